import type { WriteSheet } from "hucre";
import { acehMenunggu } from "./acehMenunggu.ts";
import { bandungBulanMendatar } from "./bandungBulanMendatar.ts";
import { banjarmasinAngkaKetik } from "./banjarmasinAngkaKetik.ts";
import { batamJudulPanjang } from "./batamJudulPanjang.ts";
import { belawanUmpan } from "./belawanUmpan.ts";
import { bengkuluRealisasiTunggal } from "./bengkuluRealisasiTunggal.ts";
import { blbcBulanan } from "./blbcBulanan.ts";
import { bogorSemester } from "./bogorSemester.ts";
import { cilacapKepala } from "./cilacapKepala.ts";
import { cirebonPerSs } from "./cirebonPerSs.ts";
import { direktoratNko } from "./direktoratNko.ts";
import { dumaiFormulir } from "./dumaiFormulir.ts";
import { entikongPolKp } from "./entikongPolKp.ts";
import { gresikRekapSamping } from "./gresikRekapSamping.ts";
import { jakartaCapaianRealisasi } from "./jakartaCapaianRealisasi.ts";
import { jatimTrc } from "./jatimTrc.ts";
import { jemberTabelTotal } from "./jemberTabelTotal.ts";
import { juandaFormatAngka } from "./juandaFormatAngka.ts";
import { kediriRentang } from "./kediriRentang.ts";
import { kepriDuaBaris } from "./kepriDuaBaris.ts";
import { kudusPerSeksi } from "./kudusPerSeksi.ts";
import { malangCapaianIndeks } from "./malangCapaianIndeks.ts";
import { malukuDuaLembar } from "./malukuDuaLembar.ts";
import { meraukeDko } from "./meraukeDko.ts";
import { ngurahRaiNko } from "./ngurahRaiNko.ts";
import { nunukanRentangBulan } from "./nunukanRentangBulan.ts";
import { pasuruanTabel } from "./pasuruanTabel.ts";
import { priokTriwulan } from "./priokTriwulan.ts";
import { purwakartaDuaTahun } from "./purwakartaDuaTahun.ts";
import { sampitDaftar } from "./sampitDaftar.ts";
import { sekretariatBulanIni } from "./sekretariatBulanIni.ts";
import { soettaInggris } from "./soettaInggris.ts";
import { sulselTrcBulan } from "./sulselTrcBulan.ts";
import { tanjungEmasTrajektori } from "./tanjungEmasTrajektori.ts";
import { tarakanBulanTunggal } from "./tarakanBulanTunggal.ts";
import { tegalRekap } from "./tegalRekap.ts";
import { ternateTersembunyi } from "./ternateTersembunyi.ts";
import { waingapuBlok } from "./waingapuBlok.ts";
import type { Harapan } from "./harapan.ts";

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
  acehMenunggu,
  banjarmasinAngkaKetik,
  bogorSemester,
  cilacapKepala,
  cirebonPerSs,
  entikongPolKp,
  gresikRekapSamping,
  jakartaCapaianRealisasi,
  kediriRentang,
  kepriDuaBaris,
  malangCapaianIndeks,
  malukuDuaLembar,
  meraukeDko,
  ngurahRaiNko,
  sekretariatBulanIni,
  sulselTrcBulan,
  tarakanBulanTunggal,
  ternateTersembunyi,
  bengkuluRealisasiTunggal,
  dumaiFormulir,
  jemberTabelTotal,
  juandaFormatAngka,
  nunukanRentangBulan,
  purwakartaDuaTahun,
  tegalRekap,
  waingapuBlok,
];
