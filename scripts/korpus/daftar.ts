import type { WriteSheet } from "hucre";
import { bandungBulanMendatar } from "./bandungBulanMendatar.ts";
import { batamJudulPanjang } from "./batamJudulPanjang.ts";
import { belawanUmpan } from "./belawanUmpan.ts";
import { blbcBulanan } from "./blbcBulanan.ts";
import { direktoratNko } from "./direktoratNko.ts";
import type { Harapan } from "./harapan.ts";
import { jatimTrc } from "./jatimTrc.ts";
import { kudusPerSeksi } from "./kudusPerSeksi.ts";
import { pasuruanTabel } from "./pasuruanTabel.ts";
import { priokTriwulan } from "./priokTriwulan.ts";
import { sampitDaftar } from "./sampitDaftar.ts";
import { soettaInggris } from "./soettaInggris.ts";
import { tanjungEmasTrajektori } from "./tanjungEmasTrajektori.ts";

/** One workbook of the corpus: an office's style of keeping IKU, and the table it must be read as. */
export interface BukuKorpus {
  /** File name without extension. */
  readonly nama: string;
  /** The office and what is particular about its workbook, in one line. */
  readonly gaya: string;
  readonly lembar: readonly WriteSheet[];
  readonly harapan: Harapan;
}

/** Every workbook of the corpus; figures and cases are made up. */
export const KORPUS: readonly BukuKorpus[] = [
  sampitDaftar,
  tanjungEmasTrajektori,
  jatimTrc,
  priokTriwulan,
  blbcBulanan,
  bandungBulanMendatar,
  direktoratNko,
  soettaInggris,
  pasuruanTabel,
  kudusPerSeksi,
  batamJudulPanjang,
  belawanUmpan,
];
