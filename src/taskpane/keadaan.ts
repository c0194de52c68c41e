import {
  SETELAN_BAWAAN,
  type Gagal,
  type Kemajuan,
  type KodeGagal,
  type Setelan,
  type Tinjauan,
} from "../actions/index.ts";
import { isi, teks, type Bahasa } from "../bahasa/index.ts";
import type { IdPerintah } from "../commands/id.ts";
import type { RencanaRumus } from "../rapor/sisipRumus.ts";
import type { Status } from "../scoring/skor.ts";
import type { Formulir } from "./formulir.ts";
import type { SuntinganPeta } from "./suntingPeta.ts";
import type * as isiHalaman from "./unsur/halaman.ts";

export const TAB = ["ringkasan", "iku", "temuan", "pengaturan"] as const;
export type Tab = (typeof TAB)[number];

/** What the pane knows of the workbook. */
export type Bacaan =
  | { readonly jenis: "memuat" }
  | { readonly jenis: "siap"; readonly tinjauan: Tinjauan; readonly waktu: string }
  | { readonly jenis: "gagal"; readonly gagal: Gagal };

/** The pages that are a script of their own. */
export type Halaman = typeof isiHalaman;

/** What *Urungkan* gives back. */
export type Urung =
  | { readonly jenis: "warna"; readonly lembarBaru: string | null }
  | { readonly jenis: "rumus"; readonly rencana: RencanaRumus }
  | { readonly jenis: "setelan"; readonly setelan: Setelan };

/** The message bar: what an action did, or why it did nothing. */
export interface Kabar {
  readonly nada: "berhasil" | "galat" | "batal";
  readonly pesan: string;
  /** Technical detail to copy; empty when there is none. */
  readonly rincian: string;
  readonly urung: Urung | null;
  /** The command to offer again. */
  readonly ulang: IdPerintah | null;
}

export interface Saringan {
  readonly cari: string;
  readonly status: Status | null;
}

/** Everything the pane shows, as data. */
export interface Keadaan {
  readonly bahasaOffice: Bahasa;
  readonly bahasa: Bahasa;
  readonly setelan: Setelan;
  readonly tab: Tab;
  readonly bacaan: Bacaan;
  readonly halaman:
    | { readonly jenis: "belum" }
    | { readonly jenis: "siap"; readonly isi: Halaman }
    | { readonly jenis: "gagal"; readonly gagal: Gagal };
  /** A reading is under way; `lama` once it, or a command, takes more than a moment. */
  readonly membaca: boolean;
  readonly lama: boolean;
  /** Where the work under way stands; null while none runs. */
  readonly kemajuan: Kemajuan | null;
  /** Somebody has asked it to stop. */
  readonly membatalkan: boolean;
  /** Counts changes of the workbook; `usang` while the figures shown are older than the last of them. */
  readonly versi: number;
  readonly usang: boolean;
  /** Why the last reading left the older figures standing. */
  readonly tertunda: Gagal | null;
  /** The write that is under way. */
  readonly sibuk: IdPerintah | "rumus" | "setelan" | "paparan" | "notula" | null;
  readonly kabar: Kabar | null;
  /** Sheets to choose from, also while none of them could be read as a table. */
  readonly lembar: readonly string[];
  /** Chosen in the pane for this session; null leaves it to the workbook and its settings. */
  readonly lembarDipilih: string | null;
  readonly periodeDipilih: string | null;
  readonly saringan: Saringan;
  /** IKU whose working is open, by the address of their name cell. */
  readonly terbuka: ReadonlySet<string>;
  /** How many IKU and findings are drawn at most. */
  readonly batasDaftar: number;
  /** Settings being edited; null while they are as saved. */
  readonly formulir: Formulir | null;
  /** Column map being edited; null while it is not. */
  readonly peta: SuntinganPeta | null;
  /** What a screen reader is told. */
  readonly pengumuman: string;
  /** Id of the element that takes the focus at the next drawing. */
  readonly fokus: string | null;
}

/** Drawn at once: enough for any office, few enough that a sheet of thousands does not freeze the pane. */
const BATAS_DAFTAR = 100;

