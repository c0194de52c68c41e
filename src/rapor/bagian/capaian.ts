import { angka, isi } from "../../bahasa/index.ts";
import { judulPerspektif } from "../../bahasa/judulPerspektif.ts";
import { kalimatAlasan } from "../../bahasa/alasan.ts";
import { dasarPenilaian } from "./dasarPenilaian.ts";
import { judulSasaran } from "./judulSasaran.ts";
import { telusuri } from "../../scoring/bertahap.ts";
import type { NilaiGabungan, SkorIku, SkorPerspektif, SkorSasaran } from "../../scoring/skor.ts";
import type { Tampilan } from "../../workbook/tabel.ts";
import { selAngka, selisihTercetak, selNilai } from "../angkaCetak.ts";
import { bulatkan, selIndeks, TANPA_ANGKA, type IsiAngka } from "../indeksCetak.ts";
import { HURUF } from "../gaya.ts";
import { KOLOM, lebarKisi } from "../kisi.ts";
import {
  barisJudulBagian,
  barisSelebar,
  judulTren,
  selStatus,
  selTrenIku,
  selTrenKelompok,
} from "./unsur.ts";
import type { BarisBagian, Konteks, PenyusunBagianBertahap, SelBagian } from "./bagian.ts";

const NAMA = { dari: KOLOM.nama, sampai: KOLOM.namaAkhir } as const;
const TREN = { dari: KOLOM.tren, sampai: KOLOM.trenAkhir } as const;
const TAMPILAN_BIASA: Tampilan = { persen: false, desimal: 2 };
/** Significant digits of a weight that is no short number. */
const DIGIT_BOBOT = 5;
const DESIMAL_BOBOT_TERBANYAK = 9;

/** The table perspektif → SS → IKU with every figure, NSS and NP on their own rows, and the NKO below. */
export const susunCapaian: PenyusunBagianBertahap = function* (k) {
  const { kantor } = k.hasil;
  if (kantor.iku.length === 0) return null;
  const bernama = kantor.perspektif.some((p) => p.nama !== null);
  const baris = [barisJudulBagian(k.teks.rapor.capaian.judul), barisKepala(k)];
  for (const p of kantor.perspektif) {
    if (bernama) baris.push(barisPerspektif(k, p));
    const adaSasaran = p.sasaran.some((s) => s.nama !== null);
    for (const s of p.sasaran) {
      if (adaSasaran) baris.push(barisSasaran(k, s));
      yield* telusuri(s.iku, ({ skor, bobot }) => {
        baris.push(barisIku(k, skor, bobot));
      });
      yield;
    }
  }
  baris.push(barisNko(k), barisSelebar(dasarPenilaian(k), "keterangan"));
  return { baris, kepala: [1, 1] };
};

function barisKepala(k: Konteks): BarisBagian {
  const t = k.teks.rapor.kepala;
  const tren: SelBagian[] =
    k.namaSebelumnya === null ? [{ ...TREN, nilai: t.selisih, gaya: "kepalaKanan" }] : judulTren(k);
  return {
    tinggi: 20,
    ikut: true,
    sel: [
      { dari: KOLOM.kode, nilai: t.kode, gaya: "kepalaAwal" },
      { ...NAMA, nilai: t.iku, gaya: "kepala" },
      { dari: KOLOM.satuan, nilai: t.satuan, gaya: "kepala" },
      { dari: KOLOM.pol, nilai: t.pol, gaya: "kepalaTengah" },
      { dari: KOLOM.bobot, nilai: t.bobot, gaya: "kepalaKanan" },
      { dari: KOLOM.target, nilai: t.target, gaya: "kepalaKanan" },
      { dari: KOLOM.realisasi, nilai: t.realisasi, gaya: "kepalaKanan" },
      { dari: KOLOM.indeks, nilai: t.indeks, gaya: "kepalaIndeks" },
      { dari: KOLOM.status, nilai: t.status, gaya: "kepala" },
      ...tren,
    ],
  };
}

function barisPerspektif(k: Konteks, p: SkorPerspektif): BarisBagian {
  const t = k.teks.rapor.capaian;
  const nama = p.nama === null ? t.tanpaPerspektif : judulPerspektif(p.nama, k.bahasa);
  const judul =
    p.bobot === null
      ? nama
      : isi(t.bobotPerspektif, { nama, bobot: angka(bulatkan(p.bobot, 2), k.bahasa, 2) }, k.bahasa);
  return {
    tinggi: 20,
    ikut: true,
    sel: [
      { dari: KOLOM.kode, sampai: KOLOM.target, nilai: judul, gaya: "pita", mengalir: true },
      ...nilaiKelompok(k, p, t.np, "pita"),
    ],
  };
}

function barisSasaran(k: Konteks, s: SkorSasaran): BarisBagian {
  const { kode, nama } = judulSasaran(k, s);
  const judul: SelBagian[] =
    kode === ""
      ? [{ dari: KOLOM.kode, sampai: KOLOM.target, nilai: nama, gaya: "sasaranAwal", mengalir: true }]
      : [
          { dari: KOLOM.kode, nilai: kode, gaya: "sasaranAwal" },
          { dari: KOLOM.nama, sampai: KOLOM.target, nilai: nama, gaya: "sasaran", mengalir: true },
        ];
  return { ikut: true, sel: [...judul, ...nilaiKelompok(k, s, k.teks.rapor.capaian.nss, "sasaran")] };
}

