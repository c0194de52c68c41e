/**
 * How much room a text takes, reckoned without a font at hand: a little too wide on purpose, so that rows are a
 * little too high rather than text cut.
 */

/** Advance widths of Calibri (and of Carlito, made to the same measure) from U+0020 to U+007E, in thousandths of an em. */
const LEBAR_ASCII: readonly number[] = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507,
  507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252,
  319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498,
  498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391,
  335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
];
const ASCII_AWAL = 0x20;
const LEBAR_TANDA_EM: ReadonlyMap<string, number> = new Map([
  ["\u00a0", 0.226],
  ["·", 0.252],
  ["’", 0.25],
  ["‘", 0.25],
  ["“", 0.418],
  ["”", 0.418],
  ["–", 0.498],
  ["−", 0.498],
  ["—", 0.905],
  ["…", 0.69],
]);
/** Letters with accents, Greek and Cyrillic: about as wide as a digit. */
const LEBAR_LAIN_EM = 0.545;
/** Beyond Latin, Greek and Cyrillic: symbols from another font, ideographs, emoji. */
const LEBAR_SIMBOL_EM = 1.05;
/** Screens and printers round widths up at small sizes. */
const CADANGAN = 1.03;
const TEBAL = 1.05;
/** Ascent and descent of the font in em. */
const TINGGI_HURUF_EM = 1.2207;
/** What a cell keeps free on both sides together, in points: Excel's 5 pixels and a little. */
const SISI = 5;
/** One indent level, in points: three spaces of the workbook's default font. */
const TAKUK = 8;
/** Free space above and below the text together, in points. */
const RUANG_TEGAK = 5;
/** One pixel of the screen in points. */
const PIKSEL = 0.75;
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

function lebarHuruf(huruf: string): number {
  const nomor = huruf.codePointAt(0) ?? 0;
  const perseribu = LEBAR_ASCII[nomor - ASCII_AWAL];
  if (perseribu !== undefined) return perseribu / 1000;
  const tanda = LEBAR_TANDA_EM.get(huruf);
  if (tanda !== undefined) return tanda;
  // Dashes and quotes belong to the text font; what lies around them mostly does not.
  const lain = nomor > 0x52f && !(nomor >= 0x2010 && nomor <= 0x2027);
  return lain ? LEBAR_SIMBOL_EM : LEBAR_LAIN_EM;
}

/**
 * Width of a text on one line, in points.
 *
 * @example lebarTeks("Abu-abu", 10) // about 36
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
    .join("")
    // A word cut in two is left out, unless it is all there is.
    .replace(/(\S)\s+\S*$/, "$1");
  const nilai = [...baris.slice(0, maksBaris - 1), `${akhir.trimEnd()}…`].join(" ");
  return { nilai, tinggi: tinggiBaris(maksBaris, bentuk.ukuran) };
}

function tinggiBaris(jumlahBaris: number, ukuran: number): number {
  return Math.min(BARIS_TERTINGGI, Math.ceil(jumlahBaris * jarakBaris(ukuran) + RUANG_TEGAK));
}

/** From one line to the next, in points: Excel sets lines in whole pixels, 17 of them for 10 pt and 20 for 11 pt. */
function jarakBaris(ukuran: number): number {
  const piksel = Math.round(ukuran / PIKSEL);
  return (Math.ceil(piksel * TINGGI_HURUF_EM) + 1) * PIKSEL;
}
