import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KORPUS } from "../../scripts/korpus/daftar.ts";
import { harapanKorpus, type HarapanTertulis } from "../../scripts/korpus/papan/harapanTertulis.ts";
import type { HasilRapor } from "../../src/rapor/nilai.ts";
import { MERUSAK } from "./mutasi/merusak.ts";
import { bedaAngka, nilaiKertas, salahDiam } from "./mutasi/periksa.ts";
import { kertasKorpus, lebar, type Kertas } from "./mutasi/petak.ts";
import { SETARA, type Dadu, type Mutasi } from "./mutasi/setara.ts";
import { ubahPetak } from "./mutasi/susunan.ts";

/** The same run every time: a new failure then comes from a change of the code and not from luck. */
const BENIH = 20191002;
const KALI = 2000;

const CONTOH = new Map(
  KORPUS.map((buku) => {
    const kertas = kertasKorpus(buku);
    return [buku.nama, { kertas, harapan: harapanKorpus(buku.nama), semula: nilaiKertas(kertas) }];
  }),
);

function contoh(nama: string): {
  kertas: readonly Kertas[];
  harapan: HarapanTertulis;
  semula: HasilRapor | null;
} {
  const ada = CONTOH.get(nama);
  if (ada === undefined) throw new Error(`no workbook ${nama}`);
  return ada;
}

/** Changes that would make one workbook say something else. */
const BERUBAH_ARTI: Readonly<Record<string, readonly string[]>> = {
  // Two tables with the same headers stand side by side.
  "gresik-rekap-samping": ["two columns swapped"],
  // The letter before an objective marks its row as a heading.
  "cirebon-per-sasaran": ["two columns swapped"],
  // Figures there are typed with a decimal point.
  "soetta-english": ["a figure typed as text"],
};

/** A header is printed again as it stands then: reworded afterwards it would no longer be the same header. */
function ulangTerakhir(a: string, b: string): number {
  const ulang = (nama: string): number => (nama === "the header printed again" ? 1 : 0);
  return ulang(a) - ulang(b);
}

/** A reproducible sequence of choices from one number (mulberry32). */
function daduDari(benih: number): Dadu {
  let keadaan = benih;
  return (n) => {
    keadaan = (keadaan + 0x6d2b79f5) | 0;
    let t = Math.imul(keadaan ^ (keadaan >>> 15), 1 | keadaan);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

const nilaiApaPun = fc.oneof(
  fc.constantFrom(
    ..."Target|Realisasi|Indikator Kinerja Utama|Q3|s.d. Q3|Y|Jumlah|Rata-rata|SS 1|#REF!|1.234|80 - 90%|-".split(
      "|",
    ),
  ),
  fc.integer({ min: -5, max: 150 }),
  fc.double(),
  fc.string({ unit: "binary" }),
  fc.boolean(),
  fc.constant(""),
);
const formatApaPun = fc.constantFrom("General", "0%", "0.00%", "@", "d/m/yyyy", "[");

/** A workbook of the corpus, up to three mutations by name, and the number its choices are drawn from. */
const kasus = (mutasi: Readonly<Record<string, Mutasi>>) =>
  fc.record({
    nama: fc.constantFrom(...CONTOH.keys()),
    mutasi: fc.array(fc.constantFrom(...Object.keys(mutasi)), { minLength: 1, maxLength: 3 }),
    benih: fc.nat(),
  });

function ubah(
  kertas: readonly Kertas[],
  nama: readonly string[],
  daftar: Readonly<Record<string, Mutasi>>,
  benih: number,
): Kertas[] {
  const dadu = daduDari(benih);
  return kertas.map((k) => nama.reduce((lama, n) => daftar[n]?.(lama, dadu) ?? lama, k));
}

describe("mutations of every workbook of the corpus", () => {
  it("what leaves the meaning as it is leaves every figure as it is", () => {
    fc.assert(
      fc.property(kasus(SETARA), ({ nama, mutasi, benih }) => {
        const { kertas, harapan } = contoh(nama);
        const berarti = mutasi.filter((m) => BERUBAH_ARTI[nama]?.includes(m) !== true).sort(ulangTerakhir);
        const hasil = nilaiKertas(ubah(kertas, berarti, SETARA, benih));
        expect({ nama, beda: bedaAngka(harapan, hasil) }).toEqual({ nama, beda: [] });
      }),
      { numRuns: KALI, seed: BENIH },
    );
  });

  it("damage never gives a wrong figure without a word", () => {
    fc.assert(
      fc.property(kasus(MERUSAK), ({ nama, mutasi, benih }) => {
        const { kertas, harapan, semula } = contoh(nama);
        const hasil = nilaiKertas(ubah(kertas, mutasi, MERUSAK, benih));
        const diam = salahDiam(harapan, hasil, semula?.temuan ?? []);
        expect({ nama, diam }).toEqual({ nama, diam: [] });
      }),
      { numRuns: KALI, seed: BENIH },
    );
  });

  it("anything in any cells never throws and never gives a figure that is none", () => {
    const isi = fc.array(fc.record({ v: nilaiApaPun, f: formatApaPun }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(kasus(SETARA), isi, ({ nama, mutasi, benih }, sel) => {
        const dadu = daduDari(benih);
        const kertas = ubah(contoh(nama).kertas, mutasi, SETARA, benih).map((k) =>
          sel.reduce((lama, p) => ubahPetak(lama, dadu(lama.baris.length), dadu(lebar(lama)), () => p), k),
        );
        for (const { target, realisasi } of nilaiKertas(kertas)?.kantor.iku ?? []) {
          for (const n of [target, realisasi])
            if (n.jenis === "angka") expect(Number.isFinite(n.nilai)).toBe(true);
        }
      }),
      { numRuns: KALI / 2, seed: BENIH },
    );
  });
});
