import type { Gaya, RencanaLembar } from "../rapor/rencana.ts";
import { telusuri, type Bertahap } from "../scoring/bertahap.ts";
import type { Persegi } from "../workbook/grid.ts";
import { susunGabung, type LangkahGabung } from "./gabung.ts";
import { kelompokRupa, type KelompokGaya } from "./kelompokGaya.ts";
import { alamatPersegi, jadikanPersegi, type Titik } from "./kelompok.ts";
import { susunTinggi, type TulisanTinggi } from "./tinggiBaris.ts";

/** A sheet plan turned into the fewest commands Excel needs: plain data, ready to be queued in blocks of rows. */
export interface Tulisan {
  /** The written rectangle, from A1. */
  readonly area: string;
  /** Row-major; null leaves a cell blank. */
  readonly nilai: readonly (readonly (string | number | null)[])[];
  /** Number formats in as few commands as they take: one for a rectangle, or row-major with null to leave alone. */
  readonly format: readonly {
    readonly alamat: string;
    readonly format: string | readonly (readonly (string | null)[])[];
  }[];
  readonly gaya: readonly KelompokGaya[];
  readonly gabung: readonly LangkahGabung[];
  readonly tinggiBaris: readonly TulisanTinggi[];
  readonly tautan: readonly { readonly alamat: string; readonly sel: string; readonly petunjuk: string }[];
}

/** Excel's limit for the text of one cell. */
const PANJANG_TEKS = 32_767;

/** Begins with a letter and goes on for longer than any number or date that Excel reads, in any currency. */
const PASTI_TEKS = /^\p{L}[^]{256}[^]*\S/u;

/** Groups the plan's cells by what they share. Linear in the number of cells. */
export function* susunTulisan(rencana: RencanaLembar): Bertahap<Tulisan> {
  const { sel, penanda, cetak } = rencana;
  const barisAkhir = sel.reduce((akhir, s) => Math.max(akhir, s.baris), cetak.area.barisAkhir);
  const kolomAkhir = Math.max(rencana.lebarKolom.length - 1, cetak.area.kolomAkhir, penanda.kolom);
  const nilai = Array.from({ length: barisAkhir + 1 }, () =>
    Array<string | number | null>(kolomAkhir + 1).fill(null),
  );
  yield* telusuri(sel, (s) => {
    const baris = nilai[s.baris];
    if (baris !== undefined && s.kolom <= kolomAkhir) baris[s.kolom] = isiSel(s.nilai);
  });
  penanda.isi.forEach((isi, i) => {
    const baris = nilai[i];
    if (baris !== undefined) baris[penanda.kolom] = harfiah(isi);
  });
  const area = { baris: 0, kolom: 0, barisAkhir, kolomAkhir };
  const tampilan = yield* kelompokTampilan(rencana, { area, bawaan: gayaBawaan(rencana.huruf) });
  return {
    area: alamatPersegi(area),
    nilai,
    ...tampilan,
    gabung: yield* susunGabung(rencana.gabung),
    tinggiBaris: yield* susunTinggi(rencana.tinggiBaris),
    tautan: sel.flatMap((s) =>
      s.tautan === undefined
        ? []
        : [{ alamat: alamatPersegi({ ...s, barisAkhir: s.baris, kolomAkhir: s.kolom }), ...s.tautan }],
    ),
  };
}

/** What the cells of a new sheet have once they have its font. */
export function gayaBawaan({ ukuran, warna }: RencanaLembar["huruf"]): Gaya {
  return { huruf: { ukuran, warna, tebal: false, miring: false }, lipat: false, tegak: "bawah" };
}

/**
 * The looks and number formats of cells, each with the areas that have it.
 *
 * @param baru on a blank sheet of ours what its cells have already, and the area whose cells are all written, where many
 * formats then go in one command; null for cells of a sheet that is there
 */
export function* kelompokTampilan(
  rencana: Pick<RencanaLembar, "sel" | "gaya">,
  baru: { readonly area?: Persegi; readonly bawaan: Gaya } | null,
): Bertahap<Pick<Tulisan, "format" | "gaya">> {
  const perFormat = new Map<string, Titik[]>();
  yield* telusuri(rencana.sel, (s) => {
    const format = rencana.gaya[s.gaya]?.format;
    if (format !== undefined) tambah(perFormat, format, { baris: s.baris, kolom: s.kolom });
  });
  const format = yield* kelompokFormat(perFormat, baru?.area ?? null);
  yield;
  return { format, gaya: yield* kelompokRupa(rencana, baru?.bawaan ?? {}) };
}

/** A command per rectangle costs as much as this many cells of one command for all of them. */
const SEL_PER_PERINTAH = 60;

function* kelompokFormat(
  perFormat: ReadonlyMap<string, readonly Titik[]>,
  area: Persegi | null,
): Bertahap<Tulisan["format"]> {
  const persegi: { readonly alamat: string; readonly format: string }[] = [];
  for (const [format, titik] of perFormat) {
    yield;
    for (const p of jadikanPersegi(titik)) persegi.push({ alamat: alamatPersegi(p), format });
  }
  if (area === null) return persegi;
  const luas = (area.barisAkhir + 1) * (area.kolomAkhir + 1);
  if (persegi.length * SEL_PER_PERINTAH <= luas) return persegi;
  const semua = Array.from({ length: area.barisAkhir + 1 }, () =>
    Array<string | null>(area.kolomAkhir + 1).fill(null),
  );
  for (const [format, titik] of perFormat) {
    yield* telusuri(titik, (t) => {
      const baris = semua[t.baris];
      if (baris !== undefined) baris[t.kolom] = format;
    });
  }
  return [{ alamat: alamatPersegi(area), format: semua }];
}

/**
 * A value as Excel is given it. A leading apostrophe says "this is text", so nothing from a workbook turns into a
 * formula, date or number.
 */
export function isiSel(nilai: string | number | null): string | number | null {
  return typeof nilai === "string" ? harfiah(nilai) : nilai;
}

function harfiah(teks: string): string {
  if (teks === "") return "";
  // The apostrophe counts: the longest text goes without, where nothing but text can be read into it.
  return teks.length >= PANJANG_TEKS && PASTI_TEKS.test(teks)
    ? teks.slice(0, PANJANG_TEKS)
    : `'${teks.slice(0, PANJANG_TEKS - 1)}`;
}

function tambah(ke: Map<string, Titik[]>, kunci: string, t: Titik): void {
  const titik = ke.get(kunci);
  if (titik === undefined) ke.set(kunci, [t]);
  else titik.push(t);
}
