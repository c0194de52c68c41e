import { describe, expect, it } from "vitest";
import { buatRapor } from "../../src/actions/index.ts";
import { catatRapat } from "../../src/actions/catatRapat.ts";
import { siapkanPaparan } from "../../src/actions/siapkanPaparan.ts";
import type { CatatanIku } from "../../src/rapor/isian/catat.ts";
import type { BahanPaparan, ButirPaparan } from "../../src/rapor/paparan/bahan.ts";
import { bukaContoh, isiSemua, lembar, nilaiSemua, PILIHAN, simpanBuka, type Terbuka } from "./bukuContoh.ts";

const IKU = "IKU 2019";
const RAPOR = "Rapor IKU";
const TINDAK = "Tindak Lanjut";
/** The next meeting: the whole year, in January. */
const JANUARI = { ...PILIHAN, sekarang: "2020-01-08T09:00", periode: { dari: 1, sampai: 12 } };

async function bahan(pilihan: Parameters<typeof siapkanPaparan>[0] = PILIHAN): Promise<BahanPaparan> {
  const hasil = await siapkanPaparan(pilihan);
  if (!hasil.ok) throw new Error(hasil.pesan);
  return hasil.bahan;
}

async function butir(
  kode: string,
  pilihan: Parameters<typeof siapkanPaparan>[0] = PILIHAN,
): Promise<ButirPaparan> {
  const ada = (await bahan(pilihan)).butir.find((b) => b.kode === kode);
  if (ada === undefined) throw new Error(`no IKU ${kode}`);
  return ada;
}

const catatan = (kode: string, nama: string, ubahan: CatatanIku["ubahan"]): CatatanIku => ({
  kode,
  nama,
  ubahan,
});

const HIJAU = (ubahan: CatatanIku["ubahan"]): CatatanIku =>
  catatan("1b-N", "Jumlah penerimaan bea masuk dan cukai dari extra effort", ubahan);

const teksSemua = (t: Terbuka, nama: string): string => Object.values(nilaiSemua(lembar(t, nama))).join("\n");

describe("a presentation's material", () => {
  it("comes with one read and changes nothing: those to discuss first, then workbook order", async () => {
    const terbuka = await bukaContoh();
    const { butir: urut, jumlah, lembarRapor, kantor } = await bahan();
    expect(terbuka.excel.hitungan.sync).toBe(1);
    expect(terbuka.buku.lembar).toHaveLength(3);
    expect(urut.map((b) => b.kode).slice(0, 3)).toEqual(["3a-CP", "1a-CP", "1b-N"]);
    expect(urut).toHaveLength(16);
    expect(new Set(urut.map((b) => b.kunci)).size).toBe(16);
    expect(jumlah).toEqual({ hijau: 15, kuning: 0, merah: 0, "abu-abu": 1 });
    expect([kantor, lembarRapor]).toEqual(["KPPBC TMP A Bogor", null]);
  });

  it("knows the course of an IKU over earlier meetings, and the follow-up", async () => {
    await bukaContoh();
    await buatRapor(PILIHAN);
    const survei = await butir("3a-CP", JANUARI);
    expect(survei.riwayat).toMatchObject([{ nama: "s.d. Triwulan III 2019", status: "abu-abu" }]);
    expect(survei.aksi).toMatchObject([{ status: "Belum ditindaklanjuti", asal: "s.d. Triwulan III 2019" }]);
    expect((await butir("1b-N", JANUARI)).riwayat).toMatchObject([{ status: "hijau" }]);
  });
});

describe("what a meeting notes away from the rapor", () => {
  it("is refused while there is no rapor of the period, and makes it when that is allowed", async () => {
    const terbuka = await bukaContoh();
    const satu = HIJAU({ kendala: { lama: "", baru: "Data terlambat" } });
    expect(await catatRapat(PILIHAN, [satu], false)).toMatchObject({ ok: false, kode: "RAPOR_BELUM_ADA" });
    expect(terbuka.buku.lembar).toHaveLength(3);
    expect(await catatRapat(PILIHAN, [satu], true)).toMatchObject({ ok: true, bentrok: [] });
    expect(teksSemua(terbuka, RAPOR)).toContain("Data terlambat");
    expect((await bahan()).lembarRapor).toBe(RAPOR);
    expect(await catatRapat(JANUARI, [satu], false)).toMatchObject({ kode: "RAPOR_BELUM_ADA" });
  });

  it("lands in the rapor and on the follow-up in one read and one write; no cell is coloured, no sheet comes up", async () => {
    const awal = await bukaContoh();
    await buatRapor(PILIHAN);
    const terbuka = await simpanBuka(awal);
    terbuka.buku.aktif = lembar(terbuka, IKU).id;
    const warna = isiSemua(lembar(terbuka, IKU));
    const hasil = await catatRapat(
      PILIHAN,
      [
        HIJAU({
          rencanaAksi: { lama: "", baru: "1. Kirim surat\n2. Panggil rapat" },
          pic: { lama: "Kepala Seksi Perbendaharaan", baru: "Seksi PKC" },
          tenggat: { lama: "", baru: "31 Oktober 2019" },
        }),
      ],
      false,
    );
    expect(hasil).toMatchObject({ ok: true, bentrok: [], lembarRapor: RAPOR });
    expect(terbuka.excel.hitungan.sync).toBe(2);
    expect(terbuka.buku.aktif).toBe(lembar(terbuka, IKU).id);
    expect(isiSemua(lembar(terbuka, IKU))).toEqual(warna);
    const { isi, aksi, kelompok } = await butir("1b-N");
    expect(kelompok).toBe("berisian");
    expect(isi).toMatchObject({ pic: "Seksi PKC", tenggat: "31 Oktober 2019" });
    expect(aksi).toMatchObject([
      { rencana: "Kirim surat", pic: "Seksi PKC", asal: "s.d. Triwulan III 2019" },
      { rencana: "Panggil rapat", tenggat: "31 Oktober 2019" },
    ]);
  });

  it("keeps what others typed on the rapor meanwhile, and reports the box both wrote in", async () => {
    const terbuka = await bukaContoh();
    await buatRapor(PILIHAN);
    await catatRapat(PILIHAN, [HIJAU({ kendala: { lama: "", baru: "punya orang lain" } })], false);
    const hasil = await catatRapat(
      PILIHAN,
      [
        HIJAU({
          kendala: { lama: "", baru: "punya saya" },
          catatan: { lama: "Penelitian ulang dan penagihan", baru: "ikut" },
        }),
      ],
      false,
    );
    expect(hasil).toMatchObject({ ok: true, bentrok: [{ bidang: "kendala", kini: "punya orang lain" }] });
    expect(teksSemua(terbuka, RAPOR)).toContain("punya orang lain");
    expect(teksSemua(terbuka, RAPOR)).not.toContain("punya saya");
    expect((await butir("1b-N")).isi.catatan).toBe("ikut");
  });

  it("says in a sentence why a protected rapor takes nothing", async () => {
    const terbuka = await bukaContoh();
    await buatRapor(PILIHAN);
    lembar(terbuka, RAPOR).proteksi = { bolehFormatSel: true };
    const semula = nilaiSemua(lembar(terbuka, RAPOR));
    const hasil = await catatRapat(PILIHAN, [HIJAU({ kendala: { lama: "", baru: "x" } })], false);
    expect(hasil).toMatchObject({ ok: false, kode: "LEMBAR_TERLINDUNGI" });
    expect(nilaiSemua(lembar(terbuka, RAPOR))).toEqual(semula);
    expect(teksSemua(terbuka, TINDAK)).not.toContain("x\n");
  });
});
