import type { Argumen, FungsiRumus, Lingkungan, TabelFungsi } from "../lingkungan.ts";
import { Acuan, GalatRumus, galatRumus, iniGalat, iniLarik, type Larik, type Skalar } from "../nilai.ts";
import { lebarLarik } from "../sebar.ts";
import { angkaDariTeks, type Desimal } from "../ubah.ts";
import { argKe, larikDari, pertama } from "./bentuk.ts";

type Cocok = (nilai: Skalar) => boolean;

const URUTAN: Readonly<Record<string, (u: number) => boolean>> = {
  "<": (u) => u < 0,
  "<=": (u) => u <= 0,
  ">": (u) => u > 0,
  ">=": (u) => u >= 0,
};

/**
 * Text with the wildcards of Excel: * any characters, ? one, ~ before either takes it as it is. Letter case does not
 * matter.
 */
export function polaTeks(pola: string): RegExp {
  const isi = pola.replace(/~([*?~])|([*])|([?])|[\\^$.|+()[\]{}/-]/g, (utuh, harfiah, bintang, tanya) => {
    if (typeof harfiah === "string") return `\\${harfiah}`;
    if (bintang !== undefined) return "[^]*";
    return tanya !== undefined ? "[^]" : `\\${utuh}`;
  });
  return new RegExp(`^${isi}$`, "iu");
}

export function berpola(teks: string): boolean {
  return /[*?]/.test(teks);
}

/**
 * What a criterion of COUNTIF and its like looks for: a value, or text such as ">=80", "<>hijau", "h*". Numbers equal
 * text that reads as the same number; letter case does not matter.
 */
function bacaKriteria(kriteria: Skalar, desimal: Desimal): Cocok {
  if (iniGalat(kriteria)) return (n) => iniGalat(n) && n.galat === kriteria.galat;
  if (typeof kriteria !== "string") return samaDengan(kriteria ?? 0, desimal);
  const [, tanda = "", sisa = ""] = /^(<>|<=|>=|<|>|=)?([^]*)$/.exec(kriteria) ?? [];
  if (tanda === "<>") {
    const sama = samaTeks(sisa, desimal, true);
    return (n) => !sama(n);
  }
  const banding = URUTAN[tanda];
  if (banding === undefined) return samaTeks(sisa, desimal, tanda === "=");
  const angka = angkaDariTeks(sisa, desimal);
  if (angka !== null) return (n) => typeof n === "number" && banding(n - angka);
  const batas = sisa.toLowerCase();
  return (n) =>
    typeof n === "string" && banding(n.toLowerCase() < batas ? -1 : n.toLowerCase() > batas ? 1 : 0);
}

/** "" finds blanks and empty text, "=" only what is truly blank. */
function samaTeks(teks: string, desimal: Desimal, bertanda: boolean): Cocok {
  if (teks === "") return bertanda ? (n) => n === null : (n) => n === null || n === "";
  const angka = angkaDariTeks(teks, desimal);
  if (angka !== null) return samaDengan(angka, desimal);
  const besar = teks.toUpperCase();
  if (besar === "TRUE" || besar === "FALSE") return (n) => n === (besar === "TRUE");
  const pola = polaTeks(teks);
  return (n) => typeof n === "string" && pola.test(n);
}

function samaDengan(dicari: string | number | boolean, desimal: Desimal): Cocok {
  if (typeof dicari !== "number") return (n) => n === dicari;
  return (n) => n === dicari || (typeof n === "string" && angkaDariTeks(n, desimal) === dicari);
}

/** The values a range argument holds; anything else than cells is refused by Excel. */
function rentang(a: Argumen, l: Lingkungan): Larik {
  const nilai = a.nilai();
  if (!(nilai instanceof Acuan)) throw galatRumus("#VALUE!");
  return l.baca(nilai);
}

