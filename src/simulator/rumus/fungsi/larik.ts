import type { FungsiRumus, TabelFungsi } from "../lingkungan.ts";
import { GalatRumus, galatRumus, iniGalat, iniLarik, type Larik, type Skalar } from "../nilai.ts";
import { lebarLarik } from "../sebar.ts";
import { bandingkan, keLogis } from "../ubah.ts";
import { angkaKe, argKe, larikDari, pastikanBanyak, pertama } from "./bentuk.ts";
import { putar } from "./pencarian.ts";

/** As many cells as a sheet has rows: a longer list cannot spill. */
const SEL_MAKS = 1_048_576;

const urutan: FungsiRumus = (arg, l) => {
  pastikanBanyak(arg, 1, 4);
  const [baris, kolom] = [Math.trunc(angkaKe(arg, 0, l)), Math.trunc(angkaKe(arg, 1, l, 1))];
  const [mulai, langkah] = [angkaKe(arg, 2, l, 1), angkaKe(arg, 3, l, 1)];
  if (baris < 1 || kolom < 1 || baris * kolom > SEL_MAKS) throw galatRumus("#VALUE!");
  return Array.from({ length: baris }, (_, b) =>
    Array.from({ length: kolom }, (_, k) => mulai + (b * kolom + k) * langkah),
  );
};

const jumlahKali: FungsiRumus = (arg) => {
  const larik = arg.map((a) => larikDari(a.isi()));
  const [awal] = larik;
  if (awal === undefined) throw galatRumus("#VALUE!");
  const sama = larik.every((l) => l.length === awal.length && lebarLarik(l) === lebarLarik(awal));
  if (!sama) throw galatRumus("#VALUE!");
  let jumlah = 0;
  awal.forEach((isi, b) => {
    isi.forEach((_, k) => {
      jumlah += larik.reduce((kali, l) => kali * angkaAtauNol(l[b]?.[k] ?? null), 1);
    });
  });
  return jumlah;
};

function angkaAtauNol(n: Skalar): number {
  if (iniGalat(n)) throw new GalatRumus(n);
  return typeof n === "number" ? n : 0;
}

const unik: FungsiRumus = (arg) => {
  pastikanBanyak(arg, 1, 1);
  const ada = new Set<string>();
  return larikDari(argKe(arg, 0).isi()).filter((baris) => {
    const kunci = JSON.stringify(baris.map((n) => (typeof n === "string" ? n.toLowerCase() : n)));
    return !ada.has(kunci) && ada.add(kunci).size > 0;
  });
};

/** Sorts rows by one column; what is equal keeps its order, blanks come last. */
const urutkan: FungsiRumus = (arg, l) => {
  pastikanBanyak(arg, 1, 3);
  const larik = larikDari(argKe(arg, 0).isi());
  const [ke, arah] = [Math.trunc(angkaKe(arg, 1, l, 1)) - 1, angkaKe(arg, 2, l, 1)];
  if (ke < 0 || ke >= lebarLarik(larik)) throw galatRumus("#VALUE!");
  return [...larik].sort((a, b) => {
    const [x, y] = [a[ke] ?? null, b[ke] ?? null];
    if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0);
    return bandingkan(x, y) * arah;
  });
};

const saring: FungsiRumus = (arg) => {
  pastikanBanyak(arg, 2, 3);
  const larik = larikDari(argKe(arg, 0).isi());
  const syarat = larikDari(argKe(arg, 1).isi());
  const tegak = lebarLarik(syarat) === 1 && syarat.length === larik.length;
  if (!tegak && (syarat.length !== 1 || lebarLarik(syarat) !== lebarLarik(larik)))
    throw galatRumus("#VALUE!");
  const pakai = syarat.flat().map((n) => keLogis(n));
  const hasil: Larik = tegak
    ? larik.filter((_, b) => pakai[b] === true)
    : putar(putar(larik).filter((_, k) => pakai[k] === true));
  if (hasil.length > 0 && lebarLarik(hasil) > 0) return hasil;
  const ganti = arg[2];
  if (ganti === undefined) throw galatRumus("#CALC!");
  return ganti.nilai();
};

export const LARIK: TabelFungsi = {
  FILTER: saring,
  SEQUENCE: urutan,
  SORT: urutkan,
  SUMPRODUCT: jumlahKali,
  TRANSPOSE: (arg) => {
    pastikanBanyak(arg, 1, 1);
    const isi = argKe(arg, 0).isi();
    return iniLarik(isi) ? putar(isi) : pertama(isi);
  },
  UNIQUE: unik,
};
