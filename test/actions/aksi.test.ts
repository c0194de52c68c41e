import { read, utils } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { buatRapor, pulihkanWarna, tinjau, warnai } from "../../src/actions/index.ts";
import { tulisTemuan } from "../../src/rapor/pesan.ts";
import { simpanXlsx } from "../../src/simulator/xlsx/index.ts";
import {
  bukaContoh,
  isiSemua,
  lembar,
  nilaiSemua,
  PILIHAN,
  semuaSel,
  simpanBuka,
  ubahSel,
} from "./bukuContoh.ts";

const IKU = "IKU 2019";
const RAPOR = "Rapor IKU";
/** Written beside the rapor: the follow-up and the history. */
const LANJUTAN = ["Tindak Lanjut", "Riwayat IKU"];
const HIJAU = "#D9F0E0";
const ABU = "#E6E9EC";
/** Realisasi s.d. Q3 of the first IKU on the sample, 0-based. */
const REALISASI_PERTAMA = { baris: 9, kolom: 20 };

async function harus<T extends { ok: boolean; pesan: string }>(
  aksi: Promise<T>,
): Promise<Extract<T, { ok: true }>> {
  const hasil = await aksi;
  expect(hasil, hasil.pesan).toMatchObject({ ok: true });
  return hasil as Extract<T, { ok: true }>;
}

