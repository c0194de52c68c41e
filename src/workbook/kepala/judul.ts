import type { Periode } from "../../scoring/periode.ts";
import { memuat, ratakan } from "../kata.ts";
import { KATA_BULAN } from "../periode/kataPeriode.ts";
import type { Kepala } from "./kepala.ts";
import type { Lembaran } from "../lembaran.ts";
import { cariPeriode, cariTahun } from "../namaPeriode.ts";
import { UMPAN } from "../sinonim.ts";

/** What the lines above a table and the sheet's name say about it. */
export interface Judul {
  readonly kantor: string | null;
  readonly tahun: number | null;
  /** Period named by a title or by the sheet's name; a whole year is not a period here ("IKU Tahun 2019"). */
  readonly periode: Periode | null;
  /** Part of the office the table belongs to, as a title names it: "Seksi Perbendaharaan". */
  readonly unit: string | null;
  /** A title calls the table something else than the judged one: proposed, old, of another year's plan. */
  readonly umpan: boolean;
}

/** First words of the lines that name a part of an office. */
const KATA_UNIT: readonly string[] = [
  "seksi",
  "subseksi",
  "subbagian",
  "subbag",
  "sub bagian",
  "bagian",
  "bidang",
  "subbidang",
  "subdirektorat",
  "unit",
  "unit kerja",
  "tim",
  "pos",
  "hanggar",
  "kelompok jabatan",
  "section",
  "division",
  "department",
];

/** Kinds of office as titles name them, the most specific first: a letterhead also names the offices above. */
const KATA_KANTOR: readonly string[] = [
  "kppbc",
  "kantor pengawasan dan pelayanan",
  "kpu bc",
  "kpubc",
  "kantor pelayanan utama",
  "kppn",
  "kpknl",
  "kpp pratama",
  "kpp madya",
  "kantor pelayanan",
  "blbc",
  "pso bc",
  "pangkalan sarana operasi",
  "balai",
  "kanwil",
  "kantor wilayah",
  "customs office",
  "sekretariat",
  "direktorat",
];
/** The ministry and the directorate general stand on every letterhead and are no office. */
const BUKAN_KANTOR = /^(?:direktorat jenderal|sekretariat jenderal|kementerian)/;
/** Where an office's name ends at the latest: the period, the year or another subject. */
const AKHIR_KANTOR =
  /[,;|]| - | – |[\s(](?:tahun|th\.|periode|per|posisi|s\.d\.|s\/d|sd|sampai|triwulan|semester|bulan|tw|q[1-4]|20\d\d)(?![\p{L}\d])/iu;
/** A month closes the name where a year, a bracket or nothing follows: "KPPBC Entikong September 2019". */
const BULAN_KANTOR = new RegExp(
  `[\\s(](?:\\d{1,2}\\s+)?(?:${[...KATA_BULAN.keys()].join("|")})\\.?(?=\\s*(?:$|[)'’\\d-]))`,
  "iu",
);
/** Lines in which a lone month is the reported one, and those in which it is the month of a meeting or of printing. */
const KATA_LAPORAN =
  /(?:^|[^\p{L}])(?:periode|bulan|posisi|capaian|realisasi|iku|indikator|kinerja|laporan|rapor)(?![\p{L}])/iu;
const KATA_RAPAT =
  /(?:^|[^\p{L}])(?:rapat|dialog|dko|notulen|notula|undangan|tanggal|tgl|disusun|dicetak|cetak|revisi|update|pemutakhiran|meeting)(?![\p{L}])/iu;
const PANJANG_BARIS = 200;

/**
 * Reads office, year and period from the rows above the header and, failing those, from the sheet's name.
 *
 * @param atas what the titles of the table above say, for a further table on the sheet: it holds where this table's own
 *   titles say nothing, and the sheet's name then no longer speaks.
 *
 * @example titles "KPPBC TMP A Bogor", "IKU s.d. Triwulan III Tahun 2019" give office, 2019 and January to September
 */
export function bacaJudul(l: Lembaran, kepala: Kepala, atas: Judul | null = null): Judul {
  const baris: string[] = [];
  for (let b = 0; b < kepala.baris; b += 1) {
    for (let k = 0; k < l.lebar; k += 1) {
      const nilai = l.nilai(b, k);
      if (typeof nilai === "string" && nilai.trim() !== "" && nilai.length <= PANJANG_BARIS) {
        baris.push(...nilai.split("\n").map((teks) => teks.replace(/\s+/g, " ").trim()));
      }
    }
  }
  const sumber = atas ? baris : [...baris, l.nama];
  return {
    kantor: cariKantor(sumber) ?? atas?.kantor ?? null,
    tahun: tahunJudul(sumber) ?? atas?.tahun ?? null,
    periode: periodeJudul(sumber, atas === null) ?? atas?.periode ?? null,
    unit: baris.find(barisUnit) ?? null,
    umpan: baris.some(barisUmpan),
  };
}

/** True for a line that names a part of an office and little else. */
export function barisUnit(teks: string): boolean {
  const rata = ratakan(tanpaNomor(teks));
  return rata.split(" ").length <= 9 && KATA_UNIT.some((kata) => rata.startsWith(`${kata} `));
}

function barisUmpan(teks: string): boolean {
  const rata = ratakan(teks);
  return UMPAN.some((frasa) => memuat(rata, frasa));
}

/** "A. Seksi Perbendaharaan", "II Seksi Perbendaharaan". */
function tanpaNomor(teks: string): string {
  return teks.replace(/^\s*(?:[A-Z]|[IVX]{1,4}|\d{1,2})[.) ]\s*/, "");
}

