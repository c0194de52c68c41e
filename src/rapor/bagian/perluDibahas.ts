import { angka, isi } from "../../bahasa/index.ts";
import type { SkorIku } from "../../scoring/skor.ts";
import { desimalCetak, selisihTercetak } from "../angkaCetak.ts";
import { selIndeks, TANPA_ANGKA } from "../indeksCetak.ts";
import { TANPA_SATUAN, tulisBesaran, tulisNilai } from "../besaran.ts";
import { kalimatKebutuhan } from "../kalimatKebutuhan.ts";
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

/** Target, realisasi and how far apart they are, in the IKU's own unit and in the digits of the table. */
function kalimatCapaian(k: Konteks, skor: SkorIku): string {
  const t = k.teks.rapor.perluDibahas;
  const baris = k.barisDari(skor) ?? TANPA_SATUAN;
  const tulis = (nilai: SkorIku["target"]) => tulisNilai(nilai, baris, k.bahasa);
  const target = tulis(skor.target);
  if (skor.realisasi.jenis === "kosong" || skor.realisasi.jenis === "teks") {
    return target === TANPA_ANGKA ? TANPA_ANGKA : isi(t.targetSaja, { target }, k.bahasa);
  }
  const kalimat = isi(t.targetRealisasi, { target, realisasi: tulis(skor.realisasi) }, k.bahasa);
  const selisih = selisihTercetak(skor.realisasi, skor.target, baris.tampilan);
  return selisih === null ? kalimat : `${kalimat}\n${kalimatSelisih(k, skor, selisih)}`;
}

function kalimatSelisih(k: Konteks, skor: SkorIku, selisih: number): string {
  const t = k.teks.rapor.perluDibahas;
  if (Math.abs(selisih) < 1e-9) return t.tepat;
  const { tampilan, satuan } = k.barisDari(skor) ?? TANPA_SATUAN;
  const besar = Math.abs(selisih);
  const persen = tampilan.persen || satuan === "%";
  const desimal = desimalCetak(besar, tampilan);
  const tulis = persen
    ? isi(t.poin, { n: angka(besar, k.bahasa, desimal, desimal) }, k.bahasa)
    : tulisBesaran(besar, tampilan, satuan, k.bahasa);
  return isi(selisih > 0 ? t.diAtas : t.diBawah, { selisih: tulis }, k.bahasa);
}

/** What the rest of the year needs, and for a hijau IKU why it is at risk. */
function kalimatPerhatian(k: Konteks, { skor, risiko }: Dibahas): string {
  const t = k.teks.rapor.perluDibahas;
  const kebutuhan = kalimatKebutuhan(k, skor);
  const desimal = (n: number) => angka(n, k.bahasa, 2, 2);
  switch (risiko?.jenis) {
    case "turun": {
      const data = {
        turun: desimal(risiko.turun),
        nanti: desimal(risiko.nanti),
        periode: k.namaSebelumnya ?? "",
      };
      return `${isi(t.turun, data, k.bahasa)}\n${kebutuhan}`;
    }
    case "curam":
      return `${kebutuhan}\n${isi(t.curam, { kali: angka(risiko.kali, k.bahasa, 1, 1) }, k.bahasa)}`;
    case "sempit": {
      const bagian = `${angka(risiko.kali * 100, k.bahasa, 0)}%`;
      return `${kebutuhan}\n${isi(t.ruangSempit, { bagian }, k.bahasa)}`;
    }
    default:
      return kebutuhan;
  }
}
