import type { BahanPaparan, CatatanPaparan } from "../rapor/paparan/bahan.ts";
import type { HasilSimpan } from "./jembatan.ts";

/** What the pane tells the dialog; travels as JSON. */
export type KeDialog =
  | {
      readonly jenis: "buka";
      readonly bahan: BahanPaparan;
      readonly ketikan: readonly CatatanPaparan[];
    }
  | { readonly jenis: "perbarui"; readonly bahan: BahanPaparan }
  | { readonly jenis: "hasil"; readonly nomor: number; readonly hasil: HasilSimpan };

/** What the dialog tells the pane. */
export type DariDialog =
  /** It listens from now on. */
  | { readonly jenis: "siap" }
  | { readonly jenis: "ikuti"; readonly sel: string }
  | { readonly jenis: "ingat"; readonly ketikan: readonly CatatanPaparan[] }
  | {
      readonly jenis: "simpan";
      readonly nomor: number;
      readonly catatan: readonly CatatanPaparan[];
      readonly bolehBuat: boolean;
    }
  | { readonly jenis: "tutup" };
