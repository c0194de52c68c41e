import { daftar } from "./daftar.ts";
import type { Bahan, TataLetak } from "./jenis.ts";
import { tigaBaris } from "./tigaBaris.ts";
import { trajektori } from "./trajektori.ts";

/** Every layout the reader knows. When two fit equally well the earlier one is used. */
const TATA_LETAK: readonly TataLetak[] = [daftar, trajektori, tigaBaris];

/** The layout that fits a table best; null when none does. */
export function pilihTataLetak(bahan: Bahan): TataLetak | null {
  let terbaik: TataLetak | null = null;
  let skor = 0;
  for (const tata of TATA_LETAK) {
    const s = tata.cocok(bahan);
    if (s > skor) [terbaik, skor] = [tata, s];
  }
  return terbaik;
}
