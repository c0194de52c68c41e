import type { BukuTerbaca, LembarTerbaca } from "../excel/baca.ts";
import type { JenisLembar } from "../excel/penanda.ts";

/** Where a sheet of ours goes: the one that is there, or a new one under a free name. */
export interface TujuanLembar {
  readonly lama: LembarTerbaca | null;
  readonly nama: string;
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
  layak: (lembar: LembarTerbaca) => boolean = () => true,
): TujuanLembar {
  const ada = buku.sendiri.get(jenis);
  const lama = ada !== undefined && layak(ada) ? ada : null;
  return { lama, nama: lama?.nama ?? namaBebas(NAMA_DASAR[jenis], buku) };
}

/** `dasar`, or "dasar 2", "dasar 3" … when the user has a sheet of that name. */
function namaBebas(dasar: string, buku: BukuTerbaca): string {
  const dipakai = new Set(buku.semua.map((l) => l.nama.toLowerCase()));
  let nama = dasar;
  for (let i = 2; dipakai.has(nama.toLowerCase()); i++) nama = `${dasar} ${i}`;
  return nama;
}
