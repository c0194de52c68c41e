import type { Area, Buku, LembarBuku } from "../buku.ts";
import { galat } from "./galat.ts";
import { barisUtuh, kolomUtuh } from "./alamat.ts";
import { gayaBerbeda } from "./gayaArea.ts";

/** Content of a protected sheet may change only in unlocked cells. */
export function pastikanBolehIsi(buku: Buku, lembar: LembarBuku, area: readonly Area[]): void {
  if (lembar.proteksi === null) return;
  const utuh = area.some((a) => barisUtuh(a) || kolomUtuh(a));
  const terkunci = utuh || [...gayaBerbeda(buku, { lembar, area })].some((g) => g.terkunci);
  if (terkunci) throw galat("AccessDenied", `locked cells of the protected sheet ${lembar.nama}`);
}

/** Formatting a protected sheet needs its permission. */
export function pastikanBolehFormat(lembar: LembarBuku): void {
  if (lembar.proteksi !== null && !lembar.proteksi.bolehFormatSel) {
    throw galat("AccessDenied", `formatting the protected sheet ${lembar.nama}`);
  }
}

/** Everything else that protection forbids: merging, sizes, hiding, charts, links. */
export function pastikanTakTerlindungi(lembar: LembarBuku): void {
  if (lembar.proteksi !== null) throw galat("AccessDenied", `protected sheet ${lembar.nama}`);
}

/** Adding, deleting, renaming, moving and hiding sheets. */
export function pastikanStrukturBebas(buku: Buku): void {
  if (buku.proteksiStruktur) throw galat("AccessDenied", "the workbook's structure is protected");
}
