import { angka } from "./angka.ts";
import { bobot } from "./bobot.ts";
import type { IdFungsi } from "./id.ts";
import { indeks } from "./indeks.ts";
import { kebutuhan } from "./kebutuhan.ts";
import { konsolidasi } from "./konsolidasi.ts";
import { mengapa } from "./mengapa.ts";
import { nko } from "./nko.ts";
import { nss } from "./nss.ts";
import type { FungsiSel } from "./pasang.ts";
import { rapor } from "./rapor.ts";
import { status } from "./status.ts";
import { statusIndeks } from "./statusIndeks.ts";
import { tren } from "./tren.ts";

/** Every worksheet function under its id. */
export const FUNGSI: Readonly<Record<IdFungsi, FungsiSel>> = {
  INDEKS: indeks,
  STATUS: status,
  STATUSINDEKS: statusIndeks,
  MENGAPA: mengapa,
  ANGKA: angka,
  KONSOLIDASI: konsolidasi,
  KEBUTUHAN: kebutuhan,
  TREN: tren,
  BOBOT: bobot,
  NSS: nss,
  NKO: nko,
  RAPOR: rapor,
};
