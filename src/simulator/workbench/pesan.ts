/** What the workbench page and the stand-in inside the pane say to each other, over one MessageChannel per pane. */
import type { EntriPeristiwa, Jawaban } from "../richapi/pesan.ts";

export type LokalExcel = "id-ID" | "en-US";
export type Tema = "terang" | "gelap";

/** What of Excel the workbench lets a person choose. */
export interface SetelanExcel {
  readonly bahasa: LokalExcel;
  readonly tema: Tema;
  /** Newest ExcelApi set. */
  readonly plafon: string;
}

/** Posted by the stand-in to the page's window, with the port to talk through. */
export const SALAM = "rapor-iku/bangku";

/** The same from the stand-in inside a dialog's page. */
export const SALAM_DIALOG = "rapor-iku/bangku/dialog";

export type KePanel =
  | { readonly jenis: "setelan"; readonly setelan: SetelanExcel; readonly tampak: boolean }
  | { readonly jenis: "jawab"; readonly nomor: number; readonly jawaban: Jawaban }
  | { readonly jenis: "gagal"; readonly nomor: number; readonly pesan: string }
  | { readonly jenis: "peristiwa"; readonly entri: readonly EntriPeristiwa[] }
  | {
      readonly jenis: "perintah";
      readonly nomor: number;
      readonly fungsi: string;
      readonly kendali: string;
    }
  | { readonly jenis: "tampak"; readonly tampak: boolean }
  /** What the dialog tells the pane. */
  | { readonly jenis: "keInduk"; readonly pesan: string }
  /** The person closed the dialog. */
  | { readonly jenis: "ditutup" };

export type DariPanel =
  /** Excel's library is loaded and the add-in was told that Office is ready. */
  | { readonly jenis: "siap" }
  /** One request; `badan` is the JSON the library would send. */
  | { readonly jenis: "minta"; readonly nomor: number; readonly bendera: number; readonly badan: string }
  | { readonly jenis: "perintahSelesai"; readonly nomor: number; readonly dikenal: boolean }
  | { readonly jenis: "tampilkan"; readonly tampak: boolean }
  /** Sizes in percent of the window. */
  | {
      readonly jenis: "bukaDialog";
      readonly alamat: string;
      readonly lebar: number;
      readonly tinggi: number;
    }
  | { readonly jenis: "keAnak"; readonly pesan: string }
  | { readonly jenis: "tutupDialog" };

export type KeDialog =
  { readonly jenis: "setelan"; readonly setelan: SetelanExcel } | Extract<DariPanel, { jenis: "keAnak" }>;

export type DariDialog = Extract<KePanel, { jenis: "keInduk" }>;
