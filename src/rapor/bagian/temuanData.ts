import { isi } from "../../bahasa/index.ts";
import type { Temuan } from "../../workbook/temuan.ts";
import { KOLOM } from "../kisi.ts";
import { tulisTemuan } from "../pesan.ts";
import { barisJudulBagian } from "./unsur.ts";
import type { BarisBagian, Konteks, PenyusunBagian, SelBagian } from "./bagian.ts";

const LETAK = {
  tingkat: { dari: KOLOM.kode, sampai: KOLOM.nama },
  sel: { dari: KOLOM.namaB, sampai: KOLOM.namaC },
  temuan: { dari: KOLOM.namaAkhir, sampai: KOLOM.trenAkhir },
} as const;

/** Findings of one kind that get a row of their own; the rest share one row that names their cells. */
const BARIS_SEJENIS = 3;
const SEL_DISEBUT = 40;

/** What the reading and the scoring doubted, with a link to each cell; what may change a status comes first. */
export const susunTemuanData: PenyusunBagian = (k) => {
  const { temuan } = k.hasil;
  if (temuan.length === 0) return null;
  const t = k.teks.rapor;
  const kepala: BarisBagian = {
    ikut: true,
    sel: [
      { ...LETAK.tingkat, nilai: t.kepala.tingkat, gaya: "kepalaAwal" },
      { ...LETAK.sel, nilai: t.kepala.sel, gaya: "kepala" },
      { ...LETAK.temuan, nilai: t.kepala.temuan, gaya: "kepala" },
    ],
  };
  const sejenis = new Map<string, Temuan[]>();
  for (const tingkat of ["periksa", "info"] as const) {
    for (const satu of temuan.filter((x) => x.tingkat === tingkat)) {
      const kunci = `${tingkat} ${satu.kode}`;
      const ada = sejenis.get(kunci);
      if (ada === undefined) sejenis.set(kunci, [satu]);
      else ada.push(satu);
    }
  }
  return {
    baris: [
      barisJudulBagian(t.temuanData.judul),
      kepala,
      ...[...sejenis.values()].flatMap((kelompok) => barisSejenis(k, kelompok)),
    ],
  };
};

function barisSejenis(k: Konteks, kelompok: readonly Temuan[]): BarisBagian[] {
  // One more row would take the place of the row that sums it up.
  const penuh = kelompok.length <= BARIS_SEJENIS + 1 ? kelompok : kelompok.slice(0, BARIS_SEJENIS);
  const sisa = kelompok.slice(penuh.length);
  const [contoh] = sisa;
  return [
    ...penuh.map((x) => barisTemuan(k, x, tulisTemuan(x, k.bahasa))),
    ...(contoh === undefined
      ? []
      : [
          barisTemuan(
            k,
            { ...contoh, sel: null },
            isi(k.teks.rapor.temuanData.sejenis, { n: sisa.length, daftar: daftarSel(k, sisa) }, k.bahasa),
            "",
          ),
        ]),
  ];
}

function barisTemuan(k: Konteks, temuan: Temuan, pesan: string, tanpaSel?: string): BarisBagian {
  const t = k.teks.rapor.temuanData;
  const sel: SelBagian =
    temuan.sel === null
      ? { ...LETAK.sel, nilai: tanpaSel ?? t.bukuKerja, gaya: "isiRedup" }
      : {
          ...LETAK.sel,
          nilai: tanpaLembar(temuan.sel, k),
          gaya: "isiTautan",
          tautan: { sel: temuan.sel, petunjuk: t.bukaSel },
        };
  return {
    sel: [
      temuan.tingkat === "periksa"
        ? { ...LETAK.tingkat, nilai: t.periksa, gaya: "isiTebalAwal" }
        : { ...LETAK.tingkat, nilai: t.info, gaya: "isiAwal" },
      sel,
      { ...LETAK.temuan, nilai: pesan, gaya: "isi" },
    ],
  };
}

/** The cells of findings, each once, without the sheet name that the letterhead already gives. */
function daftarSel(k: Konteks, temuan: readonly Temuan[]): string {
  const sel = [
    ...new Set(
      temuan.map((x) => (x.sel === null ? k.teks.rapor.temuanData.bukuKerja : tanpaLembar(x.sel, k))),
    ),
  ];
  const disebut = sel.slice(0, SEL_DISEBUT).join(", ");
  return sel.length > SEL_DISEBUT ? `${disebut}, …` : disebut;
}

function tanpaLembar(sel: string, { hasil }: Konteks): string {
  const batas = sel.lastIndexOf("!");
  const lembar = sel.slice(0, batas).replace(/^'|'$/g, "").replaceAll("''", "'");
  return batas > 0 && lembar === hasil.tabel.lembar ? sel.slice(batas + 1) : sel;
}
