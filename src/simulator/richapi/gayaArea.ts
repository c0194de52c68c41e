import type { Area, Buku, GarisSel, GayaSel, IsiSel, LembarBuku } from "../buku.ts";
import { barisUtuh, kolomUtuh, lebar } from "./alamat.ts";
import { selDi, selKosong, setiapDiBaris, setiapPosisi, setiapSel, simpanSel, ubahSel } from "./sel.ts";
import type { IsiArea, SisiBingkai } from "./tipe.ts";

type SisiSel = keyof GayaSel["garis"];
type UbahGaya = (gaya: GayaSel) => GayaSel;

/** A look with some fields replaced; the same object when nothing differs. */
export function gayaDengan(gaya: GayaSel, beda: Partial<Omit<GayaSel, "asalXf">>): GayaSel {
  const berubah = Object.entries(beda).some(([nama, nilai]) => gaya[nama as keyof GayaSel] !== nilai);
  return berubah ? { ...gaya, ...beda, asalXf: null } : gaya;
}

export function hurufDengan(gaya: GayaSel, beda: Partial<GayaSel["huruf"]>): GayaSel {
  const berubah = Object.entries(beda).some(
    ([n, nilai]) => gaya.huruf[n as keyof GayaSel["huruf"]] !== nilai,
  );
  return berubah ? gayaDengan(gaya, { huruf: { ...gaya.huruf, ...beda } }) : gaya;
}

export function isiDengan(gaya: GayaSel, isi: IsiSel): GayaSel {
  const { pola, warna, warnaPola } = gaya.isi;
  // Whatever colours a file leaves beside "no fill", it is still no fill.
  if (pola === "None" && isi.pola === "None") return gaya;
  return pola === isi.pola && warna === isi.warna && warnaPola === isi.warnaPola
    ? gaya
    : gayaDengan(gaya, { isi });
}

/** Cells that looked alike before look alike afterwards, as one shared object. */
function sekali(ubah: UbahGaya): UbahGaya {
  const hasil = new Map<GayaSel, GayaSel>();
  return (gaya) => {
    const ada = hasil.get(gaya);
    if (ada !== undefined) return ada;
    const baru = ubah(gaya);
    hasil.set(gaya, baru);
    return baru;
  };
}

/**
 * Restyles areas. Whole columns and rows change their own look and the cells they hold, so they cost no more than
 * what is stored; other areas cost their cells.
 */
export function ubahGaya(buku: Buku, { lembar, area }: IsiArea, ubah: UbahGaya): void {
  const baru = sekali(ubah);
  for (const a of area) {
    if (kolomUtuh(a)) ubahKolom(buku, { lembar, area: [a] }, a, baru);
    else if (barisUtuh(a)) ubahBaris(buku, { lembar, area: [a] }, a, baru);
    else {
      setiapPosisi(a, (b, k) => {
        ubahSel(buku, lembar, b, k, (sel) => denganGaya(sel, baru(sel.gaya)));
      });
    }
  }
}

function denganGaya<S extends { readonly gaya: GayaSel }>(sel: S, gaya: GayaSel): S {
  return gaya === sel.gaya ? sel : { ...sel, gaya };
}

function ubahTersimpan({ lembar }: IsiArea, a: Area, baru: UbahGaya): void {
  setiapSel(lembar, a, (sel, b, k) => {
    const hasil = denganGaya(sel, baru(sel.gaya));
    if (hasil !== sel) simpanSel(lembar, b, k, hasil);
  });
}

function ubahKolom(buku: Buku, isi: IsiArea, a: Area, baru: UbahGaya): void {
  const { lembar } = isi;
  ubahTersimpan(isi, a, baru);
  for (let k = a.kolom; k <= a.kolomAkhir; k++) {
    const lama = lembar.gayaKolom.get(k) ?? buku.gayaBawaan;
    const hasil = baru(lama);
    if (hasil === buku.gayaBawaan) lembar.gayaKolom.delete(k);
    else lembar.gayaKolom.set(k, hasil);
  }
  // A styled row hides the column's look, so its cells here are restyled one by one.
  for (const [b, gaya] of lembar.gayaBaris) {
    if (barisUtuh(a)) lembar.gayaBaris.set(b, baru(gaya));
    else for (let k = a.kolom; k <= a.kolomAkhir; k++) isiBilaKosong(isi, b, k, baru(gaya));
  }
}

function ubahBaris(buku: Buku, isi: IsiArea, a: Area, baru: UbahGaya): void {
  const { lembar } = isi;
  ubahTersimpan(isi, a, baru);
  for (let b = a.baris; b <= a.barisAkhir; b++) {
    const lama = lembar.gayaBaris.get(b);
    if (lama === undefined) for (const [k, gaya] of lembar.gayaKolom) isiBilaKosong(isi, b, k, baru(gaya));
    const hasil = baru(lama ?? buku.gayaBawaan);
    if (hasil !== lama && (lama !== undefined || hasil !== buku.gayaBawaan)) lembar.gayaBaris.set(b, hasil);
  }
}

