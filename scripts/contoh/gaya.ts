import type { Cell, CellStyle, CellValue } from "hucre";

const NAVY = "16324F";
const garisTipis = { style: "thin", color: { rgb: "B8C2CC" } } as const;
const bingkai = { top: garisTipis, right: garisTipis, bottom: garisTipis, left: garisTipis };

const isi = (rgb: string): NonNullable<CellStyle["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb },
});

export const POLOS: CellStyle = { font: { name: "Calibri", size: 10 } };
export const TEBAL: CellStyle = { font: { name: "Calibri", size: 10, bold: true } };
export const MIRING: CellStyle = {
  font: { name: "Calibri", size: 9, italic: true, color: { rgb: "5B6775" } },
};
export const JUDUL: CellStyle = {
  font: { name: "Calibri", size: 14, bold: true, color: { rgb: NAVY } },
};

/** Navy header cell, white on dark. */
export const KEPALA: CellStyle = {
  font: { name: "Calibri", size: 10, bold: true, color: { rgb: "FFFFFF" } },
  fill: isi(NAVY),
  border: bingkai,
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

/** A bordered cell of a table's body; `zebra` gives it the pale band, otherwise it has no fill at all. */
export function badan(
  rata: "left" | "center" | "right",
  pilihan: { zebra?: boolean; format?: string; tebal?: boolean } = {},
): CellStyle {
  return {
    font: { name: "Calibri", size: 10, ...(pilihan.tebal ? { bold: true } : {}) },
    border: bingkai,
    alignment: { horizontal: rata, vertical: "center", wrapText: true },
    ...(pilihan.zebra ? { fill: isi("F2F5F9") } : {}),
    ...(pilihan.format ? { numFmt: pilihan.format } : {}),
  };
}

/** Collects the cells of one sheet by A1-independent, 0-based row and column. */
export class Kertas {
  readonly cells = new Map<string, Partial<Cell>>();

  tulis(baris: number, kolom: number, value: CellValue, style: CellStyle = POLOS, catatan?: string): void {
    this.cells.set(`${String(baris)},${String(kolom)}`, {
      value,
      style,
      ...(catatan ? { comment: { author: "Seksi Kepatuhan Internal", text: catatan } } : {}),
    });
  }

  /** A formula with the result Excel would have stored beside it. */
  rumus(baris: number, kolom: number, formula: string, hasil: CellValue, style: CellStyle = POLOS): void {
    this.cells.set(`${String(baris)},${String(kolom)}`, {
      value: hasil,
      formula,
      formulaResult: hasil,
      style,
    });
  }
}

/** Column letters of a 0-based column: 0 is A, 26 is AA. */
export function huruf(kolom: number): string {
  return kolom < 26 ? String.fromCharCode(65 + kolom) : huruf(Math.floor(kolom / 26) - 1) + huruf(kolom % 26);
}
