import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buatRapor } from "../../../src/actions/index.ts";
import { pasang } from "../../../src/simulator/pustaka/node.ts";
import { lembarBaru } from "../../../src/simulator/richapi/lembarBaru.ts";
import { muatXlsx, simpanXlsx } from "../../../src/simulator/xlsx/index.ts";
import { BERKAS_CONTOH, PILIHAN } from "../../actions/bukuContoh.ts";
import { isiLembar } from "../bukuUji.ts";

const AKAR = resolve(import.meta.dirname, "../../..");
const TSX = join(AKAR, "node_modules/tsx/dist/cli.mjs");
const CLI = join(AKAR, "src/simulator/cli/rapor.ts");
const contoh = readFileSync(BERKAS_CONTOH);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rapor-iku-musuh-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command on a file, with little memory. */
function rapor(nama: string, isi: Uint8Array): Promise<{ kode: number; stdout: string; stderr: string }> {
  const berkas = join(folder, nama);
  writeFileSync(berkas, isi);
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

describe.concurrent(
  "a file that means harm, or is none: one line, exit 2, nothing written",
  { timeout: 120_000 },
  () => {
    it.each([
      ["bom.xlsx", bom, "rusak"],
      ["sandi.xlsx", () => ole2("EncryptionInfo", "EncryptedPackage"), "sandi"],
    ] as const)("%s", async (nama, isi, kata) => {
      const { kode, stdout, stderr } = await rapor(nama, isi());
      expect(stderr).toContain(kata);
      expect(kode).toBe(2);
      expect(stdout).toBe("");
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
      expect(existsSync(join(folder, nama.replace(".xlsx", ".rapor.xlsx")))).toBe(false);
    });
  },
);

describe("a workbook that is only very large is read right", () => {
  it("200 sheets", async () => {
    const buku = await muatXlsx(contoh, "besar.xlsx");
    for (let i = 0; i < 200; i++) {
      const l = lembarBaru(buku, `Lembar ${i}`);
      isiLembar(l, [["Catatan", i]]);
      buku.lembar.push(l);
    }
    const lagi = await muatXlsx(await simpanXlsx(buku), "besar.xlsx");
    expect(lagi.lembar).toHaveLength(203);
    pasang(lagi);
    expect(await buatRapor(PILIHAN)).toMatchObject({ ok: true, diwarnai: 16 });
  });

  it("the last column and the last row of a sheet are in use", async () => {
    const buku = await muatXlsx(contoh, "lebar.xlsx");
    const catatan = buku.lembar.at(-1);
    if (catatan === undefined) throw new Error("no sheet");
    isiLembar(catatan, [["ujung"]], 0, 16_383);
    isiLembar(catatan, [["ujung"]], 1_048_575, 0);
    const lagi = await muatXlsx(await simpanXlsx(buku), "lebar.xlsx");
    pasang(lagi);
    expect(await buatRapor(PILIHAN)).toMatchObject({ ok: true, diwarnai: 16 });
  });
});
