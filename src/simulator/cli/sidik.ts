import { createHash } from "node:crypto";
import type { Buku } from "../buku.ts";

/** Settings key under which the command line notes what it wrote. */
export const KUNCI_SIDIK = "raporIku.keluaran";

/**
 * A fingerprint of everything a person can edit in the cells of a workbook: equal before saving and after reopening,
 * different once somebody changed a value, formula or fill, added a sheet or renamed one.
 */
export function sidikBuku(buku: Buku): string {
  const hash = createHash("sha256");
  for (const lembar of buku.lembar) {
    hash.update(JSON.stringify(["lembar", lembar.nama, lembar.tampak]));
    for (const baris of [...lembar.sel.keys()].sort((a, b) => a - b)) {
      const sel = lembar.sel.get(baris) ?? new Map<number, never>();
      for (const kolom of [...sel.keys()].sort((a, b) => a - b)) {
        const s = sel.get(kolom);
        if (s !== undefined) hash.update(JSON.stringify([baris, kolom, s.nilai, s.rumus, s.gaya.isi]));
      }
    }
  }
  return hash.digest("hex");
}

/** Whether a workbook is what this command line once wrote, untouched since: replacing it loses nothing. */
export function keluaranSendiri(buku: Buku): boolean {
  return buku.setelan.get(KUNCI_SIDIK) === sidikBuku(buku);
}
