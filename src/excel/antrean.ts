import { BATAS, KERJA_SEKALI } from "./batas.ts";
import { Dibatalkan } from "./galat.ts";

/** What commands add to the request that carries them and to its answer, in bytes. */
export interface Beban {
  readonly minta: number;
  readonly jawab: number;
}

/**
 * Commands for Excel that may go in more than one request. It announces what it is going to queue just before it does:
 * what is announced together stays in one request. So whoever queues need not know of limits, except that no range
 * lives longer than its announcement; worksheets do. A step without commands (undefined) is a place to pause at.
 */
export type Antrean<T> = Generator<Beban | undefined, T, undefined>;

/** What Microsoft's library sends for one object and one thing done to it, and what Excel answers; measured, rounded up. */
const MINTA_PERINTAH = 400;
const JAWAB_PERINTAH = 120;

/**
 * The weight of so many commands.
 *
 * @param isi what they carry, as far as it can be long: addresses, texts, values
 */
export function beban(perintah: number, ...isi: readonly unknown[]): Beban {
  const byte = isi.reduce<number>((jumlah, satu) => jumlah + byteJson(satu), 0);
  return { minta: perintah * MINTA_PERINTAH + byte, jawab: perintah * JAWAB_PERINTAH };
}

const BUKAN_ASCII = /[^\0-\x7f]/;

/** Bytes of a value as JSON in UTF-8, which is how Microsoft's library sends it; 0 for undefined. */
export function byteJson(isi: unknown): number {
  if (isi === undefined) return 0;
  const json = JSON.stringify(isi);
  return BUKAN_ASCII.test(json) ? new TextEncoder().encode(json).length : json.length;
}

/** Rows of cells that go in one command. */
export interface BlokBaris<T> {
  /** Index of the first row. */
  readonly awal: number;
  readonly baris: readonly (readonly T[])[];
  readonly beban: Beban;
}

/** Microsoft's library cuts longer matrices by itself, which takes it three objects where ours takes one. */
const SEL_PUSTAKA = 1500;

/** Cuts a matrix of cells into blocks of rows, each of which can be carried by one request with room to spare. */
export function* blokBaris<T>(nilai: readonly (readonly T[])[]): Generator<BlokBaris<T>, void, undefined> {
  const selTerbanyak = Math.min(BATAS.sel, SEL_PUSTAKA);
  let awal = 0;
  let byte = 0;
  let sel = 0;
  for (const [i, baris] of nilai.entries()) {
    const byteIni = byteJson(baris) + 1;
    if (i > awal && (byte + byteIni > BATAS.blok || sel + baris.length > selTerbanyak)) {
      yield satuBlok(nilai, awal, i, byte);
      [awal, byte, sel] = [i, 0, 0];
    }
    byte += byteIni;
    sel += baris.length;
  }
  if (awal < nilai.length) yield satuBlok(nilai, awal, nilai.length, byte);
}

function satuBlok<T>(
  nilai: readonly (readonly T[])[],
  awal: number,
  akhir: number,
  byte: number,
): BlokBaris<T> {
  const { minta, jawab } = beban(1);
  return { awal, baris: nilai.slice(awal, akhir), beban: { minta: minta + byte, jawab } };
}

/**
 * Queues it all and sends whatever fills a request before the next command is queued; the last request is left to be
 * sent by the caller. A writing that has begun goes on to its end, whoever asks it to stop: its half is of no use.
 *
 * @param sela awaited now and then, so that the page can draw; throws `Dibatalkan` to stop before anything was sent
 */
export async function antrekan<T>(
  antrean: Antrean<T>,
  kirim: () => Promise<void>,
  sela: () => Promise<void>,
): Promise<T> {
  let minta = 0;
  let jawab = 0;
  let terkirim = false;
  let mulai = performance.now();
  for (;;) {
    const langkah = antrean.next();
    if (langkah.done === true) return langkah.value;
    const { value: baru } = langkah;
    if (baru !== undefined) {
      if (minta > 0 && (minta + baru.minta > BATAS.minta || jawab + baru.jawab > BATAS.minta)) {
        await kirim();
        [minta, jawab, terkirim] = [0, 0, true];
      }
      minta += baru.minta;
      jawab += baru.jawab;
    }
    if (performance.now() - mulai < KERJA_SEKALI) continue;
    await sela().catch((galat: unknown) => {
      if (!(terkirim && galat instanceof Dibatalkan)) throw galat;
    });
    mulai = performance.now();
  }
}
