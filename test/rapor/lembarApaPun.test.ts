import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KOLOM } from "../../src/rapor/kisi.ts";
import { susunRapor } from "../../src/rapor/lembar.ts";
import { nilaiTabel } from "../../src/rapor/nilai.ts";
import { sampaiDengan, TRIWULAN } from "../../src/scoring/periode.ts";
import { KMK_467_2014 } from "../../src/scoring/profil.ts";
import type { TabelIku } from "../../src/workbook/tabel.ts";
import { cacat } from "./cacatRencana.ts";
import { kantorAcak } from "./kantorAcak.ts";
import { PILIHAN, tabelDari } from "./kantorContoh.ts";
import { TABEL_RUJUKAN } from "./kantorRujukan.ts";

const S_D_TW3 = sampaiDengan(9);
const rapor = (tabel: TabelIku) => susunRapor(nilaiTabel(tabel, S_D_TW3, KMK_467_2014), PILIHAN);

describe("susunRapor for any office", () => {
  it("is a well-formed sheet for the reference case", () => {
    expect(cacat(rapor(TABEL_RUJUKAN))).toEqual([]);
  });

  it("is a well-formed sheet for any office", () => {
    fc.assert(
      fc.property(kantorAcak, fc.constantFrom<("id" | "en")[]>("id", "en"), (tabel, bahasa) => {
        const hasil = nilaiTabel(tabel, S_D_TW3, KMK_467_2014);
        const r = susunRapor(hasil, { ...PILIHAN, bahasa, kantor: tabel.kantor });
        expect(cacat(r)).toEqual([]);
        const bobot = r.sel.filter((s) => s.kolom === KOLOM.bobot && s.gaya.startsWith("isiAngka|"));
        expect(bobot).toHaveLength(tabel.iku.length);
      }),
      { numRuns: 100 },
    );
  });

  it("gives the same plan for the same input", () => {
    fc.assert(
      fc.property(kantorAcak, (tabel) => {
        expect(rapor(tabel)).toEqual(rapor(structuredClone(tabel)));
      }),
      { numRuns: 30 },
    );
  });

  it("judges a first quarter of 40 mostly abu-abu IKU", () => {
    const iku = Array.from({ length: 40 }, (_, i) => ({
      nama: `IKU ${String(i)}`,
      target: [i < 5 ? 100 : null, null, null, 100],
      realisasi: [i < 4 ? 100 : null, null, null, null],
    }));
    const hasil = nilaiTabel(tabelDari(iku), TRIWULAN[0] ?? null, KMK_467_2014);
    const r = susunRapor(hasil, PILIHAN);
    expect(cacat(r)).toEqual([]);
    expect(r.sel.filter((s) => s.nilai === "Rapor belum lengkap.")).toHaveLength(1);
  });
});
