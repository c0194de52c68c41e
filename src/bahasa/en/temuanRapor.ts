import type { Bentuk } from "../bentuk.ts";
import type { temuanRapor as asal } from "../id/temuanRapor.ts";

/** What scoring and writing found beside the reader, in English. */
export const temuanRapor: Bentuk<typeof asal> = {
  STATUS_BERBEDA: "Typed status “{tertulis}”, computed {hitung}: {iku}",
  STATUS_TIDAK_DIKENAL: "Typed status “{tertulis}” not recognised, computed {hitung}: {iku}",
  INDEKS_BERBEDA: "Typed index {tertulis}, computed {hitung}: {iku}",
  INDEKS_TANPA_DASAR: "Typed index {tertulis}, although the IKU cannot be measured yet: {iku}",
  TIDAK_DIWARNAI: "Sheet “{lembar}” is protected, so its cells were not coloured.",
  LANJUTAN_STRUKTUR: "The workbook’s structure is protected, so sheet “{lembar}” was not added.",
  LANJUTAN_TERLINDUNGI: "Sheet “{lembar}” is protected, so it was not brought up to date.",
  LANJUTAN_VERSI_BARU:
    "Sheet “{lembar}” was written by a later Rapor IKU, so it was left alone. Update this add-in.",
  SETELAN_VERSI_BARU:
    "The settings of this workbook were saved by a later Rapor IKU, so they were neither used nor changed; the figures follow the default settings. Update this add-in.",
  LANJUTAN_TAK_DIKENAL:
    "The columns of sheet “{lembar}” are no longer recognised, so it was left alone and sheet “{baru}” was made beside it.",
  GRADASI_DIBIARKAN:
    "{jumlah} cells with a gradient fill were left alone, because a gradient cannot be given back.",
};
