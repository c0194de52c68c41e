import { teks } from "../bahasa/index.ts";
import type { Bentrok, CatatanIku } from "../rapor/isian/catat.ts";
import { samaPeriode } from "../scoring/periode.ts";
import { tulisRapor } from "./buatRapor.ts";
import type { HasilAksi } from "./hasil.ts";
import type { Terhitung } from "./hitung.ts";
import { TANPA_PENGAWAS } from "./pengawas.ts";
import type { PilihanAksi } from "./pilihan.ts";
import type { TujuanLembar } from "./tujuanLembar.ts";

export interface CatatSelesai {
  readonly lembarRapor: string;
  /** Fields that somebody else filled in meanwhile: they were left as they are. */
  readonly bentrok: readonly Bentrok[];
}

/**
 * Writes what a meeting noted of its IKU into the boxes of the rapor, and the actions agreed onto the follow-up sheet;
 * one round trip to read, one to write. The rapor is made again with the notes, so that one for an IKU without boxes
 * gets them; no cell of the user's own sheet is coloured, and whatever sheet is in front stays there.
 *
 * @param bolehBuat make the rapor of this period when there is none; without it that is refused
 */
export function catatRapat(
  diminta: PilihanAksi,
  catatan: readonly CatatanIku[],
  bolehBuat: boolean,
): Promise<HasilAksi<CatatSelesai>> {
  return tulisRapor(diminta, TANPA_PENGAWAS, {
    warnai: false,
    depan: false,
    catatan,
    tolak: (dihitung, tujuan) => {
      if (bolehBuat || raporPeriodeIni(dihitung, tujuan)) return null;
      const pesan = teks[dihitung.pilihan.bahasa].aksi.galat.RAPOR_BELUM_ADA;
      return { ok: false, kode: "RAPOR_BELUM_ADA", pesan, rincian: "" };
    },
  });
}

/** Whether the rapor that is there is that of the judged period: notes of a meeting belong to no other. */
export function raporPeriodeIni({ setelan, hasil }: Terhitung, { lama }: TujuanLembar): boolean {
  return (
    lama !== null &&
    setelan.terakhir !== undefined &&
    samaPeriode(setelan.terakhir.periode, hasil.kantor.periode)
  );
}
