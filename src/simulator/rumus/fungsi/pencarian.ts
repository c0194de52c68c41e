import type { Argumen, FungsiRumus, Lingkungan, TabelFungsi } from "../lingkungan.ts";
import { Acuan, galatRumus, iniGalat, iniLarik, type Larik, type Nilai, type Skalar } from "../nilai.ts";
import { lebarLarik, sebar } from "../sebar.ts";
import { bandingkan, keLogis } from "../ubah.ts";
import { angkaKe, argKe, larikDari, pastikanBanyak, pertama } from "./bentuk.ts";
import { berpola, polaTeks } from "./kriteria.ts";

/** Only values of one type are compared when something is looked up. */
function sejenis(a: Skalar, b: Skalar): boolean {
  return typeof a === typeof b && a !== null && b !== null && !iniGalat(a) && !iniGalat(b);
}

/** The place of a value in a list, exactly, wildcards in text allowed; -1 when it is not there. */
function cariTepat(dicari: Skalar, daftar: readonly Skalar[], pola: boolean): number {
  if (pola && typeof dicari === "string" && berpola(dicari)) {
    const cocok = polaTeks(dicari);
    return daftar.findIndex((n) => typeof n === "string" && cocok.test(n));
  }
  const kunci = dicari ?? 0;
  return daftar.findIndex((n) => sejenis(n, kunci) && bandingkan(n, kunci) === 0);
}

/** The last place whose value is not beyond the one looked for, in a list sorted upward (`arah` 1) or downward (-1). */
function cariUrut(dicari: Skalar, daftar: readonly Skalar[], arah: 1 | -1): number {
  const kunci = dicari ?? 0;
  let hasil = -1;
  for (const [i, n] of daftar.entries()) {
    if (!sejenis(n, kunci)) continue;
    if (bandingkan(n, kunci) * arah > 0) break;
    hasil = i;
  }
  return hasil;
}

function letakNilai(dicari: Skalar, daftar: readonly Skalar[], cara: number): number {
  const i = cara === 0 ? cariTepat(dicari, daftar, true) : cariUrut(dicari, daftar, cara > 0 ? 1 : -1);
  if (i < 0) throw galatRumus("#N/A");
  return i;
}

/** One row or one column as a list. */
function daftarDari(larik: Larik): readonly Skalar[] {
  if (larik.length !== 1 && lebarLarik(larik) !== 1) throw galatRumus("#N/A");
  return larik.flat();
}

const cocokkan: FungsiRumus = (arg, l) => {
  pastikanBanyak(arg, 2, 3);
  const daftar = daftarDari(larikDari(argKe(arg, 1).isi()));
  const cara = angkaKe(arg, 2, l, 1);
  return sebar([argKe(arg, 0).isi()], ([dicari]) => letakNilai(dicari ?? null, daftar, cara) + 1);
};

/** VLOOKUP and HLOOKUP. */
function carikan(tegak: boolean): FungsiRumus {
  return (arg, l) => {
    pastikanBanyak(arg, 3, 4);
    const asli = larikDari(argKe(arg, 1).isi());
    const tabel = tegak ? asli : putar(asli);
    const ke = Math.trunc(angkaKe(arg, 2, l)) - 1;
    if (ke < 0) throw galatRumus("#VALUE!");
    if (ke >= lebarLarik(tabel)) throw galatRumus("#REF!");
    const urut = arg[3] === undefined ? true : keLogis(pertama(arg[3].isi()));
    const daftar = tabel.map((b) => b[0] ?? null);
    return sebar(
      [argKe(arg, 0).isi()],
      ([dicari]) => tabel[letakNilai(dicari ?? null, daftar, urut ? 1 : 0)]?.[ke] ?? null,
    );
  };
}

const cariX: FungsiRumus = (arg, l) => {
  pastikanBanyak(arg, 3, 6);
  const daftar = daftarDari(larikDari(argKe(arg, 1).isi()));
  const hasil = larikDari(argKe(arg, 2).isi());
  const cara = angkaKe(arg, 4, l, 0);
  const mundur = angkaKe(arg, 5, l, 1) < 0;
  const mendatar = hasil.length === 1 && daftar.length > 1;
  const dicari = pertama(argKe(arg, 0).isi());
  const i = letakX(dicari, mundur ? [...daftar].reverse() : daftar, cara);
  if (i < 0) {
    const ganti: Argumen | undefined = arg[3];
    if (ganti?.ada !== true) throw galatRumus("#N/A");
    return ganti.nilai();
  }
  const ke = mundur ? daftar.length - 1 - i : i;
  if (mendatar) return hasil[0]?.[ke] ?? null;
  const baris = hasil[ke] ?? [];
  return baris.length === 1 ? (baris[0] ?? null) : [baris];
};

