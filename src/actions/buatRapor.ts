import type { BukuTerbaca, LembarTerbaca } from "../excel/baca.ts";
import { jalankan, type Sesi } from "../excel/sesi.ts";
import { bacaIsian, kolomTanda } from "../rapor/isian/bacaIsian.ts";
import { susunKonteks } from "../rapor/konteks.ts";
import { susunRaporDari } from "../rapor/lembar.ts";
import type { HasilRapor } from "../rapor/nilai.ts";
import { sebutanKode } from "../workbook/sebutanKode.ts";
import { bacaDanHitung, type Terhitung } from "./hitung.ts";
import { gagalExcel, gagalHitung, type Gagal, type HasilAksi } from "./hasil.ts";
import { kalimat } from "./kalimat.ts";
import { siapkanLanjutan } from "./lembarLanjutan.ts";
import { pelapor, TANPA_PENGAWAS, type Pelapor } from "./pengawas.ts";
import type { PilihanAksi } from "./pilihan.ts";
import { sidikHasil } from "./sidik.ts";
import { temuanWarna } from "./temuanWarna.ts";
import { tujuanLembar, type TujuanLembar } from "./tujuanLembar.ts";
import { targetWarna } from "./warnai.ts";

export interface RaporSelesai {
  readonly hasil: HasilRapor;
  readonly diwarnai: number;
  readonly lembarRapor: string;
  /** The sheet was added by this call. */
  readonly raporBaru: boolean;
}

/**
 * The main job in one click: reads the workbook, scores it, colours the status cells, writes the rapor sheet and brings
 * the history and the follow-up up to date, with one round trip to read and one to write. A rapor of ours is rewritten
 * where it stands.
 */
export async function buatRapor(
  diminta: PilihanAksi,
  pengawas = TANPA_PENGAWAS,
): Promise<HasilAksi<RaporSelesai>> {
  const lapor = pelapor(pengawas, ["membaca", "menghitung", "menyusun", "menulis"]);
  const jalan = await jalankan(async (sesi) => {
    const dihitung = await bacaDanHitung(sesi, diminta, lapor);
    if (!dihitung.ok) return gagalHitung(dihitung, diminta.bahasa);
    const { bahasa } = dihitung.pilihan;
    const tujuan = tujuanRapor(dihitung.buku);
    const halangan = tolakTujuan(tujuan, dihitung.buku, dihitung.pilihan);
    return halangan ?? (await tulis(sesi, dihitung, tujuan, bahasa, lapor));
  });
  return jalan.ok ? jalan.nilai : gagalExcel(jalan.kode, jalan.rincian, diminta.bahasa);
}

/** A rapor whose marks are gone may hold what people typed, and nothing tells that from our own: it stays. */
export function tujuanRapor(buku: BukuTerbaca): TujuanLembar {
  return tujuanLembar(buku, "rapor", (l) => l.grid === null || kolomTanda(l.grid) !== null);
}

/** Why the rapor cannot be written there; null when it can. */
export function tolakTujuan(
  { lama }: TujuanLembar,
  buku: BukuTerbaca,
  { bahasa }: PilihanAksi,
): Gagal | null {
  if (lama === null && buku.strukturTerkunci) return gagalExcel("STRUKTUR_TERLINDUNGI", "", bahasa);
  if (lama?.terlindungi === true) return gagalExcel("LEMBAR_TERLINDUNGI", "", bahasa, lama.nama);
  return null;
}

async function tulis(
  sesi: Sesi,
  dihitung: Terhitung,
  { lama, nama }: TujuanLembar,
  bahasa: PilihanAksi["bahasa"],
  lapor: Pelapor,
): Promise<{ ok: true; pesan: string } & RaporSelesai> {
  const { buku, sumber, hasil, setelan, pilihan } = dihitung;
  await lapor("menyusun");
  const warna = sumber.bolehWarna ? await sesi.siapkanWarna(buku, sumber, targetWarna(hasil, pilihan)) : null;
  // The old rapor was read with the rest of the workbook; only a very long one has rows left to read.
  const terbaca = lama === null ? null : await sesi.bacaUtuh(lama);
  const lanjutan = await siapkanLanjutan(sesi, dihitung);
  const konteks = susunKonteks(hasil, {
    bahasa,
    kantor: setelan.kantor ?? hasil.tabel.kantor,
    tanggalHitung: pilihan.sekarang,
    hiasan: setelan.hiasan ?? true,
    tanggalRapat: setelan.tanggalRapat ?? null,
    namaLembar: nama,
    isian: bacaIsian(terbaca?.grid ?? null),
    ...(lanjutan.raporLalu !== null && { raporLalu: lanjutan.raporLalu }),
    tindakLanjut: lanjutan.tindakLanjut,
    dataMentah: sebutan(buku, sumber, hasil),
  });
  const rencana = susunRaporDari(konteks);
  const tulisan = lanjutan.tulis(konteks);
  const terakhir = { waktu: pilihan.sekarang, periode: hasil.kantor.periode, sidik: sidikHasil(hasil) };
  const tindakLanjut = tulisan.ingatan ?? setelan.tindakLanjut;
  await lapor("menulis");
  await sesi.terapkan({
    buku,
    warna: warna === null ? [] : [warna],
    lembar: [{ jenis: "rapor", lama, cara: "tulisUlang", rencana, depan: true }, ...tulisan.lembar],
    setelan: { ...setelan, terakhir, ...(tindakLanjut !== undefined && { tindakLanjut }) },
  });
  return {
    ok: true,
    pesan: kalimat.buatRapor(hasil, nama, warna, tulisan, bahasa),
    hasil: { ...hasil, temuan: [...hasil.temuan, ...temuanWarna(sumber.nama, warna), ...tulisan.temuan] },
    diwarnai: warna?.diwarnai ?? 0,
    lembarRapor: nama,
    raporBaru: lama === null,
  };
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
