import { describe, expect, it } from "vitest";
import { nilaiTabel } from "../../src/rapor/nilai.ts";
import { rencanaWarna, type KolomWarna } from "../../src/rapor/warnai.ts";
import { sampaiDengan, TRIWULAN, type Periode } from "../../src/scoring/periode.ts";
import { KMK_467_2014 } from "../../src/scoring/profil.ts";
import { tabelDari, type Ringkas } from "./kantorContoh.ts";
import { TABEL_RUJUKAN } from "./kantorRujukan.ts";

const TW3 = TRIWULAN[2] ?? sampaiDengan(9);
function warna(iku: readonly Ringkas[], kolom?: KolomWarna, periode: Periode = TW3) {
  return rencanaWarna(nilaiTabel(tabelDari(iku), periode, KMK_467_2014), kolom).sel;
}
const STATUS = "'IKU 2019'!R7";
const INDEKS = "'IKU 2019'!Q7";

describe("rencanaWarna", () => {
  it("colours the status column when the table has one", () => {
    const iku = [{ nama: "A", selKolom: { status: STATUS, indeks: INDEKS } }];
    expect(warna(iku)).toEqual([{ sel: STATUS, status: "hijau" }]);
  });

  it("else the indeks column, else the realisasi of the judged period, else the name", () => {
    expect(warna([{ nama: "A", selKolom: { indeks: INDEKS } }])[0]?.sel).toBe(INDEKS);
    expect(warna([{ nama: "A" }])[0]?.sel).toBe("'IKU 2019'!N7");
    expect(warna([{ nama: "A", selRealisasi: {} }])[0]?.sel).toBe("'IKU 2019'!D7");
  });

  it("colours the column that was asked for, and the name where the table lacks it", () => {
    const iku = [{ nama: "A", selKolom: { indeks: INDEKS } }];
    expect(warna(iku, "indeks")[0]?.sel).toBe(INDEKS);
    expect(warna(iku, "realisasi")[0]?.sel).toBe("'IKU 2019'!N7");
    expect(warna(iku, "status")[0]?.sel).toBe("'IKU 2019'!D7");
  });

  it("colours the whole row but not the cells of its group", () => {
    const selKolom = {
      nama: "'IKU 2019'!D7",
      status: STATUS,
      perspektif: "'IKU 2019'!A7",
      sasaran: "'IKU 2019'!C7",
    };
    const sel = warna([{ nama: "A", selKolom }], "baris").map((s) => s.sel);
    expect(sel).toContain(STATUS);
    expect(sel).toContain("'IKU 2019'!I7");
    expect(sel).not.toContain("'IKU 2019'!A7");
    expect(sel).not.toContain("'IKU 2019'!C7");
    expect(new Set(sel).size).toBe(sel.length);
  });

  it("shows the worst of the IKU that share a cell", () => {
    const bersama = { selKolom: { status: STATUS } };
    const iku = [
      { nama: "A", realisasi: [1, 1, 50], ...bersama },
      { nama: "B", ...bersama },
    ];
    expect(warna(iku)).toEqual([{ sel: STATUS, status: "merah" }]);
  });

  it("gives every IKU of the reference case its colour", () => {
    const { sel } = rencanaWarna(nilaiTabel(TABEL_RUJUKAN, TW3, KMK_467_2014));
    expect(sel).toHaveLength(16);
    expect(sel.filter((s) => s.status === "abu-abu")).toHaveLength(1);
  });
});