/** XLOOKUP's match modes: 0 exact, -1 else the next smaller, 1 else the next larger, 2 wildcards. */
function letakX(dicari: Skalar, daftar: readonly Skalar[], cara: number): number {
  const tepat = cariTepat(dicari, daftar, cara === 2);
  if (tepat >= 0 || cara === 0 || cara === 2) return tepat;
  let hasil = -1;
  for (const [i, n] of daftar.entries()) {
    if (!sejenis(n, dicari) || bandingkan(n, dicari) * cara < 0) continue;
    const kini = daftar[hasil];
    if (kini === undefined || bandingkan(n, kini) * cara < 0) hasil = i;
  }
  return hasil;
}

/** Of a reference a reference, so that INDEX can stand where cells are asked for; row or column 0 means all. */
const indeks: FungsiRumus = (arg, l) => {
  pastikanBanyak(arg, 2, 3);
  const sumber = argKe(arg, 0).nilai();
  const [tinggi, lebar] = ukuran(sumber);
  let [b, k] = [Math.trunc(angkaKe(arg, 1, l, 0)), Math.trunc(angkaKe(arg, 2, l, 0))];
  if (arg.length === 2 && tinggi === 1 && lebar > 1) [b, k] = [0, b];
  if (b < 0 || k < 0) throw galatRumus("#VALUE!");
  if (b > tinggi || k > lebar) throw galatRumus("#REF!");
  const area = {
    baris: b === 0 ? 0 : b - 1,
    barisAkhir: b === 0 ? tinggi - 1 : b - 1,
    kolom: k === 0 ? 0 : k - 1,
    kolomAkhir: k === 0 ? lebar - 1 : k - 1,
  };
  if (sumber instanceof Acuan) {
    const { baris, kolom } = sumber.area;
    return new Acuan(sumber.lembar, {
      baris: baris + area.baris,
      barisAkhir: baris + area.barisAkhir,
      kolom: kolom + area.kolom,
      kolomAkhir: kolom + area.kolomAkhir,
    });
  }
  const potong = larikDari(sumber)
    .slice(area.baris, area.barisAkhir + 1)
    .map((baris) => baris.slice(area.kolom, area.kolomAkhir + 1));
  return potong.length === 1 && lebarLarik(potong) === 1 ? (potong[0]?.[0] ?? null) : potong;
};

function ukuran(n: Nilai): [tinggi: number, lebar: number] {
  if (n instanceof Acuan) {
    return [n.area.barisAkhir - n.area.baris + 1, n.area.kolomAkhir - n.area.kolom + 1];
  }
  return iniLarik(n) ? [n.length, lebarLarik(n)] : [1, 1];
}

export function putar(larik: Larik): Larik {
  return Array.from({ length: lebarLarik(larik) }, (_, k) => larik.map((b) => b[k] ?? null));
}

const peringkat: FungsiRumus = (arg, l) => {
  pastikanBanyak(arg, 2, 3);
  const angka = larikDari(argKe(arg, 1).isi())
    .flat()
    .filter((n) => typeof n === "number");
  const naik = angkaKe(arg, 2, l, 0) !== 0;
  const dicari = angkaKe(arg, 0, l);
  if (!angka.includes(dicari)) throw galatRumus("#N/A");
  return angka.filter((n) => (naik ? n < dicari : n > dicari)).length + 1;
};

const pilihKe: FungsiRumus = (arg, l: Lingkungan) => {
  const ke = Math.trunc(angkaKe(arg, 0, l));
  if (ke < 1 || ke >= arg.length) throw galatRumus("#VALUE!");
  return argKe(arg, ke).nilai();
};

export const PENCARIAN: TabelFungsi = {
  CHOOSE: pilihKe,
  HLOOKUP: carikan(false),
  INDEX: indeks,
  MATCH: cocokkan,
  RANK: peringkat,
  "RANK.EQ": peringkat,
  VLOOKUP: carikan(true),
  XLOOKUP: cariX,
};
