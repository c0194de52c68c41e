import type { Konsolidasi, Polarisasi } from "../../scoring/iku.ts";
import { ingat } from "../../scoring/ingat.ts";
import { memuat, ratakan } from "../kata.ts";

const POLARISASI: readonly (readonly [Polarisasi, readonly string[]])[] = [
  [
    "maximize",
    [
      "max",
      "maks",
      "maximize",
      "maximise",
      "maximum",
      "maximal",
      "maksimum",
      "maksimal",
      "maksimalkan",
      "naik",
      "up",
      "higher",
      "higher is better",
      "larger is better",
      "semakin besar semakin baik",
      "semakin tinggi semakin baik",
      "makin besar makin baik",
      "makin tinggi makin baik",
      "positif",
    ],
  ],
  [
    "minimize",
    [
      "min",
      "minim",
      "minimize",
      "minimise",
      "minimum",
      "minimal",
      "minimalkan",
      "turun",
      "down",
      "lower",
      "lower is better",
      "smaller is better",
      "semakin kecil semakin baik",
      "semakin rendah semakin baik",
      "makin kecil makin baik",
      "makin rendah makin baik",
      "negatif",
    ],
  ],
  ["stabilize", ["stab", "stabil", "stabilize", "stabilise", "stable", "stabilkan", "tetap"]],
];

const KONSOLIDASI: readonly (readonly [Konsolidasi, readonly string[]])[] = [
  [
    "tlk",
    [
      "tlk",
      "tlkv",
      "take last known",
      "take last known value",
      "last known",
      "last known value",
      "last value",
      "nilai terakhir",
      "terakhir",
      "posisi akhir",
      "posisi terakhir",
      "last",
    ],
  ],
  ["average", ["avg", "ave", "average", "rata rata", "rerata", "rata2", "mean"]],
  ["sum", ["sum", "jumlah", "total", "akumulasi", "akumulatif", "penjumlahan", "kumulatif"]],
];

/** Arrows as typed; they vanish when a text is reduced to words. */
const PANAH: readonly (readonly [string, Polarisasi])[] = [
  ["↑", "maximize"],
  ["▲", "maximize"],
  ["⬆", "maximize"],
  ["↗", "maximize"],
  ["↓", "minimize"],
  ["▼", "minimize"],
  ["⬇", "minimize"],
  ["↘", "minimize"],
  ["↔", "stabilize"],
  ["⇔", "stabilize"],
];

export interface PolKp {
  readonly polarisasi: Polarisasi | null;
  readonly konsolidasi: Konsolidasi | null;
}

/**
 * Reads polarisasi and konsolidasi out of one cell; either may stand alone or both together ("Max/TLK").
 *
 * @returns null for a part that is not there, not known or named twice differently.
 * @example bacaPolKp("Max/TLK") // { polarisasi: "maximize", konsolidasi: "tlk" }
 */
export const bacaPolKp: (teks: string) => PolKp = ingat((teks) => {
  const rata = ratakan(teks);
  const pol = new Set(PANAH.filter(([panah]) => teks.includes(panah)).map(([, arti]) => arti));
  for (const [arti, kata] of POLARISASI) if (kata.some((k) => memuat(rata, k))) pol.add(arti);
  const kp = KONSOLIDASI.filter(([, kata]) => kata.some((k) => memuat(rata, k))).map(([arti]) => arti);
  return { polarisasi: tunggal([...pol]), konsolidasi: tunggal(kp) };
});

function tunggal<T>(daftar: readonly T[]): T | null {
  return daftar.length === 1 ? (daftar[0] ?? null) : null;
}
