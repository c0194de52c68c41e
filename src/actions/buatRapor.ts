import type { BukuTerbaca } from "../excel/baca.ts";
import { muat } from "../excel/galat.ts";
import { jalankan, muatPenulis, type Sesi } from "../excel/sesi.ts";
import type { Tertimpa } from "../excel/tertimpa.ts";
import type { Bentrok, CatatanIku } from "../rapor/isian/catat.ts";
import type { IsianSusulan } from "../rapor/isian/susulan.ts";
import { kolomTanda } from "../rapor/isian/tanda.ts";
import type { HasilRapor } from "../rapor/nilai.ts";
import type { IngatanTindak } from "../rapor/tindakLanjut/ingatan.ts";
import { bacaDanHitung, type Terhitung } from "./hitung.ts";
import { gagalExcel, gagalHitung, gagalJalan, type Gagal, type HasilAksi } from "./hasil.ts";
import type * as Penyusun from "./isiRapor.ts";
import { kalimat } from "./kalimat.ts";
import { pelapor, TANPA_PENGAWAS, type Pelapor, type Pengawas } from "./pengawas.ts";
import type { PilihanAksi } from "./pilihan.ts";
import { sidikHasil } from "./sidik.ts";
import { temuanWarna } from "./temuanWarna.ts";
import { tujuanLembar, type TujuanLembar } from "./tujuanLembar.ts";
import { targetWarna } from "./warnai.ts";

export interface RaporSelesai {
  readonly hasil: HasilRapor;
  readonly diwarnai: number;
  readonly lembarRapor: string;
  /** The sheet was added by this call. */
  readonly raporBaru: boolean;
  /** Notes of a meeting whose place somebody else had filled in meanwhile: it stays as it is. */
  readonly bentrok: readonly Bentrok[];
}

/** What a rapor is written for. */
export interface Maksud {
  /** Colours the status cells of the user's table. */
  readonly warnai: boolean;
  /** The rapor comes to the front. */
  readonly depan: boolean;
  /** Why this rapor may not be written; asked before anything is composed. */
  readonly tolak?: (dihitung: Terhitung, tujuan: TujuanLembar) => Gagal | null;
  /** What a meeting noted, for the boxes. */
  readonly catatan: readonly CatatanIku[];
}

/**
 * The main job in one click: reads the workbook, scores it, colours the status cells, writes the rapor sheet and brings
 * the history and the follow-up up to date, with one round trip to read and one to write. A rapor of ours is rewritten
 * where it stands. Where somebody typed on our sheets in the moment between the two, it is all done once more with what
 * they typed.
 */
export function buatRapor(diminta: PilihanAksi, pengawas = TANPA_PENGAWAS): Promise<HasilAksi<RaporSelesai>> {
  return tulisRapor(diminta, pengawas, { warnai: true, depan: true, catatan: [] });
}

/** Writes the rapor as `buatRapor` does, as far as it is meant to. */
export async function tulisRapor(
  diminta: PilihanAksi,
  pengawas: Pengawas,
  maksud: Maksud,
): Promise<HasilAksi<RaporSelesai>> {
  const lapor = pelapor(pengawas, ["membaca", "menghitung", "menyusun", "menulis"]);
  const jalan = await jalankan(async (sesi) => {
    const sekali = await bacaDanTulis(sesi, diminta, lapor, maksud, null);
    if (!sekali.ok || sekali.susulan === null) return sekali;
    await sesi.kembalikan(sekali.susulan.daftar);
    const lagi = await bacaDanTulis(sesi, diminta, lapor, maksud, sekali.susulan);
    return lagi.ok ? { ...lagi, raporBaru: sekali.raporBaru } : lagi;
  });
  return jalan.ok ? jalan.nilai : gagalJalan(jalan, diminta.bahasa);
}

/** What was typed on our sheets between reading and writing. */
interface Susulan {
  readonly isian: IsianSusulan | null;
  readonly daftar: Tertimpa["daftar"];
  /** What was remembered of the follow-up before: what was put there has been taken back for it. */
  readonly ingatan: IngatanTindak | undefined;
}

type Tertulis = {
  readonly ok: true;
  readonly pesan: string;
  readonly susulan: Susulan | null;
} & RaporSelesai;

