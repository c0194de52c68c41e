import { isi, teks, type Bahasa } from "../bahasa/index.ts";
import type { KodeGalat } from "../excel/galat.ts";
import type { TidakAdaTabel } from "../workbook/tabel.ts";
import type { HasilHitung } from "./hitung.ts";

export type KodeGagal =
  KodeGalat | "SEDANG_BERJALAN" | "TIDAK_ADA_TABEL" | "LEMBAR_TIDAK_ADA" | "PROFIL_TIDAK_DIKENAL";

/** What an action did, or why it did nothing, as one sentence a person can act on. */
export type HasilAksi<T> =
  | ({ readonly ok: true; readonly pesan: string } & T)
  | {
      readonly ok: false;
      readonly kode: KodeGagal;
      readonly pesan: string;
      /** Technical detail to copy into a report; empty when there is none. */
      readonly rincian: string;
      readonly dilihat?: TidakAdaTabel;
    };

export type Gagal = Extract<HasilAksi<unknown>, { readonly ok: false }>;

export function gagalExcel(
  kode: KodeGalat | "SEDANG_BERJALAN",
  rincian: string,
  bahasa: Bahasa,
  lembar?: string,
): Gagal {
  const { galat, lembarIni } = teks[bahasa].aksi;
  return { ok: false, kode, pesan: isi(galat[kode], { lembar: lembar ?? lembarIni }, bahasa), rincian };
}

export function gagalHitung(gagal: Extract<HasilHitung, { readonly ok: false }>, bahasa: Bahasa): Gagal {
  const { galat, lembarKosong } = teks[bahasa].aksi;
  switch (gagal.sebab) {
    case "TIDAK_ADA_TABEL": {
      const dilihat = gagal.dilihat.lembar
        .map(
          (l) => `“${l.nama}” (${l.judulTerlihat.length === 0 ? lembarKosong : l.judulTerlihat.join(", ")})`,
        )
        .join("; ");
      const pola = gagal.dilihat.lembar.length === 0 ? galat.BUKU_KOSONG : galat.TIDAK_ADA_TABEL;
      return {
        ok: false,
        kode: gagal.sebab,
        pesan: isi(pola, { dilihat }, bahasa),
        rincian: "",
        dilihat: gagal.dilihat,
      };
    }
    case "LEMBAR_TIDAK_ADA":
      return {
        ok: false,
        kode: gagal.sebab,
        pesan: isi(galat.LEMBAR_TIDAK_ADA, { lembar: gagal.lembar }, bahasa),
        rincian: "",
      };
    case "PROFIL_TIDAK_DIKENAL":
      return {
        ok: false,
        kode: gagal.sebab,
        pesan: isi(galat.PROFIL_TIDAK_DIKENAL, { profil: gagal.profil }, bahasa),
        rincian: "",
      };
  }
}
