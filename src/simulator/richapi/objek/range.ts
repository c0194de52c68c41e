import type { Area, Sel } from "../../buku.ts";
import { teksTampil } from "../../gayaAngka.ts";
import { alamatLengkap, barisUtuh, irisan, kolomUtuh, lebar, satuSel, tinggi } from "../alamat.ts";
import { benarSalah, type Argumen } from "../argumen.ts";
import { galat } from "../galat.ts";
import { pastikanTakTerlindungi } from "../proteksi.ts";
import { SALIN, salin } from "../salin.ts";
import { gayaDi, jenisNilai, nilaiTampak, selDi } from "../sel.ts";
import { BERSIHKAN, bersihkan, gabungkan, pisahkan, tulisFormat, tulisNilai } from "../tulisSel.ts";
import { areaTersembunyi, atasBaris, kiriKolom, ukuranArea } from "../ukuran.ts";
import { objek, type Definisi, type IsiArea, type Konteks, type PetaIsi } from "../tipe.ts";
import { areaTunggal, rujukanArgumen } from "./areaArgumen.ts";
import { METODE_SIFAT_SEL } from "./sifatSel.ts";
import { aturTautan, tautanSel } from "./tautan.ts";
import { METODE_TURUNAN } from "./turunan.ts";
import { aktifkan } from "./worksheet.ts";

/** Cells of a range as rows; null for an unbounded range, for which Excel gives null too. */
function kisi<T>(
  isi: IsiArea,
  ambil: (sel: Sel | undefined, baris: number, kolom: number) => T,
): T[][] | null {
  const a = areaTunggal(isi);
  if (barisUtuh(a) || kolomUtuh(a)) return null;
  const hasil: T[][] = [];
  for (let b = a.baris; b <= a.barisAkhir; b++) {
    const isiBaris = isi.lembar.sel.get(b);
    const baris: T[] = [];
    for (let k = a.kolom; k <= a.kolomAkhir; k++) baris.push(ambil(isiBaris?.get(k), b, k));
    hasil.push(baris);
  }
  return hasil;
}

function teksSel(sel: Sel | undefined): string {
  const nilai = sel?.nilai ?? null;
  if (sel === undefined || nilai === null) return "";
  return typeof nilai === "object" ? nilai.galat : teksTampil(nilai, sel.gaya.format);
}

function rumusSel(sel: Sel | undefined): string | number | boolean {
  return sel?.rumus === null || sel?.rumus === undefined ? nilaiTampak(sel) : `=${sel.rumus}`;
}

function jumlahSel(area: readonly Area[]): number {
  const n = area.reduce((jumlah, a) => jumlah + tinggi(a) * lebar(a), 0);
  return n > 2_147_483_647 ? -1 : n;
}

function tersembunyiSeragam(
  area: readonly Area[],
  arah: "baris" | "kolom",
  set: ReadonlySet<number>,
): boolean | null {
  let hasil: boolean | null = null;
  for (const a of area) {
    const [dari, sampai] = arah === "baris" ? [a.baris, a.barisAkhir] : [a.kolom, a.kolomAkhir];
    if (set.size === 0) {
      if (hasil === true) return null;
      hasil = false;
      continue;
    }
    for (let i = dari; i <= sampai; i++) {
      if (hasil === null) hasil = set.has(i);
      else if (hasil !== set.has(i)) return null;
    }
  }
  return hasil;
}

function aturTersembunyi(isi: IsiArea, arah: "baris" | "kolom", nilai: unknown): void {
  const sembunyi = benarSalah(nilai);
  pastikanTakTerlindungi(isi.lembar);
  const set = arah === "baris" ? isi.lembar.barisTersembunyi : isi.lembar.kolomTersembunyi;
  for (const a of isi.area) {
    const [dari, sampai] = arah === "baris" ? [a.baris, a.barisAkhir] : [a.kolom, a.kolomAkhir];
    for (let i = dari; i <= sampai; i++) {
      if (sembunyi) set.add(i);
      else set.delete(i);
    }
  }
}

/** Properties that Range and RangeAreas have alike. */
export const SIFAT_AREA: NonNullable<Definisi<IsiArea>["sifat"]> = {
  CellCount: { baca: ({ area }) => jumlahSel(area) },
  IsEntireColumn: { sejak: "1.7", baca: ({ area }) => area.every(kolomUtuh) },
  IsEntireRow: { sejak: "1.7", baca: ({ area }) => area.every(barisUtuh) },
};

const bacaTinggi = (isi: IsiArea): number => ukuranArea(isi.lembar, areaTunggal(isi)).tinggi;
const bacaLebar = (isi: IsiArea): number => ukuranArea(isi.lembar, areaTunggal(isi)).lebar;
const alamat = (isi: IsiArea): string => alamatLengkap(isi.lembar, areaTunggal(isi));
const tulis = (isi: IsiArea, nilai: unknown, k: Konteks): void => {
  tulisNilai(k, isi.lembar, areaTunggal(isi), nilai);
};

