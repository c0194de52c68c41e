import { ratakan, tanpaKurung } from "./kata.ts";
import type { Kepala } from "./kepala.ts";
import { temuan } from "./kodeTemuan.ts";
import type { KolomTabel } from "./kolomTabel.ts";
import {
  barisNomor,
  catatanKaki,
  namaPerspektif,
  namaRekap,
  namaSasaran,
  tandaTangan,
} from "./jenisBaris.ts";
import type { Lembaran } from "./lembaran.ts";
import { SINONIM } from "./sinonim.ts";
import type { Kolom } from "./tabel.ts";
import type { Temuan } from "./temuan.ts";

/** A row of the table's body that is an IKU, with what the rows around it say about it. */
export interface BarisBadan {
  readonly baris: number;
  readonly nama: string;
  readonly perspektif: string | null;
  readonly sasaran: string | null;
  readonly kodeSasaran: string | null;
}

/** A table may have spacer rows, but this many blank rows end it. */
const KOSONG_MAKS = 100;
const JUDUL_NAMA: ReadonlySet<string> = new Set(SINONIM.nama);
/** A longer text is a name and no header of the name column. */
const PANJANG_JUDUL_NAMA = 60;
/** Columns that a row must fill at least one of to be an IKU and not a heading or a line of text. */
const KOLOM_ISI: readonly Kolom[] = ["kode", "satuan", "polarisasi", "polKp", "konsolidasi", "vc", "bobot"];

/** What one row under the header is. */
type JenisBaris =
  "kosong" | "lewati" | "tutup" | "tabelLain" | "tanpaNama" | "perspektif" | "sasaran" | "namaSaja" | "iku";

/** The columns a row is judged by. */
interface LetakBadan {
  readonly nama: number;
  readonly semua: readonly number[];
  readonly isi: readonly number[];
  readonly nilai: readonly number[];
  readonly targetRealisasi: readonly number[];
  /** Codes tell IKU ("1a-CP") from sasaran strategis ("1"). */
  readonly kodeBerhuruf: boolean;
}

/** Walks down from the header and keeps the rows that are an IKU, up to the signatures or the next table. */
export function bacaBadan(
  l: Lembaran,
  kepala: Kepala,
  kolom: KolomTabel,
): { baris: readonly BarisBadan[]; temuan: readonly Temuan[] } {
  const letak: LetakBadan = {
    nama: kolom.tunggal.get("nama")?.letak ?? 0,
    semua: [...new Set(kepala.kolom.map((k) => k.letak))],
    isi: KOLOM_ISI.flatMap((k) => kolom.tunggal.get(k)?.letak ?? []),
    nilai: kolom.nilai.map((k) => k.letak),
    targetRealisasi: kolom.nilai
      .filter((k) => k.kolom === "target" || k.kolom === "realisasi")
      .map((k) => k.letak),
    kodeBerhuruf: adaKodeBerhuruf(l, kepala, kolom),
  };
  const induk = pembacaInduk(l, kolom);
  const hasil: BarisBadan[] = [];
  const catatan: Temuan[] = [];
  let tertunda: Temuan[] = [];
  let kosong = 0;

  for (let b = kepala.barisAkhir + 1; b < l.tinggi && kosong < KOSONG_MAKS; b += 1) {
    const jenis = jenisBaris(l, kepala, kolom, letak, b);
    kosong = jenis === "kosong" ? kosong + 1 : 0;
    if (jenis === "kosong" || jenis === "lewati") continue;
    const sel = l.alamat(b, letak.nama);
    if (jenis === "tabelLain") catatan.push(temuan("TABEL_LAIN", sel));
    if (jenis === "tabelLain" || jenis === "tutup") break;

    induk.mulai(b);
    const nama = labelBaris(l, b, letak);
    if (jenis === "perspektif" || jenis === "sasaran") induk.pita(jenis, nama);
    else if (jenis === "tanpaNama") {
      const angka = letak.targetRealisasi.find((k) => punyaAngka(l, b, k));
      if (angka !== undefined) catatan.push(temuan("BARIS_TANPA_NAMA", l.alamat(b, angka)));
    } else if (jenis === "namaSaja") {
      // Worth a word only when IKU follow: below the last one it is a remark.
      tertunda.push(temuan("BARIS_DIABAIKAN", sel, { teks: nama.slice(0, 100) }));
    } else {
      catatan.push(...tertunda);
      tertunda = [];
      hasil.push({ baris: b, nama, ...induk.kini() });
      if (l.tersembunyi(b)) catatan.push(temuan("BARIS_TERSEMBUNYI", sel, { nama }));
    }
  }
  return { baris: hasil, temuan: catatan };
}

