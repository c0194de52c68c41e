import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BerkasTidakTerbaca, muatXlsx } from "../../../src/simulator/xlsx/index.ts";
import { bukaZip } from "../../../src/simulator/xlsx/zip.ts";
import { berkasKaya } from "./berkasKaya.ts";
import { berkasSatuLembar, bukuXml, kemas, lembarXml, relasi, tipe } from "./berkasUji.ts";

async function sebab(berkas: Uint8Array): Promise<string> {
  try {
    await muatXlsx(berkas, "x.xlsx");
    return "terbaca";
  } catch (e) {
    return e instanceof BerkasTidakTerbaca ? e.sebab : `unexpected ${String(e)}`;
  }
}

function ole2(...aliran: string[]): Uint8Array {
  const nama = aliran.flatMap((n) => [...n].flatMap((c) => [c.charCodeAt(0), 0]));
  return Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600), ...nama, 0, 0);
}

const utuh = berkasKaya();

describe("BerkasTidakTerbaca", () => {
  it.each([
    ["an empty file", new Uint8Array(), "bukan-xlsx"],
    ["plain text", strToU8("No;IKU;Target\n"), "bukan-xlsx"],
    ["an old .xls", ole2("Workbook"), "bukan-xlsx"],
    ["a password-protected workbook", ole2("EncryptionInfo", "EncryptedPackage"), "berkata-sandi"],
    [
      "an .ods",
      kemas({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
      "bukan-xlsx",
    ],
    ["another zip", kemas({ "foto.txt": "x" }), "bukan-xlsx"],
    ["a zip cut off", utuh.subarray(0, utuh.length - 400), "rusak"],
    ["the beginning of a zip", utuh.subarray(0, 10), "rusak"],
    [
      "a workbook without its main part",
      kemas({
        "[Content_Types].xml": tipe({}),
        "_rels/.rels": relasi(["a", "officeDocument", "xl/workbook.xml"]),
      }),
      "rusak",
    ],
    [
      "a workbook that is typed as another part",
      berkasSatuLembar("", { "[Content_Types].xml": tipe({ "xl/workbook.xml": "spreadsheetml.styles" }) }),
      "rusak",
    ],
    ["a package that names no main part", kemas({ "[Content_Types].xml": tipe({}) }), "rusak"],
    ["a workbook without sheets", berkasSatuLembar("", { "xl/workbook.xml": bukuXml("<sheets/>") }), "rusak"],
    [
      "a list of sheets that are not there",
      berkasSatuLembar("", {
        "xl/workbook.xml": bukuXml(`<sheets><sheet name="A" sheetId="1" r:id="rId7"/></sheets>`),
      }),
      "rusak",
    ],
    [
      "a sheet whose part is missing",
      berkasKaya({ "xl/_rels/workbook.xml.rels": relasi(["rId1", "worksheet", "tak/ada.xml"]) }),
      "rusak",
    ],
    [
      "a sheet cut off in a cell",
      berkasSatuLembar("", {
        "xl/worksheets/sheet1.xml": lembarXml('<sheetData><row><c r="A1"').slice(0, -12),
      }),
      "rusak",
    ],
    [
      "a cell beyond column XFD",
      berkasSatuLembar('<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'),
      "rusak",
    ],
    [
      "a cell without an address beyond column XFD",
      berkasSatuLembar('<sheetData><row r="1"><c r="XFD1"/><c><v>1</v></c></row></sheetData>'),
      "rusak",
    ],
    [
      "a cell beyond row 1 048 576",
      berkasSatuLembar('<sheetData><row r="1"><c r="A1048577"><v>1</v></c></row></sheetData>'),
      "rusak",
    ],
    ["a row beyond row 1 048 576", berkasSatuLembar('<sheetData><row r="1048577"/></sheetData>'), "rusak"],
    ["a row 0", berkasSatuLembar('<sheetData><row r="0"/></sheetData>'), "rusak"],
    ["tags that do not match", berkasSatuLembar("<sheetData></row></sheetData>"), "rusak"],
  ])("%s", async (_, berkas, harap) => {
    expect(await sebab(berkas)).toBe(harap);
  });

  it("a Word document and an .xlsb are no .xlsx", async () => {
    for (const jenis of ["wordprocessingml.document.main", "spreadsheetml.sheet.binary.macroEnabled.main"]) {
      const berkas = berkasSatuLembar("", { "[Content_Types].xml": tipe({ "xl/workbook.xml": jenis }) });
      expect(await sebab(berkas)).toBe("bukan-xlsx");
    }
  });

  it("no entity is ever expanded: a DOCTYPE is refused in any part", async () => {
    const doctype = `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>`;
    const isi = lembarXml("<sheetData/>").replace("<worksheet", `${doctype}<worksheet`);
    expect(await sebab(berkasSatuLembar("", { "xl/worksheets/sheet1.xml": isi }))).toBe("rusak");
    const s = `${doctype}<sst><si><t>&b;</t></si></sst>`;
    expect(await sebab(berkasSatuLembar("<sheetData/>", { "xl/sharedStrings.xml": s }))).toBe("rusak");
  });

  it("elements nested without end are refused, not followed", async () => {
    expect(
      await sebab(berkasSatuLembar("<sheetData/>" + "<a>".repeat(100_000) + "</a>".repeat(100_000))),
    ).toBe("rusak");
  });

  it("what would unpack beyond the limit is refused before it is unpacked", () => {
    const bom = zipSync({ a: new Uint8Array(600_000), b: new Uint8Array(600_000) });
    expect(bom.length).toBeLessThan(10_000);
    expect(() => bukaZip(bom, 1_000_000)).toThrow(BerkasTidakTerbaca);
    expect(bukaZip(bom, 1_200_000).size).toBe(2);
  });

  it("a part that is larger than it declares gets no more than it declared", () => {
    const bom = zipSync({ a: new Uint8Array(1_000_000) });
    // The declared size stands in the central directory, 24 bytes in.
    const pusat = bom.findIndex(
      (_, i) => bom[i] === 0x50 && bom[i + 1] === 0x4b && bom[i + 2] === 1 && bom[i + 3] === 2,
    );
    new DataView(bom.buffer, bom.byteOffset).setUint32(pusat + 24, 10, true);
    let terurai = 0;
    try {
      for (const b of bukaZip(bom, 1000).values()) terurai += b.buffer.byteLength;
    } catch (e) {
      expect(e).toBeInstanceOf(BerkasTidakTerbaca);
    }
    expect(terurai).toBeLessThanOrEqual(1000);
  });

  it("a damaged file is read or refused, never anything else", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(utuh.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        async (ubahan) => {
          const rusak = utuh.slice();
          for (const [di, b] of ubahan) rusak[di] = b;
          expect(await sebab(rusak)).not.toContain("unexpected");
        },
      ),
      { numRuns: 150 },
    );
  });

  it("a part of a sheet with characters lost or doubled is read or refused, never anything else", async () => {
    const isi = lembarXml(
      `<cols><col min="1" max="3" width="9"/></cols><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B2"><f>A1</f><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(isi.length), fc.nat(12), fc.string({ maxLength: 3 }), async (di, n, sisip) => {
        const teks = isi.slice(0, di) + sisip + isi.slice(di + n);
        expect(await sebab(berkasSatuLembar("", { "xl/worksheets/sheet1.xml": teks }))).not.toContain(
          "unexpected",
        );
      }),
      { numRuns: 200 },
    );
  });
});
