import type { Kepala } from "../kepala/kepala.ts";
import type { KolomTabel } from "../kepala/kolomTabel.ts";
import type { Lembaran } from "../lembaran.ts";
import type { Kolom } from "../tabel.ts";

/** The columns a row of the body is judged by. */
export interface LetakBadan {
  readonly nama: number;
  /** -1 where there is no such column: outside the sheet every cell is blank. */
  readonly no: number;
  readonly kode: number;
  readonly semua: readonly number[];
  /** Filled in an IKU's row and not in a heading's. */
  readonly isi: readonly number[];
  /** Those of `isi` that a perspective's or sasaran's heading never fills. */
  readonly aturan: readonly number[];
  /** PIC, kendala and the like: free text about an IKU, in which a signature's words mean nothing. */
  readonly pendamping: readonly number[];
  /** Perspektif and sasaran: a lone text in them is a heading within the table. */
  readonly induk: readonly number[];
  readonly nilai: readonly number[];
  readonly target: readonly number[];
  readonly realisasi: readonly number[];
  readonly targetRealisasi: readonly number[];
  /** Codes tell IKU ("1a-CP") from sasaran strategis ("1"). */
  readonly kodeBerhuruf: boolean;
  /** One column names both: a sasaran is a row of its own above its IKU. */
  readonly namaBersasaran: boolean;
  /** How the IKU rows are numbered, besides 1, 2, 3. */
  readonly gayaNomor: ReadonlySet<GayaNomor>;
}

type GayaNomor = "angka" | "hurufKecil" | "hurufBesar";

const KOLOM_ATURAN: readonly Kolom[] = ["satuan", "polarisasi", "polKp", "konsolidasi", "vc"];
const KOLOM_ISI: readonly Kolom[] = [...KOLOM_ATURAN, "kode", "bobot"];
const KOLOM_PENDAMPING: readonly Kolom[] = [
  "pic",
  "periodePelaporan",
  "kendala",
  "rencanaAksi",
  "tenggat",
  "keterangan",
];
const KOLOM_INDUK: readonly Kolom[] = ["perspektif", "sasaran", "kodeSasaran"];
/** Rows looked at for the table's habits. */
const BARIS_CONTOH = 60;

/** Sorts the table's columns by what they say about a row. */
export function letakBadan(l: Lembaran, kepala: Kepala, kolom: KolomTabel): LetakBadan {
  const tunggal = (k: Kolom) => kolom.tunggal.get(k)?.letak ?? null;
  const peran = (...pilihan: readonly Kolom[]) =>
    kolom.nilai.filter((k) => pilihan.includes(k.kolom)).map((k) => k.letak);
  const nama = tunggal("nama") ?? 0;
  const judulNama = kolom.tunggal.get("nama")?.judul ?? "";
  const no = tunggal("no") ?? -1;
  const kode = tunggal("kode") ?? -1;
  const targetRealisasi = peran("target", "realisasi");

  let kodeBerhuruf = false;
  const gayaNomor = new Set<GayaNomor>();
  for (let b = kepala.barisAkhir + 1; b <= kepala.barisAkhir + BARIS_CONTOH; b += 1) {
    if (kodeIku(l.teks(b, kode))) kodeBerhuruf = true;
    if (l.kosong(b, nama) || !targetRealisasi.some((k) => punyaAngka(l, b, k))) continue;
    const gaya = gayaDari(l.teks(b, no));
    if (gaya) gayaNomor.add(gaya);
  }
  return {
    nama,
    no,
    kode,
    semua: [...new Set(kepala.kolom.map((k) => k.letak))],
    isi: KOLOM_ISI.flatMap((k) => tunggal(k) ?? []),
    aturan: KOLOM_ATURAN.flatMap((k) => tunggal(k) ?? []),
    pendamping: kepala.kolom.filter((k) => KOLOM_PENDAMPING.includes(k.kolom)).map((k) => k.letak),
    induk: KOLOM_INDUK.flatMap((k) => tunggal(k) ?? []),
    nilai: kolom.nilai.map((k) => k.letak),
    target: peran("target"),
    realisasi: peran("realisasi", "capaian"),
    targetRealisasi,
    kodeBerhuruf,
    namaBersasaran: !kolom.tunggal.has("sasaran") && /sasaran|\bss\b|objective/i.test(judulNama),
    gayaNomor,
  };
}

/** True when the row's number cell numbers it as an IKU: 1, 2, 3, or the letters that the other IKU carry. */
export function nomorBaris(l: Lembaran, { no, gayaNomor }: LetakBadan, b: number): boolean {
  const gaya = gayaDari(l.teks(b, no));
  return gaya !== null && (gaya === "angka" || gayaNomor.has(gaya));
}

/** True for the code of an IKU, "1a-CP" or "9-N"; a sasaran strategis has "1", "SS 1" or "I". */
export function kodeIku(teks: string): boolean {
  return /^\d{1,2}-?[a-z]/i.test(teks);
}

/** True for a number or a text with a digit in it. */
export function punyaAngka(l: Lembaran, b: number, k: number): boolean {
  return typeof l.nilai(b, k) === "number" || /\d/.test(l.teks(b, k));
}

function gayaDari(teks: string): GayaNomor | null {
  if (/^\d{1,4}[.)]?$/.test(teks)) return "angka";
  if (/^(?:[a-z]|[ivx]{2,4})[.)]?$/.test(teks)) return "hurufKecil";
  return /^(?:[A-Z]|[IVX]{2,4})[.)]?$/.test(teks) ? "hurufBesar" : null;
}
