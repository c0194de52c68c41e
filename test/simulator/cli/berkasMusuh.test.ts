import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jalankanRapor } from "../../../src/simulator/cli/jalankan.ts";
import { lembarBaru } from "../../../src/simulator/richapi/lembarBaru.ts";
import { muatXlsx, simpanXlsx } from "../../../src/simulator/xlsx/index.ts";
import { BERKAS_CONTOH } from "../../actions/bukuContoh.ts";
import { isiLembar } from "../bukuUji.ts";
import { berkasSatuLembar, bukuXml, kemas, lembarXml, relasi, tipe } from "../xlsx/berkasUji.ts";

const AKAR = resolve(import.meta.dirname, "../../..");
const TSX = join(AKAR, "node_modules/tsx/dist/cli.mjs");
const CLI = join(AKAR, "src/simulator/cli/rapor.ts");
const contoh = readFileSync(BERKAS_CONTOH);

let akar = "";
beforeAll(() => {
  akar = mkdtempSync(join(tmpdir(), "rapor-iku-musuh-"));
});
afterAll(() => {
  rmSync(akar, { recursive: true, force: true });
});

interface Keluar {
  readonly kode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A file in a folder of its own. */
function taruh(nama: string, isi: Uint8Array): { readonly folder: string; readonly berkas: string } {
  const folder = join(akar, nama);
  mkdirSync(folder);
  const berkas = join(folder, "buku.xlsx");
  writeFileSync(berkas, isi);
  return { folder, berkas };
}

/** Runs the command in a process of its own, with little memory. */
function prosesKecil(berkas: string): Promise<Keluar> {
  return new Promise((selesai) => {
    execFile(
      process.execPath,
      ["--max-old-space-size=256", TSX, CLI, berkas],
      { cwd: AKAR, env: { ...process.env, NODE_OPTIONS: "--max-old-space-size=256" } },
      (galat, stdout, stderr) => {
        selesai({ kode: typeof galat?.code === "number" ? galat.code : 0, stdout, stderr });
      },
    );
  });
}

/** One clear line, exit 2, and no file beside the one that was refused. */
function ditolak({ kode, stdout, stderr }: Keluar, folder: string, kata: string): void {
  expect(stderr).toContain(kata);
  expect(stderr).toMatch(/^[^\n]+\.\n$/);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+|undefined|tak terduga/i);
  expect(kode).toBe(2);
  expect(stdout).toBe("");
  expect(readdirSync(folder)).toEqual(["buku.xlsx"]);
}

/** A zip of a few bytes that says it unpacks to two gigabytes. */
function bom(): Uint8Array {
  const zip = zipSync({ "xl/workbook.xml": new Uint8Array(1_000_000) });
  const pusat = zip.findIndex(
    (_, i) => zip[i] === 0x50 && zip[i + 1] === 0x4b && zip[i + 2] === 1 && zip[i + 3] === 2,
  );
  // The unpacked size stands in the central directory, 24 bytes in.
  new DataView(zip.buffer, zip.byteOffset).setUint32(pusat + 24, 0x7fff_ffff, true);
  return zip;
}

function ole2(...aliran: string[]): Uint8Array {
  const nama = aliran.flatMap((n) => [...n].flatMap((c) => [c.charCodeAt(0), 0]));
  return Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600), ...nama, 0, 0);
}

const DOCTYPE = `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>`;
/** Entities of entities: a billion words, were they written out. */
const BERANAK = `<!DOCTYPE a [<!ENTITY c "ha">${[..."defghijkl"]
  .map((n, i) => `<!ENTITY ${n} "${`&${"cdefghijk"[i] ?? ""};`.repeat(10)}">`)
  .join("")}]>`;
