import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { antrekan } from "../../src/excel/antrean.ts";
import { kelompokRupa, type KelompokGaya } from "../../src/excel/kelompokGaya.ts";
import { tulisTampilan } from "../../src/excel/tulisLembar.ts";
import type { Garis, Gaya, SelRencana, Sisi } from "../../src/rapor/rencana.ts";
import { selesaikan } from "../../src/scoring/bertahap.ts";
import type { GarisSel, GayaSel } from "../../src/simulator/buku.ts";
import { gayaDi } from "../../src/simulator/richapi/sel.ts";
import { pasang } from "../../src/simulator/pustaka/node.ts";
import { bukuUji, lembarUji } from "../simulator/bukuUji.ts";

const maybe = <T>(satu: fc.Arbitrary<T>) => fc.option(satu, { nil: undefined });
const warna = fc.constantFrom("#AA0000", "#00BB00", "#0000CC");
const garis: fc.Arbitrary<Garis> = fc.record({ warna, tebal: fc.constantFrom("tipis", "sedang") });

/** Looks as the rapor has them: an indent stands at an aligned side. */
const gaya: fc.Arbitrary<Gaya> = fc
  .record({
    isi: maybe(warna),
    huruf: maybe(
      fc.record(
        { warna, ukuran: fc.constantFrom(8, 9), tebal: fc.constant(true), miring: fc.constant(true) },
        { requiredKeys: [] },
      ),
    ),
    rata: maybe(fc.constantFrom("kiri", "tengah", "kanan")),
    tegak: maybe(fc.constantFrom("atas", "tengah", "bawah")),
    lipat: maybe(fc.boolean()),
    indentasi: fc.boolean(),
    garis: maybe(fc.record({ atas: garis, bawah: garis, kiri: garis, kanan: garis }, { requiredKeys: [] })),
  })
  .map(({ indentasi, ...g }) => {
    const takuk = indentasi && (g.rata === "kiri" || g.rata === "kanan") ? { takuk: 1 } : {};
    return Object.fromEntries(Object.entries({ ...g, ...takuk }).filter(([, n]) => n !== undefined));
  });

interface Rupa {
  readonly gaya: Record<string, Gaya>;
  readonly sel: SelRencana[];
}