const HALAMAN_BELUM: Keadaan["halaman"] = { jenis: "belum" };

const SARINGAN_KOSONG: Saringan = { cari: "", status: null };

/** After these the figures shown before no longer belong to anything in the workbook. */
const TANPA_ANGKA: ReadonlySet<KodeGagal> = new Set([
  "TIDAK_ADA_TABEL",
  "LEMBAR_TIDAK_ADA",
  "PROFIL_TIDAK_DIKENAL",
]);

export function keadaanAwal(bahasa: Bahasa): Keadaan {
  return {
    bahasaOffice: bahasa,
    bahasa,
    setelan: SETELAN_BAWAAN,
    tab: "ringkasan",
    bacaan: { jenis: "memuat" },
    halaman: HALAMAN_BELUM,
    membaca: false,
    lama: false,
    kemajuan: null,
    membatalkan: false,
    versi: 0,
    usang: false,
    tertunda: null,
    sibuk: null,
    kabar: null,
    lembar: [],
    lembarDipilih: null,
    periodeDipilih: null,
    saringan: SARINGAN_KOSONG,
    terbuka: new Set(),
    batasDaftar: BATAS_DAFTAR,
    formulir: null,
    peta: null,
    pengumuman: "",
    fokus: null,
  };
}

/** The settings in force; they also decide the language. */
export function setelanDimuat(k: Keadaan, setelan: Setelan): Keadaan {
  return { ...k, setelan, bahasa: setelan.bahasa ?? k.bahasaOffice };
}

export function dataBerubah(k: Keadaan): Keadaan {
  return { ...k, versi: k.versi + 1, usang: k.bacaan.jenis === "siap" };
}

export function mulaiBaca(k: Keadaan): Keadaan {
  return { ...k, membaca: true };
}

export function berlangsungLama(k: Keadaan): Keadaan {
  if (k.sibuk === null && !k.membaca) return k;
  const { bekerja, tampilan } = teks[k.bahasa].panel;
  // What an action did must not be talked over by the reading that follows it.
  const diam = k.bacaan.jenis === "memuat" ? tampilan.memuatLama : k.pengumuman;
  return { ...k, lama: true, pengumuman: k.sibuk === null ? diam : bekerja[k.sibuk] };
}

export function laporkanKemajuan(k: Keadaan, kemajuan: Kemajuan): Keadaan {
  return { ...k, kemajuan };
}

export function kemajuanSelesai(k: Keadaan): Keadaan {
  return k.kemajuan === null && !k.membatalkan ? k : { ...k, kemajuan: null, membatalkan: false };
}

/** Whether the work under way can still be stopped with nothing changed: until it writes. */
export function bisaDibatalkan({ kemajuan, membatalkan }: Keadaan): boolean {
  return kemajuan !== null && kemajuan.langkah !== "menulis" && !membatalkan;
}

/** What is done of the work under way, 0 to 1: every step counts the same. */
export function bagianSelesai({ kemajuan }: Keadaan): number {
  if (kemajuan === null) return 0;
  const { langkah, urutan, bagian } = kemajuan;
  return (urutan.indexOf(langkah) + bagian) / urutan.length;
}

/** @param versi `versi` when the reading began: a change since then keeps the figures marked */
export function bacaSelesai(k: Keadaan, tinjauan: Tinjauan, waktu: string, versi: number): Keadaan {
  const sama =
    k.bacaan.jenis === "siap" && k.bacaan.tinjauan.hasil.tabel.lembar === tinjauan.hasil.tabel.lembar;
  return {
    ...setelanDimuat(k, tinjauan.setelan),
    bacaan: { jenis: "siap", tinjauan, waktu },
    membaca: false,
    lama: k.lama && k.sibuk !== null,
    usang: versi !== k.versi,
    tertunda: null,
    lembar: tinjauan.lembar,
    terbuka: sama ? k.terbuka : new Set(),
    pengumuman: k.usang && versi === k.versi ? kalimatDiperbarui(tinjauan, k.bahasa) : k.pengumuman,
  };
}

