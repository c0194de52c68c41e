import { muat } from "../excel/galat.ts";
import { jalankan, muatPenulis, type Sesi } from "../excel/sesi.ts";
import type { Tertimpa } from "../excel/tertimpa.ts";
import type { Bentrok, CatatanIku } from "../rapor/isian/catat.ts";
import type { IsianSusulan } from "../rapor/isian/susulan.ts";
import type { HasilRapor } from "../rapor/nilai.ts";
import type { IngatanTindak } from "../rapor/tindakLanjut/ingatan.ts";
import { bacaDanHitung, type Terhitung } from "./hitung.ts";
import { gagalHitung, gagalJalan, type Gagal, type HasilAksi } from "./hasil.ts";
import type * as Penyusun from "./isiRapor.ts";
import { kalimat } from "./kalimat.ts";
import { bernapas, pekerja, pelapor, TANPA_PENGAWAS, type Pelapor, type Pengawas } from "./pengawas.ts";
import type { PilihanAksi } from "./pilihan.ts";
import { sidikHasil } from "./sidik.ts";
import { temuanWarna } from "./temuanWarna.ts";
import { tolakTujuan, tujuanBerisian, type TujuanLembar } from "./tujuanLembar.ts";
import { ulangiSusulan } from "./ulangiSusulan.ts";
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
 * where it stands. Where somebody typed on our sheets in the moment between the two, it is all done again with what they
 * typed.
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
    let raporBaru = false;
    const hasil = await ulangiSusulan<Susulan, Tertulis>(async (susulan) => {
      if (susulan !== null) await sesi.kembalikan(susulan.daftar);
      const sekali = await bacaDanTulis(sesi, diminta, lapor, maksud, susulan);
      if (sekali.ok) raporBaru ||= sekali.raporBaru;
      return sekali;
    });
    return hasil.ok ? { ...hasil, raporBaru } : hasil;
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
  const tujuan = tujuanBerisian(dihitung.buku, "rapor");
  const halangan = maksud.tolak?.(dihitung, tujuan) ?? tolakTujuan(tujuan, dihitung.buku, dihitung.pilihan);
  return halangan ?? (await tulis(sesi, dihitung, tujuan, lapor, maksud, susulan?.isian ?? null));
}

function denganIngatan(dihitung: Terhitung, ingatan: IngatanTindak | undefined): Terhitung {
  const setelan = { ...dihitung.setelan, ...(ingatan !== undefined && { tindakLanjut: ingatan }) };
  if (ingatan === undefined) Reflect.deleteProperty(setelan, "tindakLanjut");
  return { ...dihitung, setelan };
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
    ? await sesi.siapkanWarna(buku, sumber, await targetWarna(hasil, pilihan, lapor), pekerja(lapor))
    : null;
  const isi = await penyusun.susunIsi(sesi, dihitung, tujuan, susulan, maksud, lapor);
  const { lembar, dibaca, isian, bentrok, lanjutan } = isi;
  const terakhir = {
    waktu: pilihan.sekarang,
    periode: hasil.kantor.periode,
    sidik: await bernapas(sidikHasil(hasil), lapor),
  };
  const tindakLanjut = lanjutan.ingatan ?? setelan.tindakLanjut;
  await lapor("menulis");
  const rencana = {
    buku,
    warna: warna === null ? [] : [warna],
    lembar,
    isian,
    setelan: { ...setelan, terakhir, ...(tindakLanjut !== undefined && { tindakLanjut }) },
  };
  const tertimpa = await sesi.terapkan(rencana, lapor.napas);
  const diketik = penyusun.ketikanSusulan(tertimpa.rapor, dibaca, isian, susulan);
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
