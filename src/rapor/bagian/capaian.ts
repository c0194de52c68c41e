import { angka, isi } from "../../bahasa/index.ts";
import { judulPerspektif } from "../../bahasa/judulPerspektif.ts";
import { kalimatAlasan } from "../../bahasa/mengapa.ts";
import type { NilaiGabungan, SkorIku, SkorPerspektif, SkorSasaran } from "../../scoring/skor.ts";
import type { Tampilan } from "../../workbook/tabel.ts";
import {
  bulatkan,
  selAngka,
  selIndeks,
  selisihIndeks,
  selisihTercetak,
  selNilai,
  TANPA_ANGKA,
  teksPerubahan,
  type IsiAngka,
} from "../angkaCetak.ts";
import { HURUF, type NamaGaya } from "../gaya.ts";
import { KOLOM, lebarKisi } from "../kisi.ts";
import { barisJudulBagian, selStatus } from "./unsur.ts";
import type { BarisBagian, Konteks, PenyusunBagian, SelBagian } from "./bagian.ts";

const NAMA = { dari: KOLOM.nama, sampai: KOLOM.namaAkhir } as const;
const TREN = { dari: KOLOM.tren, sampai: KOLOM.trenAkhir } as const;
const TAMPILAN_BIASA: Tampilan = { persen: false, desimal: 2 };

/** The table perspektif → SS → IKU with every figure, NSS and NP on their own rows, and the NKO below. */
export const susunCapaian: PenyusunBagian = (k) => {
  const { kantor } = k.hasil;
  if (kantor.iku.length === 0) return null;
  const bernama = kantor.perspektif.some((p) => p.nama !== null);
  const baris = [barisJudulBagian(k.teks.rapor.capaian.judul), barisKepala(k)];
  for (const p of kantor.perspektif) {
    if (bernama) baris.push(barisPerspektif(k, p));
    const adaSasaran = p.sasaran.some((s) => s.nama !== null);
    for (const s of p.sasaran) {
      if (adaSasaran) baris.push(barisSasaran(k, s));
      for (const { skor, bobot } of s.iku) baris.push(barisIku(k, skor, bobot));
    }
  }
  baris.push(barisNko(k));
  return { baris, barisJudul: [1, 1] };
};

function barisKepala(k: Konteks): BarisBagian {
  const t = k.teks.rapor.kepala;
  const tren: SelBagian[] =
    k.namaSebelumnya === null
      ? [{ ...TREN, nilai: t.selisih, gaya: "kepalaKanan" }]
      : [
          { dari: KOLOM.tren, nilai: t.tren, gaya: "kepalaKanan" },
          { dari: KOLOM.trenAkhir, nilai: k.namaSebelumnya, gaya: "kepalaKanan" },
        ];
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
      { dari: KOLOM.kode, sampai: KOLOM.target, nilai: judul, gaya: "pita" },
      ...nilaiKelompok(k, p, t.np, "pita"),
    ],
  };
}

function barisSasaran(k: Konteks, s: SkorSasaran): BarisBagian {
  const t = k.teks.rapor.capaian;
  const pertama = s.iku[0];
  const kode = (pertama === undefined ? null : k.barisDari(pertama.skor)?.kodeSasaran) ?? "";
  const nama = tanpaKode(s.nama, kode) ?? t.tanpaSasaran;
  const judul: SelBagian[] =
    kode === ""
      ? [{ dari: KOLOM.kode, sampai: KOLOM.target, nilai: nama, gaya: "sasaranAwal" }]
      : [
          { dari: KOLOM.kode, nilai: kode, gaya: "sasaranAwal" },
          { dari: KOLOM.nama, sampai: KOLOM.target, nilai: nama, gaya: "sasaran" },
        ];
  return { ikut: true, sel: [...judul, ...nilaiKelompok(k, s, t.nss, "sasaran")] };
}

/** "SS 6" stands in the column before: it need not open the name as well. */
function tanpaKode(nama: string | null, kode: string): string | null {
  if (nama === null || kode === "" || !nama.startsWith(kode)) return nama;
  const sisa = nama.slice(kode.length).replace(/^[\s.:)\-–]+/, "");
  return sisa === "" || sisa.length === nama.length - kode.length ? nama : sisa;
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
    ...selTren(k, null, g.nilai, k.kelompokSebelumnya(g)?.nilai ?? null, `${jenis}Angka`),
  ];
}

function selBobot(bobot: number): IsiAngka {
  return { nilai: bulatkan(bobot, 2), format: Number.isInteger(bobot) ? "0" : "0.00" };
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
        ? selTren(k, skor, skor.indeks, k.sebelumnya(skor)?.indeks ?? null, "isiAngka")
        : [{ ...TREN, nilai: kalimatAlasan(skor.alasan, k.bahasa), gaya: "isiRedup" } as const]),
    ],
  };
}

/** Change and earlier index when the period before is known, otherwise the distance to the target in its own unit. */
function selTren(
  k: Konteks,
  skor: SkorIku | null,
  kini: number | null,
  dulu: number | null,
  gaya: NamaGaya,
): SelBagian[] {
  if (k.namaSebelumnya !== null) {
    const perubahan = teksPerubahan(selisihIndeks(kini, dulu), k.teks.rapor.ringkasan.tetap, k.bahasa);
    return [
      { dari: KOLOM.tren, nilai: perubahan, gaya },
      { dari: KOLOM.trenAkhir, ...selIndeks(dulu, k.hasil.kantor.profil, k.bahasa), gaya },
    ];
  }
  return [{ ...TREN, ...selisihTarget(k, skor), gaya }];
}

function selisihTarget(k: Konteks, skor: SkorIku | null): IsiAngka {
  if (skor === null) return { nilai: "", format: null };
  const tampilan = k.barisDari(skor)?.tampilan ?? TAMPILAN_BIASA;
  const selisih = selisihTercetak(skor.realisasi, skor.target, tampilan);
  if (selisih === null) return { nilai: TANPA_ANGKA, format: null };
  return selAngka(selisih, tampilan, k.bahasa, lebarKisi(TREN.dari, TREN.sampai), HURUF.ukuran, true);
}

function barisNko(k: Konteks): BarisBagian {
  const { nko } = k.hasil.kantor;
  return {
    tinggi: 24,
    sel: [
      { dari: KOLOM.kode, sampai: KOLOM.target, nilai: k.teks.rapor.capaian.nko, gaya: "total" },
      ...nilaiKelompok(k, nko, k.teks.rapor.capaian.nkoSingkat, "total"),
    ],
  };
}
