import type { Area } from "../../buku.ts";
import { alamatLengkap, areaAtauGalat, areaBanyak, BARIS_MAKS, irisan, KOLOM_MAKS } from "../alamat.ts";
import type { Argumen } from "../argumen.ts";
import { galat } from "../galat.ts";
import { areaTerpakai } from "../sel.ts";
import { BERSIHKAN, bersihkan } from "../tulisSel.ts";
import { objek, type Definisi, type IsiArea, type Konteks, type Objek, type PetaIsi } from "../tipe.ts";
import { SIFAT_AREA } from "./range.ts";

const alamat = ({ lembar, area }: IsiArea): string => area.map((a) => alamatLengkap(lembar, a)).join(", ");

function areasAtauKosong({ lembar }: IsiArea, area: readonly Area[]): Objek | null {
  return area.length === 0 ? null : objek("RangeAreas", { lembar, area });
}

function areasAtauGalat(isi: IsiArea, area: readonly Area[]): Objek {
  const o = areasAtauKosong(isi, area);
  if (o === null) throw galat("ItemNotFound");
  return o;
}

function terpakai(isi: IsiArea, arg: Argumen, k: Konteks): Area[] {
  return isi.area.flatMap((a) => areaTerpakai(k.buku, isi.lembar, a, arg.benar(0)) ?? []);
}

function potongan(isi: IsiArea, arg: Argumen, k: Konteks): Area[] {
  const lain = arg.isi(0, "Range") ?? arg.isi(0, "RangeAreas");
  if (lain !== undefined && lain.lembar !== isi.lembar)
    throw galat("InvalidArgument", "a range of another sheet");
  const batas = lain?.area ?? areaBanyak(k.buku, isi.lembar, arg.teks(0));
  return isi.area.flatMap((a) => batas.flatMap((b) => irisan(a, b) ?? []));
}

export const RangeAreas: Definisi<PetaIsi["RangeAreas"]> = {
  sejak: "1.9",
  sifat: {
    ...SIFAT_AREA,
    Address: { baca: alamat },
    AddressLocal: { baca: alamat },
    AreaCount: { baca: ({ area }) => area.length },
  },
  anak: {
    Areas: { ambil: (isi) => objek("RangeCollection", isi) },
    Format: { ambil: (isi) => objek("RangeFormat", isi) },
    Worksheet: { ambil: ({ lembar }) => objek("Worksheet", { lembar }) },
  },
  metode: {
    Calculate: { panggil: () => undefined },
    Clear: {
      menulis: true,
      panggil: (isi, arg, k) => {
        bersihkan(k, isi, arg.pilihan(0, BERSIHKAN, "All"));
      },
    },
    GetEntireColumn: {
      objek: (isi) =>
        areasAtauGalat(
          isi,
          isi.area.map((a) => ({ ...a, baris: 0, barisAkhir: BARIS_MAKS - 1 })),
        ),
    },
    GetEntireRow: {
      objek: (isi) =>
        areasAtauGalat(
          isi,
          isi.area.map((a) => ({ ...a, kolom: 0, kolomAkhir: KOLOM_MAKS - 1 })),
        ),
    },
    GetIntersection: { objek: (isi, arg, k) => areasAtauGalat(isi, potongan(isi, arg, k)) },
    GetIntersectionOrNullObject: { objek: (isi, arg, k) => areasAtauKosong(isi, potongan(isi, arg, k)) },
    GetOffsetRangeAreas: {
      objek: (isi, arg) => {
        const [b, k] = [arg.bulat(0), arg.bulat(1)];
        const geser = (a: Area): Area =>
          areaAtauGalat({
            baris: a.baris + b,
            kolom: a.kolom + k,
            barisAkhir: a.barisAkhir + b,
            kolomAkhir: a.kolomAkhir + k,
          });
        return areasAtauGalat(isi, isi.area.map(geser));
      },
    },
    GetUsedRangeAreas: { objek: (isi, arg, k) => areasAtauGalat(isi, terpakai(isi, arg, k)) },
    GetUsedRangeAreasOrNullObject: { objek: (isi, arg, k) => areasAtauKosong(isi, terpakai(isi, arg, k)) },
  },
};

export const RangeCollection: Definisi<PetaIsi["RangeCollection"]> = {
  sejak: "1.9",
  butir: ({ lembar, area }) => area.map((a) => objek("Range", { lembar, area: [a] })),
  metode: {
    GetCount: { panggil: ({ area }) => area.length },
    GetItemAt: {
      objek: ({ lembar, area }, arg) => {
        const a = area[arg.bulat(0)];
        if (a === undefined) throw galat("InvalidArgument", "area index");
        return objek("Range", { lembar, area: [a] });
      },
    },
  },
};
