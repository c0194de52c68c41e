import type { WriteSheet } from "hucre";
import { badan, huruf, JUDUL, KEPALA, Kertas, MIRING, POLOS, TEBAL } from "./gaya.ts";
import { FORMAT, SASARAN, type IkuContoh } from "./iku.ts";

export const NAMA_LEMBAR = "IKU 2019";

const PERIODE = ["Q1", "Q2", "Sm.1", "Q3", "s.d. Q3", "Q4", "Y"] as const;
const JUDUL_KOLOM: readonly (readonly [judul: string, lebar: number])[] = [
  ["No", 5],
  ["Kode IKU", 9],
  ["Perspektif", 12],
  ["Sasaran Strategis (SS)", 24],
  ["Indikator Kinerja Utama (IKU)", 36],
  ["Satuan", 9],
  ["Pol.", 6],
  ["KP", 9],
  ["V/C", 6],
];
const AKHIR: readonly (readonly [judul: string, lebar: number])[] = [
  ["Kendala", 32],
  ["Rencana Aksi", 32],
  ["Penanggung Jawab (PIC)", 28],
  ["Tenggat", 17],
  ["Keterangan", 27],
];

const TARGET = JUDUL_KOLOM.length;
const REALISASI = TARGET + PERIODE.length;
const SESUDAH = REALISASI + PERIODE.length;
const KOLOM_TERAKHIR = SESUDAH + AKHIR.length - 1;
const KEPALA_1 = 7;
const KEPALA_2 = 8;
const BARIS_PERTAMA = 9;
const BARIS_TERAKHIR = BARIS_PERTAMA + SASARAN.reduce((n, s) => n + s.iku.length, 0) - 1;

/** The table of IKU, for the workbook's defined name. */
export const DAERAH_IKU = `'${NAMA_LEMBAR}'!$A$${String(KEPALA_1 + 1)}:$${huruf(KOLOM_TERAKHIR)}$${String(BARIS_TERAKHIR + 1)}`;

/** The header rows, repeated on every printed page. */
export const JUDUL_CETAK = `'${NAMA_LEMBAR}'!$${String(KEPALA_1 + 1)}:$${String(KEPALA_2 + 1)}`;

const CATATAN_SEL: ReadonlyMap<string, string> = new Map([
  ["1a-CP", "Angka bulanan ada di lembar Data Pendukung."],
  ["3a-CP", "Survei dilaksanakan pada Triwulan IV, hasilnya dilaporkan pada DKO berikutnya."],
  ["7a-N", "Pada Semester I belum memenuhi target, mohon dibahas."],
]);

type Gabungan = NonNullable<WriteSheet["merges"]>[number];

const gabung = (startRow: number, startCol: number, endRow: number, endCol: number): Gabungan => ({
  startRow,
  startCol,
  endRow,
  endCol,
});

/** What an office types in the consolidated realisasi cells of Sum and Average IKU: a formula over the quarters. */
function rumusKonsolidasi(iku: IkuContoh, indeks: number, baris: number): string | null {
  const bagian = indeks === 2 ? [0, 1] : indeks === 4 ? [0, 1, 3] : [];
  if (bagian.length === 0 || iku.kp === "TLK") return null;
  const sel = bagian.map((i) => `${huruf(REALISASI + i)}${String(baris + 1)}`);
  return iku.kp === "Sum" ? sel.join("+") : `AVERAGE(${sel.join(",")})`;
}

function tulisKepala(kertas: Kertas, merges: Gabungan[]): void {
  const tunggal = (kolom: number, judul: string): void => {
    kertas.tulis(KEPALA_1, kolom, judul, KEPALA);
    kertas.tulis(KEPALA_2, kolom, null, KEPALA);
    merges.push(gabung(KEPALA_1, kolom, KEPALA_2, kolom));
  };
  JUDUL_KOLOM.forEach(([judul], i) => {
    tunggal(i, judul);
  });
  AKHIR.forEach(([judul], i) => {
    tunggal(SESUDAH + i, judul);
  });
  for (const [judul, awal] of [
    ["Target", TARGET],
    ["Realisasi", REALISASI],
  ] as const) {
    PERIODE.forEach((periode, i) => {
      kertas.tulis(KEPALA_1, awal + i, i === 0 ? judul : null, KEPALA);
      kertas.tulis(KEPALA_2, awal + i, periode, KEPALA);
    });
    merges.push(gabung(KEPALA_1, awal, KEPALA_1, awal + PERIODE.length - 1));
  }
}

function tulisIku(kertas: Kertas, iku: IkuContoh, baris: number, nomor: number, zebra: boolean): void {
  const teks = badan("left", { zebra });
  const tengah = badan("center", { zebra });
  const angka = badan("right", { zebra, format: FORMAT[iku.format] });

  kertas.tulis(baris, 0, nomor, tengah);
  kertas.tulis(baris, 1, iku.kode, tengah);
  kertas.tulis(baris, 4, iku.nama, teks, CATATAN_SEL.get(iku.kode));
  [iku.satuan, iku.pol, iku.kp, iku.vc].forEach((isi, i) => {
    kertas.tulis(baris, 5 + i, isi, tengah);
  });
  iku.target.forEach((isi, i) => {
    kertas.tulis(baris, TARGET + i, isi, typeof isi === "string" ? tengah : angka);
  });
  iku.realisasi.forEach((isi, i) => {
    const rumus = rumusKonsolidasi(iku, i, baris);
    if (rumus !== null) kertas.rumus(baris, REALISASI + i, rumus, isi, angka);
    else kertas.tulis(baris, REALISASI + i, isi, typeof isi === "string" ? tengah : angka);
  });
  [iku.kendala, iku.rencanaAksi, iku.pic, iku.tenggat, iku.keterangan].forEach((isi, i) => {
    kertas.tulis(baris, SESUDAH + i, isi ?? null, teks);
  });
}

