import type { Nilai } from "../../scoring/nilai.ts";
import { samaPeriode } from "../../scoring/periode.ts";
import { kaliSeratus } from "../angka.ts";
import { ratakan } from "../kata.ts";
import { KATA_PERSEN, KATA_SATUAN } from "./kataAngka.ts";
import { temuan, type KodeTemuan } from "../kodeTemuan.ts";
import type { Lembaran } from "../lembaran.ts";
import {
  adaAngka,
  jarakNilai,
  jarakUkuran,
  untukPesan,
  wakil,
  type BarisNilai,
  type NilaiTerbaca,
} from "./nilaiBaris.ts";
import { letakSel } from "../tataLetak/tabelMentah.ts";
import type { Temuan } from "../temuan.ts";

/** A plain number up to this may be a fraction that means percent: 0.57 for 57%, 1.2 for 120%. */
const PECAHAN_MAKS = 2;
/** A percent cell from here on may be a 57 typed into a cell that was already formatted as percent (5700%). */
const PERSEN_BERLEBIH = 500;
/** Target and realisasi this far apart rarely share a scale. */
const RASIO_JANGGAL = 100;
/** Above this a figure may be percent points, and a partner that may be a fraction (0.9117 against 85) is suspect. */
const POIN_PERSEN_MIN = 20;

/**
 * Brings target and realisasi of one IKU to one scale, in percent points when any of them carries a percent sign or
 * the unit is percent. Plain numbers beside percentages are taken as they stand or as a fraction, whichever lies closer
 * to their partner.
 *
 * @example target 60% (0.6 formatted), realisasi 57 → 60 and 57, with SKALA_PERSEN
 */
export function samakanSkala(
  l: Lembaran,
  baris: BarisNilai,
): { baris: BarisNilai; temuan: readonly Temuan[] } {
  const letakSatuan = letakSel(baris.mentah, "satuan");
  const satuan = letakSatuan ? ratakan(l.teks(letakSatuan.baris, letakSatuan.kolom)) : "";
  const satuanPersen = satuan === "%" || KATA_PERSEN.has(satuan);
  const bersatuan = KATA_SATUAN.has(satuan);
  // Without a percent sign anywhere there is one scale already.
  if (!satuanPersen && !baris.nilai.some((n) => n.baca.persen)) {
    return { baris, temuan: janggal(l, baris.nilai, bersatuan) };
  }
  const angka = baris.nilai.filter((n) => (n.peran === "target" || n.peran === "realisasi") && adaAngka(n));
  const berpersen = angka.filter((n) => n.baca.persen);
  const persen = berpersen.length > 0 || satuanPersen;
  const daftar: Temuan[] = [];
  const catat = (kode: KodeTemuan, n: NilaiTerbaca, nilai: Nilai) =>
    daftar.push(temuan(kode, l.alamat(n.baris, n.kolom), { teks: n.baca.teks, nilai: untukPesan(nilai) }));

  const pembanding = () => (berpersen.length > 0 ? berpersen : angka.filter((m) => besar(m.nilai)));
  let persenDicatat = false;
  const skala = (n: NilaiTerbaca): NilaiTerbaca => {
    if (!angka.includes(n)) return n;
    if (n.baca.persenFormat) {
      if ((wakil(n.nilai) ?? 0) < PERSEN_BERLEBIH) return n;
      const turun = ubah(n.nilai, (x) => x / 100);
      if (!lebihDekat(turun, n, angka)) return n;
      catat("SKALA_PERSEN_BERLEBIH", n, turun);
      return { ...n, nilai: turun };
    }
    if (!persen || n.baca.persen) return n;
    const naik = besar(n.nilai) ? null : ubah(n.nilai, kaliSeratus);
    if (naik && lebihDekat(naik, n, pembanding())) {
      catat("SKALA_PECAHAN", n, naik);
      return { ...n, nilai: naik };
    }
    if (berpersen.length > 0 && !persenDicatat) {
      persenDicatat = true;
      catat("SKALA_PERSEN", n, n.nilai);
    }
    return n;
  };
  const nilai = baris.nilai.map(skala);

  if (satuanPersen && berpersen.length === 0) {
    const pecahan = nilai.find((n) => n.peran === "target" && adaAngka(n));
    if (pecahan && angka.every((n) => !besar(n.nilai)) && (wakil(pecahan.nilai) ?? 0) > 0) {
      catat("SATUAN_PERSEN_PECAHAN", pecahan, pecahan.nilai);
    }
  }
  daftar.push(...janggal(l, nilai, bersatuan));
  const berubah = nilai.some((n, i) => n !== baris.nilai[i]);
  return {
    baris: { mentah: baris.mentah, nilai: berubah ? nilai : baris.nilai, persen },
    temuan: daftar,
  };
}

