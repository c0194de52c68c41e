import { describe, expect, it } from "vitest";
import { bacaBukuKerja, type PilihanBaca } from "../../src/workbook/baca.ts";
import type { Grid } from "../../src/workbook/grid.ts";
import { gridUji, type SelUji } from "./gridUji.ts";
import { kodeTemuan, tabelDari } from "./tabelUji.ts";

const KEPALA = ["Kode", "IKU", "Pol", "Target", "Realisasi"];
const iku = (kode: string, realisasi: SelUji = 9): SelUji[] => [
  kode,
  `Indikator ${kode}`,
  "Max",
  10,
  realisasi,
];

/** A sheet with one title and a table of IKU. */
const lembar = (
  nama: string,
  judul: string,
  baris: readonly SelUji[][],
  kepala: readonly string[] = KEPALA,
): Grid => gridUji([[judul], [...kepala], ...baris], { lembar: nama });

/** The judged table when something is asked for. */
function diminta(grids: readonly Grid[], pilihan: PilihanBaca) {
  const hasil = bacaBukuKerja(grids, pilihan);
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.dilihat));
  return hasil.tabel;
}

/** Both orders of two sheets. */
const bolakBalik = (a: Grid, b: Grid): readonly Grid[][] => [
  [a, b],
  [b, a],
];

describe("the sheet that is asked for", () => {
  const penuh = lembar("Kantor", "IKU KPPBC Bogor", [iku("1a-CP"), iku("1b-CP"), iku("2a-N")]);
  const lain = lembar("Seksi", "IKU", [iku("7a-N")]);
  it("is judged whatever the others hold, without regard to case, and no other is named beside it", () => {
    expect(tabelDari(penuh, lain).lembar).toBe("Kantor");
    expect(diminta([penuh, lain], { lembar: "SEKSI" }).lembar).toBe("Seksi");
    const kembar = { ...penuh, lembar: "Kembar" };
    expect(kodeTemuan(tabelDari(penuh, kembar))).toEqual(["LEMBAR_LAIN_MIRIP"]);
    expect(kodeTemuan(diminta([penuh, kembar], { lembar: "Kembar" }))).toEqual([]);
  });
  it("a header without an IKU below it is no table, and fifteen of its headers are named at most", () => {
    expect(bacaBukuKerja([lembar("A", "IKU", [])]).ok).toBe(false);
    const judul = ["Target", "Realisasi", "Indeks", "Status"].flatMap((k) =>
      [1, 2, 3, 4].map((n) => `${k} Q${n}`),
    );
    const hasil = bacaBukuKerja([gridUji([judul], { lembar: "A" })]);
    expect(!hasil.ok && hasil.dilihat.lembar[0]?.judulTerlihat).toEqual(judul.slice(0, 15));
  });
  it("is what a message names when it holds no table, and all are when there is no such sheet", () => {
    const grids = [gridUji([["Halo"]], { lembar: "A" }), gridUji([["Target", "Realisasi"]], { lembar: "B" })];
    const A = { nama: "A", judulTerlihat: [] };
    const B = { nama: "B", judulTerlihat: ["Target", "Realisasi"] };
    const dilihat = (pilihan: PilihanBaca) => bacaBukuKerja(grids, pilihan);
    expect(dilihat({})).toEqual({ ok: false, dilihat: { lembar: [A, B] } });
    expect(dilihat({ lembar: "b" })).toEqual({ ok: false, dilihat: { lembar: [B] } });
    expect(dilihat({ lembar: "C" })).toEqual({ ok: false, dilihat: { lembar: [A, B] } });
  });
});

