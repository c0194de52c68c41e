import type { Konsolidasi } from "./iku.ts";
import { KOSONG, type Nilai } from "./nilai.ts";

/** A value with its share in an average, e.g. the months it stands for. */
export interface NilaiBerbobot {
  readonly nilai: Nilai;
  readonly bobot: number;
}

/**
 * One value out of the values of several periods: the sum, the mean weighted by `bobot`, or the last known.
 * Ranges are consolidated bound by bound.
 *
 * @param bagian in the order of time
 * @returns for sum and average: when some are blank or texts, the latest of those (it says why there is no number);
 *   for tlk: simply the last one; blank when there is none
 * @example gabungkan([{ nilai: angka(4), bobot: 3 }, { nilai: angka(5), bobot: 3 }], "sum") // angka(9)
 */
export function gabungkan(bagian: readonly NilaiBerbobot[], jenis: Konsolidasi): Nilai {
  const terakhir = bagian[bagian.length - 1];
  if (terakhir === undefined) return KOSONG;
  if (jenis === "tlk") return terakhir.nilai;

  let bobotTotal = 0;
  let bawah = 0;
  let atas = 0;
  let adaRentang = false;
  let bukanAngka: Nilai | null = null;
  for (const { nilai, bobot } of bagian) {
    if (nilai.jenis === "teks" || nilai.jenis === "kosong") {
      bukanAngka = nilai;
      continue;
    }
    const kali = jenis === "sum" ? 1 : bobot;
    adaRentang ||= nilai.jenis === "rentang";
    bawah += kali * (nilai.jenis === "rentang" ? nilai.bawah : nilai.nilai);
    atas += kali * (nilai.jenis === "rentang" ? nilai.atas : nilai.nilai);
    bobotTotal += bobot;
  }
  if (bukanAngka !== null) return bukanAngka;
  const bagi = jenis === "sum" ? 1 : bobotTotal;
  return adaRentang
    ? { jenis: "rentang", bawah: bawah / bagi, atas: atas / bagi }
    : { jenis: "angka", nilai: bawah / bagi };
}

/**
 * Whether a typed consolidated value and the computed one are the same number, as far as the typed one is printed:
 * they may differ by half a unit of the typed value's last decimal or by 0.005, whichever is more, but never by
 * more than 0.5% of the computed value. Ranges agree when both bounds do; values of different kinds never do.
 *
 * @example samaTercetak(angka(75.45), angka(75.4533)) // true
 * @example samaTercetak(angka(14), angka(13)) // false
 */
export function samaTercetak(tertulis: Nilai, dihitung: Nilai): boolean {
  if (tertulis.jenis === "angka" && dihitung.jenis === "angka") return dekat(tertulis.nilai, dihitung.nilai);
  if (tertulis.jenis === "rentang" && dihitung.jenis === "rentang") {
    return dekat(tertulis.bawah, dihitung.bawah) && dekat(tertulis.atas, dihitung.atas);
  }
  if (tertulis.jenis === "teks" && dihitung.jenis === "teks") return tertulis.teks === dihitung.teks;
  return tertulis.jenis === "kosong" && dihitung.jenis === "kosong";
}

function dekat(tertulis: number, dihitung: number): boolean {
  if (tertulis === dihitung) return true;
  const besar = Math.abs(dihitung);
  const tercetak = Math.max(0.5 * 10 ** -desimal(tertulis), 0.005);
  return Math.abs(tertulis - dihitung) <= Math.min(tercetak, besar * 0.005) + besar * 1e-14;
}

/** Decimals of the shortest way to write a number. */
function desimal(angka: number): number {
  const [mantisa = "", pangkat = "0"] = String(angka).split("e");
  return Math.max(0, (mantisa.split(".")[1] ?? "").length - Number(pangkat));
}
