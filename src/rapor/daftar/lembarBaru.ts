import { isi, type Bahasa } from "../../bahasa/index.ts";
import { teksLembar } from "../../bahasa/lembar.ts";
import { GAYA, HURUF, type NamaGaya } from "../gaya.ts";
import { WARNA } from "../palet.ts";
import type { Gaya, SelRencana } from "../rencana.ts";
import { VERSI } from "../versi.ts";
import { BARIS_DAFTAR, kunciSkema, type BentukDaftar } from "./bentuk.ts";
import type { AwalDaftar } from "./rencanaDaftar.ts";

export interface KopDaftar {
  readonly judul: string;
  readonly keterangan: string;
  readonly bahasa: Bahasa;
  readonly tersembunyi: boolean;
}

const MARGIN = { atas: 34, bawah: 48, kiri: 30, kanan: 30 } as const;

/** Title, column keys and header of a new list sheet, and how it is set up: A4 landscape, title rows on every page. */
export function lembarBaru<K extends string>(
  bentuk: BentukDaftar<K>,
  { judul, keterangan, bahasa, tersembunyi }: KopDaftar,
  barisAkhir: number,
): { readonly sel: readonly SelRencana[]; readonly gaya: Record<string, Gaya>; readonly awal: AwalDaftar } {
  const { judul: barisJudul, keterangan: barisKeterangan, skema, kepala } = BARIS_DAFTAR;
  const { kolom } = bentuk;
  const kepalaKolom = bentuk.kepala(bahasa);
  const kolomAkhir = kolom.length - 1;
  const sel: SelRencana[] = [
    { baris: barisJudul, kolom: 0, nilai: judul, gaya: "judulDaftar" satisfies NamaGaya },
    { baris: barisKeterangan, kolom: 0, nilai: keterangan, gaya: "keteranganDaftar" satisfies NamaGaya },
    ...kolom.map(({ kunci }, i) => ({ baris: skema, kolom: i, nilai: kunciSkema(bentuk, kunci), gaya: "" })),
    ...kolom.map(({ kunci, kepala: gaya }, i) => ({
      baris: kepala,
      kolom: i,
      nilai: kepalaKolom[kunci],
      gaya,
    })),
  ];
  const gaya: Record<string, Gaya> = {};
  for (const s of sel) {
    const look = GAYA.get(s.gaya);
    if (look !== undefined) gaya[s.gaya] = look;
  }
  const { kaki } = teksLembar[bahasa].rapor;
  return {
    sel,
    gaya,
    awal: {
      warnaTab: WARNA.navy,
      huruf: HURUF,
      lebarKolom: kolom.map((k) => k.lebar),
      kolomTersembunyi: kolom.flatMap((k, i) => (k.tersembunyi === true ? [i] : [])),
      barisTersembunyi: [skema],
      gabung: [],
      bekukanBaris: kepala + 1,
      saring: { baris: kepala, kolom: 0, barisAkhir: Math.max(barisAkhir, kepala + 1), kolomAkhir },
      tersembunyi,
      cetak: {
        kertas: "a4",
        orientasi: "landscape",
        lebarHalaman: 1,
        margin: MARGIN,
        barisJudul: [kepala, kepala],
        pisahHalaman: [],
        kaki: {
          kiri: `${kaki.kiri} ${VERSI} · ${judul}`.replaceAll("&", "&&"),
          tengah: "",
          kanan: isi(kaki.halaman, { halaman: "&P", jumlah: "&N" }, bahasa),
        },
      },
    },
  };
}
