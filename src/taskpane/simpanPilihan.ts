import type { Setelan } from "../actions/index.ts";
import type { Keadaan } from "./keadaan.ts";
import type { Pengendali } from "./pengendali.ts";

/**
 * Saves settings that were chosen elsewhere than on their page: with a message of its own, and keeping what was being
 * typed there.
 *
 * @returns whether they were saved
 */
export async function simpanPilihan(
  p: Pengendali,
  setelan: Setelan,
  kata: (k: Keadaan) => string,
): Promise<boolean> {
  const { formulir } = p.keadaan;
  await p.simpan(setelan);
  const berhasil = p.keadaan.kabar?.nada === "berhasil";
  p.ubah((k) => ({
    ...k,
    formulir,
    ...(berhasil && k.kabar !== null && { kabar: { ...k.kabar, pesan: kata(k) }, pengumuman: kata(k) }),
  }));
  return berhasil;
}
