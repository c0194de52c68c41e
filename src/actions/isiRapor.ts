import type { BukuTerbaca, LembarTerbaca } from "../excel/baca.ts";
import type { TulisanLembar } from "../excel/lembarSendiri.ts";
import type { Sesi } from "../excel/sesi.ts";
import { bacaIsian } from "../rapor/isian/bacaIsian.ts";
import { TANPA_ISIAN, type IsianLama } from "../rapor/isian/bidang.ts";
import { denganSusulan, type IsianSusulan } from "../rapor/isian/susulan.ts";
import { kolomTanda } from "../rapor/isian/tanda.ts";
import { susunKonteks } from "../rapor/konteks.ts";
import { susunRaporDari } from "../rapor/lembar.ts";
import type { HasilRapor } from "../rapor/nilai.ts";
import { tulisTemuan } from "../rapor/pesan.ts";
import { sebutanKode } from "../workbook/sebutanKode.ts";
import type { Grid } from "../workbook/grid.ts";
import type { Terhitung } from "./hitung.ts";
import { siapkanLanjutan, type TulisanLanjutan } from "./lembarLanjutan.ts";
import type { TujuanLembar } from "./tujuanLembar.ts";

/** Our sheets as they will be written: the rapor, and what goes on beside it. */
export interface IsiRapor {
  readonly lembar: readonly TulisanLembar[];
  /** What people had typed on the rapor that is rewritten. */
  readonly isian: IsianLama;
  readonly lanjutan: TulisanLanjutan;
  /** What of `lanjutan` could not be written and why, in sentences. */
  readonly catatan: readonly string[];
}

/**
 * Composes the rapor and the sheets beside it, with what people typed on the ones that are there.
 *
 * @param susulan what was typed on the rapor while the last one was being written over it
 */
export async function susunIsi(
  sesi: Sesi,
  dihitung: Terhitung,
  { lama, nama, sisa }: TujuanLembar,
  susulan: IsianSusulan | null,
): Promise<IsiRapor> {
  const { buku, sumber, hasil, setelan, pilihan } = dihitung;
  // The old rapor was read with the rest of the workbook; only a very long one has rows left to read.
  const terbaca = lama === null ? null : await sesi.bacaUtuh(lama);
  const isian = denganSusulan(isianLama(buku, terbaca?.grid ?? null), susulan);
  const sebelumnya = await siapkanLanjutan(sesi, dihitung);
  const konteks = susunKonteks(hasil, {
    bahasa: pilihan.bahasa,
    kantor: setelan.kantor ?? hasil.tabel.kantor,
    tanggalHitung: pilihan.sekarang,
    hiasan: setelan.hiasan ?? true,
    tanggalRapat: setelan.tanggalRapat ?? null,
    namaLembar: nama,
    isian,
    ...(sebelumnya.raporLalu !== null && { raporLalu: sebelumnya.raporLalu }),
    tindakLanjut: sebelumnya.tindakLanjut,
    dataMentah: sebutan(buku, sumber, hasil),
  });
  const rencana = susunRaporDari(konteks);
  const lanjutan = sebelumnya.tulis(konteks);
  return {
    lembar: [{ jenis: "rapor", lama, sisa, cara: "tulisUlang", rencana, depan: true }, ...lanjutan.lembar],
    isian,
    lanjutan,
    catatan: lanjutan.temuan.map((t) => tulisTemuan(t, pilihan.bahasa)),
  };
}

/** What is typed on the rapor, or was before a writing that stopped halfway cleared it. */
function isianLama({ jurnal }: BukuTerbaca, grid: Grid | null): IsianLama {
  // The marks are written together with the texts: where there are any, every text is on the sheet.
  if (grid !== null && kolomTanda(grid) !== null) return bacaIsian(grid);
  return jurnal?.isian ?? TANPA_ISIAN;
}

/** Where the office's other sheets name the IKU's codes. */
function sebutan({ lembar }: BukuTerbaca, sumber: LembarTerbaca, { tabel }: HasilRapor) {
  const lain = lembar.flatMap((l) =>
    l.milikSendiri || l.id === sumber.id || l.grid === null ? [] : [l.grid],
  );
  return sebutanKode(
    lain,
    tabel.iku.flatMap((i) => (i.kode === null ? [] : [i.kode])),
  );
}
