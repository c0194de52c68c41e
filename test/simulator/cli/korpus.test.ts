import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { read, utils } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { berkasKorpus, harapanKorpus, namaKorpus } from "../../../scripts/korpus/papan/harapanTertulis.ts";
import { buatRapor } from "../../../src/actions/index.ts";
import { pasang } from "../../../src/simulator/pustaka/node.ts";
import { muatXlsx, simpanXlsx } from "../../../src/simulator/xlsx/index.ts";

const AKAR = resolve(import.meta.dirname, "../../..");
const CLI = join(AKAR, "src/simulator/cli/rapor.ts");

/** One workbook of each layout goes through the command line itself; starting a process for all would take minutes. */
const LEWAT_PERINTAH = [
  "sampit-daftar",
  "tanjung-emas-trajektori",
  "kanwil-jatim-trc",
  "tarakan-lembar-bulan-tunggal",
  "kpp-bandung-bulan-mendatar",
  "ngurah-rai-nko-triwulan",
];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rapor-korpus-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Every IKU of the expected table is on the rapor sheet, as a second library reads the saved workbook. */
function periksaKeluaran(isi: Uint8Array, nama: string): void {
  const { Sheets, SheetNames } = read(isi);
  const rapor = Sheets["Rapor IKU"];
  expect(SheetNames).toContain("Rapor IKU");
  const teks =
    rapor === undefined ? [] : utils.sheet_to_json<unknown[]>(rapor, { header: 1 }).flat().map(String);
  const semua = teks.join("\n").replace(/\s+/g, " ");
  for (const iku of harapanKorpus(nama).iku) expect(semua).toContain(iku.nama);
}

describe("the rapor of every workbook of the corpus", () => {
  it.each(namaKorpus())("%s", async (nama) => {
    const buku = await muatXlsx(readFileSync(berkasKorpus(nama)), `${nama}.xlsx`);
    pasang(buku);
    expect(await buatRapor({ bahasa: "id", sekarang: "2026-01-05T08:00" })).toMatchObject({ ok: true });
    periksaKeluaran(await simpanXlsx(buku), nama);
  });
});

describe.concurrent("npm run rapor on one workbook of each layout", { timeout: 120_000 }, () => {
  it.each(LEWAT_PERINTAH)("%s", async (nama) => {
    const keluaran = join(folder, `${nama}.rapor.xlsx`);
    const stdout = await rapor(berkasKorpus(nama), "--json", "--out", keluaran);
    const { iku } = JSON.parse(stdout) as { iku: { nama: string; status: string }[] };
    expect(iku.map((i) => i.status)).toEqual(harapanKorpus(nama).iku.map((i) => i.status));
    periksaKeluaran(readFileSync(keluaran), nama);
  });
});

/** Runs the command and gives what it printed; rejects unless it ended well. */
function rapor(...argumen: string[]): Promise<string> {
  return new Promise((selesai, gagal) => {
    execFile(
      process.execPath,
      ["--import", "tsx", CLI, ...argumen],
      { cwd: AKAR },
      (galat, stdout, stderr) => {
        if (galat === null) selesai(stdout);
        else gagal(new Error(stderr));
      },
    );
  });
}
