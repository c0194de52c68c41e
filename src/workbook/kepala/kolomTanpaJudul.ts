import { cocokKolom } from "../cocokKolom.ts";
import { temuan } from "../kodeTemuan.ts";
import type { Lembaran } from "../lembaran.ts";
import { peranNilai } from "../peranKolom.ts";
import type { Temuan } from "../temuan.ts";
import type { Kepala } from "./kepala.ts";

/** Rows under the header in which the figures of a column must show. */
const BARIS_CONTOH = 40;
/** A column is one of figures when at least this share of its filled cells are, and no fewer than so many. */
const BAGIAN_ANGKA = 0.6;
const ANGKA_MIN = 2;
const JUDUL_MAKS = 100;

/**
 * Columns of figures among those of a table with periods, or under a merged header of figures, whose own header is blank
 * or says nothing known: the figures of a month would be missing from every sum without a word.
 */
export function kolomTanpaJudul(l: Lembaran, kepala: Kepala): Temuan[] {
  const nilai = kepala.kolom.filter((k) => peranNilai(k.kolom));
  const berperiode = nilai.some((k) => k.periode ?? k.relatif);
  const dikenal = new Set(kepala.kolom.map((k) => k.letak));
  const awal = Math.min(...nilai.map((k) => k.letak));
  const akhir = Math.max(...nilai.map((k) => k.letak));
  const daftar: Temuan[] = [];
  for (let k = Math.max(0, awal - 1); k <= akhir + 1; k += 1) {
    if (dikenal.has(k)) continue;
    if (!(berperiode || dinaungi(l, kepala, nilai, k)) || !berangka(l, kepala, k)) continue;
    const baris = barisJudul(l, kepala, k);
    const teks = baris === null ? "" : l.teks(baris, k);
    // A decoy says that it is none of the judged figures; outside the periods only a blank header may be one of them,
    // and any beside the words "Target" and "Realisasi" of rows, where the first period stands.
    const diLuar = k > akhir || (k < awal && kepala.kolomPeran !== k - 1);
    if (cocokKolom(teks).umpan || (diLuar && teks !== "")) continue;
    const sel = l.alamat(baris ?? kepala.barisAkhir, k);
    const judul = teks === "" ? sel.slice(sel.lastIndexOf("!") + 1) : teks.slice(0, JUDUL_MAKS);
    daftar.push(temuan("KOLOM_TANPA_PERIODE", sel, { judul }));
  }
  return daftar;
}

/** A header of figures is merged over the column as well: "Target" over "Rp" and "%". */
function dinaungi(
  l: Lembaran,
  { baris, barisAkhir }: Kepala,
  nilai: Kepala["kolom"],
  kolom: number,
): boolean {
  for (let b = baris; b <= barisAkhir; b += 1) {
    const area = l.gabung(b, kolom);
    if (area && nilai.some((k) => k.letak === area.kolom)) return true;
  }
  return false;
}

function barisJudul(l: Lembaran, { baris, barisAkhir }: Kepala, kolom: number): number | null {
  for (let b = barisAkhir; b >= baris; b -= 1) if (!l.kosong(b, kolom)) return b;
  return null;
}

function berangka(l: Lembaran, { barisAkhir }: Kepala, kolom: number): boolean {
  let terisi = 0;
  let angka = 0;
  for (let b = barisAkhir + 1; b <= Math.min(l.tinggi - 1, barisAkhir + BARIS_CONTOH); b += 1) {
    if (l.kosong(b, kolom)) continue;
    terisi += 1;
    if (typeof l.nilai(b, kolom) === "number" || /^\D{0,3}\d/.test(l.teks(b, kolom))) angka += 1;
  }
  return angka >= ANGKA_MIN && angka >= BAGIAN_ANGKA * terisi;
}
