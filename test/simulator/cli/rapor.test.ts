import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bukuKosong, muatXlsx, simpanXlsx } from "../../../src/simulator/xlsx/index.ts";
import { BERKAS_CONTOH } from "../../actions/bukuContoh.ts";
import { isiLembar } from "../bukuUji.ts";
import { berkasSatuLembar, bukuXml, relasi } from "../xlsx/berkasUji.ts";

const AKAR = resolve(import.meta.dirname, "../../..");
const CLI = join(AKAR, "src/simulator/cli/rapor.ts");

interface Keluar {
  readonly kode: number;
  readonly stdout: string;
  readonly stderr: string;
}

function rapor(...argumen: string[]): Promise<Keluar> {
  return new Promise((selesai) => {
    // As tsx itself starts it, without a process of its own in between.
    const perintah = ["--import", "tsx", CLI, ...argumen];
    execFile(process.execPath, perintah, { cwd: AKAR }, (galat, stdout, stderr) => {
      selesai({ kode: typeof galat?.code === "number" ? galat.code : 0, stdout, stderr });
    });
  });
}

let folder = "";
const di = (nama: string): string => join(folder, nama);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rapor-iku-"));
  copyFileSync(BERKAS_CONTOH, di("iku.xlsx"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Exit 2, nothing on stdout, exactly one line on stderr, and no stack trace in it. */
function ditolak({ kode, stdout, stderr }: Keluar, memuat: string): void {
  expect(kode).toBe(2);
  expect(stdout).toBe("");
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).toContain(memuat);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
}

describe.concurrent("npm run rapor", { timeout: 120_000 }, () => {
  it("--json prints one object with the agreed fields; run twice it says the same and its own output may be replaced", async () => {
    const perintah = [di("iku.xlsx"), "--json"];
    const pertama = await rapor(...perintah);
    const kedua = await rapor(...perintah);
    expect(pertama).toMatchObject({ kode: 0, stderr: "" });
    const hasil = JSON.parse(pertama.stdout) as Record<string, unknown>;
    expect(hasil).toMatchObject({
      kantor: "KPPBC TMP A Bogor",
      periode: "s.d. Triwulan III 2019",
      profil: "KMK 467/2014",
      ringkasan: { hijau: 15, kuning: 0, merah: 0, abuAbu: 1 },
      nko: { status: "hijau" },
      keluaran: di("iku.rapor.xlsx"),
      excel: { sync: 2 },
    });
    const abu = (hasil["iku"] as Record<string, unknown>[]).filter((i) => i["status"] === "abu-abu");
    expect(abu).toEqual([
      expect.objectContaining({
        kode: "3a-CP",
        nama: "Indeks Kepuasan Pengguna Jasa",
        indeks: null,
        alasan: "menunggu survei TW IV",
        polarisasi: "maximize",
        sel: "'IKU 2019'!E13",
      }),
    ]);
    expect(JSON.parse(kedua.stdout)).toEqual(hasil);
    expect(readFileSync(di("iku.xlsx"))).toEqual(readFileSync(BERKAS_CONTOH));
  });

  it("without --json prints a table for people", async () => {
    const { kode, stdout } = await rapor(di("iku.xlsx"), "--out", di("manusia.xlsx"));
    expect(kode).toBe(0);
    expect(stdout).toContain("15 hijau");
    expect(stdout).toContain("menunggu survei TW IV");
    expect(stdout).toContain(di("manusia.xlsx"));
  });

  it("judges the period, sheet and profile it is told", async () => {
    const { stdout } = await rapor(
      di("iku.xlsx"),
      ...[
        "--json",
        "--out",
        di("q1.xlsx"),
        "--periode",
        "Q1",
        "--lembar",
        "iku 2019",
        "--profil",
        "kmk 300/2022",
      ],
    );
    expect(JSON.parse(stdout)).toMatchObject({ periode: "Triwulan I 2019", profil: "KMK 300/2022" });
  });

  it("refuses a missing file", async () => {
    ditolak(await rapor(di("tidak-ada.xlsx")), "tidak ada");
  });

  it("refuses a file that is not a workbook", async () => {
    writeFileSync(di("surat.xlsx"), "bukan buku kerja");
    ditolak(await rapor(di("surat.xlsx")), "bukan buku kerja Excel");
  });

  it("refuses a folder", async () => {
    ditolak(await rapor(folder), "tidak dapat dibuka: itu sebuah folder.");
  });

  it("refuses a workbook without a table of IKU and says what it looked at", async () => {
    const kosong = bukuKosong("notulen.xlsx");
    const [pertama] = kosong.lembar;
    if (pertama === undefined) throw new Error("an empty workbook has a sheet");
    pertama.nama = "Notulen";
    isiLembar(pertama, [
      ["Hari", "Agenda"],
      ["Senin", "Rapat"],
    ]);
    writeFileSync(di("notulen.xlsx"), await simpanXlsx(kosong));
    ditolak(await rapor(di("notulen.xlsx")), "Notulen");
  });

  it("refuses a period it does not understand, and one the table does not have", async () => {
    ditolak(await rapor(di("iku.xlsx"), "--out", di("p.xlsx"), "--periode", "kapan-kapan"), "tidak dipahami");
  });

  it("never overwrites another file without --timpa, nor the input with it", async () => {
    writeFileSync(di("penting.xlsx"), "penting");
    ditolak(await rapor(di("iku.xlsx"), "--out", di("penting.xlsx")), "--timpa");
    expect(readFileSync(di("penting.xlsx"), "utf8")).toBe("penting");
    ditolak(await rapor(di("iku.xlsx"), "--out", di("iku.xlsx"), "--timpa"), "sama dengan berkas masukan");
  });

  it("never overwrites its own output once somebody has worked in it", async () => {
    await rapor(di("iku.xlsx"), "--out", di("diisi.xlsx"));
    const buku = await muatXlsx(readFileSync(di("diisi.xlsx")), "diisi.xlsx");
    const [pertama] = buku.lembar;
    if (pertama === undefined) throw new Error("the output has a sheet");
    isiLembar(pertama, [["catatan tangan"]], 60, 1);
    writeFileSync(di("diisi.xlsx"), await simpanXlsx(buku));
    ditolak(await rapor(di("iku.xlsx"), "--out", di("diisi.xlsx")), "--timpa");
  });

  it.each([
    [["--entah"], "pilihan --entah tidak dikenal"],
    [["--out", "--json"], "pilihan --out belum diberi nilai"],
    [["--json=ya"], "pilihan --json tidak memakai nilai"],
    [["a.xlsx", "b.xlsx"], "hanya satu berkas yang dibaca, jadi b.xlsx berlebih"],
  ])("refuses %j in its own words", async (argumen, kalimat) => {
    ditolak(await rapor(...argumen), `Perintah tidak dipahami: ${kalimat}. Lihat --bantuan.`);
  });

  it("refuses a workbook that has chart sheets alone", async () => {
    const bagian = {
      "xl/workbook.xml": bukuXml(`<sheets><sheet name="Grafik" sheetId="1" r:id="rId9"/></sheets>`),
      "xl/_rels/workbook.xml.rels": relasi(["rId9", "chartsheet", "chartsheets/sheet1.xml"]),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    };
    writeFileSync(di("grafik.xlsx"), berkasSatuLembar("", bagian));
    ditolak(await rapor(di("grafik.xlsx")), "tidak memuat lembar kerja berisi data");
  });

  it("says in the table and in the object that a protected sheet was not coloured", async () => {
    const buku = await muatXlsx(readFileSync(di("iku.xlsx")), "iku.xlsx");
    const [pertama] = buku.lembar;
    if (pertama === undefined) throw new Error("the sample has a sheet");
    pertama.proteksi = { bolehFormatSel: false };
    writeFileSync(di("terkunci.xlsx"), await simpanXlsx(buku));
    const pesan = "Lembar “IKU 2019” terlindungi, jadi selnya tidak diwarnai.";
    const manusia = await rapor(di("terkunci.xlsx"));
    expect(manusia.stdout).toContain(pesan);
    const { stdout } = await rapor(di("terkunci.xlsx"), "--json");
    const { temuan } = JSON.parse(stdout) as { temuan: unknown[] };
    expect(temuan).toContainEqual({ kode: "TIDAK_DIWARNAI", sel: "'IKU 2019'!A1", pesan });
  });
});
