import { isi, teks, type Bahasa } from "../bahasa/index.ts";
import { mendukungFungsi } from "../excel/rumusLembar.ts";
import { jalankan } from "../excel/sesi.ts";
import { rencanaRumus, type RencanaRumus } from "../rapor/sisipRumus.ts";
import { cariProfil } from "../scoring/profil.ts";
import { hurufKolom } from "../workbook/alamat.ts";
import { gagalExcel, gagalHitung, gagalJalan, type Gagal, type HasilAksi } from "./hasil.ts";
import { bacaDanHitung, type Terhitung } from "./hitung.ts";
import { bernapas, pelapor, TANPA_PENGAWAS, type Pengawas } from "./pengawas.ts";
import type { PilihanAksi } from "./pilihan.ts";

/** What *Sisipkan rumus* would write, or the sentence why it cannot. */
export type AkanRumus =
  | { readonly rencana: RencanaRumus; readonly halangan: null }
  | { readonly rencana: null; readonly halangan: Gagal };

/** Works out the formulas for a workbook that was read; no round trip. */
export async function akanRumus(
  { buku, sumber, hasil, pilihan }: Terhitung,
  pengawas: Pick<Pengawas, "napas">,
): Promise<AkanRumus> {
  const { bahasa } = pilihan;
  const tolak = (halangan: Gagal): AkanRumus => ({ rencana: null, halangan });
  if (!mendukungFungsi()) return tolak(gagalRumus("FUNGSI_TIDAK_DIDUKUNG", bahasa));
  if (buku.versiBaru) return tolak(gagalExcel("VERSI_BARU", "", bahasa));
  if (sumber.terlindungi) return tolak(gagalExcel("LEMBAR_TERLINDUNGI", "", bahasa, sumber.nama));
  const rencana =
    sumber.grid === null ? null : await bernapas(rencanaRumus(hasil, sumber.grid, bahasa), pengawas);
  if (rencana === null || "halangan" in rencana) return tolak(gagalRumus("RUMUS_TANPA_SEL", bahasa));
  return { rencana, halangan: null };
}

function gagalRumus(kode: "FUNGSI_TIDAK_DIDUKUNG" | "RUMUS_TANPA_SEL", bahasa: Bahasa): Gagal {
  return { ok: false, kode, pesan: teks[bahasa].aksi.galat[kode], rincian: "" };
}

/** Cells as people name columns: "V:W". */
export function kolomRumus({ kolom }: RencanaRumus): string {
  return `${hurufKolom(kolom)}:${hurufKolom(kolom + 1)}`;
}

/**
 * Writes INDEKS and STATUS formulas beside the user's table; run again, it writes the same two columns anew. One round
 * trip to read, one to write.
 */
export async function sisipkanRumus(
  diminta: PilihanAksi,
  pengawas = TANPA_PENGAWAS,
): Promise<HasilAksi<{ rencana: RencanaRumus }>> {
  const lapor = pelapor(pengawas, ["membaca", "menghitung", "menulis"]);
  const jalan = await jalankan(async (sesi) => {
    const dihitung = await bacaDanHitung(sesi, diminta, lapor);
    if (!dihitung.ok) return gagalHitung(dihitung, diminta.bahasa);
    const { rencana, halangan } = await akanRumus(dihitung, lapor);
    if (rencana === null) return halangan;
    await lapor("menulis");
    await sesi.tulisRumus(dihitung.sumber.id, rencana);
    return { ok: true as const, pesan: kalimatSisip(dihitung, rencana), rencana };
  });
  return jalan.ok ? jalan.nilai : gagalJalan(jalan, diminta.bahasa);
}

function kalimatSisip({ pilihan, hasil }: Terhitung, rencana: RencanaRumus): string {
  const { bahasa } = pilihan;
  const t = teks[bahasa].aksi.rumus;
  const data = { n: rencana.ditulis, lembar: rencana.lembar, kolom: kolomRumus(rencana) };
  return [
    isi(rencana.ulang ? t.diperbarui : t.disisipkan, data, bahasa),
    ...(rencana.dilewati === 0 ? [] : [isi(t.dilewati, { n: rencana.dilewati }, bahasa)]),
    ...(cariProfil(hasil.kantor.profil.id) === null ? [t.profilKantor] : []),
  ].join(" ");
}

/** Takes the columns of `sisipkanRumus` away again, unless somebody has changed them since. */
export async function hapusRumus(
  rencana: RencanaRumus,
  bahasa: Bahasa,
): Promise<HasilAksi<{ dihapus: boolean }>> {
  const jalan = await jalankan((sesi) => sesi.hapusRumus(rencana));
  if (!jalan.ok) return gagalJalan(jalan, bahasa, rencana.lembar);
  const t = teks[bahasa].aksi.rumus;
  const data = { lembar: rencana.lembar, kolom: kolomRumus(rencana) };
  return {
    ok: true,
    pesan: isi(jalan.nilai ? t.dihapus : t.tidakDihapus, data, bahasa),
    dihapus: jalan.nilai,
  };
}
