import type { BukuTerbaca } from "../excel/baca.ts";
import { muat } from "../excel/galat.ts";
import { jalankan, muatPenulis, type Sesi } from "../excel/sesi.ts";
import { kolomTanda } from "../rapor/isian/tanda.ts";
import type { HasilRapor } from "../rapor/nilai.ts";
import { bacaDanHitung, type Terhitung } from "./hitung.ts";
import { gagalExcel, gagalHitung, gagalJalan, type Gagal, type HasilAksi } from "./hasil.ts";
import type { susunIsi as SusunIsi } from "./isiRapor.ts";
import { kalimat } from "./kalimat.ts";
import { pelapor, TANPA_PENGAWAS, type Pelapor } from "./pengawas.ts";
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
}

/**
 * The main job in one click: reads the workbook, scores it, colours the status cells, writes the rapor sheet and brings
 * the history and the follow-up up to date, with one round trip to read and one to write. A rapor of ours is rewritten
 * where it stands.
 */
export async function buatRapor(
  diminta: PilihanAksi,
  pengawas = TANPA_PENGAWAS,
): Promise<HasilAksi<RaporSelesai>> {
  const lapor = pelapor(pengawas, ["membaca", "menghitung", "menyusun", "menulis"]);
  const jalan = await jalankan(async (sesi) => {
    const dihitung = await bacaDanHitung(sesi, diminta, lapor);
    if (!dihitung.ok) return gagalHitung(dihitung, diminta.bahasa);
    const { bahasa } = dihitung.pilihan;
    const tujuan = tujuanRapor(dihitung.buku);
    const halangan = tolakTujuan(tujuan, dihitung.buku, dihitung.pilihan);
    return halangan ?? (await tulis(sesi, dihitung, tujuan, bahasa, lapor));
  });
  return jalan.ok ? jalan.nilai : gagalJalan(jalan, diminta.bahasa);
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
  bahasa: PilihanAksi["bahasa"],
  lapor: Pelapor,
): Promise<{ ok: true; pesan: string } & RaporSelesai> {
  const { buku, sumber, hasil, setelan, pilihan } = dihitung;
  await lapor("menyusun");
  const susunIsi = await muatPenyusun();
  const warna = sumber.bolehWarna ? await sesi.siapkanWarna(buku, sumber, targetWarna(hasil, pilihan)) : null;
  const isi = await susunIsi(sesi, dihitung, tujuan);
  const { lembar, isian, lanjutan } = isi;
  const terakhir = { waktu: pilihan.sekarang, periode: hasil.kantor.periode, sidik: sidikHasil(hasil) };
  const tindakLanjut = lanjutan.ingatan ?? setelan.tindakLanjut;
  await lapor("menulis");
  await sesi.terapkan({
    buku,
    warna: warna === null ? [] : [warna],
    lembar,
    isian,
    setelan: { ...setelan, terakhir, ...(tindakLanjut !== undefined && { tindakLanjut }) },
  });
  return {
    ok: true,
    pesan: kalimat.buatRapor(hasil, tujuan.nama, warna, isi, bahasa),
    hasil: { ...hasil, temuan: [...hasil.temuan, ...temuanWarna(sumber.nama, warna), ...lanjutan.temuan] },
    diwarnai: warna?.diwarnai ?? 0,
    lembarRapor: tujuan.nama,
    raporBaru: tujuan.lama === null,
  };
}

/**
 * Brings what composes and writes our sheets. It is a script of its own, so that reading and scoring do not wait for
 * it; a pane that is open fetches it ahead of the click.
 */
export async function muatPenyusun(): Promise<typeof SusunIsi> {
  const [{ susunIsi }] = await Promise.all([
    muat(import(/* webpackChunkName: "rapor" */ "./isiRapor.ts")),
    muatPenulis(),
  ]);
  return susunIsi;
}
