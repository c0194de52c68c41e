import { isi } from "../../bahasa/index.ts";
import { selIndeks } from "../indeksCetak.ts";
import { kalimatCapaian, kalimatPerhatian } from "../kalimatDibahas.ts";
import { KOLOM } from "../kisi.ts";
import { URUTAN_KELOMPOK } from "../pilihDibahas.ts";
import { barisIsian, kepalaIsian } from "./isian.ts";
import { barisJudulBagian, barisSelebar, selNamaRingkas, selStatus, selTrenIku, judulTren } from "./unsur.ts";
import type { BarisBagian, Dibahas, KelompokDibahas, Konteks, PenyusunBagian } from "./bagian.ts";

const LETAK = {
  kode: { dari: KOLOM.kode },
  iku: { dari: KOLOM.nama, sampai: KOLOM.namaAkhir },
  capaian: { dari: KOLOM.satuan, sampai: KOLOM.bobot },
  kebutuhan: { dari: KOLOM.target, sampai: KOLOM.realisasi },
} as const;

/** More than a meeting can talk about; what follows is in the table, unless someone typed on it. */
const RINCI_TERBANYAK = 60;

const SIMBOL: Readonly<Record<KelompokDibahas, "merah" | "kuning" | "hijau" | "abu-abu">> = {
  merah: "merah",
  kuning: "kuning",
  berisiko: "hijau",
  belumLapor: "abu-abu",
  berisian: "hijau",
};

/**
 * The IKU to talk about, each with its distance to the target, what the rest of the year needs, and boxes for kendala,
 * rencana aksi, PIC, tenggat and catatan that are filled in by hand and kept.
 */
export const susunPerluDibahas: PenyusunBagian = (k) => {
  if (k.hasil.kantor.iku.length === 0) return null;
  const t = k.teks.rapor.perluDibahas;
  const rinci = k.dibahas.filter((d, i) => i < RINCI_TERBANYAK || Object.keys(k.diketik(d.skor)).length > 0);
  const sisa = k.dibahas.length - rinci.length;
  if (rinci.length === 0) {
    return { baris: [barisJudulBagian(t.judul), barisSelebar(t.kosong, "isiAwal")] };
  }
  return {
    baris: [
      barisJudulBagian(t.judul),
      barisSelebar(t.petunjuk, "keterangan", true),
      kepala(k),
      kepalaIsian(k),
      ...URUTAN_KELOMPOK.flatMap((kelompok) => barisKelompok(k, kelompok, rinci)),
      ...(sisa === 0 ? [] : [barisSelebar(isi(t.lainnya, { n: sisa }, k.bahasa), "keterangan")]),
    ],
    kepala: [2, 3],
  };
};

function kepala(k: Konteks): BarisBagian {
  const t = k.teks.rapor.kepala;
  return {
    ikut: true,
    sel: [
      { ...LETAK.kode, nilai: t.kode, gaya: "kepalaAwal" },
      { ...LETAK.iku, nilai: t.iku, gaya: "kepala" },
      { ...LETAK.capaian, nilai: t.capaian, gaya: "kepala" },
      { ...LETAK.kebutuhan, nilai: t.kebutuhan, gaya: "kepala" },
      { dari: KOLOM.indeks, nilai: t.indeks, gaya: "kepalaIndeks" },
      { dari: KOLOM.status, nilai: t.status, gaya: "kepala" },
      ...judulTren(k),
    ],
  };
}

function barisKelompok(k: Konteks, kelompok: KelompokDibahas, rinci: readonly Dibahas[]): BarisBagian[] {
  const anggota = rinci.filter((d) => d.kelompok === kelompok);
  if (anggota.length === 0) return [];
  const simbol = k.teks.skor.simbol[SIMBOL[kelompok]];
  const jumlah = k.dibahas.filter((d) => d.kelompok === kelompok).length;
  const judul = isi(k.teks.rapor.perluDibahas.kelompok[kelompok], { simbol, n: jumlah }, k.bahasa);
  return [barisSelebar(judul, "pita", true), ...anggota.flatMap((d) => barisDibahas(k, d))];
}

function barisDibahas(k: Konteks, dibahas: Dibahas): BarisBagian[] {
  const { skor } = dibahas;
  const indeks = selIndeks(skor.indeks, k.hasil.kantor.profil, k.bahasa);
  return [
    {
      ikut: true,
      sel: [
        { ...LETAK.kode, nilai: skor.iku.kode ?? "", gaya: "isiTebalAwal" },
        { ...selNamaRingkas(skor.iku.nama, LETAK.iku), gaya: "isiTebal" },
        { ...LETAK.capaian, nilai: kalimatCapaian(k, skor), gaya: "isiKecil" },
        { ...LETAK.kebutuhan, nilai: kalimatPerhatian(k, dibahas), gaya: "isiKecil" },
        { dari: KOLOM.indeks, ...indeks, gaya: "isiIndeks" },
        selStatus(k, skor.status, KOLOM.status),
        ...selTrenIku(k, skor),
      ],
    },
    barisIsian({
      kode: skor.iku.kode,
      nama: skor.iku.nama,
      diketik: k.diketik(skor),
      sumber: k.isianSumber(skor),
    }),
  ];
}
