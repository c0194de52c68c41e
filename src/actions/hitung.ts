import { muatBahasa } from "../bahasa/index.ts";
import type { BukuTerbaca, LembarTerbaca } from "../excel/baca.ts";
import type { Sesi } from "../excel/sesi.ts";
import { dariVersiBaru } from "../excel/setelan.ts";
import { nilaiTabelBertahap, type HasilRapor } from "../rapor/nilai.ts";
import { tanggalNilai } from "../rapor/tanggalNilai.ts";
import type { Periode } from "../scoring/periode.ts";
import { cariProfil, profilUntuk, type ProfilAturan } from "../scoring/profil.ts";
import { profilKantor } from "../scoring/profilKantor.ts";
import { bacaBukuKerjaBertahap } from "../workbook/baca.ts";
import type { Grid } from "../workbook/grid.ts";
import type { PetaKolom } from "../workbook/peta.ts";
import type { TabelIku, TidakAdaTabel } from "../workbook/tabel.ts";
import type { Temuan } from "../workbook/temuan.ts";
import { bernapas, type Pelapor } from "./pengawas.ts";
import type { PilihanAksi } from "./pilihan.ts";
import { bacaSetelan, type Setelan } from "./setelan.ts";

/** A workbook read and scored, with the choices that were in force. */
export interface Terhitung {
  readonly ok: true;
  readonly buku: BukuTerbaca;
  readonly sumber: LembarTerbaca;
  readonly hasil: HasilRapor;
  readonly setelan: Setelan;
  /** The call's choices over the saved settings. */
  readonly pilihan: PilihanAksi;
}

export type HasilHitung =
  | Terhitung
  | {
      readonly ok: false;
      readonly sebab: "TIDAK_ADA_TABEL";
      readonly dilihat: TidakAdaTabel;
      readonly tersembunyi: readonly string[];
    }
  | { readonly ok: false; readonly sebab: "LEMBAR_TIDAK_ADA"; readonly lembar: string }
  | { readonly ok: false; readonly sebab: "PROFIL_TIDAK_DIKENAL"; readonly profil: string };

/** The settings could not be understood, so the figures may follow other rules than the office has chosen. */
const TEMUAN_VERSI_BARU: Temuan = { kode: "SETELAN_VERSI_BARU", tingkat: "periksa", sel: null, data: {} };

/**
 * Reads the workbook and scores it: one round trip for an ordinary workbook, more only for a table of over 1 100 rows.
 * Reports its steps "membaca" and "menghitung".
 */
export async function bacaDanHitung(sesi: Sesi, diminta: PilihanAksi, lapor: Pelapor): Promise<HasilHitung> {
  await lapor("membaca");
  const buku = await sesi.baca();
  const setelan = bacaSetelan(buku.setelan);
  const pilihan = gabungkanPilihan(diminta, setelan);
  await muatBahasa(pilihan.bahasa);
  const calon = buku.lembar.filter((l) => !l.milikSendiri);
  // A sheet named in the settings may have been renamed since; only one that was asked for now must exist.
  const lembar = calon.some((l) => samaNama(l.nama, pilihan.lembar)) ? pilihan.lembar : undefined;
  if (diminta.lembar !== undefined && lembar === undefined) {
    return { ok: false, sebab: "LEMBAR_TIDAK_ADA", lembar: diminta.lembar };
  }
  const tetap = pilihan.profil === undefined ? null : cariProfil(pilihan.profil);
  if (diminta.profil !== undefined && tetap === null) {
    return { ok: false, sebab: "PROFIL_TIDAK_DIKENAL", profil: diminta.profil };
  }

  const terbaca = await bacaTabel(sesi, calon, lembar, setelan.peta, pilihan.periode, lapor);
  if (!("tabel" in terbaca)) {
    return { ok: false, sebab: "TIDAK_ADA_TABEL", dilihat: terbaca, tersembunyi: lembarTersembunyi(buku) };
  }
  const { tabel, sumber } = terbaca;
  const periode = pilihan.periode ?? tabel.periodeKini;
  const dasar = tetap ?? profilUntuk(tanggalNilai(tabel, periode, pilihan.sekarang));
  await lapor("menghitung", 0.7);
  const hasil = await bernapas(nilaiTabelBertahap(tabel, periode, profilBerlaku(dasar, setelan)), lapor);
  const temuan = dariVersiBaru(buku.setelan) ? [TEMUAN_VERSI_BARU, ...hasil.temuan] : hasil.temuan;
  return { ok: true, buku, sumber, hasil: { ...hasil, temuan }, setelan, pilihan };
}