const SATU_SEL = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData>`;

const lembar = (isi: string) => berkasSatuLembar("", { "xl/worksheets/sheet1.xml": isi });
const bertipe = (nama: string, jenis: string) =>
  berkasSatuLembar("<sheetData/>", { "[Content_Types].xml": tipe({ [nama]: jenis }) });

const RUSAK = "rusak";
const BUKAN = "bukan buku kerja Excel";

describe("a file that means harm, or is none: one line, exit 2, nothing written", () => {
  it.each([
    ["an empty file", new Uint8Array(), BUKAN],
    ["a table saved as text and renamed", strToU8("No;IKU;Target\n1;Waktu;4\n"), BUKAN],
    ["an old .xls renamed", ole2("Workbook"), BUKAN],
    [
      "an .ods renamed",
      kemas({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
      BUKAN,
    ],
    ["a Word document renamed", bertipe("xl/workbook.xml", "wordprocessingml.document.main"), BUKAN],
    ["an .xlsb renamed", bertipe("xl/workbook.xml", "spreadsheetml.sheet.binary.macroEnabled.main"), BUKAN],
    ["a zip of pictures", kemas({ "foto.jpg": "x" }), BUKAN],
    ["a zip cut off in the middle", contoh.subarray(0, contoh.length / 2), RUSAK],
    ["a zip without its last bytes", contoh.subarray(0, -30), RUSAK],
    [
      "a workbook that says it is a table of looks",
      bertipe("xl/workbook.xml", "spreadsheetml.styles"),
      RUSAK,
    ],
    ["a workbook that does not say what it is", bertipe("xl/styles.xml", "spreadsheetml.styles"), RUSAK],
    ["a package whose types are no XML", berkasSatuLembar("", { "[Content_Types].xml": "<Types" }), RUSAK],
    [
      "a package that leads to no workbook",
      berkasSatuLembar("", { "_rels/.rels": relasi(["rId1", "officeDocument", "xl/tiada.xml"]) }),
      RUSAK,
    ],
    [
      "an entity that reads a file of the computer (XXE), in a sheet",
      lembar(lembarXml(SATU_SEL).replace("<worksheet", `${DOCTYPE}<worksheet`)),
      RUSAK,
    ],
    [
      "an entity that reads a file of the computer (XXE), in the shared texts",
      berkasSatuLembar("<sheetData/>", {
        "xl/sharedStrings.xml": `${DOCTYPE}<sst><si><t>&b;</t></si></sst>`,
      }),
      RUSAK,
    ],
    [
      "entities of entities (billion laughs)",
      berkasSatuLembar("<sheetData/>", {
        "xl/sharedStrings.xml": `${BERANAK}<sst><si><t>&l;</t></si></sst>`,
      }),
      RUSAK,
    ],
    [
      "elements nested a hundred thousand deep",
      berkasSatuLembar("<sheetData/>" + "<a>".repeat(100_000) + "</a>".repeat(100_000)),
      RUSAK,
    ],
    [
      "a cell to the right of the last column",
      berkasSatuLembar('<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'),
      RUSAK,
    ],
    ["a workbook without sheets", berkasSatuLembar("", { "xl/workbook.xml": bukuXml("<sheets/>") }), RUSAK],
  ])("%s", async (nama, isi, kata) => {
    const { folder, berkas } = taruh(nama, isi);
    ditolak(await jalankanRapor([berkas], false), folder, kata);
  });

  describe.concurrent("in a process of 256 MB", { timeout: 120_000 }, () => {
    it.each([
      ["a zip bomb of two gigabytes", bom, RUSAK],
      ["a workbook with a password", () => ole2("EncryptionInfo", "EncryptedPackage"), "sandi"],
    ] as const)("%s", async (nama, isi, kata) => {
      const { folder, berkas } = taruh(nama, isi());
      ditolak(await prosesKecil(berkas), folder, kata);
    });
  });
});

describe("a workbook that is only very large: its rapor is written", () => {
  async function diraporkan(nama: string, isi: Uint8Array): Promise<Awaited<ReturnType<typeof muatXlsx>>> {
    const { folder, berkas } = taruh(nama, isi);
    const { kode, stdout, stderr } = await jalankanRapor([berkas, "--json"], false);
    expect({ kode, stderr }).toEqual({ kode: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ ringkasan: { hijau: 15, kuning: 0, merah: 0, abuAbu: 1 } });
    return await muatXlsx(readFileSync(join(folder, "buku.rapor.xlsx")), "buku.rapor.xlsx");
  }

  it("200 sheets", async () => {
    const buku = await muatXlsx(contoh, "besar.xlsx");
    for (let i = 0; i < 200; i++) {
      const l = lembarBaru(buku, `Lembar ${i}`);
      isiLembar(l, [["Catatan", i]]);
      buku.lembar.push(l);
    }
    const nama = buku.lembar.map((l) => l.nama);
    const hasil = await diraporkan("200", await simpanXlsx(buku));
    expect(hasil.lembar.map((l) => l.nama)).toEqual(expect.arrayContaining([...nama, "Rapor IKU"]));
  });

  it("16 384 columns and 1 048 576 rows", async () => {
    const buku = await muatXlsx(contoh, "lebar.xlsx");
    const catatan = buku.lembar.at(-1);
    if (catatan === undefined) throw new Error("no sheet");
    isiLembar(catatan, [["ujung kanan"]], 0, 16_383);
    isiLembar(catatan, [["ujung bawah"]], 1_048_575, 0);
    const hasil = await diraporkan("lebar", await simpanXlsx(buku));
    const sel = hasil.lembar.find((l) => l.nama === catatan.nama)?.sel;
    expect(sel?.get(0)?.get(16_383)?.nilai).toBe("ujung kanan");
    expect(sel?.get(1_048_575)?.get(0)?.nilai).toBe("ujung bawah");
  });
});
