import type { RencanaDaftar } from "../../../src/rapor/daftar/rencanaDaftar.ts";
import type { Grid, NilaiSel } from "../../../src/workbook/grid.ts";

/** A list sheet in memory: plans are applied to it, people change it behind the add-in's back. */
export class LembarMaya {
  /** Rows from sheet row 0, columns from A; "" is blank. */
  sel: NilaiSel[][] = [];

  terapkan(rencana: RencanaDaftar | null): void {
    for (const { baris, kolom, nilai } of rencana?.sel ?? []) {
      while (this.sel.length <= baris) this.sel.push([]);
      const isi = this.sel[baris] ?? [];
      while (isi.length <= kolom) isi.push("");
      isi[kolom] = nilai ?? "";
    }
    this.ratakan();
  }

  /** Rows of one length, so that every cell can be spoken of. */
  ratakan(): void {
    const lebar = Math.max(0, ...this.sel.map((b) => b.length));
    for (const b of this.sel) while (b.length < lebar) b.push("");
  }

  /** The used range, as Excel gives it. */
  get grid(): Grid | null {
    const terisi = this.sel.flatMap((b, r) => b.flatMap((n, k) => (n === "" ? [] : [[r, k] as const])));
    if (terisi.length === 0) return null;
    const [baris, kolom] = [Math.min(...terisi.map(([r]) => r)), Math.min(...terisi.map(([, k]) => k))];
    const [barisAkhir, kolomAkhir] = [
      Math.max(...terisi.map(([r]) => r)),
      Math.max(...terisi.map(([, k]) => k)),
    ];
    const values = this.sel.slice(baris, barisAkhir + 1).map((b) => b.slice(kolom, kolomAkhir + 1));
    return {
      lembar: "Maya",
      baris,
      kolom,
      values,
      numberFormat: values.map((b) => b.map(() => "General")),
      text: values.map((b) => b.map(String)),
      merges: [],
      barisTersembunyi: new Set(),
    };
  }

  salin(): NilaiSel[][] {
    return this.sel.map((b) => [...b]);
  }
}
