import type { Konteks } from "../bagian/bagian.ts";
import type { Isian } from "../isian/bidang.ts";
import { pecahAksi, type Aksi } from "./aksi.ts";

/**
 * The actions a rapor carries: the rencana aksi of every IKU under discussion, as typed on the rapor or, without that,
 * as the workbook has it; and those typed for an IKU that is no longer there.
 */
export function aksiRapor(k: Konteks): Aksi[] {
  const dibahas = k.dibahas.flatMap(({ skor }) => {
    const diketik = k.diketik(skor);
    return aksiDari(skor.iku, { ...k.isianSumber(skor), ...diketik }, diketik.rencanaAksi !== undefined);
  });
  const lama = k.catatanLama.flatMap(({ kode, nama, isi }) =>
    nama === null ? [] : aksiDari({ kode, nama }, isi, true),
  );
  return [...dibahas, ...lama];
}

function aksiDari(
  { kode, nama }: { readonly kode: string | null; readonly nama: string },
  { rencanaAksi, pic, tenggat }: Isian,
  diketik: boolean,
): Aksi[] {
  return pecahAksi(rencanaAksi ?? "").map((rencana) => ({
    kode,
    nama,
    rencana,
    pic: pic ?? null,
    tenggat: tenggat ?? null,
    ...(diketik && { dariRaporLalu: true }),
  }));
}
