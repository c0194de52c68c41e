import type { Titik } from "../excel/kelompok.ts";
import { jalankan } from "../excel/sesi.ts";
import { TANPA_ISIAN } from "../rapor/isian/bidang.ts";
import { WARNA_STATUS } from "../rapor/palet.ts";
import type { HasilRapor } from "../rapor/nilai.ts";
import { rencanaWarnaBertahap } from "../rapor/warnai.ts";
import { bacaAlamat } from "../workbook/alamat.ts";
import { bacaDanHitung } from "./hitung.ts";
import { gagalExcel, gagalHitung, gagalJalan, type HasilAksi } from "./hasil.ts";
import { kalimat } from "./kalimat.ts";
import { telusuri, type Bertahap } from "../scoring/bertahap.ts";
import { bernapas, pekerja, pelapor, TANPA_PENGAWAS, type Pengawas } from "./pengawas.ts";
import type { PilihanAksi } from "./pilihan.ts";

/** Colours the status cells of the IKU table by the computed status; the fills they had are kept for `pulihkanWarna`. */
export async function warnai(
  diminta: PilihanAksi,
  pengawas = TANPA_PENGAWAS,
): Promise<HasilAksi<{ hasil: HasilRapor; diwarnai: number }>> {
  const lapor = pelapor(pengawas, ["membaca", "menghitung", "menulis"]);
  const jalan = await jalankan(async (sesi) => {
    const dihitung = await bacaDanHitung(sesi, diminta, lapor);
    if (!dihitung.ok) return gagalHitung(dihitung, diminta.bahasa);
    const { buku, sumber, hasil, pilihan } = dihitung;
    if (!sumber.bolehWarna) return gagalExcel("LEMBAR_TERLINDUNGI", "", pilihan.bahasa, sumber.nama);
    const rencana = await sesi.siapkanWarna(
      buku,
      sumber,
      await targetWarna(hasil, pilihan, lapor),
      pekerja(lapor),
    );
    await lapor("menulis");
    await sesi.terapkan(
      { buku, warna: [rencana], lembar: [], isian: TANPA_ISIAN, setelan: null },
      lapor.napas,
    );
    return {
      ok: true as const,
      pesan: kalimat.warnai(hasil, rencana, pilihan.bahasa),
      hasil,
      diwarnai: rencana.diwarnai,
    };
  });
  return jalan.ok ? jalan.nilai : gagalJalan(jalan, diminta.bahasa);
}

/** The cells to colour on the user's sheet, by fill colour. */
export function targetWarna(
  hasil: HasilRapor,
  pilihan: PilihanAksi,
  pengawas: Pick<Pengawas, "napas">,
): Promise<Map<string, Titik[]>> {
  return bernapas(susunTarget(hasil, pilihan), pengawas);
}

function* susunTarget(hasil: HasilRapor, pilihan: PilihanAksi): Bertahap<Map<string, Titik[]>> {
  const target = new Map<string, Titik[]>();
  const { sel: diwarnai } = yield* rencanaWarnaBertahap(hasil, pilihan.kolomWarna);
  yield* telusuri(diwarnai, ({ sel, status }) => {
    const alamat = bacaAlamat(sel);
    if (alamat === null) return;
    const warna = WARNA_STATUS[status].pucat;
    const titik = target.get(warna) ?? [];
    titik.push({ baris: alamat.area.baris, kolom: alamat.area.kolom });
    target.set(warna, titik);
  });
  return target;
}