function jenisBaris(
  l: Lembaran,
  kepala: Kepala,
  kolom: KolomTabel,
  letak: LetakBadan,
  b: number,
): JenisBaris {
  const terisi = (daftar: readonly number[]) => daftar.some((k) => !l.kosong(b, k));
  if (!terisi(letak.semua)) return "kosong";
  const nama = namaBaris(l, b, letak.nama);
  const label = labelBaris(l, b, letak);

  if (nama !== "" && barisNomor(letak.semua.map((k) => l.teks(b, k)).filter((teks) => teks !== "")))
    return "lewati";
  if (kepalaLagi(nama, l.teks(kepala.barisAkhir, letak.nama), l, b, letak.nilai)) {
    return kepalaSama(l, kepala, b, letak.semua) ? "lewati" : "tabelLain";
  }
  const bernomor = nomorBaris(l, b, kolom);
  const berisi = terisi(letak.isi) || bernomor;
  // A signature line in any column ends the table; a PIC may be called "Kepala Seksi", but in a filled row.
  const berangka = letak.nilai.some((k) => punyaAngka(l, b, k) && !tandaTangan(l.teks(b, k)));
  if (!berisi && !berangka && letak.semua.some((k) => tandaTangan(l.teks(b, k)))) return "tutup";
  if (namaRekap(label) || catatanKaki(label)) return "lewati";

  const pita = namaPerspektif(label) ? "perspektif" : namaSasaran(label) ? "sasaran" : null;
  if (nama === "") return pita ?? "tanpaNama";
  // In the NKO print the heading of a sasaran carries its NSS, the band of a perspective its NP in the index column.
  if (letak.kodeBerhuruf && !terisi(letak.targetRealisasi) && kodeSasaranSaja(l, b, kolom)) return "sasaran";
  if (pita && !terisi(letak.isi)) return pita;
  return berisi || terisi(letak.nilai) ? "iku" : "namaSaja";
}

/** The text of the name cell; a band merged across from the left is no name. */
function namaBaris(l: Lembaran, b: number, letakNama: number): string {
  const gabung = l.gabung(b, letakNama);
  return gabung && gabung.kolom < letakNama ? "" : l.teks(b, letakNama);
}

/** Perspective and sasaran of the row at hand: from their columns, filled down, or from the band rows above. */
function pembacaInduk(l: Lembaran, kolom: KolomTabel) {
  const induk = {
    perspektif: null as string | null,
    sasaran: null as string | null,
    kodeSasaran: null as string | null,
  };
  const letak = { perspektif: 0, sasaran: 0, kodeSasaran: 0 };
  const bidang = ["perspektif", "sasaran", "kodeSasaran"] as const;
  const dariKolom = bidang.filter((k) => {
    letak[k] = kolom.tunggal.get(k)?.letak ?? -1;
    return letak[k] >= 0;
  });
  return {
    mulai(b: number) {
      for (const k of dariKolom) {
        const teks = l.teks(b, letak[k]);
        if (teks === "" || namaRekap(teks) || gabungMelebar(l, b, letak[k])) continue;
        if (k === "perspektif" && teks !== induk.perspektif) induk.sasaran = induk.kodeSasaran = null;
        if (k === "sasaran" && teks !== induk.sasaran && !dariKolom.includes("kodeSasaran"))
          induk.kodeSasaran = null;
        induk[k] = teks;
      }
    },
    pita(k: "perspektif" | "sasaran", teks: string) {
      induk[k] = teks;
      if (k === "perspektif" && !dariKolom.includes("sasaran")) induk.sasaran = induk.kodeSasaran = null;
    },
    kini: () => ({ ...induk }),
  };
}

/** A band merged across several columns is not a value of the column it begins in. */
function gabungMelebar(l: Lembaran, b: number, k: number): boolean {
  const area = l.gabung(b, k);
  return area !== null && area.kolomAkhir > area.kolom;
}

/** The name of a row or, failing that, the text nearest to its left: what a band, a sum or a footnote calls itself. */
function labelBaris(l: Lembaran, b: number, { nama, semua }: LetakBadan): string {
  const sendiri = l.teks(b, nama);
  if (sendiri !== "") return sendiri;
  for (const k of semua.filter((k) => k < nama).reverse()) {
    if (typeof l.nilai(b, k) === "string" && !l.kosong(b, k)) return l.teks(b, k);
  }
  return l.teks(b, 0);
}

function nomorBaris(l: Lembaran, b: number, kolom: KolomTabel): boolean {
  const no = kolom.tunggal.get("no");
  return no !== undefined && /^\d{1,4}[.)]?$/.test(l.teks(b, no.letak));
}

function punyaAngka(l: Lembaran, b: number, k: number): boolean {
  return typeof l.nilai(b, k) === "number" || /\d/.test(l.teks(b, k));
}

/** The name cell holds a header word again and the figures' cells hold no figures: a header further down. */
function kepalaLagi(nama: string, kepala: string, l: Lembaran, b: number, nilai: readonly number[]): boolean {
  if (nama === "" || nama.length > PANJANG_JUDUL_NAMA || nilai.some((k) => typeof l.nilai(b, k) === "number"))
    return false;
  if (kepala !== "" && nama === kepala) return true;
  return JUDUL_NAMA.has(ratakan(tanpaKurung(nama)));
}

/** True when the same header is printed again, as at the top of every page. */
function kepalaSama(l: Lembaran, kepala: Kepala, b: number, kolom: readonly number[]): boolean {
  return kolom.every(
    (letak) =>
      l.teks(b, letak) === l.teks(kepala.baris, letak) ||
      l.teks(b, letak) === l.teks(kepala.barisAkhir, letak),
  );
}

/** Whether the code column tells IKU ("1a-CP") from sasaran strategis ("1"). */
function adaKodeBerhuruf(l: Lembaran, kepala: Kepala, kolom: KolomTabel): boolean {
  const kode = kolom.tunggal.get("kode");
  if (!kode) return false;
  for (let b = kepala.barisAkhir + 1; b < Math.min(l.tinggi, kepala.barisAkhir + 60); b += 1) {
    if (/^\d{1,2}[a-z]/i.test(l.teks(b, kode.letak))) return true;
  }
  return false;
}

function kodeSasaranSaja(l: Lembaran, b: number, kolom: KolomTabel): boolean {
  const kode = kolom.tunggal.get("kode");
  return kode !== undefined && /^(?:SS[ .-]?)?\d{1,2}\.?$/i.test(l.teks(b, kode.letak));
}
