import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KOLOM } from "../../src/rapor/kisi.ts";
import { susunRapor } from "../../src/rapor/lembar.ts";
import { nilaiTabel } from "../../src/rapor/nilai.ts";
import type { RencanaLembar } from "../../src/rapor/rencana.ts";
import { sampaiDengan } from "../../src/scoring/periode.ts";
import { KMK_467_2014 } from "../../src/scoring/profil.ts";
import type { TabelIku } from "../../src/workbook/tabel.ts";
import { PILIHAN, tabelDari, type Ringkas } from "./kantorContoh.ts";
import { TABEL_RUJUKAN } from "./kantorRujukan.ts";

interface Terbaca {
  readonly nilai: number | null;
  readonly bobot: number;
}
interface Kelompok extends Terbaca {
  readonly anggota: Terbaca[];
}
interface Cetakan {
  readonly sasaran: Kelompok[];
  readonly perspektif: Kelompok[];
  readonly nko: Kelompok;
}

/** What a reader of the printed table sees, with the digits it shows. */
function baca(r: RencanaLembar): Cetakan {
  const sel = (baris: number, kolom: number) => r.sel.find((s) => s.baris === baris && s.kolom === kolom);
  const cetakan: Cetakan = { sasaran: [], perspektif: [], nko: { nilai: null, bobot: 0, anggota: [] } };
  let nko: number | null = null;
  for (const s of r.sel.filter((x) => x.kolom === KOLOM.indeks)) {
    const nilai = angkaTercetak(s.nilai);
    const jenis = /^(pita|sasaran|isi|total)Indeks\b/.exec(s.gaya)?.[1];
    if (jenis === "pita") {
      const bobot = Number(
        /([\d,]+)%$/.exec(String(sel(s.baris, KOLOM.kode)?.nilai))?.[1]?.replace(",", "."),
      );
      cetakan.perspektif.push({ nilai, bobot, anggota: [] });
      cetakan.nko.anggota.push({ nilai, bobot });
    } else if (jenis === "sasaran") {
      cetakan.sasaran.push({ nilai, bobot: 1, anggota: [] });
      cetakan.perspektif.at(-1)?.anggota.push({ nilai, bobot: 1 });
    } else if (jenis === "isi") {
      const bobot = sel(s.baris, KOLOM.bobot);
      // The list to discuss has the index in the same column, but no weight.
      if (bobot?.gaya.startsWith("isiAngka|") !== true) continue;
      cetakan.sasaran.at(-1)?.anggota.push({ nilai, bobot: Number(bobot.nilai) });
    } else if (jenis === "total") nko = nilai;
  }
  return { ...cetakan, nko: { ...cetakan.nko, nilai: nko } };
}

function angkaTercetak(isi: string | number | null): number | null {
  if (typeof isi === "number") return isi;
  const cocok = /^< ([\d.,]+)$/.exec(isi ?? "");
  return cocok === null ? null : Number(cocok[1]?.replace(",", "."));
}

/** The weighted mean by hand, at two decimals as a person would write it down. */
function denganTangan({ anggota }: Kelompok): number | null {
  const dinilai = anggota.filter((a) => a.nilai !== null);
  const bobot = dinilai.reduce((jumlah, a) => jumlah + a.bobot, 0);
  if (bobot === 0) return null;
  const hasil = dinilai.reduce((jumlah, a) => jumlah + (a.nilai ?? 0) * a.bobot, 0) / bobot;
  return Math.round(hasil * 100) / 100;
}

function periksa(tabel: TabelIku): number {
  const r = susunRapor(nilaiTabel(tabel, sampaiDengan(9), KMK_467_2014), PILIHAN);
  const { sasaran, perspektif, nko } = baca(r);
  const kelompok = [...sasaran, ...perspektif, nko];
  for (const k of kelompok) {
    const hitung = denganTangan(k);
    if (k.nilai === null || hitung === null) expect([k.nilai, hitung]).toEqual([null, null]);
    else expect(Math.abs(hitung - k.nilai)).toBeLessThanOrEqual(0.01 + 1e-9);
  }
  return kelompok.length;
}

const PERSPEKTIF = ["Stakeholder", "Customer", "Internal Process", "Learning & Growth"];
const ikuBerbobot: fc.Arbitrary<Ringkas> = fc.record({
  nama: fc.constantFrom("IKU A", "IKU B"),
  perspektif: fc.constantFrom(...PERSPEKTIF),
  sasaran: fc.constantFrom("SS 1", "SS 2", "SS 3"),
  bobot: fc.oneof(
    fc.integer({ min: 1, max: 40 }),
    fc.double({ min: 0.001, max: 1, noNaN: true }),
    fc.constantFrom(1 / 3, 2 / 3, 14.5),
  ),
  realisasi: fc
    .option(fc.double({ min: 0, max: 150, noNaN: true }), { nil: null })
    .map((n) => [null, null, n] as const),
});

describe("the figures of the table agree with each other", () => {
  it("NSS, NP and NKO of the reference case can be recomputed within 0,01", () => {
    expect(periksa(TABEL_RUJUKAN)).toBe(11 + 4 + 1);
  });

  it("NSS, NP and NKO of any office can be recomputed within 0,01", () => {
    fc.assert(
      fc.property(fc.array(ikuBerbobot, { minLength: 1, maxLength: 20 }), (iku) => {
        // In the order of the table, as a workbook has them.
        const urut = [...iku].sort(
          (a, b) =>
            PERSPEKTIF.indexOf(a.perspektif ?? "") - PERSPEKTIF.indexOf(b.perspektif ?? "") ||
            (a.sasaran ?? "").localeCompare(b.sasaran ?? ""),
        );
        expect(periksa(tabelDari(urut))).toBeGreaterThan(2);
      }),
      { numRuns: 60 },
    );
  });
});