describe("a sheet's name against its title", () => {
  const TW1 = "IKU s.d. Triwulan I 2019";
  const kini = (...grids: readonly Grid[]) => tabelDari(...grids).periodeKini;
  it("one sheet goes by its title", () => {
    expect(kini(lembar("TW II", TW1, [iku("1a-CP")]))).toEqual({ dari: 1, sampai: 3 });
  });
  it("of two that were copied the one whose name says otherwise goes by its name, which is said of it alone", () => {
    for (const grids of bolakBalik(
      lembar("TW I", TW1, [iku("1a-CP")]),
      lembar("TW II", TW1, [iku("1a-CP")]),
    )) {
      expect(kini(...grids)).toEqual({ dari: 1, sampai: 6 });
      expect(kodeTemuan(tabelDari(...grids)).filter((k) => k.startsWith("PERIODE_DARI_NAMA"))).toEqual([
        "PERIODE_DARI_NAMA 'TW II'!B2",
      ]);
      expect(tabelDari(...grids).temuan).toContainEqual(
        expect.objectContaining({ kode: "PERIODE_DARI_NAMA", data: { lembar: "TW II" } }),
      );
    }
  });
  it.each<[string, Grid]>([
    ["of another form", lembar("TW I", TW1, [iku("1a-CP")], ["Kode", "IKU", "Pol", "Realisasi", "Target"])],
    ["of another year", lembar("TW I", "IKU s.d. Triwulan I 2018", [iku("1a-CP")])],
    ["of another period", lembar("TW I", "IKU s.d. Triwulan III 2019", [iku("1a-CP", "")])],
    ["without a table", gridUji([[TW1]], { lembar: "TW I" })],
  ])("a sheet %s was not copied", (_, lain) => {
    expect(diminta([lembar("TW II", TW1, [iku("1a-CP")]), lain], { lembar: "TW II" }).periodeKini).toEqual({
      dari: 1,
      sampai: 3,
    });
  });
  it.each<[string, string, string, string[]]>([
    ["from January on", "IKU s.d. Triwulan II 2019", "TW II, TW III", ["01-06", "01-09"]],
    ["single quarters", "IKU Triwulan III 2019", "TW III, TW IV", ["07-09", "10-12"]],
    ["single quarters, where the first was copied", "IKU Triwulan I 2019", "TW I, TW II", ["01-03", "04-06"]],
  ])("the name keeps the way of the title: %s", (_, judul, nama, periode) => {
    const tabel = tabelDari(...nama.split(", ").map((n) => lembar(n, judul, [iku("1a-CP")])));
    expect(Object.keys(tabel.iku[0]?.selRealisasi ?? {}).sort()).toEqual(periode);
  });
});

describe("the best of several sheets", () => {
  const tahun = (t: number, realisasi: SelUji = 9, nama = `Lembar ${t}`, kode = "1a-CP") =>
    lembar(nama, `IKU KPPBC Bogor s.d. Triwulan III ${t}`, [iku(kode), iku(`${kode}2`, realisasi)]);
  it("of two as good the later period is judged, whatever their order", () => {
    const a = lembar("Satu", "IKU s.d. Triwulan I 2019", [iku("1a-CP")]);
    const b = lembar("Dua", "IKU s.d. Triwulan II 2019", [iku("7a-N")]);
    for (const grids of bolakBalik(a, b)) expect(tabelDari(...grids).lembar).toBe("Dua");
  });
  it("the newest year of one form goes first, even where less of it is reported", () => {
    for (const grids of bolakBalik(tahun(2018), tahun(2019, "")))
      expect(tabelDari(...grids).tahun).toBe(2019);
    expect(tabelDari(tahun(2018), tahun(2019), tahun(2020)).tahun).toBe(2020);
  });
  it("a sheet that names no year is not older than one that does", () => {
    const tanpa = lembar("Satu", "IKU KPPBC Bogor", [iku("1a-CP"), iku("1b-CP")]);
    for (const grids of bolakBalik(tanpa, tahun(2019, ""))) expect(tabelDari(...grids).lembar).toBe("Satu");
  });
  it("a newer year that is as good but not reported does not", () => {
    const lengkap = [
      "No",
      "Perspektif",
      "Sasaran Strategis",
      "Satuan",
      "V/C",
      "KP",
      "Bobot",
      "Indeks",
      "Status",
    ];
    const form = (t: number, realisasi: SelUji) =>
      lembar(`${t}`, `IKU KPPBC Bogor ${t}`, [iku("1a-CP", realisasi)], [...KEPALA, ...lengkap]);
    for (const grids of bolakBalik(form(2018, 9), form(2019, "")))
      expect(tabelDari(...grids).tahun).toBe(2018);
    for (const grids of bolakBalik(form(2018, 9), form(2019, 8)))
      expect(tabelDari(...grids).tahun).toBe(2019);
  });
  it("of the newest year the later period goes first", () => {
    const [a, b] = [
      lembar("Satu", "IKU KPPBC Bogor s.d. Triwulan I 2020", [iku("3a-N"), iku("3b-N")]),
      lembar("Dua", "IKU KPPBC Bogor s.d. Triwulan II 2020", [iku("7a-N"), iku("7b-N", "")]),
    ];
    for (const grids of bolakBalik(a, b)) expect(tabelDari(tahun(2018), ...grids).lembar).toBe("Dua");
  });
  it.each<[string, Grid]>([
    [
      "not reported",
      lembar("Baru", "IKU KPPBC Bogor s.d. TW III 2019", [iku("1a-CP", ""), iku("1b-CP", "")]),
    ],
    [
      "far vaguer",
      lembar("Data usulan lama", "Kepala Seksi, IKU 1a 2019", [iku("1", ""), iku("2", ""), iku("3")]),
    ],
    [
      "of another form",
      lembar("Baru", "IKU s.d. TW III 2019", [iku("1a-CP")], ["Kode", "IKU", "Pol", "Realisasi", "Target"]),
    ],
  ])("a newer year that is %s does not", (_, baru) => {
    for (const grids of bolakBalik(tahun(2018), baru)) expect(tabelDari(...grids).tahun).toBe(2018);
  });
  it("sheets nearly as good are named, ten at most", () => {
    const kantor = Array.from({ length: 12 }, (_, i) => lembar(`Kantor ${i + 1}`, "IKU", [iku("1a-CP")]));
    const data = tabelDari(...kantor).temuan.find((t) => t.kode === "LEMBAR_LAIN_MIRIP")?.data;
    expect(data).toEqual({
      dipakai: "Kantor 1",
      lembar: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => `Kantor ${n}`).join(", "),
    });
    expect(kodeTemuan(tabelDari(tahun(2019), lembar("Seksi", "Data", [iku("1", "")])))).toEqual([]);
  });
});

