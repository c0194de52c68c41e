import { angka, isi, teks, type Bahasa } from "../bahasa/index.ts";
import { kalimatCatatan } from "../bahasa/mengapa.ts";
import { namaKunciPeriode } from "../bahasa/namaPeriode.ts";
import { teksTemuan } from "../bahasa/temuan.ts";
import { teksUraian } from "../bahasa/uraian.ts";
import type { KodeCatatan } from "../scoring/skor.ts";
import { TOLERANSI } from "../scoring/status.ts";
import type { Temuan } from "../workbook/temuan.ts";
import { bulatkan } from "./indeksCetak.ts";

/**
 * A finding as a sentence, whether it comes from the reader, the scoring or the comparison with what was typed.
 *
 * @returns the bare code for a code that no text table knows, so that nothing passes in silence
 * @example tulisTemuan({ kode: "STATUS_BERBEDA", … }, "id") // "Status tertulis “Merah”, menurut hitungan hijau: 1a-CP …"
 */
export function tulisTemuan({ kode, data }: Temuan, bahasa: Bahasa): string {
  if (dikenal(kode, teksUraian[bahasa].catatan)) {
    const kalimat = kalimatCatatan({ kode, data }, bahasa);
    const milik = data["iku"] ?? data["kelompok"];
    return milik === undefined ? kalimat : `${String(milik)}: ${kalimat}`;
  }
  const pola = polaTemuan(kode, bahasa);
  if (pola === null) return kode;
  const status = new Map<string | number, string>(Object.entries(teks[bahasa].skor.status));
  const siap = Object.fromEntries(
    Object.entries(data).map(([nama, nilai]) => {
      if (nama === "hitung") {
        return [nama, typeof nilai === "number" ? tulisIndeks(nilai, bahasa) : (status.get(nilai) ?? nilai)];
      }
      return [nama, nama === "periode" ? namaKunciPeriode(String(nilai), bahasa) : nilai];
    }),
  );
  return isi(pola, siap, bahasa);
}

/** Two decimals, and more where those would show a round figure that the index has not reached. */
function tulisIndeks(nilai: number, bahasa: Bahasa): string {
  const dua = bulatkan(nilai, 2);
  const tampakBulat = Number.isInteger(dua) && Math.abs(nilai - dua) > TOLERANSI;
  return angka(nilai, bahasa, tampakBulat ? 6 : 2, 2);
}

function polaTemuan(kode: string, bahasa: Bahasa): string | null {
  const pola = new Map<string, unknown>(Object.entries(teksTemuan[bahasa])).get(kode);
  return typeof pola === "string" ? pola : null;
}

function dikenal(kode: string, tabel: Readonly<Record<KodeCatatan, string>>): kode is KodeCatatan {
  return Object.hasOwn(tabel, kode);
}
