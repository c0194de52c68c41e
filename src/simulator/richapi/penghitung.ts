import type { Area, LembarBuku } from "../buku.ts";

/** What computes the formulas of a workbook. Without one, formulas keep the results they came with. */
export interface Penghitung {
  /**
   * Cells were written or cleared.
   *
   * @param tersimpan formulas among them came with results of their own, as when an edit is taken back
   */
  ubah(lembar: LembarBuku, area: Area, tersimpan?: boolean): void;
  /** Sheets or names were added, renamed or deleted. */
  susunanBerubah(): void;
  /** Computes what has to be; nothing when nothing changed. To be called before values are read. */
  hitung(): void;
}
