import type { CetakBuku } from "../../buku.ts";
import { tulisKepalaKaki } from "../../kepalaKaki.ts";
import { BARIS_MAKS, barisUtuh, KOLOM_MAKS } from "../alamat.ts";
import { angkaAntara, benarSalah, satuDari, teksSaja, type Argumen } from "../argumen.ts";
import { galat } from "../galat.ts";
import { objek, type Definisi, type Konteks, type Objek, type PetaIsi, type Sifat } from "../tipe.ts";
import { areaArgumen } from "./areaArgumen.ts";

type Isi = PetaIsi["PageLayout"];

const KERTAS = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
  "Quatro",
  "Paper10x14",
  "Paper11x17",
  "Note",
] as const;

/** Points; Excel takes no margin as large as a page. */
const MARGIN_MAKS = 3600;

function margin(sisi: keyof CetakBuku["margin"]): Sifat<Isi> {
  return {
    baca: ({ lembar }) => lembar.cetak.margin[sisi],
    tulis: ({ lembar }, nilai) => {
      lembar.cetak.margin[sisi] = angkaAntara(nilai, 0, MARGIN_MAKS);
    },
  };
}

function halaman(nilai: unknown): number | null {
  if (nilai === null || nilai === undefined) return null;
  const n = angkaAntara(nilai, 1, 32_767);
  if (!Number.isInteger(n)) throw galat("InvalidArgument", "pages");
  return n;
}

/** PageLayoutZoomOptions: a scale in percent, or pages wide and tall; never both. */
function aturZoom({ lembar: { cetak } }: Isi, nilai: unknown): void {
  if (typeof nilai !== "object" || nilai === null) throw galat("InvalidArgument", "zoom");
  const { scale, horizontalFitToPages, verticalFitToPages } = nilai as Record<string, unknown>;
  const [melebar, meninggi] = [halaman(horizontalFitToPages), halaman(verticalFitToPages)];
  const adaSkala = scale !== undefined && scale !== null;
  if (adaSkala === (melebar !== null || meninggi !== null)) throw galat("InvalidArgument", "zoom");
  cetak.skala = adaSkala ? angkaAntara(scale, 10, 400) : null;
  cetak.halamanLebar = melebar;
  cetak.halamanTinggi = meninggi;
}

function bacaZoom({ lembar: { cetak } }: Isi): Record<string, number> {
  if (cetak.skala !== null) return { scale: cetak.skala };
  return {
    ...(cetak.halamanLebar === null ? {} : { horizontalFitToPages: cetak.halamanLebar }),
    ...(cetak.halamanTinggi === null ? {} : { verticalFitToPages: cetak.halamanTinggi }),
  };
}

function areaCetak({ lembar }: Isi): Objek | null {
  return lembar.cetak.area === null ? null : objek("RangeAreas", { lembar, area: [lembar.cetak.area] });
}

function barisJudul({ lembar }: Isi): Objek | null {
  const baris = lembar.cetak.barisJudul;
  if (baris === null) return null;
  const area = { baris: baris[0], barisAkhir: baris[1], kolom: 0, kolomAkhir: KOLOM_MAKS - 1 };
  return objek("Range", { lembar, area: [area] });
}

function adaAtauGalat(o: Objek | null): Objek {
  if (o === null) throw galat("ItemNotFound");
  return o;
}

/** Points per unit of setPrintMargins. */
const SATUAN = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const SISI_MARGIN = new Map<string, keyof CetakBuku["margin"]>([
  ["top", "atas"],
  ["bottom", "bawah"],
  ["left", "kiri"],
  ["right", "kanan"],
  ["header", "kepala"],
  ["footer", "kaki"],
]);

function aturMargin({ lembar: { cetak } }: Isi, arg: Argumen): void {
  const satuan = arg.pilihan(0, ["Points", "Inches", "Centimeters"], "Points");
  const opsi = arg.mentah(1);
  if (typeof opsi !== "object" || opsi === null) throw galat("InvalidArgument", "margins");
  for (const [nama, nilai] of Object.entries(opsi)) {
    const sisi = SISI_MARGIN.get(nama);
    if (sisi === undefined) throw galat("InvalidArgument", nama);
    cetak.margin[sisi] = angkaAntara(nilai, 0, MARGIN_MAKS / SATUAN[satuan]) * SATUAN[satuan];
  }
}

function aturBarisJudul({ lembar }: Isi, arg: Argumen, k: Konteks): void {
  const a = areaArgumen(arg, 0, lembar, k);
  if (!barisUtuh(a) || a.barisAkhir === BARIS_MAKS - 1)
    throw galat("InvalidArgument", "title rows must be whole rows");
  lembar.cetak.barisJudul = [a.baris, a.barisAkhir];
}

