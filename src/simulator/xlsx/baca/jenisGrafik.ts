import type { Elemen } from "../xml/pohon.ts";

/** Excel.ChartType name of a chart group ("barChart", "doughnutChart" …) of the file. */
export function jenisGrafik(kelompok: Elemen): string {
  const nilai = (nama: string) => kelompok.cari(nama)?.atribut.get("val");
  const ekor = { stacked: "Stacked", percentStacked: "Stacked100" }[nilai("grouping") ?? ""] ?? "";
  switch (kelompok.lokal) {
    case "barChart":
    case "bar3DChart": {
      const tiga = kelompok.lokal === "bar3DChart" ? "3D" : "";
      if (nilai("grouping") === "standard" && tiga !== "") return "3DColumn";
      return `${tiga}${nilai("barDir") === "bar" ? "Bar" : "Column"}${ekor || "Clustered"}`;
    }
    case "lineChart": {
      // "none" on every series is a plain line; anything else shows markers.
      const seri = kelompok.anak("ser");
      const polos =
        kelompok.cari("marker") === undefined ||
        seri.every((s) => s.cari("marker", "symbol")?.atribut.get("val") === "none");
      return `Line${polos ? "" : "Markers"}${ekor}`;
    }
    case "line3DChart":
      return "3DLine";
    case "pieChart":
      return kelompok.anak("ser").some((s) => s.cari("explosion")) ? "PieExploded" : "Pie";
    case "pie3DChart":
      return "3DPie";
    case "ofPieChart":
      return nilai("ofPieType") === "bar" ? "BarOfPie" : "PieOfPie";
    case "doughnutChart":
      return kelompok.anak("ser").some((s) => s.cari("explosion")) ? "DoughnutExploded" : "Doughnut";
    case "areaChart":
      return `Area${ekor}`;
    case "area3DChart":
      return `3DArea${ekor}`;
    case "scatterChart":
      return (
        {
          lineMarker: "XYScatterLines",
          line: "XYScatterLinesNoMarkers",
          smoothMarker: "XYScatterSmooth",
          smooth: "XYScatterSmoothNoMarkers",
        }[nilai("scatterStyle") ?? ""] ?? "XYScatter"
      );
    case "radarChart":
      return { marker: "RadarMarkers", filled: "RadarFilled" }[nilai("radarStyle") ?? ""] ?? "Radar";
    case "surfaceChart":
      return "SurfaceTopView";
    case "surface3DChart":
      return "Surface";
    case "bubbleChart":
      return "Bubble";
    case "stockChart":
      return kelompok.anak("ser").length > 3 ? "StockOHLC" : "StockHLC";
    default:
      return "Invalid";
  }
}

const BARU = new Map([
  ["waterfall", "Waterfall"],
  ["treemap", "Treemap"],
  ["sunburst", "Sunburst"],
  ["boxWhisker", "Boxwhisker"],
  ["clusteredColumn", "Histogram"],
  ["paretoLine", "Pareto"],
  ["funnel", "Funnel"],
  ["regionMap", "RegionMap"],
]);

/** Excel.ChartType name of a chart in the format that came with Excel 2016 (chartex). */
export function jenisGrafikBaru(chart: Elemen | undefined): string {
  const seri = chart?.semua("series") ?? [];
  const tata = seri.map((s) => s.atribut.get("layoutId") ?? "");
  return tata.includes("paretoLine") ? "Pareto" : (BARU.get(tata[0] ?? "") ?? "Invalid");
}
