import { petakan, type Bertahap } from "../../scoring/bertahap.ts";
import type { Nilai } from "../../scoring/nilai.ts";
import { bacaAngka } from "../angka.ts";
import type { AngkaTerbaca } from "./angkaTerbaca.ts";
import { temuan, type KodeTemuan } from "../kodeTemuan.ts";
import type { Lembaran } from "../lembaran.ts";
import {
  jarakNilai,
  mungkinSeperiode,
  untukPesan,
  type BarisNilai,
  type NilaiTerbaca,
} from "./nilaiBaris.ts";
import type { BarisMentah } from "../tataLetak/tabelMentah.ts";
import type { Temuan } from "../temuan.ts";

export interface NilaiTabel {
  readonly baris: readonly BarisNilai[];
  readonly temuan: readonly Temuan[];
}

/** Two readings of "1.234" lie a factor 1000 apart; a partner farther than this from both decides nothing. */
const JARAK_MAKS = Math.log(30);

/** Reads every figure of a table. Findings about a cell's own words come with it; scale and role are decided later. */
export function* bacaNilai(l: Lembaran, mentah: readonly BarisMentah[]): Bertahap<NilaiTabel> {
  const daftar: Temuan[] = [];
  const baris = yield* petakan(mentah, (m): BarisNilai => {
    const nilai = m.nilai.map(({ peran, periode, judul, kolom }, i): NilaiTerbaca => {
      const b = m.barisNilai?.[i] ?? m.baris;
      const asal = barisIsi(l, b, kolom);
      const baca = bacaAngka(l.nilai(asal, kolom), l.format(asal, kolom), l.tampil(asal, kolom));
      if (asal !== b && baca.nilai.jenis !== "kosong" && peran !== "status") {
        daftar.push(temuan("NILAI_GABUNG", l.alamat(b, kolom), { teks: baca.teks }));
      }
      const kiri = kolomIsi(l, b, kolom);
      if (kiri !== kolom && m.nilai.some((n) => n.kolom === kiri && n.peran === peran)) {
        daftar.push(temuan("NILAI_GABUNG_KOLOM", l.alamat(b, kolom), { teks: l.tampil(b, kiri) }));
      }
      return { peran, periode, judul, baris: b, kolom, baca, nilai: baca.nilai };
    });
    return { mentah: m, nilai, persen: false };
  });
  return { baris, temuan: daftar };
}

/** The row that holds a figure's value: its own, or the first of a merge that comes down from the row above. */
function barisIsi(l: Lembaran, baris: number, kolom: number): number {
  const gabung = l.gabung(baris, kolom);
  return gabung?.kolom === kolom ? gabung.baris : baris;
}

/** The column that holds a figure's value: its own, or the first of a merge that reaches over from the left. */
function kolomIsi(l: Lembaran, baris: number, kolom: number): number {
  const gabung = l.gabung(baris, kolom);
  return gabung && gabung.kolom < kolom && gabung.baris === baris && !l.kosong(baris, gabung.kolom)
    ? gabung.kolom
    : kolom;
}

/**
 * Decides every "1.234" that could be a thousand or a decimal: by the partner cell of the same period, by the row's
 * other figures, by how the column and the table write their numbers, and failing all by the Indonesian custom.
 */
export function putuskanAmbigu(l: Lembaran, tabel: readonly BarisNilai[]): NilaiTabel {
  if (!tabel.some((b) => b.nilai.some((n) => n.baca.lain))) return { baris: tabel, temuan: [] };
  const daftar: Temuan[] = [];
  const gaya = hitungGaya(tabel);
  const baris = tabel.map((b): BarisNilai => {
    if (!b.nilai.some((n) => n.baca.lain)) return b;
    const nilai = b.nilai.map((n): NilaiTerbaca => {
      const { lain } = n.baca;
      if (!lain || (n.peran !== "target" && n.peran !== "realisasi")) return n;
      const putusan =
        dariPasangan(n, lain.nilai, b.nilai) ?? dariGaya(n.baca, gaya.get(n.kolom), gaya.get(-1));
      const { pakaiLain, kode } = putusan ?? { pakaiLain: false, kode: "ANGKA_AMBIGU_BIASA" as const };
      const terpilih = pakaiLain ? lain.nilai : n.baca.nilai;
      const tersisih = pakaiLain ? n.baca.nilai : lain.nilai;
      daftar.push(
        temuan(kode, l.alamat(n.baris, n.kolom), {
          teks: n.baca.teks,
          nilai: untukPesan(terpilih),
          lain: untukPesan(tersisih),
        }),
      );
      if (!pakaiLain) return n;
      return { ...n, nilai: lain.nilai, baca: { ...n.baca, nilai: lain.nilai, desimal: lain.desimal } };
    });
    return { ...b, nilai };
  });
  return { baris, temuan: daftar };
}

interface Putusan {
  readonly pakaiLain: boolean;
  readonly kode: KodeTemuan;
}

/** The partner first: the other side of the same period, then any sure figure of the row. */
function dariPasangan(n: NilaiTerbaca, lain: Nilai, baris: readonly NilaiTerbaca[]): Putusan | null {
  const sah = baris.filter((m) => !m.baca.lain && (m.peran === "target" || m.peran === "realisasi"));
  const pasangan = sah.filter((m) => m.peran !== n.peran && mungkinSeperiode(m, n));
  for (const m of [...pasangan, ...sah]) {
    const jarakUtama = jarakNilai(n.nilai, m.nilai);
    const jarakLain = jarakNilai(lain, m.nilai);
    if (Math.min(jarakUtama, jarakLain) > JARAK_MAKS) continue;
    return { pakaiLain: jarakLain < jarakUtama, kode: "ANGKA_AMBIGU_PASANGAN" };
  }
  return null;
}

/** How many cells prove the Indonesian convention (positive) or the English one (negative), by column and, at -1, in all. */
function hitungGaya(tabel: readonly BarisNilai[]): ReadonlyMap<number, number> {
  const jumlah = new Map<number, number>();
  for (const b of tabel) {
    for (const { kolom, baca } of b.nilai) {
      if (!baca.gaya) continue;
      const arah = baca.gaya === "id" ? 1 : -1;
      jumlah.set(kolom, (jumlah.get(kolom) ?? 0) + arah);
      jumlah.set(-1, (jumlah.get(-1) ?? 0) + arah);
    }
  }
  return jumlah;
}

function dariGaya(baca: AngkaTerbaca, kolom = 0, semua = 0): Putusan | null {
  const gaya = kolom || semua;
  if (gaya === 0) return null;
  // The main reading is the Indonesian one, except for percentages, where it is always the decimal one.
  const titik = baca.teks.includes(".");
  const desimal = gaya > 0 !== titik;
  return { pakaiLain: desimal !== baca.desimal > 0, kode: "ANGKA_AMBIGU_KOLOM" };
}