function kalimatDiperbarui({ hasil }: Tinjauan, bahasa: Bahasa): string {
  const { hijau, kuning, merah, "abu-abu": abuAbu } = hasil.kantor.ringkasan;
  return isi(teks[bahasa].panel.kabar.diperbarui, { hijau, kuning, merah, abuAbu }, bahasa);
}

/** Figures that were shown stay, marked, when Excel only could not answer now. */
export function bacaGagal(k: Keadaan, gagal: Gagal): Keadaan {
  const dasar = { ...k, membaca: false, lama: k.lama && k.sibuk !== null, pengumuman: gagal.pesan };
  if (k.bacaan.jenis === "siap" && !TANPA_ANGKA.has(gagal.kode)) {
    return { ...dasar, usang: true, tertunda: gagal };
  }
  const terlihat = gagal.dilihat?.lembar.map((l) => l.nama) ?? [];
  return {
    ...dasar,
    bacaan: { jenis: "gagal", gagal },
    usang: false,
    tertunda: null,
    // A reading of one chosen sheet saw only that one.
    lembar: k.lembarDipilih === null && terlihat.length > 0 ? terlihat : k.lembar,
  };
}

/** Begins a write; a second one while it runs changes nothing. */
export function mulaiKerja(k: Keadaan, kerja: NonNullable<Keadaan["sibuk"]>): Keadaan {
  return k.sibuk === null ? { ...k, sibuk: kerja, kabar: null, pengumuman: "" } : k;
}

/** Work that has nothing to say leaves no message. */
export function kerjaSelesai(k: Keadaan, kabar: Kabar): Keadaan {
  return { ...(kabar.pesan === "" ? k : tampilkanKabar(k, kabar)), sibuk: null, lama: false };
}

export function tampilkanKabar(k: Keadaan, kabar: Kabar): Keadaan {
  return { ...k, kabar, pengumuman: kabar.pesan };
}

export function tutupKabar(k: Keadaan): Keadaan {
  return { ...k, kabar: null };
}

/** Opens a tab; pages that could not be fetched are asked for once more. */
export function pilihTab(k: Keadaan, tab: Tab, fokus: string | null = null): Keadaan {
  const halaman = k.halaman.jenis === "gagal" ? HALAMAN_BELUM : k.halaman;
  return { ...k, tab, halaman, fokus, batasDaftar: BATAS_DAFTAR };
}

/** The pages are there, or it is known why not. */
export function halamanTiba(k: Keadaan, halaman: Keadaan["halaman"]): Keadaan {
  if (halaman.jenis !== "gagal" || k.tab === "ringkasan") return { ...k, halaman };
  return { ...k, halaman, pengumuman: halaman.gagal.pesan };
}

/** Whether what is shown wants the pages that are not there yet. */
export function menantiHalaman({ tab, halaman }: Keadaan): boolean {
  return tab !== "ringkasan" && halaman.jenis === "belum";
}

export function saring(k: Keadaan, ubahan: Partial<Saringan>): Keadaan {
  return { ...k, saringan: { ...k.saringan, ...ubahan }, batasDaftar: BATAS_DAFTAR };
}

/** Opens the list at one status, as a tile of the summary does. */
export function lihatStatus(k: Keadaan, status: Status): Keadaan {
  return pilihTab(saring(k, { cari: "", status }), "iku", `saring-${status}`);
}

export function bukaTutup(k: Keadaan, sel: string): Keadaan {
  const terbuka = new Set(k.terbuka);
  if (!terbuka.delete(sel)) terbuka.add(sel);
  return { ...k, terbuka };
}

export function tampilkanLagi(k: Keadaan): Keadaan {
  return { ...k, batasDaftar: k.batasDaftar + BATAS_DAFTAR };
}

export function pilihPeriode(k: Keadaan, kunci: string | null): Keadaan {
  return { ...dataBerubah(k), periodeDipilih: kunci };
}

export function pilihLembar(k: Keadaan, lembar: string | null): Keadaan {
  return { ...dataBerubah(k), lembarDipilih: lembar, periodeDipilih: null };
}

export function isiFormulir(k: Keadaan, formulir: Formulir | null): Keadaan {
  return { ...k, formulir };
}
