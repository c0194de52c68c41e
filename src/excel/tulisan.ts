import type { Gaya, RencanaLembar } from "../rapor/rencana.ts";
import type { Persegi } from "../workbook/grid.ts";
import { alamatBanyak, alamatPersegi, jadikanPersegi, type Titik } from "./kelompok.ts";

/** A sheet plan turned into the fewest commands Excel needs: plain data, ready to be queued. */
export interface Tulisan {
  /** The written rectangle, from A1. */
  readonly area: string;
  /** Row-major; null leaves a cell blank. */
  readonly nilai: readonly (readonly (string | number | null)[])[];
  readonly format: readonly { readonly alamat: string; readonly format: string }[];
  readonly gaya: readonly KelompokGaya[];
  readonly gabung: readonly { readonly alamat: string; readonly perBaris: boolean }[];
  readonly lebarKolom: readonly { readonly alamat: string; readonly lebar: number }[];
  readonly tinggiBaris: readonly { readonly alamat: readonly string[]; readonly tinggi: number }[];
  readonly tautan: readonly { readonly alamat: string; readonly sel: string; readonly petunjuk: string }[];
}

export interface KelompokGaya {
  readonly alamat: readonly string[];
  readonly gaya: Gaya;
  /** The areas are more than one row high, so the lines between their rows are inside borders. */
  readonly tinggi: boolean;
  /** The areas are more than one column wide. */
  readonly lebar: boolean;
}

/** Excel's limit for the text of one cell. */
const PANJANG_TEKS = 32_767;

/** Groups the plan's cells by what they share. Linear in the number of cells. */
export function susunTulisan(rencana: RencanaLembar): Tulisan {
  const barisAkhir = Math.max(0, ...rencana.sel.map((s) => s.baris), rencana.cetak.area.barisAkhir);
  const kolomAkhir = Math.max(rencana.lebarKolom.length - 1, rencana.cetak.area.kolomAkhir);
  const nilai = Array.from({ length: barisAkhir + 1 }, () =>
    Array<string | number | null>(kolomAkhir + 1).fill(null),
  );
  const perGaya = new Map<string, Titik[]>();
  for (const s of rencana.sel) {
    const baris = nilai[s.baris];
    if (baris !== undefined && s.kolom <= kolomAkhir) {
      baris[s.kolom] = typeof s.nilai === "string" ? harfiah(s.nilai) : s.nilai;
    }
    tambah(perGaya, s.gaya, { baris: s.baris, kolom: s.kolom });
  }
  const perFormat = new Map<string, Titik[]>();
  const gaya: KelompokGaya[] = [];
  for (const [nama, titik] of perGaya) {
    const g = rencana.gaya[nama];
    if (g === undefined) continue;
    gaya.push(...kelompokGaya(g, jadikanPersegi(titik)));
    if (g.format !== undefined) for (const t of titik) tambah(perFormat, g.format, t);
  }
  return {
    area: alamatPersegi({ baris: 0, kolom: 0, barisAkhir, kolomAkhir }),
    nilai,
    format: [...perFormat].flatMap(([format, titik]) =>
      jadikanPersegi(titik).map((p) => ({ alamat: alamatPersegi(p), format })),
    ),
    gaya,
    gabung: kelompokGabung(rencana.gabung),
    lebarKolom: rencana.lebarKolom.map((lebar, kolom) => ({
      alamat: alamatPersegi({ baris: 0, kolom, barisAkhir: 0, kolomAkhir: kolom }),
      lebar,
    })),
    tinggiBaris: kelompokTinggi(rencana.tinggiBaris),
    tautan: rencana.sel.flatMap((s) =>
      s.tautan === undefined
        ? []
        : [{ alamat: alamatPersegi({ ...s, barisAkhir: s.baris, kolomAkhir: s.kolom }), ...s.tautan }],
    ),
  };
}

function kelompokGaya(gaya: Gaya, persegi: readonly Persegi[]): KelompokGaya[] {
  const bentuk = new Map<string, Persegi[]>();
  for (const p of persegi) {
    const kunci = gaya.garis === undefined ? "" : `${p.barisAkhir > p.baris}|${p.kolomAkhir > p.kolom}`;
    bentuk.set(kunci, [...(bentuk.get(kunci) ?? []), p]);
  }
  return [...bentuk.values()].map((sama) => ({
    alamat: alamatBanyak(sama),
    gaya,
    tinggi: sama.some((p) => p.barisAkhir > p.baris),
    lebar: sama.some((p) => p.kolomAkhir > p.kolom),
  }));
}

/** Excel reads a leading apostrophe as "this is text", so nothing from a workbook turns into a formula, date or number. */
function harfiah(teks: string): string {
  return teks === "" ? "" : `'${teks.slice(0, PANJANG_TEKS - 1)}`;
}

function tambah(ke: Map<string, Titik[]>, kunci: string, t: Titik): void {
  const titik = ke.get(kunci);
  if (titik === undefined) ke.set(kunci, [t]);
  else titik.push(t);
}

/** One-row merges of the same columns in consecutive rows become one "merge across". */
function kelompokGabung(gabung: readonly Persegi[]): Tulisan["gabung"] {
  const satuBaris = gabung.filter((g) => g.baris === g.barisAkhir);
  const lain = gabung.filter((g) => g.baris !== g.barisAkhir);
  const perKolom = new Map<string, Persegi[]>();
  for (const g of satuBaris) {
    const kunci = `${g.kolom}:${g.kolomAkhir}`;
    const daftar = perKolom.get(kunci) ?? [];
    const terakhir = daftar.at(-1);
    if (terakhir !== undefined && terakhir.barisAkhir + 1 === g.baris) {
      daftar[daftar.length - 1] = { ...terakhir, barisAkhir: g.baris };
    } else {
      daftar.push(g);
    }
    perKolom.set(kunci, daftar);
  }
  return [
    ...lain.map((g) => ({ alamat: alamatPersegi(g), perBaris: false })),
    ...[...perKolom.values()].flat().map((g) => ({ alamat: alamatPersegi(g), perBaris: true })),
  ];
}

function kelompokTinggi(tinggiBaris: RencanaLembar["tinggiBaris"]): Tulisan["tinggiBaris"] {
  const perTinggi = new Map<number, Titik[]>();
  for (const [baris, tinggi] of Object.entries(tinggiBaris)) {
    const titik = perTinggi.get(tinggi) ?? [];
    titik.push({ baris: Number(baris), kolom: 0 });
    perTinggi.set(tinggi, titik);
  }
  return [...perTinggi].map(([tinggi, titik]) => ({ alamat: alamatBanyak(jadikanPersegi(titik)), tinggi }));
}
