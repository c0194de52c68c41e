import { hitungCapaian, type HasilCapaian } from "../scoring/capaian.ts";
import type { Polarisasi } from "../scoring/iku.ts";
import { KOSONG, type Nilai } from "../scoring/nilai.ts";
import type { ProfilAturan } from "../scoring/profil.ts";
import { bacaLepas } from "../workbook/nilai/lepas.ts";
import { iniGalat, type Hasil } from "./galat.ts";
import { bidang, petakan } from "./larik.ts";
import type { Sel } from "./masukan.ts";
import { barisJudul, skalaMeragukan } from "./meragukan.ts";
import { bacaPolarisasi, bacaProfil } from "./pilihan.ts";

/** What INDEKS, STATUS and MENGAPA are asked. */
export interface ArgumenCapaian {
  readonly realisasi: unknown;
  readonly target: unknown;
  readonly polarisasi: unknown;
  readonly profil?: unknown;
}

/** The cells of one IKU. */
interface Tempat {
  readonly realisasi: Sel;
  readonly target: Sel;
  readonly polarisasi: Sel;
  readonly profil: Sel;
}

/**
 * Scores every pair of realisasi and target by the module that colours the workbook, and lets each place speak.
 *
 * @param tulis what a place shows of its score
 * @returns one place per pair, or the one error of the whole call
 */
export function petakanCapaian(
  { realisasi, target, polarisasi, profil }: ArgumenCapaian,
  tulis: (hasil: HasilCapaian, tempat: Tempat) => Hasil,
): Hasil[][] {
  const b = bidang({ realisasi, target }, { polarisasi, profil });
  if (iniGalat(b)) return [[b]];
  const tempat = petakan(b, (baris, kolom): Tempat => ({
    realisasi: b.sel("realisasi", baris, kolom),
    target: b.sel("target", baris, kolom),
    polarisasi: b.sel("polarisasi", baris, kolom),
    profil: b.sel("profil", baris, kolom),
  }));
  const terbaca = bacaLepas(
    tempat.flat().map((t) => [
      { peran: "realisasi", ...t.realisasi },
      { peran: "target", ...t.target },
    ]),
  );
  const polarisasiDari = ingat(bacaPolarisasi);
  const profilDari = ingat(bacaProfil);
  return tempat.map((isi, baris) =>
    isi.map((t, kolom) => {
      const { nilai = [], temuan = [] } = terbaca[baris * b.lebar + kolom] ?? {};
      const [r = KOSONG, sasaran = KOSONG] = nilai;
      const pol = polarisasiDari(t.polarisasi);
      const aturan = profilDari(t.profil);
      if (iniGalat(pol)) return pol;
      if (iniGalat(aturan)) return aturan;
      const ragu = temuan.some((x) => x.kode === "SKALA_MENCURIGAKAN") ? skalaMeragukan(r, sasaran) : null;
      return barisJudul(t) ?? ragu ?? tulis(skor(r, sasaran, pol, aturan), t);
    }),
  );
}

function skor(realisasi: Nilai, target: Nilai, polarisasi: Polarisasi, profil: ProfilAturan): HasilCapaian {
  return hitungCapaian({ polarisasi, target, realisasi, terburuk: null, konversi120: false }, profil);
}

/** Thousands of rows name the same few options. */
function ingat<T>(baca: (sel: Sel) => T): (sel: Sel) => T {
  const ingatan = new Map<Sel["nilai"], T>();
  return (sel) => {
    const ada = ingatan.get(sel.nilai);
    if (ada !== undefined) return ada;
    const baru = baca(sel);
    ingatan.set(sel.nilai, baru);
    return baru;
  };
}
