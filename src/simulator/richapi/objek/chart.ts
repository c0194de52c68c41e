import type { GrafikBuku } from "../../buku.ts";
import { angkaAntara, benarSalah, teksSaja, satuDari, type Argumen } from "../argumen.ts";
import { galat } from "../galat.ts";
import { grafikBaru, namaGrafikSah, seriDari, URUTAN_SERI } from "../grafik.ts";
import { pastikanTakTerlindungi } from "../proteksi.ts";
import { atasBaris, kiriKolom, ukuranArea } from "../ukuran.ts";
import { objek, type Definisi, type Konteks, type Objek, type PetaIsi, type Sifat } from "../tipe.ts";
import { areaArgumen, areaTunggal } from "./areaArgumen.ts";

type Isi = PetaIsi["Chart"];

/** Marks the chart as changed, so that it is saved anew and not as the file had it. */
export function ubahGrafik({ lembar, grafik }: Isi): GrafikBuku {
  pastikanTakTerlindungi(lembar);
  grafik.dariBerkas = false;
  return grafik;
}

function cari(isi: PetaIsi["ChartCollection"], kunci: string): Objek | null {
  const { lembar } = isi;
  const kecil = kunci.toLowerCase();
  const grafik = lembar.grafik.find((g) => g.id === kunci || g.nama.toLowerCase() === kecil);
  return grafik === undefined ? null : objek("Chart", { lembar, grafik });
}

function adaAtauGalat(o: Objek | null): Objek {
  if (o === null) throw galat("ItemNotFound");
  return o;
}

export const ChartCollection: Definisi<PetaIsi["ChartCollection"]> = {
  sifat: { Count: { baca: ({ lembar }) => lembar.grafik.length } },
  butir: ({ lembar }) => lembar.grafik.map((grafik) => objek("Chart", { lembar, grafik })),
  indeks: (isi, arg) => adaAtauGalat(cari(isi, arg.teks(0))),
  metode: {
    Add: {
      menulis: true,
      objek: ({ lembar }, arg, k) => {
        pastikanTakTerlindungi(lembar);
        const sumber = arg.isi(1, "Range");
        if (sumber === undefined) throw galat("InvalidArgument", "sourceData");
        const urutan = arg.pilihan(2, URUTAN_SERI, "Auto");
        const grafik = grafikBaru(k.buku, lembar, arg.teks(0), {
          lembar: sumber.lembar,
          area: areaTunggal(sumber),
          urutan,
        });
        lembar.grafik.push(grafik);
        return objek("Chart", { lembar, grafik });
      },
    },
    GetCount: { sejak: "1.4", panggil: ({ lembar }) => lembar.grafik.length },
    GetItem: { objek: (isi, arg) => adaAtauGalat(cari(isi, arg.teks(0))) },
    GetItemOrNullObject: { sejak: "1.4", objek: (isi, arg) => cari(isi, arg.teks(0)) },
    GetItemAt: {
      objek: ({ lembar }, arg) => {
        const grafik = lembar.grafik[arg.bulat(0)];
        if (grafik === undefined) throw galat("InvalidArgument", "chart index");
        return objek("Chart", { lembar, grafik });
      },
    },
  },
};

function ukuran(sisi: "kiri" | "atas" | "lebar" | "tinggi"): Sifat<Isi> {
  return {
    baca: ({ grafik }) => grafik[sisi],
    tulis: (isi, nilai) => {
      const n = angkaAntara(nilai, 0, 1e6);
      ubahGrafik(isi)[sisi] = n;
    },
  };
}

/** Stretches the chart from the top-left of one cell to the bottom-right of another. */
function aturLetak(isi: Isi, arg: Argumen, k: Konteks): void {
  const { lembar } = isi;
  const awal = areaArgumen(arg, 0, lembar, k);
  const akhir = arg.ada(1) ? areaArgumen(arg, 1, lembar, k) : null;
  const grafik = ubahGrafik(isi);
  grafik.kiri = kiriKolom(lembar, awal.kolom);
  grafik.atas = atasBaris(lembar, awal.baris);
  if (akhir === null) return;
  const { barisAkhir, kolomAkhir } = akhir;
  const { lebar, tinggi } = ukuranArea(lembar, {
    baris: awal.baris,
    kolom: awal.kolom,
    barisAkhir,
    kolomAkhir,
  });
  grafik.lebar = lebar;
  grafik.tinggi = tinggi;
}

