/**
 * A long computation in steps: at each `yield` whoever runs it may let something else go first, or give up. It knows no
 * clock and makes no promises, so it stays as pure as the function it would otherwise be.
 */
export type Bertahap<T> = Generator<undefined, T, undefined>;

/** Members worked on between two steps: a few milliseconds of work. */
const SEKALI = 200;

/** Runs it to its end without a pause. */
export function selesaikan<T>(kerja: Bertahap<T>): T {
  for (;;) {
    const langkah = kerja.next();
    if (langkah.done === true) return langkah.value;
  }
}

/** `map`, in steps. */
export function* petakan<A, B>(daftar: readonly A[], ubah: (satu: A) => B): Bertahap<B[]> {
  const hasil: B[] = [];
  for (const satu of daftar) {
    hasil.push(ubah(satu));
    if (hasil.length % SEKALI === 0) yield;
  }
  return hasil;
}

/** The members of a list one after another, with a step after every few hundred. */
export function* telusuri<A>(daftar: Iterable<A>, kerja: (satu: A) => void): Bertahap<void> {
  let n = 0;
  for (const satu of daftar) {
    kerja(satu);
    n += 1;
    if (n % SEKALI === 0) yield;
  }
}