async function bacaTabel(
  sesi: Sesi,
  calon: readonly LembarTerbaca[],
  lembar: string | undefined,
  peta: PetaKolom | undefined,
  periode: Periode | undefined,
  lapor: Pelapor,
): Promise<{ readonly tabel: TabelIku; readonly sumber: LembarTerbaca } | TidakAdaTabel> {
  const pilihBaca = {
    ...(lembar !== undefined && { lembar }),
    ...(peta !== undefined && { peta }),
    ...(periode !== undefined && { periode }),
  };
  const sumberDari = (tabel: TabelIku, daftar: readonly LembarTerbaca[]): LembarTerbaca | undefined =>
    daftar.find((l) => l.nama === tabel.lembar);

  const pertama = await bernapas(bacaBukuKerjaBertahap(gridDari(calon), pilihBaca), lapor);
  if (!pertama.ok) return pertama.dilihat;
  const semuaUtuh = await bacaUtuh(sesi, calon, pertama.tabel, lapor);
  const utuh = semuaUtuh.every((l, i) => l === calon[i]);
  if (!utuh) await lapor("menghitung");
  const hasil = utuh ? pertama : await bernapas(bacaBukuKerjaBertahap(gridDari(semuaUtuh), pilihBaca), lapor);
  if (!hasil.ok) return hasil.dilihat;
  const sumber = sumberDari(hasil.tabel, semuaUtuh);
  return sumber === undefined ? { lembar: [] } : { tabel: hasil.tabel, sumber };
}

/** The sheets, those that the table comes from with all their rows. */
async function bacaUtuh(
  sesi: Sesi,
  calon: readonly LembarTerbaca[],
  { lembar, lembarLain = [] }: TabelIku,
  lapor: Pelapor,
): Promise<readonly LembarTerbaca[]> {
  const sumber = new Set([lembar, ...lembarLain]);
  const hasil: LembarTerbaca[] = [];
  const sela = (bagian: number): Promise<void> => lapor("membaca", bagian);
  // Only the table's own sheet tells how far it is: a second one would make the bar jump back.
  for (const l of calon) {
    hasil.push(sumber.has(l.nama) ? await sesi.bacaUtuh(l, l.nama === lembar ? sela : undefined) : l);
  }
  return hasil;
}

/** Hidden sheets of the user's are not read: an old table may stand there. */
function lembarTersembunyi({ semua, lembar, sendiri }: BukuTerbaca): string[] {
  const terbaca = new Set([...lembar, ...sendiri.values()].map((l) => l.id));
  return semua.filter((l) => !terbaca.has(l.id)).map((l) => l.nama);
}

function gabungkanPilihan(diminta: PilihanAksi, setelan: Setelan): PilihanAksi {
  const { bahasa, profil, kolomWarna, lembar } = setelan;
  return {
    ...(profil !== undefined && { profil }),
    ...(kolomWarna !== undefined && { kolomWarna }),
    ...(lembar !== undefined && { lembar }),
    ...diminta,
    bahasa: bahasa ?? diminta.bahasa,
  };
}

function profilBerlaku(dasar: ProfilAturan, { ubahanProfil }: Setelan): ProfilAturan {
  return ubahanProfil === undefined ? dasar : profilKantor(dasar, ubahanProfil).profil;
}

function gridDari(lembar: readonly LembarTerbaca[]): Grid[] {
  return lembar.flatMap((l) => (l.grid === null ? [] : [l.grid]));
}

/** Excel holds sheet names apart without regard to case. */
export function samaNama(a: string, b: string | undefined): boolean {
  return b !== undefined && a.toLocaleLowerCase("en") === b.toLocaleLowerCase("en");
}
