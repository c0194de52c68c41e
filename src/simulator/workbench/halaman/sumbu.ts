/**
 * Rows or columns laid out in pixels. Only the lines of another size than the usual cost memory, so a sheet of a
 * hundred thousand rows is as light as one of ten.
 */
export class Sumbu {
  readonly jumlah: number;
  readonly #bawaan: number;
  readonly #ukuran: ReadonlyMap<number, number>;
  readonly #lain: readonly number[];
  /** Pixels by which the lines up to and with `#lain[i]` differ from the usual, summed. */
  readonly #selisih: readonly number[];

  /**
   * @param jumlah lines there are
   * @param bawaan pixels of a usual line
   * @param ukuran pixels of the others, 0 for a hidden one
   */
  constructor(jumlah: number, bawaan: number, ukuran: ReadonlyMap<number, number>) {
    this.jumlah = jumlah;
    this.#bawaan = bawaan;
    this.#ukuran = ukuran;
    this.#lain = [...ukuran.keys()].filter((i) => i < jumlah).sort((a, b) => a - b);
    let jumlahSelisih = 0;
    this.#selisih = this.#lain.map((i) => (jumlahSelisih += (ukuran.get(i) ?? bawaan) - bawaan));
  }

  /** Pixels from the first line to the start of line `i`; `jumlah` gives the end of the last. */
  awal(i: number): number {
    let [a, b] = [0, this.#lain.length];
    while (a < b) {
      const tengah = (a + b) >> 1;
      if ((this.#lain[tengah] ?? 0) < i) a = tengah + 1;
      else b = tengah;
    }
    return i * this.#bawaan + (this.#selisih[a - 1] ?? 0);
  }

  ukuran(i: number): number {
    return this.#ukuran.get(i) ?? this.#bawaan;
  }

  get total(): number {
    return this.awal(this.jumlah);
  }

  /** The visible line at a pixel; the first or last one beyond the ends. */
  di(piksel: number): number {
    let [a, b] = [0, this.jumlah - 1];
    while (a < b) {
      const tengah = (a + b + 1) >> 1;
      if (this.awal(tengah) <= piksel) a = tengah;
      else b = tengah - 1;
    }
    while (a > 0 && this.ukuran(a) === 0) a--;
    return a;
  }

  /** The next visible line from `i` in a direction; `i` itself when there is none. */
  tetangga(i: number, arah: 1 | -1): number {
    for (let n = i + arah; n >= 0 && n < this.jumlah; n += arah) if (this.ukuran(n) > 0) return n;
    return i;
  }
}
