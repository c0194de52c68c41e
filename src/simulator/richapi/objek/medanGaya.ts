import type { GayaSel, IsiSel } from "../../buku.ts";
import { angkaAntara, benarSalah, satuDari, teksSaja, warnaDari } from "../argumen.ts";
import { galat } from "../galat.ts";
import { garisDengan, garisUbah, gayaDengan, hurufDengan, isiDengan } from "../gayaArea.ts";

type Ubah = (gaya: GayaSel) => GayaSel;

/** One property of a look: how it reads from a cell's look, and what an assigned value makes of it. */
export interface MedanGaya {
  readonly sejak?: string;
  baca(gaya: GayaSel): string | number | boolean | null;
  ubah?(nilai: unknown): Ubah;
}

/** Properties by their JavaScript name; on the wire the first letter is a capital. */
export type TabelMedan = Readonly<Record<string, MedanGaya>>;

const RATA = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const TEGAK = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const GARIS_BAWAH = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const POLA = [
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
] as const;
const GAYA_GARIS = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const TEBAL_GARIS = ["Hairline", "Thin", "Medium", "Thick"] as const;

function indentasi(nilai: unknown): number {
  const n = angkaAntara(nilai, 0, 250);
  if (!Number.isInteger(n)) throw galat("InvalidArgument", "indent level");
  return n;
}

/** RangeFormat. An indent needs an aligned side, so "General" and "Center" become "Left", as in Excel. */
export const MEDAN_FORMAT: TabelMedan = {
  horizontalAlignment: {
    baca: (g) => g.rata,
    ubah: (nilai) => {
      const rata = satuDari(nilai, RATA);
      const takuk = ["Left", "Right", "Distributed"].includes(rata);
      return (g) => gayaDengan(g, { rata, takuk: takuk ? g.takuk : 0 });
    },
  },
  verticalAlignment: {
    baca: (g) => g.tegak,
    ubah: (nilai) => {
      const tegak = satuDari(nilai, TEGAK);
      return (g) => gayaDengan(g, { tegak });
    },
  },
  wrapText: {
    baca: (g) => g.lipat,
    ubah: (nilai) => {
      const lipat = benarSalah(nilai);
      return (g) => gayaDengan(g, { lipat });
    },
  },
  indentLevel: {
    sejak: "1.9",
    baca: (g) => g.takuk,
    ubah: (nilai) => {
      const takuk = indentasi(nilai);
      return (g) => {
        const aman = takuk === 0 || ["Left", "Right", "Distributed"].includes(g.rata);
        return gayaDengan(g, { takuk, rata: aman ? g.rata : "Left" });
      };
    },
  },
  textOrientation: {
    sejak: "1.7",
    baca: (g) => g.putar,
    ubah: (nilai) => {
      const putar = nilai === 180 ? 180 : angkaAntara(nilai, -90, 90);
      return (g) => gayaDengan(g, { putar });
    },
  },
};

export const TANPA_ISI: IsiSel = { pola: "None", warna: "#FFFFFF", warnaPola: "#000000" };

function isiUbah(beda: (isi: IsiSel) => Partial<IsiSel>): Ubah {
  return (g) => {
    const dasar = g.isi.pola === "None" ? TANPA_ISI : g.isi;
    return isiDengan(g, { ...dasar, ...beda(dasar) });
  };
}

/** RangeFill. No fill reads as white; a colour makes a fill solid, except that a hatching keeps its pattern. */
export const MEDAN_ISI: TabelMedan = {
  color: {
    baca: (g) => (g.isi.pola === "None" ? TANPA_ISI.warna : g.isi.warna),
    ubah: (nilai) => {
      const warna = warnaDari(nilai);
      return isiUbah(({ pola }) => ({
        warna,
        pola: pola === "None" || pola.endsWith("Gradient") ? "Solid" : pola,
      }));
    },
  },
  pattern: {
    sejak: "1.9",
    baca: (g) => g.isi.pola,
    ubah: (nilai) => {
      const pola = satuDari(nilai, POLA);
      return pola === "None" ? (g) => isiDengan(g, TANPA_ISI) : isiUbah(() => ({ pola }));
    },
  },
  patternColor: {
    sejak: "1.9",
    baca: (g) => (g.isi.pola === "None" ? TANPA_ISI.warnaPola : g.isi.warnaPola),
    ubah: (nilai) => {
      const warnaPola = warnaDari(nilai);
      return isiUbah(({ pola }) => ({ warnaPola, pola: pola === "None" ? "Solid" : pola }));
    },
  },
};

export const MEDAN_HURUF: TabelMedan = {
  bold: {
    baca: (g) => g.huruf.tebal,
    ubah: (nilai) => {
      const tebal = benarSalah(nilai);
      return (g) => hurufDengan(g, { tebal });
    },
  },
  color: {
    baca: (g) => g.huruf.warna,
    ubah: (nilai) => {
      const warna = warnaDari(nilai);
      return (g) => hurufDengan(g, { warna });
    },
  },
  italic: {
    baca: (g) => g.huruf.miring,
    ubah: (nilai) => {
      const miring = benarSalah(nilai);
      return (g) => hurufDengan(g, { miring });
    },
  },
  name: {
    baca: (g) => g.huruf.nama,
    ubah: (nilai) => {
      const nama = teksSaja(nilai);
      if (nama === "" || nama.length > 31) throw galat("InvalidArgument", "font name");
      return (g) => hurufDengan(g, { nama });
    },
  },
  size: {
    baca: (g) => g.huruf.ukuran,
    ubah: (nilai) => {
      const ukuran = angkaAntara(nilai, 1, 409);
      return (g) => hurufDengan(g, { ukuran });
    },
  },
  strikethrough: {
    sejak: "1.9",
    baca: (g) => g.huruf.coret,
    ubah: (nilai) => {
      const coret = benarSalah(nilai);
      return (g) => hurufDengan(g, { coret });
    },
  },
  underline: {
    baca: (g) => g.huruf.garisBawah,
    ubah: (nilai) => {
      const garisBawah = satuDari(nilai, GARIS_BAWAH);
      return (g) => hurufDengan(g, { garisBawah });
    },
  },
};

export const MEDAN_PROTEKSI: TabelMedan = {
  locked: {
    baca: (g) => g.terkunci,
    ubah: (nilai) => {
      const terkunci = benarSalah(nilai);
      return (g) => gayaDengan(g, { terkunci });
    },
  },
};

/** The line on one side of a cell. */
export function medanGaris(sisi: keyof GayaSel["garis"]): TabelMedan {
  return {
    style: {
      baca: (g) => g.garis[sisi].gaya,
      ubah: (nilai) => {
        const gaya = satuDari(nilai, GAYA_GARIS);
        return (g) => garisDengan(g, sisi, (lama) => garisUbah(lama, { gaya }));
      },
    },
    color: {
      baca: (g) => (g.garis[sisi].gaya === "None" ? "#000000" : g.garis[sisi].warna),
      ubah: (nilai) => {
        const warna = warnaDari(nilai);
        return (g) => garisDengan(g, sisi, (lama) => garisUbah(lama, { warna }));
      },
    },
    weight: {
      baca: (g) => (g.garis[sisi].gaya === "None" ? "Thin" : g.garis[sisi].tebal),
      ubah: (nilai) => {
        const tebal = satuDari(nilai, TEBAL_GARIS);
        return (g) => garisDengan(g, sisi, (lama) => garisUbah(lama, { tebal }));
      },
    },
  };
}
