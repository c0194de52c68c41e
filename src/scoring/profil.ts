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
  /** Dotted names of the fields above that no regulation text confirmed ("belum dikonfirmasi"). */
  readonly belumDikonfirmasi: readonly string[];
}
