import { describe, expect, it } from "vitest";
import { nilaiTabel } from "../../src/rapor/nilai.ts";
import { sampaiDengan, TRIWULAN } from "../../src/scoring/periode.ts";
import { KMK_467_2014 } from "../../src/scoring/profil.ts";
import type { Temuan } from "../../src/workbook/temuan.ts";
import { tabelDari, type Ringkas } from "./kantorContoh.ts";
import { TABEL_RUJUKAN } from "./kantorRujukan.ts";

const nilai = (iku: readonly Ringkas[], lain = {}) =>
  nilaiTabel(tabelDari(iku, lain), sampaiDengan(9), KMK_467_2014);
const kode = (temuan: readonly Temuan[]) => temuan.map((t) => t.kode);

describe("nilaiTabel", () => {
  it("scores the reference case: 15 hijau, 1 abu-abu", () => {
    const { kantor } = nilaiTabel(TABEL_RUJUKAN, sampaiDengan(9), KMK_467_2014);
    expect(kantor.ringkasan).toEqual({ hijau: 15, kuning: 0, merah: 0, "abu-abu": 1 });
  });

  it("keeps the reader's findings first", () => {
    const dibaca: Temuan = { kode: "KOLOM_GANDA", tingkat: "periksa", sel: null, data: {} };
    expect(nilai([{ nama: "A" }], { temuan: [dibaca] }).temuan[0]).toEqual(dibaca);
  });

  it("leads a remark on the realisasi to the realisasi of the judged period", () => {
    const { temuan } = nilai([{ nama: "A", kode: "1-N", realisasi: [null, null, 99.996] }]);
    expect(temuan.find((t) => t.kode === "MENDEKATI_AMBANG")).toMatchObject({
      tingkat: "periksa",
      // No column of its own for s.d. Triwulan III: the name says which row.
      sel: "'IKU 2019'!D7",
      data: { iku: "1-N A" },
    });
    const triwulan = nilaiTabel(
      tabelDari([{ nama: "A", realisasi: [null, null, 99.996] }]),
      TRIWULAN[2] ?? null,
      KMK_467_2014,
    );
    expect(triwulan.temuan.find((t) => t.kode === "MENDEKATI_AMBANG")?.sel).toBe("'IKU 2019'!N7");
  });

  it("leads a remark on a weight to the weight", () => {
    const { temuan } = nilai([{ nama: "A", vc: "X/Y", selKolom: { vc: "'IKU 2019'!F7" } }]);
    expect(temuan.find((t) => t.kode === "VC_TIDAK_DIKENAL")?.sel).toBe("'IKU 2019'!F7");
  });

  it("says once for the whole office what concerns all of it", () => {
    const { temuan } = nilai([{ nama: "A" }, { nama: "B" }, { nama: "C" }]);
    expect(kode(temuan).filter((k) => k === "TANPA_PERSPEKTIF")).toHaveLength(1);
    expect(temuan.find((t) => t.kode === "TANPA_PERSPEKTIF")?.sel).toBeNull();
  });

  it("compares typed statuses only in the period they were typed for", () => {
    const iku = [{ nama: "A", statusTertulis: "merah" }];
    expect(kode(nilai(iku).temuan)).toContain("STATUS_BERBEDA");
    const lain = nilai(iku, { periodeKini: sampaiDengan(6) });
    expect(kode(lain.temuan)).not.toContain("STATUS_BERBEDA");
  });

  it("compares with the period before when that has an index", () => {
    expect(nilai([{ nama: "A" }]).sebelumnya?.periode).toEqual(sampaiDengan(6));
    expect(nilai([{ nama: "A", realisasi: [null, null, 100] }]).sebelumnya).toBeNull();
  });

  it("takes an empty table and one without periods", () => {
    expect(nilai([]).kantor.iku).toEqual([]);
    const tanpa = nilaiTabel(tabelDari([{ nama: "A" }], { periodeKini: null }), null, KMK_467_2014);
    expect(tanpa.sebelumnya).toBeNull();
  });
});
