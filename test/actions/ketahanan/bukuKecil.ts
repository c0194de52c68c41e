import { buatRapor, warnai } from "../../../src/actions/index.ts";
import { BARIS_DAFTAR } from "../../../src/rapor/daftar/bentuk.ts";
import { LETAK_BIDANG } from "../../../src/rapor/isian/bidang.ts";
import { bacaTanda } from "../../../src/rapor/isian/tanda.ts";
import { BENTUK_TINDAK_LANJUT } from "../../../src/rapor/tindakLanjut/bentukTindakLanjut.ts";
import type { Buku, GayaSel, LembarBuku, Sel } from "../../../src/simulator/buku.ts";
import { pasang } from "../../../src/simulator/pustaka/node.ts";
import { bukuUji, GAYA_BAWAAN, gayaUji, lembarUji, selUji } from "../../simulator/bukuUji.ts";

export const SUMBER = "IKU TW III";
export const RAPOR = "Rapor IKU";
export const TINDAK = "Tindak Lanjut";
export const PILIHAN = { bahasa: "id", sekarang: "2019-10-02T07:45" } as const;
/** The same meeting two days later, when figures have changed. */
export const PILIHAN_LAGI = { bahasa: "id", sekarang: "2019-10-04T09:10" } as const;

const BARIS_IKU = 3;
const KOLOM_REALISASI = 4;
const KOLOM_STATUS = 6;
/** What people typed on our own sheets: none of it may ever be lost. */
export const KETIKAN = {
  kendala: "Responden belum lengkap",
  catatan: "=1+1 dibahas lagi",
  status: "Proses",
  baris: "Rapat dengan bank mitra",
} as const;

/**
 * An office's workbook small enough to be broken at every single command: three IKU, one of each colour, status cells
 * with no fill, a plain fill and a hatching, and a sheet of notes.
 */
export function bukuKecil(): Buku {
  const buku = bukuUji({
    [SUMBER]: [
      ["Capaian IKU KPPBC Uji s.d. Triwulan III 2019"],
      [null],
      [
        "No",
        "Kode IKU",
        "Indikator Kinerja Utama",
        "Target",
        "Realisasi",
        "Polarisasi",
        "Status",
        "Kendala",
        "Rencana Aksi",
        "PIC",
      ],
      [1, "1a-CP", "Persentase penerimaan bea masuk", 100, 105, "Max", "", "", "", ""],
      [2, "2a-CP", "Rata-rata waktu layanan", 8, 9, "Min", "", "Sistem lambat", "Tambah petugas", "PKC"],
      [3, "3a-N", "Indeks kepuasan pengguna jasa", 4, 2, "Max", "", "Survei sedikit", "", "PLI"],
    ],
    Catatan: [["Catatan rapat"], ["=bukan rumus"]],
  });
  const l = lembarUji(buku, SUMBER);
  const isi: GayaSel["isi"][] = [
    GAYA_BAWAAN.isi,
    { pola: "Solid", warna: "#FFEEDD", warnaPola: "#000000" },
    { pola: "LightUp", warna: "#FFFFFF", warnaPola: "#7F7F7F" },
  ];
  isi.forEach((satu, i) => {
    tulis(l, BARIS_IKU + i, KOLOM_STATUS, selUji(null, { gaya: gayaUji({ isi: satu }) }));
  });
  return buku;
}

/** The workbook after a rapor, when people have written on our sheets, drawn a chart there and changed figures. */
export async function bukuBerapor(): Promise<Buku> {
  const buku = bukuKecil();
  pasang(buku);
  pastikan(await buatRapor(PILIHAN));
  const rapor = lembarUji(buku, RAPOR);
  const baris = barisIsian(rapor, "2a-CP");
  ketik(rapor, baris, LETAK_BIDANG.kendala.dari, KETIKAN.kendala);
  ketik(rapor, baris, LETAK_BIDANG.catatan.dari, KETIKAN.catatan);
  await Excel.run(async (context) => {
    const lembar = context.workbook.worksheets.getItem(RAPOR);
    const grafik = lembar.charts.add("Line", lembar.getRange("A1:B2"), "Auto");
    grafik.name = "Grafik kantor";
    await context.sync();
  });
  const tindak = lembarUji(buku, TINDAK);
  const kolom = (kunci: string): number => BENTUK_TINDAK_LANJUT.kolom.findIndex((k) => k.kunci === kunci);
  ketik(tindak, BARIS_DAFTAR.isi, kolom("status"), KETIKAN.status);
  ketik(tindak, BARIS_DAFTAR.isi + 1, kolom("rencana"), KETIKAN.baris);
  ubahAngka(buku);
  return buku;
}

export async function bukuBerwarna(): Promise<Buku> {
  const buku = bukuKecil();
  pasang(buku);
  pastikan(await warnai(PILIHAN));
  ubahAngka(buku);
  return buku;
}

/** The green IKU turns red and the red one green: every colour moves. */
function ubahAngka(buku: Buku): void {
  const l = lembarUji(buku, SUMBER);
  ketik(l, BARIS_IKU, KOLOM_REALISASI, 70);
  ketik(l, BARIS_IKU + 2, KOLOM_REALISASI, 4);
}

/** The row where an IKU's boxes stand. */
export function barisIsian(l: LembarBuku, kode: string): number {
  for (const [baris, isi] of l.sel) {
    for (const { nilai } of isi.values()) {
      const tanda = bacaTanda(nilai);
      if (tanda?.jenis === "iku" && tanda.kode === kode) return baris;
    }
  }
  throw new Error(`no boxes for ${kode}`);
}

/** Types a value into a cell behind the add-in's back, which keeps its look. */
export function ketik(l: LembarBuku, baris: number, kolom: number, nilai: Sel["nilai"]): void {
  const lama = l.sel.get(baris)?.get(kolom) ?? selUji(null);
  tulis(l, baris, kolom, { ...lama, nilai });
}

function tulis(l: LembarBuku, baris: number, kolom: number, sel: Sel): void {
  const isi = l.sel.get(baris) ?? new Map<number, Sel>();
  isi.set(kolom, sel);
  l.sel.set(baris, isi);
}

function pastikan(hasil: { readonly ok: boolean; readonly pesan: string }): void {
  if (!hasil.ok) throw new Error(hasil.pesan);
}
