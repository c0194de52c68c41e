import type { Area, LembarBuku } from "../../buku.ts";
import { areaPadaLembar, cariLembar, pisahLembar } from "../alamat.ts";
import type { Argumen } from "../argumen.ts";
import { galat } from "../galat.ts";
import type { IsiArea, Konteks } from "../tipe.ts";

/** The one rectangle of a Range. */
export function areaTunggal({ area }: IsiArea): Area {
  const [a] = area;
  if (a === undefined || area.length !== 1) throw galat("InvalidArgument", "one rectangle is needed");
  return a;
}

/** An argument that is a range of one or several areas, or an address which may name another sheet. */
export function rujukanArgumen(arg: Argumen, i: number, lembar: LembarBuku, k: Konteks): IsiArea {
  const isi = arg.isi(i, "Range") ?? arg.isi(i, "RangeAreas");
  if (isi !== undefined) return isi;
  const teks = arg.teks(i);
  const nama = pisahLembar(teks).lembar;
  const tujuan = nama === null ? lembar : cariLembar(k.buku, nama);
  if (tujuan === undefined) throw galat("InvalidArgument", `address ${teks}`);
  return { lembar: tujuan, area: [areaPadaLembar(k.buku, tujuan, teks)] };
}

/** An argument that is a range of this sheet or an address on it. */
export function areaArgumen(arg: Argumen, i: number, lembar: LembarBuku, k: Konteks): Area {
  const rujukan = rujukanArgumen(arg, i, lembar, k);
  if (rujukan.lembar !== lembar) throw galat("InvalidArgument", "a range of another sheet");
  return areaTunggal(rujukan);
}
