import { describe, expect, it } from "vitest";
import { bacaPolKp } from "../../src/workbook/badan/polKp.ts";
import type { SelUji } from "./gridUji.ts";
import { tabelBaris } from "./tabelUji.ts";

/** The one IKU of a table, by its headers, and what is said of it. */
function baca(isi: Readonly<Record<string, SelUji>>) {
  const semua: Record<string, SelUji> = { IKU: "Waktu", Target: 5, Realisasi: 5, ...isi };
  const { iku, temuan } = tabelBaris([Object.keys(semua), Object.values(semua)]);
  return {
    iku: iku[0],
    temuan: temuan.flatMap((t) => (t.kode === "POLARISASI_TANPA_KOLOM" ? [] : [[t.kode, t.sel, t.data]])),
  };
}

describe("polarisasi and konsolidasi of a row", () => {
  it.each<[string, string | null]>([
    ...["▲", "⬆", "↗", "↑ Naik"].map((teks): [string, string] => [teks, "maximize"]),
    ...["▼", "⬇", "↘", "Turun ↓"].map((teks): [string, string] => [teks, "minimize"]),
    ...["↔", "⇔", "Stabil ↔"].map((teks): [string, string] => [teks, "stabilize"]),
    ["↑↓", null],
    ["Max ↓", null],
  ])("%s is %s", (teks, polarisasi) => {
    expect(bacaPolKp(teks).polarisasi).toBe(polarisasi);
  });

  it.each<[Record<string, SelUji>, string, string | null]>([
    [{ "Pol/KP": "Min/TLK" }, "minimize", "tlk"],
    [{ Pol: "Min/TLK" }, "minimize", "tlk"],
    [{ KP: "Min/TLK" }, "minimize", "tlk"],
    [{ Pol: "Min", "Pol/KP": "Max/TLK" }, "minimize", "tlk"],
    [{ "Pol/KP": "Min/TLK", KP: "Sum/Max" }, "minimize", "sum"],
    [{ Pol: "Stab/Avg", KP: "Sum/Min" }, "stabilize", "sum"],
    [{}, "maximize", null],
  ])("%j is %s, %s", (isi, polarisasi, konsolidasi) => {
    const { iku, temuan } = baca(isi);
    expect([iku?.polarisasi, iku?.konsolidasi, temuan]).toEqual([polarisasi, konsolidasi, []]);
  });

  it.each<[Record<string, SelUji>, string, string, Record<string, string>]>([
    [{ Pol: "Optimal" }, "POLARISASI_TIDAK_DIKENAL", "IKU!D2", { teks: "Optimal" }],
    [{ "Pol/KP": "Optimal" }, "POLARISASI_TIDAK_DIKENAL", "IKU!D2", { teks: "Optimal" }],
    [{ "Pol/KP": "-", KP: "Sum" }, "POLARISASI_KOSONG", "IKU!D2", {}],
    [{ Target: "maks 5", Pol: "" }, "POLARISASI_KOSONG_BATAS", "IKU!D2", { teks: "maks 5" }],
    [{ Target: "maks 5" }, "POLARISASI_KOSONG_BATAS", "IKU!A2", { teks: "maks 5" }],
    [
      { Target: "maks 5", Pol: "Max" },
      "POLARISASI_BERTENTANGAN",
      "IKU!D2",
      { teks: "maks 5", polarisasi: "Max" },
    ],
    [
      { Target: "min 5", Pol: "Turun" },
      "POLARISASI_BERTENTANGAN",
      "IKU!D2",
      { teks: "min 5", polarisasi: "Turun" },
    ],
    [{ Pol: "Max", KP: "Progresif" }, "KONSOLIDASI_TIDAK_DIKENAL", "IKU!E2", { teks: "Progresif" }],
    [{ "Pol/KP": "Max/Progresif" }, "KONSOLIDASI_TIDAK_DIKENAL", "IKU!D2", { teks: "Max/Progresif" }],
  ])("%j: %s", (isi, ...harapan) => {
    expect(baca(isi).temuan).toEqual([harapan]);
  });
  it.each<Record<string, SelUji>>([
    { "Pol/KP": "Max" },
    { Pol: "Max", KP: "-" },
    { Target: "min 5", Pol: "Max" },
    { Target: "maks 5", Pol: "Min" },
    { Target: "maks 5", Pol: "Stab" },
    { Target: "min 5", Pol: "Stab" },
    { Target: "min 5" },
  ])("nothing is to be said of %j", (isi) => {
    expect(baca(isi).temuan).toEqual([]);
  });
  it("a bound that is no target's says nothing of the polarisasi", () => {
    expect(baca({ Realisasi: "maks 5", Pol: "Max" }).temuan.map(([kode]) => kode)).toEqual([
      "REALISASI_BATAS",
    ]);
  });
});

