/**
 * A number the Indonesian way with every digit it has: points for thousands, decimal comma. `bacaAngka` reads it back
 * to the same number.
 *
 * @param persen the number is in percent points and gets its sign.
 * @returns "" for NaN and infinities.
 * @example tulisAngka(1234.5) // "1.234,5"
 */
export function tulisAngka(nilai: number, persen = false): string {
  if (!Number.isFinite(nilai)) return "";
  const { bulat, pecahan } = jabarkan(Math.abs(nilai));
  let kelompok = "";
  for (let i = 0; i < bulat.length; i += 1) {
    if (i > 0 && (bulat.length - i) % 3 === 0) kelompok += ".";
    kelompok += bulat.charAt(i);
  }
  return `${nilai < 0 ? "-" : ""}${kelompok}${pecahan === "" ? "" : `,${pecahan}`}${persen ? "%" : ""}`;
}

/** The shortest exact digits of a number without an exponent. */
function jabarkan(nilai: number): { bulat: string; pecahan: string } {
  const [mantisa = "0", pangkat = "0"] = nilai.toString().split("e");
  const [depan = "0", belakang = ""] = mantisa.split(".");
  const geser = Number(pangkat);
  const digit = depan + belakang;
  const koma = depan.length + geser;
  if (koma <= 0) return { bulat: "0", pecahan: "0".repeat(-koma) + digit };
  return { bulat: digit.slice(0, koma).padEnd(koma, "0"), pecahan: digit.slice(koma) };
}

/** Decimals that a number needs, at most `maks`. @example desimalAlami(91.17) // 2 */
export function desimalAlami(nilai: number, maks = 4): number {
  return Math.min(maks, jabarkan(Math.abs(nilai)).pecahan.length);
}
