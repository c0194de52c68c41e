import { telusuri, type Bertahap } from "../../scoring/bertahap.ts";
import { GAYA, HURUF, type NamaGaya } from "../gaya.ts";
import type { Gaya, SelRencana } from "../rencana.ts";
import { muatkan } from "../tinggiTeks.ts";
import type { BentukDaftar } from "./bentuk.ts";
import type { LetakDaftar } from "./letak.ts";
import type { RencanaDaftar } from "./rencanaDaftar.ts";

/** A cell to write; without `gaya` a new row takes the column's look and a row that is there keeps its own. */
export interface IsiKolom {
  readonly nilai: string | number | null;
  readonly gaya?: NamaGaya;
}

export type IsiBaris<K extends string> = Readonly<Partial<Record<K, IsiKolom>>>;

/** What changes in one row of a list. */
export interface UbahanBaris<K extends string> {
  /** 0-based sheet row. */
  readonly baris: number;
  /** Every column of a new row is laid out, also a blank one. */
  readonly baru: boolean;
  readonly isi: IsiBaris<K>;
}

const TINGGI_BIASA = 18;
/** A row may not grow past half a page. */
const BARIS_TEKS_TERBANYAK = 14;

/** Turns changed rows into cells with their looks; columns that people deleted are left out. In steps. */
export function* susunUbahan<K extends string>(
  bentuk: BentukDaftar<K>,
  letak: LetakDaftar<K>,
  ubahan: readonly UbahanBaris<K>[],
): Bertahap<Pick<RencanaDaftar, "sel" | "gaya" | "tinggiBaris">> {
  const sel: SelRencana[] = [];
  const gaya: Record<string, Gaya> = {};
  const tinggiBaris: Record<number, number> = {};
  yield* telusuri(ubahan, ({ baris, baru, isi }) => {
    let tinggi = TINGGI_BIASA;
    for (const kolom of bentuk.kolom) {
      const letakKolom = letak.kolom.get(kolom.kunci);
      const satu = isi[kolom.kunci];
      if (letakKolom === undefined || (satu === undefined && !baru)) continue;
      const nama = satu?.gaya ?? (baru ? kolom.isi : null);
      // Words in a column of numbers wrap instead of being cut.
      const format = typeof satu?.nilai === "string" ? undefined : kolom.format;
      const kunci = nama === null ? "" : daftarkan(gaya, nama, format);
      sel.push({ baris, kolom: letakKolom, nilai: satu?.nilai ?? null, gaya: kunci });
      const look = gaya[kunci];
      if (look?.lipat !== true || typeof satu?.nilai !== "string") continue;
      const bentukTeks = {
        lebar: kolom.lebar,
        ukuran: look.huruf?.ukuran ?? HURUF.ukuran,
        tebal: look.huruf?.tebal ?? false,
        takuk: look.takuk ?? 0,
      };
      tinggi = Math.max(tinggi, muatkan(satu.nilai, bentukTeks, BARIS_TEKS_TERBANYAK).tinggi);
    }
    if (baru) tinggiBaris[baris] = tinggi;
  });
  return { sel, gaya, tinggiBaris };
}

/** Enters a look, with the column's number format, and gives its key. */
function daftarkan(gaya: Record<string, Gaya>, nama: NamaGaya, format: string | undefined): string {
  const kunci = format === undefined ? nama : `${nama}|${format}`;
  const asal = GAYA.get(nama) ?? {};
  gaya[kunci] ??= format === undefined ? asal : { ...asal, format, lipat: false };
  return kunci;
}
