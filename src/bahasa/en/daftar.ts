import type { Bentuk } from "../bentuk.ts";
import type { daftar as asal } from "../id/daftar.ts";

/** Texts of the list sheets, the history and the follow-up, in English. */
export const daftar: Bentuk<typeof asal> = {
  riwayat: {
    judul: "IKU report history",
    keterangan:
      "One row per IKU and report, written by Rapor IKU. It may be sorted, filtered and given columns of your own.",
    kepala: {
      tahun: "Year",
      periode: "Period",
      tanggal: "Report date",
      kode: "Code",
      nama: "Indicator (IKU)",
      satuan: "Unit",
      target: "Target",
      realisasi: "Actual",
      indeks: "Index",
      status: "Status",
      keterangan: "Remarks",
      nko: "NKO",
      profil: "Rules",
      dari: "From month",
      sampai: "To month",
    },
    tidakAdaLagi: "no longer in the table of IKU of this period",
  },
  tindakLanjut: {
    judul: "DKO follow-up",
    keterangan: "Set the status to {selesai} when it has been done. Rows may be added, sorted and filtered.",
    kepala: {
      kode: "Code",
      nama: "Indicator (IKU)",
      rencana: "Action plan",
      pic: "Owner",
      tenggat: "Due",
      status: "Status",
      tanda: "Mark",
      asal: "DKO date",
      periode: "Agreed at",
      dilaporkan: "Reported done",
      keterangan: "Remarks",
      jejak: "Trace",
    },
    status: { belum: "Not followed up", proses: "In progress", selesai: "Done" },
    tanda: { lewat: "◆ {hari} days late", segera: "◇ {hari} days left", hariIni: "◇ Today" },
    peringatan: {
      judul: "Follow-up status",
      pesan: "Choose Not followed up, In progress or Done, so that it counts on the next report card.",
    },
    bagian: {
      judul: "Follow-up of earlier DKO",
      kalimat: "{selesai} done · {proses} in progress · {belum} not followed up — {persen}% done.",
      lewat: "{n} past the due date.",
      takTerbaca: "{n} with another status, counted as not done.",
    },
  },
};
