import { NAMA_STATUS } from "../../bahasa/namaStatus.ts";
import { angka, isi } from "../../bahasa/index.ts";
import type { Status } from "../../scoring/skor.ts";
import { selisihIndeks, selIndeks, teksPerubahan } from "../indeksCetak.ts";
import { AWALAN_GRAFIK } from "../grafik.ts";
import { KOLOM } from "../kisi.ts";
import { persenUtuh } from "../persenUtuh.ts";
import { URUTAN_STATUS, WARNA_STATUS } from "../palet.ts";
import { putusan } from "../putusan.ts";
import { tulisStatus } from "./unsur.ts";
import type { Konteks, PenyusunBagian, RaporLalu, SelBagian } from "./bagian.ts";

/** Fixed name of the doughnut on the rapor sheet. */
const NAMA_GRAFIK_STATUS = `${AWALAN_GRAFIK}Status`;

const FORMAT_JUMLAH = "#,##0";

const NKO = { dari: KOLOM.kode, sampai: KOLOM.namaB };
const KALIMAT = { dari: KOLOM.namaC, sampai: KOLOM.bobot };
const UBIN: Readonly<Record<Status, number>> = {
  hijau: KOLOM.target,
  kuning: KOLOM.realisasi,
  merah: KOLOM.indeks,
  "abu-abu": KOLOM.status,
};
const GRAFIK = { kolom: KOLOM.tren, kolomAkhir: KOLOM.trenAkhir };

/** The strip at the top: NKO, the verdict in words, a tile per status, and the doughnut. */
export const susunRingkasan: PenyusunBagian = (k) => {
  const { kantor } = k.hasil;
  const { nko, ringkasan } = kantor;
  const t = k.teks.rapor;
  const { judul, kalimat } = putusan(k);
  const ubin = (gaya: "ubinLabel" | "ubinNilai" | "ubinKet", nilai: (s: Status) => string | number) =>
    URUTAN_STATUS.map((s): SelBagian => ({ dari: UBIN[s], nilai: nilai(s), gaya: `${gaya}.${s}` }));
  // The four rows behind the chart hold its figures: a name and a count per status.
  const sumber = (i: number): SelBagian[] => {
    const status = URUTAN_STATUS[i];
    if (status === undefined) return [];
    return [
      { dari: GRAFIK.kolom, nilai: NAMA_STATUS[k.bahasa][status], gaya: "sumberGrafik" },
      { dari: GRAFIK.kolomAkhir, nilai: ringkasan[status], gaya: "sumberGrafik" },
    ];
  };
  const nilaiNko = selIndeks(nko.nilai, kantor.profil, k.bahasa);
  return {
    baris: [
      {
        tinggi: 5,
        ikut: true,
        sel: [
          { ...NKO, nilai: null, gaya: `pitaStatus.${nko.status}` },
          ...URUTAN_STATUS.map((s): SelBagian => ({ dari: UBIN[s], nilai: null, gaya: `pitaStatus.${s}` })),
          ...sumber(0),
        ],
      },
      {
        tinggi: 26,
        ikut: true,
        sel: [
          { ...NKO, nilai: t.ringkasan.nko, gaya: "nkoLabel" },
          { ...KALIMAT, nilai: judul, gaya: "putusanJudul" },
          ...ubin("ubinLabel", (s) => tulisStatus(k, s)),
          ...sumber(1),
        ],
      },
      {
        tinggi: 40,
        ikut: true,
        sel: [
          { ...NKO, nilai: nilaiNko.nilai, format: nilaiNko.format, gaya: "nkoNilai" },
          { ...KALIMAT, turun: 1, nilai: kalimat, gaya: "putusan" },
          ...ubin("ubinNilai", (s) => ringkasan[s]).map((sel) => ({ ...sel, format: FORMAT_JUMLAH })),
          ...sumber(2),
        ],
      },
      {
        tinggi: 30,
        sel: [
          { ...NKO, nilai: keteranganNko(k), gaya: "nkoStatus" },
          ...ubin("ubinKet", (s) => keteranganUbin(k, s)),
          ...sumber(3),
        ],
      },
    ],
    ...(kantor.iku.length === 0
      ? {}
      : {
          grafik: [
            {
              nama: NAMA_GRAFIK_STATUS,
              jenis: "donat",
              judul: null,
              data: { baris: 0, barisAkhir: 3, ...GRAFIK },
              letak: { baris: 0, barisAkhir: 3, ...GRAFIK },
              warnaTitik: URUTAN_STATUS.map((s) => WARNA_STATUS[s].kuat),
              legenda: false,
            },
          ],
        }),
  };
};

/** What the strip compares with: the last rapor when it is known, else the period before in the workbook. */
function pembanding(k: Konteks): RaporLalu | null {
  const { raporLalu } = k.pilihan;
  if (raporLalu !== undefined) return raporLalu;
  const { sebelumnya } = k.hasil;
  if (sebelumnya === null || k.namaSebelumnya === null) return null;
  return { nama: k.namaSebelumnya, nko: sebelumnya.nko.nilai, jumlah: sebelumnya.ringkasan };
}

function keteranganNko(k: Konteks): string {
  const { kantor } = k.hasil;
  const t = k.teks.rapor;
  const status = tulisStatus(k, kantor.nko.status);
  const predikat =
    kantor.predikat === null ? [] : [isi(t.ringkasan.predikat, { predikat: kantor.predikat }, k.bahasa)];
  const lalu = pembanding(k);
  const perubahan = selisihIndeks(kantor.nko.nilai, lalu?.nko ?? null);
  const tren =
    perubahan === null || lalu === null
      ? []
      : [
          isi(
            perubahan === 0 ? t.ringkasan.tetapDari : t.ringkasan.perubahan,
            { perubahan: teksPerubahan(perubahan, "", k.bahasa), periode: lalu.nama },
            k.bahasa,
          ),
        ];
  return [[status, ...predikat].join(" · "), ...tren].join("\n");
}

/** Change of the count since what the strip compares with, otherwise the share. */
function keteranganUbin(k: Konteks, status: Status): string {
  const { hasil, teks, bahasa } = k;
  const t = teks.rapor.ringkasan;
  const { kantor } = hasil;
  const jumlah = kantor.iku.length;
  const n = kantor.ringkasan[status];
  const lalu = pembanding(k);
  if (lalu !== null) return teksPerubahan(n - lalu.jumlah[status], t.tetap, bahasa, 0);
  const persen = persenUtuh(URUTAN_STATUS.map((s) => kantor.ringkasan[s]))[URUTAN_STATUS.indexOf(status)];
  return isi(t.bagian, { persen: angka(persen ?? 0, bahasa, 0), jumlah }, bahasa);
}
