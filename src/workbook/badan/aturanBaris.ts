import type { Konsolidasi, Polarisasi } from "../../scoring/iku.ts";
import { bacaAngka, kataKosong } from "../angka.ts";
import { ratakan } from "../kata.ts";
import { temuan, type KodeTemuan } from "../kodeTemuan.ts";
import type { Lembaran } from "../lembaran.ts";
import type { BarisNilai } from "../nilai/nilaiBaris.ts";
import { bacaPolKp } from "./polKp.ts";
import type { Kolom } from "../tabel.ts";
import type { Letak } from "../tataLetak/tabelMentah.ts";
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

const YA: ReadonlySet<string> = new Set("ya y yes true v x 1 120 ada konversi 120 iya √ ✓ ✔".split(" "));
const BUKAN: ReadonlySet<string> = new Set("tidak t n no false 0 na n a tdk non".split(" "));

/** Reads polarisasi, konsolidasi, weights, worst value and konversi 120 of a row; what is unclear becomes a temuan. */
export function bacaAturan(l: Lembaran, baris: BarisNilai): { isi: AturanIku; temuan: readonly Temuan[] } {
  const { sel } = baris.mentah;
  const daftar: Temuan[] = [];
  const catat = (kode: KodeTemuan, letak: Letak | undefined, data: Temuan["data"] = {}) => {
    const di = letak ?? baris.mentah.letakNama;
    daftar.push(temuan(kode, l.alamat(di.baris, di.kolom), data));
  };
  const teks = (kolom: Kolom): string => {
    const letak = sel.get(kolom);
    return letak ? l.isi(letak.baris, letak.kolom) : "";
  };

  const vcKolom = teks("vc");
  const bobotSel = angkaSel(l, sel.get("bobot"));
  // A "Bobot" column may hold the V/C pair itself.
  const bobotVc = /^\s*(?:exact|proxy|activity|[epa])\b/i.test(bobotSel.teks);
  if (bobotSel.nilai === null && bobotSel.teks !== "" && !bobotVc) {
    catat("BOBOT_BUKAN_ANGKA", sel.get("bobot"), { teks: bobotSel.teks });
  }
  const terburuk = angkaSel(l, sel.get("terburuk"));
  if (terburuk.nilai === null && terburuk.teks !== "") {
    catat("TERBURUK_BUKAN_ANGKA", sel.get("terburuk"), { teks: terburuk.teks });
  }
  return {
    isi: {
      ...polarisasiDanKonsolidasi(baris, sel, teks, catat),
      vc: vcKolom !== "" ? vcKolom : bobotVc ? bobotSel.teks : null,
      bobot: bobotSel.nilai,
      terburuk: terburuk.nilai,
      konversi120: konversi(teks("konversi120"), () => {
        catat("KONVERSI_TIDAK_DIKENAL", sel.get("konversi120"), { teks: teks("konversi120") });
      }),
    },
    temuan: daftar,
  };
}

type Catat = (kode: KodeTemuan, letak: Letak | undefined, data?: Temuan["data"]) => void;

function polarisasiDanKonsolidasi(
  baris: BarisNilai,
  sel: ReadonlyMap<Kolom, Letak>,
  teks: (kolom: Kolom) => string,
  catat: Catat,
): { polarisasi: Polarisasi; konsolidasi: Konsolidasi | null } {
  const gabungan = bacaPolKp(teks("polKp"));
  const pol = bacaPolKp(teks("polarisasi"));
  const kp = bacaPolKp(teks("konsolidasi"));
  // "Max/TLK" may stand in any of the three; the column of its own name wins.
  const polarisasi = pol.polarisasi ?? gabungan.polarisasi ?? kp.polarisasi;
  const konsolidasi = kp.konsolidasi ?? gabungan.konsolidasi ?? pol.konsolidasi;

  const letak = sel.get("polarisasi") ?? sel.get("polKp");
  const tertulis = sel.has("polarisasi") ? teks("polarisasi") : teks("polKp");
  const target = baris.nilai.find((n) => n.peran === "target" && n.baca.batas)?.baca;
  if (polarisasi === null && !kataKosong(tertulis)) {
    catat("POLARISASI_TIDAK_DIKENAL", letak, { teks: tertulis });
  } else if (polarisasi === null && target?.batas === "atas") {
    catat("POLARISASI_KOSONG_BATAS", letak, { teks: target.teks });
  } else if (polarisasi === null && letak) {
    catat("POLARISASI_KOSONG", letak);
  } else if (
    target &&
    target.batas === (polarisasi === "maximize" ? "atas" : polarisasi === "minimize" ? "bawah" : null)
  ) {
    catat("POLARISASI_BERTENTANGAN", letak, { teks: target.teks, polarisasi: tertulis });
  }

  const letakKp = sel.get("konsolidasi") ?? sel.get("polKp");
  const kpTertulis = sel.has("konsolidasi") ? teks("konsolidasi") : teks("polKp");
  // A joint cell with one word states the polarisasi only.
  const menyebutKp = sel.has("konsolidasi") ? !kataKosong(kpTertulis) : ratakan(kpTertulis).includes(" ");
  if (konsolidasi === null && menyebutKp) catat("KONSOLIDASI_TIDAK_DIKENAL", letakKp, { teks: kpTertulis });
  return { polarisasi: polarisasi ?? "maximize", konsolidasi };
}

function angkaSel(l: Lembaran, letak: Letak | undefined): { nilai: number | null; teks: string } {
  if (!letak) return { nilai: null, teks: "" };
  const { baris, kolom } = letak;
  const baca = bacaAngka(l.nilai(baris, kolom), l.format(baris, kolom), l.tampil(baris, kolom));
  return {
    nilai: baca.nilai.jenis === "angka" ? baca.nilai.nilai : null,
    teks: baca.nilai.jenis === "kosong" ? "" : baca.teks,
  };
}

function konversi(teks: string, tidakDikenal: () => void): boolean {
  const rata = /^[√✓✔]$/.test(teks) ? teks : ratakan(teks);
  if (YA.has(rata)) return true;
  if (!kataKosong(teks) && !BUKAN.has(rata)) tidakDikenal();
  return false;
}
