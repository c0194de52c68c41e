import type { PilihanRapor } from "../../src/rapor/bagian/bagian.ts";
import type { Nilai } from "../../src/scoring/nilai.ts";
import { kunciPeriode, sampaiDengan, TRIWULAN } from "../../src/scoring/periode.ts";
import type { BarisIku, TabelIku } from "../../src/workbook/tabel.ts";

/** What a test says about one IKU; everything else has an ordinary value. */
export type Ringkas = Partial<Omit<BarisIku, "target" | "realisasi">> & {
  readonly nama: string;
  /** Target and realisasi per quarter: a number, words, or null for blank. */
  readonly target?: readonly (number | string | null)[];
  readonly realisasi?: readonly (number | string | null)[];
};

export function nilaiDari(isi: number | string | null): Nilai {
  if (isi === null) return { jenis: "kosong" };
  return typeof isi === "number" ? { jenis: "angka", nilai: isi } : { jenis: "teks", teks: isi };
}

const HURUF_TARGET = ["H", "I", "J", "K"];
const HURUF_REALISASI = ["L", "M", "N", "O"];

/** A row of a trajectory table with the quarters as columns, standing on sheet row `baris` (1-based). */
export function barisIku(ringkas: Ringkas, baris: number): BarisIku {
  const { target = [100, 100, 100, null], realisasi = [100, 100, 100, null], ...lain } = ringkas;
  const alamat = (huruf: string) => `'IKU 2019'!${huruf}${String(baris)}`;
  const deret = (isi: readonly (number | string | null)[]) =>
    isi.flatMap((satu, i) => {
      const periode = TRIWULAN[i];
      return periode === undefined ? [] : [{ periode, nilai: nilaiDari(satu) }];
    });
  const peta = (huruf: readonly string[]) =>
    Object.fromEntries(TRIWULAN.map((periode, i) => [kunciPeriode(periode), alamat(huruf[i] ?? "Z")]));
  return {
    kode: null,
    perspektif: null,
    sasaran: null,
    kodeSasaran: null,
    polarisasi: "maximize",
    konsolidasi: "tlk",
    vc: null,
    bobot: null,
    terburuk: null,
    konversi120: false,
    satuan: null,
    periodePelaporan: null,
    pic: null,
    kendala: null,
    rencanaAksi: null,
    tenggat: null,
    keterangan: null,
    tampilan: { persen: false, desimal: 0 },
    statusTertulis: null,
    indeksTertulis: null,
    sel: alamat("D"),
    selKolom: { kode: alamat("B"), nama: alamat("D") },
    selTarget: peta(HURUF_TARGET),
    selRealisasi: peta(HURUF_REALISASI),
    target: deret(target),
    realisasi: deret(realisasi),
    ...lain,
  };
}

export function tabelDari(iku: readonly Ringkas[], lain: Partial<TabelIku> = {}): TabelIku {
  return {
    lembar: "IKU 2019",
    tataLetak: "trajektori",
    kantor: "KPPBC TMP A Bogor",
    tahun: 2019,
    iku: iku.map((r, i) => barisIku(r, i + 7)),
    periode: [...TRIWULAN],
    periodeKini: sampaiDengan(9),
    temuan: [],
    ...lain,
  };
}

export const PILIHAN: PilihanRapor = {
  bahasa: "id",
  tanggalHitung: "2019-10-02T07:45:00",
  tanggalRapat: "2019-10-02",
  hiasan: true,
  namaLembar: "Rapor IKU",
};
