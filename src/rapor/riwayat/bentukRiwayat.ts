import { teksLembar } from "../../bahasa/lembar.ts";
import type { BentukDaftar } from "../daftar/bentuk.ts";

export type KolomRiwayat =
  | "tahun"
  | "periode"
  | "tanggal"
  | "kode"
  | "nama"
  | "satuan"
  | "target"
  | "realisasi"
  | "indeks"
  | "status"
  | "keterangan"
  | "nko"
  | "profil"
  | "dari"
  | "sampai";

/** The history: one row per IKU and rapor, the oldest rapor first unless people sorted it. */
export const BENTUK_RIWAYAT: BentukDaftar<KolomRiwayat> = {
  jenis: "riwayat",
  versi: 1,
  kolom: [
    { kunci: "tahun", lebar: 42, kepala: "kepalaTengah", isi: "isiTengah", wajib: true },
    { kunci: "periode", lebar: 110, kepala: "kepala", isi: "isi" },
    { kunci: "tanggal", lebar: 66, kepala: "kepalaTengah", isi: "isiTengah", format: "dd/mm/yyyy" },
    { kunci: "kode", lebar: 50, kepala: "kepalaAwal", isi: "isiAwal" },
    { kunci: "nama", lebar: 230, kepala: "kepala", isi: "isi", wajib: true },
    { kunci: "satuan", lebar: 56, kepala: "kepala", isi: "isi" },
    { kunci: "target", lebar: 78, kepala: "kepalaKanan", isi: "isiAngka", format: "#,##0.00" },
    { kunci: "realisasi", lebar: 78, kepala: "kepalaKanan", isi: "isiAngka", format: "#,##0.00" },
    { kunci: "indeks", lebar: 56, kepala: "kepalaIndeks", isi: "isiIndeks", format: "0.00" },
    { kunci: "status", lebar: 76, kepala: "kepala", isi: "isi", wajib: true },
    { kunci: "keterangan", lebar: 150, kepala: "kepala", isi: "isi" },
    { kunci: "nko", lebar: 52, kepala: "kepalaKanan", isi: "isiAngka", format: "0.00" },
    { kunci: "profil", lebar: 84, kepala: "kepala", isi: "isiRedup" },
    { kunci: "dari", lebar: 48, kepala: "kepalaTengah", isi: "isiTengah", wajib: true },
    { kunci: "sampai", lebar: 48, kepala: "kepalaTengah", isi: "isiTengah", wajib: true },
  ],
  kepala: (bahasa) => teksLembar[bahasa].daftar.riwayat.kepala,
};
