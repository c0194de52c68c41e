import type { GayaSel } from "../../buku.ts";
import { galat } from "../galat.ts";
import {
  MEDAN_FORMAT,
  MEDAN_HURUF,
  MEDAN_ISI,
  MEDAN_PROTEKSI,
  medanGaris,
  type MedanGaya,
  type TabelMedan,
} from "./medanGaya.ts";

/** Formats as plain objects: what getCellProperties gives and setCellProperties takes. */
type Benda = Readonly<Record<string, unknown>>;

const KELOMPOK: Readonly<Record<string, TabelMedan>> = {
  fill: MEDAN_ISI,
  font: MEDAN_HURUF,
  protection: MEDAN_PROTEKSI,
};

const BINGKAI: Readonly<Record<string, TabelMedan>> = {
  bottom: medanGaris("EdgeBottom"),
  diagonalDown: medanGaris("DiagonalDown"),
  diagonalUp: medanGaris("DiagonalUp"),
  left: medanGaris("EdgeLeft"),
  right: medanGaris("EdgeRight"),
  top: medanGaris("EdgeTop"),
};

function benda(nilai: unknown): Benda {
  if (typeof nilai !== "object" || nilai === null) throw galat("InvalidArgument");
  return nilai as Benda;
}

function medanDi(tabel: TabelMedan, nama: string): MedanGaya | undefined {
  return Object.hasOwn(tabel, nama) ? tabel[nama] : undefined;
}

type Ambil = (gaya: GayaSel) => unknown;

function bacaKelompok(tabel: TabelMedan, muat: Benda | true, pakai: (ambil: Ambil) => unknown): Benda {
  const hasil: Record<string, unknown> = {};
  for (const [nama, medan] of Object.entries(tabel)) {
    if (muat === true || (Object.hasOwn(muat, nama) && muat[nama] === true))
      hasil[nama] = pakai((g) => medan.baca(g));
  }
  return hasil;
}

/**
 * Reads the wanted fields of a format.
 *
 * @param muat load options, e.g. { fill: { color: true } }; fields the simulator does not know are left out
 * @param pakai reads one field from the look or looks concerned
 */
export function bacaFormat(muat: Benda, pakai: (ambil: Ambil) => unknown): Record<string, unknown> {
  const hasil: Record<string, unknown> = { ...bacaKelompok(MEDAN_FORMAT, muat, pakai) };
  for (const [nama, tabel] of Object.entries(KELOMPOK)) {
    const bagian = Object.hasOwn(muat, nama) ? muat[nama] : undefined;
    if (bagian === undefined || bagian === false) continue;
    hasil[nama] = bacaKelompok(tabel, bagian === true ? true : benda(bagian), pakai);
  }
  if (Object.hasOwn(muat, "borders") && muat["borders"] !== false) {
    const bagian = muat["borders"] === true ? true : benda(muat["borders"]);
    hasil["borders"] = Object.fromEntries(
      Object.entries(BINGKAI).map(([sisi, tabel]) => [sisi, bacaKelompok(tabel, bagian, pakai)]),
    );
  }
  return hasil;
}

function ubahanKelompok(tabel: TabelMedan, data: Benda): ((g: GayaSel) => GayaSel)[] {
  // Table order, not the caller's: a border's style must come before its colour and weight.
  for (const nama of Object.keys(data)) {
    if (medanDi(tabel, nama)?.ubah === undefined) throw galat("InvalidArgument", nama);
  }
  return Object.entries(tabel).flatMap(([nama, medan]) => {
    const nilai = Object.hasOwn(data, nama) ? data[nama] : undefined;
    const ubah = nilai === undefined || nilai === null ? undefined : medan.ubah?.(nilai);
    return ubah === undefined ? [] : [ubah];
  });
}

/** Makes one change of a look out of the fields of a plain format; an unknown field is InvalidArgument. */
export function ubahanFormat(format: Benda): (gaya: GayaSel) => GayaSel {
  const { borders, ...lain } = format;
  const ubahan: ((g: GayaSel) => GayaSel)[] = [];
  const langsung: Record<string, unknown> = {};
  for (const [nama, nilai] of Object.entries(lain)) {
    const tabel = Object.hasOwn(KELOMPOK, nama) ? KELOMPOK[nama] : undefined;
    if (tabel === undefined) langsung[nama] = nilai;
    else if (nilai !== undefined && nilai !== null) ubahan.push(...ubahanKelompok(tabel, benda(nilai)));
  }
  ubahan.push(...ubahanKelompok(MEDAN_FORMAT, langsung));
  if (borders !== undefined && borders !== null) {
    for (const [sisi, garis] of Object.entries(benda(borders))) {
      const tabel = Object.hasOwn(BINGKAI, sisi) ? BINGKAI[sisi] : undefined;
      if (tabel === undefined) throw galat("InvalidArgument", sisi);
      ubahan.push(...ubahanKelompok(tabel, benda(garis)));
    }
  }
  return (gaya) => ubahan.reduce((g, ubah) => ubah(g), gaya);
}
