import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FUNGSI } from "../../src/functions/daftar.ts";
import { ID_FUNGSI } from "../../src/functions/id.ts";
import { untukExcel } from "../../src/functions/pasang.ts";
import { hitungCapaian, KMK_467_2014, type Polarisasi } from "../../src/scoring/index.ts";
import { baris, kolom, kolomHasil, panggil, pesan, satu, sel } from "./panggil.ts";

/** Words without braces, which in a message would look like a place left unfilled. */
const tulisan = (min: number, maks: number) =>
  fc.string({ minLength: min, maxLength: maks }).map((s) => s.replaceAll(/[{}]/g, ""));

/** Anything a cell may hold or Excel may hand over for one, and some that it never does. */
const isiSel = fc.oneof(
  fc.constantFrom<unknown>(null, "", " ", "-", "n/a", true, false, 0, -0, 1, 100, -5, 1e308, -1e308, 5e-324),
  fc.constantFrom<unknown>(
    "#N/A",
    "#DIV/0!",
    "80 - 90%",
    "1.234",
    "0,26 % ",
    "Rp. 1.500.000.000,-",
    "(5)",
    "∞",
  ),
  fc.constantFrom<unknown>(
    "Max",
    "Minimize",
    "TLK",
    "Sum",
    "P/L",
    "Customer",
    "KMK 300/2022",
    "s.d. Q3",
    "Target",
  ),
  fc.constantFrom<unknown>(NaN, Infinity, undefined, {}, [], { type: "Error", basicValue: "#REF!" }),
  fc.constantFrom<unknown>(
    { type: "Entity", text: "x" },
    { basicValue: 0.5, numberFormat: "0%" },
    Symbol.iterator,
  ),
  fc.double(),
  tulisan(0, 30),
  tulisan(600, 700),
);
const argumen = fc.oneof(
  { arbitrary: fc.array(fc.array(isiSel, { maxLength: 5 }), { maxLength: 6 }), weight: 4 },
  { arbitrary: isiSel.map((s) => [[s]]), weight: 4 },
  { arbitrary: fc.constant(null), weight: 1 },
  // Never from Excel; a fault of a host must not become an exception either.
  { arbitrary: isiSel as fc.Arbitrary<never>, weight: 1 },
);

const angkaWajar = fc.double({ min: 3, max: 20, noNaN: true });
const POLARISASI = ["maximize", "minimize", "stabilize"] as const satisfies readonly Polarisasi[];
const angka = (nilai: number) => ({ jenis: "angka", nilai }) as const;

describe("every worksheet function", () => {
  it.each(ID_FUNGSI)(
    "%s never throws anything but CustomFunctions.Error, and gives only values and errors",
    (id) => {
      fc.assert(
        fc.property(fc.array(argumen, { maxLength: 5 }), (arg) => {
          const hasil = panggil(id, ...arg);
          expect(hasil.length).toBeGreaterThan(0);
          expect(new Set(hasil.map((b) => b.length)).size).toBe(1);
          for (const s of hasil.flat()) {
            if (typeof s !== "object") continue;
            expect(["#VALUE!", "#N/A"]).toContain(s.kode);
            expect(s.pesan).not.toMatch(/\{\w+\}|kesalahan pada Rapor IKU/);
            expect(s.pesan).toMatch(/^.{10,}\.$/s);
          }
        }),
        { numRuns: 150 },
      );
    },
  );

  it.each(ID_FUNGSI)("%s gives the same result for the same arguments", (id) => {
    fc.assert(
      fc.property(fc.array(argumen, { maxLength: 4 }), (arg) => {
        expect(panggil(id, ...arg)).toEqual(panggil(id, ...arg));
      }),
      { numRuns: 40 },
    );
  });

  it("a fault of ours becomes one sentence, not an exception", () => {
    const rusak = () => {
      throw new TypeError("x");
    };
    expect(() => untukExcel(rusak, () => "id")()).toThrow("kesalahan pada Rapor IKU");
    expect(Object.keys(FUNGSI)).toEqual([...ID_FUNGSI]);
  });
});

