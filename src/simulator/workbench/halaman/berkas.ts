import { type Bahasa, isi } from "../../../bahasa/index.ts";
import { teksBangku } from "../../../bahasa/simulator.ts";
import { BerkasTidakTerbaca, bukuKosong, simpanXlsx } from "../../xlsx/index.ts";
import { muatXlsx, type BukuBerkas } from "../../xlsx/index.ts";
import type { Bangku } from "./bangku.ts";

/** The names of the sample workbooks the server has. */
export async function daftarContoh(): Promise<readonly string[]> {
  return (await (await fetch("/contoh.json")).json()) as readonly string[];
}

/** A sample workbook; a blank one for the empty name. */
export async function bukuContoh(nama: string, bahasa: Bahasa): Promise<BukuBerkas> {
  if (nama === "") return bukuKosong(teksBangku[bahasa].berkas.namaKosong);
  const jawab = await fetch(`/contoh/${encodeURIComponent(nama)}`);
  if (!jawab.ok) throw new Error(`${nama}: ${String(jawab.status)}`);
  return muatXlsx(new Uint8Array(await jawab.arrayBuffer()), nama);
}

export async function bukuBerkas(berkas: File): Promise<BukuBerkas> {
  return muatXlsx(new Uint8Array(await berkas.arrayBuffer()), berkas.name);
}

/** In plain words why a file cannot be opened. */
export function sebabGagal(galat: unknown, berkas: string, bahasa: Bahasa): string {
  const t = teksBangku[bahasa].berkas;
  if (!(galat instanceof BerkasTidakTerbaca)) {
    return isi(t.gagal, { rincian: galat instanceof Error ? galat.message : String(galat) }, bahasa);
  }
  const pola = { "bukan-xlsx": t.bukanBukuKerja, "berkata-sandi": t.berkataSandi, rusak: t.rusak }[
    galat.sebab
  ];
  return isi(pola, { berkas }, bahasa);
}

/** Hands the workbook to the person as a file, with everything the add-in did. */
export async function unduh({ buku }: Bangku): Promise<void> {
  const bytes = await simpanXlsx(buku);
  const jenis = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const alamat = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: jenis }));
  const tautan = document.createElement("a");
  tautan.href = alamat;
  tautan.download = buku.nama;
  tautan.click();
  setTimeout(() => {
    URL.revokeObjectURL(alamat);
  }, 10_000);
}