describe("buatRapor", () => {
  it("reads the reference case: 15 hijau, 1 abu-abu, with the reason of the grey IKU", async () => {
    await bukaContoh();
    const { hasil } = await harus(buatRapor(PILIHAN));
    expect(hasil.kantor.ringkasan).toEqual({ hijau: 15, kuning: 0, merah: 0, "abu-abu": 1 });
    expect(hasil.tabel.kantor).toBe("KPPBC TMP A Bogor");
    const abu = hasil.kantor.iku.find((s) => s.status === "abu-abu");
    expect(abu?.iku.nama).toBe("Indeks Kepuasan Pengguna Jasa");
    expect(abu?.alasan).toEqual({ kode: "KETERANGAN", teks: "menunggu survei TW IV" });
  });

  it("takes one round trip to read and one to write", async () => {
    const { excel } = await bukaContoh();
    await harus(buatRapor(PILIHAN));
    expect(excel.hitungan.sync).toBe(2);
  });

  it("colours exactly the status cells, and changes no value on the user's sheets", async () => {
    const terbuka = await bukaContoh();
    const sebelum = isiSemua(lembar(terbuka, IKU));
    const nilai = terbuka.buku.lembar.map(nilaiSemua);
    await harus(buatRapor(PILIHAN));
    const berubah = Object.entries(isiSemua(lembar(terbuka, IKU))).filter(
      ([k, isi]) => JSON.stringify(isi) !== JSON.stringify(sebelum[k]),
    );
    expect(berubah.map(([, isi]) => isi.warna).sort()).toEqual(
      [...Array<string>(15).fill(HIJAU), ABU].sort(),
    );
    expect(new Set(berubah.map(([k]) => k.split(",")[1]))).toEqual(
      new Set([String(REALISASI_PERTAMA.kolom)]),
    );
    expect(terbuka.buku.lembar.slice(0, 3).map(nilaiSemua)).toEqual(nilai);
  });

  it("writes the same rapor when run again, on the same sheet", async () => {
    const terbuka = await bukaContoh();
    await harus(buatRapor(PILIHAN));
    const pertama = semuaSel(lembar(terbuka, RAPOR));
    const grafik = lembar(terbuka, RAPOR).grafik.map(({ id, ...g }) => ({ ...g, id: id === "" }));
    await harus(buatRapor(PILIHAN));
    const kedua = lembar(terbuka, RAPOR);
    expect(semuaSel(kedua)).toEqual(pertama);
    expect(kedua.grafik.map(({ id, ...g }) => ({ ...g, id: id === "" }))).toEqual(grafik);
    expect(terbuka.buku.lembar.map((l) => l.nama)).toEqual([
      IKU,
      "Data Pendukung",
      "Catatan DKO",
      RAPOR,
      ...LANJUTAN,
    ]);
  });

  it("is the same after saving and reopening, and the rapor is never read as a table of IKU", async () => {
    const awal = await bukaContoh();
    const pertama = await harus(buatRapor(PILIHAN));
    const lagi = await simpanBuka(awal);
    const kedua = await harus(buatRapor(PILIHAN));
    expect(kedua.hasil.kantor.ringkasan).toEqual(pertama.hasil.kantor.ringkasan);
    expect(kedua.hasil.tabel.lembar).toBe(IKU);
    expect(nilaiSemua(lembar(lagi, RAPOR))).toEqual(nilaiSemua(lembar(awal, RAPOR)));
  });

  it("leaves a sheet alone that the user happens to call Rapor IKU", async () => {
    const terbuka = await bukaContoh();
    const catatan = lembar(terbuka, "Catatan DKO");
    catatan.nama = "rapor iku";
    const sebelum = nilaiSemua(catatan);
    const { lembarRapor } = await harus(buatRapor(PILIHAN));
    expect(lembarRapor).toBe("Rapor IKU 2");
    expect(nilaiSemua(catatan)).toEqual(sebelum);
  });

  it("rewrites its own sheet where it stands after the user renamed it", async () => {
    const terbuka = await bukaContoh();
    await harus(buatRapor(PILIHAN));
    lembar(terbuka, RAPOR).nama = "Rapor DKO Oktober";
    const { lembarRapor } = await harus(buatRapor(PILIHAN));
    expect(lembarRapor).toBe("Rapor DKO Oktober");
    expect(terbuka.buku.lembar).toHaveLength(4 + LANJUTAN.length);
  });

  it("on a protected IKU sheet writes the rapor, colours nothing and says so", async () => {
    const terbuka = await bukaContoh();
    lembar(terbuka, IKU).proteksi = { bolehFormatSel: false };
    const sebelum = isiSemua(lembar(terbuka, IKU));
    const { pesan, diwarnai, hasil } = await harus(buatRapor(PILIHAN));
    expect(diwarnai).toBe(0);
    expect(pesan).toContain("terlindungi");
    const temuan = hasil.temuan.filter((t) => t.kode === "TIDAK_DIWARNAI");
    expect(temuan).toEqual([expect.objectContaining({ tingkat: "info", sel: "'IKU 2019'!A1" })]);
    expect(temuan.map((t) => tulisTemuan(t, "id"))).toEqual([
      "Lembar “IKU 2019” terlindungi, jadi selnya tidak diwarnai.",
    ]);
    expect(isiSemua(lembar(terbuka, IKU))).toEqual(sebelum);
  });

  it("leaves a gradient fill alone and says so among the findings", async () => {
    const terbuka = await bukaContoh();
    const { baris, kolom } = REALISASI_PERTAMA;
    const isi = { pola: "LinearGradient", warna: "", warnaPola: "" };
    ubahSel(lembar(terbuka, IKU), baris, kolom, (s) => ({ ...s, gaya: { ...s.gaya, isi, asalXf: null } }));
    const { hasil, diwarnai } = await harus(buatRapor(PILIHAN));
    expect(diwarnai).toBe(15);
    const temuan = hasil.temuan.filter((t) => t.kode === "GRADASI_DIBIARKAN");
    expect(temuan.map((t) => tulisTemuan(t, "id"))).toEqual([
      "1 sel berwarna gradasi dibiarkan, karena gradasi tidak dapat dikembalikan.",
    ]);
  });

  it("in a structure-protected workbook refuses before anything is changed", async () => {
    const terbuka = await bukaContoh();
    terbuka.buku.proteksiStruktur = true;
    const sebelum = terbuka.buku.lembar.map(isiSemua);
    expect(await buatRapor(PILIHAN)).toMatchObject({ ok: false, kode: "STRUKTUR_TERLINDUNGI" });
    expect(terbuka.buku.lembar.map(isiSemua)).toEqual(sebelum);
  });

  it("text from the workbook never becomes a formula on the rapor", async () => {
    const terbuka = await bukaContoh();
    ubahSel(lembar(terbuka, IKU), REALISASI_PERTAMA.baris, 4, (s) => ({ ...s, nilai: "=HYPERLINK(1)" }));
    await harus(buatRapor(PILIHAN));
    const rapor = [...semuaSel(lembar(terbuka, RAPOR)).values()];
    expect(rapor.filter((s) => s.rumus !== null)).toEqual([]);
    expect(rapor.map((s) => s.nilai)).toContain("=HYPERLINK(1)");
  });

  it("turns away a second click while the first is at work", async () => {
    const terbuka = await bukaContoh();
    const [pertama, kedua] = await Promise.all([buatRapor(PILIHAN), buatRapor(PILIHAN)]);
    expect(pertama.ok).toBe(true);
    expect(kedua).toMatchObject({ ok: false, kode: "SEDANG_BERJALAN" });
    expect(terbuka.buku.lembar.filter((l) => l.nama.startsWith(RAPOR))).toHaveLength(1);
  });

  it.each(["1.9", "1.12", "1.14", "1.17", "1.21"])("gives the same scores on ExcelApi %s", async (plafon) => {
    await bukaContoh({ plafon });
    const { hasil } = await harus(buatRapor(PILIHAN));
    expect(hasil.kantor.ringkasan).toEqual({ hijau: 15, kuning: 0, merah: 0, "abu-abu": 1 });
  });

  it("an earlier period is judged when asked for", async () => {
    await bukaContoh();
    const { hasil } = await harus(buatRapor({ ...PILIHAN, periode: { dari: 1, sampai: 3 } }));
    expect(hasil.kantor.periode).toEqual({ dari: 1, sampai: 3 });
  });
});