export const Range: Definisi<PetaIsi["Range"]> = {
  sifat: {
    ...SIFAT_AREA,
    Address: { baca: alamat },
    AddressLocal: { baca: alamat },
    ColumnCount: { baca: (isi) => lebar(areaTunggal(isi)) },
    ColumnIndex: { baca: (isi) => areaTunggal(isi).kolom },
    RowCount: { baca: (isi) => tinggi(areaTunggal(isi)) },
    RowIndex: { baca: (isi) => areaTunggal(isi).baris },
    Values: { baca: (isi) => kisi(isi, nilaiTampak), tulis },
    Formulas: { baca: (isi) => kisi(isi, rumusSel), tulis },
    NumberFormat: {
      baca: (isi, k) =>
        kisi(isi, (sel, b, kol) => sel?.gaya.format ?? gayaDi(k.buku, isi.lembar, b, kol).format),
      tulis: (isi, nilai, k) => {
        tulisFormat(k, isi.lembar, areaTunggal(isi), nilai);
      },
    },
    Text: { baca: (isi) => kisi(isi, teksSel) },
    ValueTypes: { baca: (isi) => kisi(isi, jenisNilai) },
    RowHidden: {
      sejak: "1.2",
      baca: ({ lembar, area }) => tersembunyiSeragam(area, "baris", lembar.barisTersembunyi),
      tulis: (isi, nilai) => {
        aturTersembunyi(isi, "baris", nilai);
      },
    },
    ColumnHidden: {
      sejak: "1.2",
      baca: ({ lembar, area }) => tersembunyiSeragam(area, "kolom", lembar.kolomTersembunyi),
      tulis: (isi, nilai) => {
        aturTersembunyi(isi, "kolom", nilai);
      },
    },
    Hidden: { sejak: "1.2", baca: ({ lembar, area }) => area.every((a) => areaTersembunyi(lembar, a)) },
    Hyperlink: {
      sejak: "1.7",
      baca: (isi) => {
        const a = areaTunggal(isi);
        return satuSel(a) ? tautanSel(selDi(isi.lembar, a.baris, a.kolom)) : null;
      },
      tulis: (isi, nilai, k) => {
        aturTautan(k, isi, nilai);
      },
    },
    Height: { sejak: "1.10", baca: bacaTinggi },
    Width: { sejak: "1.10", baca: bacaLebar },
    Left: { sejak: "1.10", baca: (isi) => kiriKolom(isi.lembar, areaTunggal(isi).kolom) },
    Top: { sejak: "1.10", baca: (isi) => atasBaris(isi.lembar, areaTunggal(isi).baris) },
  },
  anak: {
    DataValidation: { sejak: "1.8", ambil: (isi) => objek("DataValidation", isi) },
    Format: { ambil: (isi) => objek("RangeFormat", isi) },
    Worksheet: { ambil: ({ lembar }) => objek("Worksheet", { lembar }) },
  },
  metode: {
    ...METODE_TURUNAN,
    ...METODE_SIFAT_SEL,
    Calculate: { sejak: "1.6", panggil: () => undefined },
    Clear: {
      menulis: true,
      panggil: (isi, arg, k) => {
        bersihkan(k, isi, arg.pilihan(0, BERSIHKAN, "All"));
      },
    },
    CopyFrom: { sejak: "1.9", menulis: true, panggil: salinDari },
    GetMergedAreasOrNullObject: {
      sejak: "1.13",
      objek: (isi) => {
        const gabung = isi.lembar.gabung.filter((g) => irisan(g, areaTunggal(isi)) !== null);
        return gabung.length === 0 ? null : objek("RangeAreas", { lembar: isi.lembar, area: gabung });
      },
    },
    Merge: {
      sejak: "1.2",
      menulis: true,
      panggil: (isi, arg, k) => {
        gabungkan(k, isi.lembar, areaTunggal(isi), arg.benar(0));
      },
    },
    Unmerge: {
      sejak: "1.2",
      menulis: true,
      panggil: (isi) => {
        pastikanTakTerlindungi(isi.lembar);
        pisahkan(isi.lembar, areaTunggal(isi));
      },
    },
    Select: {
      panggil: (isi, _, k) => {
        aktifkan(k, isi.lembar);
        k.buku.pilihan = areaTunggal(isi);
        k.peristiwa.pilihanBerubah(isi.lembar, k.buku.pilihan);
      },
    },
    _ValidateArraySize: {
      sejak: "1.3",
      panggil: (isi, arg) => {
        const a = areaTunggal(isi);
        if (arg.bulat(0) !== tinggi(a) || arg.bulat(1) !== lebar(a)) {
          throw galat("InvalidArgument", "the array's size differs from the range's");
        }
      },
    },
  },
};

function salinDari(isi: IsiArea, arg: Argumen, k: Konteks): void {
  salin(k, { lembar: isi.lembar, area: areaTunggal(isi) }, rujukanArgumen(arg, 0, isi.lembar, k), {
    apa: arg.pilihan(1, SALIN, "All"),
    lewatiKosong: arg.benar(2),
    putar: arg.benar(3),
  });
}
