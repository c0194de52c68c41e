import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KMK_127_2026, KMK_467_2014 as P, skorKantor, type DataIku } from "../../src/scoring/index.ts";
import { ikuBerindeks } from "./bahan.ts";

const hitung = (iku: readonly DataIku[]) => skorKantor(iku, null, P);
const kode = (catatan: readonly { kode: string }[]) => catatan.map((c) => c.kode);

/** One IKU per SS, so that each index is an NSS. */
const satuan = (perspektif: string, ...indeks: (number | null)[]) =>
  indeks.map((n, i) => ikuBerindeks(n, { perspektif, sasaran: `${perspektif} ${i}`, vc: "P/L" }));

const EMPAT = [
  ...satuan("Customer", 100),
  ...satuan("Internal Process", 98),
  ...satuan("Learning & Growth", 105.1667),
];

describe("NSS", () => {
  it("weights the IKU that have an index: 11, abu-abu, 9 with 100 and 90 is 95,5", () => {
    const hasil = hitung([
      ikuBerindeks(100, { sasaran: "SS 1", bobot: 11 }),
      ikuBerindeks(null, { sasaran: "ss  1", bobot: 11 }),
      ikuBerindeks(90, { sasaran: "SS 1", bobot: 9 }),
    ]);
    const ss = hasil.perspektif[0]?.sasaran[0];
    expect(ss?.nilai).toBeCloseTo(95.5, 10);
    expect(ss?.status).toBe("kuning");
    expect(ss?.iku.map((a) => a.tertimbang)).toEqual([0.55, null, 0.45]);
  });
  it("of a wholly grey SS is missing, with its reason", () => {
    const ss = hitung([ikuBerindeks(null, { sasaran: "SS 1" })]).perspektif[0]?.sasaran[0];
    expect(ss).toMatchObject({ nilai: null, status: "abu-abu", alasan: { kode: "SEMUA_ABU_ABU" } });
  });
});

describe("NP", () => {
  it("is the plain mean of its NSS, grey ones left out", () => {
    const hasil = hitung(satuan("Customer", 90, 110, null));
    expect(hasil.perspektif[0]?.nilai).toBeCloseTo(100, 10);
  });
});

describe("NKO", () => {
  it("104 / 100 / 98 / 105,1667 with 25/15/30/30 is 101,95", () => {
    expect(hitung([...satuan("Stakeholder", 104), ...EMPAT]).nko.nilai).toBeCloseTo(101.95, 4);
  });
  it("with Customer wholly grey is 102,29", () => {
    const iku = [...satuan("Stakeholder", 104), ...satuan("Customer", null), ...EMPAT.slice(1)];
    expect(hitung(iku).nko.nilai).toBeCloseTo(102.29, 2);
  });
  it("flags a value that rounds across a threshold", () => {
    expect(kode(hitung(satuan("Customer", 99.996)).nko.catatan)).toEqual(["MENDEKATI_AMBANG"]);
  });
  it("is missing when every IKU is grey, or there is none", () => {
    expect(hitung(satuan("Customer", null)).nko).toMatchObject({
      nilai: null,
      status: "abu-abu",
      alasan: { kode: "SEMUA_ABU_ABU" },
    });
    expect(hitung([])).toMatchObject({ nko: { nilai: null, catatan: [] }, perspektif: [] });
  });
  it("groups a perspective under its canonical name in workbook order", () => {
    const iku = [
      ikuBerindeks(90, { perspektif: "Perspektif Pelanggan", sasaran: "a" }),
      ikuBerindeks(100, { perspektif: "Stakeholder", sasaran: "b" }),
      ikuBerindeks(110, { perspektif: "customer (15%)", sasaran: "c" }),
    ];
    const { perspektif } = hitung(iku);
    expect(perspektif.map((p) => [p.nama, p.bobot, p.sasaran.length])).toEqual([
      ["Customer", 15, 2],
      ["Stakeholder", 25, 1],
    ]);
  });
  it("notes a weight in the perspective's name that is not the one used", () => {
    const { perspektif } = hitung(satuan("Customer (20%)", 100));
    expect(perspektif[0]?.catatan).toEqual([
      {
        kode: "BOBOT_PERSPEKTIF_BEDA",
        data: { perspektif: "Customer (20%)", tertulis: 20, dipakai: 15 },
      },
    ]);
  });
});

describe("a weight in the perspective's name", () => {
  const catatan = (nama: string) => hitung(satuan(nama, 100)).perspektif[0]?.catatan;
  it("is not noted when it is the one used, or none stands there", () => {
    expect(catatan("Customer (15%)")).toEqual([]);
    expect(catatan("Customer")).toEqual([]);
  });
  it("is noted when it is only a little off", () => {
    expect(kode(catatan("Customer (15,5%)") ?? [])).toEqual(["BOBOT_PERSPEKTIF_BEDA"]);
  });
});

