import { galatRumus, type Skalar } from "./nilai.ts";
import { bandingkan, keAngka, keTeks, type Desimal } from "./ubah.ts";

type Hitungan = (a: number, b: number) => number;

const ANGKA: Readonly<Record<string, Hitungan>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => {
    if (b === 0) throw galatRumus("#DIV/0!");
    return a / b;
  },
  "^": (a, b) => {
    if (a === 0 && b === 0) throw galatRumus("#NUM!");
    if (a === 0 && b < 0) throw galatRumus("#DIV/0!");
    return a ** b;
  },
};

const BANDING: Readonly<Record<string, (urutan: number) => boolean>> = {
  "=": (u) => u === 0,
  "<>": (u) => u !== 0,
  "<": (u) => u < 0,
  "<=": (u) => u <= 0,
  ">": (u) => u > 0,
  ">=": (u) => u >= 0,
};

/** Whether `operator` works on two single values; the operators of references are not among them. */
export function operatorNilai(operator: string): boolean {
  return operator === "&" || operator in ANGKA || operator in BANDING;
}

/** @throws GalatRumus for an error among the operands, text where a number is needed, and what has no result */
export function terapkan(operator: string, kiri: Skalar, kanan: Skalar, desimal: Desimal): Skalar {
  if (operator === "&") return keTeks(kiri, desimal) + keTeks(kanan, desimal);
  const banding = BANDING[operator];
  if (banding !== undefined) return banding(bandingkan(kiri, kanan));
  const hitung = ANGKA[operator];
  if (hitung === undefined) throw galatRumus("#VALUE!");
  return hasilAngka(hitung(keAngka(kiri, desimal), keAngka(kanan, desimal)));
}

/** Excel has no infinities, no not-a-number and no negative zero. */
export function hasilAngka(n: number): number {
  if (!Number.isFinite(n)) throw galatRumus("#NUM!");
  return n + 0;
}
