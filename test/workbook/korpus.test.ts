import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KORPUS } from "../../scripts/korpus/daftar.ts";
import { nilaiKorpus } from "../../scripts/korpus/papan/golong.ts";
import { berkasKorpus, namaKorpus } from "../../scripts/korpus/papan/harapanTertulis.ts";
import { byteKorpus, jsonKorpus } from "../../scripts/korpus/tulis.ts";

const BYTE_TERBESAR = 15_000;
const bertanya: string[] = [];

/** Of the whole corpus so many workbooks may need one answer; none may be read wrongly without a word. */
const PERTANYAAN_TERBANYAK = 2;

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

describe("reading the corpus through Microsoft's library", () => {
  it.each(namaKorpus())("%s", async (nama) => {
    const { golongan, beda } = await nilaiKorpus(nama);
    if (golongan === "satu pertanyaan") bertanya.push(nama);
    else expect({ golongan, beda }).toEqual({ golongan: "langsung", beda: [] });
  });

  it("hardly ever takes a question", () => {
    expect(bertanya.length, bertanya.join(", ")).toBeLessThanOrEqual(PERTANYAAN_TERBANYAK);
  });
});
