import type { Buku, Galat, GayaSel, LembarBuku, Sel } from "../../src/simulator/buku.ts";
import { lembarBaru } from "../../src/simulator/richapi/lembarBaru.ts";

const TANPA_GARIS = { gaya: "None", tebal: "Thin", warna: "#000000" } as const;

export const GAYA_BAWAAN: GayaSel = {
  isi: { pola: "None", warna: "#FFFFFF", warnaPola: "#000000" },
  huruf: {
    nama: "Calibri",
    ukuran: 11,
    warna: "#000000",
    tebal: false,
    miring: false,
    garisBawah: "None",
    coret: false,
  },
  rata: "General",
  tegak: "Bottom",
  lipat: false,
  takuk: 0,
  putar: 0,
  garis: {
    EdgeTop: TANPA_GARIS,
    EdgeBottom: TANPA_GARIS,
    EdgeLeft: TANPA_GARIS,
    EdgeRight: TANPA_GARIS,
    DiagonalDown: TANPA_GARIS,
    DiagonalUp: TANPA_GARIS,
  },
  format: "General",
  terkunci: true,
  asalXf: 0,
};

export type NilaiUji = string | number | boolean | { readonly galat: Galat } | null;

/** A look that differs from the default in some fields. */
export function gayaUji(beda: Partial<GayaSel>): GayaSel {
  return { ...GAYA_BAWAAN, ...beda, asalXf: null };
}

export function selUji(nilai: NilaiUji, lain: Partial<Sel> = {}): Sel {
  return { nilai, rumus: null, gaya: GAYA_BAWAAN, tautan: null, ...lain };
}

/** Puts rows of values on a sheet from a 0-based corner; null leaves a cell out. */
export function isiLembar(
  lembar: LembarBuku,
  nilai: readonly (readonly NilaiUji[])[],
  baris = 0,
  kolom = 0,
): void {
  nilai.forEach((isi, b) => {
    const sel = lembar.sel.get(baris + b) ?? new Map<number, Sel>();
    isi.forEach((n, k) => {
      if (n !== null) sel.set(kolom + k, selUji(n));
    });
    if (sel.size > 0) lembar.sel.set(baris + b, sel);
  });
}

/**
 * A workbook with the given sheets, each a block of values from A1.
 *
 * @example bukuUji({ Data: [["Nama", "Nilai"], ["a", 1]] })
 */
export function bukuUji(lembar: Readonly<Record<string, readonly (readonly NilaiUji[])[]>>): Buku {
  const buku: Buku = {
    nama: "uji.xlsx",
    lembar: [],
    aktif: "",
    pilihan: { baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 0 },
    namaTerdefinisi: new Map(),
    setelan: new Map(),
    proteksiStruktur: false,
    hanyaBaca: false,
    gayaBawaan: GAYA_BAWAAN,
  };
  for (const [nama, nilai] of Object.entries(lembar)) {
    const l = lembarBaru(buku, nama);
    buku.lembar.push(l);
    isiLembar(l, nilai);
  }
  buku.aktif = buku.lembar[0]?.id ?? "";
  return buku;
}

/** A sheet of the book by name. */
export function lembarUji(buku: Buku, nama: string): LembarBuku {
  const lembar = buku.lembar.find((l) => l.nama === nama);
  if (lembar === undefined) throw new Error(`no sheet ${nama}`);
  return lembar;
}
