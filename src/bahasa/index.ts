import { skor as skorId } from "./id/skor.ts";
import { temuan as temuanId } from "./id/temuan.ts";
import { rapor as raporId } from "./id/rapor.ts";
import { aksi as aksiId } from "./id/aksi.ts";
import { panel as panelId } from "./id/panel.ts";
import { peta as petaId } from "./id/peta.ts";
import { fungsi as fungsiId } from "./id/fungsi.ts";
import { daftar as daftarId } from "./id/daftar.ts";
import { skor as skorEn } from "./en/skor.ts";
import { temuan as temuanEn } from "./en/temuan.ts";
import { rapor as raporEn } from "./en/rapor.ts";
import { aksi as aksiEn } from "./en/aksi.ts";
import { panel as panelEn } from "./en/panel.ts";
import { peta as petaEn } from "./en/peta.ts";
import { fungsi as fungsiEn } from "./en/fungsi.ts";
import { daftar as daftarEn } from "./en/daftar.ts";
import type { Bentuk } from "./bentuk.ts";
import type { Bahasa } from "./isi.ts";

export { angka, isi, type Bahasa } from "./isi.ts";

const id = {
  skor: skorId,
  temuan: temuanId,
  rapor: raporId,
  aksi: aksiId,
  panel: panelId,
  peta: petaId,
  fungsi: fungsiId,
  daftar: daftarId,
};

/** Every text a person reads, by subject. Indonesian is the original; another language has the same keys. */
export type Teks = Bentuk<typeof id>;

export const teks: Readonly<Record<Bahasa, Teks>> = {
  id,
  en: {
    skor: skorEn,
    temuan: temuanEn,
    rapor: raporEn,
    aksi: aksiEn,
    panel: panelEn,
    peta: petaEn,
    fungsi: fungsiEn,
    daftar: daftarEn,
  },
};
