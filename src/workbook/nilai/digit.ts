/** One way to read a run of digits, points and commas. */
export interface Bacaan {
  readonly nilai: number;
  /** Decimals as typed. */
  readonly desimal: number;
}

/** Which convention a spelling proves: "id" writes 1.234,5 and "en" writes 1,234.5. */
export type Gaya = "id" | "en";

export interface DigitTerbaca {
  readonly utama: Bacaan;
  /** The other reading when one separator before exactly three digits could be thousands or decimals. */
  readonly lain: Bacaan | null;
  readonly gaya: Gaya | null;
}

/**
 * Reads digits with Indonesian or English separators, without sign. When "1.234" or "1,500" can be both, the
 * Indonesian reading comes first and the other one stands beside it.
 *
 * @returns null when the separators fit neither convention ("1.23.4", "1,2,3") or the number is not finite.
 * @example bacaDigit("1.234") // utama 1234, lain 1.234
 */
export function bacaDigit(teks: string): DigitTerbaca | null {
  const titik = hitung(teks, ".");
  const koma = hitung(teks, ",");
  if (titik > 0 && koma > 0) {
    return teks.lastIndexOf(".") > teks.lastIndexOf(",")
      ? berkelompok(teks, ",", ".", "en")
      : berkelompok(teks, ".", ",", "id");
  }
  const pemisah = titik > 0 ? "." : ",";
  if (titik + koma > 1) return berkelompok(teks, pemisah, "", pemisah === "." ? "id" : "en");

  const [depan = "", belakang = ""] = teks.split(pemisah);
  const bisaRibuan =
    belakang.length === 3 && depan.length >= 1 && depan.length <= 3 && !depan.startsWith("0");
  if (!bisaRibuan) return pasti(depan, belakang, belakang === "" ? null : pemisah === "," ? "id" : "en");
  const ribuan = { nilai: Number(depan + belakang), desimal: 0 };
  const desimal = { nilai: Number(`${depan}.${belakang}`), desimal: 3 };
  return pemisah === "."
    ? { utama: ribuan, lain: desimal, gaya: null }
    : { utama: desimal, lain: ribuan, gaya: null };
}

/** @param desimal what separates the decimals; "" when there are none, which "stand" behind the end */
function berkelompok(teks: string, ribuan: string, desimal: string, gaya: Gaya): DigitTerbaca | null {
  const batas = teks.lastIndexOf(desimal);
  const [kepala = "", ...kelompok] = teks.slice(0, batas).split(ribuan);
  const rapi = kepala.length >= 1 && kepala.length <= 3 && kelompok.every((k) => k.length === 3);
  return rapi ? pasti(kepala + kelompok.join(""), teks.slice(batas + 1), gaya) : null;
}

function pasti(bulat: string, pecahan: string, gaya: Gaya | null): DigitTerbaca | null {
  const nilai = Number(`${bulat}.${pecahan}`);
  return Number.isFinite(nilai) ? { utama: { nilai, desimal: pecahan.length }, lain: null, gaya } : null;
}

function hitung(teks: string, tanda: string): number {
  return teks.split(tanda).length - 1;
}
