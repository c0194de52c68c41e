import { ratakan } from "../kata.ts";
import {
  AWAL_CATATAN,
  AWAL_JABATAN,
  AWAL_REKAP,
  AWAL_TANDA_TANGAN,
  KATA_HITUNGAN,
  KATA_LEGENDA,
  KATA_REKAP,
  KUNCI_HITUNGAN,
  PERSPEKTIF,
  WARNA_STATUS,
} from "./kataBaris.ts";
import { KATA_BULAN } from "../periode/kataPeriode.ts";

/**
 * True for the name of a summing row: a summing word followed by nothing but the vocabulary of such rows. "Jumlah
 * dokumen ekspor" goes on with words of its own and is an IKU.
 *
 * @example namaRekap("Rata-rata Perspektif Customer") // true
 */
export function namaRekap(teks: string): boolean {
  const rata = ratakan(teks);
  return berawalan(rata, AWALAN_REKAP).some(
    (awal) => rata === awal || semuaKata(rata.slice(awal.length + 1), (kata) => KATA_REKAP.has(kata)),
  );
}

/**
 * True for the name of a row that counts the IKU by colour or gives their share. An IKU may be worded like it, so the
 * name alone does not settle it.
 *
 * @example namaHitungan("Persentase IKU hijau") // true
 */
export function namaHitungan(teks: string): boolean {
  const rata = ratakan(teks);
  return (
    BERKUNCI_HITUNGAN.test(rata) &&
    semuaKata(rata, (kata) => KATA_REKAP.has(kata) || KATA_HITUNGAN.has(kata) || KUNCI_HITUNGAN.has(kata))
  );
}

const BERKUNCI_HITUNGAN = new RegExp(`(?:^| )(?:${[...KUNCI_HITUNGAN].join("|")})(?: |$)`);

/** True for a line of a legend: a colour of the status, alone or with what it stands for. */
export function namaLegenda(teks: string): boolean {
  const rata = ratakan(teks).replace(/^(?:(?:warna|status|color|colour) )+/, "");
  return (
    WARNA_STATUS.has(kataPertama(rata)) &&
    semuaKata(rata, (kata) => WARNA_STATUS.has(kata) || KATA_LEGENDA.has(kata))
  );
}

/** True when every word is of the vocabulary, a number, a month, a Roman numeral or the letter of a group. */
function semuaKata(rata: string, termasuk: (kata: string) => boolean): boolean {
  return rata
    .split(" ")
    .every(
      (kata) => termasuk(kata) || /^(?:\d{1,4}|[ivx]+|[a-z]|q[1-4])$/.test(kata) || KATA_BULAN.has(kata),
    );
}

/** True for a band that names a perspective: "PERSPEKTIF CUSTOMER (15%)", "Learning & Growth". */
export function namaPerspektif(teks: string): boolean {
  const rata = ratakan(teks);
  if (BERPERSPEKTIF.test(rata)) return rata.split(" ").length <= 8;
  return rata.length <= PANJANG_PERSPEKTIF && PERSPEKTIF.has(tanpaNomor(rata));
}

const BERPERSPEKTIF = /(?:^| )persp(?:ektif|ective)(?: |$)/;
/** None of PERSPEKTIF is longer, its number and percentage included. */
const PANJANG_PERSPEKTIF = 50;

/** True for a heading that names a sasaran strategis: "SS 1 Penerimaan negara ...", "Sasaran Strategis 2: ...". */
export function namaSasaran(teks: string): boolean {
  return /^(?:ss ?\d{1,2}(?: |$)|sasaran strategis(?: |$)|strategic objective(?: |$))/.test(ratakan(teks));
}

/** True for the lines that close a table: signatures, names with an NIP, "Bogor, 2 Oktober 2019". */
export function tandaTangan(teks: string): boolean {
  if (HANYA_ANGKA.test(teks)) return false;
  const rata = ratakan(teks);
  if (namaJabatan(teks) || berawalan(rata, AWALAN_TANDA_TANGAN).length > 0) return true;
  // The day is often left open for a pen: "Bogor, Oktober 2019", "Bogor, ...... Oktober 2019".
  const tanggal = /^\p{Lu}[\p{L} ]{2,30},[\s.…_]*(?:\d{1,2}[\s-])?\s*(\p{L}{3,10}) 20\d\d$/u.exec(teks);
  return tanggal !== null && KATA_BULAN.has((tanggal[1] ?? "").toLowerCase());
}

/** True for a text that names an official: a signature's line, or the PIC of an IKU. */
export function namaJabatan(teks: string): boolean {
  return berawalan(ratakan(teks), AWALAN_JABATAN).length > 0;
}

/** What holds no letter signs nothing, and most cells of a table are figures. */
const HANYA_ANGKA = /^[\d\s.,%+-]*$/;

/** Beginnings by their first word: a text is compared with the few that share its own. */
type Awalan = ReadonlyMap<string, readonly string[]>;

function awalan(daftar: readonly string[]): Awalan {
  const perKata = new Map<string, string[]>();
  for (const awal of daftar) {
    const kata = kataPertama(awal);
    perKata.set(kata, [...(perKata.get(kata) ?? []), awal]);
  }
  return perKata;
}

const AWALAN_REKAP = awalan(AWAL_REKAP);
const AWALAN_TANDA_TANGAN = awalan(AWAL_TANDA_TANGAN);
const AWALAN_JABATAN = awalan(AWAL_JABATAN);
const TANPA_AWALAN: readonly string[] = [];

/** Those with which the words of a text begin. */
function berawalan(rata: string, daftar: Awalan): readonly string[] {
  const calon = daftar.get(kataPertama(rata));
  return calon?.filter((awal) => rata === awal || rata.startsWith(`${awal} `)) ?? TANPA_AWALAN;
}

function kataPertama(rata: string): string {
  const spasi = rata.indexOf(" ");
  return spasi < 0 ? rata : rata.slice(0, spasi);
}

/** True for footnotes and legends below or inside a table. */
export function catatanKaki(teks: string): boolean {
  if (teks.startsWith("*")) return true;
  const rata = ratakan(teks);
  if (!BERCATATAN.test(rata)) return false;
  return AWAL_CATATAN.includes(rata) || /^[\p{L} .]{3,20}:/u.test(teks);
}

const BERCATATAN = new RegExp(`^(?:${AWAL_CATATAN.join("|")})(?: |$)`);

/** True for the cells of the numbering row under a header: "(1) (2) (3) (4)=(3):(2)". */
export function barisNomor(sel: Iterable<string>): boolean {
  let banyak = 0;
  for (const teks of sel) {
    if (!selNomor(teks)) return false;
    banyak += 1;
  }
  return banyak > 1;
}

/** True for what one cell of a numbering row says: "(4)=(3):(2)". */
export function selNomor(teks: string): boolean {
  return /^\(?(?:\d{1,2}|[a-z])\)?(?: ?=.{1,20})?$/i.test(teks);
}

function tanpaNomor(rata: string): string {
  return rata.replace(/^(?:\d{1,2}|[ivx]{1,4}|[a-d]) /, "").replace(/ \d{1,3} ?%?$/, "");
}
