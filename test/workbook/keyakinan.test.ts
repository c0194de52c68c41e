import { describe, expect, it } from "vitest";
import { keyakinanBaca } from "../../src/workbook/keyakinan.ts";
import { gridUji, type SelUji } from "./gridUji.ts";
import { tabelBaris, tabelDari } from "./tabelUji.ts";

const KEPALA: SelUji[] = ["Kode", "IKU", "Pol", "Target", "Realisasi"];
const satu: SelUji[] = ["1a-CP", "Penerimaan", "Max", 100, 95];

describe("how sure the reading is", () => {
  it("a plain list leaves no doubt and nothing to ask", () => {
    expect(keyakinanBaca(tabelBaris([KEPALA, satu]))).toEqual({ nilai: 1, alasan: [], tanya: null });
  });

  it("two sheets as good: the sheet is asked for, until somebody has chosen it", () => {
    const tabel = tabelDari(
      gridUji([KEPALA, satu], { lembar: "Kantor A" }),
      gridUji([KEPALA, satu], { lembar: "Kantor B" }),
    );
    const { nilai, alasan, tanya } = keyakinanBaca(tabel);
    expect([nilai, tanya, alasan.map((t) => t.kode)]).toEqual([0.7, "lembar", ["LEMBAR_LAIN_MIRIP"]]);
    expect(keyakinanBaca(tabel, new Set(["lembar"])).tanya).toBeNull();
  });

  it("a capaian that could be either: the columns are asked for", () => {
    const tabel = tabelBaris([
      ["Kode", "IKU", "Pol", "Target", "Capaian"],
      ["1a-CP", "Penerimaan", "Max", 100, 95],
    ]);
    expect(keyakinanBaca(tabel).tanya).toBe("kolom");
  });

  it("a doubt counts once, however many cells it concerns", () => {
    const t = { kode: "KOLOM_GANDA", tingkat: "periksa", sel: "IKU!A1", data: {} } as const;
    expect(keyakinanBaca({ temuan: [t, t, t] }).nilai).toBe(0.85);
  });
});
