import { selesaikan } from "../../src/scoring/bertahap.ts";
import { bacaTabel, type TabelTerbaca } from "../../src/workbook/bacaTabel.ts";
import type { TabelPeriode } from "../../src/workbook/gabung/keluarga.ts";
import { cariKepala } from "../../src/workbook/kepala/kepala.ts";
import { bukaLembar } from "../../src/workbook/lembaran.ts";
import { gridUji, type SelUji } from "./gridUji.ts";

/** An IKU of a table to be joined: code or name, konsolidasi, target and realisasi. */
export type IkuUji = readonly [kode: string, kp: string, target: SelUji, realisasi: SelUji];

/** Reads the table of one sheet, before it is joined to others. */
export function terbaca(lembar: string, judul: string, ...iku: readonly IkuUji[]): TabelTerbaca {
  const baris = iku.map(([kode, kp, ...angka]) => [kode, `Indikator ${kode}`, "Max", kp, ...angka]);
  const kepala = ["Kode", "IKU", "Pol", "KP", "Target", "Realisasi"];
  const l = bukaLembar(gridUji([[judul], kepala, ...baris], { lembar }));
  const dibaca = cariKepala(l).kepala;
  const tabel = dibaca && selesaikan(bacaTabel(l, dibaca));
  if (!tabel) throw new Error(`no table: ${lembar}`);
  return tabel;
}

/** The same, of a table that must name its period. */
export function berperiode(...isi: Parameters<typeof terbaca>): TabelPeriode {
  const tabel = terbaca(...isi);
  const kini = tabel.tabel.periodeKini;
  if (!kini) throw new Error(`no period: ${isi[1]}`);
  return { ...tabel, kini };
}