describe("STATUS and INDEKS", () => {
  it("give the number of the scoring module, and no other", () => {
    fc.assert(
      fc.property(angkaWajar, angkaWajar, fc.constantFrom(...POLARISASI), (r, t, polarisasi) => {
        const masukan = {
          polarisasi,
          target: angka(t),
          realisasi: angka(r),
          terburuk: null,
          konversi120: false,
        };
        const { indeks, status } = hitungCapaian(masukan, KMK_467_2014);
        expect(sel("INDEKS", satu(r), satu(t), satu(polarisasi), null)).toBe(indeks);
        expect(sel("STATUS", satu(r), satu(t), satu(polarisasi), null)).toBe(status);
      }),
    );
  });

  it("give a row in a range what it gets alone", () => {
    const tulisan = fc.constantFrom<unknown>(
      "",
      null,
      "menunggu",
      "#N/A",
      "85%",
      "5 hari",
      "4 dari skala 5",
      0.9117,
      7,
    );
    const baris = fc.tuple(
      fc.oneof(angkaWajar, tulisan),
      fc.oneof(angkaWajar, tulisan),
      fc.constantFrom("", "Min", "?"),
    );
    fc.assert(
      fc.property(fc.array(baris, { minLength: 1, maxLength: 12 }), (semua) => {
        const [r, t, pol] = [0, 1, 2].map((k) => kolom(...semua.map((b) => b[k])));
        for (const id of ["STATUS", "INDEKS"] as const) {
          expect(kolomHasil(id, r ?? null, t ?? null, pol ?? null, null)).toEqual(
            semua.map((b) => sel(id, satu(b[0]), satu(b[1]), satu(b[2]), null)),
          );
        }
      }),
    );
  });

  it("sizes that do not fit are an error that names both", () => {
    const ukuran = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }));
    const isi = ([b, k]: [number, number]) => Array.from({ length: b }, () => Array<number>(k).fill(5));
    fc.assert(
      fc.property(ukuran, ukuran, (a, b) => {
        const cocok =
          [0, 1].every((i) => a[i] === b[i] || b[i] === 1) ||
          [0, 1].every((i) => a[i] === b[i] || a[i] === 1);
        const hasil = panggil("STATUS", isi(a), isi(b), null, null);
        if (cocok) {
          expect(hasil.length).toBe(Math.max(a[0], b[0]));
          expect(hasil[0]?.length).toBe(Math.max(a[1], b[1]));
        } else {
          const kalimat = pesan(hasil[0]?.[0]);
          for (const [n, k] of [a, b]) expect(kalimat).toContain(`(${n} baris × ${k} kolom)`);
        }
      }),
    );
  });

  it("STATUS is STATUSINDEKS of INDEKS", () => {
    fc.assert(
      fc.property(angkaWajar, angkaWajar, fc.constantFrom(...POLARISASI), (r, t, pol) => {
        const indeks = sel("INDEKS", satu(r), satu(t), satu(pol), null);
        fc.pre(indeks === 0 || Number(indeks) > 1.2);
        expect(sel("STATUSINDEKS", satu(indeks), null)).toBe(
          sel("STATUS", satu(r), satu(t), satu(pol), null),
        );
      }),
    );
  });
});

describe("KONSOLIDASI, NSS and NKO", () => {
  it("average lies between the smallest and the largest part, sum is theirs together", () => {
    fc.assert(
      fc.property(fc.array(angkaWajar, { minLength: 1, maxLength: 12 }), (nilai) => {
        const rata = Number(sel("KONSOLIDASI", baris(...nilai), satu("Average")));
        expect(rata).toBeGreaterThanOrEqual(Math.min(...nilai) - 1e-9);
        expect(rata).toBeLessThanOrEqual(Math.max(...nilai) + 1e-9);
        expect(sel("KONSOLIDASI", baris(...nilai), satu("Sum"))).toBeCloseTo(rata * nilai.length, 6);
      }),
    );
  });

  it("a table of one sasaran has the NSS as its NKO", () => {
    const iku = fc.tuple(fc.double({ min: 2, max: 120, noNaN: true }), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(fc.array(iku, { minLength: 1, maxLength: 8 }), (semua) => {
        const nss = Number(sel("NSS", kolom(...semua.map((s) => s[0])), kolom(...semua.map((s) => s[1]))));
        const tabel = semua.map(([indeks, bobot]) => ["Customer", "SS1", indeks, bobot]);
        expect(sel("NKO", tabel)).toBeCloseTo(nss, 9);
      }),
    );
  });
});
