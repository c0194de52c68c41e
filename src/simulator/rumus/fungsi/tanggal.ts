/** Dates are serial numbers of the 1900 system: 1 is 1 January 1900, and a 29 February 1900 is counted that never was. */
import type { TabelFungsi } from "../lingkungan.ts";
import { galatRumus } from "../nilai.ts";
import { satuan } from "./bentuk.ts";

const HARI = 86_400_000;
const AWAL = Date.UTC(1899, 11, 30);
/** Serial of 1 March 1900, from which on no day is counted that never was. */
const MARET_1900 = 61;

/** The serial number of a moment, the day's part included. */
export function nomorSeri(waktu: number): number {
  return (waktu - AWAL) / HARI;
}

function hariDari(seri: number): Date {
  if (seri < MARET_1900 || seri >= 2_958_466) throw galatRumus("#NUM!");
  return new Date(AWAL + Math.floor(seri) * HARI);
}

function tanggal(tahun: number, bulan: number, hari: number): number {
  const seri = nomorSeri(Date.UTC(tahun < 1900 ? tahun + 1900 : tahun, bulan - 1, hari));
  hariDari(seri);
  return seri;
}

const angka = (n: unknown): number => Math.trunc(Number(n));

/** The same day so many months on, or the month's last day where it has none such. */
function geserBulan(seri: number, bulan: number, akhir: boolean): number {
  const t = hariDari(seri);
  const [y, m] = [t.getUTCFullYear(), t.getUTCMonth() + bulan];
  const terakhir = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
  return nomorSeri(Date.UTC(y, m, akhir ? terakhir : Math.min(t.getUTCDate(), terakhir)));
}

export const TANGGAL: TabelFungsi = {
  DATE: satuan("aaa", ([y, m, d]) => tanggal(angka(y), angka(m), angka(d))),
  DAY: satuan("a", ([s]) => hariDari(Number(s)).getUTCDate()),
  DAYS: satuan("aa", ([akhir, awal]) => angka(akhir) - angka(awal)),
  EDATE: satuan("aa", ([s, bulan]) => geserBulan(Number(s), angka(bulan), false)),
  EOMONTH: satuan("aa", ([s, bulan]) => geserBulan(Number(s), angka(bulan), true)),
  MONTH: satuan("a", ([s]) => hariDari(Number(s)).getUTCMonth() + 1),
  NOW: (_, l) => l.kini(),
  TODAY: (_, l) => Math.floor(l.kini()),
  YEAR: satuan("a", ([s]) => hariDari(Number(s)).getUTCFullYear()),
};
