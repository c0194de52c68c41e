import type { Dadu } from "./setara.ts";

/** Header wordings that an office may use for one another; chosen from what offices write, not from what is known to be read. */
const KATA: readonly (readonly string[])[] = [
  ["Target", "TARGET", "Target Kinerja", "Target IKU"],
  ["Realisasi", "REALISASI", "Realisasi Kinerja", "Realisasi IKU"],
  ["Pol", "Pol.", "Polarisasi", "POLARISASI", "Jenis Polarisasi", "Polarisasi IKU"],
  ["KP", "Konsolidasi", "Konsolidasi Periode", "Jenis Konsolidasi", "Jenis Konsolidasi Periode"],
  [
    "IKU",
    "Nama IKU",
    "Indikator Kinerja Utama",
    "Indikator Kinerja Utama (IKU)",
    "Uraian IKU",
    "INDIKATOR KINERJA UTAMA",
  ],
  ["Kode", "Kode IKU", "KODE IKU", "Kode\nIKU"],
  ["No", "No.", "NO", "Nomor"],
  ["Satuan", "SATUAN", "Satuan Pengukuran"],
  ["Keterangan", "Ket.", "KETERANGAN", "Ket"],
  ["Pol/KP", "Pol / KP", "Polarisasi/Konsolidasi"],
  ["Q1", "TW I", "Triwulan I", "Q-1"],
  ["Q2", "TW II", "Triwulan II"],
  ["Q3", "TW III", "Triwulan III", "Trw III"],
  ["Sm.1", "Smt 1", "Semester I", "Smt.1"],
  ["s.d. Q3", "s.d. TW III", "s/d Triwulan III", "sd Q3"],
];

/** The same header in another wording, or in another case and spacing when there is none. */
export function samaArti(judul: string, dadu: Dadu): string {
  const rapi = judul.trim().toLowerCase();
  const kelompok = KATA.find((kata) => kata.some((k) => k.toLowerCase() === rapi));
  if (kelompok !== undefined) return kelompok[dadu(kelompok.length)] ?? judul;
  return (
    [judul.toUpperCase(), ` ${judul}  `, judul.replaceAll(" ", "\n"), judul.toLowerCase()][dadu(4)] ?? judul
  );
}
