import type { Grid } from "../../workbook/grid.ts";
import { bacaBaris } from "../daftar/baris.ts";
import { bacaLetak, type HasilLetak } from "../daftar/letak.ts";
import { BENTUK_RIWAYAT, type KolomRiwayat } from "./bentukRiwayat.ts";
import { bacaEntri } from "./entri.ts";
import type { RiwayatAda } from "./tulisRiwayat.ts";

export type HasilRiwayat =
  | { readonly ok: true; readonly riwayat: RiwayatAda }
  | Extract<HasilLetak<KolomRiwayat>, { readonly ok: false }>;

/** Reads the history sheet, however people sorted, filtered, extended or reworded it. */
export function bacaRiwayat(grid: Grid | null): HasilRiwayat {
  const hasil = bacaLetak(grid, BENTUK_RIWAYAT);
  if (!hasil.ok || grid === null) return hasil.ok ? { ok: false, sebab: "takDikenal" } : hasil;
  const baris = bacaBaris(grid, hasil.letak).flatMap((b) => bacaEntri(b) ?? []);
  return { ok: true, riwayat: { letak: hasil.letak, baris } };
}
