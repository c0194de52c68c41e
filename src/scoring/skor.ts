import type { DataIku, Konsolidasi, Polarisasi } from "./iku.ts";
import type { Nilai } from "./nilai.ts";
import type { Periode } from "./periode.ts";
import type { ProfilAturan } from "./profil.ts";

export type Status = "hijau" | "kuning" | "merah" | "abu-abu";

/** Why an IKU (or a group) has no index. `KETERANGAN` carries the words typed in the realisasi cell. */
export type Alasan =
  | { readonly kode: "BELUM_ADA_TARGET" }
  | { readonly kode: "BELUM_DILAPORKAN" }
  | { readonly kode: "KETERANGAN"; readonly teks: string }
  | { readonly kode: "TARGET_BUKAN_ANGKA"; readonly teks: string }
  | { readonly kode: "TARGET_NOL_MAXIMIZE" }
  | { readonly kode: "TARGET_NOL_STABILIZE" }
  | { readonly kode: "TIDAK_TERHITUNG" }
  /** For groups: no member has an index. */
  | { readonly kode: "SEMUA_ABU_ABU" };

/** A remark on one result that a person must be able to see: a special rule, an assumption, a borderline value. */
export interface Catatan {
  readonly kode: KodeCatatan;
  /** Figures and words the message needs, by name. */
  readonly data: Readonly<Record<string, string | number>>;
}

/** One for all results without a remark: an office may have very many, and nearly none has one. */
export const TANPA_CATATAN: readonly Catatan[] = [];

export type KodeCatatan =
  /** Minimize, target 0, realisasi 0 → 100 by special rule. */
  | "MINIMIZE_NOL_TERPENUHI"
  /** Minimize, target 0, realisasi > 0, no Rburuk → merah. */
  | "MINIMIZE_NOL_TANPA_TERBURUK"
  /** Minimize with a target below 0: the mirrored formula R/T is used, because (2 − R/T) would reward a worse realisasi. */
  | "MINIMIZE_TARGET_NEGATIF"
  /** Stabilize with Ca below 90: conversion not confirmed by a regulation. */
  | "STABILIZE_DI_BAWAH_90"
  /** Stabilize outside a range target, yet above 100: the rule for ranges is not confirmed. */
  | "STABILIZE_DI_LUAR_RENTANG"
  /** Index shown with 2 decimals rounds across a threshold. */
  | "MENDEKATI_AMBANG"
  /** Consolidated value typed in the workbook differs from the one computed from its parts. */
  | "KONSOLIDASI_BEDA"
  /** Consolidation unknown although several periods must be consolidated. */
  | "KONSOLIDASI_DIANGGAP"
  /** A realisasi lies in a period without a target and was left out of the consolidation. */
  | "REALISASI_TANPA_TARGET"
  /** The consolidated realisasi stands although a part that has a target has none. */
  | "REALISASI_BAGIAN_KOSONG"
  /** A typed consolidated 0 while every part is blank: taken for an unfilled formula, not for a realisasi. */
  | "REALISASI_NOL_DIABAIKAN"
  /** V/C pair not in the profile's table, weight ignored. */
  | "VC_TIDAK_DIKENAL"
  /** Some IKU of the group lack a weight: equal weights used in the group. */
  | "BOBOT_DIANGGAP_SAMA"
  /** Weights typed for some IKU of the group only: V/C, which all have, is used instead. */
  | "BOBOT_DARI_VC"
  /** A perspective has no weight in the profile: equal weights used for all of them. */
  | "BOBOT_PERSPEKTIF_DIANGGAP"
  /** Some IKU name no perspective although others do: equal weights used for all groups. */
  | "BOBOT_PERSPEKTIF_KOSONG"
  /** The weights of the profile's perspectives do not total 100; they are used in their proportions. */
  | "BOBOT_PERSPEKTIF_TIDAK_100"
  /** The perspective's name carries a weight that differs from the profile's; the profile's is used. */
  | "BOBOT_PERSPEKTIF_BEDA"
  /** The workbook names no perspective: one group without perspective weights. */
  | "TANPA_PERSPEKTIF"
  /** Some IKU have no sasaran strategis: together they form one group. */
  | "TANPA_SASARAN"
  /** Weight must be positive: typed weight 0 or negative ignored. */
  | "BOBOT_TIDAK_SAH";

