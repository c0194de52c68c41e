/**
 * Shares in whole percent that add up to 100: every share is rounded down, and what is missing goes to the largest
 * remainders, the earlier share first.
 *
 * @param jumlah counts, none negative
 * @returns 0 for every count when there is nothing to share
 * @example persenUtuh([4, 2, 1, 1]) // [50, 25, 13, 12]
 */
export function persenUtuh(jumlah: readonly number[]): readonly number[] {
  const semua = jumlah.reduce((a, n) => a + n, 0);
  if (semua === 0) return jumlah.map(() => 0);
  const bagian = jumlah.map((n, urutan) => {
    const utuh = Math.floor((n * 100) / semua);
    return { urutan, utuh, sisa: n * 100 - utuh * semua };
  });
  const kurang = 100 - bagian.reduce((a, b) => a + b.utuh, 0);
  const ditambah = new Set(
    [...bagian]
      .sort((a, b) => b.sisa - a.sisa || a.urutan - b.urutan)
      .slice(0, kurang)
      .map((b) => b.urutan),
  );
  return bagian.map(({ urutan, utuh }) => utuh + (ditambah.has(urutan) ? 1 : 0));
}
