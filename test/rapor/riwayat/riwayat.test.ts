import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BARIS_DAFTAR } from "../../../src/rapor/daftar/bentuk.ts";
import { nilaiTabel, type HasilRapor } from "../../../src/rapor/nilai.ts";
import { bacaRiwayat } from "../../../src/rapor/riwayat/bacaRiwayat.ts";
import { BENTUK_RIWAYAT } from "../../../src/rapor/riwayat/bentukRiwayat.ts";
import type { BarisRiwayat } from "../../../src/rapor/riwayat/entri.ts";
import { kunciMasa, masaRapor } from "../../../src/rapor/riwayat/masaRapor.ts";
import { raporLalu } from "../../../src/rapor/riwayat/raporLalu.ts";
import { trenRiwayat } from "../../../src/rapor/riwayat/trenRiwayat.ts";
import { tulisRiwayat } from "../../../src/rapor/riwayat/tulisRiwayat.ts";
import { sampaiDengan, TAHUN, TRIWULAN, type Periode } from "../../../src/scoring/periode.ts";
import { KMK_467_2014 } from "../../../src/scoring/profil.ts";
import { tabelDari, type Ringkas } from "../kantorContoh.ts";
import { LembarMaya } from "../daftar/lembarMaya.ts";

const DUA: readonly Ringkas[] = [
  { kode: "1a-CP", nama: "Penerimaan", realisasi: [110, 110, 110, 110], target: [100, 100, 100, 100] },
  { kode: "2a-N", nama: "Penindakan", realisasi: [70, 70, 70, 70], target: [100, 100, 100, 100] },
];

function hasil(iku: readonly Ringkas[], periode: Periode | null, tahun: number | null = 2019): HasilRapor {
  return nilaiTabel(tabelDari(iku, { tahun }), periode, KMK_467_2014);
}

/** Enters a rapor; gives the cells that were written. */
function catat(lembar: LembarMaya, rapor: HasilRapor, sekarang = "2019-10-02T07:45"): number {
  const ada = bacaRiwayat(lembar.grid);
  const rencana = tulisRiwayat(rapor, ada.ok ? ada.riwayat : null, {
    bahasa: "id",
    sekarang,
    namaLembar: "Riwayat IKU",
  });
  lembar.terapkan(rencana);
  return rencana.sel.length;
}

function entri(lembar: LembarMaya): readonly BarisRiwayat[] {
  const ada = bacaRiwayat(lembar.grid);
  if (!ada.ok) throw new Error(ada.sebab);
  return ada.riwayat.baris;
}

/** What the history says, without where it says it. */
function ringkas(lembar: LembarMaya): string[] {
  return entri(lembar)
    .map((e) => [kunciMasa(e.masa), e.kode, e.nama, e.indeks, e.status].join(" | "))
    .sort();
}

const ISI = BARIS_DAFTAR.isi;
const kolom = (kunci: string): number => BENTUK_RIWAYAT.kolom.findIndex((k) => k.kunci === kunci);

