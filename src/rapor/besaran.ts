import { angka, isi, type Bahasa } from "../bahasa/index.ts";
import { teksLembar } from "../bahasa/lembar.ts";
import type { Nilai } from "../scoring/nilai.ts";
import type { BarisIku, Tampilan } from "../workbook/tabel.ts";
import { desimalCetak } from "./angkaCetak.ts";
import { bulatkan, TANPA_ANGKA } from "./indeksCetak.ts";

/** Which way a figure may be rounded: what is at least needed never down, what is at most allowed never up. */
export type Pembulatan = "dekat" | "naik" | "turun";

/** From here on an amount of rupiah is written with a word. */
const SKALA = [
  { pembagi: 1e12, kata: "triliun" },
  { pembagi: 1e9, kata: "miliar" },
  { pembagi: 1e6, kata: "juta" },
] as const;
/** Units that say only what kind of figure it is. */
const SATUAN_TERSIRAT = new Set([
  "",
  "%",
  "persen",
  "indeks",
  "index",
  "nilai",
  "skor",
  "score",
  "rasio",
  "skala",
]);

/**
 * A figure in its own unit, in words.
 *
 * @param satuan as the workbook has it; null for none
 * @example tulisBesaran(412, { persen: false, desimal: 0 }, "dokumen", "id") // "412 dokumen"
 * @example tulisBesaran(1.84e9, { persen: false, desimal: 0 }, "Rp", "id") // "Rp 1,84 miliar"
 */
export function tulisBesaran(
  nilai: number,
  tampilan: Tampilan,
  satuan: string | null,
  bahasa: Bahasa,
  arah: Pembulatan = "dekat",
): string {
  const rapi = (satuan ?? "")
    .replace(/\(.*?\)/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const rupiah = /^(?:rp\.?|rupiah)\b\s*(.*)$/i.exec(rapi);
  const skala = rupiah?.[1] === "" ? SKALA.find((s) => Math.abs(nilai) >= s.pembagi) : undefined;
  const angkaTulis =
    skala === undefined
      ? tulisBilangan(nilai, tampilan, bahasa, arah)
      : isi(
          teksLembar[bahasa].rapor.kebutuhan[skala.kata],
          { n: tulisBilangan(nilai / skala.pembagi, { persen: false, desimal: 2 }, bahasa, arah) },
          bahasa,
        );
  if (rupiah !== null) return `Rp ${angkaTulis}${rupiah[1] === "" ? "" : ` ${rupiah[1] ?? ""}`}`;
  const persen = tampilan.persen || rapi === "%" || rapi.toLowerCase() === "persen";
  if (persen) return `${angkaTulis}%`;
  return SATUAN_TERSIRAT.has(rapi.toLowerCase()) ? angkaTulis : `${angkaTulis} ${rapi}`;
}

/** A target or realisasi in words: `tulisBesaran` for a number, both ends of a range, words as they are. */
export function tulisNilai(nilai: Nilai, baris: BerSatuan, bahasa: Bahasa): string {
  switch (nilai.jenis) {
    case "angka":
      return tulisBesaran(nilai.nilai, baris.tampilan, baris.satuan, bahasa);
    case "rentang": {
      const bawah = tulisBilangan(nilai.bawah, baris.tampilan, bahasa, "dekat");
      return `${bawah} – ${tulisBesaran(nilai.atas, baris.tampilan, baris.satuan, bahasa)}`;
    }
    case "teks":
      return nilai.teks.replace(/\s+/g, " ").trim();
    case "kosong":
      return TANPA_ANGKA;
  }
}

/** What a figure needs to be written: its look and its unit. */
export type BerSatuan = Pick<BarisIku, "tampilan" | "satuan">;
/** For a score without a workbook row. */
export const TANPA_SATUAN: BerSatuan = { tampilan: { persen: false, desimal: 2 }, satuan: null };

function tulisBilangan(nilai: number, tampilan: Tampilan, bahasa: Bahasa, arah: Pembulatan): string {
  const desimal = desimalCetak(nilai, tampilan);
  const kali = 10 ** desimal;
  // 15 digits are all that Excel keeps: beyond them lies only the noise of binary fractions.
  const geser = Number((nilai * kali).toPrecision(12));
  const bulat = arah === "naik" ? Math.ceil(geser) : arah === "turun" ? Math.floor(geser) : null;
  const hasil = bulat === null ? bulatkan(nilai, desimal) : bulat / kali;
  return angka(hasil === 0 ? 0 : hasil, bahasa, desimal, desimal);
}