/** One line of the working ("mengapa?"), as data; `src/bahasa` turns it into words. */
export interface Langkah {
  readonly kode: KodeLangkah;
  readonly data: Readonly<Record<string, string | number>>;
}

/** A list that takes the working as it is done; null where nobody reads it, so that it need not be made. */
export type WadahLangkah = Langkah[] | null;

export type KodeLangkah =
  | "KONSOLIDASI_TARGET"
  | "KONSOLIDASI_REALISASI"
  | "BAGIAN_BELUM_DILAPORKAN"
  | "RENTANG_DALAM"
  | "RENTANG_LUAR"
  | "RUMUS_MAXIMIZE"
  | "RUMUS_MAXIMIZE_NEGATIF"
  | "RUMUS_MINIMIZE"
  | "RUMUS_MINIMIZE_NEGATIF"
  | "RUMUS_MINIMIZE_NOL"
  | "RUMUS_MINIMIZE_NOL_TERPENUHI"
  | "RUMUS_MINIMIZE_NOL_TANPA_TERBURUK"
  | "RUMUS_STABILIZE"
  | "RUMUS_STABILIZE_LEBIH"
  | "INTERPOLASI"
  | "INTERPOLASI_LUAR"
  | "KONVERSI_120"
  | "BATAS_ATAS"
  | "BATAS_BAWAH"
  | "AMBANG"
  | "TANPA_INDEKS"
  | "PROFIL";

/** The score of one IKU in one period; `skorIku` tells its working as well. */
export interface SkorIku {
  readonly iku: DataIku;
  readonly periode: Periode | null;
  readonly polarisasi: Polarisasi;
  readonly konsolidasi: Konsolidasi | null;
  /** Consolidated target and realisasi that were compared. */
  readonly target: Nilai;
  readonly realisasi: Nilai;
  /** Percent points, 0 to the profile's cap, unrounded; null exactly when `status` is "abu-abu". */
  readonly indeks: number | null;
  readonly status: Status;
  /** Present exactly when `status` is "abu-abu". */
  readonly alasan: Alasan | null;
  readonly catatan: readonly Catatan[];
}

/** A score with its whole working. */
export interface SkorBerlangkah extends SkorIku {
  readonly langkah: readonly Langkah[];
}

/** NSS, NP or NKO: a weighted value with its status. */
export interface NilaiGabungan {
  /** Percent points, unrounded; null when nothing below has an index. */
  readonly nilai: number | null;
  readonly status: Status;
  readonly alasan: Alasan | null;
  readonly catatan: readonly Catatan[];
}

export interface SkorSasaran extends NilaiGabungan {
  /** null when the workbook names no sasaran strategis. */
  readonly nama: string | null;
  /** Members in workbook order with weight and bobot tertimbang (0 to 1; null for abu-abu). */
  readonly iku: readonly {
    readonly skor: SkorIku;
    readonly bobot: number;
    readonly tertimbang: number | null;
  }[];
}

export interface SkorPerspektif extends NilaiGabungan {
  readonly nama: string | null;
  /** The perspective's weight in the NKO, in percent; null when perspectives are not used. */
  readonly bobot: number | null;
  readonly sasaran: readonly SkorSasaran[];
}

/** The whole office in one period. */
export interface SkorKantor {
  readonly periode: Periode | null;
  readonly profil: ProfilAturan;
  /** One per IKU, in workbook order. */
  readonly iku: readonly SkorIku[];
  readonly perspektif: readonly SkorPerspektif[];
  readonly nko: NilaiGabungan;
  /** Predikat of the profile (e.g. "Baik"); null when the profile has none or the NKO is null. */
  readonly predikat: string | null;
  readonly ringkasan: Readonly<Record<Status, number>>;
}
