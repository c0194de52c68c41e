/** A dated set of the ministry's numbers. Every number a rule uses comes from here, so an office can see and edit it. */
export interface ProfilAturan {
  /** The regulation's short name, e.g. "KMK 467/2014". */
  readonly id: string;
  /** First day in force, ISO date. */
  readonly berlakuMulai: string;
  readonly ambang: { readonly hijau: number; readonly kuning: number };
  readonly batas: { readonly atas: number; readonly bawah: number };
  /** Conversion points of stabilize, [Ca, index], ascending in Ca. */
  readonly titikStabilize: readonly (readonly [number, number])[];
  /** Weight by validitas/controllability, e.g. {"P/L": 19}. */
  readonly bobotVc: Readonly<Record<string, number>>;
  /** Weight of each perspective in percent; must total 100. Keys are the canonical English names. */
  readonly bobotPerspektif: Readonly<Record<string, number>>;
  /** Lowest value and word, descending; null when the profile has no predikat. */
  readonly predikat: readonly (readonly [number, string])[] | null;
  /**
   * What no regulation text confirmed ("belum dikonfirmasi"): dotted names of the fields above, one weight of a
   * table as "bobotVc.E/L", and formulas as "rumus.…".
   */
  readonly belumDikonfirmasi: readonly string[];
}

/** Formulas that are only known second-hand or inferred, in every profile. */
const RUMUS_BELUM_DIKONFIRMASI = [
  "rumus.maximizeNegatif",
  "rumus.minimizeNegatif",
  "rumus.minimizeNol",
  "rumus.stabilize",
  "rumus.konversi120",
  "rumus.rentang",
  "rumus.tertimbang",
];

/** In force for the reference year 2019; the default for every period before 28 July 2022. */
export const KMK_467_2014: ProfilAturan = {
  id: "KMK 467/2014",
  berlakuMulai: "2014-01-01",
  ambang: { hijau: 100, kuning: 80 },
  batas: { atas: 120, bawah: 0 },
  titikStabilize: [
    [0, 0],
    [90, 100],
    [100, 120],
  ],
  bobotVc: { "E/L": 26, "E/M": 21, "P/L": 19, "P/M": 14, "P/H": 11, "A/M": 9 },
  bobotPerspektif: { Stakeholder: 25, Customer: 15, "Internal Process": 30, "Learning & Growth": 30 },
  predikat: null,
  belumDikonfirmasi: [
    "berlakuMulai",
    "ambang",
    "batas.bawah",
    "titikStabilize",
    "bobotVc.E/L",
    "bobotVc.P/L",
    "bobotPerspektif",
    ...RUMUS_BELUM_DIKONFIRMASI,
  ],
};

/** Replaced KMK 467/2014 on 28 July 2022; its own numbers are not known and are inherited. */
export const KMK_300_2022: ProfilAturan = {
  ...KMK_467_2014,
  id: "KMK 300/2022",
  berlakuMulai: "2022-07-28",
  belumDikonfirmasi: [
    "ambang",
    "batas",
    "titikStabilize",
    "bobotVc",
    "bobotPerspektif",
    ...RUMUS_BELUM_DIKONFIRMASI,
  ],
};

/** Adds the predikat (second-hand); the rest is inherited. */
export const KMK_127_2026: ProfilAturan = {
  ...KMK_300_2022,
  id: "KMK 127/2026",
  berlakuMulai: "2026-01-01",
  predikat: [
    [110, "Sangat Baik"],
    [100, "Baik"],
    [90, "Cukup"],
    [80, "Kurang"],
    [0, "Buruk"],
  ],
  belumDikonfirmasi: ["berlakuMulai", "predikat", ...KMK_300_2022.belumDikonfirmasi],
};

/** The ministry's profiles, oldest first. */
export const PROFIL: readonly ProfilAturan[] = [KMK_467_2014, KMK_300_2022, KMK_127_2026];

/**
 * The profile in force on a day: for a rapor, the last day of its period.
 *
 * @param tanggal ISO date, "2019-09-30"; a longer ISO time is cut to its date
 * @returns the latest profile that has begun; KMK 467/2014 for an earlier day or a text that is no date
 * @example profilUntuk("2019-09-30").id // "KMK 467/2014"
 */
export function profilUntuk(tanggal: string): ProfilAturan {
  const hari = tanggal.slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(hari)) return KMK_467_2014;
  let berlaku = KMK_467_2014;
  for (const profil of PROFIL) if (profil.berlakuMulai <= hari) berlaku = profil;
  return berlaku;
}

/**
 * The profile with a given name, however it is spaced or cased; "KMK" and the ".01" series may be left out.
 *
 * @returns null when no profile has that name
 * @example cariProfil("kmk 467 / KMK.01 / 2014")?.id // "KMK 467/2014"
 */
export function cariProfil(id: string, profil: readonly ProfilAturan[] = PROFIL): ProfilAturan | null {
  const dicari = kunciProfil(id);
  if (dicari === "") return null;
  return profil.find((p) => kunciProfil(p.id) === dicari) ?? null;
}

/** Letters and digits in a row, without the series name of the regulation: "KMK-467/KMK.01/2014" → "467 2014". */
function kunciProfil(id: string): string {
  const kata = id.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return kata.filter((k, i) => k !== "kmk" && !(k === "01" && kata[i - 1] === "kmk")).join(" ");
}
