import type { Area, Buku, LembarBuku } from "../buku.ts";
import { galat } from "./galat.ts";

export const BARIS_MAKS = 1_048_576;
export const KOLOM_MAKS = 16_384;
/** `getRanges` refuses longer strings. */
const PANJANG_ALAMAT_MAKS = 8192;

export const SELURUH: Area = { baris: 0, kolom: 0, barisAkhir: BARIS_MAKS - 1, kolomAkhir: KOLOM_MAKS - 1 };

export function tinggi(a: Area): number {
  return a.barisAkhir - a.baris + 1;
}
export function lebar(a: Area): number {
  return a.kolomAkhir - a.kolom + 1;
}
export function satuSel(a: Area): boolean {
  return tinggi(a) === 1 && lebar(a) === 1;
}
/** Every row of its columns, as in "A:C". */
export function kolomUtuh(a: Area): boolean {
  return tinggi(a) === BARIS_MAKS;
}
/** Every column of its rows, as in "1:3". */
export function barisUtuh(a: Area): boolean {
  return lebar(a) === KOLOM_MAKS;
}

/**
 * Column letters of a 0-based column.
 *
 * @example hurufKolom(27) // "AB"
 */
export function hurufKolom(kolom: number): string {
  let hasil = "";
  for (let n = kolom + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    hasil = String.fromCharCode(65 + ((n - 1) % 26)) + hasil;
  }
  return hasil;
}

function nomorKolom(huruf: string): number {
  let n = 0;
  for (const h of huruf.toUpperCase()) n = n * 26 + h.charCodeAt(0) - 64;
  return n - 1;
}

/**
 * "B2:D9", "A:C" or "1:3", without the sheet.
 *
 * @example alamatArea({ baris: 1, kolom: 1, barisAkhir: 8, kolomAkhir: 3 }) // "B2:D9"
 */
export function alamatArea(a: Area): string {
  if (barisUtuh(a)) return `${a.baris + 1}:${a.barisAkhir + 1}`;
  if (kolomUtuh(a)) return `${hurufKolom(a.kolom)}:${hurufKolom(a.kolomAkhir)}`;
  const awal = `${hurufKolom(a.kolom)}${a.baris + 1}`;
  return satuSel(a) ? awal : `${awal}:${hurufKolom(a.kolomAkhir)}${a.barisAkhir + 1}`;
}

/** The sheet's name as it stands before "!", quoted where Excel quotes it. */
export function namaLembarAlamat(nama: string): string {
  const polos =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(nama) && !/^(?:[A-Za-z]{1,3}\d+|[RrCc]|[Rr]\d*[Cc]\d*)$/.test(nama);
  return polos ? nama : `'${nama.replaceAll("'", "''")}'`;
}

export function alamatLengkap(lembar: LembarBuku, a: Area): string {
  return `${namaLembarAlamat(lembar.nama)}!${alamatArea(a)}`;
}

/**
 * Reads "$B$2:D9", "A:C", "1:3"; null for anything else, beyond the sheet's edge included.
 *
 * @example bacaAlamat("C3:A1") // { baris: 0, kolom: 0, barisAkhir: 2, kolomAkhir: 2 }
 */
export function bacaAlamat(teks: string): Area | null {
  if (teks.length > 32) return null;
  const cocok = /^(\$?[A-Za-z]{1,3})?(\$?\d{1,7})?(?::(\$?[A-Za-z]{1,3})?(\$?\d{1,7})?)?$/.exec(teks);
  if (cocok === null) return null;
  const [kolom1, baris1, kolom2, baris2] = cocok.slice(1).map((s: string | undefined) => s?.replace("$", ""));
  const adaTitikDua = teks.includes(":");
  if (kolom1 !== undefined && baris1 !== undefined) {
    if (!adaTitikDua) return area(kolom1, baris1, kolom1, baris1);
    return kolom2 !== undefined && baris2 !== undefined ? area(kolom1, baris1, kolom2, baris2) : null;
  }
  if (!adaTitikDua) return null;
  if (kolom1 !== undefined && kolom2 !== undefined && baris2 === undefined) {
    return area(kolom1, "1", kolom2, String(BARIS_MAKS));
  }
  if (baris1 !== undefined && baris2 !== undefined && kolom2 === undefined) {
    return area("A", baris1, hurufKolom(KOLOM_MAKS - 1), baris2);
  }
  return null;
}

function area(kolom1: string, baris1: string, kolom2: string, baris2: string): Area | null {
  const [k1, k2] = [nomorKolom(kolom1), nomorKolom(kolom2)];
  const [b1, b2] = [Number(baris1) - 1, Number(baris2) - 1];
  return areaSah({
    baris: Math.min(b1, b2),
    kolom: Math.min(k1, k2),
    barisAkhir: Math.max(b1, b2),
    kolomAkhir: Math.max(k1, k2),
  });
}

/** The area when it lies within the sheet, otherwise null. */
function areaSah(a: Area): Area | null {
  const dalam = a.baris >= 0 && a.kolom >= 0 && a.barisAkhir < BARIS_MAKS && a.kolomAkhir < KOLOM_MAKS;
  return dalam && a.baris <= a.barisAkhir && a.kolom <= a.kolomAkhir ? a : null;
}