export const PageLayout: Definisi<Isi> = {
  sejak: "1.9",
  sifat: {
    Orientation: {
      baca: ({ lembar }) => lembar.cetak.orientasi,
      tulis: ({ lembar }, nilai) => {
        lembar.cetak.orientasi = satuDari(nilai, ["Portrait", "Landscape"]);
      },
    },
    PaperSize: {
      baca: ({ lembar }) => lembar.cetak.kertas,
      tulis: ({ lembar }, nilai) => {
        lembar.cetak.kertas = satuDari(nilai, KERTAS);
      },
    },
    Zoom: { baca: bacaZoom, tulis: aturZoom },
    CenterHorizontally: {
      baca: ({ lembar }) => lembar.cetak.tengahMendatar,
      tulis: ({ lembar }, nilai) => {
        lembar.cetak.tengahMendatar = benarSalah(nilai);
      },
    },
    CenterVertically: {
      baca: ({ lembar }) => lembar.cetak.tengahTegak,
      tulis: ({ lembar }, nilai) => {
        lembar.cetak.tengahTegak = benarSalah(nilai);
      },
    },
    TopMargin: margin("atas"),
    BottomMargin: margin("bawah"),
    LeftMargin: margin("kiri"),
    RightMargin: margin("kanan"),
    HeaderMargin: margin("kepala"),
    FooterMargin: margin("kaki"),
  },
  anak: { HeadersFooters: { ambil: (isi) => objek("HeaderFooterGroup", isi) } },
  metode: {
    GetPrintArea: { objek: (isi) => adaAtauGalat(areaCetak(isi)) },
    GetPrintAreaOrNullObject: { objek: areaCetak },
    GetPrintTitleRows: { objek: (isi) => adaAtauGalat(barisJudul(isi)) },
    GetPrintTitleRowsOrNullObject: { objek: barisJudul },
    SetPrintArea: {
      menulis: true,
      panggil: ({ lembar }, arg, k) => {
        lembar.cetak.area = areaArgumen(arg, 0, lembar, k);
      },
    },
    SetPrintMargins: { menulis: true, panggil: aturMargin },
    SetPrintTitleRows: { menulis: true, panggil: aturBarisJudul },
  },
};

export const HeaderFooterGroup: Definisi<PetaIsi["HeaderFooterGroup"]> = {
  sejak: "1.9",
  sifat: { State: { baca: () => "Default" } },
  anak: { DefaultForAllPages: { ambil: (isi) => objek("HeaderFooter", isi) } },
};

function teksTepi(
  tepi: "kepala" | "kaki",
  letak: "kiri" | "tengah" | "kanan",
): Sifat<PetaIsi["HeaderFooter"]> {
  return {
    baca: ({ lembar }) => lembar.cetak[tepi][letak],
    tulis: ({ lembar }, nilai) => {
      const jadi = { ...lembar.cetak[tepi], [letak]: teksSaja(nilai) };
      // The limit is of the whole, the codes of its three parts included.
      if (tulisKepalaKaki(jadi).length > 255) throw galat("InvalidArgument", "header or footer too long");
      lembar.cetak[tepi] = jadi;
    },
  };
}

export const HeaderFooter: Definisi<PetaIsi["HeaderFooter"]> = {
  sejak: "1.9",
  sifat: {
    LeftHeader: teksTepi("kepala", "kiri"),
    CenterHeader: teksTepi("kepala", "tengah"),
    RightHeader: teksTepi("kepala", "kanan"),
    LeftFooter: teksTepi("kaki", "kiri"),
    CenterFooter: teksTepi("kaki", "tengah"),
    RightFooter: teksTepi("kaki", "kanan"),
  },
};

export const PageBreakCollection: Definisi<PetaIsi["PageBreakCollection"]> = {
  sejak: "1.9",
  butir: ({ lembar }) => lembar.cetak.pisahHalaman.map((baris) => objek("PageBreak", { lembar, baris })),
  indeks: ({ lembar }, arg) => {
    const baris = lembar.cetak.pisahHalaman[arg.bulat(0)];
    if (baris === undefined) throw galat("ItemNotFound");
    return objek("PageBreak", { lembar, baris });
  },
  metode: {
    Add: {
      menulis: true,
      objek: ({ lembar }, arg, k) => {
        const { baris } = areaArgumen(arg, 0, lembar, k);
        if (baris === 0) throw galat("InvalidArgument", "no page can end before the first row");
        const { pisahHalaman } = lembar.cetak;
        if (!pisahHalaman.includes(baris)) pisahHalaman.push(baris);
        pisahHalaman.sort((a, b) => a - b);
        return objek("PageBreak", { lembar, baris });
      },
    },
    GetCount: { panggil: ({ lembar }) => lembar.cetak.pisahHalaman.length },
    RemovePageBreaks: {
      menulis: true,
      panggil: ({ lembar }) => {
        lembar.cetak.pisahHalaman = [];
      },
    },
  },
};

export const PageBreak: Definisi<PetaIsi["PageBreak"]> = {
  sejak: "1.9",
  identitas: ({ lembar, baris }) => ({ _Id: lembar.cetak.pisahHalaman.indexOf(baris) }),
  sifat: { RowIndex: { baca: ({ baris }) => baris }, ColumnIndex: { baca: () => 0 } },
  metode: {
    Delete: {
      menulis: true,
      panggil: ({ lembar, baris }) => {
        lembar.cetak.pisahHalaman = lembar.cetak.pisahHalaman.filter((b) => b !== baris);
      },
    },
    GetCellAfterBreak: {
      objek: ({ lembar, baris }) =>
        objek("Range", { lembar, area: [{ baris, kolom: 0, barisAkhir: baris, kolomAkhir: 0 }] }),
    },
  },
};
