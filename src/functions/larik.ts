import { galatNilai, type Galat } from "./galat.ts";
import { bacaArgumen, SEL_KOSONG, type Larik, type Sel } from "./masukan.ts";

export type Ukuran = Pick<Larik, "tinggi" | "lebar">;

/** Arguments laid over each other: one size, a cell of each argument at every place. */
export interface Bidang<N extends string> extends Ukuran {
  /** The argument's cell at a place; a single cell, row or column counts for every row or column. Blank when left out. */
  sel(nama: N, baris: number, kolom: number): Sel;
}

/** No table of IKU is this tall: the argument is a whole column, used only at its top. */
const TINGGI_SEKOLOM = 100_000;

/**
 * Lays arguments over each other the way Excel's own operators do.
 *
 * @param wajib arguments that must be given, by name; they set the size
 * @param pilihan optional ones, which must fit it
 * @returns the error when one is missing or the sizes do not fit. Of whole columns, the rows below the last used one
 *   are left off.
 */
export function bidang<W extends string, P extends string = never>(
  wajib: Readonly<Record<W, unknown>>,
  pilihan?: Readonly<Record<P, unknown>>,
): Bidang<W | P> | Galat {
  const larik = new Map<string, Larik>();
  for (const [nama, argumen] of Object.entries(wajib)) {
    const isi = bacaArgumen(argumen);
    if (isi === null) return galatNilai("ARGUMEN_KURANG", { argumen: nama });
    larik.set(nama, isi);
  }
  for (const [nama, argumen] of Object.entries(pilihan ?? {})) {
    const isi = bacaArgumen(argumen);
    if (isi !== null) larik.set(nama, isi);
  }
  const pokok = [...larik].filter(([nama]) => nama in wajib);
  const tinggi = Math.max(...pokok.map(([, isi]) => isi.tinggi));
  const lebar = Math.max(...pokok.map(([, isi]) => isi.lebar));
  const penuh = pokok.find(([, isi]) => isi.tinggi === tinggi && isi.lebar === lebar);
  for (const [nama, isi] of larik) {
    // A row beside a column would make a table of every pair, which nobody means here.
    const [acuan, ukuran] = penuh ?? pokok.find(([lain]) => lain !== nama) ?? [nama, isi];
    if (penuh !== undefined && muat(isi, ukuran)) continue;
    return galatUkuran("UKURAN", nama, isi, acuan, ukuran);
  }
  return {
    tinggi: tinggiTerpakai(pokok.map(([, isi]) => isi)),
    lebar,
    sel(nama, b, k) {
      const isi = larik.get(nama);
      return isi?.sel(isi.tinggi === 1 ? 0 : b, isi.lebar === 1 ? 0 : k) ?? SEL_KOSONG;
    },
  };
}

/** The results of a place each, laid out as the arguments are. */
export function petakan<H>({ tinggi, lebar }: Ukuran, hitung: (baris: number, kolom: number) => H): H[][] {
  const hasil: H[][] = [];
  for (let b = 0; b < tinggi; b++) {
    const baris: H[] = [];
    for (let k = 0; k < lebar; k++) baris.push(hitung(b, k));
    hasil.push(baris);
  }
  return hasil;
}

/** The rows of arguments of one height; of whole columns those up to the last used one. */
export function tinggiTerpakai(larik: readonly Larik[]): number {
  let tinggi = Math.max(...larik.map((isi) => isi.tinggi));
  if (tinggi < TINGGI_SEKOLOM) return tinggi;
  const panjang = larik.filter((isi) => isi.tinggi > 1);
  while (tinggi > 1 && !panjang.some((isi) => isi.berisi(tinggi - 1))) tinggi--;
  return tinggi;
}

function muat(isi: Ukuran, { tinggi, lebar }: Ukuran): boolean {
  return (isi.tinggi === tinggi || isi.tinggi === 1) && (isi.lebar === lebar || isi.lebar === 1);
}

/** Names both arguments with their sizes. */
export function galatUkuran(
  kode: "UKURAN" | "SATU_KOLOM",
  argumen: string,
  { tinggi, lebar }: Ukuran,
  acuan: string,
  { tinggi: tinggiAcuan, lebar: lebarAcuan }: Ukuran,
): Galat {
  return galatNilai(kode, { argumen, tinggi, lebar, acuan, tinggiAcuan, lebarAcuan });
}
