import { KOLOM } from "../kisi.ts";

/** What people fill in on the rapor for one IKU, in the order of the columns. */
export const BIDANG = ["kendala", "rencanaAksi", "pic", "tenggat", "catatan"] as const;
export type Bidang = (typeof BIDANG)[number];

/** Texts by field; a field without a text is absent. */
export type Isian = Readonly<Partial<Record<Bidang, string>>>;

/** Where the fields stand, on the list to discuss and on the old notes alike. */
export const LETAK_BIDANG: Readonly<Record<Bidang, { readonly dari: number; readonly sampai: number }>> = {
  kendala: { dari: KOLOM.kode, sampai: KOLOM.namaB },
  rencanaAksi: { dari: KOLOM.namaC, sampai: KOLOM.pol },
  pic: { dari: KOLOM.bobot, sampai: KOLOM.target },
  tenggat: { dari: KOLOM.realisasi, sampai: KOLOM.realisasi },
  catatan: { dari: KOLOM.indeks, sampai: KOLOM.trenAkhir },
};

/** The names to sign with, below the rapor: left and right. */
export const SISI_TTD = ["kiri", "kanan"] as const;
export type SisiTtd = (typeof SISI_TTD)[number];

export const LETAK_TTD: Readonly<Record<SisiTtd, { readonly dari: number; readonly sampai: number }>> = {
  kiri: { dari: KOLOM.nama, sampai: KOLOM.namaAkhir },
  kanan: { dari: KOLOM.indeks, sampai: KOLOM.trenAkhir },
};

/** What a person typed on a rapor for one IKU, and for which IKU. */
export interface EntriIsian {
  /** As the rapor printed them; null for what belongs to no IKU. */
  readonly kode: string | null;
  readonly nama: string | null;
  readonly isi: Isian;
}

/** Everything typed on a rapor. */
export interface IsianLama {
  readonly entri: readonly EntriIsian[];
  readonly ttd: Readonly<Partial<Record<SisiTtd, string>>>;
  /** Boxes that belong to no IKU, by their key: when and where a meeting was, who attended. */
  readonly kotak: Readonly<Record<string, string>>;
}

export const TANPA_ISIAN: IsianLama = { entri: [], ttd: {}, kotak: {} };

/** Where the box of a row with a label stands: from here to the right edge. */
export const AWAL_KOTAK = KOLOM.namaB;

/** A text as compared and kept: line breaks of one kind, no space around it. */
export function rapikan(teks: string): string {
  return teks.replace(/\r\n?/g, "\n").trim();
}
