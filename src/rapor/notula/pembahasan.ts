import { isi } from "../../bahasa/index.ts";
import { NAMA_STATUS } from "../../bahasa/namaStatus.ts";
import type { BarisBagian } from "../bagian/bagian.ts";
import { barisIsian, kepalaIsian } from "../bagian/isian.ts";
import { kalimatTindak } from "../bagian/tindakLanjut.ts";
import { barisJudulBagian, barisSelebar, tulisStatus } from "../bagian/unsur.ts";
import { teksIndeks } from "../indeksCetak.ts";
import { kalimatCapaian } from "../kalimatDibahas.ts";
import { KOLOM } from "../kisi.ts";
import { putusan } from "../putusan.ts";
import type { PenyusunNotula } from "./bahanNotula.ts";
import { nomor, sebutan } from "./unsurNotula.ts";

/** Where the office stands, in sentences. */
export const susunCapaianNotula: PenyusunNotula = ({ k }) => {
  const t = k.teks.notula.capaian;
  const { nko, profil } = k.hasil.kantor;
  const { judul, kalimat } = putusan(k);
  const ringkas = k.pilihan.tindakLanjut ?? null;
  const data = {
    nilai: teksIndeks(nko.nilai, k.bahasa, profil),
    status: NAMA_STATUS[k.bahasa][nko.status].toLowerCase(),
  };
  return {
    baris: [
      barisJudulBagian(t.judul),
      barisSelebar(`${isi(t.nko, data, k.bahasa)} ${judul} ${kalimat}`, "isiAwal"),
      ...(ringkas === null
        ? []
        : [
            barisSelebar(
              `${k.teks.daftar.tindakLanjut.bagian.judul}: ${kalimatTindak(k, ringkas)}`,
              "isiAwal",
            ),
          ]),
    ],
  };
};

/** Every IKU that was talked about: how it stands, and the boxes with what was said of it. */
export const susunPembahasan: PenyusunNotula = ({ k, dibahas }) => {
  const t = k.teks.notula.pembahasan;
  if (dibahas.length === 0) return { baris: [barisJudulBagian(t.judul), barisSelebar(t.kosong, "isiAwal")] };
  const { kepala } = k.teks.rapor;
  return {
    baris: [
      barisJudulBagian(t.judul),
      {
        ikut: true,
        sel: [
          { dari: KOLOM.kode, nilai: kepala.kode, gaya: "kepalaAwal" },
          { dari: KOLOM.nama, sampai: KOLOM.pol, nilai: kepala.iku, gaya: "kepala" },
          { dari: KOLOM.bobot, sampai: KOLOM.realisasi, nilai: t.capaian, gaya: "kepala" },
          { dari: KOLOM.indeks, sampai: KOLOM.trenAkhir, nilai: kepala.status, gaya: "kepala" },
        ],
      },
      kepalaIsian(k),
      ...dibahas.flatMap(({ skor, diketik, rapor }): BarisBagian[] => [
        {
          ikut: true,
          sel: [
            { dari: KOLOM.kode, nilai: skor.iku.kode ?? "", gaya: "isiTebalAwal" },
            { dari: KOLOM.nama, sampai: KOLOM.pol, nilai: skor.iku.nama, gaya: "isiTebal" },
            { dari: KOLOM.bobot, sampai: KOLOM.realisasi, nilai: kalimatCapaian(k, skor), gaya: "isiKecil" },
            {
              dari: KOLOM.indeks,
              sampai: KOLOM.trenAkhir,
              nilai: `${tulisStatus(k, skor.status)} · ${teksIndeks(skor.indeks, k.bahasa, k.hasil.kantor.profil)}`,
              gaya: `status.${skor.status}`,
            },
          ],
        },
        barisIsian({ kode: skor.iku.kode, nama: skor.iku.nama, diketik, sumber: rapor }),
      ]),
    ],
    kepala: [1, 2],
  };
};

/** What was decided, in one list. */
export const susunKeputusan: PenyusunNotula = ({ k, dibahas }) => {
  const t = k.teks.notula.keputusan;
  const ada = dibahas.filter((d) => d.keputusan !== "");
  return {
    baris: [
      barisJudulBagian(t.judul),
      ...(ada.length === 0 ? [barisSelebar(t.kosong, "isiAwal")] : []),
      ...ada.map((d, i): BarisBagian => ({
        sel: [
          nomor(i),
          { dari: KOLOM.nama, sampai: KOLOM.namaB, nilai: sebutan(d), gaya: "isiTebalAwal" },
          { dari: KOLOM.namaC, sampai: KOLOM.trenAkhir, nilai: d.keputusan, gaya: "isiAwal" },
        ],
      })),
    ],
  };
};
