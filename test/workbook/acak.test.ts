import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bacaBukuKerja } from "../../src/workbook/baca.ts";
import type { Grid, NilaiSel } from "../../src/workbook/grid.ts";
import { TINGKAT_TEMUAN } from "../../src/workbook/kodeTemuan.ts";
import { SINONIM } from "../../src/workbook/sinonim.ts";
import { gridUji, persen, type SelUji } from "./gridUji.ts";
import { tabelDari } from "./tabelUji.ts";

const kata = fc.constantFrom(
  ...Object.values(SINONIM).flatMap((daftar) => daftar.slice(0, 3)),
  ..."Q1|Q2|s.d. Q3|Y|TW IV|Tahun 2019|2018|(1)|(%)|Rata-rata|Jumlah|Mengetahui,|Customer|SS 1 Puas|Max|Min/TLK|Sum|P/L|1a-CP|Indeks".split(
    "|",
  ),
  ..."3,25|1.234|1,500|99%|0,26 % |80 - 90%|Rp. 1.000.000,-|menunggu TW IV|#DIV/0!|-|n/a|__proto__|constructor|=1+1|1e999".split(
    "|",
  ),
);
const nilai: fc.Arbitrary<NilaiSel> = fc.oneof(
  { weight: 6, arbitrary: kata },
  { weight: 2, arbitrary: fc.oneof(fc.integer({ min: -5, max: 150 }), fc.double()) },
  { weight: 3, arbitrary: fc.constant("") },
  fc.string({ unit: "binary" }),
  fc.boolean(),
);
const format = fc.constantFrom("General", "0%", "0.00%", "@", "d/m/yyyy", '#,##0" hari"', "", "[", '"');
const nol = fc.nat(12);

const grid: fc.Arbitrary<Grid> = fc
  .record({
    lembar: fc.string({ maxLength: 31 }),
    baris: fc.array(fc.array(fc.record({ v: nilai, f: format }), { maxLength: 12 }), { maxLength: 14 }),
    merges: fc.array(fc.tuple(nol, nol, nol, nol), { maxLength: 4 }),
    geser: fc.tuple(nol, nol),
    tersembunyi: fc.array(nol),
  })
  .map(({ lembar, baris, merges, geser, tersembunyi }) => ({
    lembar,
    baris: geser[0],
    kolom: geser[1],
    // Rows stay ragged and texts missing: a read cut short must not throw either.
    values: baris.map((b) => b.map((s) => s.v)),
    numberFormat: baris.map((b) => b.map((s) => s.f)),
    text: baris.slice(1).map((b) => b.map((s) => String(s.v))),
    merges: merges.map(([a, b, c, d]) => ({
      baris: Math.min(a, b),
      barisAkhir: Math.max(a, b),
      kolom: Math.min(c, d),
      kolomAkhir: Math.max(c, d),
    })),
    barisTersembunyi: new Set(tersembunyi),
  }));

function periksa(grids: readonly Grid[]): void {
  const hasil = bacaBukuKerja(grids);
  if (!hasil.ok) {
    expect(hasil.dilihat.lembar).toHaveLength(grids.length);
    return;
  }
  for (const t of hasil.tabel.temuan) expect(Object.hasOwn(TINGKAT_TEMUAN, t.kode)).toBe(true);
  for (const iku of hasil.tabel.iku) {
    expect(iku.nama).not.toBe("");
    for (const { periode, nilai: n } of [...iku.target, ...iku.realisasi]) {
      expect(periode.dari).toBeLessThanOrEqual(periode.sampai);
      if (n.jenis === "angka") expect(Number.isFinite(n.nilai)).toBe(true);
    }
    expect(iku.realisasi.every((r) => r.nilai.jenis !== "rentang")).toBe(true);
  }
}