describe("the saved file in a second reader", () => {
  it("has the fills at the right cells, the rapor in place and the notes untouched", async () => {
    const asal = await bukaContoh();
    const sebelum = read(await simpanXlsx(asal.buku), { cellStyles: true });
    await harus(buatRapor(PILIHAN));
    const sesudah = read(await simpanXlsx(asal.buku), { cellStyles: true, cellFormula: true });
    expect(sesudah.SheetNames).toEqual([IKU, "Data Pendukung", "Catatan DKO", RAPOR, ...LANJUTAN]);
    for (let i = 0; i < 16; i++) {
      const alamat = utils.encode_cell({ r: REALISASI_PERTAMA.baris + i, c: REALISASI_PERTAMA.kolom });
      const sel = sesudah.Sheets[IKU]?.[alamat] as { s?: { fgColor?: { rgb?: string } } } | undefined;
      expect(`#${sel?.s?.fgColor?.rgb ?? ""}`, alamat).toBe(i === 3 ? ABU : HIJAU);
    }
    const isiLembar = (wb: typeof sebelum, nama: string): unknown =>
      utils.sheet_to_json(wb.Sheets[nama] ?? {}, { header: 1, raw: true });
    for (const nama of ["Data Pendukung", "Catatan DKO", IKU]) {
      expect(isiLembar(sesudah, nama)).toEqual(isiLembar(sebelum, nama));
    }
    expect(JSON.stringify(isiLembar(sesudah, RAPOR))).toContain("Rapor Indikator Kinerja Utama");
  });
});

