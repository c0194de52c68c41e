import { telusuri, type Bertahap } from "../scoring/bertahap.ts";
import type { Catatan, KodeCatatan, NilaiGabungan, SkorIku, SkorKantor } from "../scoring/skor.ts";
import type { BarisIku, Kolom } from "../workbook/tabel.ts";
import type { Temuan, Tingkat } from "../workbook/temuan.ts";
import { selPeriode } from "./alamatIku.ts";

interface AsalCatatan {
  readonly tingkat: Tingkat;
  /** Where to look: the target or realisasi of the period, or the first of these columns that the table has. */
  readonly sel: "target" | "realisasi" | "peran" | readonly Kolom[];
}

const ASAL: Readonly<Record<KodeCatatan, AsalCatatan>> = {
  MINIMIZE_NOL_TERPENUHI: { tingkat: "info", sel: "target" },
  MINIMIZE_NOL_TANPA_TERBURUK: { tingkat: "periksa", sel: "target" },
  MINIMIZE_TARGET_NEGATIF: { tingkat: "periksa", sel: "target" },
  STABILIZE_DI_BAWAH_90: { tingkat: "periksa", sel: "realisasi" },
  STABILIZE_DI_LUAR_RENTANG: { tingkat: "periksa", sel: "realisasi" },
  MENDEKATI_AMBANG: { tingkat: "periksa", sel: "realisasi" },
  KONSOLIDASI_BEDA: { tingkat: "periksa", sel: "peran" },
  KONSOLIDASI_DIANGGAP: { tingkat: "periksa", sel: ["konsolidasi", "polKp"] },
  REALISASI_TANPA_TARGET: { tingkat: "periksa", sel: "realisasi" },
  REALISASI_BAGIAN_KOSONG: { tingkat: "periksa", sel: "realisasi" },
  REALISASI_NOL_DIABAIKAN: { tingkat: "periksa", sel: "realisasi" },
  VC_TIDAK_DIKENAL: { tingkat: "periksa", sel: ["vc"] },
  BOBOT_TIDAK_SAH: { tingkat: "periksa", sel: ["bobot"] },
  BOBOT_DIANGGAP_SAMA: { tingkat: "info", sel: ["bobot", "vc"] },
  BOBOT_DARI_VC: { tingkat: "info", sel: ["bobot", "vc"] },
  BOBOT_PERSPEKTIF_DIANGGAP: { tingkat: "info", sel: ["perspektif"] },
  BOBOT_PERSPEKTIF_BEDA: { tingkat: "periksa", sel: ["perspektif"] },
  BOBOT_PERSPEKTIF_KOSONG: { tingkat: "info", sel: ["perspektif"] },
  BOBOT_PERSPEKTIF_TIDAK_100: { tingkat: "periksa", sel: [] },
  TANPA_PERSPEKTIF: { tingkat: "info", sel: [] },
  TANPA_SASARAN: { tingkat: "info", sel: ["sasaran", "kodeSasaran"] },
};

/**
 * Every remark of the scoring as a finding with the cell it comes from: remarks on an IKU lead to its own cells,
 * remarks on an SS or perspective to its first IKU, remarks on the NKO to no cell.
 *
 * @param barisDari the workbook row behind a score
 */
export function* temuanSkor(
  kantor: SkorKantor,
  barisDari: (skor: SkorIku) => BarisIku | null,
): Bertahap<Temuan[]> {
  const hasil: Temuan[] = [];
  const sudah = new Set<string>();
  const tambah = (catatan: Catatan, baris: BarisIku | null, data: Temuan["data"]) => {
    const { tingkat } = ASAL[catatan.kode];
    const sel = baris === null ? null : selCatatan(catatan, baris, kantor);
    const temuan: Temuan = { kode: catatan.kode, tingkat, sel, data: { ...catatan.data, ...data } };
    const kunci = JSON.stringify([temuan.kode, temuan.sel, Object.entries(temuan.data)]);
    if (sudah.has(kunci)) return;
    sudah.add(kunci);
    hasil.push(temuan);
  };

  yield* telusuri(kantor.iku, (skor) => {
    if (skor.catatan.length === 0) return;
    const baris = barisDari(skor);
    // Figures are percent points here; a sentence beside the sheet must show them as the cell does.
    const satuan = baris?.tampilan.persen === true ? { satuan: "%" } : {};
    for (const catatan of skor.catatan) tambah(catatan, baris, { iku: namaBerkode(skor), ...satuan });
  });
  const kelompok = (g: NilaiGabungan, nama: string | null, pertama: SkorIku | undefined) => {
    const baris = pertama === undefined ? null : barisDari(pertama);
    for (const catatan of g.catatan) tambah(catatan, baris, nama === null ? {} : { kelompok: nama });
  };
  for (const p of kantor.perspektif) {
    kelompok(p, p.nama, p.sasaran[0]?.iku[0]?.skor);
    yield* telusuri(p.sasaran, (s) => {
      kelompok(s, s.nama, s.iku[0]?.skor);
    });
  }
  kelompok(kantor.nko, null, undefined);
  return hasil;
}

/** "1a-CP Persentase …": how a finding names an IKU. */
export function namaBerkode({ iku }: SkorIku): string {
  return iku.kode === null ? iku.nama : `${iku.kode} ${iku.nama}`;
}

function selCatatan({ kode, data }: Catatan, baris: BarisIku, kantor: SkorKantor): string {
  const { sel } = ASAL[kode];
  if (typeof sel === "string") {
    const sisi = sel === "peran" ? (data["peran"] === "target" ? "target" : "realisasi") : sel;
    const periode = data["periode"];
    return selPeriode(baris, sisi, typeof periode === "string" ? periode : kantor.periode);
  }
  for (const kolom of sel) {
    const alamat = baris.selKolom[kolom];
    if (alamat !== undefined) return alamat;
  }
  return baris.sel;
}
