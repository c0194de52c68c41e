/** Texts remembered before the memory is emptied: a workbook repeats a few hundred, however many rows it has. */
const INGATAN_MAKS = 4000;
/** A longer text is a sentence of its own, and Excel's longest thousands of times over would fill the memory. */
const PANJANG_MAKS = 200;

/**
 * A function of a text that remembers its results. A table says the same few words in every row; working them out again
 * is most of what reading costs.
 *
 * @param hitung must give the same result for the same text, and nobody may change that result
 */
export function ingat<T>(hitung: (teks: string) => T): (teks: string) => T {
  const ingatan = new Map<string, T>();
  return (teks) => {
    if (teks.length > PANJANG_MAKS) return hitung(teks);
    const lama = ingatan.get(teks);
    if (lama !== undefined) return lama;
    const baru = hitung(teks);
    if (ingatan.size >= INGATAN_MAKS) ingatan.clear();
    ingatan.set(teks, baru);
    return baru;
  };
}
