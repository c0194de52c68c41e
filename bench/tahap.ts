import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { muatBahasa } from "../src/bahasa/index.ts";
import { rencanakanIsi } from "../src/excel/cuplikan.ts";
import { alamatBanyak, jadikanPersegi, type Titik } from "../src/excel/kelompok.ts";
import { bacaIsian } from "../src/rapor/isian/bacaIsian.ts";
import { susunKonteks } from "../src/rapor/konteks.ts";
import { susunRaporDari } from "../src/rapor/lembar.ts";
import { nilaiTabel, type HasilRapor } from "../src/rapor/nilai.ts";
import { rencanaWarna } from "../src/rapor/warnai.ts";
import { KMK_467_2014 } from "../src/scoring/profil.ts";
import { bacaBukuKerja } from "../src/workbook/baca.ts";
import type { Grid } from "../src/workbook/grid.ts";
import type { TabelIku } from "../src/workbook/tabel.ts";
import { gridUji } from "../test/workbook/gridUji.ts";
import { BESAR } from "../test/workbook/mutasi/besar.ts";
import { BARIS_PERTAMA, barisIku, KEPALA, KOLOM_REALISASI, POLA_SELANG } from "./buku.ts";
import { prosesor } from "./prosesor.ts";

/** What each stage from the grid of cells to the plans costs: processor milliseconds, the median of a few runs. */
export interface Tahap {
  readonly bentuk: string;
  readonly n: number;
  readonly baca: number;
  readonly nilai: number;
  readonly warna: number;
  /** The three together; what is cleared away in the memory falls now into one of them, now into another. */
  readonly bersama: number;
  /** null where it was not run. */
  readonly rapor: number | null;
  /** Bytes that the table and its scores keep in memory. */
  readonly memori: number;
}

const BENTUK: Readonly<Record<string, (n: number) => Grid[]>> = {
  "10 columns, one period": (n) => [
    gridUji([
      ["KPPBC TMP A Bogor"],
      ["Capaian IKU s.d. Triwulan III Tahun 2019"],
      [],
      [...KEPALA],
      ...Array.from({ length: n }, (_, i) =>
        barisIku(i, POLA_SELANG).map((v) => (typeof v === "object" ? "" : v)),
      ),
    ]),
  ],
  "50 columns, 12 periods": (n) => BESAR["a list of IKU"]?.(n) ?? [],
};

/** Measures all shapes at all sizes. A rapor of more than `raporSampai` IKU is not planned. */
export async function ukurTahap(ukuran: readonly number[], raporSampai: number): Promise<Tahap[]> {
  await muatBahasa("id");
  return Object.entries(BENTUK).flatMap(([bentuk, buat]) =>
    ukuran.map((n) => {
      const grids = buat(n);
      const kali = Array.from({ length: n > 10_000 ? 5 : 21 }, () => sekali(grids));
      const hasil = hasilDari(tabelDari(grids));
      // Apart from them, for clearing away what a rapor leaves in the memory is no part of reading.
      const rapor =
        n > raporSampai ? [] : Array.from({ length: 5 }, () => lama(() => rencanaRapor(hasil))[0]);
      return {
        bentuk,
        n,
        baca: tengah(kali.map((k) => k.baca)),
        nilai: tengah(kali.map((k) => k.nilai)),
        warna: tengah(kali.map((k) => k.warna)),
        bersama: tengah(kali.map((k) => k.baca + k.nilai + k.warna)),
        rapor: rapor.length === 0 ? null : tengah(rapor),
        memori: memoriHasil(grids),
      };
    }),
  );
}

function tengah(semua: readonly number[]): number {
  return [...semua].sort((a, b) => a - b)[Math.floor(semua.length / 2)] ?? 0;
}

/** What is in memory more, once a table is read and scored and everything else is cleared away. */
function memoriHasil(grids: readonly Grid[]): number {
  const awal = memoriTerpakai();
  const hasil = hasilDari(tabelDari(grids));
  const akhir = memoriTerpakai();
  // Asked after the measurement, so that the result is still there during it.
  return hasil.kantor.iku.length === 0 ? 0 : akhir - awal;
}

function memoriTerpakai(): number {
  setFlagsFromString("--expose-gc");
  const bersihkan = runInNewContext("gc") as () => void;
  // Once more for what the first time set free.
  bersihkan();
  bersihkan();
  return process.memoryUsage().heapUsed;
}

function sekali(grids: readonly Grid[]): Pick<Tahap, "baca" | "nilai" | "warna"> {
  const [baca, tabel] = lama(() => tabelDari(grids));
  const [nilai, hasil] = lama(() => hasilDari(tabel));
  const [warna] = lama(() => rencanaSel(hasil));
  return { baca, nilai, warna };
}

function lama<T>(kerja: () => T): [number, T] {
  const awal = prosesor();
  const hasil = kerja();
  return [prosesor() - awal, hasil];
}

function tabelDari(grids: readonly Grid[]): TabelIku {
  const hasil = bacaBukuKerja(grids);
  if (!hasil.ok) throw new Error("the table of the benchmark is not recognised");
  return hasil.tabel;
}

function hasilDari(tabel: TabelIku): HasilRapor {
  return nilaiTabel(tabel, tabel.periodeKini, KMK_467_2014);
}

/** The cells to colour, the snapshot that undoes it, and the addresses that are sent. */
function rencanaSel(hasil: HasilRapor): unknown {
  const target = new Map<string, Titik[]>();
  rencanaWarna(hasil).sel.forEach(({ status }, i) => {
    const titik = target.get(status) ?? [];
    titik.push({ baris: BARIS_PERTAMA + i, kolom: KOLOM_REALISASI });
    target.set(status, titik);
  });
  const ubahan = rencanakanIsi(target, null, { id: "", isiDi: () => null, titikTerisi: [] });
  return [...ubahan.warna.values()].map((titik) => alamatBanyak(jadikanPersegi(titik)));
}

function rencanaRapor(hasil: HasilRapor): unknown {
  const konteks = susunKonteks(hasil, {
    bahasa: "id",
    kantor: hasil.tabel.kantor,
    tanggalHitung: "2019-10-02T07:45",
    hiasan: true,
    tanggalRapat: null,
    namaLembar: "Rapor IKU",
    isian: bacaIsian(null),
    tindakLanjut: null,
    dataMentah: new Map(),
  });
  return susunRaporDari(konteks);
}
