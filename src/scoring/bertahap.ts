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
  const beberapa = Array.isArray(daftar)
    ? menurutNomor(daftar as readonly A[], kerja)
    : menurutUrutan(daftar[Symbol.iterator](), kerja);
  while (beberapa()) yield;
}

/** Works on the next few hundred at each call, and tells whether more are left: an iterator makes an object for each. */
function menurutNomor<A>(daftar: readonly A[], kerja: (satu: A) => void): () => boolean {
  let i = 0;
  return () => {
    const sampai = Math.min(i + SEKALI, daftar.length);
    for (; i < sampai; i += 1) kerja(daftar[i] as A);
    return i < daftar.length;
  };
}

/** The same of what is no list: its members are not asked for before their turn, for there may be millions. */
function menurutUrutan<A>(sisa: Iterator<A>, kerja: (satu: A) => void): () => boolean {
  return () => {
    for (let n = 0; n < SEKALI; n += 1) {
      const satu = sisa.next();
      if (satu.done === true) return false;
      kerja(satu.value);
    }
    return true;
  };
}
