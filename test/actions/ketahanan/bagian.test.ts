import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bukuIku } from "../../../bench/buku.ts";
import { buatRapor } from "../../../src/actions/index.ts";
import { BATAS } from "../../../src/excel/batas.ts";
import { LETAK_BIDANG } from "../../../src/rapor/isian/bidang.ts";
import type { LembarBuku } from "../../../src/simulator/buku.ts";
import { pasang } from "../../../src/simulator/pustaka/node.ts";
import { lembarUji } from "../../simulator/bukuUji.ts";
import { AKSI } from "./aksi.ts";
import { barisIsian, bukuBerapor, bukuKecil, ketik, KETIKAN, PILIHAN_LAGI, RAPOR } from "./bukuKecil.ts";
import { jalani } from "./jalan.ts";
import { jumlahKasus } from "./matriks.ts";

const BATAS_EXCEL = 100_000;
const BATAS_BIASA = { ...BATAS };

// A rapor of three IKU in parts, as one of thousands is: under limits as much smaller.
beforeAll(() => Object.assign(BATAS, { minta: BATAS_EXCEL, jurnal: 4000, blok: 4000, sel: 500 }));
afterAll(() => Object.assign(BATAS, BATAS_BIASA));

describe("a rapor too large for one request is written in parts", () => {
  it.each(["buatRapor", "buatRapor lagi", "buatNotula lagi"])(
    "%s: whichever part is struck, nothing of the user's is lost and the next run ends where it should have",
    { timeout: 300_000 },
    async (nama) => {
      const aksi = AKSI.find((a) => a.nama === nama);
      if (aksi === undefined) throw new Error(`no action ${nama}`);
      const baris = await jalani(aksi, { utama: 1, lain: 1, baca: 0 }, true);
      expect(baris.flatMap((b) => b.pelanggaran.map((p) => `${b.gangguan} @ ${p}`))).toEqual([]);
      expect(jumlahKasus(baris)).toBeGreaterThan(30);
    },
  );

  it.each([
    ["a new one", bukuKecil],
    ["one over another", bukuBerapor],
  ])(
    "%s: no part and no answer is over the limit, and their number grows only with bytes",
    async (_, buat) => {
      const excel = pasang(await buat());
      expect(await buatRapor(PILIHAN_LAGI)).toMatchObject({ ok: true });
      const tulis = excel.catatan.filter((c) => c.jenis === "kerja").slice(1);
      for (const { byteMinta, byteJawab } of tulis) {
        expect(byteMinta).toBeLessThan(BATAS_EXCEL);
        expect(byteJawab).toBeLessThan(BATAS_EXCEL);
      }
      const byte = tulis.reduce((jumlah, c) => jumlah + c.byteMinta + c.byteJawab, 0);
      expect(tulis.length).toBeGreaterThan(2);
      expect(tulis.length).toBeLessThanOrEqual(1 + Math.ceil((2 * byte) / BATAS_EXCEL));
    },
  );

  it("wherever it is cut, it is the rapor that one request writes", async () => {
    const tulis = async (minta: number): Promise<{ bagian: number; lembar: Partial<LembarBuku> }> => {
      BATAS.minta = minta;
      const buku = bukuIku(16);
      const excel = pasang(buku);
      expect(await buatRapor(PILIHAN_LAGI)).toMatchObject({ ok: true });
      const { gabung, ...lain } = lembarUji(buku, RAPOR);
      const urut = [...gabung].sort((a, b) => a.baris - b.baris || a.kolom - b.kolom);
      return { bagian: excel.hitungan.sync, lembar: { ...lain, gabung: urut } };
    };
    try {
      const utuh = await tulis(BATAS_BIASA.minta);
      expect(utuh.bagian).toBe(2);
      for (let minta = 16_000; minta < 20_000; minta += 250) {
        const terpotong = await tulis(minta);
        expect(terpotong.bagian).toBeGreaterThan(9);
        expect(terpotong.lembar).toEqual(utuh.lembar);
      }
    } finally {
      BATAS.minta = BATAS_EXCEL;
    }
  });

  it("what a colleague typed until its own block of rows is cleared is on the new rapor", async () => {
    const buku = await bukuBerapor();
    const excel = pasang(buku);
    let diketik = false;
    excel.kait = {
      sebelumAksi: (_, aksi) => {
        if (diketik || aksi.Name !== "Unmerge") return;
        diketik = true;
        const l = lembarUji(buku, RAPOR);
        ketik(l, barisIsian(l, "2a-CP"), LETAK_BIDANG.kendala.dari, "Server padam dua hari");
      },
    };
    expect(await buatRapor(PILIHAN_LAGI)).toMatchObject({ ok: true });
    const l = lembarUji(buku, RAPOR);
    const isi = l.sel.get(barisIsian(l, "2a-CP"));
    expect(isi?.get(LETAK_BIDANG.kendala.dari)?.nilai).toBe("Server padam dua hari");
    expect(isi?.get(LETAK_BIDANG.catatan.dari)?.nilai).toBe(KETIKAN.catatan);
  });

  it("is refused with nothing touched where the workbook could not keep all that was typed", async () => {
    const buku = await bukuBerapor();
    const l = lembarUji(buku, RAPOR);
    ketik(l, barisIsian(l, "2a-CP"), LETAK_BIDANG.kendala.dari, "kata ".repeat(1000));
    const semula = structuredClone(buku);
    const excel = pasang(buku);
    const hasil = await buatRapor(PILIHAN_LAGI);
    expect(hasil).toMatchObject({ ok: false, kode: "KETIKAN_TERLALU_BANYAK" });
    expect(hasil.pesan).not.toContain("mungkin");
    expect(excel.hitungan.sync).toBe(1);
    expect(buku).toEqual(semula);
  });
});
