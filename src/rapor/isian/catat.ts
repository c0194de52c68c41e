import type { SkorIku } from "../../scoring/skor.ts";
import type { Konteks } from "../bagian/bagian.ts";
import { BIDANG, rapikan, type Bidang, type EntriIsian, type Isian, type IsianLama } from "./bidang.ts";
import { gabungkanKeputusan, pisahkanKeputusan } from "./keputusan.ts";
import { kunciNama } from "./tanda.ts";

/** One field as a person changed it: what stood there when they began, and what should stand there; "" for blank. */
export interface UbahanBidang {
  readonly lama: string;
  readonly baru: string;
}

/** What was noted of one IKU away from the rapor sheet. */
export interface CatatanIku {
  readonly kode: string | null;
  readonly nama: string;
  readonly ubahan: Readonly<Partial<Record<Bidang, UbahanBidang>>>;
}

/** A field that somebody else filled in meanwhile: it stays as it is. */
export interface Bentrok {
  readonly kode: string | null;
  readonly nama: string;
  readonly bidang: Bidang;
  /** What stands on the rapor now. */
  readonly kini: string;
}

export interface HasilCatat {
  readonly isian: IsianLama;
  readonly bentrok: readonly Bentrok[];
}

/**
 * Puts notes among what was typed on the rapor. A field that stands as it was when the person began takes the new
 * text; one that somebody changed meanwhile keeps theirs and is reported, unless both wrote the same. Notes for an IKU
 * that is no longer in the table are kept like any text of such an IKU, as an old note. An emptied field takes the
 * source sheet's text again.
 */
export function catat(isian: IsianLama, k: Konteks, catatan: readonly CatatanIku[]): HasilCatat {
  let { entri } = isian;
  const bentrok: Bentrok[] = [];
  for (const satu of catatan) {
    const skor = cariSkor(k, satu);
    const kini = skor === null ? {} : isiKini(k, skor);
    const diterima: Partial<Record<Bidang, string>> = {};
    for (const bidang of BIDANG) {
      const ubahan = satu.ubahan[bidang];
      if (ubahan === undefined) continue;
      const ada = rapikan(kini[bidang] ?? "");
      const sama = (teks: string): boolean => samakan(bidang, teks, k) === samakan(bidang, ada, k);
      if (sama(ubahan.baru)) continue;
      if (skor === null || sama(ubahan.lama)) diterima[bidang] = rapikan(ubahan.baru);
      else bentrok.push({ kode: satu.kode, nama: satu.nama, bidang, kini: ada });
    }
    entri = gantikan(entri, satu, diterima, skor === null ? {} : k.diketik(skor));
  }
  return { isian: { ...isian, entri }, bentrok };
}

/** What stands in the fields of an IKU: typed on the rapor, otherwise from the source sheet. */
export function isiKini(k: Konteks, skor: SkorIku): Isian {
  return { ...k.isianSumber(skor), ...k.diketik(skor) };
}

/** A text as it is compared: how the decision inside a note is set off does not count. */
function samakan(bidang: Bidang, teks: string, { bahasa }: Konteks): string {
  return bidang === "catatan" ? gabungkanKeputusan(pisahkanKeputusan(teks), bahasa) : rapikan(teks);
}

/** By code and name, then by code, then by name, as typed texts find their IKU. */
function cariSkor(k: Konteks, { kode, nama }: CatatanIku): SkorIku | null {
  const semua = k.hasil.kantor.iku;
  const samaKode = (s: SkorIku): boolean =>
    kunciNama(kode) !== null && kunciNama(s.iku.kode) === kunciNama(kode);
  const samaNama = (s: SkorIku): boolean => kunciNama(s.iku.nama) === kunciNama(nama);
  return (
    semua.find((s) => kunciNama(s.iku.kode) === kunciNama(kode) && samaNama(s)) ??
    semua.find(samaKode) ??
    semua.find(samaNama) ??
    null
  );
}

/** Takes the texts that are replaced out of the entries they came from, and puts the new ones before all others. */
function gantikan(
  entri: readonly EntriIsian[],
  { kode, nama }: CatatanIku,
  baru: Readonly<Partial<Record<Bidang, string>>>,
  diketik: Isian,
): readonly EntriIsian[] {
  const bidang = BIDANG.filter((b) => baru[b] !== undefined);
  if (bidang.length === 0) return entri;
  const menunggu = new Set(bidang.filter((b) => diketik[b] !== undefined));
  const milik = (e: EntriIsian): boolean =>
    (kunciNama(kode) !== null && kunciNama(e.kode) === kunciNama(kode)) ||
    kunciNama(e.nama) === kunciNama(nama);
  const sisa = entri.map((e) => {
    if (!milik(e)) return e;
    const tetap = BIDANG.filter((b) => {
      const diganti = menunggu.has(b) && e.isi[b] === diketik[b];
      if (diganti) menunggu.delete(b);
      return e.isi[b] !== undefined && !diganti;
    });
    return { ...e, isi: Object.fromEntries(tetap.map((b) => [b, e.isi[b]])) as Isian };
  });
  const isi = Object.fromEntries(bidang.flatMap((b) => (baru[b] === "" ? [] : [[b, baru[b]]]))) as Isian;
  return [{ kode, nama, isi }, ...sisa].filter((e) => Object.keys(e.isi).length > 0);
}
