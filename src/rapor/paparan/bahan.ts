import type { Bahasa } from "../../bahasa/isi.ts";
import type { Status } from "../../scoring/skor.ts";
import type { KelompokDibahas } from "../bagian/bagian.ts";

/**
 * What a presentation shows, as plain data: it travels as JSON to a window that has neither Excel nor the rules, so
 * every figure is already written in words of the language.
 */
export interface BahanPaparan {
  readonly bahasa: Bahasa;
  readonly kantor: string | null;
  readonly periode: string | null;
  /** Day of the meeting in words. */
  readonly tanggalRapat: string | null;
  readonly profil: string;
  readonly nko: { readonly nilai: string; readonly status: Status; readonly perubahan: string | null };
  readonly jumlah: Readonly<Record<Status, number>>;
  readonly putusan: { readonly judul: string; readonly kalimat: string };
  /** How far the actions of earlier meetings are; null when there are none. */
  readonly tindakLanjut: string | null;
  /** Sign and word of every status. */
  readonly status: Readonly<Record<Status, { readonly simbol: string; readonly nama: string }>>;
  /** The rapor sheet of this period; null while there is none, and nothing can be noted on it. */
  readonly lembarRapor: string | null;
  readonly butir: readonly ButirPaparan[];
}

/** One IKU on the screen. */
export interface ButirPaparan {
  /** Tells it from the others while the presentation is open, also after the workbook was read again. */
  readonly kunci: string;
  readonly kode: string | null;
  readonly nama: string;
  /** "Sheet!A1" */
  readonly sel: string;
  /** Why it is talked about; null for one that is only shown. */
  readonly kelompok: KelompokDibahas | null;
  readonly sasaran: string | null;
  readonly status: Status;
  readonly indeks: string;
  readonly target: string;
  readonly realisasi: string;
  readonly jarak: string | null;
  readonly perubahan: string | null;
  /** Why it is abu-abu. */
  readonly alasan: string | null;
  readonly perhatian: string;
  /** Every period of the workbook. */
  readonly periode: readonly PeriodePaparan[];
  /** The periods to draw side by side, parts of the year or running totals but never both. */
  readonly grafik: readonly TitikGrafik[];
  /** Cells of other sheets that name its code. */
  readonly mentah: readonly { readonly lembar: string; readonly sel: string }[];
  readonly isi: IsiCatatan;
  readonly aksi: readonly AksiPaparan[];
  /** The rapors of earlier meetings, the earliest first. */
  readonly riwayat: readonly TitikRapor[];
}

export interface PeriodePaparan {
  readonly nama: string;
  readonly target: string;
  readonly realisasi: string;
  readonly indeks: string;
  readonly status: Status;
  /** The period that is judged. */
  readonly dinilai: boolean;
}

export interface TitikGrafik {
  readonly nama: string;
  readonly target: number | null;
  readonly realisasi: number | null;
  /** As written on the chart; "" for none. */
  readonly teks: { readonly target: string; readonly realisasi: string };
}

/** An action on the follow-up sheet. */
export interface AksiPaparan {
  readonly rencana: string;
  readonly pic: string;
  readonly tenggat: string;
  readonly status: string;
  /** Overdue or soon due, in words; "" for neither. */
  readonly tanda: string;
  readonly asal: string;
}

export interface TitikRapor {
  readonly nama: string;
  /** Percent points. */
  readonly nilai: number | null;
  readonly indeks: string;
  readonly status: Status | null;
}

/** What can be noted of an IKU, in the order of the form. */
export const BIDANG_CATATAN = ["kendala", "rencanaAksi", "pic", "tenggat", "catatan", "keputusan"] as const;
export type BidangCatatan = (typeof BIDANG_CATATAN)[number];
/** "" for a blank field. */
export type IsiCatatan = Readonly<Record<BidangCatatan, string>>;

/** What a person changed of one IKU: the fields as they stood when they began, and as they are now. */
export interface CatatanPaparan {
  readonly kunci: string;
  readonly kode: string | null;
  readonly nama: string;
  readonly lama: IsiCatatan;
  readonly baru: IsiCatatan;
}

/** Fields that somebody else filled in meanwhile, with what stands there now. */
export interface BentrokPaparan {
  readonly kunci: string;
  readonly kini: Readonly<Partial<Record<BidangCatatan, string>>>;
}
