import { nilaiTabel, type HasilRapor } from "../../src/rapor/nilai.ts";
import { sampaiDengan } from "../../src/scoring/periode.ts";
import { KMK_467_2014 } from "../../src/scoring/profil.ts";
import { tinjau, type Gagal, type KodeGagal, type Tinjauan } from "../../src/actions/index.ts";
import { bukaContoh, PILIHAN } from "../actions/bukuContoh.ts";
import { tabelDari, type Ringkas } from "../rapor/kantorContoh.ts";

/** A table scored s.d. Triwulan III. */
export function hasilDari(iku: readonly Ringkas[]): HasilRapor {
  return nilaiTabel(tabelDari(iku), sampaiDengan(9), KMK_467_2014);
}

/** The sample workbook as the pane gets it. */
export async function tinjauanContoh(): Promise<Tinjauan> {
  await bukaContoh();
  const hasil = await tinjau(PILIHAN);
  if (!hasil.ok) throw new Error(hasil.pesan);
  return hasil;
}

export function gagal(kode: KodeGagal, lain: Partial<Gagal> = {}): Gagal {
  return { ok: false, kode, pesan: `pesan ${kode}`, rincian: "", ...lain };
}
