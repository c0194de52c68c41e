/** The fill of one cell: null is "no fill", which Excel's `color` alone cannot tell from white. */
export type Isi = {
  readonly warna: string;
  /** Excel.FillPattern. */
  readonly pola: string;
  /** Only for patterns other than Solid. */
  readonly warnaPola?: string;
} | null;

/** Enough to give back plain fills; asked of every cell that is read, so kept small. */
export const MUAT_ISI = { format: { fill: { color: true, pattern: true } } } as const;

/** Everything about a fill, for the few cells with a hatching. */
export const MUAT_ISI_LENGKAP = {
  format: { fill: { color: true, pattern: true, patternColor: true } },
} as const;

export function isiDari(sel: Excel.CellProperties | undefined): Isi {
  const fill = sel?.format?.fill;
  if (fill?.pattern === undefined || fill.pattern === "None") return null;
  const isi = { warna: fill.color ?? "#FFFFFF", pola: fill.pattern };
  return fill.patternColor === undefined ? isi : { ...isi, warnaPola: fill.patternColor };
}

/** A hatched fill read without its second colour. */
export function belumLengkap(isi: Isi): boolean {
  return isi !== null && isi.pola !== "Solid" && isi.warnaPola === undefined;
}

/** No requirement set can write a gradient back, so such cells are never coloured. */
export function bergradasi(isi: Isi): boolean {
  return isi !== null && isi.pola.endsWith("Gradient");
}

/** Equal keys mean equal fills. */
export function kunciIsi(isi: Isi): string {
  if (isi === null) return "";
  return `${isi.pola}|${isi.warna.toUpperCase()}|${isi.warnaPola?.toUpperCase() ?? ""}`;
}

/** Gives cells a fill; null takes it away. */
export function terapkanIsi(fill: Excel.RangeFill, isi: Isi): void {
  if (isi === null) {
    fill.clear();
    return;
  }
  fill.color = isi.warna;
  if (isi.pola === "Solid") return;
  fill.pattern = isi.pola as Excel.FillPattern;
  if (isi.warnaPola !== undefined) fill.patternColor = isi.warnaPola;
}
