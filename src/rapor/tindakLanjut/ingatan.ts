import { bandingkanMasa, type MasaRapor } from "../riwayat/masaRapor.ts";

/** What is kept between runs: the last rapor, and which actions it put on the sheet. */
export interface IngatanTindak {
  readonly masa: MasaRapor;
  /** Day of its meeting, ISO. */
  readonly tanggal: string;
  /** `kunciAksi` of every action it carried: one that people deleted since does not come back for the same rapor. */
  readonly kunci: readonly string[];
}

/** The rapor at which a row was agreed that does not say so: the last one before it was seen. */
export function asalTakTertulis(
  ingatan: IngatanTindak | null,
  masa: MasaRapor,
  tanggalDko: string,
): { readonly masa: MasaRapor; readonly tanggal: string } {
  return ingatan !== null && bandingkanMasa(ingatan.masa, masa) < 0 ? ingatan : { masa, tanggal: tanggalDko };
}

/** A rapor of a period before the last one: it looks back and decides nothing anew. */
export function menengokBelakang(ingatan: IngatanTindak | null, masa: MasaRapor): boolean {
  return ingatan !== null && bandingkanMasa(masa, ingatan.masa) < 0;
}
