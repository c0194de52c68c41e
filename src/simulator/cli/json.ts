import type { Bahasa } from "../../bahasa/index.ts";
import { teksCli } from "../../bahasa/simulator.ts";
import { kalimatAlasan } from "../../bahasa/alasan.ts";
import { kalimatCatatan } from "../../bahasa/mengapa.ts";
import { namaPeriode } from "../../bahasa/namaPeriode.ts";
import type { HasilRapor } from "../../rapor/nilai.ts";
import { tulisTemuan } from "../../rapor/pesan.ts";
import type { Nilai } from "../../scoring/nilai.ts";
import type { Polarisasi } from "../../scoring/iku.ts";
import type { Status } from "../../scoring/skor.ts";
import type { BarisIku } from "../../workbook/tabel.ts";

/** The one object that `--json` prints. Indices are unrounded percent points. */
export interface RaporJson {
  readonly kantor: string | null;
  readonly periode: string;
  readonly profil: string;
  readonly ringkasan: { hijau: number; kuning: number; merah: number; abuAbu: number };
  readonly nko: { nilai: number | null; status: Status; catatan: string | null };
  readonly iku: readonly {
    kode: string | null;
    nama: string;
    perspektif: string | null;
    sasaran: string | null;
    polarisasi: Polarisasi;
    target: number | null;
    realisasi: number | null;
    indeks: number | null;
    status: Status;
    alasan: string | null;
    sel: string;
  }[];
  readonly temuan: readonly { kode: string; sel: string | null; pesan: string }[];
  readonly keluaran: string | null;
  readonly excel: { sync: number; byte: number };
}

export function raporJson(
  hasil: HasilRapor,
  keluaran: string,
  excel: RaporJson["excel"],
  bahasa: Bahasa,
): RaporJson {
  const { kantor, tabel } = hasil;
  const { hijau, kuning, merah, "abu-abu": abuAbu } = kantor.ringkasan;
  const catatan = kantor.nko.catatan.map((c) => kalimatCatatan(c, bahasa)).join(" ");
  return {
    kantor: tabel.kantor,
    periode:
      kantor.periode === null
        ? teksCli[bahasa].tanpaPeriode
        : namaPeriode(kantor.periode, bahasa, tabel.tahun),
    profil: kantor.profil.id,
    ringkasan: { hijau, kuning, merah, abuAbu },
    nko: { nilai: kantor.nko.nilai, status: kantor.nko.status, catatan: catatan === "" ? null : catatan },
    iku: kantor.iku.map((skor, i) => ({
      kode: skor.iku.kode,
      nama: skor.iku.nama,
      perspektif: skor.iku.perspektif,
      sasaran: skor.iku.sasaran,
      polarisasi: skor.polarisasi,
      target: angkaAtauNull(skor.target),
      realisasi: angkaAtauNull(skor.realisasi),
      indeks: skor.indeks,
      status: skor.status,
      alasan: skor.alasan === null ? null : kalimatAlasan(skor.alasan, bahasa),
      sel: (tabel.iku[i] as BarisIku).sel,
    })),
    temuan: hasil.temuan.map((t) => ({ kode: t.kode, sel: t.sel, pesan: tulisTemuan(t, bahasa) })),
    keluaran,
    excel,
  };
}

function angkaAtauNull(nilai: Nilai): number | null {
  return nilai.jenis === "angka" ? nilai.nilai : null;
}
