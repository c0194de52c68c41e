import type { RencanaLembar } from "../rapor/rencana.ts";
import { telusuri, type Bertahap } from "../scoring/bertahap.ts";
import { alamatBanyak, alamatPersegi, jadikanPersegi, type Titik } from "./kelompok.ts";

/** Heights of rows in points, as commands carry them. */
export type TulisanTinggi =
  /** Areas, as `getRanges` takes them, whose rows are all of one height. */
  | { readonly alamat: string; readonly tinggi: number }
  /** An area with what is set of each of its rows. */
  | { readonly alamat: string; readonly perBaris: readonly Excel.SettableRowProperties[] };

/** What Microsoft's library sends for one height of some areas, and for an area with the height of each row; measured. */
const BYTE = { kelompok: 500, area: 360, baris: 31, barisLain: 3 } as const;

/** The heights in as few bytes as they take: a command for each height, or one with the height of every row. */
export function* susunTinggi(tinggiBaris: RencanaLembar["tinggiBaris"]): Bertahap<TulisanTinggi[]> {
  const perTinggi = new Map<number, Titik[]>();
  let [awal, akhir] = [Infinity, 0];
  const semua = Object.entries(tinggiBaris);
  yield;
  yield* telusuri(semua, ([kunci, tinggi]) => {
    const baris = Number(kunci);
    const titik = perTinggi.get(tinggi) ?? [];
    titik.push({ baris, kolom: 0 });
    perTinggi.set(tinggi, titik);
    [awal, akhir] = [Math.min(awal, baris), Math.max(akhir, baris)];
  });
  const kelompok = [...perTinggi].flatMap(([tinggi, titik]) =>
    alamatBanyak(jadikanPersegi(titik)).map((alamat) => ({ alamat, tinggi })),
  );
  if (kelompok.length < 2) return kelompok;
  const byte = kelompok.reduce((jumlah, { alamat }) => jumlah + BYTE.kelompok + alamat.length, 0);
  const terisi = semua.length;
  const bytePerBaris = BYTE.area + terisi * BYTE.baris + (akhir - awal + 1 - terisi) * BYTE.barisLain;
  return bytePerBaris < byte ? [perBaris(tinggiBaris, awal, akhir)] : kelompok;
}

function perBaris(tinggiBaris: RencanaLembar["tinggiBaris"], awal: number, akhir: number): TulisanTinggi {
  return {
    alamat: alamatPersegi({ baris: awal, kolom: 0, barisAkhir: akhir, kolomAkhir: 0 }),
    perBaris: Array.from({ length: akhir - awal + 1 }, (_, i) => {
      const rowHeight = tinggiBaris[awal + i];
      return rowHeight === undefined ? {} : { format: { rowHeight } };
    }),
  };
}
