import { bernamaMasa, namaMasa, type MasaRapor } from "../riwayat/masaRapor.ts";
import type { BarisTindak } from "./bacaTindakLanjut.ts";
import { asalTakTertulis, type IngatanTindak } from "./ingatan.ts";

/** How far the actions of earlier meetings are. */
export interface RingkasTindak {
  readonly selesai: number;
  readonly proses: number;
  readonly belum: number;
  /** Their status cell holds words that are none of the three. */
  readonly takTerbaca: number;
  /** Not done, and the due date is past. */
  readonly lewat: number;
}

/**
 * Counts the actions agreed before this rapor. One that is done counts in the first rapor that reports it, so that the
 * rate speaks of what was open since the last meeting and does not grow with the years. A row that does not say where
 * it was agreed belongs to the last rapor before it was seen.
 *
 * @param hariIni ISO date
 * @returns null when no earlier meeting left an action to report
 */
export function ringkasTindak(
  baris: readonly BarisTindak[],
  masa: MasaRapor,
  ingatan: IngatanTindak | null,
  hariIni: string,
): RingkasTindak | null {
  const ringkas = { selesai: 0, proses: 0, belum: 0, takTerbaca: 0, lewat: 0 };
  for (const b of dariRapatLalu(baris, masa, ingatan, hariIni)) {
    ringkas[b.status ?? "takTerbaca"]++;
    if (lewatTenggat(b, hariIni)) ringkas.lewat++;
  }
  const { lewat, ...jumlah } = ringkas;
  return Object.values(jumlah).every((n) => n === 0) ? null : { ...jumlah, lewat };
}

/** The actions of earlier meetings that this rapor has to report on. */
export function dariRapatLalu(
  baris: readonly BarisTindak[],
  masa: MasaRapor,
  ingatan: IngatanTindak | null,
  hariIni: string,
): BarisTindak[] {
  const asalKosong = namaMasa(asalTakTertulis(ingatan, masa, hariIni).masa, "id");
  return baris.filter((b) => !bernamaMasa(b.periode ?? asalKosong, masa) && !sudahDilaporkan(b, masa));
}

function sudahDilaporkan({ status, dilaporkan }: BarisTindak, masa: MasaRapor): boolean {
  return status === "selesai" && dilaporkan !== null && !bernamaMasa(dilaporkan, masa);
}

function lewatTenggat({ status, jatuhTempo }: BarisTindak, hariIni: string): boolean {
  return status !== "selesai" && jatuhTempo !== null && jatuhTempo < hariIni.slice(0, 10);
}
