import { isi } from "../bahasa/index.ts";
import { teksLembar } from "../bahasa/lembar.ts";
import type { Sesi } from "../excel/sesi.ts";
import type { IsianLama } from "../rapor/isian/bidang.ts";
import { denganSusulan, type IsianSusulan } from "../rapor/isian/susulan.ts";
import { aksiNotula } from "../rapor/notula/aksi.ts";
import { susunBahanNotula, type BahanNotula } from "../rapor/notula/bahanNotula.ts";
import { susunNotula } from "../rapor/notula/susunNotula.ts";
import type { BahanPaparan } from "../rapor/paparan/bahan.ts";
import { susunBahan } from "../rapor/paparan/susunBahan.ts";
import type { RencanaLembar } from "../rapor/rencana.ts";
import { masaRapor } from "../rapor/riwayat/masaRapor.ts";
import { dariRapatLalu } from "../rapor/tindakLanjut/ringkasTindak.ts";
import type { Terhitung } from "./hitung.ts";
import { bahanRapor, isianTertulis } from "./isiRapor.ts";
import type { Pengawas } from "./pengawas.ts";
import { tujuanBerisian, type TujuanLembar } from "./tujuanLembar.ts";

export { ketikanSusulan } from "../rapor/isian/susulan.ts";

/**
 * The material of a presentation.
 *
 * @param tujuan the rapor sheet
 * @param adaRapor it is that of the judged period
 */
export async function isiPaparan(
  sesi: Sesi,
  dihitung: Terhitung,
  tujuan: TujuanLembar,
  adaRapor: boolean,
  pengawas: Pick<Pengawas, "napas">,
): Promise<BahanPaparan> {
  const { isian, konteks, lanjutan } = await bahanRapor(sesi, dihitung, tujuan, pengawas);
  const { sekarang } = dihitung.pilihan;
  return susunBahan(await konteks(isian), {
    riwayat: lanjutan.riwayat,
    tindak: lanjutan.tindak,
    masa: masaRapor(dihitung.hasil, sekarang),
    sekarang,
    lembarRapor: adaRapor ? tujuan.nama : null,
  });
}

/** The minutes as they will be written. */
export interface IsiNotula {
  readonly rencana: RencanaLembar;
  /** What people had typed on the minutes that are there, as it was read. */
  readonly dibaca: IsianLama;
  /** What of theirs stands on the new ones. */
  readonly isian: IsianLama;
  /** What they hold, in a sentence. */
  readonly pesan: string;
}

/** Composes the minutes from the rapor's notes and what people typed on the minutes that are there. */
export async function isiNotula(
  sesi: Sesi,
  dihitung: Terhitung,
  { lama, nama }: TujuanLembar,
  susulan: IsianSusulan | null,
  pengawas: Pick<Pengawas, "napas">,
): Promise<IsiNotula> {
  const { buku, hasil, setelan, pilihan } = dihitung;
  const rapor = await bahanRapor(sesi, dihitung, tujuanBerisian(buku, "rapor"), pengawas);
  const terbaca = lama === null ? null : await sesi.bacaUtuh(lama);
  const dibaca = isianTertulis(buku, "notula", terbaca?.grid ?? null);
  const isian = denganSusulan(dibaca, susulan);
  const masa = masaRapor(hasil, pilihan.sekarang);
  const lalu = dariRapatLalu(rapor.lanjutan.tindak, masa, setelan.tindakLanjut ?? null, pilihan.sekarang);
  const bahan = susunBahanNotula(await rapor.konteks(rapor.isian), isian, lalu, nama);
  return { rencana: susunNotula(bahan), dibaca, isian, pesan: kalimatNotula(bahan) };
}

function kalimatNotula(bahan: BahanNotula): string {
  const { bahasa } = bahan.k;
  const data = {
    lembar: bahan.namaLembar,
    iku: bahan.dibahas.length,
    keputusan: bahan.dibahas.filter((d) => d.keputusan !== "").length,
    aksi: aksiNotula(bahan).length,
  };
  return isi(teksLembar[bahasa].notula.selesai, data, bahasa);
}
