import type { TabelFungsi } from "../lingkungan.ts";
import { INFORMASI } from "./informasi.ts";
import { KRITERIA } from "./kriteria.ts";
import { LARIK } from "./larik.ts";
import { LOGIKA } from "./logika.ts";
import { PENCARIAN } from "./pencarian.ts";
import { PUSTAKA } from "./pustaka.ts";
import { TANGGAL } from "./tanggal.ts";
import { TEKS } from "./teks.ts";

/** Every standard function by its name in capitals. */
export const FUNGSI: TabelFungsi = {
  ...PUSTAKA,
  ...INFORMASI,
  ...KRITERIA,
  ...LARIK,
  ...LOGIKA,
  ...PENCARIAN,
  ...TANGGAL,
  ...TEKS,
};

/** Functions that give another result without anything they refer to having changed. */
export const VOLATIL: ReadonlySet<string> = new Set(["NOW", "TODAY"]);
