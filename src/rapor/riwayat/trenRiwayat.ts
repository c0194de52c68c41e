import type { Status } from "../../scoring/skor.ts";
import { sebutanSama } from "../daftar/sebutan.ts";
import type { EntriRiwayat } from "./entri.ts";
import { bandingkanMasa, kunciMasa, type MasaRapor } from "./masaRapor.ts";

/** What an IKU had in one rapor. */
export interface TitikRiwayat {
  readonly masa: MasaRapor;
  /** Percent points; null when it had none. */
  readonly indeks: number | null;
  readonly status: Status | null;
}

/**
 * The course of one IKU over the earlier rapors, the earliest first; found by its code, then by its name.
 *
 * @param paling as many of the latest points as wanted
 */
export function trenRiwayat(
  entri: readonly EntriRiwayat[],
  iku: { readonly kode: string | null; readonly nama: string },
  kini: MasaRapor,
  paling = Infinity,
): TitikRiwayat[] {
  const milik = entri
    .filter((e) => sebutanSama(e, iku) && bandingkanMasa(e.masa, kini) < 0)
    .sort((a, b) => bandingkanMasa(a.masa, b.masa));
  const perMasa = new Map(milik.map((e) => [kunciMasa(e.masa), e]));
  const titik = [...perMasa.values()].map(({ masa, indeks, status }) => ({ masa, indeks, status }));
  return paling === Infinity ? titik : titik.slice(-paling);
}
