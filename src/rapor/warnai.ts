import { selesaikan, telusuri, type Bertahap } from "../scoring/bertahap.ts";
import type { Status } from "../scoring/skor.ts";
import { kutipLembar } from "../workbook/alamat.ts";
import type { BarisIku, Kolom } from "../workbook/tabel.ts";
import { selPeriodeTepat } from "./alamatIku.ts";
import { pasangkanBaris, type HasilRapor } from "./nilai.ts";
import type { RencanaWarna } from "./rencana.ts";

/** Which cells of an IKU take its colour; "otomatis" picks the first of status, indeks, realisasi that the table has. */
export type KolomWarna = "otomatis" | "status" | "indeks" | "realisasi" | "baris";

/** Columns that speak of a whole group of IKU, so that one IKU's colour would mislead there. */
const KOLOM_KELOMPOK: ReadonlySet<string> = new Set<Kolom>(["perspektif", "sasaran", "kodeSasaran"]);

/** A cell shared by several IKU (merged down) shows the one that needs attention most. */
const KEPARAHAN: Readonly<Record<Status, number>> = { "abu-abu": 0, hijau: 1, kuning: 2, merah: 3 };

/**
 * The cells of the user's own sheet and the status each is to be coloured in; every cell at most once. A column that
 * the table lacks falls back to the IKU's name.
 */
export function rencanaWarna(hasil: HasilRapor, kolom: KolomWarna = "otomatis"): RencanaWarna {
  return selesaikan(rencanaWarnaBertahap(hasil, kolom));
}

/** `rencanaWarna` in steps. */
export function* rencanaWarnaBertahap(
  hasil: HasilRapor,
  kolom: KolomWarna = "otomatis",
): Bertahap<RencanaWarna> {
  const barisDari = pasangkanBaris(hasil.tabel);
  // Earlier periods may stand on sheets of their own; only the judged one is coloured.
  const awalan = `${kutipLembar(hasil.tabel.lembar)}!`;
  const warna = new Map<string, Status>();
  yield* telusuri(hasil.kantor.iku, (skor) => {
    const baris = barisDari(skor);
    if (baris === null) return;
    for (const sel of selDiwarnai(baris, kolom, hasil)) {
      if (!sel.startsWith(awalan)) continue;
      const lama = warna.get(sel);
      if (lama === undefined || KEPARAHAN[skor.status] > KEPARAHAN[lama]) warna.set(sel, skor.status);
    }
  });
  const sel: { readonly sel: string; readonly status: Status }[] = [];
  warna.forEach((status, alamat) => sel.push({ sel: alamat, status }));
  return { sel };
}

function selDiwarnai(baris: BarisIku, kolom: KolomWarna, { kantor }: HasilRapor): string[] {
  const { selKolom, sel } = baris;
  const realisasi = (): string | null => selPeriodeTepat(baris, "realisasi", kantor.periode);
  switch (kolom) {
    case "status":
      return [selKolom.status ?? sel];
    case "indeks":
      return [selKolom.indeks ?? sel];
    case "realisasi":
      return [realisasi() ?? sel];
    case "otomatis":
      return [selKolom.status ?? selKolom.indeks ?? realisasi() ?? sel];
    case "baris":
      return [
        ...new Set([
          sel,
          ...Object.entries(selKolom).flatMap(([k, alamat]) => (KOLOM_KELOMPOK.has(k) ? [] : [alamat])),
          ...Object.values(baris.selTarget),
          ...Object.values(baris.selRealisasi),
        ]),
      ];
  }
}