describe("sheets and tables left out", () => {
  const utama = lembar("TW II", "IKU s.d. Triwulan II 2019", [iku("1a-CP")]);
  const tanpa = (hilang: readonly string[], nama = "TW I") =>
    lembar(
      nama,
      "IKU s.d. Triwulan I 2019",
      [iku("1a-CP")],
      KEPALA.map((k) => (hilang.includes(k) ? "" : k)),
    );
  const tidakIkut = (...grids: readonly Grid[]) =>
    tabelDari(...grids).temuan.flatMap((t) => (t.kode === "LEMBAR_TIDAK_IKUT" ? [t.data["lembar"]] : []));
  it("a sheet with at least half and three of the headers and no table is said", () => {
    for (const grids of bolakBalik(utama, tanpa(["IKU"]))) expect(tidakIkut(...grids)).toEqual(["TW I"]);
    expect(tidakIkut(utama, tanpa(["IKU", "Pol"]))).toEqual(["TW I"]);
    expect(tidakIkut(utama, tanpa(["IKU", "Pol", "Kode"]))).toEqual([]);
  });
  it("three are not enough where the form has more than six", () => {
    const lebar = [...KEPALA, "Satuan", "Bobot", "Status"];
    const form = lembar("TW II", "IKU s.d. Triwulan II 2019", [iku("1a-CP")], lebar);
    const rusak = (n: number) =>
      lembar(
        "TW I",
        "IKU s.d. Triwulan I 2019",
        [iku("1a-CP")],
        lebar.map((k, i) => (k === "IKU" || i > n ? "" : k)),
      );
    expect(tidakIkut(form, rusak(3))).toEqual([]);
    expect(tidakIkut(form, rusak(4))).toEqual(["TW I"]);
  });
  it("other headers are another table", () => {
    const lain = gridUji([["Sasaran Strategis", "Satuan", "Bobot", "Kendala"]], { lembar: "Lain" });
    expect(tidakIkut(utama, lain)).toEqual([]);
    expect(tidakIkut(lain, utama, tanpa(["IKU"]))).toEqual(["TW I"]);
  });
  it("one without realisasi is said only beside a group of periods", () => {
    const akhir = lembar("TW III", "IKU s.d. Triwulan III 2019", [iku("1a-CP")]);
    const lain = lembar("Lain", "IKU 2019", [iku("7a-N")], [...KEPALA.slice(0, 4), ""]);
    expect(tidakIkut(utama, lain)).toEqual([]);
    expect(tidakIkut(utama, akhir, tanpa(["Realisasi"], "TW IV"))).toEqual(["TW IV"]);
  });
  it.each<[string, string, readonly string[]]>([
    ["has another form", "Seksi Penindakan", ["Kode", "IKU", "Pol", "Realisasi", "Target"]],
    ["is of another year", "Seksi Penindakan Tahun 2018", KEPALA],
  ])("a seksi's table that %s does not join", (_, judul, kepala) => {
    const isi = [
      ["IKU Tahun 2019"],
      ["Seksi Perbendaharaan"],
      KEPALA,
      iku("1a-CP"),
      [],
      [judul],
      [...kepala],
    ];
    const tabel = tabelDari(gridUji([...isi, iku("2a-N")], { lembar: "Isi" }));
    expect(tabel.iku.map((i) => i.kode)).toEqual(["1a-CP"]);
    expect(kodeTemuan(tabel)).toEqual(["TABEL_LAIN Isi!B7"]);
  });
  it("a further table of the judged sheet that belongs to nothing is said, another sheet's is not", () => {
    const dua = gridUji(
      [
        ["IKU s.d. TW I 2019"],
        KEPALA,
        iku("1a-CP"),
        iku("1b-CP"),
        [],
        ["IKU s.d. TW II 2019"],
        KEPALA,
        iku("7a-N"),
      ],
      { lembar: "Isi" },
    );
    expect(
      kodeTemuan(diminta([dua, utama], { lembar: "Isi" })).filter((k) => k.startsWith("TABEL_LAIN")),
    ).toEqual(["TABEL_LAIN Isi!B7"]);
  });
});
