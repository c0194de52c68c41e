import { angkaAntara, teksSaja } from "../argumen.ts";
import { objek, type Definisi, type PetaIsi } from "../tipe.ts";
import { ubahGrafik } from "./chart.ts";

/** Of the axes only the value axis is modelled. */
export const ChartAxes: Definisi<PetaIsi["ChartAxes"]> = {
  anak: { ValueAxis: { ambil: (isi) => objek("ChartAxis", isi) } },
};

export const ChartAxis: Definisi<PetaIsi["ChartAxis"]> = {
  sifat: {
    Minimum: {
      // "" is what Excel gives while it chooses by itself.
      baca: ({ grafik }) => grafik.sumbuNilai?.minimum ?? "",
      tulis: (isi, nilai) => {
        const minimum = angkaAntara(nilai, -1e300, 1e300);
        const grafik = ubahGrafik(isi);
        grafik.sumbuNilai = { ...grafik.sumbuNilai, minimum };
      },
    },
    NumberFormat: {
      sejak: "1.8",
      baca: ({ grafik }) => grafik.sumbuNilai?.format ?? "General",
      tulis: (isi, nilai) => {
        const format = teksSaja(nilai);
        const grafik = ubahGrafik(isi);
        grafik.sumbuNilai = { ...grafik.sumbuNilai, format };
      },
    },
  },
};
