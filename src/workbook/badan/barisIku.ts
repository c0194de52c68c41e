import { kunciPeriode, samaPeriode, type Periode } from "../../scoring/periode.ts";
import type { NilaiPeriode } from "../../scoring/nilai.ts";
import { kataKosong } from "../angka.ts";
import { bacaAturan } from "./aturanBaris.ts";
import { temuan, type KodeTemuan } from "../kodeTemuan.ts";
import type { Lembaran } from "../lembaran.ts";
import {
  adaAngka,
  nilaiDinilai,
  untukPesan,
  wakil,
  type BarisNilai,
  type NilaiTerbaca,
} from "../nilai/nilaiBaris.ts";
import type { BarisIku, Kolom } from "../tabel.ts";
import { barisSel } from "../tataLetak/tabelMentah.ts";
import type { Temuan } from "../temuan.ts";

const DESIMAL_MAKS = 4;

/**
 * Turns a read row into the table's IKU.
 *
 * @param catatan takes a temuan for every figure that was not plain
 */
export function susunIku(l: Lembaran, baris: BarisNilai, kini: Periode | null, catatan: Temuan[]): BarisIku {
  const { mentah } = baris;
  const teks = (kolom: Kolom): string | null => {
    const k = mentah.kolom.get(kolom);
    const isi = k === undefined ? "" : l.isi(barisSel(mentah, kolom), k);
    return kataKosong(isi) ? null : isi;
  };
  const aturan = bacaAturan(l, baris, catatan);
  const pemilik = kodeDanNama(teks("kode"), mentah.nama, mentah.kolom.has("kode"));
  const { kode, nama } = pemilik;
  const target = perPeriode(l, baris, "target", pemilik, catatan);
  const realisasi = perPeriode(l, baris, "realisasi", pemilik, catatan);
  const tertulis = (peran: "status" | "indeks") => nilaiTertulis(baris, peran, kini);
  const indeks = tertulis("indeks");
  const status = tertulis("status");

  const selKolom: Partial<Record<Kolom, string>> = {};
  mentah.kolom.forEach((k, kolom) => {
    selKolom[kolom] = l.alamat(barisSel(mentah, kolom), k);
  });
  if (indeks) selKolom.indeks = l.alamat(indeks.baris, indeks.kolom);
  if (status) selKolom.status = l.alamat(status.baris, status.kolom);

  // Written out field by field: a table has very many rows, and an object that grows by spreading costs several times as much.
  return {
    kode,
    nama,
    perspektif: mentah.perspektif,
    sasaran: mentah.sasaran ?? mentah.kodeSasaran,
    kodeSasaran: mentah.kodeSasaran,
    polarisasi: aturan.polarisasi,
    konsolidasi: aturan.konsolidasi,
    vc: aturan.vc,
    bobot: aturan.bobot,
    terburuk: aturan.terburuk,
    konversi120: aturan.konversi120,
    target: target.nilai,
    realisasi: realisasi.nilai,
    satuan: teks("satuan"),
    periodePelaporan: teks("periodePelaporan"),
    pic: teks("pic"),
    kendala: teks("kendala"),
    rencanaAksi: teks("rencanaAksi"),
    tenggat: teks("tenggat"),
    keterangan: teks("keterangan"),
    tampilan: {
      persen: baris.persen,
      desimal: desimalTercetak(baris.nilai),
    },
    statusTertulis: status && status.baca.teks !== "" ? status.baca.teks : null,
    indeksTertulis: indeks && adaAngka(indeks) ? wakil(indeks.nilai) : null,
    sel: l.alamat(mentah.baris, mentah.kolomNama),
    selKolom,
    selTarget: target.sel,
    selRealisasi: realisasi.sel,
  };
}

/** The most decimals that a target or realisasi of the row shows. */
function desimalTercetak(nilai: readonly NilaiTerbaca[]): number {
  let desimal = 0;
  for (const n of nilai) {
    const tercetak = (n.peran === "target" || n.peran === "realisasi") && adaAngka(n);
    if (tercetak && n.baca.desimal > desimal) desimal = n.baca.desimal;
  }
  return Math.min(DESIMAL_MAKS, desimal);
}

function perPeriode(
  l: Lembaran,
  baris: BarisNilai,
  peran: "target" | "realisasi",
  pemilik: KodeDanNama,
  daftar: Temuan[],
) {
  const sel: Record<string, string> = {};
  // One figure is what most rows have: a list that grows from nothing takes room for seventeen.
  let nilai: NilaiPeriode[] | null = null;
  for (const n of baris.nilai) {
    if (n.peran !== peran || n.periode === null) continue;
    const alamat = l.alamat(n.baris, n.kolom);
    for (const kode of tandaNilai(n)) {
      daftar.push(
        temuan(kode, alamat, { teks: n.baca.teks, nilai: untukPesan(n.nilai), iku: sebut(pemilik) }),
      );
    }
    sel[kunciPeriode(n.periode)] = alamat;
    const satu = { periode: n.periode, nilai: nilaiDinilai(n) };
    if (nilai === null) nilai = [satu];
    else nilai.push(satu);
  }
  return { nilai: nilai ?? [], sel };
}

/** What the reading of one target or realisasi cell leaves to be said. */
function tandaNilai(n: NilaiTerbaca): readonly KodeTemuan[] {
  const { tanda, batas, teks } = n.baca;
  if (n.nilai.jenis === "angka" && batas === null) return tanda;
  const tambahan: KodeTemuan[] = [];
  if (n.nilai.jenis === "teks" && tanda.length === 0) {
    if (n.peran === "target") tambahan.push("TARGET_TEKS");
    else tambahan.push(/\d/.test(teks) ? "REALISASI_TEKS_BERANGKA" : "REALISASI_TEKS");
  }
  if (n.peran === "realisasi" && n.nilai.jenis === "rentang") tambahan.push("REALISASI_RENTANG");
  if (n.peran === "realisasi" && batas && adaAngka(n)) tambahan.push("REALISASI_BATAS");
  return [...tanda, ...tambahan];
}

/** The status or index typed for the judged period: its own column, or the one column that names no period. */
function nilaiTertulis(
  baris: BarisNilai,
  peran: "status" | "indeks",
  kini: Periode | null,
): NilaiTerbaca | null {
  let polos: NilaiTerbaca | null = null;
  for (const n of baris.nilai) {
    if (n.peran !== peran) continue;
    if (n.periode === null) polos ??= n;
    else if (samaPeriode(n.periode, kini)) return n;
  }
  return polos;
}

/** The code from its column, or split off the front of the name ("1a-CP Persentase ...") where there is no such column. */
function kodeDanNama(kode: string | null, nama: string, adaKolom: boolean): KodeDanNama {
  if (adaKolom) return { kode, nama };
  const cocok = /^(\d{1,2}[a-z]?-[A-Z]{1,3})[\s.:)-]+(\S.*)$/s.exec(nama);
  return cocok ? { kode: cocok[1] ?? null, nama: cocok[2] ?? nama } : { kode: null, nama };
}

interface KodeDanNama {
  readonly kode: string | null;
  readonly nama: string;
}

/** How a temuan names an IKU. */
function sebut({ kode, nama }: KodeDanNama): string {
  return kode === null ? nama : `${kode} ${nama}`;
}
