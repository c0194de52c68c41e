import type { GrafikBuku } from "../../buku.ts";
import { tinggi, lebar } from "../alamat.ts";
import { angkaAntara, teksSaja, warnaDari } from "../argumen.ts";
import { galat } from "../galat.ts";
import { objek, type Definisi, type PetaIsi } from "../tipe.ts";
import { areaTunggal } from "./areaArgumen.ts";
import { ubahGrafik } from "./chart.ts";

type Isi = PetaIsi["ChartSeries"];
type Seri = GrafikBuku["seri"][number];

export const ChartSeriesCollection: Definisi<PetaIsi["ChartSeriesCollection"]> = {
  sifat: { Count: { baca: ({ grafik }) => grafik.seri.length } },
  butir: (isi) => isi.grafik.seri.map((seri) => objek("ChartSeries", { ...isi, seri })),
  metode: {
    Add: {
      sejak: "1.7",
      menulis: true,
      objek: (isi, arg) => {
        const nama = arg.ada(0) ? arg.teks(0) : null;
        const { seri: semua } = ubahGrafik(isi);
        const letak = arg.ada(1) ? angkaAntara(arg.bulat(1), 0, semua.length) : semua.length;
        const seri: Seri = {
          nama,
          kategori: null,
          nilai: null,
          warna: null,
          warnaTitik: [],
          ukuranLubang: null,
        };
        semua.splice(letak, 0, seri);
        return objek("ChartSeries", { ...isi, seri });
      },
    },
    GetCount: { sejak: "1.4", panggil: ({ grafik }) => grafik.seri.length },
    GetItemAt: {
      objek: (isi, arg) => {
        const seri = isi.grafik.seri[arg.bulat(0)];
        if (seri === undefined) throw galat("InvalidArgument", "series index");
        return objek("ChartSeries", { ...isi, seri });
      },
    },
  },
};

export const ChartSeries: Definisi<Isi> = {
  sifat: {
    Name: {
      baca: ({ seri }) => seri.nama ?? "",
      tulis: (isi, nilai) => {
        const nama = teksSaja(nilai);
        ubahGrafik(isi);
        isi.seri.nama = nama;
      },
    },
    DoughnutHoleSize: {
      sejak: "1.7",
      // 75 is what Excel gives a new doughnut.
      baca: ({ seri }) => seri.ukuranLubang ?? 75,
      tulis: (isi, nilai) => {
        if (isi.grafik.jenis !== "Doughnut" && isi.grafik.jenis !== "DoughnutExploded") {
          throw galat("InvalidArgument", "only doughnuts have a hole");
        }
        const n = angkaAntara(nilai, 10, 90);
        ubahGrafik(isi);
        isi.seri.ukuranLubang = n;
      },
    },
  },
  anak: {
    Format: { ambil: (isi) => objek("ChartSeriesFormat", isi) },
    Points: { ambil: (isi) => objek("ChartPointsCollection", isi) },
  },
  metode: {
    Delete: {
      sejak: "1.7",
      menulis: true,
      panggil: (isi) => {
        const grafik = ubahGrafik(isi);
        grafik.seri = grafik.seri.filter((s) => s !== isi.seri);
      },
    },
    SetValues: {
      sejak: "1.7",
      menulis: true,
      panggil: (isi, arg) => {
        const sumber = arg.isi(0, "Range");
        if (sumber === undefined) throw galat("InvalidArgument", "sourceData");
        ubahGrafik(isi);
        isi.seri.nilai = { lembar: sumber.lembar.nama, area: areaTunggal(sumber) };
      },
    },
    SetXAxisValues: {
      sejak: "1.7",
      menulis: true,
      panggil: (isi, arg) => {
        const sumber = arg.isi(0, "Range");
        if (sumber === undefined) throw galat("InvalidArgument", "sourceData");
        ubahGrafik(isi);
        isi.seri.kategori = { lembar: sumber.lembar.nama, area: areaTunggal(sumber) };
      },
    },
  },
};

export const ChartSeriesFormat: Definisi<PetaIsi["ChartSeriesFormat"]> = {
  anak: {
    Fill: {
      ambil: (isi) =>
        objek("ChartFill", {
          lembar: isi.lembar,
          grafik: isi.grafik,
          atur: (warna) => {
            ubahGrafik(isi);
            isi.seri.warna = warna;
          },
        }),
    },
  },
};

function jumlahTitik(seri: Seri): number {
  return seri.nilai === null ? seri.warnaTitik.length : tinggi(seri.nilai.area) * lebar(seri.nilai.area);
}

export const ChartPointsCollection: Definisi<PetaIsi["ChartPointsCollection"]> = {
  sifat: { Count: { baca: ({ seri }) => jumlahTitik(seri) } },
  butir: (isi) =>
    Array.from({ length: jumlahTitik(isi.seri) }, (_, indeks) => objek("ChartPoint", { ...isi, indeks })),
  metode: {
    GetCount: { sejak: "1.4", panggil: ({ seri }) => jumlahTitik(seri) },
    GetItemAt: {
      objek: (isi, arg) => {
        const indeks = arg.bulat(0);
        if (indeks < 0 || indeks >= jumlahTitik(isi.seri)) throw galat("InvalidArgument", "point index");
        return objek("ChartPoint", { ...isi, indeks });
      },
    },
  },
};

export const ChartPoint: Definisi<PetaIsi["ChartPoint"]> = {
  anak: { Format: { ambil: (isi) => objek("ChartPointFormat", isi) } },
};

export const ChartPointFormat: Definisi<PetaIsi["ChartPointFormat"]> = {
  anak: {
    Fill: {
      ambil: (isi) =>
        objek("ChartFill", {
          lembar: isi.lembar,
          grafik: isi.grafik,
          atur: (warna) => {
            ubahGrafik(isi);
            const { warnaTitik } = isi.seri;
            while (warnaTitik.length <= isi.indeks) warnaTitik.push(null);
            warnaTitik[isi.indeks] = warna;
          },
        }),
    },
  },
};

export const ChartFill: Definisi<PetaIsi["ChartFill"]> = {
  metode: {
    Clear: {
      menulis: true,
      panggil: (isi) => {
        isi.atur(null);
      },
    },
    SetSolidColor: {
      menulis: true,
      panggil: (isi, arg) => {
        isi.atur(warnaDari(arg.mentah(0)));
      },
    },
  },
};
