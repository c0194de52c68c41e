import { lebar, type Kertas, type Petak } from "./petak.ts";
import { pilih, type Dadu, type Mutasi } from "./setara.ts";
import { gabungkan, petakDengan, ubahPetak } from "./susunan.ts";

const DERAU = ["cek lagi", "ok", "x", "lihat lampiran", "?"];
const KEPALA_ASING = ["Kolom A", "xyz", "Angka", "Nilai", "Lain-lain"];

const teksTanpaAngka = ({ v }: Petak): boolean => typeof v === "string" && v !== "" && !/\d/.test(v);
const berangka = ({ v }: Petak): boolean => typeof v === "number";
const persen = ({ v, f }: Petak): boolean => typeof v === "number" && f.includes("%");
const hapus = (p: Petak): Petak => ({ ...p, v: "" });

/**
 * Damage after which a workbook may say less or something doubtful. The reader may then read less, but a figure that is
 * not the expected one must come with a word about it.
 */
export const MERUSAK: Readonly<Record<string, Mutasi>> = {
  "a header cell deleted": (k, dadu) => diPetak(k, dadu, "kepala", (p) => p.v !== "", hapus),
  "a header cell with a word that says nothing": (k, dadu) =>
    diPetak(
      k,
      dadu,
      "kepala",
      (p) => p.v !== "",
      (p) => ({ ...p, v: pilih(KEPALA_ASING, dadu) }),
    ),
  "a text of the body deleted": (k, dadu) => diPetak(k, dadu, "badan", teksTanpaAngka, hapus),
  "a word in a blank cell": (k, dadu) =>
    diPetak(
      k,
      dadu,
      "badan",
      (p) => p.v === "",
      (p) => ({ ...p, v: pilih(DERAU, dadu) }),
    ),
  "cells of the body merged": (k, dadu) => gabungAcak(k, dadu, "badan"),
  "cells of the header merged": (k, dadu) => gabungAcak(k, dadu, "kepala"),
  "a percentage without its sign": (k, dadu) =>
    diPetak(k, dadu, "badan", persen, (p) => ({ v: Number((Number(p.v) * 100).toFixed(6)), f: "General" })),
  "a percentage as a bare fraction": (k, dadu) =>
    diPetak(k, dadu, "badan", persen, (p) => ({ ...p, f: "General" })),
  "a decimal point in an Indonesian text": (k, dadu) =>
    diPetak(k, dadu, "badan", berangka, (p) => ({ v: String(p.v), f: "@" })),
  "thousands with a point": (k, dadu) =>
    diPetak(
      k,
      dadu,
      "badan",
      (p) => typeof p.v === "number" && Number.isInteger(p.v) && p.v >= 1000,
      (p) => ({ v: String(p.v).replace(/(\d)(?=(?:\d{3})+$)/g, "$1."), f: "@" }),
    ),
  "a title deleted": (k, dadu) => diPetak(k, dadu, "lain", (p) => p.v !== "", hapus),
  "a sheet without a name of its own": (k, dadu) => ({ ...k, nama: `Sheet${String(1 + dadu(99_999))}` }),
};

function diPetak(
  k: Kertas,
  dadu: Dadu,
  jenis: Kertas["baris"][number]["jenis"],
  cocok: (p: Petak) => boolean,
  ubah: (p: Petak) => Petak,
): Kertas {
  const calon = petakDengan(k, jenis, cocok);
  if (calon.length === 0) return k;
  const [b, j] = pilih(calon, dadu);
  return ubahPetak(k, b, j, ubah);
}

function gabungAcak(k: Kertas, dadu: Dadu, jenis: Kertas["baris"][number]["jenis"]): Kertas {
  const calon = petakDengan(k, jenis, () => true);
  if (calon.length === 0) return k;
  const [baris, kolom] = pilih(calon, dadu);
  const barisAkhir = Math.min(baris + dadu(2), k.baris.length - 1);
  return gabungkan(k, { baris, kolom, barisAkhir, kolomAkhir: Math.min(kolom + dadu(2), lebar(k) - 1) });
}