export const Chart: Definisi<Isi> = {
  identitas: ({ grafik }) => ({ Id: grafik.id }),
  sifat: {
    Id: { sejak: "1.7", baca: ({ grafik }) => grafik.id },
    Name: {
      baca: ({ grafik }) => grafik.nama,
      tulis: (isi, nilai) => {
        const nama = namaGrafikSah(isi.lembar, isi.grafik, teksSaja(nilai));
        ubahGrafik(isi).nama = nama;
      },
    },
    ChartType: {
      sejak: "1.7",
      baca: ({ grafik }) => grafik.jenis,
      tulis: (isi, nilai) => {
        const jenis = teksSaja(nilai);
        ubahGrafik(isi).jenis = jenis;
      },
    },
    Left: ukuran("kiri"),
    Top: ukuran("atas"),
    Width: ukuran("lebar"),
    Height: ukuran("tinggi"),
  },
  anak: {
    Axes: { ambil: (isi) => objek("ChartAxes", isi) },
    Format: { ambil: (isi) => objek("ChartAreaFormat", isi) },
    Legend: { ambil: (isi) => objek("ChartLegend", isi) },
    Series: { ambil: (isi) => objek("ChartSeriesCollection", isi) },
    Title: { ambil: (isi) => objek("ChartTitle", isi) },
    Worksheet: { sejak: "1.2", ambil: ({ lembar }) => objek("Worksheet", { lembar }) },
  },
  metode: {
    Activate: { sejak: "1.9", panggil: () => undefined },
    Delete: {
      menulis: true,
      panggil: ({ lembar, grafik }) => {
        pastikanTakTerlindungi(lembar);
        lembar.grafik = lembar.grafik.filter((g) => g !== grafik);
      },
    },
    SetData: {
      menulis: true,
      panggil: (isi, arg) => {
        const sumber = arg.isi(0, "Range");
        if (sumber === undefined) throw galat("InvalidArgument", "sourceData");
        const urutan = arg.pilihan(1, URUTAN_SERI, "Auto");
        ubahGrafik(isi).seri = seriDari({ lembar: sumber.lembar, area: areaTunggal(sumber), urutan });
      },
    },
    SetPosition: { menulis: true, panggil: aturLetak },
  },
};

export const ChartTitle: Definisi<PetaIsi["ChartTitle"]> = {
  sifat: {
    Text: {
      baca: ({ grafik }) => grafik.judul ?? "",
      tulis: (isi, nilai) => {
        const teks = teksSaja(nilai);
        ubahGrafik(isi).judul = teks;
      },
    },
    Visible: {
      baca: ({ grafik }) => grafik.judul !== null,
      tulis: (isi, nilai) => {
        const tampak = benarSalah(nilai);
        const grafik = ubahGrafik(isi);
        grafik.judul = tampak ? (grafik.judul ?? "Chart Title") : null;
      },
    },
  },
};

export const ChartLegend: Definisi<PetaIsi["ChartLegend"]> = {
  sifat: {
    Visible: {
      baca: ({ grafik }) => grafik.legenda,
      tulis: (isi, nilai) => {
        const tampak = benarSalah(nilai);
        ubahGrafik(isi).legenda = tampak;
      },
    },
    Position: {
      baca: ({ grafik }) => grafik.letakLegenda,
      tulis: (isi, nilai) => {
        const letak = satuDari(nilai, ["Top", "Bottom", "Left", "Right", "Corner"]);
        ubahGrafik(isi).letakLegenda = letak;
      },
    },
  },
};

export const ChartAreaFormat: Definisi<PetaIsi["ChartAreaFormat"]> = {
  anak: {
    Border: { sejak: "1.7", ambil: (isi) => objek("ChartBorder", isi) },
    Fill: {
      ambil: (isi) =>
        objek("ChartFill", {
          ...isi,
          atur: (warna) => {
            ubahGrafik(isi).latar = warna;
          },
        }),
    },
  },
};

export const ChartBorder: Definisi<PetaIsi["ChartBorder"]> = {
  sejak: "1.7",
  metode: {
    Clear: {
      menulis: true,
      panggil: (isi) => {
        ubahGrafik(isi).tanpaBingkai = true;
      },
    },
  },
};
