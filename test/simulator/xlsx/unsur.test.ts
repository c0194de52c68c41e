import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bacaAcuan, bacaArea, hurufKolom, nomorKolom } from "../../../src/simulator/xlsx/alamat.ts";
import { bacaKepalaKaki, tulisKepalaKaki } from "../../../src/simulator/kepalaKaki.ts";
import { terapkanRona } from "../../../src/simulator/xlsx/baca/warna.ts";
import { geserRumus } from "../../../src/simulator/xlsx/rumus.ts";
import { karakterKePoin, lebarDigit, poinKeKarakter } from "../../../src/simulator/xlsx/satuan.ts";
import { gantiNamaDiRumus } from "../../../src/simulator/xlsx/tulis/namaLembar.ts";
import { tulisDokumen, uraiXml } from "../../../src/simulator/xlsx/xml/dokumen.ts";
import { bukaTeks } from "../../../src/simulator/xlsx/xml/tag.ts";
import { bacaXstring, tulisXstring } from "../../../src/simulator/xlsx/xml/teks.ts";

describe("terapkanRona", () => {
  // The shades of Excel's colour picker for the Office theme.
  it.each([
    ["#4472C4", 0.79998168889431442, "#D9E1F2"],
    ["#4472C4", 0.59999389629810485, "#B4C6E7"],
    ["#4472C4", 0.39997558519241921, "#8EA9DB"],
    ["#4472C4", -0.249977111117893, "#305496"],
    ["#ED7D31", 0.79998168889431442, "#FCE4D6"],
    ["#ED7D31", -0.249977111117893, "#C65911"],
    ["#70AD47", 0.59999389629810485, "#C6E0B4"],
    ["#44546A", 0.39997558519241921, "#8497B0"],
    ["#FFFFFF", -4.9989318521683403e-2, "#F2F2F2"],
    ["#FFFFFF", -0.14999847407452621, "#D9D9D9"],
    ["#FFFFFF", -0.499984740745262, "#808080"],
    ["#000000", 0.34998626667073579, "#595959"],
    ["#000000", 0.499984740745262, "#808080"],
  ])("%s with tint %f shows as %s", (dasar, rona, hasil) => {
    expect(terapkanRona(dasar, rona)).toBe(hasil);
  });
});

describe("geserRumus", () => {
  it.each([
    ["A1+$B$2+C$3+$D4", 1, 2, "C2+$B$2+E$3+$D5"],
    ['SUM(A1:B2)&"A1"', 1, 0, 'SUM(A2:B3)&"A1"'],
    ["'A1 B2'!C3+Data1!A1", 1, 0, "'A1 B2'!C4+Data1!A2"],
    ["LOG10(A1)+ATAN2(B1,C1)", 1, 0, "LOG10(A2)+ATAN2(B2,C2)"],
    ["SUM(A:B)+SUM($C:D)+SUM(1:2)", 1, 1, "SUM(B:C)+SUM($C:E)+SUM(2:3)"],
    ["Tabel1[[#This Row],[K1]]*A1", 1, 0, "Tabel1[[#This Row],[K1]]*A2"],
    ["PAJAK_2019+Q1x+éA1+TRUE", 1, 1, "PAJAK_2019+Q1x+éA1+TRUE"],
    ["A1+1.5E3", 0, -1, "#REF!+1.5E3"],
    ['"tanpa tutup A1', 1, 1, '"tanpa tutup A1'],
  ])("%s moved %i down and %i right is %s", (rumus, baris, kolom, hasil) => {
    expect(geserRumus(rumus, baris, kolom)).toBe(hasil);
  });
  it("moving by nothing changes nothing", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (r) => geserRumus(r, 0, 0) === r));
  });
});

describe("gantiNamaDiRumus", () => {
  const ganti = new Map([
    ["data", "Data 2019"],
    ["lama's", "Baru's"],
    ["hapus", null],
  ]);
  it.each([
    ["DATA!A1+'data'!B2", "'Data 2019'!A1+'Data 2019'!B2"],
    ["'Lama''s'!A1", "'Baru''s'!A1"],
    ["Hapus!$A$1", "#REF!$A$1"],
    ['"Data!A1"&Lain!A1', '"Data!A1"&Lain!A1'],
    ["MyData!A1+Data", "MyData!A1+Data"],
  ])("%s becomes %s", (rumus, hasil) => {
    expect(gantiNamaDiRumus(rumus, ganti)).toBe(hasil);
  });
});

