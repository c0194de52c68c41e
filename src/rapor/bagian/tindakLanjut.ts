import { angka, isi } from "../../bahasa/index.ts";
import type { RingkasTindak } from "../tindakLanjut/ringkasTindak.ts";
import { barisJudulBagian, barisSelebar } from "./unsur.ts";
import type { Konteks, PenyusunBagian } from "./bagian.ts";

/** How far the actions of earlier meetings are: the first thing a meeting asks for. */
export const susunTindakLanjut: PenyusunBagian = (k) => {
  const ringkas = k.pilihan.tindakLanjut ?? null;
  if (ringkas === null) return null;
  return {
    baris: [
      barisJudulBagian(k.teks.daftar.tindakLanjut.bagian.judul),
      barisSelebar(kalimatTindak(k, ringkas), "isiAwal"),
    ],
  };
};

/** How many of them are done, under way and open, and how many are overdue. */
export function kalimatTindak({ teks, bahasa }: Konteks, ringkas: RingkasTindak): string {
  const t = teks.daftar.tindakLanjut.bagian;
  const { selesai, proses, belum, takTerbaca, lewat } = ringkas;
  const persen = angka((selesai / (selesai + proses + belum + takTerbaca)) * 100, bahasa, 0);
  return [
    isi(t.kalimat, { selesai, proses, belum, persen }, bahasa),
    ...(lewat === 0 ? [] : [isi(t.lewat, { n: lewat }, bahasa)]),
    ...(takTerbaca === 0 ? [] : [isi(t.takTerbaca, { n: takTerbaca }, bahasa)]),
  ].join(" ");
}
