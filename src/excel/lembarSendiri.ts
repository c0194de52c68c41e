import type { RencanaDaftar } from "../rapor/daftar/rencanaDaftar.ts";
import type { RencanaLembar } from "../rapor/rencana.ts";
import type { BukuTerbaca, LembarTerbaca } from "./baca.ts";
import { tandai, tunjuk, type JenisLembar } from "./penanda.ts";
import { tulisDaftar } from "./tulisDaftar.ts";
import { tulisLembar } from "./tulisLembar.ts";

/** A sheet of ours to write where it stands, or to add when `lama` is null. */
export type TulisanLembar = {
  readonly jenis: JenisLembar;
  readonly lama: LembarTerbaca | null;
  /** Comes to the front when it is written. */
  readonly depan: boolean;
} & (
  | { readonly cara: "tulisUlang"; readonly rencana: RencanaLembar }
  | { readonly cara: "tambal"; readonly rencana: RencanaDaftar }
);

/** Queues our sheets, and the marks by which the next reading finds them whatever becomes of their names. */
export function antreLembarSendiri(
  context: Excel.RequestContext,
  buku: BukuTerbaca,
  tulisan: readonly TulisanLembar[],
): void {
  const { worksheets } = context.workbook;
  for (const t of tulisan) {
    const { jenis, lama, rencana, depan } = t;
    const lembar = lama === null ? worksheets.add(rencana.nama) : worksheets.getItem(lama.id);
    if (lama === null) tandai(lembar, jenis);
    const ditunjuk = buku.penunjuk.get(jenis);
    if (ditunjuk === undefined || ditunjuk !== lama?.id) {
      tunjuk(context, lembar, jenis, ditunjuk !== undefined);
    }
    if (t.cara === "tambal") tulisDaftar(lembar, t.rencana);
    else tulisLembar(lembar, t.rencana, lama?.grafik ?? []);
    if (depan) bawaKeDepan(lembar, lama, buku);
  }
}

/** A sheet somebody hid is shown again, unless the workbook's structure is locked. */
function bawaKeDepan(lembar: Excel.Worksheet, lama: LembarTerbaca | null, buku: BukuTerbaca): void {
  if (lama?.tampak === false) {
    if (buku.strukturTerkunci) return;
    lembar.visibility = Excel.SheetVisibility.visible;
  }
  lembar.activate();
  lembar.getRange("A1").select();
}
