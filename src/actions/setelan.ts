import type { Bahasa } from "../bahasa/isi.ts";
import type { IngatanTindak } from "../rapor/tindakLanjut/ingatan.ts";
import type { KolomWarna } from "../rapor/warnai.ts";
import type { Periode } from "../scoring/periode.ts";
import type { UbahanProfil } from "../scoring/profilKantor.ts";
import { bacaPeta, type PetaKolom } from "../workbook/peta.ts";

/** What an office has set, saved with its workbook. Version 1; a missing field means "decide from the workbook". */
export interface Setelan {
  readonly versi: 1;
  readonly bahasa?: Bahasa;
  readonly kantor?: string;
  /** Rule profile by name, and what the office changes in it. */
  readonly profil?: string;
  readonly ubahanProfil?: UbahanProfil;
  readonly kolomWarna?: KolomWarna;
  /** Sheet to read. */
  readonly lembar?: string;
  /** The period that somebody confirmed when the reader was unsure, with its year: "2019 01-09". */
  readonly periodePasti?: string;
  /** Columns mapped by hand, for a table whose headers are not recognised. */
  readonly peta?: PetaKolom;
  /** The kawung band on the rapor; absent means yes. */
  readonly hiasan?: boolean;
  /** The history and follow-up sheets beside the rapor; absent means yes. */
  readonly lembarLanjutan?: boolean;
  /** Day of the meeting, ISO date. */
  readonly tanggalRapat?: string;
  /** The last rapor: when (ISO, local time), for which period, and a fingerprint of the figures it was made from. */
  readonly terakhir?: { readonly waktu: string; readonly periode: Periode | null; readonly sidik: string };
  /** What the last rapor put on the follow-up sheet. */
  readonly tindakLanjut?: IngatanTindak;
}

export const SETELAN_BAWAAN: Setelan = { versi: 1 };

const BAHASA = new Set<unknown>(["id", "en"]);
const KOLOM_WARNA = new Set<unknown>(["otomatis", "status", "indeks", "realisasi", "baris"]);

/** Reads stored settings; a field that is damaged, or settings of a later version, are left out, never thrown at. */
export function bacaSetelan(mentah: unknown): Setelan {
  if (typeof mentah !== "object" || mentah === null || !("versi" in mentah) || mentah.versi !== 1) {
    return SETELAN_BAWAAN;
  }
  const m = mentah as Record<string, unknown>;
  const peta = bacaPeta(m["peta"]);
  const terakhir = bacaTerakhir(m["terakhir"]);
  const tindakLanjut = bacaIngatan(m["tindakLanjut"]);
  return {
    versi: 1,
    ...(BAHASA.has(m["bahasa"]) && { bahasa: m["bahasa"] as Bahasa }),
    ...teks("kantor", m["kantor"]),
    ...teks("profil", m["profil"]),
    ...(objek(m["ubahanProfil"]) && { ubahanProfil: m["ubahanProfil"] as UbahanProfil }),
    ...(KOLOM_WARNA.has(m["kolomWarna"]) && { kolomWarna: m["kolomWarna"] as KolomWarna }),
    ...teks("lembar", m["lembar"]),
    ...teks("periodePasti", m["periodePasti"]),
    ...(peta !== null && { peta }),
    ...(typeof m["hiasan"] === "boolean" && { hiasan: m["hiasan"] }),
    ...(typeof m["lembarLanjutan"] === "boolean" && { lembarLanjutan: m["lembarLanjutan"] }),
    ...tanggal(m["tanggalRapat"]),
    ...(terakhir !== null && { terakhir }),
    ...(tindakLanjut !== null && { tindakLanjut }),
  };
}

function teks<K extends "kantor" | "profil" | "lembar" | "periodePasti">(
  kunci: K,
  nilai: unknown,
): Partial<Record<K, string>> {
  return typeof nilai === "string" && nilai.trim() !== ""
    ? ({ [kunci]: nilai.trim() } as Record<K, string>)
    : {};
}

function tanggal(nilai: unknown): Pick<Setelan, "tanggalRapat"> {
  return typeof nilai === "string" && /^\d{4}-\d\d-\d\d$/.test(nilai) ? { tanggalRapat: nilai } : {};
}

function objek(nilai: unknown): boolean {
  return typeof nilai === "object" && nilai !== null && !Array.isArray(nilai);
}

function bacaTerakhir(nilai: unknown): NonNullable<Setelan["terakhir"]> | null {
  if (!objek(nilai)) return null;
  const { waktu, periode, sidik } = nilai as Record<string, unknown>;
  if (typeof waktu !== "string" || typeof sidik !== "string") return null;
  return { waktu, sidik, periode: bacaPeriodeTersimpan(periode) };
}

function bacaIngatan(nilai: unknown): IngatanTindak | null {
  if (!objek(nilai)) return null;
  const { masa, tanggal, kunci } = nilai as Record<string, unknown>;
  if (!objek(masa) || typeof tanggal !== "string" || !Array.isArray(kunci)) return null;
  const { tahun, periode: mentah } = masa as Record<string, unknown>;
  const periode = bacaPeriodeTersimpan(mentah);
  if (periode === null || typeof tahun !== "number" || !Number.isInteger(tahun)) return null;
  return { masa: { tahun, periode }, tanggal, kunci: kunci.filter((k) => typeof k === "string") };
}

function bacaPeriodeTersimpan(nilai: unknown): Periode | null {
  if (!objek(nilai)) return null;
  const { dari, sampai } = nilai as Record<string, unknown>;
  const bulan = (b: unknown): b is number =>
    typeof b === "number" && Number.isInteger(b) && b >= 1 && b <= 12;
  return bulan(dari) && bulan(sampai) && dari <= sampai ? { dari, sampai } : null;
}
