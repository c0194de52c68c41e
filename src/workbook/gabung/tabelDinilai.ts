import type { NilaiPeriode } from "../../scoring/nilai.ts";
import { samaPeriode, type Periode } from "../../scoring/periode.ts";
import { temuan } from "../kodeTemuan.ts";
import { adaAngka, wakil } from "../nilai/nilaiBaris.ts";
import type { Temuan } from "../temuan.ts";
import { labelTabel, type TabelPeriode } from "./keluarga.ts";

/** What somebody asked for. */
export interface PilihanDinilai {
  readonly lembar?: string;
  readonly periode?: Periode;
}

/** A table counts as reported when at least this share of the fullest one's IKU have a realisasi in it. */
const BAGIAN_LAPOR = 0.25;

/**
 * Which of the tables of one year is judged: the one asked for, else the last one that was reported. Templates of coming
 * quarters are blank or hold zeros.
 *
 * @param keluarga at least one table, each of another period
 */
export function pilihTabelDinilai(
  keluarga: readonly TabelPeriode[],
  { lembar, periode }: PilihanDinilai,
): { readonly dinilai: TabelPeriode; readonly temuan: readonly Temuan[] } {
  const terbaru = [...keluarga].sort((a, b) => b.kini.sampai - a.kini.sampai || a.kini.dari - b.kini.dari);
  const penuh = Math.max(...keluarga.map(terlapor));
  const cukup = (t: TabelPeriode) => terlapor(t) > 0 && terlapor(t) >= BAGIAN_LAPOR * penuh;
  const diLembar = terbaru.filter((t) => lembar !== undefined && samaLembar(t, lembar));
  const diPeriode = periode
    ? (terbaru.find((t) => samaPeriode(t.kini, periode)) ??
      terbaru.find((t) => t.kini.sampai === periode.sampai))
    : undefined;
  const terakhir = terbaru.find(cukup) ?? terbaru.at(-1);
  const dinilai = diPeriode ?? diLembar.find(cukup) ?? diLembar[0] ?? terakhir;
  if (!dinilai) throw new Error("a family of tables has at least one");

  const catatan: Temuan[] = [];
  const sesudah = terbaru.filter((t) => t.kini.sampai > dinilai.kini.sampai);
  for (const t of periode ? [] : sesudah) {
    const judul = labelTabel(t, keluarga);
    if (cukup(t))
      catatan.push(
        temuan("LEMBAR_LEBIH_BARU", t.kepala, { lembar: judul, dipakai: labelTabel(dinilai, keluarga) }),
      );
    else if (terlapor(t) === 0 && angkaRealisasi(t).length > 0)
      catatan.push(temuan("PERIODE_NOL", t.kepala, { judul, jumlah: 0, iku: t.tabel.iku.length }));
    else if (terlapor(t) > 0)
      catatan.push(
        temuan("PERIODE_TIDAK_PASTI", t.kepala, { judul, jumlah: terlapor(t), iku: t.tabel.iku.length }),
      );
  }
  return { dinilai, temuan: catatan };
}

/** How many IKU have a realisasi; zeros count only beside other figures. */
function terlapor(t: TabelPeriode): number {
  const angka = angkaRealisasi(t);
  return angka.some((r) => wakil(r.nilai) !== 0) ? angka.length : 0;
}

function angkaRealisasi({ tabel, kini }: TabelPeriode): readonly NilaiPeriode[] {
  return tabel.iku.flatMap(({ realisasi }) =>
    realisasi.filter((r) => samaPeriode(r.periode, kini) && adaAngka(r)),
  );
}

function samaLembar({ tabel }: TabelPeriode, lembar: string): boolean {
  return tabel.lembar.toLowerCase() === lembar.toLowerCase();
}
