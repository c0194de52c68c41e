import { namaPeriode } from "../../bahasa/namaPeriode.ts";
import { tertulisUntuk } from "../../scoring/bagian.ts";
import { bagianPeriode, TAHUN, urutkanPeriode, type Periode } from "../../scoring/periode.ts";
import type { SkorIku } from "../../scoring/skor.ts";
import { AWALAN_GRAFIK } from "../grafik.ts";
import { KOLOM } from "../kisi.ts";
import { WARNA } from "../palet.ts";
import type { GrafikKolom } from "../rencana.ts";
import { barisJudulBagian, barisSelebar } from "./unsur.ts";
import type { BarisBagian, Konteks, PenyusunBagian, SelBagian } from "./bagian.ts";

/** Charts beside each other. The first three columns under each hold its figures, covered by it. */
const TEMPAT = [
  { dari: KOLOM.kode, sampai: KOLOM.namaAkhir },
  { dari: KOLOM.satuan, sampai: KOLOM.realisasi },
  { dari: KOLOM.indeks, sampai: KOLOM.trenAkhir },
] as const;
const GRAFIK_TERBANYAK = 12;
/** Points. */
const TINGGI_GRAFIK = 106;

/** Target and realisasi over the year as columns, for the IKU to discuss that have figures. */
export const susunGrafikDibahas: PenyusunBagian = (k) => {
  const periode = periodeGrafik(k.hasil.tabel.periode);
  const skor = k.dibahas.map((d) => d.skor).filter((s) => berangka(s, periode));
  const terpilih = skor.slice(0, GRAFIK_TERBANYAK);
  if (terpilih.length === 0 || periode.length < 2) return null;
  const t = k.teks.rapor.dataPendukung;
  const baris: BarisBagian[] = [
    barisJudulBagian(t.grafik),
    barisSelebar(t.keteranganGrafik, "keterangan", true),
  ];
  const grafik: GrafikKolom[] = [];
  for (let i = 0; i < terpilih.length; i += TEMPAT.length) {
    const sejajar = terpilih.slice(i, i + TEMPAT.length);
    const awal = baris.length + 1;
    baris.push(...blokGrafik(k, sejajar, periode));
    sejajar.forEach((s, j) => {
      const tempat = TEMPAT[j] ?? TEMPAT[0];
      grafik.push({
        nama: `${AWALAN_GRAFIK}IKU ${String(i + j + 1)}`,
        jenis: "kolom",
        judul: null,
        data: {
          baris: awal,
          barisAkhir: awal + periode.length,
          kolom: tempat.dari,
          kolomAkhir: tempat.dari + 2,
        },
        letak: {
          baris: awal,
          barisAkhir: awal + periode.length,
          kolom: tempat.dari,
          kolomAkhir: tempat.sampai,
        },
        warnaSeri: [WARNA.batangTarget, WARNA.navy],
        ...sumbu(k, s, periode),
        legenda: false,
      });
    });
  }
  return { baris, grafik };
};

/** The finest parts of the year; a workbook of running totals only gives those. */
export function periodeGrafik(ada: readonly Periode[]): readonly Periode[] {
  const bagian = bagianPeriode(TAHUN, ada);
  return bagian.length > 1 ? bagian : urutkanPeriode(ada);
}

function berangka({ iku }: SkorIku, periode: readonly Periode[]): boolean {
  const banyak = (daftar: typeof iku.target) =>
    periode.filter((p) => tertulisUntuk(daftar, p).jenis === "angka").length;
  return banyak(iku.target) > 0 && banyak(iku.realisasi) > 0;
}

function blokGrafik(k: Konteks, skor: readonly SkorIku[], periode: readonly Periode[]): BarisBagian[] {
  const t = k.teks.rapor.dataPendukung;
  const tinggi = TINGGI_GRAFIK / (periode.length + 1);
  const sumber = (
    isiSel: (s: SkorIku) => readonly [string, string | number | null, string | number | null],
  ) =>
    skor.flatMap((s, j): SelBagian[] => {
      const { dari } = TEMPAT[j] ?? TEMPAT[0];
      return isiSel(s).map((nilai, kolom) => ({
        dari: dari + kolom,
        nilai,
        gaya: "sumberGrafik",
      }));
    });
  const angkaDi = (s: SkorIku, sisi: "target" | "realisasi", p: Periode) => {
    const nilai = tertulisUntuk(s.iku[sisi], p);
    if (nilai.jenis !== "angka") return null;
    return k.barisDari(s)?.tampilan.persen === true ? nilai.nilai / 100 : nilai.nilai;
  };
  const judul = (s: SkorIku) => [s.iku.kode, s.iku.nama].filter((x) => x !== null).join("  ");
  return [
    {
      ikut: true,
      sel: skor.map((s, j) => ({
        ...(TEMPAT[j] ?? TEMPAT[0]),
        nilai: judul(s),
        gaya: "judulGrafik" as const,
        barisTerbanyak: 2,
      })),
    },
    { tinggi, ikut: true, sel: sumber(() => ["", t.target, t.realisasi]) },
    ...periode.map((p, i) => ({
      tinggi,
      ikut: i < periode.length - 1,
      sel: sumber((s) => [namaPeriode(p, k.bahasa), angkaDi(s, "target", p), angkaDi(s, "realisasi", p)]),
    })),
  ];
}

/** Columns start at 0, or they would lie; the axis speaks in percentages or, of large amounts, in short words. */
function sumbu(
  k: Konteks,
  skor: SkorIku,
  periode: readonly Periode[],
): Pick<GrafikKolom, "format" | "minimum"> {
  const { iku } = skor;
  const nilai = periode.flatMap((p) =>
    [tertulisUntuk(iku.target, p), tertulisUntuk(iku.realisasi, p)].flatMap((n) =>
      n.jenis === "angka" ? [n.nilai] : [],
    ),
  );
  const minimum = nilai.some((n) => n < 0) ? null : 0;
  const besar = Math.max(0, ...nilai.map(Math.abs));
  const { juta, miliar } = k.teks.rapor.dataPendukung;
  if (k.barisDari(skor)?.tampilan.persen === true) return { format: "0%", minimum };
  if (besar >= 1e9) return { format: `#,##0.0,,,"${miliar}"`, minimum };
  if (besar >= 1e6) return { format: `#,##0.0,,"${juta}"`, minimum };
  return { format: "General", minimum };
}
