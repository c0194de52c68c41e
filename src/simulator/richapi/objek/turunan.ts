import type { Area } from "../../buku.ts";
import { areaAtauGalat, BARIS_MAKS, bingkai, irisan, KOLOM_MAKS, lebar, tinggi } from "../alamat.ts";
import type { Argumen } from "../argumen.ts";
import { galat } from "../galat.ts";
import { areaTerpakai } from "../sel.ts";
import { objek, type IsiArea, type Konteks, type Metode, type Objek } from "../tipe.ts";
import { areaArgumen, areaTunggal } from "./areaArgumen.ts";

type Hitung = (a: Area, arg: Argumen, isi: IsiArea, k: Konteks) => Area;

/** A method that gives another range of the same sheet; leaving the sheet is InvalidArgument. */
function turunan(hitung: Hitung, sejak?: string): Metode<IsiArea> {
  return {
    ...(sejak === undefined ? {} : { sejak }),
    objek: (isi, arg, k) => rangeDi(isi, hitung(areaTunggal(isi), arg, isi, k)),
  };
}

function rangeDi({ lembar }: IsiArea, a: Area): Objek {
  return objek("Range", { lembar, area: [areaAtauGalat(a)] });
}

function rangeAtauKosong(isi: IsiArea, a: Area | null): Objek | null {
  return a === null ? null : rangeDi(isi, a);
}

function dalam(i: number, banyak: number): number {
  if (i < 0 || i >= banyak) throw galat("InvalidArgument", "outside the range");
  return i;
}

function bukanNol(n: number): number {
  if (n === 0) throw galat("InvalidArgument", "count must not be 0");
  return n;
}

const potongIrisan = (isi: IsiArea, arg: Argumen, k: Konteks): Area | null =>
  irisan(areaTunggal(isi), areaArgumen(arg, 0, isi.lembar, k));

const potongTerpakai = (isi: IsiArea, arg: Argumen, k: Konteks): Area | null =>
  areaTerpakai(k.buku, isi.lembar, areaTunggal(isi), arg.benar(0));

/** Lines next to an edge of a range; a negative count takes them from within. */
function disamping(awal: number, akhir: number, n: number): { dari: number; sampai: number } {
  return n > 0 ? { dari: akhir + 1, sampai: akhir + n } : { dari: awal + n, sampai: awal - 1 };
}

/** Methods of Range that lead to other ranges. */
export const METODE_TURUNAN: Readonly<Record<string, Metode<IsiArea>>> = {
  GetCell: turunan((a, arg) => {
    const [baris, kolom] = [a.baris + arg.bulat(0), a.kolom + arg.bulat(1)];
    return { baris, kolom, barisAkhir: baris, kolomAkhir: kolom };
  }),
  GetRow: turunan((a, arg) => {
    const baris = a.baris + dalam(arg.bulat(0), tinggi(a));
    return { ...a, baris, barisAkhir: baris };
  }),
  GetColumn: turunan((a, arg) => {
    const kolom = a.kolom + dalam(arg.bulat(0), lebar(a));
    return { ...a, kolom, kolomAkhir: kolom };
  }),
  GetLastCell: turunan((a) => ({ ...a, baris: a.barisAkhir, kolom: a.kolomAkhir })),
  GetLastColumn: turunan((a) => ({ ...a, kolom: a.kolomAkhir })),
  GetLastRow: turunan((a) => ({ ...a, baris: a.barisAkhir })),
  GetEntireColumn: turunan((a) => ({ ...a, baris: 0, barisAkhir: BARIS_MAKS - 1 })),
  GetEntireRow: turunan((a) => ({ ...a, kolom: 0, kolomAkhir: KOLOM_MAKS - 1 })),
  GetOffsetRange: turunan((a, arg) => {
    const [b, k] = [arg.bulat(0), arg.bulat(1)];
    return {
      baris: a.baris + b,
      barisAkhir: a.barisAkhir + b,
      kolom: a.kolom + k,
      kolomAkhir: a.kolomAkhir + k,
    };
  }),
  GetResizedRange: turunan(
    (a, arg) => ({ ...a, barisAkhir: a.barisAkhir + arg.bulat(0), kolomAkhir: a.kolomAkhir + arg.bulat(1) }),
    "1.3",
  ),
  GetAbsoluteResizedRange: turunan(
    (a, arg) => ({ ...a, barisAkhir: a.baris + arg.bulat(0) - 1, kolomAkhir: a.kolom + arg.bulat(1) - 1 }),
    "1.7",
  ),
  GetBoundingRect: turunan((a, arg, isi, k) => bingkai(a, areaArgumen(arg, 0, isi.lembar, k))),
  GetRowsAbove: turunan((a, arg) => {
    const { dari, sampai } = disamping(a.baris, a.baris - 1, -bukanNol(arg.bulatAtau(0, 1)));
    return { ...a, baris: dari, barisAkhir: sampai };
  }, "1.3"),
  GetRowsBelow: turunan((a, arg) => {
    const { dari, sampai } = disamping(a.barisAkhir + 1, a.barisAkhir, bukanNol(arg.bulatAtau(0, 1)));
    return { ...a, baris: dari, barisAkhir: sampai };
  }, "1.3"),
  GetColumnsBefore: turunan((a, arg) => {
    const { dari, sampai } = disamping(a.kolom, a.kolom - 1, -bukanNol(arg.bulatAtau(0, 1)));
    return { ...a, kolom: dari, kolomAkhir: sampai };
  }, "1.3"),
  GetColumnsAfter: turunan((a, arg) => {
    const { dari, sampai } = disamping(a.kolomAkhir + 1, a.kolomAkhir, bukanNol(arg.bulatAtau(0, 1)));
    return { ...a, kolom: dari, kolomAkhir: sampai };
  }, "1.3"),
  GetIntersection: {
    objek: (isi, arg, k) => {
      const o = rangeAtauKosong(isi, potongIrisan(isi, arg, k));
      if (o === null) throw galat("ItemNotFound");
      return o;
    },
  },
  GetIntersectionOrNullObject: {
    sejak: "1.4",
    objek: (isi, arg, k) => rangeAtauKosong(isi, potongIrisan(isi, arg, k)),
  },
  GetUsedRange: {
    objek: (isi, arg, k) => {
      const { baris, kolom } = areaTunggal(isi);
      const sudut = { baris, kolom, barisAkhir: baris, kolomAkhir: kolom };
      return rangeDi(isi, potongTerpakai(isi, arg, k) ?? sudut);
    },
  },
  GetUsedRangeOrNullObject: {
    sejak: "1.4",
    objek: (isi, arg, k) => rangeAtauKosong(isi, potongTerpakai(isi, arg, k)),
  },
};
