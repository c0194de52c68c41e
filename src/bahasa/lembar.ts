import type { Bentuk } from "./bentuk.ts";
import { daftar as daftarEn } from "./en/daftar.ts";
import { notula as notulaEn } from "./en/notula.ts";
import { rapor as raporEn } from "./en/rapor.ts";
import { daftar as daftarId } from "./id/daftar.ts";
import { notula as notulaId } from "./id/notula.ts";
import { rapor as raporId } from "./id/rapor.ts";
import type { Bahasa } from "./isi.ts";

const id = { rapor: raporId, daftar: daftarId, notula: notulaId };

export type TeksLembar = Bentuk<typeof id>;

/** What stands on our sheets. Apart from `teks`, because the pane opens without what composes them. */
export const teksLembar: Readonly<Record<Bahasa, TeksLembar>> = {
  id,
  en: { rapor: raporEn, daftar: daftarEn, notula: notulaEn },
};