describe("a workbook without weights, SS or perspectives", () => {
  it("is one group of equal weights, and says so", () => {
    const hasil = hitung([ikuBerindeks(100), ikuBerindeks(90), ikuBerindeks(null)]);
    expect(hasil.nko.nilai).toBeCloseTo(95, 10);
    expect(kode(hasil.nko.catatan)).toEqual(["TANPA_PERSPEKTIF", "TANPA_SASARAN", "BOBOT_DIANGGAP_SAMA"]);
    expect(hasil.nko.catatan.slice(1).map((c) => c.data)).toEqual([{ n: 3 }, { n: 3 }]);
    expect(hasil.perspektif).toHaveLength(1);
    expect(hasil.perspektif[0]).toMatchObject({ nama: null, bobot: null, catatan: [] });
    expect(hasil.perspektif[0]?.sasaran[0]).toMatchObject({ nama: null, catatan: [] });
  });
  it("takes a blank V/C of spaces for none", () => {
    const hasil = hitung([ikuBerindeks(100, { vc: "  " }), ikuBerindeks(90)]);
    expect(kode(hasil.nko.catatan)).toContain("BOBOT_DIANGGAP_SAMA");
  });
  it("says nothing of equal weights for one IKU alone", () => {
    expect(kode(hitung([ikuBerindeks(100)]).nko.catatan)).toEqual(["TANPA_PERSPEKTIF", "TANPA_SASARAN"]);
  });
  it("names a sasaran as its first IKU has it, its spaces put in order", () => {
    const hasil = hitung([ikuBerindeks(100, { sasaran: " SS   1 " }), ikuBerindeks(90, { sasaran: "ss 1" })]);
    expect(hasil.perspektif[0]?.sasaran.map((s) => s.nama)).toEqual(["SS 1"]);
  });
  it("says an incomplete column of weights at the SS it concerns", () => {
    const hasil = hitung([
      ikuBerindeks(100, { sasaran: "a", bobot: 10 }),
      ikuBerindeks(90, { sasaran: "b", bobot: 10 }),
      ikuBerindeks(80, { sasaran: "b" }),
    ]);
    expect(hasil.perspektif[0]?.sasaran.map((s) => kode(s.catatan))).toEqual([[], ["BOBOT_DIANGGAP_SAMA"]]);
    expect(kode(hasil.nko.catatan)).toEqual(["TANPA_PERSPEKTIF"]);
  });
  it("counts IKU without SS or perspective among others", () => {
    const hasil = hitung([...satuan("Customer", 100), ikuBerindeks(80, { vc: "P/L" })]);
    expect(hasil.nko.nilai).toBeCloseTo(90, 10);
    expect(kode(hasil.nko.catatan)).toEqual(["BOBOT_PERSPEKTIF_KOSONG", "TANPA_SASARAN"]);
  });
});

describe("predikat", () => {
  it("follows the NKO under a profile that has one", () => {
    expect(skorKantor(satuan("Customer", 112), null, KMK_127_2026).predikat).toBe("Sangat Baik");
    expect(skorKantor(satuan("Customer", null), null, KMK_127_2026).predikat).toBeNull();
    expect(hitung(satuan("Customer", 112)).predikat).toBeNull();
  });
});

it("permuting the IKU leaves NKO, counts and every NSS unchanged", () => {
  const anggota = fc.record({
    indeks: fc.option(fc.double({ min: 0, max: 130, noNaN: true })),
    perspektif: fc.option(fc.constantFrom("Stakeholder", "Customer", "Pelanggan", "Keuangan")),
    sasaran: fc.option(fc.constantFrom("SS 1", "SS 2", "SS 3")),
    vc: fc.option(fc.constantFrom("P/L", "E/M", "A/M", "X")),
  });
  const acak = fc
    .array(anggota, { minLength: 1, maxLength: 12 })
    .chain((a) => fc.tuple(fc.constant(a), fc.shuffledSubarray(a, { minLength: a.length })));
  const kantor = (
    daftar: readonly {
      indeks: number | null;
      perspektif: string | null;
      sasaran: string | null;
      vc: string | null;
    }[],
  ) => hitung(daftar.map(({ indeks, ...lain }) => ikuBerindeks(indeks, lain)));
  const nss = (k: ReturnType<typeof hitung>) =>
    k.perspektif.flatMap((p) => p.sasaran.map((s) => `${p.nama}|${s.nama}|${s.nilai?.toFixed(6)}`)).sort();
  fc.assert(
    fc.property(acak, ([asal, diacak]) => {
      const [a, b] = [kantor(asal), kantor(diacak)];
      if (a.nko.nilai === null) expect(b.nko.nilai).toBeNull();
      else expect(b.nko.nilai).toBeCloseTo(a.nko.nilai, 9);
      expect(b.ringkasan).toEqual(a.ringkasan);
      expect(nss(b)).toEqual(nss(a));
    }),
  );
});