describe("warnai and pulihkanWarna", () => {
  it("give back every original fill, no fill included", async () => {
    const terbuka = await bukaContoh();
    const sebelum = terbuka.buku.lembar.map(isiSemua);
    const { diwarnai } = await harus(warnai(PILIHAN));
    expect(diwarnai).toBe(16);
    expect(terbuka.buku.lembar.map(isiSemua)).not.toEqual(sebelum);
    await harus(pulihkanWarna(PILIHAN));
    expect(terbuka.buku.lembar.map(isiSemua)).toEqual(sebelum);
    expect(terbuka.buku.setelan.size).toBe(0);
  });

  it.each(["status", "indeks", "realisasi", "baris"] as const)(
    "also for the choice of cells “%s”",
    async (kolomWarna) => {
      const terbuka = await bukaContoh();
      const sebelum = terbuka.buku.lembar.map(isiSemua);
      await harus(warnai({ ...PILIHAN, kolomWarna: "baris" }));
      await harus(warnai({ ...PILIHAN, kolomWarna }));
      await harus(pulihkanWarna(PILIHAN));
      expect(terbuka.buku.lembar.map(isiSemua)).toEqual(sebelum);
    },
  );

  it("give back the fills after saving and reopening", async () => {
    const awal = await bukaContoh();
    const sebelum = isiSemua(lembar(awal, IKU));
    await harus(buatRapor(PILIHAN));
    const lagi = await simpanBuka(awal);
    const { dipulihkan } = await harus(pulihkanWarna(PILIHAN));
    expect(dipulihkan).toBe(16);
    expect(isiSemua(lembar(lagi, IKU))).toEqual(sebelum);
  });

  it("give a hatched fill back with both its colours", async () => {
    const terbuka = await bukaContoh();
    const { baris, kolom } = REALISASI_PERTAMA;
    const isi = { pola: "Gray25", warna: "#FFEE00", warnaPola: "#0000FF" };
    ubahSel(lembar(terbuka, IKU), baris, kolom, (s) => ({ ...s, gaya: { ...s.gaya, isi, asalXf: null } }));
    await harus(warnai(PILIHAN));
    await harus(pulihkanWarna(PILIHAN));
    expect(lembar(terbuka, IKU).sel.get(baris)?.get(kolom)?.gaya.isi).toEqual(isi);
  });

  it("each take one round trip to read and one to write", async () => {
    const { excel } = await bukaContoh();
    await harus(warnai(PILIHAN));
    expect(excel.hitungan.sync).toBe(2);
    await harus(pulihkanWarna(PILIHAN));
    expect(excel.hitungan.sync).toBe(4);
  });

  it("pulihkanWarna says so when there is nothing to give back", async () => {
    await bukaContoh();
    const { pesan, dipulihkan } = await harus(pulihkanWarna(PILIHAN));
    expect(dipulihkan).toBe(0);
    expect(pesan).toContain("Tidak ada sel");
  });

  it("refuse a protected sheet with its name and change nothing", async () => {
    const terbuka = await bukaContoh();
    lembar(terbuka, IKU).proteksi = { bolehFormatSel: false };
    const hasil = await warnai(PILIHAN);
    expect(hasil).toMatchObject({ ok: false, kode: "LEMBAR_TERLINDUNGI" });
    expect(hasil.pesan).toContain(IKU);
  });
});

describe("tinjau", () => {
  it("changes nothing, takes one round trip and tells what the buttons would change", async () => {
    const terbuka = await bukaContoh();
    const sebelum = terbuka.buku.lembar.map(isiSemua);
    const { akan, berubahSejakRapor, lembar: daftar } = await harus(tinjau(PILIHAN));
    expect(akan).toMatchObject({
      selDiwarnai: 16,
      bolehWarna: true,
      lembarRapor: RAPOR,
      raporBaru: true,
      adaWarna: false,
    });
    expect(berubahSejakRapor).toBeNull();
    expect(daftar).toEqual([IKU, "Data Pendukung", "Catatan DKO"]);
    expect(terbuka.excel.hitungan.sync).toBe(1);
    expect(terbuka.buku.lembar.map(isiSemua)).toEqual(sebelum);
  });

  it("knows whether the figures changed since the last rapor", async () => {
    const terbuka = await bukaContoh();
    await harus(buatRapor(PILIHAN));
    expect((await harus(tinjau(PILIHAN))).berubahSejakRapor).toBe(false);
    const { baris, kolom } = REALISASI_PERTAMA;
    ubahSel(lembar(terbuka, IKU), baris, kolom, (s) => ({ ...s, nilai: 0.5, rumus: null }));
    expect((await harus(tinjau(PILIHAN))).berubahSejakRapor).toBe(true);
  });
});
