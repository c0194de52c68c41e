import type { Bentuk } from "../bentuk.ts";
import type { notula as asal } from "../id/notula.ts";

/** Texts of the minutes sheet, in English. */
export const notula: Bentuk<typeof asal> = {
  awalKeputusan: "Decision:",
  judul: "Minutes of the performance meeting",
  petunjuk:
    "Boxes with a border can be typed in. What is typed stays whenever the minutes are written again; an emptied box takes the report card's note again.",
  rapat: {
    tanggal: "Day, date",
    waktu: "Time, place",
    pimpinan: "Chair",
    notulis: "Minutes by",
    peserta: "Present",
    agenda: "Agenda",
  },
  bawaan: {
    pimpinan: "Head of the office",
    peserta: "see the attendance list",
    agenda:
      "1. Follow-up of the previous performance meeting\n2. Results {periode}\n3. IKU to discuss: obstacles, decisions and actions\n4. Closing",
  },
  capaian: { judul: "Results", nko: "Organisational performance score (NKO) {nilai} ({status})." },
  pembahasan: {
    judul: "Discussion",
    kosong: "No IKU needs discussion.",
    capaian: "Result",
  },
  keputusan: { judul: "Decisions", kosong: "No decision noted yet." },
  aksi: { judul: "Actions agreed", kosong: "No action noted yet.", no: "No" },
  lalu: { judul: "Follow-up of earlier meetings" },
  hadir: { judul: "Attendance", nama: "Name and position", tandaTangan: "Signature" },
  catatanLama: {
    judul: "Old notes",
    petunjuk:
      "Typed on earlier minutes, and its place is no longer there. Nothing is deleted: move what is still needed, then empty its box.",
    tanpaIku: "Typed outside the boxes",
    tidakAda: "no longer on the source sheet",
    berganda: "its box is filled in already",
  },
  kaki: "Minutes",
  selesai: "Sheet “{lembar}” written: {iku} IKU discussed, {keputusan} decisions, {aksi} actions.",
};
