import { galatNilai, type Galat } from "./galat.ts";
import { galatUkuran, tinggiTerpakai } from "./larik.ts";
import { bacaArgumen, SEL_KOSONG, type Larik, type Sel } from "./masukan.ts";

/** Rows of periods, earliest first, each with the other arguments of its row. */
export interface Deret<N extends string> {
  readonly jumlah: number;
  /** The cells of a series in order of time. */
  bagian(ke: number): readonly Sel[];
  /** The cell of another argument for a series; blank when left out. */
  sel(nama: N, ke: number): Sel;
}

/**
 * Takes an argument as series: one per row, or a single column as one series when nothing else has several rows.
 *
 * @param nama of the argument that holds the series
 * @param wajib other arguments that must be given, a cell for all series or a column with one for each
 * @param pilihan the same, but optional
 */
export function deret<W extends string = never, P extends string = never>(
  nama: string,
  argumen: unknown,
  wajib?: Readonly<Record<W, unknown>>,
  pilihan?: Readonly<Record<P, unknown>>,
): Deret<W | P> | Galat {
  const pokok = bacaArgumen(argumen);
  if (pokok === null) return galatNilai("ARGUMEN_KURANG", { argumen: nama });
  const lain = new Map<string, Larik>();
  for (const [namaLain, nilai] of Object.entries({ ...wajib, ...pilihan })) {
    const isi = bacaArgumen(nilai);
    if (isi !== null) lain.set(namaLain, isi);
    else if (wajib !== undefined && namaLain in wajib)
      return galatNilai("ARGUMEN_KURANG", { argumen: namaLain });
  }
  const tegak = pokok.lebar === 1 && [...lain.values()].every((isi) => isi.tinggi === 1);
  const tinggi = tinggiTerpakai([pokok]);
  for (const [namaLain, isi] of lain) {
    if (isi.lebar === 1 && (isi.tinggi === 1 || isi.tinggi === pokok.tinggi)) continue;
    return galatUkuran("SATU_KOLOM", namaLain, isi, nama, pokok);
  }
  return {
    jumlah: tegak ? 1 : tinggi,
    bagian: (ke) =>
      tegak
        ? Array.from({ length: tinggi }, (_, b) => pokok.sel(b, 0))
        : Array.from({ length: pokok.lebar }, (_, k) => pokok.sel(ke, k)),
    sel(namaLain, ke) {
      const isi = lain.get(namaLain);
      return isi?.sel(isi.tinggi === 1 ? 0 : ke, 0) ?? SEL_KOSONG;
    },
  };
}

/** One cell per series, below each other. */
export function petakanDeret<N extends string, H>(d: Deret<N>, hitung: (ke: number) => H): H[][] {
  return Array.from({ length: d.jumlah }, (_, ke) => [hitung(ke)]);
}