describe("cell text", () => {
  it("is read back as typed, except lone surrogates, which become U+FFFD", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("", "\ud800", "_x0041_", "\r\n\0"),
        (a, b) => {
          const teks = a + b + a;
          expect(bacaXstring(bukaTeks(tulisXstring(teks)))).toBe(teks.replace(/\p{Cs}/gu, "\ufffd"));
        },
      ),
    );
  });
});

describe("uraiXml", () => {
  it("an unchanged document is written back character for character", () => {
    const xml = `<?xml version='1.0'?><!-- a --><x:a b = '"' c="&lt;&#10;" ><x:b/>teks <![CDATA[<c>]]> &amp;<?pi x?></x:a >\n<!-- z -->`;
    const dok = uraiXml(xml);
    expect(tulisDokumen(dok)).toBe(xml);
    expect([dok.akar.atribut.get("b"), dok.akar.atribut.get("c"), dok.akar.teks]).toEqual([
      '"',
      "<\n",
      "teks <c> &",
    ]);
  });
  it("a changed element leaves its neighbours as written", () => {
    const dok = uraiXml(`<a  x='1'><b  y='2' /><c\n/></a>`);
    dok.akar.cari("c")?.setel("z", `"<`);
    expect(tulisDokumen(dok)).toBe(`<a x="1"><b  y='2' /><c z="&quot;&lt;"/></a>`);
  });
});

describe("addresses", () => {
  it("column letters and numbers are each other's reverse on the whole sheet", () => {
    fc.assert(fc.property(fc.nat(16_383), (k) => nomorKolom(hurufKolom(k)) === k));
    expect([hurufKolom(0), hurufKolom(26), hurufKolom(16_383), nomorKolom("XFE")]).toEqual([
      "A",
      "AA",
      "XFD",
      -1,
    ]);
  });
  it("areas, whole rows and whole columns are read, anything else is none", () => {
    expect(bacaArea("$B$3:A1")).toEqual({ baris: 0, kolom: 0, barisAkhir: 2, kolomAkhir: 1 });
    expect(bacaArea("C:D")).toEqual({ baris: 0, kolom: 2, barisAkhir: 1_048_575, kolomAkhir: 3 });
    expect(bacaArea("2:4")).toEqual({ baris: 1, kolom: 0, barisAkhir: 3, kolomAkhir: 16_383 });
    for (const t of ["", "A", "1", "A1:B", "A0", "A1:B2:C3", "ZZZ1", "A9999999", "#REF!"])
      expect(bacaArea(t)).toBeNull();
  });
  it("a reference names one area of one sheet, anything else is none", () => {
    const area = { baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 0 };
    expect(bacaAcuan("'a ''b''!'!$A$1")).toEqual({ lembar: "a 'b'!", area });
    expect(bacaAcuan("=Data!A1")).toEqual({ lembar: "Data", area });
    for (const t of ["A1", "!A1", "(Data!A1,Data!B1)", "Data!#REF!", "'a'b'!A1", "Data!nama"]) {
      expect(bacaAcuan(t)).toBeNull();
    }
  });
});

describe("units and print texts", () => {
  it("a width in whole pixels survives the file's unit", () => {
    fc.assert(fc.property(fc.nat(1790), (px) => karakterKePoin(poinKeKarakter(px * 0.75)) === px * 0.75));
  });
  it("widths count in the widest digit of the default font", () => {
    const digit = [10, 11, 12, 14].map((ukuran) => lebarDigit({ nama: "Calibri", ukuran }));
    expect([...digit, lebarDigit({ nama: "Arial", ukuran: 10 })]).toEqual([7, 7, 8, 9, 7]);
    const lebar = fc.tuple(fc.nat(1790), fc.integer({ min: 5, max: 20 }));
    fc.assert(fc.property(lebar, ([px, d]) => karakterKePoin(poinKeKarakter(px * 0.75, d), d) === px * 0.75));
  });
  it("Excel's standard width is 64 pixels", () => {
    expect([karakterKePoin(9.140625), poinKeKarakter(48)]).toEqual([48, 9.140625]);
  });
  it("a header's three parts are read back as written; a doubled ampersand is text", () => {
    const isi = { kiri: "A && L", tengah: "&P dari &N", kanan: '&"Arial,Bold"x' };
    expect(bacaKepalaKaki(tulisKepalaKaki(isi))).toEqual(isi);
    expect(bacaKepalaKaki("tanpa tanda")).toEqual({ kiri: "", tengah: "tanpa tanda", kanan: "" });
  });
});
