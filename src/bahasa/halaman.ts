import type { Bentuk } from "./bentuk.ts";
import { pengaturan as pengaturanEn } from "./en/pengaturan.ts";
import { peta as petaEn } from "./en/peta.ts";
import { tanya as tanyaEn } from "./en/tanya.ts";
import { pengaturan as pengaturanId } from "./id/pengaturan.ts";
import { peta as petaId } from "./id/peta.ts";
import { tanya as tanyaId } from "./id/tanya.ts";
import type { Bahasa } from "./isi.ts";

const id = { pengaturan: pengaturanId, peta: petaId, tanya: tanyaId };

export type TeksHalaman = Bentuk<typeof id>;

/** What stands on the pages behind the summary. Apart from `teks`, because the pane opens without them. */
export const teksHalaman: Readonly<Record<Bahasa, TeksHalaman>> = {
  id,
  en: { pengaturan: pengaturanEn, peta: petaEn, tanya: tanyaEn },
};