describe("the history keeps one row per IKU and rapor", () => {
  it("a rapor is read back as it was entered", () => {
    const lembar = new LembarMaya();
    catat(lembar, hasil(DUA, sampaiDengan(9)));
    expect(ringkas(lembar)).toEqual([
      "2019 01-09 | 1a-CP | Penerimaan | 110.00000000000001 | hijau",
      "2019 01-09 | 2a-N | Penindakan | 70 | merah",
    ]);
    expect(entri(lembar)[0]).toMatchObject({ tanggal: "2019-10-02", nko: 90 });
  });

  it("the same period again replaces its rows; nothing changed writes nothing", () => {
    const lembar = new LembarMaya();
    catat(lembar, hasil(DUA, sampaiDengan(9)));
    expect(catat(lembar, hasil(DUA, sampaiDengan(9)))).toBe(0);
    const membaik = DUA.map((i) => ({ ...i, realisasi: [100, 100, 100, 100] }));
    catat(lembar, hasil(membaik, sampaiDengan(9)), "2019-10-03T08:00");
    expect(entri(lembar)).toHaveLength(2);
    expect(entri(lembar).map((e) => [e.indeks, e.tanggal])).toEqual([
      [100, "2019-10-03"],
      [100, "2019-10-03"],
    ]);
  });

  it("another period is appended below", () => {
    const lembar = new LembarMaya();
    catat(lembar, hasil(DUA, sampaiDengan(9)));
    catat(lembar, hasil(DUA, TAHUN), "2020-01-08T09:00");
    expect(entri(lembar).map((e) => e.sel.baris)).toEqual([ISI, ISI + 1, ISI + 2, ISI + 3]);
  });

  it("only cells that differ are written: a new day touches one column", () => {
    const lembar = new LembarMaya();
    catat(lembar, hasil(DUA, sampaiDengan(9)));
    expect(catat(lembar, hasil(DUA, sampaiDengan(9)), "2019-10-03T08:00")).toBe(DUA.length);
  });

  it("an IKU that is gone leaves no figure of this period, and its row serves the next new one", () => {
    const lembar = new LembarMaya();
    catat(lembar, hasil(DUA, sampaiDengan(9)));
    catat(lembar, hasil(DUA.slice(1), sampaiDengan(9)));
    expect(ringkas(lembar)).toEqual(["2019 01-09 | 2a-N | Penindakan | 70 | merah"]);
    const berganti = [{ ...DUA[0], kode: "9x", nama: "Lain sama sekali" }];
    catat(lembar, hasil(berganti, sampaiDengan(9)));
    expect(entri(lembar).map((e) => e.nama)).toEqual(["Lain sama sekali"]);
  });

  it("a row of an IKU that is gone stays, without figures, where somebody wrote beside it", () => {
    const lembar = new LembarMaya();
    catat(lembar, hasil(DUA, sampaiDengan(9)));
    const catatan = "dibahas dengan Kanwil";
    lembar.sel[ISI]?.push(catatan);
    lembar.ratakan();
    catat(lembar, hasil(DUA.slice(1), sampaiDengan(9)));
    const baris = lembar.sel[ISI] ?? [];
    expect(baris.at(-1)).toBe(catatan);
    expect([baris[kolom("nama")], baris[kolom("indeks")], baris[kolom("status")]]).toEqual([
      "Penerimaan",
      "",
      "",
    ]);
    expect(baris[kolom("keterangan")]).toContain("tidak ada lagi");
  });

  it("a renamed IKU is followed by its code, a recoded one by its name", () => {
    const lembar = new LembarMaya();
    catat(lembar, hasil(DUA, sampaiDengan(9)));
    const berubah = [
      { ...DUA[0], nama: "Penerimaan kepabeanan" },
      { ...DUA[1], kode: "2b-N", nama: "Penindakan" },
    ];
    catat(lembar, hasil(berubah, sampaiDengan(9)));
    expect(entri(lembar).map((e) => [e.kode, e.nama])).toEqual([
      ["1a-CP", "Penerimaan kepabeanan"],
      ["2b-N", "Penindakan"],
    ]);
  });
});

