import type { Sumber } from "./sumber.ts";

interface Tabel {
  readonly [kunci: string]: string | Tabel;
}

/** Every text of a table by the path of its key, e.g. "panel.tab.iku". */
function daun(tabel: Tabel, awal: string): [string, string][] {
  return Object.entries(tabel).flatMap(([kunci, isi]): [string, string][] => {
    const jalur = `${awal}.${kunci}`;
    return typeof isi === "string" ? [[jalur, isi]] : daun(isi, jalur);
  });
}

/** "{Sisi}" is "{sisi}" at the beginning of a sentence. */
const isian = (teks: string): string =>
  [...new Set([...teks.matchAll(/\{(\w+)(?::\w+)?\}/g)].map((m) => (m[1] ?? "").toLowerCase()))]
    .sort()
    .join();

/**
 * One line for every key or placeholder that only one of two languages has.
 *
 * @param nama of the table, for the lines
 */
export function bedaBahasa(nama: string, id: Tabel, en: Tabel): string[] {
  const [asli, lain] = [new Map(daun(id, nama)), new Map(daun(en, nama))];
  const hilang = [...asli.keys()].filter((k) => !lain.has(k)).map((k) => `${k}: not in English`);
  const lebih = [...lain.keys()].filter((k) => !asli.has(k)).map((k) => `${k}: not in Indonesian`);
  const isianBeda = [...asli]
    .filter(([k, teks]) => lain.has(k) && isian(teks) !== isian(lain.get(k) ?? ""))
    .map(([k]) => `${k}: the languages have different placeholders`);
  return [...hilang, ...lebih, ...isianBeda];
}

/** Keys that come from outside: what the operating system calls its errors. */
const DARI_LUAR = /^cli\.sebabSistem\./;

/** One line for every text whose key no source names, neither as a property nor as a code nor put together. */
export function kataTakDipakai(nama: string, id: Tabel, sumber: Sumber): string[] {
  const isi = [...sumber]
    .filter(([jalur]) => /^src\/.*\.ts$/.test(jalur) && !/^src\/bahasa\/(id|en)\//.test(jalur))
    .map(([, teks]) => teks)
    .join("\n");
  const disebut = new Set(isi.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu));
  const akhiran = [...isi.matchAll(/\}([A-Z]\w+)`/g)].map((m) => m[1] ?? "");
  const dipakai = (kunci: string): boolean =>
    disebut.has(kunci) ||
    /^\d+$/.test(kunci) ||
    (/\W/.test(kunci) && isi.includes(`"${kunci}"`)) ||
    akhiran.some((a) => kunci.endsWith(a));
  return daun(id, nama)
    .filter(([jalur]) => !DARI_LUAR.test(jalur) && !jalur.split(".").slice(1).every(dipakai))
    .map(([jalur]) => `${jalur}: nobody says this`);
}