function cariKantor(sumber: readonly string[]): string | null {
  for (const kata of KATA_KANTOR) {
    for (const teks of sumber) {
      const letak = letakKata(teks, kata);
      if (letak < 0) continue;
      const nama = potong(teks.slice(letak));
      if (nama.length > kata.length && !BUKAN_KANTOR.test(ratakan(nama))) return nama;
    }
  }
  return null;
}

/** Where a word or phrase begins in a title as a word of its own, -1 when it does not. */
function letakKata(teks: string, kata: string): number {
  const letak = teks.toLowerCase().indexOf(kata);
  const sebelum = letak > 0 ? teks.charAt(letak - 1) : " ";
  return letak >= 0 && !/\p{L}/u.test(sebelum) ? letak : -1;
}

function potong(teks: string): string {
  const nama = (teks.split(AKHIR_KANTOR, 1)[0] ?? "").split(BULAN_KANTOR, 1)[0] ?? "";
  return nama.replace(/[\s:.(\-–]+$/, "").trim();
}

function tahunJudul(sumber: readonly string[]): number | null {
  for (const teks of sumber) {
    const eksplisit = /(?:tahun|year|ta)\s+(?:anggaran\s+)?20\d\d/i.test(teks) ? cariTahun(teks) : null;
    if (eksplisit !== null) return eksplisit;
  }
  for (const teks of sumber) {
    const tahun = cariTahun(teks);
    if (tahun !== null) return tahun;
  }
  return null;
}

/** @param bernama the last line is the sheet's name */
function periodeJudul(sumber: readonly string[], bernama: boolean): Periode | null {
  const temu = sumber.flatMap((teks, i) => {
    const p = cariPeriode(teks);
    if (!p || p.jenis === "tahun") return [];
    // A lone month in a title is often the month of the meeting; it counts when the line speaks of a report.
    const bulanLepas = p.jenis === "bulan" && !p.kumulatif && !(bernama && i === sumber.length - 1);
    return bulanLepas && !barisLaporan(teks, p.tahun !== null) ? [] : [p];
  });
  return (temu.find((p) => p.kumulatif) ?? temu[0])?.periode ?? null;
}

function barisLaporan(teks: string, bertahun: boolean): boolean {
  const kantor = bertahun && KATA_KANTOR.some((kata) => letakKata(teks, kata) >= 0);
  return (kantor || KATA_LAPORAN.test(teks)) && !KATA_RAPAT.test(teks);
}
