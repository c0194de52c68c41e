import { type Bahasa } from "../../bahasa/index.ts";
import { teksLembar } from "../../bahasa/lembar.ts";
import { selesaikan, type Bertahap } from "../../scoring/bertahap.ts";
import type { NilaiSel } from "../../workbook/grid.ts";
import { BARIS_DAFTAR } from "../daftar/bentuk.ts";
import { letakAwal, type LetakDaftar } from "../daftar/letak.ts";
import { lembarBaru } from "../daftar/lembarBaru.ts";
import type { RencanaDaftar } from "../daftar/rencanaDaftar.ts";
import { pasangkanSebutan } from "../daftar/sebutan.ts";
import { susunUbahan, type IsiBaris, type UbahanBaris } from "../daftar/susunDaftar.ts";
import type { HasilRapor } from "../nilai.ts";
import { BENTUK_RIWAYAT, type KolomRiwayat } from "./bentukRiwayat.ts";
import { isiEntri, type BarisRiwayat } from "./entri.ts";
import { kunciMasa, masaRapor } from "./masaRapor.ts";

/** The history sheet as it is; null when there is none that can be understood. */
export interface RiwayatAda {
  readonly letak: LetakDaftar<KolomRiwayat>;
  readonly baris: readonly BarisRiwayat[];
}

export interface PilihanRiwayat {
  readonly bahasa: Bahasa;
  readonly sekarang: string;
  readonly namaLembar: string;
  /** The sheet is there but was not set up to the end. */
  readonly belumSelesai?: boolean;
}

/**
 * Enters a rapor into the history: rows of an earlier run for the same period are brought up to date where they
 * stand, new ones go below everything, and no other cell is touched. No row is ever deleted: where an IKU is no longer
 * in the table its row of this period is blanked, or, where somebody wrote beside it, kept without figures and with a
 * remark.
 */
export function tulisRiwayat(
  hasil: HasilRapor,
  ada: RiwayatAda | null,
  pilihan: PilihanRiwayat,
): RencanaDaftar {
  return selesaikan(tulisRiwayatBertahap(hasil, ada, pilihan));
}

/** The same in steps, for an office of thousands of IKU. */
export function* tulisRiwayatBertahap(
  hasil: HasilRapor,
  ada: RiwayatAda | null,
  { bahasa, sekarang, namaLembar, belumSelesai = false }: PilihanRiwayat,
): Bertahap<RencanaDaftar> {
  const masa = masaRapor(hasil, sekarang);
  const entri = yield* isiEntri(hasil, masa, sekarang, bahasa);
  yield;
  const letak = ada?.letak ?? letakAwal(BENTUK_RIWAYAT);
  const lama = ada?.baris.filter((b) => kunciMasa(b.masa) === kunciMasa(masa)) ?? [];
  const pasangan = pasangkanSebutan(
    entri.map(({ skor }) => skor.iku),
    lama,
  );
  yield;
  const terpakai = new Set(pasangan);
  const sisa = lama.filter((_, i) => !terpakai.has(i));
  // A row of this period whose IKU is gone makes room for one that is new.
  const kosong = sisa.filter((b) => !b.sel.adaAsing).map((b) => b.sel);
  let barisBaru = letak.barisBaru;
  const ubahan = entri.flatMap((isiBaris, i): UbahanBaris<KolomRiwayat>[] => {
    const ke = pasangan[i] ?? null;
    const tujuan = (ke === null ? undefined : lama[ke]?.sel) ?? kosong.shift();
    if (tujuan === undefined) return [{ baris: barisBaru++, baru: true, isi: isiBaris }];
    const beda = yangBeda(isiBaris, (kolom) => tujuan.isi(kolom));
    return Object.keys(beda).length === 0 ? [] : [{ baris: tujuan.baris, baru: false, isi: beda }];
  });
  for (const sel of kosong) ubahan.push({ baris: sel.baris, baru: false, isi: KOSONGKAN });
  for (const { sel } of sisa) {
    if (!sel.adaAsing) continue;
    const beda = yangBeda(tanpaAngka(bahasa), (kolom) => sel.isi(kolom));
    if (Object.keys(beda).length > 0) ubahan.push({ baris: sel.baris, baru: false, isi: beda });
  }
  yield;
  const susunan = yield* susunUbahan(BENTUK_RIWAYAT, letak, ubahan);
  if (ada !== null && !belumSelesai) return { nama: namaLembar, ...susunan, pilihan: [], awal: null };
  const t = teksLembar[bahasa].daftar.riwayat;
  const baru = lembarBaru(
    BENTUK_RIWAYAT,
    { judul: t.judul, keterangan: t.keterangan, bahasa, tersembunyi: true },
    Math.max(barisBaru - 1, BARIS_DAFTAR.isi),
  );
  return {
    nama: namaLembar,
    sel: [...baru.sel, ...susunan.sel],
    gaya: { ...baru.gaya, ...susunan.gaya },
    tinggiBaris: susunan.tinggiBaris,
    pilihan: [],
    awal: baru.awal,
  };
}

function yangBeda(
  baru: IsiBaris<KolomRiwayat>,
  lama: (kolom: KolomRiwayat) => NilaiSel,
): IsiBaris<KolomRiwayat> {
  const beda = BENTUK_RIWAYAT.kolom.flatMap(({ kunci }) => {
    const isiKolom = baru[kunci];
    return isiKolom === undefined || sama(isiKolom.nilai, lama(kunci)) ? [] : [[kunci, isiKolom] as const];
  });
  return Object.fromEntries(beda) as IsiBaris<KolomRiwayat>;
}

function sama(baru: string | number | null, lama: NilaiSel): boolean {
  return (baru ?? "") === lama;
}

const KOSONGKAN = Object.fromEntries(
  BENTUK_RIWAYAT.kolom.map(({ kunci, isi: gaya }) => [kunci, { nilai: null, gaya }]),
) as IsiBaris<KolomRiwayat>;

function tanpaAngka(bahasa: Bahasa): IsiBaris<KolomRiwayat> {
  const kosong = { nilai: null };
  return {
    target: kosong,
    realisasi: kosong,
    indeks: kosong,
    nko: kosong,
    status: { nilai: null, gaya: "isi" },
    keterangan: { nilai: teksLembar[bahasa].daftar.riwayat.tidakAdaLagi },
  };
}
