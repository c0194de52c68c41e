/** A cell value as Excel's `values` gives it; blank is "". */
export type NilaiSel = string | number | boolean;

/** A rectangle of cells on a sheet, 0-based, inclusive. */
export interface Persegi {
  readonly baris: number;
  readonly kolom: number;
  readonly barisAkhir: number;
  readonly kolomAkhir: number;
}

/** The used range of one sheet as plain data. Row r of the arrays is sheet row `baris + r`. */
export interface Grid {
  readonly lembar: string;
  /** 0-based sheet row and column of values[0][0]. */
  readonly baris: number;
  readonly kolom: number;
  readonly values: readonly (readonly NilaiSel[])[];
  /** Excel number format codes ("General", "0.00%"), same shape. */
  readonly numberFormat: readonly (readonly string[])[];
  /** What the cell shows, same shape. */
  readonly text: readonly (readonly string[])[];
  /** Merged areas in sheet coordinates; empty when the host cannot tell. */
  readonly merges: readonly Persegi[];
  /** 0-based sheet rows that are hidden. */
  readonly barisTersembunyi: ReadonlySet<number>;
  /** 0-based sheet columns that are hidden; absent when the host cannot tell. */
  readonly kolomTersembunyi?: ReadonlySet<number>;
}
