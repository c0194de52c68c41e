import { isi } from "../bahasa/index.ts";
import { teksPaparan } from "../bahasa/paparan.ts";
import { catat, type Bentrok, type CatatanIku } from "../rapor/isian/catat.ts";
import { tulisRapor } from "./buatRapor.ts";
import type { Gagal, HasilAksi } from "./hasil.ts";
import type { Terhitung } from "./hitung.ts";
import { TANPA_PENGAWAS } from "./pengawas.ts";
import type { PilihanAksi } from "./pilihan.ts";
import { raporPeriodeIni } from "./siapkanPaparan.ts";
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
export async function catatRapat(
  diminta: PilihanAksi,
  catatan: readonly CatatanIku[],
  bolehBuat: boolean,
): Promise<HasilAksi<CatatSelesai>> {
  let bentrok: readonly Bentrok[] = [];
  const hasil = await tulisRapor(diminta, TANPA_PENGAWAS, {
    warnai: false,
    depan: false,
    tolak: (dihitung, tujuan) => (bolehBuat ? null : tolakTanpaRapor(dihitung, tujuan)),
    ubah: (isian, konteks) => {
      const dicatat = catat(isian, konteks, catatan);
      bentrok = dicatat.bentrok;
      return dicatat.isian;
    },
  });
  if (!hasil.ok) return hasil;
  const { lembarRapor } = hasil;
  const pesan = isi(teksPaparan[diminta.bahasa].simpan.tersimpan, { lembar: lembarRapor }, diminta.bahasa);
  return { ok: true, pesan, lembarRapor, bentrok };
}

function tolakTanpaRapor(dihitung: Terhitung, tujuan: TujuanLembar): Gagal | null {
  if (raporPeriodeIni(dihitung, tujuan)) return null;
  const pesan = teksPaparan[dihitung.pilihan.bahasa].simpan.belumAdaRapor;
  return { ok: false, kode: "RAPOR_BELUM_ADA", pesan, rincian: "" };
}
