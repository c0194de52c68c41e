import { AWALAN_GRAFIK } from "../rapor/grafik.ts";
import type { IsianLama } from "../rapor/isian/bidang.ts";
import type { RencanaDaftar } from "../rapor/daftar/rencanaDaftar.ts";
import type { RencanaLembar } from "../rapor/rencana.ts";
import type { BukuTerbaca, LembarTerbaca } from "./baca.ts";
import { KUNCI_JURNAL, type Jurnal, type LembarJurnal } from "./jurnal.ts";
import { sembunyikanTanda, tandai, tunjuk, type JenisLembar } from "./penanda.ts";
import type { Grid } from "../workbook/grid.ts";
import { antreTertimpa, type BlokTertimpa, type Tertimpa } from "./tertimpa.ts";
import { tulisDaftar } from "./tulisDaftar.ts";
import { tulisLembar } from "./tulisLembar.ts";

export { kembalikanBlok } from "./tertimpa.ts";

/** A sheet of ours to write where it stands, or to add when `lama` is null. */
export type TulisanLembar = {
  readonly jenis: JenisLembar;
  readonly lama: LembarTerbaca | null;
  /** What a writing that stopped halfway left of it; null when it is whole. */
  readonly sisa: LembarJurnal | null;
  /** Comes to the front when it is written. */
  readonly depan: boolean;
} & (
  | { readonly cara: "tulisUlang"; readonly rencana: RencanaLembar }
  | { readonly cara: "tambal"; readonly rencana: RencanaDaftar }
);

/**
 * Queues our sheets, and the marks by which the next reading finds them whatever becomes of their names.
 *
 * @returns gives, after the sync, what they held when they were overwritten
 */
export function antreLembarSendiri(
  context: Excel.RequestContext,
  buku: BukuTerbaca,
  tulisan: readonly TulisanLembar[],
): () => Tertimpa {
  const { worksheets } = context.workbook;
  let rapor = (): Grid | null => null;
  const daftar: (() => BlokTertimpa[])[] = [];
  for (const t of tulisan) {
    const { jenis, lama, sisa, rencana, depan } = t;
    const lembar = lama === null ? worksheets.add(rencana.nama) : worksheets.getItem(lama.id);
    if (lama?.milikSendiri !== true) tandai(lembar, jenis);
    else if (sisa !== null) sembunyikanTanda(lembar);
    const ditunjuk = buku.penunjuk.get(jenis);
    if (sisa !== null || ditunjuk === undefined || ditunjuk !== lama?.id) {
      tunjuk(context, lembar, jenis, ditunjuk !== undefined);
    }
    if (t.cara === "tambal") {
      daftar.push(tulisDaftar(lembar, t.rencana, lama));
    } else {
      if (lama !== null) rapor = antreTertimpa(lembar, lama);
      tulisLembar(lembar, t.rencana, grafikLama(t));
    }
    if (depan) bawaKeDepan(lembar, lama, buku);
  }
  return () => ({ rapor: rapor(), daftar: daftar.flatMap((ambil) => ambil()) });
}

/**
 * The charts that go with what the sheet held. A chart gets its name after it was added, so that a writing that stopped
 * between the two leaves one that only the journal tells from a chart of the user's.
 */
function grafikLama({ lama, sisa }: TulisanLembar): string[] {
  const ada = lama?.grafik ?? [];
  return sisa === null
    ? ada.filter((nama) => nama.startsWith(AWALAN_GRAFIK))
    : ada.filter((nama) => !sisa.grafik.includes(nama));
}

/** Queues the journal of a writing; its caller deletes it when everything else is queued. */
export function mulaiJurnal(
  context: Excel.RequestContext,
  tulisan: readonly TulisanLembar[],
  isian: IsianLama,
): Excel.Setting {
  const jurnal: Jurnal = { versi: 1, lembar: tulisan.map(lembarJurnal), isian };
  return context.workbook.settings.add(KUNCI_JURNAL, jurnal);
}

/** What the journal keeps of a sheet while it is written. */
function lembarJurnal(t: TulisanLembar): LembarJurnal {
  return {
    jenis: t.jenis,
    nama: t.lama?.nama ?? t.rencana.nama,
    id: t.sisa?.id === null ? null : (t.lama?.id ?? null),
    grafik: t.sisa?.grafik ?? (t.lama?.grafik ?? []).filter((nama) => !nama.startsWith(AWALAN_GRAFIK)),
  };
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