function nilaiKelompok(
  k: Konteks,
  g: NilaiGabungan,
  singkatan: string,
  jenis: "pita" | "sasaran" | "total",
): SelBagian[] {
  return [
    { dari: KOLOM.realisasi, nilai: singkatan, gaya: `${jenis}Angka` },
    { dari: KOLOM.indeks, ...selIndeks(g.nilai, k.hasil.kantor.profil, k.bahasa), gaya: `${jenis}Indeks` },
    selStatus(k, g.status, KOLOM.status),
    ...(k.namaSebelumnya === null
      ? [{ ...TREN, nilai: "", gaya: `${jenis}Angka` } as const]
      : selTrenKelompok(k, g, [`${jenis}Angka`, `${jenis}Tren`])),
  ];
}

/** Enough digits that an NSS can be computed again from what is printed: fractions such as 1/3 need more than 14,5. */
function selBobot(bobot: number): IsiAngka {
  const desimal = [0, 1, 2, 3, 4].find((d) => bulatkan(bobot, d) === bobot);
  if (desimal !== undefined)
    return { nilai: bobot, format: desimal === 0 ? "0" : `0.${"0".repeat(desimal)}` };
  const angkaPenting = Math.max(2, DIGIT_BOBOT - Math.ceil(Math.log10(Math.max(bobot, Number.MIN_VALUE))));
  const d = Math.min(angkaPenting, DESIMAL_BOBOT_TERBANYAK);
  return { nilai: bulatkan(bobot, d), format: `0.${"0".repeat(d)}` };
}

function barisIku(k: Konteks, skor: SkorIku, bobot: number): BarisBagian {
  const baris = k.barisDari(skor);
  const tampilan = baris?.tampilan ?? TAMPILAN_BIASA;
  const satuan = baris?.satuan ?? (tampilan.persen ? "%" : "");
  const nilai = (kolom: number, isiNilai: IsiAngka): SelBagian => ({
    dari: kolom,
    ...isiNilai,
    gaya: "isiAngka",
  });
  const cetak = (kolom: number, n: SkorIku["target"]) =>
    // Words typed instead of a number are the reason, and that has its own place.
    nilai(
      kolom,
      n.jenis === "teks"
        ? { nilai: TANPA_ANGKA, format: null }
        : selNilai(n, tampilan, k.bahasa, lebarKisi(kolom, kolom), HURUF.ukuran),
    );
  return {
    sel: [
      { dari: KOLOM.kode, nilai: skor.iku.kode ?? "", gaya: "isiAwal" },
      { ...NAMA, nilai: skor.iku.nama, gaya: "isi" },
      { dari: KOLOM.satuan, nilai: satuan, gaya: "isiRedup" },
      { dari: KOLOM.pol, nilai: k.teks.rapor.polarisasi[skor.polarisasi], gaya: "isiTengah" },
      { dari: KOLOM.bobot, ...selBobot(bobot), gaya: "isiAngka" },
      cetak(KOLOM.target, skor.target),
      cetak(KOLOM.realisasi, skor.realisasi),
      { dari: KOLOM.indeks, ...selIndeks(skor.indeks, k.hasil.kantor.profil, k.bahasa), gaya: "isiIndeks" },
      selStatus(k, skor.status, KOLOM.status),
      ...(skor.alasan === null
        ? selTrenAtauSelisih(k, skor)
        : [{ ...TREN, nilai: kalimatAlasan(skor.alasan, k.bahasa), gaya: "isiRedup" } as const]),
    ],
  };
}

/** The trend when there is a period before, otherwise the distance to the target in its own unit. */
function selTrenAtauSelisih(k: Konteks, skor: SkorIku): SelBagian[] {
  return k.namaSebelumnya === null
    ? [{ ...TREN, ...selisihTarget(k, skor), gaya: "isiAngka" }]
    : selTrenIku(k, skor);
}

function selisihTarget(k: Konteks, skor: SkorIku): IsiAngka {
  const tampilan = k.barisDari(skor)?.tampilan ?? TAMPILAN_BIASA;
  const selisih = selisihTercetak(skor.realisasi, skor.target, tampilan);
  if (selisih === null) return { nilai: TANPA_ANGKA, format: null };
  return selAngka(selisih, tampilan, k.bahasa, lebarKisi(TREN.dari, TREN.sampai), HURUF.ukuran, true);
}

function barisNko(k: Konteks): BarisBagian {
  const { nko } = k.hasil.kantor;
  return {
    tinggi: 24,
    ikut: true,
    sel: [
      { dari: KOLOM.kode, sampai: KOLOM.target, nilai: k.teks.rapor.capaian.nko, gaya: "total" },
      ...nilaiKelompok(k, nko, k.teks.rapor.capaian.nkoSingkat, "total"),
    ],
  };
}
