import { render } from "lit/html.js";
import "../taskpane/gaya/tema.css";
import "../taskpane/gaya/dasar.css";
import "./gaya/paparan.css";
import { teksPaparan } from "../bahasa/paparan.ts";
import { pakaiTemaOffice } from "../taskpane/tema.ts";
import { bahasaOffice } from "../taskpane/office.ts";
import type { HasilSimpan, Jembatan } from "./jembatan.ts";
import { pasangPapan, type PapanTerpasang } from "./papan.ts";
import type { DariDialog, KeDialog } from "./pesan.ts";

/** The window on the projector: it has no workbook, only what the pane behind it sends, and tells it what was typed. */

const akar = document.getElementById("papan");
const menunggu = new Map<number, (hasil: HasilSimpan) => void>();
let papan: PapanTerpasang | null = null;
let nomor = 0;

function kirim(pesan: DariDialog): void {
  Office.context.ui.messageParent(JSON.stringify(pesan));
}

const jembatan: Jembatan = {
  ikuti(sel) {
    kirim({ jenis: "ikuti", sel });
  },
  ingat(ketikan) {
    kirim({ jenis: "ingat", ketikan });
  },
  simpan: (catatan, bolehBuat) =>
    new Promise((selesai) => {
      menunggu.set(++nomor, selesai);
      kirim({ jenis: "simpan", nomor, catatan, bolehBuat });
    }),
  tutup() {
    kirim({ jenis: "tutup" });
  },
};

function terima(pesan: KeDialog): void {
  switch (pesan.jenis) {
    case "buka":
      if (akar === null || papan !== null) return;
      document.title = teksPaparan[pesan.bahan.bahasa].judul;
      papan = pasangPapan(akar, pesan.bahan, pesan.ketikan, jembatan);
      break;
    case "perbarui":
      papan?.perbarui(pesan.bahan);
      break;
    case "hasil":
      menunggu.get(pesan.nomor)?.(pesan.hasil);
      menunggu.delete(pesan.nomor);
  }
}

async function mulai(): Promise<void> {
  await Office.onReady();
  pakaiTemaOffice();
  const bahasa = bahasaOffice();
  document.documentElement.lang = bahasa;
  if (akar !== null) render(teksPaparan[bahasa].memuat, akar);
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { readonly message: string }) => {
      terima(JSON.parse(message) as KeDialog);
    },
    () => {
      kirim({ jenis: "siap" });
    },
  );
}

void mulai();
