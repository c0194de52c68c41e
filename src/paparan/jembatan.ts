import type { BentrokPaparan, CatatanPaparan } from "../rapor/paparan/bahan.ts";

/** How saving went. `belumAdaRapor`: it can be done once the rapor is made, which is for a person to say. */
export type HasilSimpan =
  | { readonly ok: true; readonly lembar: string; readonly bentrok: readonly BentrokPaparan[] }
  | { readonly ok: false; readonly pesan: string; readonly belumAdaRapor: boolean };

/** What the screen asks of whoever has the workbook: the pane around it, or the pane behind the dialog's window. */
export interface Jembatan {
  /** Selects a cell ("Sheet!A1") in the workbook, so that the sheet follows. */
  ikuti(sel: string): void;
  /** Everything typed and not saved, whenever it changes: it outlives the screen. */
  ingat(ketikan: readonly CatatanPaparan[]): void;
  simpan(catatan: readonly CatatanPaparan[], bolehBuat: boolean): Promise<HasilSimpan>;
  tutup(): void;
}
