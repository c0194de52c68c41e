import type { MasukanIndeks } from "../scoring/indeks.ts";
import { KOSONG } from "../scoring/nilai.ts";
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
 * Reads every pair of realisasi and target for the scoring module, and lets each place show its score.
 *
 * @param tulis what a place shows, from what scoring is to be asked
 * @returns one place per pair, or the one error of the whole call
 */
export function petakanCapaian(
  { realisasi, target, polarisasi, profil }: ArgumenCapaian,
  tulis: (masukan: MasukanIndeks, profil: ProfilAturan, sel: SelPasangan) => Hasil,
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
    const ragu = barisJudul(sel, r, t) ?? meragukan(r, t, temuan);
    const masukan = { polarisasi: pol, target: t, realisasi: r, terburuk: null, konversi120: false };
    return ragu ?? tulis(masukan, aturan, sel);
  });
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
