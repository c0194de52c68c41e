import { readFile } from "node:fs/promises";
import {
  simpanSetelan,
  tinjau,
  type HasilAksi,
  type PilihanAksi,
  type Tinjauan,
} from "../../../src/actions/index.ts";
import { usulkanPeta } from "../../../src/actions/usulkanPeta.ts";
import type { HasilRapor } from "../../../src/rapor/nilai.ts";
import { pasang } from "../../../src/simulator/pustaka/node.ts";
import { muatXlsx } from "../../../src/simulator/xlsx/index.ts";
import { petaDari } from "../../../src/workbook/petaUsulan.ts";
import { bandingkan, sebaris, type Beda } from "./banding.ts";
import { berkasKorpus, harapanKorpus, type HarapanTertulis } from "./harapanTertulis.ts";

/** How well a workbook was read, best first. */
export const GOLONGAN = [
  "langsung",
  "satu pertanyaan",
  "tidak dikenali",
  "salah tetapi disebut",
  "salah diam-diam",
] as const;
export type Golongan = (typeof GOLONGAN)[number];

export interface NilaiKorpus {
  readonly nama: string;
  readonly golongan: Golongan;
  /** What one answer settled; null when none was needed or none helped. */
  readonly pertanyaan: string | null;
  /** Against the first reading, before any answer. */
  readonly beda: readonly Beda[];
}

/** Findings by which the reader says that it is unsure of the sheet, the period or the columns, and so asks. */
const RAGU: ReadonlySet<string> = new Set([
  "LEMBAR_LAIN_MIRIP",
  "PERIODE_TIDAK_PASTI",
  "PERIODE_NOL",
  "PERIODE_JUDUL_BEDA",
  "REALISASI_TANPA_PERIODE",
  "CAPAIAN_TIDAK_PASTI",
]);
const DASAR: PilihanAksi = { bahasa: "id", sekarang: "2026-01-05T08:00" };

type Jawaban = readonly [pertanyaan: string, jawab: () => Promise<HasilAksi<Tinjauan>>];

/** Reads one corpus workbook through Microsoft's library over the simulator and compares it with its expected table. */
export async function nilaiKorpus(nama: string): Promise<NilaiKorpus> {
  const harapan = harapanKorpus(nama);
  await buka(nama);
  const pertama = await tinjau(DASAR);
  const beda = bedaDari(harapan, pertama);
  if (beda.length === 0) return { nama, golongan: "langsung", pertanyaan: null, beda };
  const hasil = pertama.ok ? pertama.hasil : null;
  const ragu = hasil === null || hasil.temuan.some((t) => RAGU.has(t.kode));
  if (!ragu) return { nama, golongan: golonganSalah(beda, hasil), pertanyaan: null, beda };
  for (const [pertanyaan, jawab] of jawaban(harapan)) {
    await buka(nama);
    if (bedaDari(harapan, await jawab()).length === 0) {
      return { nama, golongan: "satu pertanyaan", pertanyaan, beda };
    }
  }
  return { nama, golongan: golonganSalah(beda, hasil), pertanyaan: null, beda };
}

async function buka(nama: string): Promise<void> {
  pasang(await muatXlsx(await readFile(berkasKorpus(nama)), `${nama}.xlsx`));
}

function bedaDari(harapan: HarapanTertulis, hasil: HasilAksi<Tinjauan>): Beda[] {
  if (!hasil.ok) return [{ apa: "tabel", harap: "terbaca", dapat: hasil.pesan, sel: null }];
  return bandingkan(harapan, hasil.hasil);
}

/** The single answers somebody could give in the pane: the period, the sheet, or the columns as they are proposed. */
function jawaban({ periode, lembar }: HarapanTertulis): Jawaban[] {
  return [
    ...(periode === null ? [] : [["periode", () => tinjau({ ...DASAR, periode })] as const]),
    ...(lembar === undefined ? [] : [["lembar", () => tinjau({ ...DASAR, lembar })] as const]),
    ...(lembar === undefined ? [] : [["kolom", () => denganPeta(lembar)] as const]),
  ];
}

async function denganPeta(lembar: string): Promise<HasilAksi<Tinjauan>> {
  const usul = await usulkanPeta({ bahasa: "id", lembar });
  if (!usul.ok) return usul;
  await simpanSetelan({ versi: 1, peta: petaDari(usul.usulan) }, "id");
  return await tinjau(DASAR);
}

/** A wrong reading is silent as soon as one difference has no finding on its row, or none at all for the table. */
function golonganSalah(beda: readonly Beda[], hasil: HasilRapor | null): Golongan {
  if (hasil === null) return "tidak dikenali";
  const disebut = beda.every(({ sel }) => sel !== null && hasil.temuan.some((t) => sebaris(t.sel, sel)));
  return disebut ? "salah tetapi disebut" : "salah diam-diam";
}