describe("reading what people made of the sheet", () => {
  const isi = (): LembarMaya => {
    const lembar = new LembarMaya();
    catat(lembar, hasil(DUA, sampaiDengan(6)), "2019-07-02T08:00");
    catat(lembar, hasil(DUA, sampaiDengan(9)));
    return lembar;
  };

  it("reworded headers: the hidden keys tell the columns", () => {
    const lembar = isi();
    const semula = ringkas(lembar);
    lembar.sel[BARIS_DAFTAR.kepala] = (lembar.sel[BARIS_DAFTAR.kepala] ?? []).map((_, k) => `kolom ${k}`);
    expect(ringkas(lembar)).toEqual(semula);
    expect(catat(lembar, hasil(DUA, sampaiDengan(9)))).toBe(0);
  });

  it("the hidden keys deleted: the words of the header tell the columns", () => {
    const lembar = isi();
    const semula = ringkas(lembar);
    lembar.sel.splice(BARIS_DAFTAR.skema, 1);
    expect(ringkas(lembar)).toEqual(semula);
  });

  it("sorted with its header among the rows", () => {
    const lembar = isi();
    const semula = ringkas(lembar);
    lembar.sel.reverse();
    expect(ringkas(lembar)).toEqual(semula);
  });

  it("both gone: it says so instead of guessing", () => {
    const lembar = isi();
    lembar.sel.splice(0, ISI);
    expect(bacaRiwayat(lembar.grid)).toEqual({ ok: false, sebab: "takDikenal" });
    expect(bacaRiwayat(null)).toEqual({ ok: false, sebab: "takDikenal" });
  });

  it("a column it cannot do without deleted: it says so", () => {
    const lembar = isi();
    for (const b of lembar.sel) b.splice(kolom("nama"), 1);
    expect(bacaRiwayat(lembar.grid)).toEqual({ ok: false, sebab: "takDikenal" });
  });

  it("another column deleted: read and written without it", () => {
    const lembar = isi();
    for (const b of lembar.sel) b.splice(kolom("satuan"), 1);
    catat(lembar, hasil(DUA, TAHUN), "2020-01-08T09:00");
    expect(entri(lembar)).toHaveLength(6);
  });

  it("written by a later version: it says so", () => {
    const lembar = isi();
    lembar.sel[BARIS_DAFTAR.skema] = (lembar.sel[BARIS_DAFTAR.skema] ?? []).map((n) =>
      String(n).replace(":1:", ":2:"),
    );
    expect(bacaRiwayat(lembar.grid)).toEqual({ ok: false, sebab: "versiBaru" });
  });

  it("whatever people sort, insert and add, a run replaces its own period and loses nothing of anybody's", () => {
    const asing = fc.constantFrom("catatan", 12, "=1+1", true);
    const ubahan = fc.array(
      fc.oneof(
        fc.record({ jenis: fc.constant("urut" as const), benih: fc.array(fc.nat(), { maxLength: 12 }) }),
        fc.record({ jenis: fc.constant("sisip" as const), di: fc.nat(20), isi: asing, kolom: fc.nat(20) }),
        fc.record({ jenis: fc.constant("kolom" as const), di: fc.nat(18), isi: asing }),
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(ubahan, fc.constantFrom(3, 6, 9, 12), fc.nat(2), (langkah, sampai, banyak) => {
        const lembar = isi();
        const milikOrang: unknown[] = [];
        for (const u of langkah) milikOrang.push(...terapkanUbahan(lembar, u));
        const rapor = hasil(DUA.slice(0, banyak), sampaiDengan(sampai));
        const kunci = kunciMasa(masaRapor(rapor, "2019-12-30T08:00"));
        const lain = ringkas(lembar).filter((e) => !e.startsWith(kunci));
        catat(lembar, rapor, "2019-12-30T08:00");
        const sesudah = ringkas(lembar);
        expect(sesudah.filter((e) => !e.startsWith(kunci))).toEqual(lain);
        const milik = rapor.kantor.iku.map((s) =>
          [kunci, s.iku.kode, s.iku.nama, s.indeks, s.status].join(" | "),
        );
        expect(sesudah.filter((e) => e.startsWith(kunci) && !e.endsWith("| "))).toEqual(milik.sort());
        const ada = lembar.sel.flat();
        for (const n of new Set(milikOrang)) {
          expect(ada.filter((x) => x === n).length).toBeGreaterThanOrEqual(
            milikOrang.filter((x) => x === n).length,
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});

type Ubahan =
  | { readonly jenis: "urut"; readonly benih: readonly number[] }
  | {
      readonly jenis: "sisip";
      readonly di: number;
      readonly isi: string | number | boolean;
      readonly kolom: number;
    }
  | { readonly jenis: "kolom"; readonly di: number; readonly isi: string | number | boolean };

/** Does to the sheet what people do; gives what they wrote. */
function terapkanUbahan(lembar: LembarMaya, u: Ubahan): (string | number | boolean)[] {
  if (u.jenis === "urut") {
    const badan = lembar.sel.splice(ISI);
    u.benih.forEach((n, i) => {
      const [baris] = badan.splice(n % Math.max(1, badan.length), 1);
      if (baris !== undefined) badan.splice(i % (badan.length + 1), 0, baris);
    });
    lembar.sel.push(...badan);
    return [];
  }
  if (u.jenis === "sisip") {
    const baris: (string | number | boolean)[] = (lembar.sel[0] ?? []).map(() => "");
    // Beside the columns of ours, or in a text column of them: a row of people's own either way.
    const di = [kolom("nama"), kolom("keterangan"), baris.length][u.kolom % 3] ?? 0;
    baris[di] = u.isi;
    lembar.sel.splice(Math.min(ISI + u.di, lembar.sel.length), 0, baris);
    lembar.ratakan();
    return [u.isi];
  }
  const ditulis: (string | number | boolean)[] = [];
  lembar.sel.forEach((b, r) => {
    const isi = r >= ISI && r % 2 === 0;
    b.splice(u.di, 0, isi ? u.isi : "");
    if (isi) ditulis.push(u.isi);
  });
  return ditulis;
}

describe("the rapor before", () => {
  const lampau = (...rapor: (readonly [readonly Ringkas[], Periode, number, string])[]): LembarMaya => {
    const lembar = new LembarMaya();
    for (const [iku, periode, tahun, sekarang] of rapor) catat(lembar, hasil(iku, periode, tahun), sekarang);
    return lembar;
  };

  it("gives NKO and counts of the period that ended last, across years", () => {
    const lembar = lampau(
      [DUA, sampaiDengan(9), 2019, "2019-10-02T08:00"],
      [DUA.slice(0, 1), TAHUN, 2019, "2020-01-08T08:00"],
    );
    const kini = { tahun: 2020, periode: sampaiDengan(3) };
    expect(raporLalu(entri(lembar), kini, "id")).toEqual({
      nama: "Tahun 2019",
      tanggal: "2020-01-08",
      nko: 110.00000000000001,
      jumlah: { hijau: 1, kuning: 0, merah: 0, "abu-abu": 0 },
    });
    expect(raporLalu(entri(lembar), { tahun: 2019, periode: TAHUN }, "en")?.nama).toBe("Through Q3 2019");
  });

  it("is not the same period, and not a later one", () => {
    const lembar = lampau([DUA, sampaiDengan(9), 2019, "2019-10-02T08:00"]);
    expect(raporLalu(entri(lembar), { tahun: 2019, periode: sampaiDengan(9) }, "id")).toBeNull();
    expect(raporLalu(entri(lembar), { tahun: 2019, periode: sampaiDengan(6) }, "id")).toBeNull();
  });

  it("of two that ended together is the cumulative one for a cumulative rapor", () => {
    const q3 = TRIWULAN[2] ?? TAHUN;
    const lembar = lampau(
      [DUA, q3, 2019, "2019-10-01T08:00"],
      [DUA, sampaiDengan(9), 2019, "2019-10-02T08:00"],
    );
    expect(raporLalu(entri(lembar), { tahun: 2019, periode: TAHUN }, "id")?.nama).toBe(
      "s.d. Triwulan III 2019",
    );
    const q4 = { tahun: 2019, periode: { dari: 10, sampai: 12 } };
    expect(raporLalu(entri(lembar), q4, "id")?.nama).toBe("Triwulan III 2019");
  });

  it("gives the course of one IKU over the meetings, by code, then by name", () => {
    const turun = [
      { ...DUA[0], nama: "Penerimaan", realisasi: [90, 90, 90, 90], target: [100, 100, 100, 100] },
    ];
    const lembar = lampau(
      [DUA, TAHUN, 2018, "2019-01-08T08:00"],
      [turun, sampaiDengan(6), 2019, "2019-07-02T08:00"],
    );
    const kini = { tahun: 2019, periode: sampaiDengan(9) };
    const titik = trenRiwayat(entri(lembar), { kode: "1a-CP", nama: "Penerimaan" }, kini);
    expect(titik.map((t) => [t.masa.tahun, t.indeks, t.status])).toEqual([
      [2018, 110.00000000000001, "hijau"],
      [2019, 90, "kuning"],
    ]);
    expect(trenRiwayat(entri(lembar), { kode: null, nama: "PENERIMAAN" }, kini, 1)).toHaveLength(1);
    expect(trenRiwayat(entri(lembar), { kode: "9z", nama: "Penerimaan" }, kini)).toEqual([]);
  });
});

describe("under which period a rapor is kept", () => {
  it("the workbook's own, and without a year the latest in which it can have ended", () => {
    expect(masaRapor(hasil(DUA, TAHUN, null), "2020-01-08T09:00")).toEqual({ tahun: 2019, periode: TAHUN });
    expect(masaRapor(hasil(DUA, sampaiDengan(9), null), "2019-10-02T07:45").tahun).toBe(2019);
    expect(masaRapor(hasil(DUA, sampaiDengan(9), 2018), "2019-10-02T07:45").tahun).toBe(2018);
  });

  it("the month it is made in, where the workbook names no period", () => {
    expect(masaRapor(hasil(DUA, null), "2019-10-02T07:45").periode).toEqual({ dari: 10, sampai: 10 });
  });
});
