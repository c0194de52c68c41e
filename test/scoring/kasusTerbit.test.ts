import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  hitungIndeks,
  KMK_467_2014 as P,
  konsolidasikan,
  sampaiDengan,
  skorIku,
  TAHUN,
  TRIWULAN,
  type Konsolidasi,
  type NilaiPeriode,
  type Polarisasi,
} from "../../src/scoring/index.ts";
import { angka, deret, iku, nilai } from "./bahan.ts";

/** Figures that offices and the ministry published, as printed; each table names its source. */
interface KasusTerbit {
  readonly tables: readonly {
    readonly id: string;
    readonly printed?: Readonly<Record<"Target" | "Realisasi" | "Capaian", readonly string[]>>;
    readonly check?: { readonly computed_uncapped: number; readonly computed: number };
    readonly rows?: readonly {
      readonly case: string;
      readonly realisasi: number;
      readonly target: number;
      readonly polarisasi: "max" | "min" | "stab";
      readonly options: { readonly terburuk?: number; readonly k120?: boolean };
      readonly computed: number;
    }[];
    readonly konsolidasi?: readonly Readonly<Record<string, unknown>>[];
  }[];
}

const berkas = new URL("kasusTerbit.json", import.meta.url);
const kasus = JSON.parse(readFileSync(berkas, "utf8")) as KasusTerbit;
const tabel = (id: string) => {
  const ada = kasus.tables.find((t) => t.id === id);
  if (ada === undefined) throw new Error(`no published table ${id}`);
  return ada;
};

describe("the printed trajectory of an average IKU", () => {
  const KOLOM = ["Q1", "Q2", "S1", "Q3", "sdQ3", "Q4", "Y"];
  const { printed, check } = tabel("kanwil_djpb_sulut_2023_iku_6bN");
  const baca = (teks: string | undefined) => Number(teks?.replace(",", "."));
  const baris = (isi: readonly string[] = []) =>
    deret(Object.fromEntries(KOLOM.map((k, i) => [k, baca(isi[i])])));
  const data = iku({
    konsolidasi: "average",
    target: baris(printed?.Target),
    realisasi: baris(printed?.Realisasi),
  });

  it.each(KOLOM.map((k, i) => [k, baca(printed?.Capaian[i])] as const))("%s scores %d", (kolom, capaian) => {
    const p = deret({ [kolom]: null })[0]?.periode ?? TAHUN;
    const skor = skorIku(data, p, P);
    expect(skor.indeks).toBe(capaian);
    expect(skor.catatan).toEqual([]);
    const mentah = skor.langkah.find((l) => l.kode === "BATAS_ATAS")?.data["mentah"];
    expect(mentah).toBeCloseTo(check?.computed_uncapped ?? NaN, 2);
  });
  it("s.d. Q3 and Y come out the same from the quarters alone", () => {
    const triwulan = (d: readonly NilaiPeriode[]) => d.filter((n) => TRIWULAN.includes(n.periode));
    const polos = { ...data, target: triwulan(data.target), realisasi: triwulan(data.realisasi) };
    for (const p of [sampaiDengan(6), sampaiDengan(9), TAHUN]) {
      expect(skorIku(polos, p, P)).toMatchObject({ target: angka(3.25), realisasi: angka(4), indeks: 120 });
    }
  });
});

describe("the worked examples of KMK 127/2026", () => {
  const { rows = [], konsolidasi = [] } = tabel("kmk_127_2026_contoh");
  const POLARISASI: Readonly<Record<string, Polarisasi>> = {
    max: "maximize",
    min: "minimize",
    stab: "stabilize",
  };

  // The decree prints 114,26 for the first case; its own formula gives 103,87, and so does the code.
  it.each(rows.map((r) => [r.case, r] as const))("%s", (_, r) => {
    const { indeks } = hitungIndeks(
      {
        polarisasi: POLARISASI[r.polarisasi] ?? "maximize",
        target: angka(r.target),
        realisasi: angka(r.realisasi),
        terburuk: r.options.terburuk ?? null,
        konversi120: r.options.k120 ?? false,
      },
      P,
    );
    expect(indeks).toBeCloseTo(r.computed, 2);
  });

  const PERIODE = { "s.d. Q2": sampaiDengan(6), "s.d. Q3": sampaiDengan(9), Y: TAHUN };
  const baris = (isi: unknown): NilaiPeriode[] =>
    (isi as readonly (number | null)[]).map((n, i) => ({ periode: TRIWULAN[i] ?? TAHUN, nilai: nilai(n) }));
  const jenis = (teks: string): Konsolidasi =>
    teks.startsWith("sum") ? "sum" : teks.startsWith("average") ? "average" : "tlk";
  const diharapkan = konsolidasi.flatMap((k) =>
    Object.entries(PERIODE).flatMap(([nama, p]) =>
      nama in k ? [[String(k["jenis"]), nama, p, k] as const] : [],
    ),
  );

  it.each(diharapkan)("konsolidasi %s, %s", (teks, nama, p, k) => {
    const target = baris(k["target"] ?? k["Q"]);
    const realisasi = baris(k["realisasi"] ?? k["Q"]);
    const hasil = konsolidasikan(target, realisasi, p, jenis(teks));
    const harus = k[nama];
    if (harus === null) expect(hasil.realisasi).toEqual(nilai(null));
    else if (typeof harus === "number") {
      expect(hasil).toMatchObject({ target: angka(harus), realisasi: angka(harus) });
    } else {
      const { target: t, realisasi: r } = harus as { target: number; realisasi: number };
      expect(hasil).toMatchObject({ target: angka(t), realisasi: angka(r) });
    }
  });
  it("covers every published example", () => {
    expect(rows).toHaveLength(10);
    expect(diharapkan).toHaveLength(7);
  });
});