async function bacaDanTulis(
  sesi: Sesi,
  diminta: PilihanAksi,
  lapor: Pelapor,
  maksud: Maksud,
  susulan: Susulan | null,
): Promise<Tertulis | Gagal> {
  const terhitung = await bacaDanHitung(sesi, diminta, lapor);
  if (!terhitung.ok) return gagalHitung(terhitung, diminta.bahasa);
  const dihitung = susulan === null ? terhitung : denganIngatan(terhitung, susulan.ingatan);
  const tujuan = tujuanRapor(dihitung.buku);
  const halangan = maksud.tolak?.(dihitung, tujuan) ?? tolakTujuan(tujuan, dihitung.buku, dihitung.pilihan);
  return halangan ?? (await tulis(sesi, dihitung, tujuan, lapor, maksud, susulan?.isian ?? null));
}

function denganIngatan(dihitung: Terhitung, ingatan: IngatanTindak | undefined): Terhitung {
  const setelan = { ...dihitung.setelan, ...(ingatan !== undefined && { tindakLanjut: ingatan }) };
  if (ingatan === undefined) Reflect.deleteProperty(setelan, "tindakLanjut");
  return { ...dihitung, setelan };
}

/**
 * A rapor whose marks are gone may hold what people typed, and nothing tells that from our own: it stays. One that we
 * were rewriting ourselves has lost them to us, and what was typed on it is in the journal.
 */
export function tujuanRapor(buku: BukuTerbaca): TujuanLembar {
  return tujuanLembar(
    buku,
    "rapor",
    (l, sisa) => l.grid === null || sisa !== null || kolomTanda(l.grid) !== null,
  );
}

/** Why the rapor cannot be written there; null when it can. */
export function tolakTujuan(
  { lama }: TujuanLembar,
  buku: BukuTerbaca,
  { bahasa }: PilihanAksi,
): Gagal | null {
  if (lama === null && buku.strukturTerkunci) return gagalExcel("STRUKTUR_TERLINDUNGI", "", bahasa);
  if (lama?.terlindungi === true) return gagalExcel("LEMBAR_TERLINDUNGI", "", bahasa, lama.nama);
  return null;
}

async function tulis(
  sesi: Sesi,
  dihitung: Terhitung,
  tujuan: TujuanLembar,
  lapor: Pelapor,
  maksud: Maksud,
  susulan: IsianSusulan | null,
): Promise<Tertulis> {
  const { buku, sumber, hasil, setelan, pilihan } = dihitung;
  await lapor("menyusun");
  const penyusun = await muatPenyusun();
  const bolehWarna = maksud.warnai && sumber.bolehWarna;
  const warna = bolehWarna
    ? await sesi.siapkanWarna(buku, sumber, await targetWarna(hasil, pilihan, lapor))
    : null;
  const isi = await penyusun.susunIsi(sesi, dihitung, tujuan, susulan, maksud);
  const { lembar, dibaca, isian, bentrok, lanjutan } = isi;
  const terakhir = { waktu: pilihan.sekarang, periode: hasil.kantor.periode, sidik: sidikHasil(hasil) };
  const tindakLanjut = lanjutan.ingatan ?? setelan.tindakLanjut;
  await lapor("menulis");
  const tertimpa = await sesi.terapkan({
    buku,
    warna: warna === null ? [] : [warna],
    lembar,
    isian,
    setelan: { ...setelan, terakhir, ...(tindakLanjut !== undefined && { tindakLanjut }) },
  });
  const diketik = penyusun.ketikanSusulan(tertimpa.rapor, dibaca, isian);
  const adaSusulan = diketik !== null || tertimpa.daftar.length > 0;
  return {
    ok: true,
    susulan: adaSusulan ? { isian: diketik, daftar: tertimpa.daftar, ingatan: setelan.tindakLanjut } : null,
    pesan: kalimat.buatRapor(hasil, tujuan.nama, warna, isi, pilihan.bahasa),
    hasil: { ...hasil, temuan: [...hasil.temuan, ...temuanWarna(sumber.nama, warna), ...lanjutan.temuan] },
    diwarnai: warna?.diwarnai ?? 0,
    lembarRapor: tujuan.nama,
    raporBaru: tujuan.lama === null,
    bentrok,
  };
}

/**
 * Brings what composes and writes our sheets. It is a script of its own, so that reading and scoring do not wait for
 * it; a pane that is open fetches it ahead of the click.
 */
export async function muatPenyusun(): Promise<typeof Penyusun> {
  const [penyusun] = await Promise.all([
    muat(import(/* webpackChunkName: "rapor" */ "./isiRapor.ts")),
    muatPenulis(),
  ]);
  return penyusun;
}