describe("weight, worst value and konversi 120 of a row", () => {
  it("are numbers, a pair of validitas and controllability in the weight's column the V/C", () => {
    expect(baca({ Bobot: 11, Terburuk: "10 hari", "V/C": "P/H" })).toMatchObject({
      iku: { bobot: 11, terburuk: 10, vc: "P/H" },
      temuan: [],
    });
    for (const vc of ["E/L", "Proxy/High", "activity - low", "exact"]) {
      expect(baca({ Bobot: vc })).toMatchObject({ iku: { bobot: null, vc }, temuan: [] });
    }
    expect(baca({ Bobot: "E/L", "V/C": "P/H" }).iku?.vc).toBe("P/H");
  });
  it.each<Record<string, SelUji>>([{}, { Bobot: "-", Terburuk: "n/a" }, { Bobot: "", Terburuk: "" }])(
    "are missing in %j, and nothing is said",
    (isi) => {
      expect(baca(isi)).toMatchObject({ iku: { bobot: null, terburuk: null, vc: null }, temuan: [] });
    },
  );
  it("are said when they cannot be read", () => {
    expect(baca({ Bobot: "sedang", Terburuk: "tinggi", "Konversi 120": "mungkin" }).temuan).toEqual([
      ["BOBOT_BUKAN_ANGKA", "IKU!D2", { teks: "sedang" }],
      ["TERBURUK_BUKAN_ANGKA", "IKU!E2", { teks: "tinggi" }],
      ["KONVERSI_TIDAK_DIKENAL", "IKU!F2", { teks: "mungkin" }],
    ]);
    for (const teks of ["bobot E/L", "epa", "non-exact"])
      expect(baca({ Bobot: teks })).toMatchObject({
        iku: { vc: null },
        temuan: [["BOBOT_BUKAN_ANGKA", "IKU!D2", { teks }]],
      });
  });
  it.each([
    "ya",
    "Y",
    "Yes",
    "TRUE",
    "v",
    "X",
    "1",
    "120",
    "ada",
    "Konversi",
    "Konversi 120",
    "iya",
    "√",
    "✓",
    "✔",
  ])("konversi %s is one", (teks) => {
    expect(baca({ "Konversi 120": teks })).toMatchObject({ iku: { konversi120: true }, temuan: [] });
  });
  it.each(["", "-", "Tidak", "t", "N", "no", "false", "0", "n/a", "N.A.", "N/A.", "NA", "tdk", "non"])(
    "konversi %j is none",
    (teks) => {
      expect(baca({ "Konversi 120": teks })).toMatchObject({ iku: { konversi120: false }, temuan: [] });
    },
  );
  it.each(["✓ sebagian", "lihat √", "ya dan tidak", "a"])("konversi %j is not understood", (teks) => {
    expect(baca({ "Konversi 120": teks })).toMatchObject({
      iku: { konversi120: false },
      temuan: [["KONVERSI_TIDAK_DIKENAL", "IKU!D2", { teks }]],
    });
  });
});
