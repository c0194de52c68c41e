import { cocokKolom } from "../cocokKolom.ts";
import { SKOR_TEGAS, susunKolom, type KolomKepala, type SelKepala } from "./kolomKepala.ts";
import type { Lembaran } from "../lembaran.ts";
import { bobotKolom, KOLOM_NILAI, KOLOM_POKOK } from "../peranKolom.ts";
import { pencariKolomPeran } from "./kolomPeran.ts";
import type { Kolom } from "../tabel.ts";
import { pisahkanSisi } from "./sisiTabel.ts";

/** The header of a table: where it stands and what every column holds. */
export interface Kepala {
  /** First and last header row, in the coordinates of the `Lembaran`. */
  readonly baris: number;
  readonly barisAkhir: number;
  readonly kolom: readonly KolomKepala[];
  /** The column that says row by row what the figures are, where target and realisasi stand one under the other. */
  readonly kolomPeran?: number;
  /** Recognised columns of another table beside this one. */
  readonly terpisah?: readonly KolomKepala[];
  /** How surely this is the header of an IKU table; compared between headers and between sheets. */
  readonly skor: number;
  /** The columns were chosen by hand: what their headers say is not weighed against it. */
  readonly dariPeta?: boolean;
}

/** Titles above a table take up to 40 rows; twice that leaves room for blank ones. */
const BARIS_DILIHAT = 100;
const TINGGI_MAKS = 3;
/** Filled cells looked at in one row; no IKU table is wider. */
const SEL_MAKS = 300;
/** A second header row must earn its place: it costs a little more than one optional column brings. */
const BIAYA_BARIS = 0.5;
/** A row that names periods or years and no column is hardly anything else. */
const BIAYA_BARIS_PERIODE = 0.1;
/** "Capaian" says much where there is no realisasi, and little beside one: raw data has it too. */
const BOBOT_CAPAIAN_LENGKAP = 0.8;

const KOLOM_SIDIK: ReadonlySet<Kolom> = new Set<Kolom>(["nama", "capaian", ...KOLOM_POKOK]);
/** Of several tables with the same columns the topmost is the first, unless its header is this much vaguer. */
const BAGIAN_TERATAS = 0.75;

/**
 * Finds the header of the sheet's IKU table: one to three rows, anywhere in the first rows of the used range.
 *
 * @param sampai last row it may begin at.
 * @returns null when no row names an indicator and at least one of target, realisasi, capaian, index or status; `judul`
 *   then and always lists the header texts that were recognised, for the message that says what was seen.
 */
export function cariKepala(
  l: Lembaran,
  sampai = BARIS_DILIHAT - 1,
): { kepala: Kepala | null; judul: readonly string[] } {
  const baca = pembacaBaris(l);
  const kolomPeran = pencariKolomPeran(l);
  const calon: Kepala[] = [];
  let judul: readonly string[] = [];
  for (let b = 0; b <= Math.min(l.tinggi - 1, sampai); b += 1) {
    const baris = baca(b);
    const dikenal = baris.filter((sel) => sel.cocok.skor >= SKOR_TEGAS);
    if (dikenal.length > judul.length) judul = dikenal.map((sel) => sel.teks);
    if (!baris.some(({ cocok }) => cocok.kolom !== null || cocok.murni)) continue;
    const bertumpuk = [baris];
    for (let tinggi = 1; tinggi <= TINGGI_MAKS; tinggi += 1) {
      if (tinggi > 1) {
        const lanjutan = baca(b + tinggi - 1);
        if (!barisLanjutan(lanjutan)) break;
        bertumpuk.push(lanjutan);
      }
      const barisAkhir = b + tinggi - 1;
      for (const tafsir of tafsirkan(l, b, bertumpuk, kolomPeran(barisAkhir))) {
        const skor = tafsir.skor - biayaBaris(bertumpuk);
        if (skor > 0) calon.push({ baris: b, barisAkhir, ...tafsir, skor });
      }
    }
  }
  const dipilih = pilihKepala(calon);
  if (!dipilih) return { kepala: null, judul };
  const { baris, barisAkhir, kolom } = dipilih;
  return { kepala: { ...dipilih, ...pisahkanSisi(l, baris, barisAkhir, kolom) }, judul };
}

