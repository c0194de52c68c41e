import type { CetakBuku } from "../../buku.ts";
import { bacaKepalaKaki } from "../../kepalaKaki.ts";
import { KERTAS } from "../padanan.ts";
import { inciKePoin } from "../satuan.ts";
import type { Elemen } from "../xml/pohon.ts";
import { bacaAreaCetak, bacaJudulCetak, type NamaBerkas } from "./nama.ts";

/** Margins Excel assumes when the file gives none, in inches. */
const MARGIN_BAWAAN = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };

/** Page set-up of a sheet; `lembar` is its position in the workbook part, where print area and titles are named. */
export function bacaCetak(akar: Elemen, nama: readonly NamaBerkas[], lembar: number): CetakBuku {
  const halaman = akar.cari("pageSetup");
  const margin = akar.cari("pageMargins");
  const opsi = akar.cari("printOptions");
  const pas = akar.cari("sheetPr", "pageSetUpPr")?.benar("fitToPage") ?? false;
  const poin = (sisi: keyof typeof MARGIN_BAWAAN) => inciKePoin(margin?.angka(sisi) ?? MARGIN_BAWAAN[sisi]);
  // 0 pages wide or tall means "as many as it takes".
  const muat = (atribut: string) => (pas ? (halaman?.angka(atribut) ?? 1) || null : null);
  return {
    orientasi: halaman?.atribut.get("orientation") === "landscape" ? "Landscape" : "Portrait",
    kertas: KERTAS[(halaman?.angka("paperSize") ?? 1) - 1] ?? "Letter",
    skala: pas ? null : (halaman?.angka("scale") ?? 100),
    halamanLebar: muat("fitToWidth"),
    halamanTinggi: muat("fitToHeight"),
    margin: {
      atas: poin("top"),
      bawah: poin("bottom"),
      kiri: poin("left"),
      kanan: poin("right"),
      kepala: poin("header"),
      kaki: poin("footer"),
    },
    tengahMendatar: opsi?.benar("horizontalCentered") ?? false,
    tengahTegak: opsi?.benar("verticalCentered") ?? false,
    area: bacaAreaCetak(nama, lembar),
    barisJudul: bacaJudulCetak(nama, lembar).baris,
    kaki: bacaKepalaKaki(akar.cari("headerFooter", "oddFooter")?.teks ?? ""),
    kepala: bacaKepalaKaki(akar.cari("headerFooter", "oddHeader")?.teks ?? ""),
    pisahHalaman: (akar.cari("rowBreaks")?.anak("brk") ?? [])
      .filter((b) => b.benar("man"))
      .map((b) => b.angka("id") ?? 0)
      .filter((baris) => baris > 0)
      .sort((a, b) => a - b),
  };
}