/** The area when it lies within the sheet, otherwise InvalidArgument. */
export function areaAtauGalat(a: Area): Area {
  const sah = areaSah(a);
  if (sah === null) throw galat("InvalidArgument", "beyond the edge of the sheet");
  return sah;
}

/**
 * Splits an address into sheet and rest; the sheet is null when the text names none.
 *
 * @example pisahLembar("'Rapor IKU'!A1") // { lembar: "Rapor IKU", sisa: "A1" }
 */
export function pisahLembar(teks: string): { lembar: string | null; sisa: string } {
  if (teks.startsWith("'")) {
    const akhir = teks.lastIndexOf("'!");
    if (akhir > 0) return { lembar: teks.slice(1, akhir).replaceAll("''", "'"), sisa: teks.slice(akhir + 2) };
  }
  const seru = teks.lastIndexOf("!");
  return seru < 0
    ? { lembar: null, sisa: teks }
    : { lembar: teks.slice(0, seru), sisa: teks.slice(seru + 1) };
}

/** Sheet by name (letter case ignored) or id. */
export function cariLembar(buku: Buku, kunci: string): LembarBuku | undefined {
  const kecil = kunci.toLowerCase();
  return buku.lembar.find((l) => l.id === kunci || l.nama.toLowerCase() === kecil);
}

/** The area a text names on a sheet: an address, or a defined name of that sheet or book. */
export function areaPadaLembar(buku: Buku, lembar: LembarBuku, teks: string): Area {
  const { lembar: nama, sisa } = pisahLembar(teks.trim());
  if (nama !== null && cariLembar(buku, nama) !== lembar) throw galat("InvalidArgument", `address ${teks}`);
  const langsung = bacaAlamat(sisa);
  if (langsung !== null) return langsung;
  const rujukan = areaNama(buku, lembar, sisa);
  if (rujukan?.lembar !== lembar) throw galat("InvalidArgument", `address ${teks}`);
  return rujukan.area;
}

/** Every area of a comma-separated list, as `getRanges` takes it. */
export function areaBanyak(buku: Buku, lembar: LembarBuku, teks: string): Area[] {
  if (teks.length > PANJANG_ALAMAT_MAKS)
    throw galat("InvalidArgument", "address longer than 8192 characters");
  return teks.split(",").map((bagian) => areaPadaLembar(buku, lembar, bagian));
}

/** Where a defined name points to; null when it is unknown or no plain reference. */
export function areaNama(
  buku: Buku,
  lembar: LembarBuku | null,
  nama: string,
): { lembar: LembarBuku; area: Area } | null {
  const kecil = nama.toLowerCase();
  for (const daftar of [lembar?.namaTerdefinisi, buku.namaTerdefinisi]) {
    for (const [n, isi] of daftar ?? []) if (n.toLowerCase() === kecil) return areaRumus(buku, isi.rumus);
  }
  return null;
}

/** "=Sheet!$A$1:$B$2" as an area; null for any other formula. */
export function areaRumus(buku: Buku, rumus: string): { lembar: LembarBuku; area: Area } | null {
  const { lembar: nama, sisa } = pisahLembar(rumus.replace(/^=/, ""));
  const lembar = nama === null ? undefined : cariLembar(buku, nama);
  const area = bacaAlamat(sisa);
  return lembar === undefined || area === null ? null : { lembar, area };
}

/** What two areas share; null when nothing. */
export function irisan(a: Area, b: Area): Area | null {
  return areaSah({
    baris: Math.max(a.baris, b.baris),
    kolom: Math.max(a.kolom, b.kolom),
    barisAkhir: Math.min(a.barisAkhir, b.barisAkhir),
    kolomAkhir: Math.min(a.kolomAkhir, b.kolomAkhir),
  });
}

/** Whether two areas have a cell in common. */
export function bersentuhan(a: Area, b: Area): boolean {
  return (
    a.baris <= b.barisAkhir && b.baris <= a.barisAkhir && a.kolom <= b.kolomAkhir && b.kolom <= a.kolomAkhir
  );
}

/**
 * What is left of an area without another, as at most four rectangles.
 *
 * @example tanpa(a1c3, b2) // A1:C1, A3:C3, A2, C2
 */
export function tanpa(a: Area, buang: Area): Area[] {
  const i = irisan(a, buang);
  if (i === null) return [a];
  const tengah = { ...a, baris: i.baris, barisAkhir: i.barisAkhir };
  return [
    { ...a, barisAkhir: i.baris - 1 },
    { ...a, baris: i.barisAkhir + 1 },
    { ...tengah, kolomAkhir: i.kolom - 1 },
    { ...tengah, kolom: i.kolomAkhir + 1 },
  ].filter((sisa) => areaSah(sisa) !== null);
}

export function memuat(luar: Area, dalam: Area): boolean {
  const i = irisan(luar, dalam);
  return i !== null && tinggi(i) === tinggi(dalam) && lebar(i) === lebar(dalam);
}

/** Smallest rectangle around both. */
export function bingkai(a: Area, b: Area): Area {
  return {
    baris: Math.min(a.baris, b.baris),
    kolom: Math.min(a.kolom, b.kolom),
    barisAkhir: Math.max(a.barisAkhir, b.barisAkhir),
    kolomAkhir: Math.max(a.kolomAkhir, b.kolomAkhir),
  };
}
