import { muat } from "../excel/galat.ts";
import { jalankan, type RencanaExcel, type Sesi } from "../excel/sesi.ts";
import type { IsianSusulan } from "../rapor/isian/susulan.ts";
import { gagalHitung, gagalJalan, type Gagal, type HasilAksi } from "./hasil.ts";
import { bacaDanHitung } from "./hitung.ts";
import { pelapor, TANPA_PENGAWAS, type Pelapor } from "./pengawas.ts";
import type { PilihanAksi } from "./pilihan.ts";
import { tolakTujuan, tujuanBerisian } from "./tujuanLembar.ts";
import { ulangiSusulan } from "./ulangiSusulan.ts";

/**
 * Writes the minutes of the meeting from what was noted on the rapor, the source sheet and the minutes themselves; one
 * round trip to read, one to write. Minutes of ours are rewritten where they stand; nothing else changes. Where
 * somebody typed on them in the moment between the two, they are written again with what was typed.
 */
export async function buatNotula(
  diminta: PilihanAksi,
  pengawas = TANPA_PENGAWAS,
): Promise<HasilAksi<{ lembarNotula: string }>> {
  const lapor = pelapor(pengawas, ["membaca", "menghitung", "menyusun", "menulis"]);
  const jalan = await jalankan((sesi) =>
    ulangiSusulan<IsianSusulan, Tertulis>((susulan) => bacaDanTulis(sesi, diminta, lapor, susulan)),
  );
  return jalan.ok ? jalan.nilai : gagalJalan(jalan, diminta.bahasa);
}

interface Tertulis {
  readonly ok: true;
  readonly pesan: string;
  readonly lembarNotula: string;
  /** What was typed on the minutes between reading and writing. */
  readonly susulan: IsianSusulan | null;
}

async function bacaDanTulis(
  sesi: Sesi,
  diminta: PilihanAksi,
  lapor: Pelapor,
  susulan: IsianSusulan | null,
): Promise<Tertulis | Gagal> {
  const dihitung = await bacaDanHitung(sesi, diminta, lapor);
  if (!dihitung.ok) return gagalHitung(dihitung, diminta.bahasa);
  const { buku, pilihan } = dihitung;
  const tujuan = tujuanBerisian(buku, "notula");
  const halangan = tolakTujuan(tujuan, buku, pilihan);
  if (halangan !== null) return halangan;
  await lapor("menyusun");
  const { isiNotula, ketikanSusulan } = await muat(import(/* webpackChunkName: "rapor" */ "./isiRapat.ts"));
  const { rencana, dibaca, isian, pesan } = await isiNotula(sesi, dihitung, tujuan, susulan, lapor);
  await lapor("menulis");
  const { lama, sisa } = tujuan;
  const tulisan: RencanaExcel = {
    buku,
    warna: [],
    lembar: [{ jenis: "notula", lama, sisa, cara: "tulisUlang", rencana, depan: true }],
    isian,
    setelan: null,
  };
  const tertimpa = await sesi.terapkan(tulisan, lapor.napas);
  return {
    ok: true,
    pesan,
    lembarNotula: tujuan.nama,
    susulan: ketikanSusulan(tertimpa.rapor, dibaca, isian, susulan),
  };
}