/**
 * Whether another reading of a figure lies closer in size than its own to what it is compared with: the other side of
 * its period first, else any other figure that is not zero.
 */
function lebihDekat(baru: Nilai, n: NilaiTerbaca, calon: readonly NilaiTerbaca[]): boolean {
  const sah = calon.filter((m) => m !== n && wakil(m.nilai) !== 0);
  const acuan = sah.find((m) => m.peran !== n.peran && samaPeriode(m.periode, n.periode)) ?? sah[0];
  return acuan !== undefined && jarakNilai(baru, acuan.nilai) < jarakNilai(n.nilai, acuan.nilai);
}

function besar(nilai: Nilai): boolean {
  return Math.abs(wakil(nilai) ?? 0) > PECAHAN_MAKS;
}

function ubah(nilai: Nilai, f: (x: number) => number): Nilai {
  if (nilai.jenis === "angka") return { ...nilai, nilai: f(nilai.nilai) };
  return nilai.jenis === "rentang" ? { ...nilai, bawah: f(nilai.bawah), atas: f(nilai.atas) } : nilai;
}

/** Pairs that still do not look like one scale or one unit: said once per IKU, never changed. */
function janggal(l: Lembaran, nilai: readonly NilaiTerbaca[], bersatuan: boolean): readonly Temuan[] {
  const target = nilai.filter((n) => n.peran === "target" && adaAngka(n));
  const sendiri = target.length === 1 ? target[0] : undefined;
  for (const r of nilai) {
    if (r.peran !== "realisasi" || !adaAngka(r)) continue;
    const t = target.find((n) => samaPeriode(n.periode, r.periode)) ?? sendiri;
    if (!t) continue;
    const janggalDi = (kode: KodeTemuan) => [
      temuan(kode, l.alamat(r.baris, r.kolom), { target: t.baca.teks, realisasi: r.baca.teks }),
    ];
    if (r.baca.satuan && t.baca.satuan && r.baca.satuan !== t.baca.satuan) {
      return janggalDi("SATUAN_BERBEDA");
    }
    const angkaR = wakil(r.nilai) ?? 0;
    const angkaT = wakil(t.nilai) ?? 0;
    const terhitung = bersatuan || (r.baca.satuan !== null && r.baca.satuan === t.baca.satuan);
    // A whole number is a plain count where the unit says so or where a year stands against a part of it.
    const sePeriode = t.periode === null || r.periode === null || samaPeriode(t.periode, r.periode);
    const kecil = Math.min(Math.abs(angkaR), Math.abs(angkaT));
    const cacah = Number.isInteger(kecil) && (terhitung || !sePeriode);
    const berpersen = t.baca.persen && r.baca.persen;
    if (skalaJanggal(angkaR, angkaT, cacah || berpersen)) {
      return janggalDi("SKALA_MENCURIGAKAN");
    }
  }
  return TANPA_TEMUAN;
}

/** One for all rows without a finding, which nearly all are. */
const TANPA_TEMUAN: readonly Temuan[] = [];

/**
 * Whether target and realisasi hardly share a scale: a hundred times apart, or a fraction beside percent points. Zeros
 * and numbers of other signs cannot be compared.
 *
 * @param kecilWajar a small number beside a large one is nothing strange
 */
export function skalaJanggal(a: number, b: number, kecilWajar = false): boolean {
  const jarak = jarakUkuran(a, b);
  if (!Number.isFinite(jarak)) return false;
  const x = Math.abs(a);
  const y = Math.abs(b);
  const pecahan = !kecilWajar && mungkinPecahan(Math.min(x, y), Math.max(x, y));
  return jarak >= Math.log(RASIO_JANGGAL) - 1e-9 || pecahan;
}

/** A fraction beside percent points: 0.9117 beside 85, 1 beside 95. */
function mungkinPecahan(kecil: number, besar: number): boolean {
  return kecil <= PECAHAN_MAKS && besar > POIN_PERSEN_MIN;
}
