import type { Bahasa } from "../../bahasa/index.ts";
import type { RaporLalu } from "../bagian/bagian.ts";
import type { EntriRiwayat } from "./entri.ts";
import { bandingkanMasa, kunciMasa, namaMasa, type MasaRapor } from "./masaRapor.ts";

/** An earlier rapor as the history keeps it. */
export interface RaporTercatat extends RaporLalu {
  /** Day it was made, ISO; null when unknown. */
  readonly tanggal: string | null;
}

/**
 * The last rapor before the given one, across years: the period that ended last. Where several ended then (Q3 and
 * s.d. Q3), the one that runs from January if the given one does, otherwise the shortest.
 *
 * @returns null when the history has nothing earlier
 */
export function raporLalu(
  entri: readonly EntriRiwayat[],
  kini: MasaRapor,
  bahasa: Bahasa,
): RaporTercatat | null {
  const masa = masaLalu(entri, kini);
  if (masa === null) return null;
  const anggota = entri.filter((e) => kunciMasa(e.masa) === kunciMasa(masa));
  const jumlah = { hijau: 0, kuning: 0, merah: 0, "abu-abu": 0 };
  for (const { status } of anggota) if (status !== null) jumlah[status]++;
  return {
    nama: namaMasa(masa, bahasa),
    tanggal: anggota.reduce<string | null>(
      (a, e) => (a === null || (e.tanggal ?? "") > a ? e.tanggal : a),
      null,
    ),
    nko: anggota.find((e) => e.nko !== null)?.nko ?? null,
    jumlah,
  };
}

function masaLalu(entri: readonly EntriRiwayat[], kini: MasaRapor): MasaRapor | null {
  const berakhir = ({ tahun, periode }: MasaRapor): number => tahun * 12 + periode.sampai;
  const lalu = masaUrut(entri).filter((m) => berakhir(m) < berakhir(kini));
  const akhir = lalu.at(-1);
  if (akhir === undefined) return null;
  const calon = lalu.filter((m) => berakhir(m) === berakhir(akhir));
  const dariJanuari = kini.periode.dari === 1 ? calon.find((m) => m.periode.dari === 1) : undefined;
  return dariJanuari ?? calon[0] ?? null;
}

/** Every rapor of the history once, the earliest first. */
function masaUrut(entri: readonly EntriRiwayat[]): MasaRapor[] {
  return [...new Map(entri.map(({ masa }) => [kunciMasa(masa), masa])).values()].sort(bandingkanMasa);
}