/** Perspektif and sasaran are written once and merged down over their IKU; the band alternates by sasaran. */
function tulisTabel(kertas: Kertas, merges: Gabungan[]): void {
  let baris = BARIS_PERTAMA;
  let awalPerspektif = baris;
  SASARAN.forEach((sasaran, s) => {
    const zebra = s % 2 === 1;
    const baru = sasaran.perspektif !== SASARAN[s - 1]?.perspektif;
    if (baru) awalPerspektif = baris;
    sasaran.iku.forEach((iku, i) => {
      tulisIku(kertas, iku, baris + i, baris + i - BARIS_PERTAMA + 1, zebra);
      const pertama = i === 0;
      kertas.tulis(
        baris + i,
        2,
        pertama && baru ? sasaran.perspektif : null,
        badan("center", { tebal: true }),
      );
      kertas.tulis(baris + i, 3, pertama ? sasaran.nama : null, badan("left", { zebra }));
    });
    const akhir = baris + sasaran.iku.length - 1;
    if (akhir > baris) merges.push(gabung(baris, 3, akhir, 3));
    if (SASARAN[s + 1]?.perspektif !== sasaran.perspektif && akhir > awalPerspektif) {
      merges.push(gabung(awalPerspektif, 2, akhir, 2));
    }
    baris = akhir + 1;
  });
}

function tulisJudul(kertas: Kertas): void {
  kertas.tulis(0, 0, "KEMENTERIAN KEUANGAN REPUBLIK INDONESIA", TEBAL);
  kertas.tulis(1, 0, "DIREKTORAT JENDERAL BEA DAN CUKAI", TEBAL);
  kertas.tulis(2, 0, "KPPBC TMP A Bogor", TEBAL);
  kertas.tulis(4, 0, "Capaian Indikator Kinerja Utama (IKU) Tahun 2019", JUDUL);
  kertas.tulis(
    5,
    0,
    "Bahan Dialog Kinerja Organisasi s.d. Triwulan III 2019. Angka ilustrasi, bukan capaian resmi.",
    MIRING,
  );
}

function tulisPenutup(kertas: Kertas): void {
  const kaki = BARIS_TERAKHIR + 2;
  [
    "Keterangan: CP = cascading peta; N = non-cascading; KP = konsolidasi periode; TLK = take last known; V/C = validitas/controllability.",
    "Tanda - berarti tidak diukur pada periode tersebut.",
    "Sumber: Seksi Kepatuhan Internal, diolah dari lembar Data Pendukung. Angka ilustrasi.",
  ].forEach((teks, i) => {
    kertas.tulis(kaki + i, 0, teks, MIRING);
  });
  const tanda = kaki + 5;
  kertas.tulis(tanda, 3, "Disusun oleh,", POLOS);
  kertas.tulis(tanda + 1, 3, "Kepala Seksi Kepatuhan Internal", TEBAL);
  kertas.tulis(tanda + 4, 3, "(tanda tangan)", MIRING);
  kertas.tulis(tanda - 1, SESUDAH + 1, "Bogor, 2 Oktober 2019", POLOS);
  kertas.tulis(tanda, SESUDAH + 1, "Mengetahui,", POLOS);
  kertas.tulis(tanda + 1, SESUDAH + 1, "Kepala Kantor", TEBAL);
  kertas.tulis(tanda + 4, SESUDAH + 1, "(tanda tangan)", MIRING);
}

/** The IKU sheet of the sample: trajectory layout with a two-row header, titles above, signatures below. */
export function lembarIku(): WriteSheet {
  const kertas = new Kertas();
  const merges: Gabungan[] = [];
  tulisJudul(kertas);
  tulisKepala(kertas, merges);
  tulisTabel(kertas, merges);
  tulisPenutup(kertas);

  const tinggi = new Map<number, { height: number }>();
  for (let baris = BARIS_PERTAMA; baris <= BARIS_TERAKHIR; baris++) tinggi.set(baris, { height: 42 });
  // Its sasaran takes four lines.
  tinggi.set(12, { height: 56 });
  tinggi.set(KEPALA_1, { height: 20 });
  tinggi.set(KEPALA_2, { height: 20 });
  tinggi.set(4, { height: 22 });

  return {
    name: NAMA_LEMBAR,
    columns: [
      ...JUDUL_KOLOM,
      ...PERIODE.map(() => ["", 9] as const),
      ...PERIODE.map(() => ["", 10] as const),
      ...AKHIR,
    ].map(([, width]) => ({ width })),
    cells: kertas.cells,
    merges,
    rowDefs: tinggi,
    freezePane: { rows: BARIS_PERTAMA, columns: 5 },
    view: { showGridLines: false, zoomScale: 85, tabColor: { rgb: "16324F" } },
    pageSetup: {
      paperSize: "a3",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.5, bottom: 0.5, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: "&LIKU 2019, angka ilustrasi&RHalaman &P dari &N" },
  };
}
