import type { Bahasa } from "../bahasa/isi.ts";
import { jalankan } from "../excel/sesi.ts";
import type { Grid } from "../workbook/grid.ts";
import { tanpaKolomRumus } from "../workbook/kolomRumus.ts";
import { usulanPeta, type BarisKepala, type UsulanPeta } from "../workbook/petaUsulan.ts";
import { gagalHitung, gagalJalan, type HasilAksi } from "./hasil.ts";
import { samaNama } from "./hitung.ts";
import { bacaSetelan } from "./setelan.ts";

export interface PilihanUsulkan {
  readonly bahasa: Bahasa;
  readonly lembar: string;
  /** Header rows that somebody chose instead of those the guess begins with. */
  readonly kepala?: BarisKepala;
}

/** Reads one sheet and guesses its columns for mapping by hand; begins with the saved map where it fits. No change. */
export async function usulkanPeta({
  bahasa,
  lembar,
  kepala,
}: PilihanUsulkan): Promise<HasilAksi<{ usulan: UsulanPeta }>> {
  const jalan = await jalankan(async (sesi) => {
    const buku = await sesi.baca();
    const { peta } = bacaSetelan(buku.setelan);
    const dipilih = buku.lembar.find((l) => !l.milikSendiri && samaNama(l.nama, lembar));
    if (dipilih === undefined) return gagalHitung({ ok: false, sebab: "LEMBAR_TIDAK_ADA", lembar }, bahasa);
    const usulan = usulanPeta(tanpaKolomRumus(dipilih.grid ?? gridKosong(dipilih.nama)), {
      ...(kepala !== undefined && { kepala }),
      ...(peta !== undefined && samaNama(peta.lembar, dipilih.nama) && { peta }),
    });
    return { ok: true as const, pesan: "", usulan };
  });
  return jalan.ok ? jalan.nilai : gagalJalan(jalan, bahasa, lembar);
}

function gridKosong(lembar: string): Grid {
  const kosong = { baris: 0, kolom: 0, values: [], numberFormat: [], text: [], merges: [] };
  return { lembar, ...kosong, barisTersembunyi: new Set() };
}
