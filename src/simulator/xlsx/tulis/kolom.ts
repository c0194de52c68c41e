import type { GayaSel, LembarBuku } from "../../buku.ts";
import { samaGaya } from "../samaGaya.ts";
import { LEBAR_BAWAAN, poinKeKarakter } from "../satuan.ts";
import { sisipUrut, type Elemen } from "../xml/pohon.ts";
import { URUTAN_LEMBAR } from "./urutan.ts";

/** 0-based, inclusive run of columns with the attributes they share. */
interface Ruas {
  readonly dari: number;
  readonly sampai: number;
  readonly atribut: ReadonlyMap<string, string>;
}

const POLOS = new Set(["min", "max", "width", "bestFit"]);

/**
 * Writes widths, hidden columns and column looks where they differ from the original. Columns that did not change
 * keep their outline level and other attributes.
 *
 * @param digit see `lebarDigit`
 */
export function tulisKolom(
  akar: Elemen,
  kini: LembarBuku,
  lama: LembarBuku,
  digit: number,
  xf: (kolom: number, gaya: GayaSel) => number,
): void {
  const berubah = kolomBerubah(kini, lama);
  if (berubah.length === 0) return;
  const cols = akar.cari("cols") ?? sisipUrut(akar, akar.buat("cols"), URUTAN_LEMBAR);
  const asli = cols.anak("col").map((c): Ruas => {
    return { dari: (c.angka("min") ?? 1) - 1, sampai: (c.angka("max") ?? 1) - 1, atribut: c.atribut };
  });
  const baru = berubah.flatMap((k): Ruas[] => {
    const atribut = new Map(asli.find((r) => r.dari <= k && k <= r.sampai)?.atribut ?? []);
    setelKolom(atribut, k, kini, digit, xf);
    // A column of default width with nothing else to say is not written.
    const polos = !kini.lebarKolom.has(k) && [...atribut.keys()].every((a) => POLOS.has(a));
    return polos ? [] : [{ dari: k, sampai: k, atribut }];
  });
  const hasil = gabungRuas([...sisaRuas(asli, berubah), ...baru].sort((a, b) => a.dari - b.dari));
  cols.kosongkan();
  for (const r of hasil) {
    const col = cols.sisip(cols.buat("col", { min: r.dari + 1, max: r.sampai + 1 }));
    for (const [k, v] of r.atribut) if (k !== "min" && k !== "max") col.setel(k, v);
  }
  if (hasil.length === 0) akar.hapus(cols);
}

function kolomBerubah(kini: LembarBuku, lama: LembarBuku): number[] {
  const semua = new Set<number>();
  for (const l of [kini, lama]) {
    for (const k of l.lebarKolom.keys()) semua.add(k);
    for (const k of l.kolomTersembunyi) semua.add(k);
    for (const k of l.gayaKolom.keys()) semua.add(k);
  }
  return [...semua]
    .filter((k) => {
      const [a, b] = [kini.gayaKolom.get(k), lama.gayaKolom.get(k)];
      const samaLook = a === undefined || b === undefined ? a === b : samaGaya(a, b);
      return (
        !samaLook ||
        kini.lebarKolom.get(k) !== lama.lebarKolom.get(k) ||
        kini.kolomTersembunyi.has(k) !== lama.kolomTersembunyi.has(k)
      );
    })
    .sort((a, b) => a - b);
}

function setelKolom(
  atribut: Map<string, string>,
  kolom: number,
  kini: LembarBuku,
  digit: number,
  xf: (kolom: number, gaya: GayaSel) => number,
): void {
  const atur = (nama: string, nilai: string | undefined) =>
    nilai === undefined ? atribut.delete(nama) : atribut.set(nama, nilai);
  const lebar = kini.lebarKolom.get(kolom);
  const gaya = kini.gayaKolom.get(kolom);
  // A column that is written at all must say how wide it is.
  atur("width", String(poinKeKarakter(lebar ?? kini.lebarBawaan ?? LEBAR_BAWAAN, digit)));
  atur("customWidth", lebar === undefined ? undefined : "1");
  atur("hidden", kini.kolomTersembunyi.has(kolom) ? "1" : undefined);
  atur("style", gaya === undefined ? undefined : String(xf(kolom, gaya)));
}

/** What is left of the original runs once the changed columns (ascending) are cut out. */
function sisaRuas(asli: readonly Ruas[], berubah: readonly number[]): Ruas[] {
  return asli.flatMap((r) => {
    const hasil: Ruas[] = [];
    let dari = r.dari;
    for (const k of berubah) {
      if (k < dari || k > r.sampai) continue;
      if (k > dari) hasil.push({ ...r, dari, sampai: k - 1 });
      dari = k + 1;
    }
    if (dari <= r.sampai) hasil.push({ ...r, dari });
    return hasil;
  });
}

function gabungRuas(ruas: readonly Ruas[]): Ruas[] {
  const hasil: Ruas[] = [];
  const tanda = (r: Ruas) => [...r.atribut].filter(([k]) => k !== "min" && k !== "max").join(";");
  for (const r of ruas) {
    const akhir = hasil.at(-1);
    if (akhir?.sampai === r.dari - 1 && tanda(akhir) === tanda(r))
      hasil[hasil.length - 1] = { ...akhir, sampai: r.sampai };
    else hasil.push(r);
  }
  return hasil;
}
