import type { BukuTerbaca, LembarTerbaca } from "../excel/baca.ts";
import { lembarDalamJurnal, type LembarJurnal } from "../excel/jurnal.ts";
import type { JenisLembar } from "../excel/penanda.ts";
import { kolomTanda } from "../rapor/isian/tanda.ts";
import { gagalExcel, type Gagal } from "./hasil.ts";
import type { PilihanAksi } from "./pilihan.ts";

/** Where a sheet of ours goes: the one that is there, or a new one under a free name. */
export interface TujuanLembar {
  readonly lama: LembarTerbaca | null;
  readonly nama: string;
  /** What a writing that stopped halfway left of it; null when it is whole. */
  readonly sisa: LembarJurnal | null;
}

const NAMA_DASAR: Readonly<Record<JenisLembar, string>> = {
  rapor: "Rapor IKU",
  riwayat: "Riwayat IKU",
  tindakLanjut: "Tindak Lanjut",
  notula: "Notula DKO",
};

/** `layak`: whether the sheet that is there may be written; one that may not is left alone beside a new one. */
export function tujuanLembar(
  buku: BukuTerbaca,
  jenis: JenisLembar,
  layak: (lembar: LembarTerbaca, sisa: LembarJurnal | null) => boolean = () => true,
): TujuanLembar {
  const ada = buku.sendiri.get(jenis) ?? belumBertanda(buku, jenis);
  const sisa = ada === undefined ? null : lembarDalamJurnal(buku.jurnal, jenis, ada);
  if (ada === undefined || !layak(ada, sisa)) {
    return { lama: null, nama: namaBebas(NAMA_DASAR[jenis], buku), sisa: null };
  }
  return { lama: ada, nama: ada.nama, sisa };
}

/**
 * Where a sheet goes that people type on. One whose marks are gone may hold what they typed, and nothing tells that
 * from our own: it stays. One that we were rewriting ourselves has lost them to us, and what was typed on it is in the
 * journal.
 */
export function tujuanBerisian(buku: BukuTerbaca, jenis: "rapor" | "notula"): TujuanLembar {
  return tujuanLembar(
    buku,
    jenis,
    (l, sisa) => l.grid === null || sisa !== null || kolomTanda(l.grid) !== null,
  );
}

/** Why a sheet of ours cannot be written there; null when it can. */
export function tolakTujuan(
  { lama }: TujuanLembar,
  buku: BukuTerbaca,
  { bahasa }: PilihanAksi,
): Gagal | null {
  if (lama === null && buku.strukturTerkunci) return gagalExcel("STRUKTUR_TERLINDUNGI", "", bahasa);
  if (lama?.terlindungi === true) return gagalExcel("LEMBAR_TERLINDUNGI", "", bahasa, lama.nama);
  return null;
}

/** A blank sheet that was being added when the writing stopped, before it got its mark. */
function belumBertanda({ lembar, jurnal }: BukuTerbaca, jenis: JenisLembar): LembarTerbaca | undefined {
  return lembar.find(
    (l) => !l.milikSendiri && l.batas === null && lembarDalamJurnal(jurnal, jenis, l)?.id === null,
  );
}

/** `dasar`, or "dasar 2", "dasar 3" … when the user has a sheet of that name. */
function namaBebas(dasar: string, buku: BukuTerbaca): string {
  const dipakai = new Set(buku.semua.map((l) => l.nama.toLowerCase()));
  let nama = dasar;
  for (let i = 2; dipakai.has(nama.toLowerCase()); i++) nama = `${dasar} ${i}`;
  return nama;
}