function isiBilaKosong({ lembar }: IsiArea, baris: number, kolom: number, gaya: GayaSel): void {
  if (selDi(lembar, baris, kolom) === undefined) simpanSel(lembar, baris, kolom, selKosong(gaya));
}

/** How many columns of an area show each look where nothing is stored and no row look hides it. */
function kolomPerGaya(buku: Buku, lembar: LembarBuku, a: Area): Map<GayaSel, number> {
  const hasil = new Map<GayaSel, number>();
  let polos = lebar(a);
  for (const [k, gaya] of lembar.gayaKolom) {
    if (k < a.kolom || k > a.kolomAkhir || gaya === buku.gayaBawaan) continue;
    hasil.set(gaya, (hasil.get(gaya) ?? 0) + 1);
    polos--;
  }
  if (polos > 0) hasil.set(buku.gayaBawaan, polos);
  return hasil;
}

/** The different looks found in the areas. Costs the rows and the stored cells, not the blank ones. */
export function gayaBerbeda(buku: Buku, { lembar, area }: IsiArea): Set<GayaSel> {
  const hasil = new Set<GayaSel>();
  for (const a of area) {
    const perGaya = kolomPerGaya(buku, lembar, a);
    for (let b = a.baris; b <= a.barisAkhir; b++) {
      const isi = lembar.sel.get(b);
      const gayaBaris = lembar.gayaBaris.get(b);
      const terlihat = gayaBaris === undefined ? perGaya : new Map([[gayaBaris, lebar(a)]]);
      const tertutup = new Map<GayaSel, number>();
      if (isi !== undefined) {
        setiapDiBaris(isi, a, (sel, k) => {
          hasil.add(sel.gaya);
          const dibawah = gayaBaris ?? lembar.gayaKolom.get(k) ?? buku.gayaBawaan;
          tertutup.set(dibawah, (tertutup.get(dibawah) ?? 0) + 1);
        });
      }
      for (const [gaya, banyak] of terlihat) if ((tertutup.get(gaya) ?? 0) < banyak) hasil.add(gaya);
    }
  }
  return hasil;
}

/** The one value all cells of the areas share, null where they differ: how Excel reads a mixed property. */
export function nilaiSeragam<T>(buku: Buku, isi: IsiArea, ambil: (gaya: GayaSel) => T): T | null {
  let pertama: { nilai: T } | null = null;
  for (const gaya of gayaBerbeda(buku, isi)) {
    const nilai = ambil(gaya);
    if (pertama === null) pertama = { nilai };
    else if (pertama.nilai !== nilai) return null;
  }
  return pertama?.nilai ?? null;
}

interface BagianBingkai {
  readonly isi: IsiArea;
  readonly sisi: SisiSel;
}

/** The cells, and the side of each, that make up one border of the areas. */
export function bagianBingkai({ lembar, area }: IsiArea, sisi: SisiBingkai): BagianBingkai[] {
  const potong = (bagian: Partial<Area>, a: Area, s: SisiSel): BagianBingkai => ({
    isi: { lembar, area: [{ ...a, ...bagian }] },
    sisi: s,
  });
  return area.flatMap((a): BagianBingkai[] => {
    switch (sisi) {
      case "EdgeTop":
        return [potong({ barisAkhir: a.baris }, a, "EdgeTop")];
      case "EdgeBottom":
        return [potong({ baris: a.barisAkhir }, a, "EdgeBottom")];
      case "EdgeLeft":
        return [potong({ kolomAkhir: a.kolom }, a, "EdgeLeft")];
      case "EdgeRight":
        return [potong({ kolom: a.kolomAkhir }, a, "EdgeRight")];
      case "InsideHorizontal":
        return a.baris === a.barisAkhir
          ? []
          : [
              potong({ barisAkhir: a.barisAkhir - 1 }, a, "EdgeBottom"),
              potong({ baris: a.baris + 1 }, a, "EdgeTop"),
            ];
      case "InsideVertical":
        return a.kolom === a.kolomAkhir
          ? []
          : [
              potong({ kolomAkhir: a.kolomAkhir - 1 }, a, "EdgeRight"),
              potong({ kolom: a.kolom + 1 }, a, "EdgeLeft"),
            ];
      case "DiagonalDown":
      case "DiagonalUp":
        return [potong({}, a, sisi)];
    }
  });
}

export function garisDengan(gaya: GayaSel, sisi: SisiSel, ubah: (garis: GarisSel) => GarisSel): GayaSel {
  const lama = gaya.garis[sisi];
  const baru = ubah(lama);
  if (baru.gaya === lama.gaya && baru.tebal === lama.tebal && baru.warna === lama.warna) return gaya;
  return gayaDengan(gaya, { garis: { ...gaya.garis, [sisi]: baru } });
}

const TANPA_GARIS: GarisSel = { gaya: "None", tebal: "Thin", warna: "#000000" };

/** Setting a colour or weight where there is no line draws one, as in Excel. */
export function garisUbah(lama: GarisSel, beda: Partial<GarisSel>): GarisSel {
  if (beda.gaya === "None") return TANPA_GARIS;
  const dasar = lama.gaya === "None" ? { ...TANPA_GARIS, gaya: "Continuous" } : lama;
  return { ...dasar, ...beda };
}
