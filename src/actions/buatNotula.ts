import { isi } from "../bahasa/index.ts";
import { teksLembar } from "../bahasa/lembar.ts";
import { jalankan, type Sesi } from "../excel/sesi.ts";
import { denganSusulan, ketikanSusulan, type IsianSusulan } from "../rapor/isian/susulan.ts";
import { kolomTanda } from "../rapor/isian/tanda.ts";
import { aksiNotula } from "../rapor/notula/bagianNotula.ts";
import { susunBahanNotula, type BahanNotula } from "../rapor/notula/bahanNotula.ts";
import { susunNotula } from "../rapor/notula/susunNotula.ts";
import { masaRapor } from "../rapor/riwayat/masaRapor.ts";
import { dariRapatLalu } from "../rapor/tindakLanjut/ringkasTindak.ts";
import { tolakTujuan, tujuanRapor } from "./buatRapor.ts";
import { gagalHitung, gagalJalan, type Gagal, type HasilAksi } from "./hasil.ts";
import { bacaDanHitung } from "./hitung.ts";
import { bahanRapor, isianTertulis } from "./isiRapor.ts";
import { pelapor, TANPA_PENGAWAS, type Pelapor } from "./pengawas.ts";
import type { PilihanAksi } from "./pilihan.ts";
import { tujuanLembar } from "./tujuanLembar.ts";

/**
 * Writes the minutes of the meeting from what was noted on the rapor, the source sheet and the minutes themselves; one
 * round trip to read, one to write. Minutes of ours are rewritten where they stand; nothing else changes. Where
 * somebody typed on them in the moment between the two, they are written once more with what was typed.
 */
export async function buatNotula(
  diminta: PilihanAksi,
  pengawas = TANPA_PENGAWAS,
): Promise<HasilAksi<{ lembarNotula: string }>> {
  const lapor = pelapor(pengawas, ["membaca", "menghitung", "menyusun", "menulis"]);
  const jalan = await jalankan(async (sesi) => {
    const sekali = await bacaDanTulis(sesi, diminta, lapor, null);
    return sekali.ok && sekali.susulan !== null
      ? await bacaDanTulis(sesi, diminta, lapor, sekali.susulan)
      : sekali;
  });
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
  const { buku, hasil, setelan, pilihan } = dihitung;
  // Minutes whose marks are gone may hold what people typed, and nothing tells that from our own: they stay.
  const { lama, nama, sisa } = tujuanLembar(
    buku,
    "notula",
    (l, setengah) => l.grid === null || setengah !== null || kolomTanda(l.grid) !== null,
  );
  const halangan = tolakTujuan({ lama, nama, sisa }, buku, pilihan);
  if (halangan !== null) return halangan;
  await lapor("menyusun");
  const rapor = await bahanRapor(sesi, dihitung, tujuanRapor(buku));
  const terbaca = lama === null ? null : await sesi.bacaUtuh(lama);
  const dibaca = isianTertulis(buku, "notula", terbaca?.grid ?? null);
  const isian = denganSusulan(dibaca, susulan);
  const masa = masaRapor(hasil, pilihan.sekarang);
  const lalu = dariRapatLalu(rapor.lanjutan.tindak, masa, setelan.tindakLanjut ?? null, pilihan.sekarang);
  const bahan = susunBahanNotula(rapor.konteks(rapor.isian), isian, lalu, nama);
  const rencana = susunNotula(bahan);
  await lapor("menulis");
  const tertimpa = await sesi.terapkan({
    buku,
    warna: [],
    lembar: [{ jenis: "notula", lama, sisa, cara: "tulisUlang", rencana, depan: true }],
    isian,
    setelan: null,
  });
  return {
    ok: true,
    pesan: kalimatNotula(bahan),
    lembarNotula: nama,
    susulan: ketikanSusulan(tertimpa.rapor, dibaca, isian),
  };
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
