import type { Area, Buku, LembarBuku } from "../buku.ts";
import { BARIS_MAKS, irisan, KOLOM_MAKS } from "../richapi/alamat.ts";
import { berisi, gayaTanpaSel, selDi, ubahSel } from "../richapi/sel.ts";
import { kunciSel, letakKunci, type Catatan, type Simpul } from "./graf.ts";
import { iniLarik, type Skalar } from "./nilai.ts";
import { lebarLarik, type Isi } from "./sebar.ts";

/** Cells whose values changed besides the formula's own. */
export type SelBerubah = { baris: number; kolom: number }[];

/**
 * Puts a formula's result into its cell, and rows of results into the cells right and below, unless something is there:
 * then the formula shows #SPILL!. Cells it no longer fills become blank.
 */
export function pasangHasil(buku: Buku, s: Simpul, hasil: Isi): SelBerubah {
  const larik = iniLarik(hasil) && (hasil.length > 1 || lebarLarik(hasil) > 1) ? hasil : null;
  const daerah = larik === null ? null : daerahHasil(s, larik.length, lebarLarik(larik));
  const penghalang = daerah === null ? null : cariPenghalang(s, daerah);
  s.catatan = penghalang;
  s.terhalang = penghalang === null ? null : daerah;
  const tumpah = penghalang === null ? daerah : null;
  const berubah = kosongkanLuar(buku, s, tumpah);
  s.tumpah = tumpah;
  if (larik === null || tumpah === null) {
    const nilai = iniLarik(hasil) ? (hasil[0]?.[0] ?? null) : hasil;
    tulis(buku, s.lembar, s.baris, s.kolom, penghalang === null ? (nilai ?? 0) : { galat: "#SPILL!" });
    s.milik.clear();
    return berubah;
  }
  larik.forEach((isi, b) => {
    isi.forEach((nilai, k) => {
      const [baris, kolom] = [s.baris + b, s.kolom + k];
      const baru = tulis(buku, s.lembar, baris, kolom, nilai ?? 0);
      s.milik.add(kunciSel(baris, kolom));
      if (baru && (b > 0 || k > 0)) berubah.push({ baris, kolom });
    });
  });
  return berubah;
}

/** Takes a formula's results away from all cells but its own. */
export function lepasHasil(buku: Buku, s: Simpul): SelBerubah {
  const berubah = kosongkanLuar(buku, s, null);
  s.tumpah = null;
  s.terhalang = null;
  s.milik.clear();
  return berubah;
}

function daerahHasil(s: Simpul, tinggi: number, lebar: number): Area {
  const { baris, kolom } = s;
  return { baris, kolom, barisAkhir: baris + tinggi - 1, kolomAkhir: kolom + lebar - 1 };
}

function cariPenghalang(s: Simpul, daerah: Area): Extract<Catatan, { kode: "terhalang" }> | null {
  const { lembar } = s;
  const lewat = daerah.barisAkhir >= BARIS_MAKS || daerah.kolomAkhir >= KOLOM_MAKS;
  const menyentuh = (a: Area): boolean => irisan(a, daerah) !== null;
  if (lewat || lembar.gabung.some(menyentuh) || lembar.tabel.some((t) => menyentuh(t.area))) {
    return { kode: "terhalang", letak: null };
  }
  for (let b = daerah.baris; b <= daerah.barisAkhir; b++) {
    for (let k = daerah.kolom; k <= daerah.kolomAkhir; k++) {
      if ((b === s.baris && k === s.kolom) || s.milik.has(kunciSel(b, k))) continue;
      const sel = selDi(lembar, b, k);
      if (sel !== undefined && berisi(sel)) return { kode: "terhalang", letak: { baris: b, kolom: k } };
    }
  }
  return null;
}

function kosongkanLuar(buku: Buku, s: Simpul, tetap: Area | null): SelBerubah {
  const berubah: SelBerubah = [];
  for (const kunci of s.milik) {
    const { baris, kolom } = letakKunci(kunci);
    const diri = baris === s.baris && kolom === s.kolom;
    const dalam =
      tetap !== null &&
      baris >= tetap.baris &&
      baris <= tetap.barisAkhir &&
      kolom >= tetap.kolom &&
      kolom <= tetap.kolomAkhir;
    if (diri || dalam) continue;
    s.milik.delete(kunci);
    kosongkan(buku, s.lembar, baris, kolom);
    berubah.push({ baris, kolom });
  }
  return berubah;
}

/** Leaves nothing behind where nothing but the value was. */
function kosongkan(buku: Buku, lembar: LembarBuku, baris: number, kolom: number): void {
  const isi = lembar.sel.get(baris);
  const sel = isi?.get(kolom);
  if (isi === undefined || sel === undefined) return;
  if (sel.tautan === null && sel.gaya === gayaTanpaSel(buku, lembar, baris, kolom)) {
    isi.delete(kolom);
    if (isi.size === 0) lembar.sel.delete(baris);
  } else isi.set(kolom, { ...sel, nilai: null });
}

/** Sets a cell's value and nothing else of it; false when it had that value already. */
function tulis(buku: Buku, lembar: LembarBuku, baris: number, kolom: number, nilai: Skalar): boolean {
  if (sama(selDi(lembar, baris, kolom)?.nilai ?? null, nilai)) return false;
  ubahSel(buku, lembar, baris, kolom, (lama) => ({ ...lama, nilai }));
  return true;
}

function sama(a: Skalar, b: Skalar): boolean {
  if (typeof a === "object" && typeof b === "object" && a !== null && b !== null) {
    return a.galat === b.galat && a.pesan === b.pesan;
  }
  return Object.is(a, b);
}
