import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pasang } from "../../src/simulator/pustaka/node.ts";
import type { OpsiPelayan, PelayanExcel } from "../../src/simulator/richapi/pelayan.ts";
import { muatXlsx, simpanXlsx, type BukuBerkas } from "../../src/simulator/xlsx/index.ts";
import type { GayaSel, LembarBuku, Sel } from "../../src/simulator/buku.ts";

export const BERKAS_CONTOH = resolve(import.meta.dirname, "../../assets/contoh/iku-bogor-2019.xlsx");

export const PILIHAN = { bahasa: "id", sekarang: "2019-10-02T07:45" } as const;

export interface Terbuka {
  readonly buku: BukuBerkas;
  readonly excel: PelayanExcel;
}

/** Opens the sample workbook in the simulated Excel. */
export async function bukaContoh(opsi: OpsiPelayan = {}): Promise<Terbuka> {
  const buku = await muatXlsx(readFileSync(BERKAS_CONTOH), "iku-bogor-2019.xlsx");
  return { buku, excel: pasang(buku, opsi) };
}

/** Saves a workbook, opens the saved file again and puts it into the simulated Excel. */
export async function simpanBuka({ buku }: Terbuka): Promise<Terbuka> {
  const lagi = await muatXlsx(await simpanXlsx(buku), buku.nama);
  return { buku: lagi, excel: pasang(lagi) };
}

export function lembar({ buku }: Terbuka, nama: string): LembarBuku {
  const ada = buku.lembar.find((l) => l.nama === nama);
  if (ada === undefined) throw new Error(`no sheet ${nama}: ${buku.lembar.map((l) => l.nama).join(", ")}`);
  return ada;
}

/** Every cell of a sheet by "row,column", in row order. */
export function semuaSel(l: LembarBuku): Map<string, Sel> {
  const hasil = new Map<string, Sel>();
  for (const [baris, isi] of [...l.sel].sort(([a], [b]) => a - b)) {
    for (const [kolom, sel] of [...isi].sort(([a], [b]) => a - b)) hasil.set(`${baris},${kolom}`, sel);
  }
  return hasil;
}

export function nilaiSemua(l: LembarBuku): Record<string, Sel["nilai"]> {
  return Object.fromEntries([...semuaSel(l)].map(([k, s]) => [k, s.nilai]));
}

export function isiSemua(l: LembarBuku): Record<string, GayaSel["isi"]> {
  return Object.fromEntries([...semuaSel(l)].map(([k, s]) => [k, s.gaya.isi]));
}

/** Changes one cell as a user would, behind the add-in's back. */
export function ubahSel(l: LembarBuku, baris: number, kolom: number, ubah: (sel: Sel) => Sel): void {
  const sel = l.sel.get(baris)?.get(kolom);
  if (sel === undefined) throw new Error(`no cell at ${baris},${kolom}`);
  l.sel.get(baris)?.set(kolom, ubah(sel));
}
