import fc from "fast-check";
import { afterEach, describe, expect, it, TestRunner } from "vitest";
import { jenisDalam, SEMUA_JENIS } from "../../scripts/acak/jenisMusuh.ts";

const catatan = () => TestRunner.getCurrentTest()?.meta.acak;

describe("what a test notes of its random cases", () => {
  // These are no properties of the product: the totals leave them out.
  afterEach(({ task }) => {
    delete task.meta.acak;
  });

  it("is nothing where there are none", () => {
    expect(catatan()).toBeUndefined();
  });

  it("adds up over its properties: cases tried, cases left out, the seed of each", async () => {
    fc.check(
      fc.property(fc.nat(), (n) => n >= 0),
      { numRuns: 30, seed: 1 },
    );
    await fc.check(
      fc.asyncProperty(fc.nat(), async (n) => {
        fc.pre(n % 2 === 0);
        await Promise.resolve();
      }),
      { numRuns: 20, seed: 2 },
    );
    expect(catatan()).toMatchObject({ kasus: 50, benih: [1, 2] });
    expect(catatan()?.dilewati).toBeGreaterThan(0);
  });

  it("changes nothing of what a failing property says, nor whom it says it to", async () => {
    const setelan = { seed: 3, verbose: 1 } as const;
    const gagal = fc.property(fc.nat(), (n) => n < 10);
    const gagalNanti = fc.asyncProperty(fc.nat(), (n) => Promise.resolve(n < 10));
    const pesan = fc.defaultReportMessage(fc.check(gagal, setelan));
    expect(pesan).toContain("Property failed after");
    const lempar = (() => {
      try {
        fc.assert(gagal, setelan);
      } catch (galat) {
        return galat;
      }
      return null;
    })();
    expect(lempar).toMatchObject({ message: pesan });
    await expect(fc.assert(gagalNanti, setelan)).rejects.toMatchObject({ message: pesan });
    let terdengar: unknown = null;
    fc.assert(gagal, { ...setelan, reporter: (hasil) => (terdengar = hasil.counterexample) });
    expect(terdengar).toEqual([10]);
  });
});

describe("a hostile text is known for what it is", () => {
  const CONTOH = [
    "=1+1",
    "+1",
    "-1+2",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "'=1",
    "a\0",
    "\u0007bel",
    "a <b>tebal</b>",
    "a&amp;b",
    'A &"Arial"',
    "ada {jumlah}",
    "lihat http://x.test",
    "\u202Eterbalik",
    "👩 emoji",
    "\uD83D",
    "a\u0301",
    "__proto__",
    "#REF!",
    "x".repeat(32_767),
    "x".repeat(31),
  ];

  it.each(CONTOH.map((teks, i) => [SEMUA_JENIS[i], teks]))("%s", (jenis, teks) => {
    expect([...jenisDalam([{ di: [teks] }])]).toContain(jenis);
  });

  it("two that differ by case only, however deep, but not one text twice, nor the name of a property", () => {
    const jenis = SEMUA_JENIS.at(-1);
    expect([...jenisDalam([["Nama"], { a: new Map([["x", "NAMA"]]) }])]).toEqual([jenis]);
    expect([...jenisDalam(["Nama", "Nama"])]).toEqual([]);
    expect([...jenisDalam([{ nama: "Nama" }])]).toEqual([]);
  });

  it("and ordinary words, figures and bytes are none", () => {
    const biasa = ["Indeks Kepuasan Pengguna Jasa", "80 - 90%", "1.234,5", 3, null, Uint8Array.of(0, 61)];
    expect([...jenisDalam(biasa)]).toEqual([]);
  });
});
