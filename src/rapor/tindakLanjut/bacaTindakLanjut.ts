import type { Grid, NilaiSel } from "../../workbook/grid.ts";
import { bacaBaris, teksSel, type BarisDaftar } from "../daftar/baris.ts";
import { bacaLetak, type HasilLetak, type LetakDaftar } from "../daftar/letak.ts";
import type { Sebutan } from "../daftar/sebutan.ts";
import { tanggalSeri } from "../daftar/tanggalSeri.ts";
import { BENTUK_TINDAK_LANJUT, type KolomTindak } from "./bentukTindakLanjut.ts";
import { bacaStatusTindak, type StatusTindak } from "./statusTindak.ts";
import { bacaTenggat } from "./tenggat.ts";

/** An action as it stands on the sheet. */
export interface BarisTindak extends Sebutan {
  readonly sel: BarisDaftar<KolomTindak>;
  readonly rencana: string;
  readonly pic: string | null;
  readonly tenggat: NilaiSel;
  /** Year of the meeting where it was agreed, for a due date that names none; null when unknown. */
  readonly tahunAsal: number | null;
  /** ISO; null when blank or no day can be made of it. */
  readonly jatuhTempo: string | null;
  /** null when the status cell holds words of its own. */
  readonly status: StatusTindak | null;
  /** Period of the rapor that brought it, as written there. */
  readonly periode: string | null;
  /** Period of the rapor that reported it as done. */
  readonly dilaporkan: string | null;
  /** Fingerprint of the words with which a rapor brought it; null for one typed by people. */
  readonly jejak: string | null;
}

/** The follow-up sheet as it is. */
export interface TindakLanjutAda {
  readonly letak: LetakDaftar<KolomTindak>;
  readonly baris: readonly BarisTindak[];
}

export type HasilTindakLanjut =
  | { readonly ok: true; readonly daftar: TindakLanjutAda }
  | Extract<HasilLetak<KolomTindak>, { readonly ok: false }>;

/**
 * Reads the follow-up sheet, however people changed it. A row is an action when it says what is to be done.
 *
 * @param sekarang ISO date, for due dates without a year
 */
export function bacaTindakLanjut(grid: Grid | null, sekarang: string): HasilTindakLanjut {
  const hasil = bacaLetak(grid, BENTUK_TINDAK_LANJUT);
  if (!hasil.ok || grid === null) return hasil.ok ? { ok: false, sebab: "takDikenal" } : hasil;
  const baris = bacaBaris(grid, hasil.letak).flatMap((sel): BarisTindak[] => {
    const rencana = teksSel(sel.isi("rencana"));
    if (rencana === null) return [];
    const asal = sel.isi("asal");
    const tanggalAsal = typeof asal === "number" ? tanggalSeri(asal) : null;
    const tahunAsal = tanggalAsal === null ? null : Number(tanggalAsal.slice(0, 4));
    return [
      {
        sel,
        kode: teksSel(sel.isi("kode")),
        nama: teksSel(sel.isi("nama")),
        rencana,
        pic: teksSel(sel.isi("pic")),
        tenggat: sel.isi("tenggat"),
        tahunAsal,
        jatuhTempo: bacaTenggat(sel.isi("tenggat"), tahunAsal ?? Number(sekarang.slice(0, 4))),
        status: bacaStatusTindak(String(sel.isi("status"))),
        periode: teksSel(sel.isi("periode")),
        dilaporkan: teksSel(sel.isi("dilaporkan")),
        jejak: teksSel(sel.isi("jejak")),
      },
    ];
  });
  return { ok: true, daftar: { letak: hasil.letak, baris } };
}
