/** Kinds of period, from fine to coarse. */
export type JenisPeriode = "bulan" | "triwulan" | "semester" | "tahun";

/** Words that come before (or after an ordinal) a number and make it a quarter or a half-year. */
export const KATA_JENIS: ReadonlyMap<string, "triwulan" | "semester"> = new Map([
  ...["q", "tw", "twl", "trw", "trwl", "triw", "triwulan", "kuartal", "kwartal", "quarter", "qtr"].map(
    (kata) => [kata, "triwulan"] as const,
  ),
  ...["sm", "smt", "sem", "smst", "smstr", "semester", "half", "h"].map(
    (kata) => [kata, "semester"] as const,
  ),
]);

/** Ordinals as typed beside such a word. */
export const KATA_URUTAN: ReadonlyMap<string, number> = new Map([
  ...["1", "i", "pertama", "kesatu", "satu", "first", "one"].map((kata) => [kata, 1] as const),
  ...["2", "ii", "kedua", "dua", "second", "two"].map((kata) => [kata, 2] as const),
  ...["3", "iii", "ketiga", "tiga", "third", "three"].map((kata) => [kata, 3] as const),
  ...["4", "iv", "keempat", "empat", "fourth", "four"].map((kata) => [kata, 4] as const),
]);

const NAMA_BULAN: readonly string[] = [
  "januari january jan",
  "februari february pebruari feb peb",
  "maret march mar mrt",
  "april apr",
  "mei may",
  "juni june jun",
  "juli july jul",
  "agustus august agt agu ags agus aug",
  "september sept sep",
  "oktober october okt oct",
  "november nopember nov nop",
  "desember december des dec",
];

/** Month names and abbreviations, Indonesian and English, with their number 1 to 12. */
export const KATA_BULAN: ReadonlyMap<string, number> = new Map(
  NAMA_BULAN.flatMap((nama, i) => nama.split(" ").map((kata) => [kata, i + 1] as const)),
);

/** One-word names of the whole year; "tahun 2019" is read by its year. */
export const KATA_SETAHUN: ReadonlySet<string> = new Set(
  "y yr fy setahun tahunan annual annually yearly fullyear".split(" "),
);

/** Words that make what follows cumulative from January. */
export const KATA_SAMPAI: ReadonlySet<string> = new Set(
  "sd sampai hingga kumulatif akumulasi akumulatif cumulative through until thru ytd".split(" "),
);

/** Words that may stand around a period without changing it. */
export const KATA_PELENGKAP: ReadonlySet<string> = new Set(
  "periode bulan posisi pada masa tahun ta th anggaran period of the dengan".split(" "),
);

/** Words that may stand between "s.d." and its period: "s.d. tanggal 30 September", "s.d. akhir TW III". */
export const KATA_SEBELUM: ReadonlySet<string> = new Set([
  ...KATA_PELENGKAP,
  ..."tanggal tgl akhir hari end date".split(" "),
]);
