import { usulkanPeta } from "../actions/usulkanPeta.ts";
import { teksHalaman } from "../bahasa/halaman.ts";
import { isi } from "../bahasa/index.ts";
import { petaDari, type BarisKepala } from "../workbook/petaUsulan.ts";
import { bergiliran } from "./giliran.ts";
import { pilihTab, type Keadaan } from "./keadaan.ts";
import type { Pengendali } from "./pengendali.ts";
import { simpanPilihan } from "./simpanPilihan.ts";
import { ID_JUDUL, idMasalah, masalahPeta, mulaiUsulan, terimaUsulan } from "./suntingPeta.ts";

/** Opens the editor on a sheet, or reads it again with other header rows. */
export async function bukaPeta(p: Pengendali, lembar: string, kepala?: BarisKepala): Promise<void> {
  const baru = p.keadaan.peta === null;
  p.ubah((k) => {
    const peta = mulaiUsulan(k.peta, lembar);
    return baru ? pilihTab({ ...k, peta, kabar: null }, "pengaturan", ID_JUDUL) : { ...k, peta };
  });
  const nomor = p.keadaan.peta?.nomor ?? 0;
  const { bahasa } = p.keadaan;
  const hasil = await bergiliran(() =>
    usulkanPeta({ bahasa, lembar, ...(kepala !== undefined && { kepala }) }),
  );
  p.ubah((k) => ({ ...k, peta: terimaUsulan(k.peta, nomor, hasil.ok ? hasil.usulan : hasil) }));
}

/** Leaves the editor; nothing is saved. */
export function batalPeta(p: Pengendali): void {
  p.ubah((k) => ({ ...k, peta: null, fokus: "tab-pengaturan" }));
}

/** Saves the map and shows what it reads; with something missing, says what and goes there. */
export async function simpanPeta(p: Pengendali): Promise<void> {
  const { peta, setelan, sibuk } = p.keadaan;
  if (!peta?.usulan || peta.memuat || sibuk !== null) return;
  const { usulan } = peta;
  const masalah = masalahPeta(peta);
  if (masalah.length > 0) {
    p.ubah((k) => ({
      ...k,
      peta: { ...peta, dicoba: true },
      fokus: idMasalah(masalah),
      pengumuman: teksHalaman[k.bahasa].peta.perbaiki,
    }));
    return;
  }
  const kata = (k: Keadaan) => isi(teksHalaman[k.bahasa].peta.disimpan, { lembar: usulan.lembar }, k.bahasa);
  if (await simpanPilihan(p, { ...setelan, lembar: usulan.lembar, peta: petaDari(usulan) }, kata)) {
    p.ubah((k) => pilihTab({ ...k, peta: null }, "ringkasan", "tab-ringkasan"));
  }
}

/** Forgets the saved map: the columns are recognised from their headers again. */
export async function hapusPeta(p: Pengendali): Promise<void> {
  if (p.keadaan.sibuk !== null) return;
  const { peta, ...setelan } = p.keadaan.setelan;
  if (peta === undefined) return;
  await simpanPilihan(p, setelan, (k) => teksHalaman[k.bahasa].peta.dihapus);
}
