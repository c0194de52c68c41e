import { jalankan } from "../excel/sesi.ts";
import type { BahanPaparan } from "../rapor/paparan/bahan.ts";
import { susunBahan } from "../rapor/paparan/susunBahan.ts";
import { masaRapor } from "../rapor/riwayat/masaRapor.ts";
import { samaPeriode } from "../scoring/periode.ts";
import { tujuanRapor } from "./buatRapor.ts";
import { gagalHitung, gagalJalan, type HasilAksi } from "./hasil.ts";
import { bacaDanHitung, type Terhitung } from "./hitung.ts";
import { bahanRapor } from "./isiRapor.ts";
import { pelapor, TANPA_PENGAWAS } from "./pengawas.ts";
import type { PilihanAksi } from "./pilihan.ts";
import type { TujuanLembar } from "./tujuanLembar.ts";

/** Reads the workbook for a presentation of its IKU one by one; one round trip, no change. */
export async function siapkanPaparan(
  diminta: PilihanAksi,
  pengawas = TANPA_PENGAWAS,
): Promise<HasilAksi<{ bahan: BahanPaparan }>> {
  const lapor = pelapor(pengawas, ["membaca", "menghitung"]);
  const jalan = await jalankan(async (sesi) => {
    const dihitung = await bacaDanHitung(sesi, diminta, lapor);
    if (!dihitung.ok) return gagalHitung(dihitung, diminta.bahasa);
    const tujuan = tujuanRapor(dihitung.buku);
    const { isian, konteks, lanjutan } = await bahanRapor(sesi, dihitung, tujuan);
    const { sekarang } = dihitung.pilihan;
    const bahan = susunBahan(konteks(isian), {
      riwayat: lanjutan.riwayat,
      tindak: lanjutan.tindak,
      masa: masaRapor(dihitung.hasil, sekarang),
      sekarang,
      lembarRapor: raporPeriodeIni(dihitung, tujuan) ? tujuan.nama : null,
    });
    return { ok: true as const, pesan: "", bahan };
  });
  return jalan.ok ? jalan.nilai : gagalJalan(jalan, diminta.bahasa);
}

/** Whether the rapor that is there is that of the judged period: notes of a meeting belong to no other. */
export function raporPeriodeIni({ setelan, hasil }: Terhitung, { lama }: TujuanLembar): boolean {
  return (
    lama !== null &&
    setelan.terakhir !== undefined &&
    samaPeriode(setelan.terakhir.periode, hasil.kantor.periode)
  );
}
