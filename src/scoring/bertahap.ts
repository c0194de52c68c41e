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
  yield* telusuri(daftar, (satu) => {
    hasil.push(ubah(satu));
  });
  return hasil;
}

/** The members of a list one after another, with a step after every few hundred. */
export function* telusuri<A>(daftar: Iterable<A>, kerja: (satu: A) => void): Bertahap<void> {
  // A list is gone through by index, and outside of the generator: an iterator makes an object for every member.
  const semua: readonly A[] = Array.isArray(daftar) ? daftar : [...daftar];
  for (let dari = 0; dari < semua.length; dari += SEKALI) {
    if (dari > 0) yield;
    kerjakan(semua, dari, kerja);
  }
}

function kerjakan<A>(semua: readonly A[], dari: number, kerja: (satu: A) => void): void {
  const sampai = Math.min(dari + SEKALI, semua.length);
  for (let i = dari; i < sampai; i += 1) kerja(semua[i] as A);
}
