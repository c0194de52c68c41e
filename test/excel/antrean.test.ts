import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { antrekan, blokBaris, byteJson, type Antrean } from "../../src/excel/antrean.ts";
import { BATAS } from "../../src/excel/batas.ts";
import { Dibatalkan } from "../../src/excel/galat.ts";

const TENANG = (): Promise<void> => Promise.resolve();

/** Announces so many bytes, one after another; notes what has been queued when something is sent. */
async function bagian(byte: readonly number[]): Promise<number[][]> {
  const terkirim: number[][] = [];
  let kini: number[] = [];
  function* antrean(): Antrean<void> {
    for (const minta of byte) {
      yield { minta, jawab: 0 };
      kini.push(minta);
    }
  }
  const kirim = (): Promise<void> => {
    terkirim.push(kini);
    kini = [];
    return Promise.resolve();
  };
  await antrekan(antrean(), kirim, TENANG);
  return [...terkirim, kini];
}

describe("antrekan", () => {
  it("sends what fills a request, never more, loses nothing and keeps the order", async () => {
    const byte = fc.array(fc.integer({ min: 1, max: BATAS.minta }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(byte, async (semua) => {
        const terkirim = await bagian(semua);
        expect(terkirim.flat()).toEqual(semua);
        const jumlah = terkirim.map((satu) => satu.reduce((a, b) => a + b, 0));
        for (const n of jumlah) expect(n).toBeLessThanOrEqual(BATAS.minta);
        // Two neighbours never fitted in one.
        jumlah.slice(1).forEach((n, i) => {
          expect(n + (jumlah[i] ?? 0)).toBeGreaterThan(BATAS.minta);
        });
      }),
    );
  });

  it("stops when asked before anything was sent, and not afterwards", async () => {
    const lama = (): void => {
      for (const mulai = performance.now(); performance.now() - mulai < 25;);
    };
    const coba = async (minta: number): Promise<number> => {
      let kirim = 0;
      function* antrean(): Antrean<void> {
        yield { minta, jawab: 0 };
        yield { minta, jawab: 0 };
        lama();
        yield;
      }
      const catat = (): Promise<void> => Promise.resolve(void kirim++);
      await antrekan(antrean(), catat, () => Promise.reject(new Dibatalkan()));
      return kirim;
    };
    await expect(coba(1)).rejects.toBeInstanceOf(Dibatalkan);
    expect(await coba(BATAS.minta)).toBe(1);
  });
});

describe("blokBaris", () => {
  it("cuts rows into blocks that stay under the limits, and joined they are the rows again", () => {
    const baris = Array.from({ length: 9000 }, (_, i) => [i, "é".repeat(i % 200), null, "x"]);
    const blok = [...blokBaris(baris)];
    expect(blok.flatMap((b) => b.baris)).toEqual(baris);
    for (const b of blok) {
      expect(byteJson(b.baris)).toBeLessThanOrEqual(BATAS.blok + 2);
      expect(b.baris.length * 4).toBeLessThanOrEqual(BATAS.sel);
      expect(b.beban.minta).toBeGreaterThan(byteJson(b.baris));
    }
  });
});
