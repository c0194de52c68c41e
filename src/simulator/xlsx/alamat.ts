import type { Area } from "../buku.ts";

export const BARIS_MAKS = 1_048_576;
export const KOLOM_MAKS = 16_384;

/** Column letters of a 0-based column. @example hurufKolom(27) // "AB" */
export function hurufKolom(kolom: number): string {
  let hasil = "";
  for (let k = kolom + 1; k > 0; k = Math.floor((k - 1) / 26))
    hasil = String.fromCharCode(65 + ((k - 1) % 26)) + hasil;
  return hasil;
}

/** 0-based column of letters; -1 when they are not one. @example nomorKolom("AB") // 27 */
export function nomorKolom(huruf: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(huruf)) return -1;
  let hasil = 0;
  for (const h of huruf.toUpperCase()) hasil = hasil * 26 + h.charCodeAt(0) - 64;
  return hasil <= KOLOM_MAKS ? hasil - 1 : -1;
}

export function alamatSel(baris: number, kolom: number): string {
  return `${hurufKolom(kolom)}${baris + 1}`;
}

export function alamatArea(a: Area): string {
  const awal = alamatSel(a.baris, a.kolom);
  return a.baris === a.barisAkhir && a.kolom === a.kolomAkhir
    ? awal
    : `${awal}:${alamatSel(a.barisAkhir, a.kolomAkhir)}`;
}

/** With "$" everywhere, as defined names and charts are written. */
export function alamatMutlak(a: Area): string {
  const sudut = (b: number, k: number) => `$${hurufKolom(k)}$${b + 1}`;
  const awal = sudut(a.baris, a.kolom);
  return a.baris === a.barisAkhir && a.kolom === a.kolomAkhir
    ? awal
    : `${awal}:${sudut(a.barisAkhir, a.kolomAkhir)}`;
}

const SUDUT = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,7})?$/;

/**
 * "A1", "$B$2:C9", whole columns "A:C" and whole rows "1:3" as an area; null for anything else.
 *
 * @example bacaArea("B2:A1") // { baris: 0, kolom: 0, barisAkhir: 1, kolomAkhir: 1 }
 */
export function bacaArea(teks: string): Area | null {
  const bagian = teks.trim().split(":");
  if (bagian.length > 2) return null;
  const awal = SUDUT.exec(bagian[0] ?? "");
  const akhir = SUDUT.exec(bagian[1] ?? bagian[0] ?? "");
  if (awal === null || akhir === null) return null;
  const [k1, k2] = [awal[1], akhir[1]];
  const [b1, b2] = [awal[2], akhir[2]];
  if ((k1 === undefined) !== (k2 === undefined) || (b1 === undefined) !== (b2 === undefined)) return null;
  if ((k1 === undefined || b1 === undefined) && bagian.length === 1) return null;
  if (k1 === undefined && b1 === undefined) return null;
  const kolom = k1 === undefined || k2 === undefined ? [0, KOLOM_MAKS - 1] : [nomorKolom(k1), nomorKolom(k2)];
  const baris = b1 === undefined || b2 === undefined ? [0, BARIS_MAKS - 1] : [+b1 - 1, +b2 - 1];
  const area = {
    baris: Math.min(...baris),
    kolom: Math.min(...kolom),
    barisAkhir: Math.max(...baris),
    kolomAkhir: Math.max(...kolom),
  };
  return area.baris < 0 || area.kolom < 0 || area.barisAkhir >= BARIS_MAKS ? null : area;
}

/** A sheet name as formulas want it, always quoted. @example kutipLembar("Data P'L") // "'Data P''L'" */
export function kutipLembar(nama: string): string {
  return `'${nama.replaceAll("'", "''")}'`;
}

/**
 * "'Sheet'!$A$1:$B$2" as sheet and area; null when it is anything but one area of one sheet.
 * Several areas between brackets or commas are not one area.
 */
export function bacaAcuan(rumus: string): { lembar: string; area: Area } | null {
  const teks = rumus.trim().replace(/^=/, "");
  const seru = teks.lastIndexOf("!");
  if (seru <= 0) return null;
  const area = bacaArea(teks.slice(seru + 1));
  const nama = teks.slice(0, seru);
  if (area === null) return null;
  if (!nama.startsWith("'")) return /[(),:'!]/.test(nama) ? null : { lembar: nama, area };
  const dalam = nama.slice(1, -1);
  return nama.length < 3 || !nama.endsWith("'") || dalam.replaceAll("''", "").includes("'")
    ? null
    : { lembar: dalam.replaceAll("''", "'"), area };
}

export function samaArea(a: Area | null, b: Area | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.baris === b.baris &&
    a.kolom === b.kolom &&
    a.barisAkhir === b.barisAkhir &&
    a.kolomAkhir === b.kolomAkhir
  );
}

export function memuat(a: Area, baris: number, kolom: number): boolean {
  return baris >= a.baris && baris <= a.barisAkhir && kolom >= a.kolom && kolom <= a.kolomAkhir;
}
