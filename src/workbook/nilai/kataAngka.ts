/** Which side a target's own words name: "maks 5" is an upper bound, "≥ 95%" a lower one. */
export type Batas = "atas" | "bawah";

/** What may stand before a number, longest wording first where one begins another; ">=" is two of them. */
export const AWALAN: readonly (readonly [string, Batas | null])[] = [
  ["rp.", null],
  ["rp", null],
  ["idr", null],
  ["usd", null],
  ["us$", null],
  ["$", null],
  ["≥", "bawah"],
  [">", "bawah"],
  ["≤", "atas"],
  ["<", "atas"],
  ["±", null],
  ["~", null],
  ["=", null],
  ["maksimum", "atas"],
  ["maksimal", "atas"],
  ["maximum", "atas"],
  ["maks.", "atas"],
  ["maks", "atas"],
  ["max.", "atas"],
  ["max", "atas"],
  ["minimum", "bawah"],
  ["minimal", "bawah"],
  ["min.", "bawah"],
  ["min", "bawah"],
  ["paling lambat", "atas"],
  ["paling lama", "atas"],
  ["paling banyak", "atas"],
  ["paling tinggi", "atas"],
  ["paling sedikit", "bawah"],
  ["paling rendah", "bawah"],
  ["kurang dari", "atas"],
  ["lebih dari", "bawah"],
  ["di atas", "bawah"],
  ["di bawah", "atas"],
  ["at least", "bawah"],
  ["at most", "atas"],
  ["up to", "atas"],
  ["sebesar", null],
  ["sebanyak", null],
  ["sekitar", null],
  ["indeks", null],
  ["skor", null],
  ["nilai", null],
  ["level", null],
];

/** Words that multiply a number. The short ones are a guess worth a finding ("1,5 M" is miliar here, not million). */
export const PENGALI: ReadonlyMap<string, { readonly kali: number; readonly singkatan: boolean }> = new Map([
  ["ribu", { kali: 1e3, singkatan: false }],
  ["thousand", { kali: 1e3, singkatan: false }],
  ["rb", { kali: 1e3, singkatan: true }],
  ["juta", { kali: 1e6, singkatan: false }],
  ["million", { kali: 1e6, singkatan: false }],
  ["jt", { kali: 1e6, singkatan: true }],
  ["miliar", { kali: 1e9, singkatan: false }],
  ["milyar", { kali: 1e9, singkatan: false }],
  ["billion", { kali: 1e9, singkatan: false }],
  ["m", { kali: 1e9, singkatan: true }],
  ["triliun", { kali: 1e12, singkatan: false }],
  ["trilyun", { kali: 1e12, singkatan: false }],
  ["trillion", { kali: 1e12, singkatan: false }],
  ["t", { kali: 1e12, singkatan: true }],
]);

export const KATA_PERSEN: ReadonlySet<string> = new Set(["persen", "prosen", "percent", "pct"]);

/** Units that may follow a number without a doubt about what the number is. */
export const KATA_SATUAN: ReadonlySet<string> = new Set(
  (
    "hari kerja bulan tahun minggu jam menit detik kalender dokumen dok berkas laporan lap kali x orang pegawai " +
    "peserta kegiatan keg satker unit kantor poin point points indeks rupiah rekomendasi kasus perkara iku paket " +
    "ton kg liter km batang jp jamlat pib peb perusahaan pengguna jasa responden temuan " +
    "day days working hour hours minute minutes week weeks month months year years document documents report " +
    "reports time times people case cases"
  ).split(" "),
);

/** Words that say the number beside them is not the result. */
export const KATA_BELUM: ReadonlySet<string> = new Set(
  "belum menunggu tidak tanpa bukan batal ditunda nihil not no pending".split(" "),
);

/** Words that say the number may still change. */
export const KATA_SEMENTARA: ReadonlySet<string> = new Set(
  "sementara estimasi perkiraan prognosa proyeksi unaudited draft target estimate estimated".split(" "),
);

/** What people type where there is nothing, as compared after lower-casing and dropping spaces. */
export const KATA_KOSONG: ReadonlySet<string> = new Set([
  "",
  "-",
  "--",
  "---",
  "n/a",
  "na",
  "n.a",
  "n.a.",
  ".",
  "..",
  "...",
  "…",
  "rp-",
  "rp.-",
  "rp.-,-",
  "-%",
]);

/** Excel's own error values, as `values` gives them. */
export const GALAT: ReadonlySet<string> = new Set(
  "#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #BUSY! #UNKNOWN! #GETTING_DATA".split(
    " ",
  ),
);
