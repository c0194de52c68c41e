import { teks } from "../bahasa/index.ts";
import { teksFungsi } from "../bahasa/fungsi.ts";
import { namaPeriode } from "../bahasa/namaPeriode.ts";
import { selIndeks } from "../rapor/indeksCetak.ts";
import { nilaiTabel, type HasilRapor } from "../rapor/nilai.ts";
import { persenUtuh } from "../rapor/persenUtuh.ts";
import { tanggalNilai } from "../rapor/tanggalNilai.ts";
import type { Periode } from "../scoring/periode.ts";
import { profilUntuk } from "../scoring/profil.ts";
import type { Status } from "../scoring/skor.ts";
import { bacaBukuKerja } from "../workbook/baca.ts";
import type { Grid } from "../workbook/grid.ts";
import { bacaPeriode } from "../workbook/namaPeriode.ts";
import type { TabelIku } from "../workbook/tabel.ts";
import { BAHASA_SEL, galatNilai, iniGalat, type Galat } from "./galat.ts";
import { bidang, petakan } from "./larik.ts";
import type { Sel } from "./masukan.ts";

const STATUS: readonly Status[] = ["hijau", "kuning", "merah", "abu-abu"];

/**
 * Meringkas tabel IKU: 8 baris × 3 kolom berisi periode dan profil aturan, jumlah dan bagian tiap status, jumlah IKU, NKO, dan banyaknya temuan. Berubah sendiri bila tabelnya berubah.
 *
 * @customfunction RAPOR
 * @param tabel Tabel IKU beserta baris judulnya.
 * @param periode Periode yang dinilai, misalnya "s.d. Q3". Bila tidak diisi: periode terakhir yang sudah dilaporkan.
 * @example =IKU.RAPOR(A6:C8) → Periode | tanpa nama periode | KMK 467/2014 / hijau | 1 | 50% / kuning | 0 | 0% / merah | 0 | 0% / abu-abu | 1 | 50% / IKU | 2 | 100% / NKO | 107,26 | hijau / Temuan | 1 | perlu diperiksa
 *   A6:C8 = Indikator Kinerja Utama | Target | Realisasi / Penerimaan bea masuk | 85 | 91,17 / Waktu layanan | 4 |
 */
export function rapor(tabel: unknown[][], periode?: unknown[][]): unknown[][] {
  const b = bidang({ tabel }, { periode });
  if (iniGalat(b)) return [[b]];
  const diminta = bacaDiminta(b.sel("periode", 0, 0));
  if (iniGalat(diminta)) return [[diminta]];
  const lembar = grid(petakan(b, (i, k) => b.sel("tabel", i, k)));
  const hasil = bacaBukuKerja([lembar], diminta === null ? {} : { periode: diminta });
  if (!hasil.ok) return [[galatNilai("TANPA_TABEL")]];
  const dinilai = diminta ?? hasil.tabel.periodeKini;
  const profil = profilUntuk(tanggalNilai(hasil.tabel, dinilai, ""));
  const dihitung = nilaiTabel(hasil.tabel, dinilai, profil);
  const asing = diminta !== null && dihitung.kantor.iku.every((s) => s.alasan?.kode === "BELUM_ADA_TARGET");
  return asing ? [[periodeAsing(diminta, hasil.tabel)]] : ringkasan(dihitung);
}

/** The cells as the sheet they would be; a name for the sheet is all that its messages would need. */
function grid(
  sel: readonly (readonly { readonly nilai: Grid["values"][number][number]; readonly format: string }[])[],
): Grid {
  return {
    lembar: "",
    baris: 0,
    kolom: 0,
    values: sel.map((baris) => baris.map((s) => s.nilai)),
    numberFormat: sel.map((baris) => baris.map((s) => s.format)),
    text: [],
    merges: [],
    barisTersembunyi: new Set(),
  };
}

/** The period asked for; null when none is. */
function bacaDiminta({ nilai }: Sel): Periode | null | Galat {
  const kata = nilai === 0 ? "" : String(nilai).trim();
  if (kata === "") return null;
  return bacaPeriode(kata)?.periode ?? galatNilai("PERIODE", { teks: kata });
}

function periodeAsing(diminta: Periode, { periode }: TabelIku): Galat {
  const daftar = periode.map((p) => namaPeriode(p, BAHASA_SEL)).join(", ");
  return galatNilai("PERIODE_TIDAK_ADA", {
    periode: namaPeriode(diminta, BAHASA_SEL),
    daftar: daftar || "–",
  });
}

function ringkasan({ kantor, tabel, temuan }: HasilRapor): unknown[][] {
  const t = teks[BAHASA_SEL];
  const kata = teksFungsi[BAHASA_SEL].rapor;
  const { periode, profil, ringkasan: jumlah, iku, nko, predikat } = kantor;
  const bagian = persenUtuh(STATUS.map((s) => jumlah[s]));
  const nama = periode === null ? kata.tanpaPeriode : namaPeriode(periode, BAHASA_SEL, tabel.tahun);
  return [
    [kata.periode, nama, profil.id],
    ...STATUS.map((s, i) => [t.skor.status[s], jumlah[s], `${String(bagian[i])}%`]),
    [kata.jumlah, iku.length, iku.length === 0 ? "0%" : "100%"],
    [
      kata.nko,
      selIndeks(nko.nilai, profil, BAHASA_SEL).nilai,
      [t.skor.status[nko.status], ...(predikat === null ? [] : [predikat])].join(" · "),
    ],
    [kata.temuan, temuan.filter((x) => x.tingkat === "periksa").length, kata.temuanIsi],
  ];
}
