import { ratakan } from "../kata.ts";
import { KATA_BULAN } from "../periode/kataPeriode.ts";

/** Kinds of office as titles name them, the most specific first: a letterhead also names the offices above. */
const JENIS_KANTOR: readonly (readonly string[])[] = [
  [
    "kppbc",
    "kantor pengawasan dan pelayanan",
    "kpu bc",
    "kpubc",
    "kpu bea",
    "kpu djbc",
    "kppn",
    "kpknl",
    "kpp pratama",
    "kpp madya",
    "kantor pelayanan",
    "blbc",
    "pso bc",
    "pangkalan sarana operasi",
    "balai",
  ],
  ["kanwil", "kantor wilayah", "customs office"],
  ["sekretariat", "direktorat"],
];
/** The directorate general and the ministry's secretariat stand on every letterhead and are no office. */
const BUKAN_KANTOR = /^(?:direktorat|sekretariat) jenderal/;
/** Where an office's name ends at the latest: the period, the year or another subject. */
const AKHIR_KANTOR =
  /[,;|]|:\s| - | – |[\s(](?:tahun|th\.|periode|per|posisi|s\.d\.|s\/d|sd|sampai|triwulan|semester|bulan|tw|q[1-4]|20\d\d)(?![\p{L}\d])/iu;
/** A month closes the name where a year, a bracket or nothing follows: "KPPBC Entikong September 2019". */
const BULAN_KANTOR = new RegExp(
  `[\\s(](?:\\d{1,2}\\s+)?(?:${[...KATA_BULAN.keys()].join("|")})\\.?(?=\\s*(?:$|[)'’\\d-]))`,
  "iu",
);
/** A letterhead broken after the kind of office goes on with its type and place. */
const LANJUTAN = /^(?:tipe|type|tmp|madya|pratama|kelas|bea dan cukai)(?: |$)/;
/** English puts the place before the kind: "Soekarno-Hatta Customs Office". */
const JENIS_BELAKANG: ReadonlySet<string> = new Set(["customs office"]);
const KATA_TEMPAT_MAKS = 5;

/**
 * The office that titles name. A line that is the name itself counts before one that mentions an office.
 *
 * @param baris title lines from the top, tidy, the sheet's name last
 * @returns null when no line names an office
 * @example cariKantor(["IKU KPPBC TMP A Bogor Tahun 2019"]) // "KPPBC TMP A Bogor"
 */
export function cariKantor(baris: readonly string[]): string | null {
  for (const jenis of JENIS_KANTOR) {
    let disebut: string | null = null;
    for (const [i, teks] of baris.entries()) {
      const temu = diBaris(teks, jenis);
      if (!temu) continue;
      if (temu.diAwal) return sambungBaris(temu.nama, teks, baris[i + 1] ?? "");
      disebut ??= temu.nama;
    }
    if (disebut !== null) return disebut;
  }
  return null;
}

/** True when a line names an office of any kind. */
export function menyebutKantor(teks: string): boolean {
  return JENIS_KANTOR.some((jenis) => jenis.some((kata) => letakKata(teks, kata) >= 0));
}

function diBaris(teks: string, jenis: readonly string[]): { nama: string; diAwal: boolean } | null {
  for (const kata of jenis) {
    const letak = letakKata(teks, kata);
    if (letak < 0) continue;
    const nama = potong(teks.slice(letak));
    if (BUKAN_KANTOR.test(ratakan(nama))) continue;
    if (nama.length > kata.length && !JENIS_BELAKANG.has(kata)) return { nama, diAwal: letak === 0 };
    if (!JENIS_BELAKANG.has(kata)) continue;
    const tempat = teks
      .slice(0, letak)
      .replace(/^.*(?:\b(?:of|for|at|the)\s|[:,;|])/i, "")
      .trim();
    const banyak = tempat.split(" ").length;
    if (tempat !== "" && banyak <= KATA_TEMPAT_MAKS)
      return { nama: teks.slice(teks.indexOf(tempat), letak + kata.length), diAwal: true };
  }
  return null;
}

/** "KANTOR PENGAWASAN DAN PELAYANAN BEA DAN CUKAI" over "TIPE MADYA PABEAN C SAMPIT". */
function sambungBaris(nama: string, teks: string, berikut: string): string {
  const utuh = teks.endsWith(nama);
  return utuh && LANJUTAN.test(ratakan(berikut)) ? `${nama} ${potong(berikut)}` : nama;
}

/** Where a word or phrase begins in a title as a word of its own, -1 when it does not. */
function letakKata(teks: string, kata: string): number {
  const letak = teks.toLowerCase().indexOf(kata);
  return /\p{L}/u.test(teks.charAt(letak - 1)) ? -1 : letak;
}

function potong(teks: string): string {
  const nama = (teks.split(AKHIR_KANTOR, 1)[0] ?? "").split(BULAN_KANTOR, 1)[0] ?? "";
  return nama.replace(/[\s:.(\-–]+$/, "");
}