const rupa: fc.Arbitrary<Rupa> = fc
  .record({
    daftar: fc.array(gaya, { minLength: 1, maxLength: 4 }),
    kisi: fc.array(fc.array(fc.nat(5), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
  })
  .map(({ daftar, kisi }) => ({
    gaya: Object.fromEntries(daftar.map((g, i) => [String(i), g])),
    // A cell whose number no look has is left out.
    sel: kisi.flatMap((isi, baris) =>
      isi.flatMap((n, kolom) => (n < daftar.length ? [{ baris, kolom, nilai: null, gaya: String(n) }] : [])),
    ),
  }));

const kelompok = (r: Rupa, bawaan: Gaya = {}): KelompokGaya[] => selesaikan(kelompokRupa(r, bawaan));

/** Gives cells their looks in Excel, and gives back how each then looks. */
async function terapkan(r: Rupa): Promise<(baris: number, kolom: number) => GayaSel> {
  const buku = bukuUji({ Data: [] });
  pasang(buku);
  await Excel.run(async (context) => {
    const lembar = context.workbook.worksheets.getFirst();
    await antrekan(
      tulisTampilan(lembar, { gaya: kelompok(r), tinggiBaris: [] }),
      () => context.sync(),
      () => Promise.resolve(),
    );
    await context.sync();
  });
  return (baris, kolom) => gayaDi(buku, lembarUji(buku, "Data"), baris, kolom);
}

const RATA = { kiri: "Left", tengah: "Center", kanan: "Right" } as const;
const TEGAK = { atas: "Top", tengah: "Center", bawah: "Bottom" } as const;
const POLOS = bukuUji({}).gayaBawaan;

function tanpaGaris(g: Gaya): unknown {
  return {
    isi: g.isi ?? POLOS.isi.warna,
    warna: g.huruf?.warna ?? POLOS.huruf.warna,
    ukuran: g.huruf?.ukuran ?? POLOS.huruf.ukuran,
    tebal: g.huruf?.tebal ?? false,
    miring: g.huruf?.miring ?? false,
    rata: g.rata === undefined ? POLOS.rata : RATA[g.rata],
    tegak: g.tegak === undefined ? POLOS.tegak : TEGAK[g.tegak],
    lipat: g.lipat ?? false,
    takuk: g.takuk ?? 0,
  };
}

function terlihat({ isi, huruf, rata, tegak, lipat, takuk }: GayaSel): unknown {
  const { warna, ukuran, tebal, miring } = huruf;
  return { isi: isi.warna, warna, ukuran, tebal, miring, rata, tegak, lipat, takuk };
}

const TEPI = [
  { sisi: "atas", tepi: "EdgeTop", seberang: "bawah", baris: -1, kolom: 0 },
  { sisi: "bawah", tepi: "EdgeBottom", seberang: "atas", baris: 1, kolom: 0 },
  { sisi: "kiri", tepi: "EdgeLeft", seberang: "kanan", baris: 0, kolom: -1 },
  { sisi: "kanan", tepi: "EdgeRight", seberang: "kiri", baris: 0, kolom: 1 },
] as const;

const sebut = (g: Garis): string => `${g.warna} ${g.tebal === "sedang" ? "Medium" : "Thin"}`;
const warnaGaris = (sebutan: string): string => sebutan.slice(0, 7);
const sebutSel = (g: GarisSel): string | null => (g.gaya === "None" ? null : `${g.warna} ${g.tebal}`);

describe("kelompokRupa", () => {
  it("gives every cell its look and no other cell anything", async () => {
    await fc.assert(
      fc.asyncProperty(rupa, async (r) => {
        const kini = await terapkan(r);
        const milik = new Map(
          r.sel.map((s) => [`${String(s.baris)},${String(s.kolom)}`, r.gaya[s.gaya] ?? {}]),
        );
        const diminta = (baris: number, kolom: number, sisi: Sisi): string[] => {
          const g = milik.get(`${String(baris)},${String(kolom)}`)?.garis?.[sisi];
          return g === undefined ? [] : [sebut(g)];
        };
        for (let baris = 0; baris < 7; baris++) {
          for (let kolom = 0; kolom < 6; kolom++) {
            const g = kini(baris, kolom);
            expect(terlihat(g)).toEqual(tanpaGaris(milik.get(`${String(baris)},${String(kolom)}`) ?? {}));
            for (const t of TEPI) {
              // An edge is one line for the two cells that share it: where they differ, either may say its colour.
              const sendiri = diminta(baris, kolom, t.sisi);
              const tetangga = diminta(baris + t.baris, kolom + t.kolom, t.seberang);
              const jadi = sebutSel(g.garis[t.tepi]);
              if (jadi === null) expect(sendiri).toEqual([]);
              else if (sendiri.concat(tetangga).every((l) => l === sendiri[0])) expect(jadi).toBe(sendiri[0]);
              else expect([...sendiri, ...tetangga].map(warnaGaris)).toContain(warnaGaris(jadi));
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  const sel = (gayaSel: readonly (readonly string[])[]): SelRencana[] =>
    gayaSel.flatMap((isi, baris) => isi.map((g, kolom) => ({ baris, kolom, nilai: null, gaya: g })));
  const PUTIH: Garis = { warna: "#FFFFFF", tebal: "tipis" };

  it("says together what the same cells have, and nothing that they have already", () => {
    const r = {
      gaya: {
        a: { isi: "#AA0000", huruf: { warna: "#FFFFFF", tebal: true }, lipat: false },
        b: { huruf: { tebal: true } },
      },
      sel: sel([["a", "b"], ["b"]]),
    };
    expect(kelompok(r, { lipat: false }).map((k) => [k.alamat, k.gaya])).toEqual([
      [["A1"], { isi: "#AA0000", huruf: { warna: "#FFFFFF" } }],
      [["A1:A2,B1"], { huruf: { tebal: true } }],
    ]);
  });

  it("draws a line that several looks have at once, apart from their other lines", () => {
    const kiri = (warnaKiri: string): Gaya => ({
      garis: { kiri: { warna: warnaKiri, tebal: "sedang" }, bawah: PUTIH },
    });
    const r = {
      gaya: { a: kiri("#AA0000"), b: kiri("#00BB00"), c: kiri("#0000CC"), d: kiri("#000000") },
      sel: sel([["a"], ["b"], ["c"], ["d"]]),
    };
    expect(
      kelompok(r)
        .filter((k) => k.gaya.garis?.bawah !== undefined)
        .map((k) => k.alamat),
    ).toEqual([["A1:A4"]]);
  });

  it("keeps apart the areas that have lines inside from those that have none", () => {
    const r = {
      gaya: { a: { garis: { bawah: PUTIH } } },
      sel: sel([["a", "a"], ["a", "a"], [], ["a", "a"]]),
    };
    expect(kelompok(r)).toEqual([
      { alamat: ["A1:B2"], gaya: { garis: { bawah: PUTIH } }, tinggi: true, lebar: false },
      { alamat: ["A4:B4"], gaya: { garis: { bawah: PUTIH } }, tinggi: false, lebar: false },
    ]);
  });
});