/** The surest header; of an earlier table with the same columns, that table's surest. */
function pilihKepala(calon: readonly Kepala[]): Kepala | null {
  const terbaik = tersurat(calon);
  if (!terbaik) return null;
  const sidik = sidikKolom(terbaik);
  const diAtas = calon.filter(
    (k) => k.barisAkhir < terbaik.baris && k.skor >= BAGIAN_TERATAS * terbaik.skor && sidikKolom(k) === sidik,
  );
  const teratas = diAtas[0];
  return tersurat(diAtas.filter((k) => teratas && k.baris <= teratas.barisAkhir)) ?? terbaik;
}

function tersurat(calon: readonly Kepala[]): Kepala | null {
  return calon.reduce<Kepala | null>((lama, k) => (lama && lama.skor >= k.skor ? lama : k), null);
}

/** The columns that a table depends on and where they stand: tables of one form have the same. */
export function sidikKolom({ kolom }: Pick<Kepala, "kolom">): string {
  return kolom.flatMap((k) => (KOLOM_SIDIK.has(k.kolom) ? [`${k.kolom} ${k.letak}`] : [])).join(", ");
}

/** The ways to read header rows: every column names its role, or the rows under them do. */
function tafsirkan(
  l: Lembaran,
  baris: number,
  bertumpuk: readonly (readonly SelKepala[])[],
  kolomPeran: number | null,
): readonly Pick<Kepala, "kolom" | "skor" | "kolomPeran">[] {
  const biasa = susunKolom(l, baris, bertumpuk);
  const tafsir = [{ kolom: biasa, skor: nilaiKepala(biasa) }];
  if (kolomPeran === null) return tafsir;
  const kolom = susunKolom(l, baris, bertumpuk, "target").filter(
    (k) => k.letak !== kolomPeran || k.kolom === "nama",
  );
  return [...tafsir, { kolom, skor: nilaiKepala(kolom, true), kolomPeran }];
}

/** What rows under the first cost; of rows that name columns one is free. */
function biayaBaris(bertumpuk: readonly (readonly SelKepala[])[]): number {
  const periode = bertumpuk.filter((baris) => baris.every(({ cocok }) => cocok.kolom === null)).length;
  return BIAYA_BARIS_PERIODE * periode + BIAYA_BARIS * Math.max(0, bertumpuk.length - periode - 1);
}

/** Cells of a row with their match, each row read once. */
export function pembacaBaris(l: Lembaran): (baris: number) => readonly SelKepala[] {
  const perBaris = new Map<number, readonly SelKepala[]>();
  return (baris) => {
    const lama = perBaris.get(baris);
    if (lama) return lama;
    const sel: SelKepala[] = [];
    for (let k = 0; k < l.lebar && sel.length < SEL_MAKS; k += 1) {
      if (l.kosong(baris, k)) continue;
      const teks = l.teks(baris, k);
      sel.push({ kolom: k, teks, cocok: cocokKolom(teks), bilangan: typeof l.nilai(baris, k) === "number" });
    }
    perBaris.set(baris, sel);
    return sel;
  };
}

/** A row under a header row belongs to the header when at least half of it are header words and none is a figure. */
function barisLanjutan(baris: readonly SelKepala[]): boolean {
  const tegas = baris.filter(({ cocok }) => cocok.murni || cocok.skor >= SKOR_TEGAS).length;
  const hampa = baris.filter(({ cocok }) => cocok.hampa).length;
  const angka = baris.some((sel) => sel.bilangan && !sel.cocok.murni);
  return !angka && tegas > 0 && 2 * (tegas + hampa) >= baris.length;
}

/**
 * Sum of what the distinct columns are worth; 0 when it cannot be the header of an IKU table.
 *
 * @param perBaris the rows name target and realisasi, the columns only their periods.
 */
function nilaiKepala(kolom: readonly KolomKepala[], perBaris = false): number {
  const skor = new Map<string, number>();
  let berperiode = 0;
  for (const k of kolom) {
    if (k.umpan) continue;
    skor.set(k.kolom, Math.max(skor.get(k.kolom) ?? 0, k.skor));
    if ((k.periode ?? k.relatif ?? k.tahun) !== null && KOLOM_POKOK.has(k.kolom)) berperiode += 1;
  }
  if (perBaris) {
    if (berperiode === 0) return 0;
    for (const peran of KOLOM_POKOK) skor.set(peran, 1);
  }
  if (!skor.has("nama") || !KOLOM_NILAI.some((k) => skor.has(k))) return 0;
  let jumlah = 0.2 * Math.min(berperiode, 14);
  const lengkap = skor.has("target") && skor.has("realisasi");
  for (const [k, s] of skor)
    jumlah += (k === "capaian" && lengkap ? BOBOT_CAPAIAN_LENGKAP : bobotKolom(k)) * s;
  return jumlah;
}
