import type { Bahasa } from "../bahasa/isi.ts";
import { jalankan } from "../excel/sesi.ts";
import type { RencanaWarnai } from "../excel/warnaLembar.ts";
import { TANPA_ISIAN } from "../rapor/isian/bidang.ts";
import { gagalExcel, gagalJalan, type HasilAksi } from "./hasil.ts";
import { kalimat } from "./kalimat.ts";
import { pekerja, pelapor, TANPA_PENGAWAS } from "./pengawas.ts";

/** Gives every cell coloured by this add-in its earlier fill back; cells recoloured by hand since are left alone. */
export async function pulihkanWarna(
  { bahasa }: { readonly bahasa: Bahasa },
  pengawas = TANPA_PENGAWAS,
): Promise<HasilAksi<{ dipulihkan: number; diubahPengguna: number }>> {
  const lapor = pelapor(pengawas, ["membaca", "menulis"]);
  const jalan = await jalankan(async (sesi) => {
    await lapor("membaca");
    const buku = await sesi.baca();
    const warna: RencanaWarnai[] = [];
    for (const id of sesi.lembarBerwarna(buku)) {
      const lembar = buku.lembar.find((l) => l.id === id);
      if (lembar === undefined) continue;
      if (!lembar.bolehWarna) return gagalExcel("LEMBAR_TERLINDUNGI", "", bahasa, lembar.nama);
      const utuh = await sesi.bacaUtuh(lembar, (bagian) => lapor("membaca", bagian));
      warna.push(await sesi.siapkanWarna(buku, utuh, new Map(), pekerja(lapor)));
    }
    await lapor("menulis");
    await sesi.terapkan({ buku, warna, lembar: [], isian: TANPA_ISIAN, setelan: null }, lapor.napas);
    const dipulihkan = warna.reduce((n, r) => n + r.dipulihkan, 0);
    const diubahPengguna = warna.reduce((n, r) => n + r.ubahan.diubahPengguna, 0);
    return {
      ok: true as const,
      pesan: kalimat.pulihkan(dipulihkan, diubahPengguna, bahasa),
      dipulihkan,
      diubahPengguna,
    };
  });
  return jalan.ok ? jalan.nilai : gagalJalan(jalan, bahasa);
}
