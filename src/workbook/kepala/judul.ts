import { TAHUN, type Periode } from "../../scoring/periode.ts";
import { memuat, ratakan } from "../kata.ts";
import type { Kepala } from "./kepala.ts";
import { cariKantor, menyebutKantor } from "./namaKantor.ts";
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
  "tim",
  "pos",
  "hanggar",
  "kelompok jabatan",
  "section",
  "division",
  "department",
];

/** Lines in which a lone month is the reported one, and those in which it is the month of a meeting or of printing. */
const KATA_LAPORAN =
  /(?:^|[^\p{L}])(?:periode|bulan|posisi|capaian|realisasi|iku|indikator|kinerja|laporan|rapor|period|month|report|performance)(?![\p{L}])/iu;
const KATA_RAPAT =
  /(?:^|[^\p{L}])(?:rapat|dialog|dko|notulen|notula|undangan|tanggal|tgl|disusun|dicetak|cetak|revisi|update|pemutakhiran|meeting)(?![\p{L}])/iu;
const PANJANG_BARIS = 200;
/** Labels of a form whose value says when. */
const LABEL_ISIAN: ReadonlySet<string> = new Set(
  "triwulan tw kuartal semester bulan periode tahun year quarter month period".split(" "),
);
const ISIAN_MAKS = 3;

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
    baris.push(...isianFormulir(l, b));
  }
  const sumber = atas ? baris : [...baris, l.nama];
  return {
    kantor: cariKantor(sumber) ?? atas?.kantor ?? null,
    tahun: tahunJudul(sumber) ?? atas?.tahun ?? null,
    periode: periodeJudul(sumber, atas === null) ?? atas?.periode ?? null,
    unit: tanpaNomor(baris.find(barisUnit) ?? "") || null,
    umpan: baris.some(barisUmpan),
  };
}

/** "Triwulan | | III", "Tahun | : | 2023": a label and its value in cells of their own, as one line. */
function isianFormulir(l: Lembaran, b: number): string[] {
  const isi: string[] = [];
  for (let k = 0; k < l.lebar && isi.length <= ISIAN_MAKS; k += 1) {
    const teks = l.kosong(b, k) ? "" : l.teks(b, k).replace(/^[\s:]+|[\s:]+$/g, "");
    if (teks !== "") isi.push(teks);
  }
  const berlabel = isi.length <= ISIAN_MAKS && LABEL_ISIAN.has(ratakan(isi[0] ?? ""));
  return berlabel ? [isi.join(" ").slice(0, PANJANG_BARIS)] : [];
}

/** True for a line that names a part of an office and little else. */
function barisUnit(teks: string): boolean {
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

function tahunJudul(sumber: readonly string[]): number | null {
  for (const teks of sumber) {
    const eksplisit = /\b(?:tahun|year|ta) (?:anggaran )?20\d\d/i.test(teks) ? cariTahun(teks) : null;
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
  return (temu.find((p) => p.kumulatif) ?? temu[0])?.periode ?? periodeCetakan(sumber);
}

/** "Nilai Kinerja Organisasi" over "Tahun 2020" and nothing finer: the print of a whole year. */
function periodeCetakan(sumber: readonly string[]): Periode | null {
  const cetakan = sumber.some((teks) => memuat(ratakan(teks), "nilai kinerja organisasi"));
  const tahun = sumber.find((teks) => /^tahun (?:anggaran )?20\d\d$/.test(ratakan(teks)));
  return cetakan && tahun !== undefined ? TAHUN : null;
}

function barisLaporan(teks: string, bertahun: boolean): boolean {
  const kantor = bertahun && menyebutKantor(teks);
  return (kantor || KATA_LAPORAN.test(teks)) && !KATA_RAPAT.test(teks);
}
