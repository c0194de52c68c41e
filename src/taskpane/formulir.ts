import type { Setelan } from "../actions/index.ts";
import { angka, type Bahasa } from "../bahasa/index.ts";
import type { KolomWarna } from "../rapor/warnai.ts";
import { cariProfil, KMK_467_2014, PROFIL, type ProfilAturan } from "../scoring/profil.ts";

export const KOLOM_WARNA = [
  "otomatis",
  "status",
  "indeks",
  "realisasi",
  "baris",
] as const satisfies readonly KolomWarna[];

/** The settings as a person edits them: text in the fields, "" where the workbook decides. */
export interface Formulir {
  readonly profil: string;
  readonly hijau: string;
  readonly kuning: string;
  readonly lembar: string;
  readonly kolomWarna: KolomWarna;
  readonly kantor: string;
  readonly hiasan: boolean;
  readonly lembarLanjutan: boolean;
  /** ISO date. */
  readonly tanggalRapat: string;
  readonly bahasa: Bahasa | "";
}

const BIDANG = [
  "bahasa",
  "kantor",
  "profil",
  "ubahanProfil",
  "kolomWarna",
  "lembar",
  "hiasan",
  "lembarLanjutan",
  "tanggalRapat",
] as const;

/** The form as a part of the pane sees it: what it shows and how it changes it. */
export interface BagianFormulir {
  readonly formulir: Formulir;
  readonly ubah: (bagian: Partial<Formulir>) => void;
}

export type KodeSalah = "BUKAN_ANGKA" | "DI_LUAR_BATAS" | "TERBALIK";
export type Kesalahan = Readonly<Partial<Record<"hijau" | "kuning", KodeSalah>>>;

export function formulirDari(setelan: Setelan, bahasa: Bahasa): Formulir {
  const { ambang } = setelan.ubahanProfil ?? {};
  const teks = (nilai: number | undefined): string => (nilai === undefined ? "" : angka(nilai, bahasa));
  return {
    profil: setelan.profil ?? "",
    hijau: teks(ambang?.hijau),
    kuning: teks(ambang?.kuning),
    lembar: setelan.lembar ?? "",
    kolomWarna: setelan.kolomWarna ?? "otomatis",
    kantor: setelan.kantor ?? "",
    hiasan: setelan.hiasan ?? true,
    lembarLanjutan: setelan.lembarLanjutan ?? true,
    tanggalRapat: setelan.tanggalRapat ?? "",
    bahasa: setelan.bahasa ?? "",
  };
}

/** Reads "100", "99,5" or "99.5"; blank is null, anything else NaN. */
export function bacaAngka(teks: string): number | null {
  const rapi = teks.trim().replace(",", ".");
  if (rapi === "") return null;
  return /^-?\d+(?:\.\d+)?$/.test(rapi) ? Number(rapi) : NaN;
}

/** What must be corrected before saving, against the profile that the thresholds change. */
export function kesalahan(formulir: Formulir, { ambang, batas }: ProfilAturan): Kesalahan {
  const periksa = (nilai: number | null): KodeSalah | null => {
    if (nilai === null) return null;
    if (Number.isNaN(nilai)) return "BUKAN_ANGKA";
    return nilai > batas.bawah && nilai <= batas.atas ? null : "DI_LUAR_BATAS";
  };
  const hijau = bacaAngka(formulir.hijau);
  const kuning = bacaAngka(formulir.kuning);
  const salahHijau = periksa(hijau);
  const salahKuning = periksa(kuning);
  const terbalik =
    salahHijau === null && salahKuning === null && (hijau ?? ambang.hijau) <= (kuning ?? ambang.kuning);
  const pada = hijau === null ? "kuning" : "hijau";
  return {
    ...(salahHijau !== null && { hijau: salahHijau }),
    ...(salahKuning !== null && { kuning: salahKuning }),
    ...(terbalik && { [pada]: "TERBALIK" }),
  };
}

/** The settings a form without mistakes stands for; what the form does not show is kept. */
export function setelanDari(formulir: Formulir, lama: Setelan): Setelan {
  const hijau = bacaAngka(formulir.hijau);
  const kuning = bacaAngka(formulir.kuning);
  const ubahanProfil = {
    ...tanpa(lama.ubahanProfil ?? {}, ["ambang"]),
    ...((hijau !== null || kuning !== null) && {
      ambang: { ...(hijau !== null && { hijau }), ...(kuning !== null && { kuning }) },
    }),
  };
  const kantor = formulir.kantor.trim();
  return {
    ...tanpa(lama, BIDANG),
    ...(formulir.bahasa !== "" && { bahasa: formulir.bahasa }),
    ...(kantor !== "" && { kantor }),
    ...(formulir.profil !== "" && { profil: formulir.profil }),
    ...(Object.keys(ubahanProfil).length > 0 && { ubahanProfil }),
    ...(formulir.kolomWarna !== "otomatis" && { kolomWarna: formulir.kolomWarna }),
    ...(formulir.lembar !== "" && { lembar: formulir.lembar }),
    ...(!formulir.hiasan && { hiasan: false }),
    ...(!formulir.lembarLanjutan && { lembarLanjutan: false }),
    ...(formulir.tanggalRapat !== "" && { tanggalRapat: formulir.tanggalRapat }),
  };
}

/**
 * The ministry's profile that a form's thresholds change.
 *
 * @param berlaku the profile in force now, which may already carry the office's changes
 */
export function profilDasar(formulir: Formulir, berlaku: ProfilAturan | null): ProfilAturan {
  const dipilih = formulir.profil === "" ? null : cariProfil(formulir.profil);
  const asal = PROFIL.find((p) => p.berlakuMulai === berlaku?.berlakuMulai);
  return dipilih ?? asal ?? KMK_467_2014;
}

function tanpa<T extends object, K extends keyof T & string>(asal: T, bidang: readonly K[]): Omit<T, K> {
  const dibuang = new Set<string>(bidang);
  return Object.fromEntries(Object.entries(asal).filter(([nama]) => !dibuang.has(nama))) as Omit<T, K>;
}
