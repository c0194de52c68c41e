import {
  buatNotula,
  buatRapor,
  catatRapat,
  hapusRumus,
  hapusSetelan,
  pulihkanWarna,
  simpanSetelan,
  sisipkanRumus,
  warnai,
  type HasilAksi,
  type Pengawas,
} from "../../../src/actions/index.ts";
import type { CatatanIku } from "../../../src/rapor/isian/catat.ts";
import type { RencanaRumus } from "../../../src/rapor/sisipRumus.ts";
import type { Buku } from "../../../src/simulator/buku.ts";
import { pasang } from "../../../src/simulator/pustaka/node.ts";
import { bukuBerapor, bukuBerwarna, bukuKecil, PILIHAN, PILIHAN_LAGI } from "./bukuKecil.ts";

/** One action in one situation, to be walked through every fault. */
export interface AksiUji {
  readonly nama: string;
  readonly buku: () => Buku | Promise<Buku>;
  readonly jalankan: (pengawas?: Pengawas) => Promise<HasilAksi<unknown>>;
  /** Contents of the user's sheet that the action changes as promised: formulas beside the table. */
  readonly mengubahIsi?: true;
}

let rencana: RencanaRumus | null = null;

async function bukuBerumus(): Promise<Buku> {
  const buku = bukuKecil();
  pasang(buku);
  const hasil = await sisipkanRumus(PILIHAN);
  if (!hasil.ok) throw new Error(hasil.pesan);
  rencana = hasil.rencana;
  return buku;
}

async function bukuBersetelan(): Promise<Buku> {
  const buku = bukuKecil();
  pasang(buku);
  await simpanSetelan({ versi: 1, kantor: "KPPBC Uji" }, "id");
  return buku;
}

/** What a presentation notes: a field that is blank, and one that the source sheet fills. */
const CATATAN: readonly CatatanIku[] = [
  {
    kode: "3a-N",
    nama: "Indeks kepuasan pengguna jasa",
    ubahan: {
      kendala: { lama: "Survei sedikit", baru: "Responden menolak" },
      rencanaAksi: { lama: "", baru: "Survei ulang di loket" },
    },
  },
];

async function bukuBernotula(): Promise<Buku> {
  const buku = await bukuBerapor();
  pasang(buku);
  const hasil = await buatNotula(PILIHAN);
  if (!hasil.ok) throw new Error(hasil.pesan);
  return buku;
}

async function urungkanRumus(): Promise<HasilAksi<unknown>> {
  if (rencana === null) throw new Error("no formulas were written");
  return hapusRumus(rencana, "id");
}

/** Every action that changes a workbook. A new one is a line here. */
export const AKSI: readonly AksiUji[] = [
  { nama: "warnai", buku: bukuKecil, jalankan: (p) => warnai(PILIHAN, p) },
  { nama: "warnai lagi", buku: bukuBerwarna, jalankan: (p) => warnai(PILIHAN_LAGI, p) },
  { nama: "pulihkanWarna", buku: bukuBerwarna, jalankan: (p) => pulihkanWarna(PILIHAN, p) },
  { nama: "buatRapor", buku: bukuKecil, jalankan: (p) => buatRapor(PILIHAN, p) },
  { nama: "buatRapor lagi", buku: bukuBerapor, jalankan: (p) => buatRapor(PILIHAN_LAGI, p) },
  { nama: "catatRapat", buku: bukuBerapor, jalankan: () => catatRapat(PILIHAN_LAGI, CATATAN, false) },
  { nama: "buatNotula", buku: bukuBerapor, jalankan: (p) => buatNotula(PILIHAN_LAGI, p) },
  { nama: "buatNotula lagi", buku: bukuBernotula, jalankan: (p) => buatNotula(PILIHAN_LAGI, p) },
  { nama: "sisipkanRumus", buku: bukuKecil, jalankan: (p) => sisipkanRumus(PILIHAN, p), mengubahIsi: true },
  {
    nama: "sisipkanRumus lagi",
    buku: bukuBerumus,
    jalankan: (p) => sisipkanRumus(PILIHAN, p),
    mengubahIsi: true,
  },
  { nama: "hapusRumus", buku: bukuBerumus, jalankan: urungkanRumus, mengubahIsi: true },
  {
    nama: "simpanSetelan",
    buku: bukuKecil,
    jalankan: () => simpanSetelan({ versi: 1, kantor: "KPPBC Uji" }, "id"),
  },
  { nama: "hapusSetelan", buku: bukuBersetelan, jalankan: () => hapusSetelan("id") },
];
