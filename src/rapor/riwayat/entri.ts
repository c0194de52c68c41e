import { teks, type Bahasa } from "../../bahasa/index.ts";
import { NAMA_STATUS } from "../../bahasa/namaStatus.ts";
import { kalimatAlasan } from "../../bahasa/alasan.ts";
import type { Nilai } from "../../scoring/nilai.ts";
import { petakan, type Bertahap } from "../../scoring/bertahap.ts";
import { sahPeriode } from "../../scoring/periode.ts";
import type { SkorIku, Status } from "../../scoring/skor.ts";
import { angkaSel, teksSel, type BarisDaftar } from "../daftar/baris.ts";
import { seriTanggal, tanggalSeri } from "../daftar/tanggalSeri.ts";
import type { IsiBaris } from "../daftar/susunDaftar.ts";
import { pasangkanBaris, type HasilRapor } from "../nilai.ts";
import { URUTAN_STATUS } from "../palet.ts";
import type { KolomRiwayat } from "./bentukRiwayat.ts";
import { namaMasa, type MasaRapor } from "./masaRapor.ts";

/** What the history knows of one IKU in one rapor. */
export interface EntriRiwayat {
  readonly masa: MasaRapor;
  /** Day of the rapor, ISO; null when the cell holds no date. */
  readonly tanggal: string | null;
  readonly kode: string | null;
  readonly nama: string;
  /** Percent points; null when it had none. */
  readonly indeks: number | null;
  /** null when the word cannot be read. */
  readonly status: Status | null;
  /** NKO of that rapor. */
  readonly nko: number | null;
}

/** A row of the sheet that is an entry. */
export interface BarisRiwayat extends EntriRiwayat {
  readonly sel: BarisDaftar<KolomRiwayat>;
}

/** Reads one row; null for one that names no period and IKU, such as a note somebody wrote between the rows. */
export function bacaEntri(sel: BarisDaftar<KolomRiwayat>): BarisRiwayat | null {
  const nama = teksSel(sel.isi("nama"));
  const [tahun, dari, sampai] = (["tahun", "dari", "sampai"] as const).map((k) => angkaSel(sel.isi(k)));
  if (nama === null || typeof tahun !== "number" || typeof dari !== "number" || typeof sampai !== "number") {
    return null;
  }
  if (!Number.isInteger(tahun) || !sahPeriode({ dari, sampai })) return null;
  const tanggal = sel.isi("tanggal");
  return {
    sel,
    masa: { tahun, periode: { dari, sampai } },
    tanggal: typeof tanggal === "number" ? tanggalSeri(tanggal) : null,
    kode: teksSel(sel.isi("kode")),
    nama,
    indeks: angkaSel(sel.isi("indeks")),
    status: bacaStatus(String(sel.isi("status"))),
    nko: angkaSel(sel.isi("nko")),
  };
}

/** Reads "✔ Hijau" in either language, with or without the sign. */
function bacaStatus(tertulis: string): Status | null {
  const kata = tertulis.toLowerCase().replace(/[^\p{L}-]/gu, "");
  for (const nama of Object.values(NAMA_STATUS)) {
    const cocok = URUTAN_STATUS.find((s) => nama[s].toLowerCase() === kata);
    if (cocok !== undefined) return cocok;
  }
  return null;
}

/** The cells of every IKU of a rapor, in workbook order; in steps. */
export function* isiEntri(
  hasil: HasilRapor,
  masa: MasaRapor,
  sekarang: string,
  bahasa: Bahasa,
): Bertahap<(IsiBaris<KolomRiwayat> & { readonly skor: SkorIku })[]> {
  const barisDari = pasangkanBaris(hasil.tabel);
  const { kantor } = hasil;
  const periode = namaMasa(masa, bahasa);
  const tanggal = seriTanggal(sekarang);
  return yield* petakan(kantor.iku, (skor) => {
    const persen = barisDari(skor)?.tampilan.persen ?? false;
    const { status } = skor;
    return {
      skor,
      tahun: { nilai: masa.tahun },
      periode: { nilai: periode },
      tanggal: { nilai: tanggal },
      kode: { nilai: skor.iku.kode },
      nama: { nilai: skor.iku.nama },
      satuan: { nilai: barisDari(skor)?.satuan ?? (persen ? "%" : null) },
      target: { nilai: isiNilai(skor.target) },
      realisasi: { nilai: isiNilai(skor.realisasi) },
      indeks: { nilai: skor.indeks },
      status: {
        nilai: `${teks[bahasa].skor.simbol[status]} ${NAMA_STATUS[bahasa][status]}`,
        gaya: `status.${status}`,
      },
      keterangan: { nilai: skor.alasan === null ? null : kalimatAlasan(skor.alasan, bahasa) },
      nko: { nilai: kantor.nko.nilai },
      profil: { nilai: kantor.profil.id },
      dari: { nilai: masa.periode.dari },
      sampai: { nilai: masa.periode.sampai },
    };
  });
}

function isiNilai(nilai: Nilai): string | number | null {
  switch (nilai.jenis) {
    case "angka":
      return nilai.nilai;
    case "rentang":
      return `${nilai.bawah} - ${nilai.atas}`;
    case "teks":
      return nilai.teks;
    case "kosong":
      return null;
  }
}
