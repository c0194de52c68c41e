import type { CatatanPermintaan } from "../../src/simulator/richapi/hitungan.ts";
import type { EntriPeristiwa, Jawaban } from "../../src/simulator/richapi/pesan.ts";

/** A request as it was counted. */
export interface CatatanTuan extends CatatanPermintaan {
  /** `bytePokok` of one that writes, 0 for others. */
  readonly pokok: number;
}

/** From the add-in's process: open a workbook of `n` IKU, or answer a request of Microsoft's library. */
export type Minta =
  | { readonly jenis: "buka"; readonly n: number }
  | { readonly jenis: "minta"; readonly nomor: number; readonly bendera: number; readonly badan: unknown };

/** From the simulated Excel's process. `ms` is the processor time that the answer took. */
export type Kabar =
  | { readonly jenis: "terbuka"; readonly plafon: string }
  | {
      readonly jenis: "jawab";
      readonly nomor: number;
      readonly jawaban: Jawaban;
      readonly catatan: CatatanTuan;
      readonly ms: number;
    }
  | { readonly jenis: "peristiwa"; readonly entri: readonly EntriPeristiwa[] };
