import { writeXlsx } from "hucre";
import { badan, JUDUL, KEPALA, Kertas, TEBAL } from "../contoh/gaya.ts";
import { FORMAT, type SasaranContoh } from "../contoh/iku.ts";

const PERIODE = ["Q1", "Q2", "Sm.1", "Q3", "s.d. Q3", "Q4", "Y"] as const;
const AWAL = ["Kode IKU", "Perspektif", "Sasaran Strategis (SS)", "Indikator Kinerja Utama (IKU)"] as const;
const SIFAT = ["Satuan", "Pol.", "KP", "V/C"] as const;
const AKHIR = ["Kendala", "Rencana Aksi", "PIC", "Tenggat", "Keterangan"] as const;
const TARGET = AWAL.length + SIFAT.length;
const REALISASI = TARGET + PERIODE.length;
const SESUDAH = REALISASI + PERIODE.length;
const KEPALA_1 = 4;

/** A workbook of an office with these IKU: one trajectory table under a title. */
export async function bukuKasus(kantor: string, sasaran: readonly SasaranContoh[]): Promise<Uint8Array> {
  const kertas = new Kertas();
  kertas.tulis(0, 0, kantor, TEBAL);
  kertas.tulis(1, 0, "Capaian Indikator Kinerja Utama (IKU) Tahun 2019", JUDUL);
  const judul = [
    ...AWAL,
    ...SIFAT,
    ...PERIODE.map(() => "Target"),
    ...PERIODE.map(() => "Realisasi"),
    ...AKHIR,
  ];
  judul.forEach((nama, kolom) => {
    const berperiode = kolom >= TARGET && kolom < SESUDAH;
    const tunggal = !berperiode || (kolom - TARGET) % PERIODE.length === 0;
    kertas.tulis(KEPALA_1, kolom, tunggal ? nama : null, KEPALA);
    kertas.tulis(
      KEPALA_1 + 1,
      kolom,
      PERIODE[berperiode ? (kolom - TARGET) % PERIODE.length : -1] ?? null,
      KEPALA,
    );
  });
  let baris = KEPALA_1 + 2;
  for (const { perspektif, nama, iku } of sasaran) {
    for (const satu of iku) {
      const angka = badan("right", { format: FORMAT[satu.format] });
      [satu.kode, perspektif, nama, satu.nama, satu.satuan, satu.pol, satu.kp, satu.vc].forEach((isi, i) => {
        kertas.tulis(baris, i, isi, badan("left"));
      });
      satu.target.forEach((isi, i) => {
        kertas.tulis(baris, TARGET + i, isi, angka);
      });
      satu.realisasi.forEach((isi, i) => {
        kertas.tulis(baris, REALISASI + i, isi, angka);
      });
      [satu.kendala, satu.rencanaAksi, satu.pic, satu.tenggat, satu.keterangan].forEach((isi, i) => {
        kertas.tulis(baris, SESUDAH + i, isi ?? null, badan("left"));
      });
      baris++;
    }
  }
  const gabung = (awal: number) => ({
    startRow: KEPALA_1,
    startCol: awal,
    endRow: KEPALA_1,
    endCol: awal + PERIODE.length - 1,
  });
  return await writeXlsx({
    sheets: [{ name: "IKU 2019", cells: kertas.cells, merges: [gabung(TARGET), gabung(REALISASI)] }],
  });
}
