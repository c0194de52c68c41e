import { AWALAN_GRAFIK } from "../rapor/grafik.ts";
import type { IsianLama } from "../rapor/isian/bidang.ts";
import type { RencanaDaftar } from "../rapor/daftar/rencanaDaftar.ts";
import type { RencanaLembar } from "../rapor/rencana.ts";
import { beban, type Antrean } from "./antrean.ts";
import { areaTulis } from "./area.ts";
import type { BukuTerbaca, LembarTerbaca } from "./baca.ts";
import { BATAS } from "./batas.ts";
import { KetikanTerlaluBanyak } from "./galat.ts";
import { KUNCI_JURNAL, type Jurnal, type LembarJurnal } from "./jurnal.ts";
import { kosongkan } from "./kosongkan.ts";
import { sembunyikanTanda, tandai, tunjuk, type JenisLembar } from "./penanda.ts";
import type { Grid } from "../workbook/grid.ts";
import type { BlokTertimpa, Tertimpa } from "./tertimpa.ts";
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
 * @returns gives, once all is sent, what they held when they were overwritten
 */
export function* antreLembarSendiri(
  context: Excel.RequestContext,
  buku: BukuTerbaca,
  tulisan: readonly TulisanLembar[],
): Antrean<() => Tertimpa> {
  const { worksheets } = context.workbook;
  let rapor = (): Grid | null => null;
  const daftar: (() => BlokTertimpa[])[] = [];
  for (const t of tulisan) {
    const { lama, rencana, depan } = t;
    yield beban(12, rencana.nama);
    const lembar = lama === null ? worksheets.add(rencana.nama) : worksheets.getItem(lama.id);
    beriTanda(context, lembar, buku, t);
    if (t.cara === "tambal") {
      daftar.push(yield* tulisDaftar(lembar, t.rencana, lama));
    } else {
      const isi = yield* kosongkan(lembar, lama, grafikLama(t));
      if (lama !== null) rapor = isi;
      yield* tulisLembar(lembar, t.rencana);
    }
    if (depan) {
      yield beban(5);
      bawaKeDepan(lembar, lama, buku);
    }
  }
  return () => ({ rapor: rapor(), daftar: daftar.flatMap((ambil) => ambil()) });
}

function beriTanda(
  context: Excel.RequestContext,
  lembar: Excel.Worksheet,
  buku: BukuTerbaca,
  { jenis, lama, sisa }: TulisanLembar,
): void {
  if (lama?.milikSendiri !== true) tandai(lembar, jenis);
  else if (sisa !== null) sembunyikanTanda(lembar);
  const ditunjuk = buku.penunjuk.get(jenis);
  if (sisa !== null || ditunjuk === undefined || ditunjuk !== lama?.id) {
    tunjuk(context, lembar, jenis, ditunjuk !== undefined);
  }
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

/**
 * Queues the journal of a writing, which goes before all else; its caller queues `hapusJurnal` when everything else is
 * queued. Throws `KetikanTerlaluBanyak` when the workbook could not hold it.
 */
export function* mulaiJurnal(
  context: Excel.RequestContext,
  tulisan: readonly TulisanLembar[],
  isian: IsianLama,
): Antrean<void> {
  const jurnal: Jurnal = { versi: 1, lembar: tulisan.map(lembarJurnal), isian };
  const berat = beban(2, jurnal);
  if (berat.minta > BATAS.jurnal) throw new KetikanTerlaluBanyak();
  yield berat;
  context.workbook.settings.add(KUNCI_JURNAL, jurnal);
}

/** Queues the end of the journal. */
export function* hapusJurnal(context: Excel.RequestContext): Antrean<void> {
  yield beban(2);
  context.workbook.settings.getItem(KUNCI_JURNAL).delete();
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
  areaTulis(lembar, "A1").select();
}