/** Calls `kunjungi` with row and column of every place where all range/criterion pairs of the arguments hold. */
function setiapCocok(
  arg: readonly Argumen[],
  mulai: number,
  l: Lingkungan,
  kunjungi: (baris: number, kolom: number) => void,
): void {
  const pasangan: { larik: Larik; cocok: Cocok }[] = [];
  if (arg.length <= mulai || (arg.length - mulai) % 2 !== 0) throw galatRumus("#VALUE!");
  for (let i = mulai; i < arg.length; i += 2) {
    pasangan.push({
      larik: rentang(argKe(arg, i), l),
      cocok: bacaKriteria(pertama(argKe(arg, i + 1).isi()), l.desimal),
    });
  }
  const [awal] = pasangan;
  if (awal === undefined) return;
  const sama = pasangan.every(
    ({ larik }) => larik.length === awal.larik.length && lebarLarik(larik) === lebarLarik(awal.larik),
  );
  if (!sama) throw galatRumus("#VALUE!");
  for (let b = 0; b < awal.larik.length; b++) {
    for (let k = 0; k < lebarLarik(awal.larik); k++) {
      if (pasangan.every(({ larik, cocok }) => cocok(larik[b]?.[k] ?? null))) kunjungi(b, k);
    }
  }
}

/** Numbers of `nilai` at the places that fit. */
function angkaCocok(nilai: Larik, arg: readonly Argumen[], mulai: number, l: Lingkungan): number[] {
  const hasil: number[] = [];
  setiapCocok(arg, mulai, l, (b, k) => {
    const n = nilai[b]?.[k];
    if (n !== undefined && iniGalat(n)) throw new GalatRumus(n);
    if (typeof n === "number") hasil.push(n);
  });
  return hasil;
}

type Ringkas = (angka: readonly number[]) => number;

const jumlah: Ringkas = (angka) => angka.reduce((a, b) => a + b, 0);
const rata: Ringkas = (angka) => {
  if (angka.length === 0) throw galatRumus("#DIV/0!");
  return jumlah(angka) / angka.length;
};

/** SUMIF and AVERAGEIF: the range that is reckoned with comes last and takes its size from the one that is looked at. */
function satuSyarat(ringkas: Ringkas): FungsiRumus {
  return (arg, l) => {
    const dilihat = argKe(arg, 0).nilai();
    const dihitung = arg[2]?.nilai() ?? dilihat;
    if (!(dilihat instanceof Acuan) || !(dihitung instanceof Acuan)) throw galatRumus("#VALUE!");
    const { area } = dihitung;
    const seukuran = new Acuan(dihitung.lembar, {
      baris: area.baris,
      kolom: area.kolom,
      barisAkhir: area.baris + dilihat.area.barisAkhir - dilihat.area.baris,
      kolomAkhir: area.kolom + dilihat.area.kolomAkhir - dilihat.area.kolom,
    });
    return ringkas(angkaCocok(l.baca(seukuran), arg.slice(0, 2), 0, l));
  };
}

function banyakSyarat(ringkas: Ringkas): FungsiRumus {
  return (arg, l) => ringkas(angkaCocok(rentang(argKe(arg, 0), l), arg, 1, l));
}

/** COUNTIF with an array of criteria counts for each of them. */
const hitungJika: FungsiRumus = (arg, l) => {
  if (arg.length !== 2) throw galatRumus("#VALUE!");
  const isi = rentang(argKe(arg, 0), l).flat();
  const hitung = (kriteria: Skalar): number => isi.filter(bacaKriteria(kriteria, l.desimal)).length;
  const kriteria = argKe(arg, 1).isi();
  return iniLarik(kriteria) ? larikDari(kriteria).map((b) => b.map(hitung)) : hitung(kriteria);
};

export const KRITERIA: TabelFungsi = {
  AVERAGEIF: satuSyarat(rata),
  AVERAGEIFS: banyakSyarat(rata),
  COUNTIF: hitungJika,
  COUNTIFS: (arg, l) => {
    let banyak = 0;
    setiapCocok(arg, 0, l, () => banyak++);
    return banyak;
  },
  MAXIFS: banyakSyarat((angka) => (angka.length === 0 ? 0 : Math.max(...angka))),
  MINIFS: banyakSyarat((angka) => (angka.length === 0 ? 0 : Math.min(...angka))),
  SUMIF: satuSyarat(jumlah),
  SUMIFS: banyakSyarat(jumlah),
};
