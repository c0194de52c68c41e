import { teksFungsi } from "../bahasa/fungsi.ts";
import { bulatkan, teksPerubahan } from "../rapor/indeksCetak.ts";
import { desimalAlami } from "../workbook/tulisAngka.ts";
import { bacaSederet } from "./bacaDeret.ts";
import { deret, petakanDeret } from "./deret.ts";
import { BAHASA_SEL, belumAda, iniGalat, type Hasil } from "./galat.ts";

/** Decimals of a change, and how many it may take to show one that is smaller. */
const DESIMAL = 2;
const DESIMAL_TERBANYAK = 8;

/**
 * Membandingkan dua nilai terakhir yang terisi: panah dan besar perubahannya, atau "tetap". Satu baris menghasilkan satu tren.
 *
 * @customfunction TREN
 * @param nilai Nilai menurut waktu, dari yang terlama: satu baris per IKU, atau satu kolom.
 * @example =IKU.TREN(D7:F7) → ▲ 5,72
 *   D7:F7 = 100 | 101,54 | 107,26
 */
export function tren(nilai: unknown[][]): unknown[][] {
  const d = deret("nilai", nilai);
  if (iniGalat(d)) return [[d]];
  return petakanDeret(d, (ke): Hasil => {
    const bagian = d.bagian(ke);
    const terbaca = bacaSederet(
      "nilai",
      bagian.map(() => "realisasi"),
      bagian,
    );
    if (iniGalat(terbaca)) return terbaca;
    const angka = terbaca.nilai.flatMap((n) => (n.jenis === "angka" ? [n.nilai] : []));
    const [dulu, kini] = angka.slice(-2);
    if (dulu === undefined || kini === undefined) return belumAda("KURANG_DARI_DUA");
    return perubahan(dulu, kini);
  });
}

/** The difference of the printed values, so that a reader's own subtraction agrees. */
function perubahan(dulu: number, kini: number): string {
  const { tetap } = teksFungsi[BAHASA_SEL].tren;
  for (let desimal = DESIMAL; desimal <= DESIMAL_TERBANYAK; desimal++) {
    const beda = bulatkan(bulatkan(kini, desimal) - bulatkan(dulu, desimal), desimal);
    if (beda !== 0) return teksPerubahan(beda, tetap, BAHASA_SEL, desimalAlami(beda, desimal));
  }
  return tetap;
}
