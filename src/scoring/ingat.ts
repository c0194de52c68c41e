/** Texts remembered before the memory is emptied: a workbook repeats a few hundred, however many rows it has. */
const INGATAN_MAKS = 4000;
/** A longer text is a sentence of its own, and Excel's longest thousands of times over would fill the memory. */
const PANJANG_BIASA = 200;

/**
 * A function of a text that remembers its results. A table says the same few words in every row; working them out again
 * is most of what reading costs.
 *
 * @param hitung must give the same result for the same text, and nobody may change that result
 * @param panjangMaks of a longer text only the last one is remembered: where most of them are asked for several times
 *   in a row and never again, a place in the memory costs more than it saves
 */
export function ingat<T>(hitung: (teks: string) => T, panjangMaks = PANJANG_BIASA): (teks: string) => T {
  const ingatan = new Map<string, T>();
  let terakhir: { readonly teks: string; readonly hasil: T } | null = null;
  return (teks) => {
    if (terakhir !== null && terakhir.teks === teks) return terakhir.hasil;
    const lama = teks.length > panjangMaks ? undefined : ingatan.get(teks);
    const hasil = lama ?? hitung(teks);
    terakhir = { teks, hasil };
    if (lama === undefined && teks.length <= panjangMaks) {
      if (ingatan.size >= INGATAN_MAKS) ingatan.clear();
      ingatan.set(teks, hasil);
    }
    return hasil;
  };
}
