/**
 * How much room a text takes, estimated without a font at hand: on purpose a little too wide, so that rows are a
 * little too high rather than text cut. Calibri (or Carlito, which has the same widths).
 */

/** Advance widths in em, by groups of characters of about the same width; each the widest of its group. */
const LEBAR_EM: ReadonlyMap<number, number> = new Map([
  ...kelompok("ijlI ,.:;'|!‘’", 0.27),
  ...kelompok("frtJ-()[]/\\·“”", 0.4),
  ...kelompok("csvxyzkLFSZ", 0.47),
  ...kelompok("ABRCVDGHNOQU", 0.68),
  ...kelompok("mw%&…", 0.8),
  ...kelompok("MW@", 0.9),
]);
const LEBAR_LAIN_EM = 0.545;
/** Beyond Latin, Greek and Cyrillic: symbols from another font, ideographs, emoji. */
const LEBAR_SIMBOL_EM = 1.05;
/** Screens and printers round widths up at small sizes. */
const CADANGAN = 1.05;
const TEBAL = 1.05;
const JARAK_BARIS = 1.3;
/** What a cell keeps free on both sides together, in points. */
const SISI = 7;
/** One indent level, in points. */
const TAKUK = 9;
/** Free space above and below the text together, in points. */
const RUANG_TEGAK = 5;
/** Excel's highest row, in points. */
const BARIS_TERTINGGI = 409;

export interface BentukTeks {
  /** Width of the cell or merged area, in points. */
  readonly lebar: number;
  /** Font size in points. */
  readonly ukuran: number;
  readonly tebal?: boolean;
  /** Indent level. */
  readonly takuk?: number;
}

function kelompok(huruf: string, lebar: number): [number, number][] {
  return Array.from(huruf, (h) => [h.codePointAt(0) ?? 0, lebar]);
}

function lebarHuruf(huruf: string): number {
  const nomor = huruf.codePointAt(0) ?? 0;
  const tetap = LEBAR_EM.get(nomor);
  if (tetap !== undefined) return tetap;
  // Dashes and quotes belong to the text font; what lies around them mostly does not.
  const lain = nomor > 0x52f && !(nomor >= 0x2010 && nomor <= 0x2027);
  return lain ? LEBAR_SIMBOL_EM : LEBAR_LAIN_EM;
}

/**
 * Width of a text on one line, in points.
 *
 * @example lebarTeks("Abu-abu", 10) // about 37
 */
export function lebarTeks(teks: string, ukuran: number, tebal = false): number {
  let em = 0;
  for (const huruf of teks) em += lebarHuruf(huruf);
  return em * ukuran * CADANGAN * (tebal ? TEBAL : 1);
}

/** The common case, decided without breaking anything up. */
function muatSebaris(teks: string, ruang: number): boolean {
  let em = 0;
  for (const huruf of teks) {
    if (huruf === "\n" || huruf === "\r") return false;
    em += lebarHuruf(huruf);
    if (em > ruang) return false;
  }
  return true;
}

/**
 * The lines a wrapped text takes in a cell, broken at spaces, inside a word only when the word alone is too wide.
 * Linear in the length of the text.
 */
export function pecahBaris(teks: string, bentuk: BentukTeks): string[] {
  const { lebar, ukuran, tebal = false, takuk = 0 } = bentuk;
  const ruang = Math.max(lebar - SISI - takuk * TAKUK, ukuran) / (ukuran * CADANGAN * (tebal ? TEBAL : 1));
  if (muatSebaris(teks, ruang)) return [teks];
  const baris: string[] = [];
  for (const paragraf of teks.split(/\r\n|\r|\n/)) {
    let kini = "";
    let em = 0;
    for (const kata of paragraf.split(" ")) {
      const spasi = kini === "" ? "" : " ";
      let lebarKata = 0;
      for (const huruf of kata) lebarKata += lebarHuruf(huruf);
      if (em + (spasi === "" ? 0 : lebarHuruf(" ")) + lebarKata <= ruang) {
        kini += spasi + kata;
        em += (spasi === "" ? 0 : lebarHuruf(" ")) + lebarKata;
        continue;
      }
      if (kini !== "") baris.push(kini);
      kini = "";
      em = 0;
      for (const huruf of kata) {
        const l = lebarHuruf(huruf);
        if (em + l > ruang && kini !== "") {
          baris.push(kini);
          kini = "";
          em = 0;
        }
        kini += huruf;
        em += l;
      }
    }
    baris.push(kini);
  }
  return baris;
}

/**
 * The text to print in a cell, and the row height in points (at most Excel's 409) that shows it whole. A text that
 * needs more than `maksBaris` lines is cut and ends in "…": the whole of it stays in the user's own sheet.
 *
 * @example muatkan("satu baris", { lebar: 200, ukuran: 10 }, 12) // { nilai: "satu baris", tinggi: 18 }
 */
export function muatkan(
  teks: string,
  bentuk: BentukTeks,
  maksBaris: number,
): { nilai: string; tinggi: number } {
  const baris = pecahBaris(teks, bentuk);
  if (baris.length <= maksBaris) return { nilai: teks, tinggi: tinggiBaris(baris.length, bentuk.ukuran) };
  const akhir = Array.from(baris[maksBaris - 1] ?? "")
    .slice(0, -3)
    .join("");
  const nilai = [...baris.slice(0, maksBaris - 1), `${akhir.trimEnd()}…`].join(" ");
  return { nilai, tinggi: tinggiBaris(maksBaris, bentuk.ukuran) };
}

function tinggiBaris(jumlahBaris: number, ukuran: number): number {
  return Math.min(BARIS_TERTINGGI, Math.ceil(jumlahBaris * ukuran * JARAK_BARIS + RUANG_TEGAK));
}
