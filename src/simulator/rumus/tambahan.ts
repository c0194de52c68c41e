/** Custom functions of the add-in: what functions.json says of them, and calling them as Excel does. */
import { galatDari, type Galat } from "../buku.ts";
import { alamatLengkap } from "../richapi/alamat.ts";
import type { Argumen, Lingkungan } from "./lingkungan.ts";
import {
  GalatRumus,
  galatRumus,
  iniGalat,
  iniLarik,
  TakTerhitung,
  type Nilai,
  type NilaiGalat,
  type Skalar,
} from "./nilai.ts";
import { sebar, type Isi } from "./sebar.ts";
import { keAngka, keLogis, keTeks } from "./ubah.ts";

/** The parts of functions.json that decide how a function is called. */
export interface MetadataFungsi {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters?: readonly ParameterFungsi[];
  }[];
}

export interface ParameterFungsi {
  readonly name: string;
  readonly type?: string;
  /** "scalar" when absent. */
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

type Fungsi = (...arg: unknown[]) => unknown;

export interface FungsiTambahan {
  readonly parameter: readonly ParameterFungsi[];
  readonly panggil: Fungsi;
}

/**
 * The functions that a person can type, by full name in capitals ("IKU.STATUS").
 *
 * @param ruangNama the manifest's namespace
 * @param terpasang the function associated with an id, if there is one
 */
export function fungsiTambahan(
  metadata: MetadataFungsi,
  ruangNama: string,
  terpasang: (id: string) => Fungsi | undefined,
): ReadonlyMap<string, FungsiTambahan> {
  const hasil = new Map<string, FungsiTambahan>();
  for (const { id, name, parameters } of metadata.functions) {
    const panggil = terpasang(id);
    if (panggil !== undefined)
      hasil.set(`${ruangNama}.${name}`.toUpperCase(), { parameter: parameters ?? [], panggil });
  }
  return hasil;
}

/**
 * Calls a custom function. Cells become rows of values for a matrix parameter; an array where a single value is asked
 * for calls the function once per value. What is left out arrives as null, blank cells as null as in Excel on the web.
 *
 * @throws GalatRumus #VALUE! when arguments are missing or too many; the first error among the arguments
 */
export function panggilTambahan(
  nama: string,
  { parameter, panggil }: FungsiTambahan,
  arg: readonly Argumen[],
  l: Lingkungan,
): Nilai {
  const wajib = parameter.filter((p) => p.optional !== true && p.repeating !== true).length;
  const berulang = parameter.at(-1)?.repeating === true;
  if (arg.length < wajib || (!berulang && arg.length > parameter.length)) throw galatRumus("#VALUE!");
  const milik = arg.map((_, i) => parameter[Math.min(i, parameter.length - 1)]);
  const isi = arg.map((a) => (a.ada ? a.isi() : undefined));
  // A single value asked for and an array given: once for each.
  const satuan = isi.map((n, i): Isi => (n !== undefined && !matriks(milik[i]) ? n : null));
  const { baris, kolom } = l.letak;
  const alamat = alamatLengkap(l.letak.lembar, { baris, kolom, barisAkhir: baris, kolomAkhir: kolom });
  const satuKali = (nilai: readonly Skalar[]): Nilai => {
    const siap = isi.map((n, i) => {
      if (n === undefined) return null;
      return matriks(milik[i]) ? keMatriks(n) : keTipe(nilai[i] ?? null, milik[i]?.type, l);
    });
    return jalankan(nama, panggil, susun(siap, parameter), alamat);
  };
  if (!satuan.some(iniLarik)) return satuKali(satuan as readonly Skalar[]);
  return sebar(satuan, (nilai) => {
    const hasil = satuKali(nilai);
    return iniLarik(hasil) ? (hasil[0]?.[0] ?? null) : (hasil as Skalar);
  });
}

function matriks(p: ParameterFungsi | undefined): boolean {
  return p?.dimensionality === "matrix";
}

/** Parameters left out at the end are null; those of a repeating one come as one list. */
function susun(siap: readonly unknown[], parameter: readonly ParameterFungsi[]): unknown[] {
  const tetap = parameter.filter((p) => p.repeating !== true).length;
  const hasil = Array.from({ length: tetap }, (_, i) => siap[i] ?? null);
  if (tetap < parameter.length) hasil.push(siap.slice(tetap));
  return hasil;
}

function keMatriks(isi: Isi): readonly (readonly Skalar[])[] {
  const larik = iniLarik(isi) ? isi : [[isi]];
  for (const n of larik.flat()) if (iniGalat(n)) throw new GalatRumus(n);
  return larik;
}

function keTipe(nilai: Skalar, tipe: string | undefined, l: Lingkungan): Skalar {
  if (iniGalat(nilai)) throw new GalatRumus(nilai);
  if (tipe === "number") return keAngka(nilai, l.desimal);
  if (tipe === "string") return keTeks(nilai, l.desimal);
  if (tipe === "boolean") return keLogis(nilai);
  return nilai;
}

/** Every function gets an invocation object as its last argument. */
function jalankan(nama: string, panggil: Fungsi, arg: readonly unknown[], alamat: string): Nilai {
  try {
    return hasil(nama, panggil(...arg, { functionName: nama, address: alamat }));
  } catch (sebab) {
    if (sebab instanceof TakTerhitung) throw sebab;
    // Whatever else a function throws is #VALUE! to Excel, and nobody is told more.
    return galatTambahan(sebab) ?? { galat: "#VALUE!" };
  }
}

function hasil(nama: string, nilai: unknown): Nilai {
  if (nilai instanceof Object && "then" in nilai) throw new TakTerhitung({ kode: "fungsi", nama });
  if (!Array.isArray(nilai)) return skalar(nilai);
  const larik = (nilai as unknown[]).map((b) =>
    Array.isArray(b) ? (b as unknown[]).map(skalar) : [skalar(b)],
  );
  if (larik.length === 0 || larik.some((b) => b.length !== larik[0]?.length || b.length === 0)) {
    return { galat: "#VALUE!" };
  }
  return larik;
}

/** Excel shows a null of a custom function as 0. */
function skalar(nilai: unknown): Skalar {
  if (nilai === null || nilai === undefined) return 0;
  if (typeof nilai === "string" || typeof nilai === "boolean") return nilai;
  if (typeof nilai === "number") return Number.isFinite(nilai) ? nilai : { galat: "#NUM!" };
  return galatTambahan(nilai) ?? { galat: "#VALUE!" };
}

/** What no function can answer: these come of spilling alone. */
const DARI_TUMPAHAN: ReadonlySet<string> = new Set<Galat>(["#SPILL!", "#CALC!"]);
/** The errors for which Excel shows the function's own message. */
const BERPESAN: ReadonlySet<string> = new Set<Galat>(["#VALUE!", "#N/A"]);

/** A CustomFunctions.Error, made in this window or the pane's; null for anything else. */
function galatTambahan(nilai: unknown): NilaiGalat | null {
  const { code, message } = (nilai ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  const galat = typeof code === "string" && !DARI_TUMPAHAN.has(code) ? galatDari(code) : null;
  if (galat === null) return null;
  return typeof message === "string" && message !== "" && BERPESAN.has(galat)
    ? { galat, pesan: message }
    : { galat };
}
