import type { Area } from "../../buku.ts";
import type { Titik } from "./pilihan.ts";
import type { Sumbu } from "./sumbu.ts";
import type { TataLetak } from "./tataLetak.ts";

/** A window onto the sheet: one of up to four, as frozen rows and columns do not scroll. */
export interface Petak {
  readonly nama: "sudut" | "atas" | "kiri" | "utama";
  /** Where it lies on the stage, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
  /** The sheet's pixel at its top-left corner. */
  readonly dariX: number;
  readonly dariY: number;
  /** Cells that show in it. */
  readonly daerah: Area;
}

export interface Pandang {
  readonly lebar: number;
  readonly tinggi: number;
  readonly gulungX: number;
  readonly gulungY: number;
  /** Size of the row and column headings. */
  readonly kepalaLebar: number;
  readonly kepalaTinggi: number;
}

interface Bentang {
  readonly mulai: number;
  readonly panjang: number;
  readonly dari: number;
  readonly pertama: number;
  readonly akhir: number;
}

function bentang(
  sumbu: Sumbu,
  beku: number,
  kepala: number,
  ruang: number,
  gulung: number,
): [Bentang | null, Bentang | null] {
  const tetap = Math.min(sumbu.awal(beku), Math.max(0, ruang - kepala));
  const depan: Bentang | null =
    tetap === 0 ? null : { mulai: kepala, panjang: tetap, dari: 0, pertama: 0, akhir: sumbu.di(tetap - 1) };
  const sisa = ruang - kepala - tetap;
  if (sisa <= 0) return [depan, null];
  const dari = sumbu.awal(beku) + gulung;
  return [
    depan,
    { mulai: kepala + tetap, panjang: sisa, dari, pertama: sumbu.di(dari), akhir: sumbu.di(dari + sisa - 1) },
  ];
}

/** The windows that show a sheet scrolled so far. */
export function petakDari({ baris, kolom, bekuBaris, bekuKolom }: TataLetak, p: Pandang): Petak[] {
  const [kiri, kanan] = bentang(kolom, bekuKolom, p.kepalaLebar, p.lebar, p.gulungX);
  const [atas, bawah] = bentang(baris, bekuBaris, p.kepalaTinggi, p.tinggi, p.gulungY);
  const petak = (nama: Petak["nama"], k: Bentang | null, b: Bentang | null): Petak[] =>
    k === null || b === null
      ? []
      : [
          {
            nama,
            x: k.mulai,
            y: b.mulai,
            lebar: k.panjang,
            tinggi: b.panjang,
            dariX: k.dari,
            dariY: b.dari,
            daerah: { baris: b.pertama, barisAkhir: b.akhir, kolom: k.pertama, kolomAkhir: k.akhir },
          },
        ];
  return [
    ...petak("sudut", kiri, atas),
    ...petak("atas", kanan, atas),
    ...petak("kiri", kiri, bawah),
    ...petak("utama", kanan, bawah),
  ];
}

/** The window that a cell belongs to. */
export function namaPetak(tata: TataLetak | null, { baris, kolom }: Titik): Petak["nama"] {
  const beku = kolom < (tata?.bekuKolom ?? 0);
  if (baris < (tata?.bekuBaris ?? 0)) return beku ? "sudut" : "atas";
  return beku ? "kiri" : "utama";
}

/** How far to scroll so that a line between two ends shows; the present place when it already does. */
export function gulungKe(sumbu: Sumbu, beku: number, i: number, gulung: number, ruang: number): number {
  if (i < beku) return gulung;
  const awal = sumbu.awal(i) - sumbu.awal(beku);
  const akhir = awal + sumbu.ukuran(i);
  if (awal < gulung) return awal;
  return akhir > gulung + ruang ? Math.min(awal, akhir - ruang) : gulung;
}
