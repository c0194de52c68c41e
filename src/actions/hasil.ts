import { isi, teks, type Bahasa } from "../bahasa/index.ts";
import type { KodeGalat } from "../excel/galat.ts";
import type { HasilExcel } from "../excel/sesi.ts";
import { PROFIL } from "../scoring/profil.ts";
import { cocokKolom } from "../workbook/cocokKolom.ts";
import type { Kolom, TidakAdaTabel } from "../workbook/tabel.ts";
import type { HasilHitung } from "./hitung.ts";

export type KodeGagal =
  | KodeGalat
  | "FUNGSI_TIDAK_DIDUKUNG"
  | "RUMUS_TANPA_SEL"
  | "SEDANG_BERJALAN"
  | "TIDAK_ADA_TABEL"
  | "LEMBAR_TIDAK_ADA"
  | "PROFIL_TIDAK_DIKENAL"
  | "RAPOR_BELUM_ADA"
  | "CATATAN_DITAHAN";

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
      readonly tanpaTabel?: TanpaTabel;
    };

/** Why there is no table, for a place that shows by itself what was looked at and whether a saved map fits. */
export interface TanpaTabel {
  /** `pesan` without these two. */
  readonly ringkas: string;
  /** The headings of a table are there: what it lacks are rows. */
  readonly kosong: boolean;
}

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

/** What Excel refused while an action ran, and what then is to be done about changes it had begun. */
export function gagalJalan(
  { kode, rincian, mungkinTertulis }: Extract<HasilExcel<unknown>, { readonly ok: false }>,
  bahasa: Bahasa,
  lembar?: string,
): Gagal {
  const gagal = gagalExcel(kode, rincian, bahasa, lembar);
  if (!mungkinTertulis) return gagal;
  return { ...gagal, pesan: `${gagal.pesan} ${teks[bahasa].aksi.mungkinTertulis}` };
}

export function gagalHitung(gagal: Extract<HasilHitung, { readonly ok: false }>, bahasa: Bahasa): Gagal {
  const { galat } = teks[bahasa].aksi;
  switch (gagal.sebab) {
    case "TIDAK_ADA_TABEL": {
      const { dilihat } = gagal;
      const kosong = dilihat.lembar.filter((l) => tabelKosong(l.judulTerlihat)).map((l) => l.nama);
      const pola = dilihat.lembar.length === 0 ? galat.BUKU_KOSONG : galat.TIDAK_ADA_TABEL;
      const sebab = kosong.length > 0 ? galat.TABEL_KOSONG : pola;
      const ringkas = [
        isi(sebab, { lembar: daftarLembar(kosong) }, bahasa),
        ...catatanTersembunyi(gagal.tersembunyi, bahasa),
      ].join(" ");
      return {
        ok: false,
        kode: gagal.sebab,
        pesan: [ringkas, ...yangDilihat(dilihat, bahasa), ...catatanPeta(dilihat, bahasa)].join(" "),
        rincian: "",
        dilihat,
        tanpaTabel: { ringkas, kosong: kosong.length > 0 },
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
        pesan: isi(
          galat.PROFIL_TIDAK_DIKENAL,
          { profil: gagal.profil, daftar: PROFIL.map((p) => p.id).join(", ") },
          bahasa,
        ),
        rincian: "",
      };
  }
}

/** Whether the headings seen are those of an IKU table: what it lacks then are rows. */
function tabelKosong(judulTerlihat: readonly string[]): boolean {
  const kolom = new Set<Kolom | null>(
    judulTerlihat.map((judul) => {
      const cocok = cocokKolom(judul);
      return cocok.umpan ? null : cocok.kolom;
    }),
  );
  return kolom.has("nama") && (kolom.has("target") || kolom.has("realisasi"));
}

function yangDilihat({ lembar }: TidakAdaTabel, bahasa: Bahasa): string[] {
  if (lembar.length === 0) return [];
  const { galat, lembarKosong } = teks[bahasa].aksi;
  const dilihat = lembar
    .map((l) => `“${l.nama}” (${l.judulTerlihat.length === 0 ? lembarKosong : l.judulTerlihat.join(", ")})`)
    .join("; ");
  return [isi(galat.YANG_DILIHAT, { dilihat }, bahasa)];
}

function catatanPeta({ petaTidakCocok }: TidakAdaTabel, bahasa: Bahasa): string[] {
  if (petaTidakCocok === undefined) return [];
  return [isi(teks[bahasa].aksi.galat.PETA_TIDAK_COCOK, { lembar: petaTidakCocok }, bahasa)];
}

function catatanTersembunyi(tersembunyi: readonly string[], bahasa: Bahasa): string[] {
  if (tersembunyi.length === 0) return [];
  return [isi(teks[bahasa].aksi.galat.LEMBAR_TERSEMBUNYI, { lembar: daftarLembar(tersembunyi) }, bahasa)];
}

/** A workbook may hide dozens of sheets; a sentence may not name them all. */
const LEMBAR_DISEBUT = 5;

function daftarLembar(nama: readonly string[]): string {
  const disebut = nama.slice(0, LEMBAR_DISEBUT).map((n) => `“${n}”`);
  return nama.length > LEMBAR_DISEBUT ? `${disebut.join(", ")}, …` : disebut.join(", ");
}
