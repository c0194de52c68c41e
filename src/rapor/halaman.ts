/** What pagination needs to know of a row. */
export interface BarisHalaman {
  /** Points. */
  readonly tinggi: number;
  /** Stays on one page with the row below. */
  readonly ikut: boolean;
  readonly awalBagian: boolean;
  /** Points that its table's head takes when a page starts with this row; 0 or absent for none. */
  readonly tinggiKepala?: number;
}

/** Excel takes no more page breaks on a sheet; what comes after the last one it breaks by itself. */
const PISAH_TERBANYAK = 1026;

/** Printers and Excel's own rounding differ a little from the sum of the row heights. */
const CADANGAN = 0.96;
/** A section that does not fit starts on a new page when less than this share of the page is left … */
const SISA_KECIL = 0.22;
/** … or when the section is itself no longer than this share. */
const BAGIAN_PENDEK = 0.5;

/**
 * Rows before which a new page starts, so that no page ends after a heading and every section starts where there is
 * room for it.
 *
 * @param tinggiJudul what the sheet's title rows take on every page after the first, in points
 * @param tinggiHalaman room for rows on one page, in points
 * @returns ascending 0-based rows, never row 0, no more than Excel takes
 */
export function pisahkanHalaman(
  baris: readonly BarisHalaman[],
  tinggiJudul: number,
  tinggiHalaman: number,
): number[] {
  const ruang = tinggiHalaman * CADANGAN;
  const tinggi = (dari: number, sampai: number) =>
    baris.slice(dari, sampai + 1).reduce((jumlah, b) => jumlah + b.tinggi, 0);
  const pisah: number[] = [];
  let terpakai = 0;
  let awalHalaman = 0;

  for (let i = 0; i < baris.length && pisah.length < PISAH_TERBANYAK;) {
    let akhir = i;
    while (baris[akhir]?.ikut === true && akhir < baris.length - 1) akhir++;
    const tinggiKelompok = tinggi(i, akhir);
    const sisa = ruang - terpakai;
    let pindah = tinggiKelompok > sisa;
    if (!pindah && baris[i]?.awalBagian === true) {
      let ujung = i;
      while (ujung < baris.length - 1 && baris[ujung + 1]?.awalBagian === false) ujung++;
      const tinggiBagian = tinggi(i, ujung);
      pindah = tinggiBagian > sisa && (sisa < ruang * SISA_KECIL || tinggiBagian <= ruang * BAGIAN_PENDEK);
    }
    if (pindah && i > awalHalaman) {
      pisah.push(i);
      awalHalaman = i;
      terpakai = tinggiJudul + (baris[i]?.tinggiKepala ?? 0);
    }
    terpakai += tinggiKelompok;
    i = akhir + 1;
  }
  return pisah;
}
