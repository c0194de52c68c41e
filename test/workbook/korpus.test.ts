import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KORPUS } from "../../scripts/korpus/daftar.ts";
import { nilaiKorpus, type Golongan } from "../../scripts/korpus/papan/golong.ts";
import { berkasKorpus, namaKorpus } from "../../scripts/korpus/papan/harapanTertulis.ts";
import { byteKorpus, jsonKorpus } from "../../scripts/korpus/tulis.ts";

const BYTE_TERBESAR = 15_000;

/** Workbooks that the reader does not get right yet, with what it makes of them. */
const BELUM: Readonly<Record<string, Golongan>> = {
  "batam-judul-panjang": "salah diam-diam",
  "blbc-medan-lembar-bulanan": "salah diam-diam",
  "cilacap-kepala-rumit": "salah tetapi disebut",
  "cirebon-per-sasaran": "tidak dikenali",
  "direktorat-nko": "salah diam-diam",
  "entikong-pol-kp": "tidak dikenali",
  "gresik-rekap-samping": "salah diam-diam",
  "kanwil-jatim-trc": "tidak dikenali",
  "kanwil-maluku-dua-lembar": "satu pertanyaan",
  "kanwil-sulbagsel-trc-bulanan": "tidak dikenali",
  "kudus-per-seksi": "salah diam-diam",
  "ngurah-rai-nko-triwulan": "tidak dikenali",
  "priok-lembar-triwulan": "salah diam-diam",
  "pso-karimun-dua-baris": "tidak dikenali",
  "sampit-daftar": "salah diam-diam",
  "soetta-english": "salah diam-diam",
  "tarakan-lembar-bulan-tunggal": "salah diam-diam",
};

describe("the corpus", () => {
  it("holds every workbook that the scripts build, and no other", () => {
    expect(namaKorpus()).toEqual(KORPUS.map((b) => b.nama).sort());
  });

  it.each(KORPUS.map((b) => [b.nama, b] as const))(
    "%s is what its script builds, byte for byte",
    async (nama, buku) => {
      const isi = readFileSync(berkasKorpus(nama));
      expect(Buffer.from(await byteKorpus(buku)).equals(isi)).toBe(true);
      expect(isi.length).toBeLessThan(BYTE_TERBESAR);
      expect(readFileSync(berkasKorpus(nama).replace(/xlsx$/, "json"), "utf8")).toBe(await jsonKorpus(buku));
    },
  );
});

describe("reading the corpus", () => {
  it.each(namaKorpus())("%s", async (nama) => {
    const { golongan, beda } = await nilaiKorpus(nama);
    expect({ golongan, beda: nama in BELUM ? [] : beda }).toEqual({
      golongan: BELUM[nama] ?? "langsung",
      beda: [],
    });
  });
});
