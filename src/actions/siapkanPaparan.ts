import { muat } from "../excel/galat.ts";
import { jalankan } from "../excel/sesi.ts";
import type { BahanPaparan } from "../rapor/paparan/bahan.ts";
import { raporPeriodeIni } from "./catatRapat.ts";
import { gagalHitung, gagalJalan, type HasilAksi } from "./hasil.ts";
import { bacaDanHitung } from "./hitung.ts";
import { pelapor, TANPA_PENGAWAS } from "./pengawas.ts";
import type { PilihanAksi } from "./pilihan.ts";
import { tujuanBerisian } from "./tujuanLembar.ts";

/** Reads the workbook for a presentation of its IKU one by one; one round trip, no change. */
export async function siapkanPaparan(
  diminta: PilihanAksi,
  pengawas = TANPA_PENGAWAS,
): Promise<HasilAksi<{ bahan: BahanPaparan }>> {
  const lapor = pelapor(pengawas, ["membaca", "menghitung"]);
  const jalan = await jalankan(async (sesi) => {
    const dihitung = await bacaDanHitung(sesi, diminta, lapor);
    if (!dihitung.ok) return gagalHitung(dihitung, diminta.bahasa);
    const tujuan = tujuanBerisian(dihitung.buku, "rapor");
    const { isiPaparan } = await muat(import(/* webpackChunkName: "rapor" */ "./isiRapat.ts"));
    const bahan = await isiPaparan(sesi, dihitung, tujuan, raporPeriodeIni(dihitung, tujuan), lapor);
    return { ok: true as const, pesan: "", bahan };
  });
  return jalan.ok ? jalan.nilai : gagalJalan(jalan, diminta.bahasa);
}
