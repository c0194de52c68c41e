import type { Bahasa } from "../bahasa/isi.ts";
import { teks } from "../bahasa/index.ts";
import { jalankan } from "../excel/sesi.ts";
import { gagalJalan, type HasilAksi } from "./hasil.ts";
import { bacaSetelan, SETELAN_BAWAAN, type Setelan } from "./setelan.ts";

/** The settings saved with the workbook, defaults where there are none. */
export async function muatSetelan(bahasa: Bahasa): Promise<HasilAksi<{ setelan: Setelan }>> {
  const jalan = await jalankan((sesi) => sesi.bacaSetelan());
  if (!jalan.ok) return gagalJalan(jalan, bahasa);
  return { ok: true, pesan: "", setelan: bacaSetelan(jalan.nilai) };
}

/** Saves settings with the workbook. */
export async function simpanSetelan(
  setelan: Setelan,
  bahasa: Bahasa,
): Promise<HasilAksi<{ setelan: Setelan }>> {
  const jalan = await jalankan((sesi) => sesi.simpanSetelan(setelan));
  if (!jalan.ok) return gagalJalan(jalan, bahasa);
  return { ok: true, pesan: teks[bahasa].aksi.selesai.setelanDisimpan, setelan };
}

/** Removes the saved settings; the workbook decides everything again. */
export async function hapusSetelan(bahasa: Bahasa): Promise<HasilAksi<{ setelan: Setelan }>> {
  const jalan = await jalankan((sesi) => sesi.simpanSetelan(null));
  if (!jalan.ok) return gagalJalan(jalan, bahasa);
  return { ok: true, pesan: teks[bahasa].aksi.selesai.setelanDihapus, setelan: SETELAN_BAWAAN };
}
