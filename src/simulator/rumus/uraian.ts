/** Reading formulas: @borgar/fx makes the tree, here its references find their cells. */
import { parse, parseA1Ref, tokenize, type AstExpression, type ReferenceIdentifier } from "@borgar/fx";
import type { Area, Buku, LembarBuku } from "../buku.ts";
import { areaNama, BARIS_MAKS, cariLembar, KOLOM_MAKS } from "../richapi/alamat.ts";
import { acuanTabel } from "./acuanTabel.ts";
import { VOLATIL } from "./fungsi/indeks.ts";
import type { Letak } from "./lingkungan.ts";
import { Acuan, TakTerhitung, type Nilai } from "./nilai.ts";

export type Pohon = AstExpression;

/**
 * The tree of a formula (without "="); null when it is none.
 *
 * @example uraikan("1+") // null
 */
export function uraikan(rumus: string): Pohon | null {
  try {
    return parse(tokenize(`=${rumus}`, { negativeNumbers: false, withLocation: false }));
  } catch {
    return null;
  }
}

/**
 * Where a reference of a formula points to.
 *
 * @returns cells; a value for a name that stands for one; #REF! for a sheet that is not there, #NAME? for an unknown
 *   name
 * @throws TakTerhitung for references to other files and the like
 */
export function bacaAcuan(teks: string, jenis: string, buku: Buku, letak: Letak): Nilai {
  if (jenis === "table") return acuanTabel(teks, buku, letak);
  if (jenis === "name") return acuanNama(teks, buku, letak);
  const rujukan = parseA1Ref(teks);
  if (rujukan === undefined || !("range" in rujukan)) throw new TakTerhitung({ kode: "bagian", nama: teks });
  const [nama, lain] = rujukan.context ?? [];
  if (lain !== undefined || teks.startsWith("[")) throw new TakTerhitung({ kode: "bagian", nama: teks });
  const lembar = nama === undefined ? letak.lembar : cariLembar(buku, nama);
  if (lembar === undefined) return { galat: "#REF!" };
  return new Acuan(lembar, areaRentang(rujukan.range));
}

type Rentang = Extract<NonNullable<ReturnType<typeof parseA1Ref>>, { readonly range: unknown }>["range"];

function areaRentang({ top, left, bottom, right }: Rentang): Area {
  const [b1, b2] = [top ?? 0, bottom ?? (top === null ? BARIS_MAKS - 1 : top)];
  const [k1, k2] = [left ?? 0, right ?? (left === null ? KOLOM_MAKS - 1 : left)];
  return {
    baris: Math.min(b1, b2),
    barisAkhir: Math.max(b1, b2),
    kolom: Math.min(k1, k2),
    kolomAkhir: Math.max(k1, k2),
  };
}

function acuanNama(teks: string, buku: Buku, letak: Letak): Nilai {
  const [, lembarNya = "", nama = teks] = /^(.*)!([^!]*)$/.exec(teks) ?? [];
  const lembar = lembarNya === "" ? letak.lembar : cariLembar(buku, lembarNya.replace(/^'|'$/g, ""));
  const area = areaNama(buku, lembar ?? null, nama);
  if (area !== null) return new Acuan(area.lembar, area.area);
  const rumus = rumusNama(buku, lembar, nama);
  if (rumus === undefined) return { galat: "#NAME?" };
  const pohon = uraikan(rumus.replace(/^=/, ""));
  if (pohon?.type === "Literal") return pohon.value;
  throw new TakTerhitung({ kode: "bagian", nama: teks });
}

function rumusNama(buku: Buku, lembar: LembarBuku | undefined, nama: string): string | undefined {
  const kecil = nama.toLowerCase();
  for (const daftar of [lembar?.namaTerdefinisi, buku.namaTerdefinisi]) {
    for (const [n, isi] of daftar ?? []) if (n.toLowerCase() === kecil) return isi.rumus;
  }
  return undefined;
}

/** What a formula looks at, and whether it changes by itself. */
export interface Ketergantungan {
  readonly acuan: readonly Acuan[];
  readonly volatil: boolean;
}

/** The cells a formula refers to anywhere in it. */
export function ketergantungan(pohon: Pohon, buku: Buku, letak: Letak): Ketergantungan {
  const acuan: Acuan[] = [];
  let volatil = false;
  const kunjungi = (p: Pohon | null): void => {
    if (p === null) return;
    if (p.type === "ReferenceIdentifier") {
      const nilai = acuanAtauNull(p, buku, letak);
      if (nilai instanceof Acuan) acuan.push(nilai);
      return;
    }
    if (p.type === "CallExpression") volatil ||= VOLATIL.has(namaFungsi(p.callee));
    for (const anak of anakPohon(p)) kunjungi(anak);
  };
  kunjungi(pohon);
  return { acuan, volatil };
}

function acuanAtauNull(p: ReferenceIdentifier, buku: Buku, letak: Letak): Nilai {
  try {
    return bacaAcuan(p.value, p.kind, buku, letak);
  } catch (sebab) {
    if (sebab instanceof TakTerhitung) return null;
    throw sebab;
  }
}

/** The name of a called function in capitals, without the prefix files give to newer functions. */
export function namaFungsi(callee: { readonly type: string }): string {
  const nama = "name" in callee ? String(callee.name) : "";
  return nama.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, "");
}

function anakPohon(p: Pohon): readonly (Pohon | null)[] {
  switch (p.type) {
    case "CallExpression":
    case "UnaryExpression":
    case "BinaryExpression":
      return p.arguments;
    case "LetExpression":
      return [...p.declarations.map((d) => d.init), p.body];
    case "LambdaExpression":
      return [p.body];
    default:
      return [];
  }
}
