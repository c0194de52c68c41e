import { samaArti } from "./kata.ts";
import { barisDari, lebar, type Kertas, type Petak } from "./petak.ts";
import {
  barisKosong,
  barisTeks,
  gabungkan,
  petakDengan,
  sisipBaris,
  sisipKolom,
  ubahPetak,
} from "./susunan.ts";

/** Gives a number below `n`; every choice of a mutation is drawn from it. */
export type Dadu = (n: number) => number;

/** A change to a sheet; the sheet itself when there is nothing to change. */
export type Mutasi = (kertas: Kertas, dadu: Dadu) => Kertas;

const CATATAN = [
  "Catatan: data bersumber dari aplikasi internal dan telah direkonsiliasi",
  "Mengetahui,",
  "Kepala Seksi Kepatuhan Internal",
  "*) angka sementara",
  "Sumber: Seksi Kepatuhan Internal",
  "NIP 198001012005011001",
];
const JUDUL = [
  "KEMENTERIAN KEUANGAN REPUBLIK INDONESIA",
  "DIREKTORAT JENDERAL BEA DAN CUKAI",
  "Lampiran nota dinas",
  "RAHASIA",
  "",
];

/**
 * Changes after which a workbook still says the same: whoever looks at it reads the same figures, and so must the reader.
 */
export const SETARA: Readonly<Record<string, Mutasi>> = {
  "blank rows above": (k, dadu) =>
    sisipBaris(
      k,
      0,
      Array.from({ length: 1 + dadu(40) }, () => barisKosong(k)),
    ),
  "blank columns before": (k, dadu) =>
    Array.from({ length: 1 + dadu(4) }).reduce<Kertas>((lama) => sisipKolom(lama, 0), k),
  "title lines above": (k, dadu) =>
    sisipBaris(
      k,
      0,
      Array.from({ length: 1 + dadu(6) }, () => barisTeks(k, pilih(JUDUL, dadu), 0)),
    ),
  "notes below": (k, dadu) =>
    sisipBaris(k, k.baris.length, [
      barisKosong(k),
      ...Array.from({ length: 1 + dadu(5) }, () => barisTeks(k, pilih(CATATAN, dadu), dadu(lebar(k)))),
    ]),
  "a blank row between two rows of the body": (k, dadu) => {
    const batas = k.baris.flatMap((b, i) =>
      b.jenis === "badan" && k.baris[i - 1]?.jenis === "badan" && !lintasBaris(k, i) ? [i] : [],
    );
    return batas.length === 0 ? k : sisipBaris(k, pilih(batas, dadu), [barisKosong(k, "badan")]);
  },
  "a blank column anywhere": (k, dadu) => sisipKolom(k, dadu(lebar(k) + 1)),
  "a remark far to the right": (k, dadu) => {
    const luas = sisipKolom(sisipKolom(k, lebar(k)), lebar(k));
    const badan = petakDengan(luas, "badan", () => true).filter(([, j]) => j === lebar(luas) - 1);
    if (badan.length === 0) return k;
    const [b, j] = pilih(badan, dadu);
    return ubahPetak(luas, b, j, (p) => ({ ...p, v: "sudah dicek" }));
  },
  "the header printed again": (k, dadu) => {
    const batas = k.baris.flatMap((b, i) =>
      b.jenis === "badan" && k.baris[i - 1]?.jenis === "badan" && !lintasBaris(k, i) ? [i] : [],
    );
    const awal = k.baris.findIndex((b) => b.jenis === "kepala");
    if (batas.length === 0 || awal < 0) return k;
    const kepala = k.baris.slice(
      awal,
      k.baris.findIndex((b, i) => i > awal && b.jenis !== "kepala"),
    );
    const letak = pilih(batas, dadu);
    const turunan = k.gabung.flatMap((g) =>
      g.baris >= awal && g.barisAkhir < awal + kepala.length
        ? [{ ...g, baris: g.baris - awal + letak, barisAkhir: g.barisAkhir - awal + letak }]
        : [],
    );
    return sisipBaris(k, letak, kepala, turunan);
  },
  "another word of the same meaning in the header": (k, dadu) => {
    const calon = petakDengan(k, "kepala", ({ v }) => typeof v === "string" && v !== "");
    if (calon.length === 0) return k;
    const [b, j] = pilih(calon, dadu);
    return ubahPetak(k, b, j, (p) => ({ ...p, v: samaArti(String(p.v), dadu) }));
  },
  "a figure typed as text": (k, dadu) => {
    const calon = petakDengan(k, "badan", ({ v }) => typeof v === "number" && Math.abs(v) < 1000);
    if (calon.length === 0) return k;
    const [b, j] = pilih(calon, dadu);
    return ubahPetak(k, b, j, ketikan);
  },
  "no merge information": (k) => ({ ...k, gabung: [] }),
  "a title merged over the table": (k) =>
    k.baris[0]?.jenis === "lain" && lebar(k) > 1
      ? gabungkan(k, { baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: lebar(k) - 1 })
      : k,
  "a row hidden": (k, dadu) => {
    const badan = k.baris.flatMap((b, i) => (b.jenis === "badan" ? [i] : []));
    if (badan.length === 0) return k;
    const letak = pilih(badan, dadu);
    return { ...k, baris: k.baris.map((b, i) => (i === letak ? { ...b, tersembunyi: true } : b)) };
  },
  "two columns swapped": (k, dadu) => {
    // Under a header of several rows a column belongs to its group.
    const bertingkat = k.baris.some((b, i) => b.jenis === "kepala" && k.baris[i + 1]?.jenis === "kepala");
    const bebas = Array.from({ length: lebar(k) }, (_, j) => j).filter(
      (j) =>
        // A blank one is no column of the table: titles stand over the first that is.
        k.baris.some((b) => b.jenis === "kepala" && b.sel[j]?.v !== "") &&
        !k.gabung.some((g) => g.kolom <= j && j <= g.kolomAkhir && g.kolom < g.kolomAkhir),
    );
    return bertingkat || bebas.length < 2 ? k : tukarKolom(k, pilih(bebas, dadu), pilih(bebas, dadu));
  },
};

export function pilih<T>(daftar: readonly T[], dadu: Dadu): T {
  return daftar[dadu(daftar.length)] as T;
}

/** Whether a merged area reaches over the line above row `b`. */
function lintasBaris({ gabung }: Kertas, b: number): boolean {
  return gabung.some((g) => g.baris < b && g.barisAkhir >= b);
}

/** As a person types a figure into a text cell: decimal comma, percent sign. */
function ketikan({ v, f }: Petak): Petak {
  const persen = f.includes("%");
  const angka = Number((Number(v) * (persen ? 100 : 1)).toFixed(6));
  return { v: `${String(angka).replace(".", ",")}${persen ? "%" : ""}`, f: "@" };
}

/** Swaps two columns of the table, header and body alike; titles and notes stay. */
function tukarKolom(k: Kertas, a: number, b: number): Kertas {
  const ke = (j: number): number => (j === a ? b : j === b ? a : j);
  return {
    ...k,
    baris: k.baris.map((isi) =>
      isi.jenis === "lain"
        ? isi
        : {
            ...barisDari(
              isi.sel.map((p, j) => isi.sel[ke(j)] ?? p),
              isi.jenis,
            ),
            tersembunyi: isi.tersembunyi,
          },
    ),
    gabung: k.gabung.map((g) =>
      g.kolom === g.kolomAkhir ? { ...g, kolom: ke(g.kolom), kolomAkhir: ke(g.kolom) } : g,
    ),
  };
}
