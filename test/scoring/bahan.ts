import fc from "fast-check";
import {
  BULAN,
  KOSONG,
  SEMESTER,
  TAHUN,
  TRIWULAN,
  sampaiDengan,
  type DataIku,
  type Nilai,
  type NilaiPeriode,
  type Periode,
} from "../../src/scoring/index.ts";

export const angka = (nilai: number): Nilai => ({ jenis: "angka", nilai });
export const rentang = (bawah: number, atas: number): Nilai => ({ jenis: "rentang", bawah, atas });
export const kata = (teks: string): Nilai => ({ jenis: "teks", teks });

/** A number, a text or null (blank) as a cell value. */
export function nilai(isi: number | string | null | Nilai): Nilai {
  if (isi === null) return KOSONG;
  if (typeof isi === "number") return angka(isi);
  return typeof isi === "string" ? kata(isi) : isi;
}

const KOLOM: Readonly<Record<string, Periode>> = {
  ...Object.fromEntries(TRIWULAN.map((p, i) => [`Q${i + 1}`, p])),
  ...Object.fromEntries(BULAN.map((p, i) => [`B${i + 1}`, p])),
  ...Object.fromEntries(SEMESTER.map((p, i) => [`S${i + 1}`, p])),
  sdQ3: sampaiDengan(9),
  Y: TAHUN,
};

export function periode(nama: string): Periode {
  const p = KOLOM[nama];
  if (p === undefined) throw new Error(`no period ${nama}`);
  return p;
}

/** A row of period columns: { Q1: 4, Q2: null, sdQ3: 9 }. */
export function deret(isi: Readonly<Record<string, number | string | null | Nilai>>): NilaiPeriode[] {
  return Object.entries(isi).map(([nama, n]) => ({ periode: periode(nama), nilai: nilai(n) }));
}

export function iku(ubah: Partial<DataIku> = {}): DataIku {
  return {
    kode: null,
    nama: "IKU",
    perspektif: null,
    sasaran: null,
    polarisasi: "maximize",
    konsolidasi: "sum",
    vc: null,
    bobot: null,
    target: [],
    realisasi: [],
    terburuk: null,
    konversi120: false,
    ...ubah,
  };
}

/** An IKU of an unnamed single period that scores `indeks` (maximize against 100), grey for null. */
export function ikuBerindeks(indeks: number | null, ubah: Partial<DataIku> = {}): DataIku {
  return iku({
    target: [{ periode: TAHUN, nilai: angka(100) }],
    realisasi: [{ periode: TAHUN, nilai: nilai(indeks) }],
    ...ubah,
  });
}

/** Every kind of cell value, awkward numbers and texts included. */
export const nilaiApaSaja: fc.Arbitrary<Nilai> = fc.oneof(
  fc.double().map(angka),
  fc.integer({ min: -1000, max: 1000 }).map(angka),
  fc.constantFrom(0, -0, NaN, Infinity, -Infinity, 5e-324, 1.7e308).map(angka),
  fc.tuple(fc.double(), fc.double()).map(([a, b]) => rentang(a, b)),
  fc.constant(KOSONG),
  fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "menunggu survei TW IV")).map(kata),
);

export const periodeApaSaja: fc.Arbitrary<Periode> = fc.oneof(
  fc.constantFrom(...TRIWULAN, ...SEMESTER, ...BULAN, sampaiDengan(9), TAHUN),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
    .map(([a, b]) => ({ dari: Math.min(a, b), sampai: Math.max(a, b) })),
);

export const ikuApaSaja: fc.Arbitrary<DataIku> = fc.record({
  kode: fc.option(fc.string()),
  nama: fc.string(),
  perspektif: fc.option(
    fc.constantFrom("Customer", "Perspektif Stakeholder (25%)", "__proto__", "lain", "", "proses bisnis"),
  ),
  sasaran: fc.option(fc.constantFrom("SS 1", "ss  1", "constructor", "")),
  polarisasi: fc.constantFrom("maximize", "minimize", "stabilize"),
  konsolidasi: fc.option(fc.constantFrom("sum", "average", "tlk")),
  vc: fc.option(fc.constantFrom("P/L", "e-m", "toString", "19", "E/H", "")),
  bobot: fc.option(fc.oneof(fc.double(), fc.integer({ min: -2, max: 30 }))),
  target: fc.array(fc.record({ periode: periodeApaSaja, nilai: nilaiApaSaja }), { maxLength: 8 }),
  realisasi: fc.array(fc.record({ periode: periodeApaSaja, nilai: nilaiApaSaja }), { maxLength: 8 }),
  terburuk: fc.option(fc.double()),
  konversi120: fc.boolean(),
});
