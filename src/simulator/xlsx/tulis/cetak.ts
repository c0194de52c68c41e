import type { CetakBuku } from "../../buku.ts";
import { BARIS_MAKS, KOLOM_MAKS } from "../alamat.ts";
import { tulisKepalaKaki } from "../../kepalaKaki.ts";
import { KERTAS } from "../padanan.ts";
import { poinKeInci } from "../satuan.ts";
import { anakUrut, sisipUrut, type Elemen } from "../xml/pohon.ts";
import { URUTAN_LEMBAR, URUTAN_SHEET_PR } from "./urutan.ts";

/** Writes the page set-up where it differs; print area and title rows are names and written with the workbook. */
export function tulisCetak(akar: Elemen, kini: CetakBuku, lama: CetakBuku): void {
  const anak = (nama: string) => anakUrut(akar, nama, URUTAN_LEMBAR);
  if (beda(kini.margin, lama.margin)) {
    const m = kini.margin;
    const e = anak("pageMargins");
    const nilai = {
      left: m.kiri,
      right: m.kanan,
      top: m.atas,
      bottom: m.bawah,
      header: m.kepala,
      footer: m.kaki,
    };
    for (const [sisi, poin] of Object.entries(nilai)) e.setel(sisi, poinKeInci(poin));
  }
  if (kini.tengahMendatar !== lama.tengahMendatar) {
    anak("printOptions").setel("horizontalCentered", kini.tengahMendatar ? 1 : undefined);
  }
  if (kini.tengahTegak !== lama.tengahTegak) {
    anak("printOptions").setel("verticalCentered", kini.tengahTegak ? 1 : undefined);
  }
  if (kini.orientasi !== lama.orientasi) anak("pageSetup").setel("orientation", kini.orientasi.toLowerCase());
  if (kini.kertas !== lama.kertas) {
    const nomor = KERTAS.indexOf(kini.kertas) + 1;
    anak("pageSetup").setel("paperSize", nomor === 0 ? undefined : nomor);
  }
  tulisSkala(akar, kini, lama);
  tulisKepalaKakiBagian(akar, "oddHeader", kini.kepala, lama.kepala);
  tulisKepalaKakiBagian(akar, "oddFooter", kini.kaki, lama.kaki);
  if (kini.pisahHalaman.join() !== lama.pisahHalaman.join()) tulisPisahHalaman(akar, kini.pisahHalaman);
}

function tulisSkala(akar: Elemen, kini: CetakBuku, lama: CetakBuku): void {
  const pas = (c: CetakBuku) => c.skala === null;
  if (pas(kini) !== pas(lama)) {
    const sifat = anakUrut(akar, "sheetPr", URUTAN_LEMBAR);
    anakUrut(sifat, "pageSetUpPr", URUTAN_SHEET_PR).setel("fitToPage", pas(kini) ? 1 : undefined);
  }
  const halaman = () => anakUrut(akar, "pageSetup", URUTAN_LEMBAR);
  if (kini.skala !== null) {
    if (kini.skala !== (lama.skala ?? 100))
      halaman().setel("scale", kini.skala === 100 ? undefined : kini.skala);
    return;
  }
  const sama =
    pas(lama) && kini.halamanLebar === lama.halamanLebar && kini.halamanTinggi === lama.halamanTinggi;
  if (sama) return;
  halaman().setel("fitToWidth", kini.halamanLebar ?? 0);
  halaman().setel("fitToHeight", kini.halamanTinggi ?? 0);
}

const URUTAN_KEPALA_KAKI = "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter".split(" ");

function tulisKepalaKakiBagian(
  akar: Elemen,
  nama: string,
  kini: CetakBuku["kaki"],
  lama: CetakBuku["kaki"],
): void {
  if (!beda(kini, lama)) return;
  const induk = anakUrut(akar, "headerFooter", URUTAN_LEMBAR);
  induk.hapus(induk.cari(nama));
  const teks = tulisKepalaKaki(kini);
  if (teks !== "") sisipUrut(induk, induk.buat(nama, {}, teks), URUTAN_KEPALA_KAKI);
}

function tulisPisahHalaman(akar: Elemen, baris: readonly number[]): void {
  const induk = anakUrut(akar, "rowBreaks", URUTAN_LEMBAR);
  // Automatic breaks of the file are a note of what Excel once computed; only breaks set by hand are ours to replace.
  for (const b of induk.anak("brk")) if (b.benar("man")) induk.hapus(b);
  const baru = [...new Set(baris)].filter((b) => b > 0 && b < BARIS_MAKS).sort((a, b) => a - b);
  for (const id of baru) {
    const sesudah = induk.anak("brk").find((b) => (b.angka("id") ?? 0) > id);
    induk.sisip(induk.buat("brk", { id, max: KOLOM_MAKS - 1, man: 1 }), sesudah);
  }
  const jumlah = induk.anak("brk").length;
  induk.setel("count", jumlah);
  induk.setel("manualBreakCount", baru.length);
  if (jumlah === 0) akar.hapus(induk);
}

/** Flat records of numbers or texts differ. */
function beda(a: object, b: object): boolean {
  const lain = new Map<string, unknown>(Object.entries(b));
  return Object.entries(a).some(([k, v]) => lain.get(k) !== v);
}
