import { letakBadan, type LetakBadan } from "../../src/workbook/badan/letakBadan.ts";
import { cariKepala, type Kepala } from "../../src/workbook/kepala/kepala.ts";
import { pilihKolom, type KolomTabel } from "../../src/workbook/kepala/kolomTabel.ts";
import { bukaLembar, type Lembaran } from "../../src/workbook/lembaran.ts";
import { gridUji, type SelUji } from "./gridUji.ts";

interface BadanUji {
  readonly l: Lembaran;
  readonly kepala: Kepala;
  readonly kolom: KolomTabel;
  readonly letak: LetakBadan;
  /** First row under the header. */
  readonly awal: number;
}

/** Opens a table for a look at the rows under its header. */
export function badanUji(
  baris: readonly (readonly SelUji[])[],
  pilihan?: Parameters<typeof gridUji>[1],
): BadanUji {
  const l = bukaLembar(gridUji(baris, pilihan));
  const { kepala } = cariKepala(l);
  if (!kepala) throw new Error("no header");
  const kolom = pilihKolom(l, kepala, { tahun: null, periode: null });
  return { l, kepala, kolom, letak: letakBadan(l, kepala, kolom), awal: kepala.barisAkhir + 1 };
}
