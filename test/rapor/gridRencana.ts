import type { RencanaLembar } from "../../src/rapor/rencana.ts";
import type { Grid, NilaiSel } from "../../src/workbook/grid.ts";

/** A plan as it would be read back once written: values where they stand, the marks in their column. */
export function gridRencana(r: RencanaLembar): Grid {
  const values = r.penanda.isi.map((tanda) => {
    const baris = Array<NilaiSel>(r.penanda.kolom + 1).fill("");
    baris[r.penanda.kolom] = tanda;
    return baris;
  });
  for (const s of r.sel) {
    const baris = values[s.baris];
    if (baris !== undefined && s.nilai !== null) baris[s.kolom] = s.nilai;
  }
  return gridDari(values);
}

/** A sheet of these values from A1. */
export function gridDari(values: readonly (readonly NilaiSel[])[]): Grid {
  return {
    lembar: "Rapor IKU",
    baris: 0,
    kolom: 0,
    values,
    numberFormat: values.map((b) => b.map(() => "General")),
    text: values.map((b) => b.map(String)),
    merges: [],
    barisTersembunyi: new Set(),
  };
}
