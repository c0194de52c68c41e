import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bacaCuplikan,
  rencanakanIsi,
  type CuplikanLembar,
  type UbahanIsi,
} from "../../src/excel/cuplikan.ts";
import { kunciIsi, type Isi } from "../../src/excel/isi.ts";
import type { Titik } from "../../src/excel/kelompok.ts";

const HIJAU = "#D9F0E0";
const MERAH = "#FBD9D5";
const ABU: Isi = { warna: "#F0F0F0", pola: "Solid" };
const t = (baris: number, kolom = 6): Titik => ({ baris, kolom });

/** A sheet of fills on which plans are carried out as Excel would. */
class Lembar {
  readonly isi = new Map<string, Isi>();
  cuplikan: CuplikanLembar | null = null;

  isiDi = (p: Titik): Isi | undefined => this.isi.get(`${p.baris},${p.kolom}`) ?? null;

  set(p: Titik, isi: Isi): void {
    this.isi.set(`${p.baris},${p.kolom}`, isi);
  }

  titikTerisi(): Titik[] {
    return [...this.isi]
      .filter(([, isi]) => isi !== null)
      .map(([k]) => ({ baris: Number(k.split(",")[0]), kolom: Number(k.split(",")[1]) }));
  }

  warnai(target: readonly (readonly [string, readonly Titik[]])[]): UbahanIsi {
    const ubahan = rencanakanIsi(new Map(target), this.cuplikan, {
      id: "1",
      isiDi: this.isiDi,
      titikTerisi: this.titikTerisi(),
    });
    for (const { isi, titik } of ubahan.pulih) for (const p of titik) this.set(p, isi);
    for (const [warna, titik] of ubahan.warna) for (const p of titik) this.set(p, { warna, pola: "Solid" });
    this.cuplikan = ubahan.cuplikan;
    return ubahan;
  }

  sisipBaris(di: number): void {
    const lama = [...this.isi];
    this.isi.clear();
    for (const [k, isi] of lama) {
      const [baris = 0, kolom = 0] = k.split(",").map(Number);
      this.isi.set(`${baris >= di ? baris + 1 : baris},${kolom}`, isi);
    }
  }

  gambar(): string[] {
    return [...this.isi]
      .filter(([, isi]) => isi !== null)
      .map(([k, isi]) => `${k}=${kunciIsi(isi)}`)
      .sort();
  }
}

const sembarangIsi: fc.Arbitrary<Isi> = fc.oneof(
  fc.constant(null),
  fc.record({ warna: fc.constantFrom("#FFFFFF", "#F0F0F0", "#FFFF00"), pola: fc.constant("Solid") }),
  fc.record({
    warna: fc.constant("#00FF00"),
    pola: fc.constant("Gray25"),
    warnaPola: fc.constant("#112233"),
  }),
);

describe("rencanakanIsi", () => {
  it("restoring gives back every original fill, no fill included, after any number of colourings", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(20), fc.nat(3), sembarangIsi), { maxLength: 30 }),
        fc.array(fc.array(fc.tuple(fc.nat(20), fc.nat(3), fc.boolean()), { maxLength: 20 }), {
          minLength: 1,
          maxLength: 4,
        }),
        (awal, kali) => {
          const lembar = new Lembar();
          for (const [baris, kolom, isi] of awal) lembar.set(t(baris, kolom), isi);
          const semula = lembar.gambar();
          for (const sel of kali) {
            const unik = new Map(sel.map(([b, k, h]) => [`${b},${k}`, { titik: t(b, k), h }]));
            const pilih = (h: boolean): Titik[] =>
              [...unik.values()].filter((s) => s.h === h).map((s) => s.titik);
            lembar.warnai([
              [HIJAU, pilih(true)],
              [MERAH, pilih(false)],
            ]);
          }
          lembar.warnai([]);
          expect(lembar.gambar()).toEqual(semula);
          expect(lembar.cuplikan).toBeNull();
        },
      ),
    );
  });

  it("a cell that is no longer to be coloured gets its fill back at the next colouring", () => {
    const lembar = new Lembar();
    lembar.set(t(1), ABU);
    lembar.warnai([[HIJAU, [t(1), t(2)]]]);
    lembar.warnai([[HIJAU, [t(2)]]]);
    expect(lembar.isiDi(t(1))).toEqual(ABU);
  });

  it("a cell recoloured by hand is left alone, and counted", () => {
    const lembar = new Lembar();
    lembar.warnai([[HIJAU, [t(1), t(2)]]]);
    lembar.set(t(1), { warna: "#FFC000", pola: "Solid" });
    const ubahan = lembar.warnai([]);
    expect(lembar.gambar()).toEqual(["1,6=Solid|#FFC000|"]);
    expect(ubahan.diubahPengguna).toBe(1);
  });

  it("a cell recoloured by hand and then coloured again keeps the hand-made fill as its original", () => {
    const lembar = new Lembar();
    lembar.warnai([[HIJAU, [t(1)]]]);
    lembar.set(t(1), { warna: "#FFC000", pola: "Solid" });
    lembar.warnai([[MERAH, [t(1)]]]);
    lembar.warnai([]);
    expect(lembar.gambar()).toEqual(["1,6=Solid|#FFC000|"]);
  });

  it("rows inserted since the colouring leave no colour behind", () => {
    const lembar = new Lembar();
    lembar.warnai([[HIJAU, [t(4), t(5), t(6)]]]);
    lembar.sisipBaris(5);
    lembar.warnai([]);
    expect(lembar.gambar()).toEqual([]);
  });
});

describe("bacaCuplikan", () => {
  it.each([null, undefined, "x", 3, [], {}, { versi: 2, lembar: [] }, { versi: 1 }])(
    "takes %j for no snapshot",
    (v) => {
      expect(bacaCuplikan(v)).toBeNull();
    },
  );
});
