import { kunciPeriode } from "../scoring/periode.ts";
import { peranNilai } from "./peranKolom.ts";
import type { KolomUsulan } from "./petaUsulan.ts";

/** Why a map cannot be used yet. */
export type KodeMasalahPeta = "TANPA_JUDUL" | "TANPA_NAMA" | "TANPA_NILAI" | "GANDA";

export interface MasalahPeta {
  readonly kode: KodeMasalahPeta;
  /** Sheet columns it is about. */
  readonly letak: readonly number[];
}

/** What must be corrected before the columns make a map: the same thing may not stand in two columns. */
export function periksaPeta(kolom: readonly KolomUsulan[]): readonly MasalahPeta[] {
  const masalah: MasalahPeta[] = [];
  if (kolom.every((k) => k.judul === "")) masalah.push({ kode: "TANPA_JUDUL", letak: [] });
  if (!kolom.some((k) => k.peran === "nama")) masalah.push({ kode: "TANPA_NAMA", letak: [] });
  if (!kolom.some((k) => k.peran && peranNilai(k.peran))) masalah.push({ kode: "TANPA_NILAI", letak: [] });
  const perIsi = new Map<string, number[]>();
  for (const { peran, periode, letak } of kolom) {
    if (!peran) continue;
    const kunci = `${peran} ${peranNilai(peran) && periode ? kunciPeriode(periode) : ""}`;
    perIsi.set(kunci, [...(perIsi.get(kunci) ?? []), letak]);
  }
  for (const letak of perIsi.values()) if (letak.length > 1) masalah.push({ kode: "GANDA", letak });
  return masalah;
}