describe("bacaBukuKerja on any cells", () => {
  it("never throws on random sheets", () => {
    fc.assert(
      fc.property(fc.array(grid, { maxLength: 3 }), (grids) => {
        periksa(grids);
      }),
      { numRuns: 400 },
    );
  });

  it("never throws under a real header, and every text without a number stays one", () => {
    const kepala = [
      "No",
      "IKU",
      "Pol",
      "Satuan",
      "Target Q1",
      "Target s.d. Q3",
      "Realisasi Q1",
      "Realisasi s.d. Q3",
    ];
    fc.assert(
      fc.property(fc.array(fc.array(nilai, { minLength: 8, maxLength: 8 }), { maxLength: 8 }), (badan) => {
        periksa([gridUji([kepala, ...badan])]);
      }),
      { numRuns: 400 },
    );
  });

  it("a null where a value should be counts as blank", () => {
    const terpotong = JSON.parse(
      '[["IKU","Pol","Target","Realisasi"],["Waktu",null,4,null],[null]]',
    ) as NilaiSel[][];
    const tabel = tabelDari({ ...gridUji(terpotong), values: terpotong, numberFormat: [], text: [] });
    expect(tabel.iku[0]).toMatchObject({ nama: "Waktu", polarisasi: "maximize" });
  });

  it("an empty workbook and a forced sheet without a table say what was looked at", () => {
    expect(bacaBukuKerja([])).toEqual({ ok: false, dilihat: { lembar: [] } });
    const grids = [gridUji([["Halo"]], { lembar: "Satu" }), gridUji([["No", "Target"]], { lembar: "Dua" })];
    expect(bacaBukuKerja(grids, { lembar: "DUA" })).toEqual({
      ok: false,
      dilihat: { lembar: [{ nama: "Dua", judulTerlihat: ["No", "Target"] }] },
    });
    const semua = {
      ok: false,
      dilihat: {
        lembar: [expect.objectContaining({ nama: "Satu" }), expect.objectContaining({ nama: "Dua" })],
      },
    };
    expect(bacaBukuKerja(grids, { lembar: "Tiga" })).toEqual(semua);
  });
});

describe("the table does not depend on where it stands", () => {
  const isi: SelUji[][] = [
    ["Kode", "IKU", "Pol", "KP", "Target", "", "Realisasi", ""],
    ["", "", "", "", "Q1", "Q2", "Q1", "Q2"],
    ["1a-CP", "Penerimaan", "Max", "TLK", persen(20), persen(45), persen(22), persen(48)],
    ["1b-N", "Waktu", "Min", "Avg", "3,5 hari", "3,5 hari", "3 hari", "3,25 hari"],
  ];
  const inti = (tabel: ReturnType<typeof tabelDari>) =>
    tabel.iku.map(({ kode, nama, polarisasi, konsolidasi, target, realisasi }) => ({
      kode,
      nama,
      polarisasi,
      konsolidasi,
      target,
      realisasi,
    }));

  it("titles above, blank columns, spacer rows and another start cell change nothing", () => {
    const harapan = inti(tabelDari(gridUji(isi)));
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.nat(3),
        fc.nat(3),
        fc.constantFrom("A1", "C7", "XA900"),
        (judul, kiri, jarak, awal) => {
          const depan = Array.from({ length: kiri }, () => "");
          const baris: SelUji[][] = [
            ...Array.from({ length: judul }, (_, i): SelUji[] => [`Judul ${i}`]),
            ...isi.slice(0, 2),
            ...isi.slice(2).flatMap((b) => [b, ...Array.from({ length: jarak }, (): SelUji[] => [])]),
          ].map((b) => [...depan, ...b]);
          expect(inti(tabelDari(gridUji(baris, { awal })))).toEqual(harapan);
        },
      ),
    );
  });

  it("columns in any order give the same IKU", () => {
    const daftar: SelUji[][] = [
      ["Kode", "IKU", "Pol", "KP", "Target s.d. Q3", "Realisasi s.d. Q3"],
      ["1a-CP", "Penerimaan", "Max", "TLK", persen(20), persen(22)],
      ["1b-N", "Waktu", "Min", "Avg", "3,5 hari", "3 hari"],
    ];
    const harapan = inti(tabelDari(gridUji(daftar)));
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (urutan) => {
        const acak = daftar.map((b) => urutan.map((k) => b[k] ?? ""));
        expect(inti(tabelDari(gridUji(acak)))).toEqual(harapan);
      }),
    );
  });
});
