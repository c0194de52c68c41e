import type { RencanaLembar } from "../rapor/rencana.ts";
import type { BukuTerbaca, LembarTerbaca } from "./baca.ts";
import { tandai, tunjuk, type JenisLembar } from "./penanda.ts";
import { tulisLembar } from "./tulisLembar.ts";

/** A sheet of ours to write: rewritten where it stands, or added when `lama` is null. */
export interface TulisanLembar {
  readonly jenis: JenisLembar;
  readonly lama: LembarTerbaca | null;
  readonly rencana: RencanaLembar;
  /** Comes to the front when it is written. */
  readonly depan: boolean;
}

/** Queues our sheets, and the marks by which the next reading finds them whatever becomes of their names. */
export function antreLembarSendiri(
  context: Excel.RequestContext,
  buku: BukuTerbaca,
  tulisan: readonly TulisanLembar[],
): void {
  const { worksheets } = context.workbook;
  for (const { jenis, lama, rencana, depan } of tulisan) {
    const lembar = lama === null ? worksheets.add(rencana.nama) : worksheets.getItem(lama.id);
    if (lama === null) tandai(lembar, jenis);
    const ditunjuk = buku.penunjuk.get(jenis);
    if (ditunjuk === undefined || ditunjuk !== lama?.id) {
      tunjuk(context, lembar, jenis, ditunjuk !== undefined);
    }
    tulisLembar(lembar, rencana, lama?.grafik ?? []);
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
