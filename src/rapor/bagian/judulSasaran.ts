import type { SkorSasaran } from "../../scoring/skor.ts";
import type { Konteks } from "./bagian.ts";

/** Code and name of a sasaran strategis; the code is "" when the workbook has no column for it. */
export function judulSasaran(k: Konteks, s: SkorSasaran): { readonly kode: string; readonly nama: string } {
  const pertama = s.iku[0];
  const kode = (pertama === undefined ? null : k.barisDari(pertama.skor)?.kodeSasaran) ?? "";
  return { kode, nama: tanpaKode(s.nama, kode) ?? k.teks.rapor.capaian.tanpaSasaran };
}

/** "SS 6" stands in the column before: it need not open the name as well. */
function tanpaKode(nama: string | null, kode: string): string | null {
  if (nama === null || kode === "" || !nama.startsWith(kode)) return nama;
  const sisa = nama.slice(kode.length).replace(/^[\s.:)\-–]+/, "");
  return sisa === "" || sisa.length === nama.length - kode.length ? nama : sisa;
}
