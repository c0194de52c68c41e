import { hitungCapaian, type HasilCapaian } from "../scoring/capaian.ts";
import type { Polarisasi } from "../scoring/iku.ts";
import { KOSONG, type Nilai } from "../scoring/nilai.ts";
import type { ProfilAturan } from "../scoring/profil.ts";
import { bacaLepas } from "../workbook/nilai/lepas.ts";
import { iniGalat, type Hasil } from "./galat.ts";
import { bidang, petakan } from "./larik.ts";
import { SEL_KOSONG, type Sel } from "./masukan.ts";
import { barisJudul, meragukan } from "./meragukan.ts";
import { bacaPolarisasi, bacaProfil } from "./pilihan.ts";

/** What INDEKS, STATUS and MENGAPA are asked. */
export interface ArgumenCapaian {
  readonly realisasi: unknown;
  readonly target: unknown;
  readonly polarisasi: unknown;
  readonly profil?: unknown;
}

/** The cells of a pair. */
export interface SelPasangan {
  readonly realisasi: Sel;
  readonly target: Sel;
}

/**
 * Scores every pair of realisasi and target by the module that colours the workbook, and lets each place speak.
 *
 * @param tulis what a place shows of its score
 * @returns one place per pair, or the one error of the whole call
 */
export function petakanCapaian(
  { realisasi, target, polarisasi, profil }: ArgumenCapaian,
  tulis: (hasil: HasilCapaian, sel: SelPasangan) => Hasil,
): Hasil[][] {
  const b = bidang({ realisasi, target }, { polarisasi, profil });
  if (iniGalat(b)) return [[b]];
  const pasangan: [Sel, Sel][] = [];
  for (let baris = 0; baris < b.tinggi; baris++) {
    for (let kolom = 0; kolom < b.lebar; kolom++) {
      pasangan.push([b.sel("realisasi", baris, kolom), b.sel("target", baris, kolom)]);
    }
  }
  const terbaca = bacaLepas(["realisasi", "target"], pasangan);
  const polarisasiDari = ingat(bacaPolarisasi);
  const profilDari = ingat(bacaProfil);
  return petakan(b, (baris, kolom): Hasil => {
    const ke = baris * b.lebar + kolom;
    const [selRealisasi = SEL_KOSONG, selTarget = SEL_KOSONG] = pasangan[ke] ?? [];
    const sel = { realisasi: selRealisasi, target: selTarget };
    const pol = polarisasiDari(b.sel("polarisasi", baris, kolom));
    const aturan = profilDari(b.sel("profil", baris, kolom));
    if (iniGalat(pol)) return pol;
    if (iniGalat(aturan)) return aturan;
    const { nilai = [], temuan = [] } = terbaca[ke] ?? {};
    const [r = KOSONG, t = KOSONG] = nilai;
    return barisJudul(sel, r, t) ?? meragukan(r, t, temuan) ?? tulis(skor(r, t, pol, aturan), sel);
  });
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
