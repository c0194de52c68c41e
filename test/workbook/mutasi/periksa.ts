import type { HarapanTertulis } from "../../../scripts/korpus/papan/harapanTertulis.ts";
import { nilaiTabel, type HasilRapor } from "../../../src/rapor/nilai.ts";
import type { Nilai } from "../../../src/scoring/nilai.ts";
import { KMK_467_2014 } from "../../../src/scoring/profil.ts";
import { bacaAlamat } from "../../../src/workbook/alamat.ts";
import { bacaBukuKerja } from "../../../src/workbook/baca.ts";
import type { BarisIku } from "../../../src/workbook/tabel.ts";
import type { Temuan } from "../../../src/workbook/temuan.ts";
import { gridKertas, type Kertas } from "./petak.ts";

type IkuTertulis = HarapanTertulis["iku"][number];

/** Reads and scores sheets in the period the reader proposes; null when it finds no table. */
export function nilaiKertas(kertas: readonly Kertas[]): HasilRapor | null {
  const hasil = bacaBukuKerja(kertas.map(gridKertas));
  return hasil.ok ? nilaiTabel(hasil.tabel, hasil.tabel.periodeKini, KMK_467_2014) : null;
}

/** Every way in which the expected IKU and their judged figures were not read, as short lines. */
export function bedaAngka({ iku }: HarapanTertulis, hasil: HasilRapor | null): string[] {
  if (hasil === null) return ["no table"];
  const dapat = pasangan(iku, hasil);
  const berlebih = hasil.tabel.iku.length > iku.length ? [`${String(hasil.tabel.iku.length)} IKU`] : [];
  return [...berlebih, ...iku.flatMap((h) => bedaSatu(h, dapat.get(h.nama) ?? null).map((b) => b.teks))];
}

/**
 * Figures that are wrong without a word: the judged target or realisasi of an IKU known by its name is a number other
 * than the expected one, and no finding names its row, one of its columns of figures, or the table as a whole. A
 * finding about the table that the undamaged workbook had too says nothing about the damage.
 */
export function salahDiam(
  { iku }: HarapanTertulis,
  hasil: HasilRapor | null,
  semula: readonly Temuan[],
): string[] {
  if (hasil === null) return [];
  const dapat = pasangan(iku, hasil);
  return iku.flatMap((h) => {
    const d = dapat.get(h.nama);
    const salah = d === undefined ? [] : bedaSatu(h, d).filter((b) => b.angka);
    if (d === undefined || salah.length === 0 || berskalaLain(h, d) || disebut(d.baris, hasil.temuan, semula))
      return [];
    return salah.map((b) => b.teks);
  });
}

interface Dapat {
  readonly baris: BarisIku;
  readonly target: Nilai;
  readonly realisasi: Nilai;
}

function pasangan(iku: readonly IkuTertulis[], { tabel, kantor }: HasilRapor): Map<string, Dapat> {
  const hasil = new Map<string, Dapat>();
  const nama = new Set(iku.map((i) => i.nama));
  tabel.iku.forEach((baris, i) => {
    const skor = kantor.iku[i];
    const rapi = baris.nama.replace(/\s+/g, " ").trim();
    if (skor !== undefined && nama.has(rapi))
      hasil.set(rapi, { baris, target: skor.target, realisasi: skor.realisasi });
  });
  return hasil;
}

interface BedaAngka {
  readonly teks: string;
  /** A number stands where another number, or none, should. */
  readonly angka: boolean;
}

function bedaSatu(h: IkuTertulis, d: Dapat | null): BedaAngka[] {
  const beda = (teks: string, angka: boolean): BedaAngka => ({ teks, angka });
  if (d === null) return [beda(`${h.nama} missing`, false)];
  return (["target", "realisasi"] as const).flatMap((sisi) => {
    const [harap, dapat] = [h[sisi], d[sisi]];
    if (sama(harap, dapat)) return [];
    const angka = dapat.jenis === "angka" || dapat.jenis === "rentang";
    return [beda(`${h.nama} ${sisi} ${JSON.stringify(harap)} read as ${JSON.stringify(dapat)}`, angka)];
  });
}

function sama(harap: IkuTertulis["target" | "realisasi"], dapat: Nilai): boolean {
  if (typeof harap === "number") return dapat.jenis === "angka" && dekat(harap, dapat.nilai);
  if (harap !== null && typeof harap === "object")
    return dapat.jenis === "rentang" && dekat(harap[0], dapat.bawah) && dekat(harap[1], dapat.atas);
  return dapat.jenis === "kosong" || dapat.jenis === "teks";
}

/** Both figures as fractions of 1 where the workbook, before it lost its percent signs, had percent: nothing is misjudged. */
function berskalaLain({ target, realisasi, persen }: IkuTertulis, d: Dapat): boolean {
  const seperseratus = (harap: unknown, dapat: Nilai): boolean =>
    typeof harap === "number" && dapat.jenis === "angka" && dekat(harap / 100, dapat.nilai);
  return persen && seperseratus(target, d.target) && seperseratus(realisasi, d.realisasi);
}

function dekat(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));
}

function disebut(baris: BarisIku, temuan: readonly Temuan[], semula: readonly Temuan[]): boolean {
  const lama = new Set(semula.map(ciri));
  const alamat = [baris.sel, ...Object.values(baris.selTarget), ...Object.values(baris.selRealisasi)].flatMap(
    (a) => bacaAlamat(a) ?? [],
  );
  return temuan.some((t) => {
    const a = t.sel === null ? null : bacaAlamat(t.sel);
    if (a === null) return t.tingkat === "periksa" && !lama.has(ciri(t));
    const dekatIku = alamat.some(
      (x) => x.lembar === a.lembar && (x.area.baris === a.area.baris || x.area.kolom === a.area.kolom),
    );
    return dekatIku || (t.tingkat === "periksa" && !lama.has(ciri(t)));
  });
}

function ciri({ kode, data }: Temuan): string {
  return `${kode} ${String(data["judul"] ?? data["teks"] ?? "")}`;
}
