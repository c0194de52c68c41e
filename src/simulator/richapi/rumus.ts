import {
  bacaAlamat,
  BARIS_MAKS,
  cariLembar,
  hurufKolom,
  KOLOM_MAKS,
  namaLembarAlamat,
  pisahLembar,
} from "./alamat.ts";
import type { Buku } from "../buku.ts";

/** Pieces of a formula that must not be looked into: text in double quotes, sheet names in single quotes. */
const BAGIAN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[A-Za-z0-9_$.\\]+[!(]?|[^]/gu;

/**
 * Whether a formula (without "=") could be one: brackets and quotes close, and no operator is left hanging. Excel
 * refuses the rest. Names and functions are not looked up.
 */
export function rumusMungkin(rumus: string): boolean {
  let dalam = 0;
  let terakhir = "";
  for (const [bagian] of rumus.matchAll(BAGIAN)) {
    if (bagian === '"' || bagian === "'") return false;
    if (bagian.endsWith("(")) dalam++;
    if (bagian === ")") dalam--;
    if (dalam < 0) return false;
    if (bagian.trim() !== "") terakhir = bagian;
  }
  return dalam === 0 && terakhir !== "" && !/^[-+*/^&=<>,(;!]$/.test(terakhir);
}

/**
 * Moves the relative references of a formula, as copying it that many rows and columns away does. A reference that
 * leaves the sheet becomes #REF!.
 *
 * @example geserRumus("A1+$B$1", 1, 0) // "A2+$B$1"
 */
export function geserRumus(rumus: string, baris: number, kolom: number): string {
  return rumus.replace(BAGIAN, (bagian) => {
    if (/["'!(]/.test(bagian)) return bagian;
    const cocok = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(bagian);
    const letak = cocok === null ? null : bacaAlamat(bagian);
    if (cocok === null || letak === null) return bagian;
    const k = cocok[1] === "$" ? letak.kolom : letak.kolom + kolom;
    const b = cocok[3] === "$" ? letak.baris : letak.baris + baris;
    if (k < 0 || b < 0 || k >= KOLOM_MAKS || b >= BARIS_MAKS) return "#REF!";
    return `${cocok[1] ?? ""}${hurufKolom(k)}${cocok[3] ?? ""}${b + 1}`;
  });
}

/** Lets the references of a formula follow a sheet that was renamed. */
export function gantiNamaLembar(rumus: string, lama: string, baru: string): string {
  const dicari = lama.toLowerCase();
  return rumus.replace(BAGIAN, (bagian) => {
    if (!bagian.endsWith("!") || bagian.length < 2) return bagian;
    const nama = bagian.startsWith("'") ? bagian.slice(1, -2).replaceAll("''", "'") : bagian.slice(0, -1);
    return nama.toLowerCase() === dicari ? `${namaLembarAlamat(baru)}!` : bagian;
  });
}

/** Renames a sheet in every formula, name and chart of the book. */
export function ikutiNamaLembar(buku: Buku, lama: string, baru: string): void {
  for (const lembar of buku.lembar) {
    for (const isi of lembar.sel.values()) {
      for (const [kolom, sel] of isi) {
        if (sel.rumus === null) continue;
        const rumus = gantiNamaLembar(sel.rumus, lama, baru);
        if (rumus !== sel.rumus) isi.set(kolom, { ...sel, rumus });
      }
    }
    for (const grafik of lembar.grafik) {
      for (const seri of grafik.seri) {
        for (const rujukan of [seri.kategori, seri.nilai])
          if (rujukan?.lembar === lama) rujukan.lembar = baru;
      }
    }
  }
  for (const daftar of [buku.namaTerdefinisi, ...buku.lembar.map((l) => l.namaTerdefinisi)]) {
    for (const nama of daftar.values()) nama.rumus = gantiNamaLembar(nama.rumus, lama, baru);
  }
}

/** Charts lose the sources that stood on a sheet no longer in the book, and names that led there lead nowhere. */
export function lepaskanSumber(buku: Buku): void {
  for (const daftar of [buku.namaTerdefinisi, ...buku.lembar.map((l) => l.namaTerdefinisi)]) {
    for (const nama of daftar.values()) {
      const { lembar } = pisahLembar(nama.rumus.replace(/^=/, ""));
      if (lembar !== null && cariLembar(buku, lembar) === undefined) nama.rumus = "=#REF!";
    }
  }
  for (const lembar of buku.lembar) {
    for (const seri of lembar.grafik.flatMap((g) => g.seri)) {
      for (const bagian of ["nilai", "kategori"] as const) {
        const rujukan = seri[bagian];
        if (rujukan !== null && cariLembar(buku, rujukan.lembar) === undefined) seri[bagian] = null;
      }
    }
  }
}
