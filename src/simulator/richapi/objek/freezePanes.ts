import type { LembarBuku } from "../../buku.ts";
import { angkaAntara, type Argumen } from "../argumen.ts";
import { BARIS_MAKS, KOLOM_MAKS } from "../alamat.ts";
import { galat } from "../galat.ts";
import { areaArgumen } from "./areaArgumen.ts";
import { objek, type Definisi, type Objek, type PetaIsi } from "../tipe.ts";

function bekukan(lembar: LembarBuku, baris: number, kolom: number): void {
  lembar.bekukanBaris = baris;
  lembar.bekukanKolom = kolom;
}

function jumlah(arg: Argumen): number {
  return arg.ada(0) ? angkaAntara(arg.bulat(0), 1, KOLOM_MAKS) : 1;
}

function letak(lembar: LembarBuku): Objek | null {
  const { bekukanBaris, bekukanKolom } = lembar;
  if (bekukanBaris === 0 && bekukanKolom === 0) return null;
  const barisAkhir = (bekukanBaris === 0 ? BARIS_MAKS : bekukanBaris) - 1;
  const kolomAkhir = (bekukanKolom === 0 ? KOLOM_MAKS : bekukanKolom) - 1;
  return objek("Range", { lembar, area: [{ baris: 0, kolom: 0, barisAkhir, kolomAkhir }] });
}

export const WorksheetFreezePanes: Definisi<PetaIsi["WorksheetFreezePanes"]> = {
  sejak: "1.7",
  metode: {
    FreezeAt: {
      menulis: true,
      panggil: ({ lembar }, arg, k) => {
        const a = areaArgumen(arg, 0, lembar, k);
        bekukan(
          lembar,
          a.barisAkhir === BARIS_MAKS - 1 ? 0 : a.barisAkhir + 1,
          a.kolomAkhir === KOLOM_MAKS - 1 ? 0 : a.kolomAkhir + 1,
        );
      },
    },
    FreezeColumns: {
      menulis: true,
      panggil: ({ lembar }, arg) => {
        bekukan(lembar, 0, jumlah(arg));
      },
    },
    FreezeRows: {
      menulis: true,
      panggil: ({ lembar }, arg) => {
        bekukan(lembar, jumlah(arg), 0);
      },
    },
    GetLocation: {
      objek: ({ lembar }) => {
        const o = letak(lembar);
        if (o === null) throw galat("ItemNotFound");
        return o;
      },
    },
    GetLocationOrNullObject: { objek: ({ lembar }) => letak(lembar) },
    Unfreeze: {
      menulis: true,
      panggil: ({ lembar }) => {
        bekukan(lembar, 0, 0);
      },
    },
  },
};
