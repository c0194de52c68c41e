import { read } from "@e965/xlsx";
import { readXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { buatRapor, simpanSetelan, tinjau } from "../../src/actions/index.ts";
import { BARIS_DAFTAR } from "../../src/rapor/daftar/bentuk.ts";
import { BENTUK_TINDAK_LANJUT, type KolomTindak } from "../../src/rapor/tindakLanjut/bentukTindakLanjut.ts";
import type { LembarBuku, Sel } from "../../src/simulator/buku.ts";
import { simpanXlsx } from "../../src/simulator/xlsx/index.ts";
import { bukaContoh, lembar, nilaiSemua, PILIHAN, simpanBuka, type Terbuka } from "./bukuContoh.ts";

const RAPOR = "Rapor IKU";
const RIWAYAT = "Riwayat IKU";
const TINDAK = "Tindak Lanjut";
const ISI = BARIS_DAFTAR.isi;
/** The next meeting: the whole year, in January. */
const JANUARI = { ...PILIHAN, sekarang: "2020-01-08T09:00", periode: { dari: 1, sampai: 12 } };

async function buat(pilihan: Parameters<typeof buatRapor>[0] = PILIHAN) {
  const hasil = await buatRapor(pilihan);
  if (!hasil.ok) throw new Error(hasil.pesan);
  return hasil;
}

const kolom = (kunci: KolomTindak): number => BENTUK_TINDAK_LANJUT.kolom.findIndex((k) => k.kunci === kunci);

function tulis(l: LembarBuku, baris: number, kolomKe: number, nilai: Sel["nilai"], contoh: Sel): void {
  const isi = l.sel.get(baris) ?? new Map<number, Sel>();
  isi.set(kolomKe, { ...(isi.get(kolomKe) ?? contoh), nilai });
  l.sel.set(baris, isi);
}

function selA1(l: LembarBuku): Sel {
  const sel = l.sel.get(0)?.get(0);
  if (sel === undefined) throw new Error("no A1");
  return sel;
}

function nama(t: Terbuka): string[] {
  return t.buku.lembar.map((l) => l.nama);
}

function teksRapor(t: Terbuka): string {
  return Object.values(nilaiSemua(lembar(t, RAPOR)))
    .map(String)
    .join("\n");
}

describe("history and follow-up beside the rapor", () => {
  it.each(["1.9", "1.21"])("come with it in one read and one write on ExcelApi %s", async (plafon) => {
    const terbuka = await bukaContoh({ plafon });
    const { pesan } = await buat();
    expect(terbuka.excel.hitungan.sync).toBe(2);
    expect(lembar(terbuka, RIWAYAT).tampak).toBe("Hidden");
    expect(lembar(terbuka, TINDAK).tampak).toBe("Visible");
    expect(terbuka.buku.aktif).toBe(lembar(terbuka, RAPOR).id);
    expect(pesan).toContain("1 rencana aksi ditambahkan ke lembar “Tindak Lanjut”");
  });

  it("are in the saved file as other programs read it: hidden, filter, choice of words, page set-up", async () => {
    const terbuka = await bukaContoh();
    await buat();
    const bytes = await simpanXlsx(terbuka.buku);
    const sheetjs = read(bytes, { cellStyles: true });
    expect(sheetjs.Workbook?.Sheets?.map((s) => [s.name, s.Hidden])).toContainEqual([RIWAYAT, 1]);
    expect(sheetjs.Sheets[RIWAYAT]?.["!autofilter"]).toEqual({ ref: "A4:O20" });
    const { sheets } = await readXlsx(bytes);
    const tindak = sheets.find((s) => s.name === TINDAK);
    expect(tindak?.dataValidations).toEqual([
      expect.objectContaining({ type: "list", values: ["Belum ditindaklanjuti", "Proses", "Selesai"] }),
    ]);
    const { cetak } = lembar(await simpanBuka(terbuka), TINDAK);
    expect(cetak).toMatchObject({
      orientasi: "Landscape",
      kertas: "A4",
      halamanLebar: 1,
      barisJudul: [3, 3],
    });
  });

  it("made again on the same day: not a cell of theirs is written", async () => {
    const awal = await bukaContoh();
    await buat();
    const terbuka = await simpanBuka(awal);
    const semula = [RIWAYAT, TINDAK].map((n) => lembar(terbuka, n).sel);
    const salinan = structuredClone(semula);
    await buat();
    expect(terbuka.excel.hitungan.sync).toBe(2);
    expect(semula).toEqual(salinan);
    expect(nama(terbuka)).toHaveLength(6);
  });

  it("at the next meeting the rapor compares with the last one and reports the actions", async () => {
    const awal = await bukaContoh();
    await buat();
    tulis(lembar(awal, TINDAK), ISI, kolom("status"), "Selesai", selA1(lembar(awal, TINDAK)));
    const terbuka = await simpanBuka(awal);
    await buat(JANUARI);
    expect(terbuka.excel.hitungan.sync).toBe(2);
    expect(teksRapor(terbuka)).toContain("1 selesai · 0 proses · 0 belum ditindaklanjuti — 100% selesai.");
    expect([...lembar(terbuka, RIWAYAT).sel.keys()].filter((b) => b >= ISI)).toHaveLength(32);
    expect(lembar(terbuka, TINDAK).sel.get(ISI)?.get(kolom("dilaporkan"))?.nilai).toBe("Tahun 2019");
  });

  it("a follow-up sheet that people deleted does not come back for the same rapor, the history does", async () => {
    const terbuka = await bukaContoh();
    await buat();
    terbuka.buku.lembar = terbuka.buku.lembar.filter((l) => l.nama !== TINDAK && l.nama !== RIWAYAT);
    terbuka.buku.namaTerdefinisi.clear();
    await buat();
    expect(nama(terbuka)).toContain(RIWAYAT);
    expect(nama(terbuka)).not.toContain(TINDAK);
  });

  it("switched off in the settings: neither is written, the rapor is", async () => {
    const terbuka = await bukaContoh();
    await simpanSetelan({ versi: 1, lembarLanjutan: false }, "id");
    await buat();
    expect(nama(terbuka).slice(3)).toEqual([RAPOR]);
  });
});

describe("what making the rapor writes beside it", () => {
  async function diumumkan(): Promise<(string | null)[]> {
    const hasil = await tinjau(PILIHAN);
    if (!hasil.ok) throw new Error(hasil.pesan);
    const { riwayat, tindakLanjut } = hasil.akan.lanjutan;
    return [riwayat, tindakLanjut];
  }

  it("is announced before, under the names that it then has, and said after", async () => {
    const terbuka = await bukaContoh();
    lembar(terbuka, "Catatan DKO").nama = RIWAYAT;
    const akan = await diumumkan();
    const { pesan } = await buat();
    expect(nama(terbuka)).toEqual(expect.arrayContaining(akan));
    for (const lembarIni of akan) expect(pesan).toContain(`“${String(lembarIni)}”`);
  });

  it("is not announced where it will not be written", async () => {
    const terbuka = await bukaContoh();
    await buat();
    lembar(terbuka, RIWAYAT).proteksi = { bolehFormatSel: true };
    expect(await diumumkan()).toEqual([null, TINDAK]);
    terbuka.buku.lembar = terbuka.buku.lembar.filter((l) => l.nama !== TINDAK);
    terbuka.buku.proteksiStruktur = true;
    expect(await diumumkan()).toEqual([null, null]);
    await simpanSetelan({ versi: 1, lembarLanjutan: false }, "id");
    terbuka.buku.proteksiStruktur = false;
    expect(await diumumkan()).toEqual([null, null]);
  });
});

describe("where they cannot be written the rapor is, and the sentence says what was left out", () => {
  it("the workbook's structure is locked", async () => {
    const terbuka = await bukaContoh();
    await buat();
    terbuka.buku.lembar = terbuka.buku.lembar.filter((l) => l.nama !== RIWAYAT);
    terbuka.buku.proteksiStruktur = true;
    const { pesan, hasil } = await buat();
    expect(pesan).toContain("Struktur buku kerja terlindungi, jadi lembar “Riwayat IKU” tidak ditambahkan.");
    expect(hasil.temuan.map((t) => t.kode)).toContain("LANJUTAN_STRUKTUR");
    expect(nama(terbuka)).not.toContain(RIWAYAT);
  });

  it("the sheet is protected", async () => {
    const terbuka = await bukaContoh();
    await buat();
    const riwayat = lembar(terbuka, RIWAYAT);
    riwayat.proteksi = { bolehFormatSel: true };
    const semula = nilaiSemua(riwayat);
    const { pesan } = await buat(JANUARI);
    expect(pesan).toContain("Lembar “Riwayat IKU” terlindungi, jadi tidak diperbarui.");
    expect(nilaiSemua(riwayat)).toEqual(semula);
  });

  it("its columns are no longer known: it is left alone and a new one made beside it", async () => {
    const terbuka = await bukaContoh();
    await buat();
    const riwayat = lembar(terbuka, RIWAYAT);
    riwayat.sel.delete(BARIS_DAFTAR.skema);
    riwayat.sel.delete(BARIS_DAFTAR.kepala);
    const semula = nilaiSemua(riwayat);
    const { pesan } = await buat(JANUARI);
    expect(pesan).toContain("lembar “Riwayat IKU 2” dibuat di sampingnya");
    expect(nilaiSemua(riwayat)).toEqual(semula);
    expect((await buat(JANUARI)).pesan).not.toContain("di sampingnya");
  });

  it("it was written by a later version", async () => {
    const terbuka = await bukaContoh();
    await buat();
    const tindak = lembar(terbuka, TINDAK);
    for (const [k, s] of tindak.sel.get(BARIS_DAFTAR.skema) ?? []) {
      tulis(tindak, BARIS_DAFTAR.skema, k, String(s.nilai).replace(":1:", ":9:"), s);
    }
    const { pesan } = await buat(JANUARI);
    expect(pesan).toContain("Rapor IKU yang lebih baru");
    expect(nama(terbuka)).not.toContain("Tindak Lanjut 2");
  });
});
