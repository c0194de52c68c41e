import type { GayaSel } from "../../buku.ts";
import { angkaAntara, benarSalah, satuDari, type Argumen } from "../argumen.ts";
import { galat } from "../galat.ts";
import { bagianBingkai, isiDengan, nilaiSeragam, ubahGaya } from "../gayaArea.ts";
import { pastikanBolehFormat, pastikanTakTerlindungi } from "../proteksi.ts";
import {
  aturUkuran,
  LEBAR_MAKS,
  lebarKolom,
  paskanBaris,
  paskanKolom,
  tinggiBaris,
  TINGGI_MAKS,
  ukuranSeragam,
} from "../ukuran.ts";
import {
  objek,
  type Definisi,
  type IsiArea,
  type Konteks,
  type PetaIsi,
  type Sifat,
  type SisiBingkai,
} from "../tipe.ts";
import {
  MEDAN_FORMAT,
  MEDAN_HURUF,
  MEDAN_ISI,
  MEDAN_PROTEKSI,
  medanGaris,
  TANPA_ISI,
  type TabelMedan,
} from "./medanGaya.ts";

function huruf1Besar(nama: string): string {
  return nama.charAt(0).toUpperCase() + nama.slice(1);
}

/** Turns fields of a look into properties over areas: mixed reads null, setting restyles every cell. */
function sifatGaya(tabel: TabelMedan): Record<string, Sifat<IsiArea>> {
  return Object.fromEntries(
    Object.entries(tabel).map(([nama, medan]) => [
      huruf1Besar(nama),
      {
        ...(medan.sejak === undefined ? {} : { sejak: medan.sejak }),
        baca: (isi: IsiArea, k: Konteks) => nilaiSeragam(k.buku, isi, (g) => medan.baca(g)),
        tulis: (isi: IsiArea, nilai: unknown, k: Konteks) => {
          const ubah = medan.ubah?.(nilai);
          if (ubah === undefined) throw galat("InvalidArgument", nama);
          pastikanBolehFormat(isi.lembar);
          ubahGaya(k.buku, isi, ubah);
        },
      },
    ]),
  );
}

const kolomDari = (isi: IsiArea): number | null =>
  ukuranSeragam(
    isi.area,
    (a) => [a.kolom, a.kolomAkhir],
    (i) => lebarKolom(isi.lembar, i),
  );
const barisDari = (isi: IsiArea): number | null =>
  ukuranSeragam(
    isi.area,
    (a) => [a.baris, a.barisAkhir],
    (i) => tinggiBaris(isi.lembar, i),
  );

function ukuranBaku(arah: "baris" | "kolom"): Sifat<IsiArea> {
  return {
    sejak: "1.7",
    baca: ({ lembar, area }) => {
      const ukuran = arah === "baris" ? lembar.tinggiBaris : lembar.lebarKolom;
      if (ukuran.size === 0) return true;
      const beda = ukuranSeragam(
        area,
        (a) => (arah === "baris" ? [a.baris, a.barisAkhir] : [a.kolom, a.kolomAkhir]),
        (i) => (ukuran.has(i) ? 0 : 1),
      );
      return beda === null ? null : beda === 1;
    },
    tulis: ({ lembar, area }, nilai) => {
      pastikanTakTerlindungi(lembar);
      if (benarSalah(nilai)) aturUkuran(area, arah, lembar, null);
    },
  };
}

