import type { Konsolidasi, Polarisasi } from "../../scoring/iku.ts";
import { bacaAngka, kataKosong } from "../angka.ts";
import { ratakan } from "../kata.ts";
import { temuan, type KodeTemuan } from "../kodeTemuan.ts";
import type { Lembaran } from "../lembaran.ts";
import type { AngkaTerbaca } from "../nilai/angkaTerbaca.ts";
import type { BarisNilai, NilaiTerbaca } from "../nilai/nilaiBaris.ts";
import { bacaPolKp, type PolKp } from "./polKp.ts";
import type { Kolom } from "../tabel.ts";
import { barisSel, letakSel, type BarisMentah } from "../tataLetak/tabelMentah.ts";
import type { Temuan } from "../temuan.ts";

/** The rules that apply to one IKU, as its row states them. */
export interface AturanIku {
  readonly polarisasi: Polarisasi;
  readonly konsolidasi: Konsolidasi | null;
  readonly vc: string | null;
  readonly bobot: number | null;
  readonly terburuk: number | null;
  readonly konversi120: boolean;
}

const YA: ReadonlySet<string> = new Set([
  "konversi 120",
  ..."ya y yes true v x 1 120 ada konversi iya √ ✓ ✔".split(" "),
]);
const BUKAN: ReadonlySet<string> = new Set(["n a", ..."tidak t n no false 0 na tdk non".split(" ")]);

/**
 * Reads polarisasi, konsolidasi, weights, worst value and konversi 120 of a row.
 *
 * @param daftar takes a temuan for what is unclear
 */
export function bacaAturan(l: Lembaran, baris: BarisNilai, daftar: Temuan[]): AturanIku {
  const { mentah } = baris;
  const catat = (kode: KodeTemuan, kolom: Kolom, data: Temuan["data"] = {}) => {
    const di = letakSel(mentah, kolom) ?? { baris: mentah.baris, kolom: mentah.kolomNama };
    daftar.push(temuan(kode, l.alamat(di.baris, di.kolom), data));
  };
  const teks = (kolom: Kolom): string => l.isi(barisSel(mentah, kolom), kolomSel(mentah, kolom));

  const vcKolom = teks("vc");
  const bobotSel = angkaSel(l, mentah, "bobot");
  // A "Bobot" column may hold the V/C pair itself.
  const bobotVc = /^\s*(?:exact|proxy|activity|[epa])\b/i.test(bobotSel.teks);
  if (bobotSel.nilai === null && bobotSel.teks !== "" && !bobotVc) {
    catat("BOBOT_BUKAN_ANGKA", "bobot", { teks: bobotSel.teks });
  }
  const terburuk = angkaSel(l, mentah, "terburuk");
  if (terburuk.nilai === null && terburuk.teks !== "") {
    catat("TERBURUK_BUKAN_ANGKA", "terburuk", { teks: terburuk.teks });
  }
  const { polarisasi, konsolidasi } = polarisasiDanKonsolidasi(baris, teks, catat);
  return {
    polarisasi,
    konsolidasi,
    vc: vcKolom !== "" ? vcKolom : bobotVc ? bobotSel.teks : null,
    bobot: bobotSel.nilai,
    terburuk: terburuk.nilai,
    konversi120: konversi(teks("konversi120"), () => {
      catat("KONVERSI_TIDAK_DIKENAL", "konversi120", { teks: teks("konversi120") });
    }),
  };
}

/** Notes something about the cell of a subject, or about the IKU itself where there is no such column. */
type Catat = (kode: KodeTemuan, kolom: Kolom, data?: Temuan["data"]) => void;

function polarisasiDanKonsolidasi(
  baris: BarisNilai,
  teks: (kolom: Kolom) => string,
  catat: Catat,
): { polarisasi: Polarisasi; konsolidasi: Konsolidasi | null } {
  const { kolom } = baris.mentah;
  const baca = (k: Kolom): PolKp => (kolom.has(k) ? bacaPolKp(teks(k)) : TANPA_POLKP);
  const gabungan = baca("polKp");
  const pol = baca("polarisasi");
  const kp = baca("konsolidasi");
  // "Max/TLK" may stand in any of the three; the column of its own name wins.
  const polarisasi = pol.polarisasi ?? gabungan.polarisasi ?? kp.polarisasi;
  const konsolidasi = kp.konsolidasi ?? gabungan.konsolidasi ?? pol.konsolidasi;

  const letak = kolom.has("polarisasi") ? "polarisasi" : "polKp";
  const tertulis = teks(letak);
  const target = targetBerbatas(baris.nilai);
  if (polarisasi === null && !kataKosong(tertulis)) {
    catat("POLARISASI_TIDAK_DIKENAL", letak, { teks: tertulis });
  } else if (polarisasi === null && target?.batas === "atas") {
    catat("POLARISASI_KOSONG_BATAS", letak, { teks: target.teks });
  } else if (polarisasi === null && kolom.has(letak)) {
    catat("POLARISASI_KOSONG", letak);
  } else if (
    target &&
    target.batas === (polarisasi === "maximize" ? "atas" : polarisasi === "minimize" ? "bawah" : null)
  ) {
    catat("POLARISASI_BERTENTANGAN", letak, { teks: target.teks, polarisasi: tertulis });
  }

  const letakKp = kolom.has("konsolidasi") ? "konsolidasi" : "polKp";
  const kpTertulis = teks(letakKp);
  // A joint cell with one word states the polarisasi only.
  const menyebutKp = kolom.has("konsolidasi") ? !kataKosong(kpTertulis) : ratakan(kpTertulis).includes(" ");
  if (konsolidasi === null && menyebutKp) catat("KONSOLIDASI_TIDAK_DIKENAL", letakKp, { teks: kpTertulis });
  return { polarisasi: polarisasi ?? "maximize", konsolidasi };
}

/** The first target that says it is a bound: "maks 5". */
function targetBerbatas(nilai: readonly NilaiTerbaca[]): AngkaTerbaca | undefined {
  for (const { peran, baca } of nilai) if (peran === "target" && baca.batas) return baca;
  return undefined;
}

/** The column of a subject, or one outside the sheet, where every cell is blank. */
function kolomSel(mentah: BarisMentah, kolom: Kolom): number {
  return mentah.kolom.get(kolom) ?? -1;
}

function angkaSel(l: Lembaran, mentah: BarisMentah, kolom: Kolom): { nilai: number | null; teks: string } {
  const k = kolomSel(mentah, kolom);
  const b = barisSel(mentah, kolom);
  const baca = bacaAngka(l.nilai(b, k), l.format(b, k), l.tampil(b, k));
  return {
    nilai: baca.nilai.jenis === "angka" ? baca.nilai.nilai : null,
    teks: baca.nilai.jenis === "kosong" ? "" : baca.teks,
  };
}

const TANPA_POLKP: PolKp = { polarisasi: null, konsolidasi: null };

function konversi(teks: string, tidakDikenal: () => void): boolean {
  const rata = ratakan(teks);
  if (YA.has(teks) || YA.has(rata)) return true;
  if (!kataKosong(teks) && !BUKAN.has(rata)) tidakDikenal();
  return false;
}
