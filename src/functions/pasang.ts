import type { Bahasa } from "../bahasa/index.ts";
import { galatNilai, iniGalat, type Galat } from "./galat.ts";

/** A worksheet function: arguments as Excel passes them, rows of values or `Galat` back. Never throws. */
export type FungsiSel = (...argumen: unknown[][][]) => unknown[][];

/** What Excel calls: rows of plain values and `CustomFunctions.Error`. */
export type FungsiExcel = (...argumen: unknown[]) => unknown[][];

/**
 * Dresses a function for Excel: its `Galat` become Excel's errors with a sentence each, in their own cells, so that one
 * bad row never spoils the others. An error that is the whole result is thrown, as Excel wants it.
 *
 * @param bahasa the language of error sentences
 */
export function untukExcel(fungsi: FungsiSel, bahasa: () => Bahasa): FungsiExcel {
  return (...argumen) => {
    const hasil = jalankan(fungsi, argumen as unknown[][][]);
    const tunggal = hasil.length === 1 && hasil[0]?.length === 1 ? hasil[0][0] : null;
    if (iniGalat(tunggal)) throw galatExcel(tunggal, bahasa());
    return hasil.map((baris) => baris.map((sel) => (iniGalat(sel) ? galatExcel(sel, bahasa()) : sel)));
  };
}

/** A slip of ours must not reach a cell as a bare exception. */
function jalankan(fungsi: FungsiSel, argumen: unknown[][][]): unknown[][] {
  try {
    return fungsi(...argumen);
  } catch {
    return [[galatNilai("TAK_TERDUGA")]];
  }
}

function galatExcel(galat: Galat, bahasa: Bahasa): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const kode = galat.galat === "nilai" ? invalidValue : notAvailable;
  return new CustomFunctions.Error(kode, galat.kalimat(bahasa));
}