export const RangeFormat: Definisi<PetaIsi["RangeFormat"]> = {
  sifat: {
    ...sifatGaya(MEDAN_FORMAT),
    ColumnWidth: {
      sejak: "1.2",
      baca: kolomDari,
      tulis: ({ lembar, area }, nilai) => {
        const n = angkaAntara(nilai, 0, LEBAR_MAKS);
        pastikanTakTerlindungi(lembar);
        aturUkuran(area, "kolom", lembar, n);
      },
    },
    RowHeight: {
      sejak: "1.2",
      baca: barisDari,
      tulis: ({ lembar, area }, nilai) => {
        const n = angkaAntara(nilai, 0, TINGGI_MAKS);
        pastikanTakTerlindungi(lembar);
        aturUkuran(area, "baris", lembar, n);
      },
    },
    UseStandardHeight: ukuranBaku("baris"),
    UseStandardWidth: ukuranBaku("kolom"),
  },
  anak: {
    Borders: { ambil: (isi) => objek("RangeBorderCollection", isi) },
    Fill: { ambil: (isi) => objek("RangeFill", isi) },
    Font: { ambil: (isi) => objek("RangeFont", isi) },
    Protection: { sejak: "1.2", ambil: (isi) => objek("FormatProtection", isi) },
  },
  metode: {
    AutofitColumns: {
      sejak: "1.2",
      menulis: true,
      panggil: ({ lembar, area }) => {
        pastikanTakTerlindungi(lembar);
        for (const a of area) paskanKolom(lembar, a);
      },
    },
    AutofitRows: {
      sejak: "1.2",
      menulis: true,
      panggil: ({ lembar, area }) => {
        pastikanTakTerlindungi(lembar);
        for (const a of area) paskanBaris(lembar, a);
      },
    },
  },
};

export const RangeFill: Definisi<PetaIsi["RangeFill"]> = {
  sifat: sifatGaya(MEDAN_ISI),
  metode: {
    Clear: {
      menulis: true,
      panggil: (isi, _, k) => {
        pastikanBolehFormat(isi.lembar);
        ubahGaya(k.buku, isi, (g) => isiDengan(g, TANPA_ISI));
      },
    },
  },
};

export const RangeFont: Definisi<PetaIsi["RangeFont"]> = { sifat: sifatGaya(MEDAN_HURUF) };

export const FormatProtection: Definisi<PetaIsi["FormatProtection"]> = {
  sejak: "1.2",
  sifat: sifatGaya(MEDAN_PROTEKSI),
};

const SISI: readonly SisiBingkai[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

export const RangeBorderCollection: Definisi<PetaIsi["RangeBorderCollection"]> = {
  sifat: { Count: { baca: () => SISI.length } },
  butir: (isi) => SISI.map((sisi) => objek("RangeBorder", { ...isi, sisi })),
  indeks: (isi, arg) => objek("RangeBorder", { ...isi, sisi: satuDari(arg.mentah(0), SISI) }),
  metode: {
    GetItemAt: {
      objek: (isi, arg: Argumen) => {
        const sisi = SISI[arg.bulat(0)];
        if (sisi === undefined) throw galat("InvalidArgument", "border index");
        return objek("RangeBorder", { ...isi, sisi });
      },
    },
  },
};

const MEDAN_SISI = new Map<keyof GayaSel["garis"], TabelMedan>();
function medanSisi(sisi: keyof GayaSel["garis"]): TabelMedan {
  const ada = MEDAN_SISI.get(sisi) ?? medanGaris(sisi);
  MEDAN_SISI.set(sisi, ada);
  return ada;
}

/** A border of areas is a side of the cells along it; inside borders are two sides that touch. */
function sifatBingkai(nama: "style" | "color" | "weight"): Sifat<PetaIsi["RangeBorder"]> {
  return {
    baca: (isi, k) => {
      const nilai = bagianBingkai(isi, isi.sisi).map((b) =>
        nilaiSeragam(k.buku, b.isi, (g) => medanSisi(b.sisi)[nama]?.baca(g) ?? null),
      );
      const [pertama] = nilai;
      if (pertama === undefined) return null;
      return nilai.every((n) => n === pertama) ? pertama : null;
    },
    tulis: (isi, nilai, k) => {
      medanSisi("EdgeTop")[nama]?.ubah?.(nilai);
      pastikanBolehFormat(isi.lembar);
      for (const b of bagianBingkai(isi, isi.sisi)) {
        const ubah = medanSisi(b.sisi)[nama]?.ubah?.(nilai);
        if (ubah !== undefined) ubahGaya(k.buku, b.isi, ubah);
      }
    },
  };
}

export const RangeBorder: Definisi<PetaIsi["RangeBorder"]> = {
  identitas: ({ sisi }) => ({ Id: sisi }),
  sifat: {
    SideIndex: { baca: ({ sisi }) => sisi },
    Style: sifatBingkai("style"),
    Color: sifatBingkai("color"),
    Weight: sifatBingkai("weight"),
  },
};
