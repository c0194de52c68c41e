import { isi } from "../../bahasa/index.ts";
import type { SkorIku, Status } from "../../scoring/skor.ts";
import { selIndeks } from "../angkaCetak.ts";
import type { NamaGaya } from "../gaya.ts";
import { KOLOM } from "../kisi.ts";
import { barisJudulBagian, selNamaRingkas, selStatus } from "./unsur.ts";
import type { BarisBagian, Konteks, PenyusunBagian } from "./bagian.ts";

const LETAK = {
  kode: { dari: KOLOM.kode },
  iku: { dari: KOLOM.nama, sampai: KOLOM.namaC },
  kendala: { dari: KOLOM.namaAkhir, sampai: KOLOM.bobot },
  rencana: { dari: KOLOM.target, sampai: KOLOM.realisasi },
  indeks: { dari: KOLOM.indeks },
  status: { dari: KOLOM.status },
  pic: { dari: KOLOM.tren, sampai: KOLOM.trenAkhir },
} as const;

const URUTAN: Readonly<Partial<Record<Status, number>>> = { merah: 0, kuning: 1 };

/** The IKU to talk about: merah, then kuning, the lowest index first, with kendala, rencana aksi, PIC and tenggat. */
export const susunPerluPerhatian: PenyusunBagian = (k) => {
  const daftar = k.hasil.kantor.iku
    .filter((s) => URUTAN[s.status] !== undefined)
    .sort((a, b) => (URUTAN[a.status] ?? 0) - (URUTAN[b.status] ?? 0) || (a.indeks ?? 0) - (b.indeks ?? 0));
  if (daftar.length === 0) return null;
  const t = k.teks.rapor;
  const kepala: BarisBagian = {
    ikut: true,
    sel: [
      { ...LETAK.kode, nilai: t.kepala.kode, gaya: "kepalaAwal" },
      { ...LETAK.iku, nilai: t.kepala.iku, gaya: "kepala" },
      { ...LETAK.kendala, nilai: t.kepala.kendala, gaya: "kepala" },
      { ...LETAK.rencana, nilai: t.kepala.rencanaAksi, gaya: "kepala" },
      { ...LETAK.indeks, nilai: t.kepala.indeks, gaya: "kepalaIndeks" },
      { ...LETAK.status, nilai: t.kepala.status, gaya: "kepala" },
      { ...LETAK.pic, nilai: t.kepala.picTenggat, gaya: "kepala" },
    ],
  };
  return { baris: [barisJudulBagian(t.perluPerhatian.judul), kepala, ...daftar.map((s) => barisIku(k, s))] };
};

function barisIku(k: Konteks, skor: SkorIku): BarisBagian {
  const baris = k.barisDari(skor);
  const t = k.teks.rapor.perluPerhatian;
  const indeks = selIndeks(skor.indeks, k.hasil.kantor.profil, k.bahasa);
  const pic = baris?.pic ?? "";
  const tenggat = baris?.tenggat ?? "";
  const picTenggat = [pic, tenggat === "" ? "" : isi(t.tenggat, { tenggat }, k.bahasa)]
    .filter((x) => x !== "")
    .join(" · ");
  return {
    sel: [
      { ...LETAK.kode, nilai: skor.iku.kode ?? "", gaya: "isiAwal" },
      selNamaRingkas(skor.iku.nama, LETAK.iku),
      { ...LETAK.kendala, ...terisi(baris?.kendala ?? "", t.kendalaKosong) },
      { ...LETAK.rencana, ...terisi(baris?.rencanaAksi ?? "", t.rencanaKosong) },
      { ...LETAK.indeks, ...indeks, gaya: "isiIndeks" },
      selStatus(k, skor.status, LETAK.status.dari),
      { ...LETAK.pic, ...terisi(picTenggat, t.picKosong) },
    ],
  };
}

/** What is missing is said, so that the room fills it in. */
function terisi(teks: string, belum: string): { nilai: string; gaya: NamaGaya } {
  return teks.trim() === "" ? { nilai: belum, gaya: "isiBelum" } : { nilai: teks, gaya: "isi" };
}
