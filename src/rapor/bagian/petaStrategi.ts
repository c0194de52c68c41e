import { angka, isi } from "../../bahasa/index.ts";
import { judulPerspektif } from "../../bahasa/judulPerspektif.ts";
import type { SkorPerspektif, SkorSasaran } from "../../scoring/skor.ts";
import { bulatkan, teksIndeks } from "../indeksCetak.ts";
import { KOLOM } from "../kisi.ts";
import { barisJudulBagian, tulisStatus } from "./unsur.ts";
import { judulSasaran } from "./judulSasaran.ts";
import type { BarisBagian, Konteks, PenyusunBagian, SelBagian } from "./bagian.ts";

const LABEL = { dari: KOLOM.kode, sampai: KOLOM.nama } as const;
/** Three boxes of nearly the same width beside the label, each a name and a narrow place for status and NSS. */
const KOTAK = [
  { nama: { dari: KOLOM.namaB, sampai: KOLOM.namaAkhir }, nilai: { dari: KOLOM.satuan } },
  { nama: { dari: KOLOM.pol, sampai: KOLOM.target }, nilai: { dari: KOLOM.realisasi } },
  { nama: { dari: KOLOM.indeks, sampai: KOLOM.tren }, nilai: { dari: KOLOM.trenAkhir } },
] as const;
/** A name takes no more lines than this: the table gives it whole. */
const BARIS_NAMA = 3;
/** Points: between two rows of boxes, and the least height of a box. */
const JARAK = 4;
const TINGGI_KOTAK = 29;
/** Rows of one picture that surely fit a page. */
const BARIS_SEHALAMAN = 24;

/**
 * The strategy map as the ministry draws it: a row per perspective from Stakeholder down, its sasaran strategis as
 * boxes with their NSS in status colour, sign and word. null when the workbook names no sasaran.
 */
export const susunPetaStrategi: PenyusunBagian = (k) => {
  const { perspektif, profil } = k.hasil.kantor;
  if (!perspektif.some((p) => p.sasaran.some((s) => s.nama !== null))) return null;
  const urutan = Object.keys(profil.bobotPerspektif);
  const letak = (p: SkorPerspektif) => {
    const i = p.nama === null ? -1 : urutan.indexOf(p.nama);
    return i < 0 ? urutan.length : i;
  };
  const urut = [...perspektif].sort((a, b) => letak(a) - letak(b));
  const baris = urut.flatMap((p) => barisPerspektif(k, p));
  return {
    // One picture: it stands on one page unless it is longer than a page.
    baris: [barisJudulBagian(k.teks.rapor.petaStrategi.judul), ...baris].map((b, i) => ({
      ...b,
      ikut: i < baris.length && (i === 0 || i % BARIS_SEHALAMAN !== 0),
    })),
  };
};

function barisPerspektif(k: Konteks, p: SkorPerspektif): BarisBagian[] {
  const baris: BarisBagian[] = [];
  for (let i = 0; i < p.sasaran.length; i += KOTAK.length) {
    const label = i === 0 ? `${judul(k, p)}\n${nilaiPerspektif(k, p)}` : "";
    const kotak = p.sasaran.slice(i, i + KOTAK.length).flatMap((s, j) => selKotak(k, s, j));
    baris.push(
      { tinggi: JARAK, ikut: true, sel: [] },
      { tinggi: TINGGI_KOTAK, ikut: true, sel: [{ ...LABEL, nilai: label, gaya: "petaLabel" }, ...kotak] },
    );
  }
  return baris;
}

function judul(k: Konteks, p: SkorPerspektif): string {
  const nama = p.nama === null ? k.teks.rapor.capaian.tanpaPerspektif : judulPerspektif(p.nama, k.bahasa);
  if (p.bobot === null) return nama;
  const bobot = angka(bulatkan(p.bobot, 2), k.bahasa, 2);
  return isi(k.teks.rapor.petaStrategi.perspektif, { nama, bobot }, k.bahasa);
}

function nilaiPerspektif(k: Konteks, p: SkorPerspektif): string {
  const t = k.teks.rapor.petaStrategi;
  const nilai = isi(t.np, { nilai: teksIndeks(p.nilai, k.bahasa, k.hasil.kantor.profil) }, k.bahasa);
  return isi(t.nilai, { status: tulisStatus(k, p.status), nilai }, k.bahasa);
}

function selKotak(k: Konteks, s: SkorSasaran, i: number): SelBagian[] {
  const { kode, nama } = judulSasaran(k, s);
  const letak = KOTAK[i] ?? KOTAK[0];
  const nilai = teksIndeks(s.nilai, k.bahasa, k.hasil.kantor.profil);
  return [
    {
      ...letak.nama,
      nilai: kode === "" ? nama : `${kode} ${nama}`,
      gaya: `petaSasaran.${s.status}`,
      barisTerbanyak: BARIS_NAMA,
    },
    { ...letak.nilai, nilai: `${tulisStatus(k, s.status)}\n${nilai}`, gaya: `petaNilai.${s.status}` },
  ];
}
