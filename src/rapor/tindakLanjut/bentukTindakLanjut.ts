import { teksLembar } from "../../bahasa/lembar.ts";
import type { BentukDaftar } from "../daftar/bentuk.ts";

export type KolomTindak =
  | "kode"
  | "nama"
  | "rencana"
  | "pic"
  | "tenggat"
  | "status"
  | "tanda"
  | "asal"
  | "periode"
  | "dilaporkan"
  | "keterangan"
  | "jejak";

/** The follow-up list: one row per action, added by a rapor or typed by people, who own every cell of it. */
export const BENTUK_TINDAK_LANJUT: BentukDaftar<KolomTindak> = {
  jenis: "tindakLanjut",
  versi: 1,
  kolom: [
    { kunci: "kode", lebar: 48, kepala: "kepalaAwal", isi: "isiAwal" },
    { kunci: "nama", lebar: 138, kepala: "kepala", isi: "isi" },
    { kunci: "rencana", lebar: 168, kepala: "kepala", isi: "isi", wajib: true },
    { kunci: "pic", lebar: 94, kepala: "kepala", isi: "isi" },
    { kunci: "tenggat", lebar: 72, kepala: "kepala", isi: "isi" },
    { kunci: "status", lebar: 92, kepala: "kepala", isi: "isiTebal", wajib: true },
    { kunci: "tanda", lebar: 90, kepala: "kepala", isi: "isi" },
    { kunci: "asal", lebar: 60, kepala: "kepala", isi: "isi", format: "dd/mm/yyyy" },
    { kunci: "periode", lebar: 78, kepala: "kepala", isi: "isiRedup" },
    { kunci: "dilaporkan", lebar: 78, kepala: "kepala", isi: "isiRedup" },
    { kunci: "keterangan", lebar: 110, kepala: "kepala", isi: "isi" },
    { kunci: "jejak", lebar: 60, kepala: "kepala", isi: "isiRedup", tersembunyi: true },
  ],
  kepala: (bahasa) => teksLembar[bahasa].daftar.tindakLanjut.kepala,
};
