import type { BukuTerbaca, LembarTerbaca } from "../excel/baca.ts";
import type { TulisanLembar } from "../excel/lembarSendiri.ts";
import type { JenisLembar } from "../excel/penanda.ts";
import type { Sesi } from "../excel/sesi.ts";
import type { Konteks } from "../rapor/bagian/bagian.ts";
import { bacaIsian } from "../rapor/isian/bacaIsian.ts";
import type { IsianLama } from "../rapor/isian/bidang.ts";
import { catat, type Bentrok, type CatatanIku } from "../rapor/isian/catat.ts";
import { denganSusulan, type IsianSusulan } from "../rapor/isian/susulan.ts";
import { lengkapi } from "../rapor/isian/isianTersimpan.ts";
import { berakhir } from "../rapor/isian/tanda.ts";
import { susunKonteksBertahap } from "../rapor/konteks.ts";
import { susunRaporBertahap } from "../rapor/lembar.ts";
import type { HasilRapor } from "../rapor/nilai.ts";
import { tulisTemuan } from "../rapor/pesan.ts";
import { sebutanKode } from "../workbook/sebutanKode.ts";
import type { Grid } from "../workbook/grid.ts";
import type { Terhitung } from "./hitung.ts";
import { siapkanLanjutan, type Lanjutan, type TulisanLanjutan } from "./lembarLanjutan.ts";
import { bernapas, type Pengawas } from "./pengawas.ts";
import type { TujuanLembar } from "./tujuanLembar.ts";

export { ketikanSusulan } from "../rapor/isian/susulan.ts";

/** Our sheets as they will be written: the rapor, and what goes on beside it. */
export interface IsiRapor {
  readonly lembar: readonly TulisanLembar[];
  /** What people had typed on the rapor that is rewritten, as it was read. */
  readonly dibaca: IsianLama;
  /** What of theirs stands on the new one, and the notes that were to be put among it. */
  readonly isian: IsianLama;
  /** Notes whose place somebody else had filled in: left out. */
  readonly bentrok: readonly Bentrok[];
  readonly lanjutan: TulisanLanjutan;
  /** What of `lanjutan` could not be written and why, in sentences. */
  readonly catatan: readonly string[];
}

/** Everything a rapor is composed from, read and ready. */
export interface BahanRapor {
  /** What people typed on the rapor that is there. */
  readonly isian: IsianLama;
  readonly lanjutan: Lanjutan;
  /** What every section may read, with these typed texts. */
  readonly konteks: (isian: IsianLama) => Promise<Konteks>;
}

/** Reads what people typed on the rapor and the sheets beside it. */
export async function bahanRapor(
  sesi: Sesi,
  dihitung: Terhitung,
  { lama, nama }: TujuanLembar,
  pengawas: Pick<Pengawas, "napas">,
): Promise<BahanRapor> {
  const { buku, sumber, hasil, setelan, pilihan } = dihitung;
  // The old rapor was read with the rest of the workbook; only a very long one has rows left to read.
  const terbaca = lama === null ? null : await sesi.bacaUtuh(lama);
  const isian = isianTertulis(buku, "rapor", terbaca?.grid ?? null);
  await pengawas.napas();
  const lanjutan = await siapkanLanjutan(sesi, dihitung);
  await pengawas.napas();
  const dataMentah = sebutan(buku, sumber, hasil);
  await pengawas.napas();
  return {
    isian,
    lanjutan,
    konteks: (isian) => {
      const kerja = susunKonteksBertahap(hasil, {
        bahasa: pilihan.bahasa,
        kantor: setelan.kantor ?? hasil.tabel.kantor,
        tanggalHitung: pilihan.sekarang,
        hiasan: setelan.hiasan ?? true,
        tanggalRapat: setelan.tanggalRapat ?? null,
        namaLembar: nama,
        isian,
        ...(lanjutan.raporLalu !== null && { raporLalu: lanjutan.raporLalu }),
        tindakLanjut: lanjutan.tindakLanjut,
        dataMentah,
      });
      return bernapas(kerja, pengawas);
    },
  };
}

/**
 * Composes the rapor and the sheets beside it, with what people typed on the ones that are there.
 *
 * @param susulan what was typed on the rapor while the last one was being written over it
 * @param tambahan notes of a meeting to put into the boxes, and whether the rapor comes to the front
 */
export async function susunIsi(
  sesi: Sesi,
  dihitung: Terhitung,
  tujuan: TujuanLembar,
  susulan: IsianSusulan | null,
  tambahan: { readonly depan: boolean; readonly catatan: readonly CatatanIku[] },
  pengawas: Pick<Pengawas, "napas">,
): Promise<IsiRapor> {
  const { depan, catatan } = tambahan;
  const bahan = await bahanRapor(sesi, dihitung, tujuan, pengawas);
  const awal = denganSusulan(bahan.isian, susulan);
  const dasar = await bahan.konteks(awal);
  const { isian, bentrok } = catat(awal, dasar, catatan);
  const konteks = catatan.length === 0 ? dasar : await bahan.konteks(isian);
  const { lama, sisa } = tujuan;
  const rencana = await bernapas(susunRaporBertahap(konteks), pengawas);
  const lanjutan = await bernapas(bahan.lanjutan.tulis(konteks), pengawas);
  return {
    lembar: [{ jenis: "rapor", lama, sisa, cara: "tulisUlang", rencana, depan }, ...lanjutan.lembar],
    dibaca: bahan.isian,
    isian,
    bentrok,
    lanjutan,
    catatan: lanjutan.temuan.map((t) => tulisTemuan(t, dihitung.pilihan.bahasa)),
  };
}

/** What is typed on a sheet of ours, or was before a writing of it that stopped halfway cleared it. */
export function isianTertulis({ jurnal }: BukuTerbaca, jenis: JenisLembar, grid: Grid | null): IsianLama {
  const isian = bacaIsian(grid);
  const terhenti = jurnal?.lembar.some((l) => l.jenis === jenis) === true;
  if (!terhenti || (grid !== null && berakhir(grid))) return isian;
  return lengkapi(isian, jurnal.isian);
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
