import type { Argumen, FungsiRumus, TabelFungsi } from "../lingkungan.ts";
import { Acuan, iniGalat, iniLarik, tangkap, type Skalar } from "../nilai.ts";
import { datar, sebar } from "../sebar.ts";
import { argKe, pastikanBanyak, pertama } from "./bentuk.ts";
import { keAngka } from "../ubah.ts";

/** A question about a value; errors are values here and do not pass through. */
function tanya(jawab: (n: Skalar) => boolean): FungsiRumus {
  return (arg) => {
    pastikanBanyak(arg, 1, 1);
    return sebar([tangkap(() => argKe(arg, 0).isi())], ([n]) => jawab(n ?? null));
  };
}

function hitungBila(termasuk: (n: Skalar) => boolean): FungsiRumus {
  return (arg) => {
    let banyak = 0;
    for (const a of arg) banyak += datar(tangkap(() => a.isi())).filter(termasuk).length;
    return banyak;
  };
}

/** Numbers in cells, and values written into the call that stand for one. */
const hitungAngka: FungsiRumus = (arg, l) => {
  let banyak = 0;
  for (const a of arg) {
    const isi = tangkap(() => a.isi());
    if (iniLarik(isi)) banyak += isi.flat().filter((n) => typeof n === "number").length;
    else if (!iniGalat(isi) && typeof tangkap(() => keAngka(isi, l.desimal)) === "number") banyak++;
  }
  return banyak;
};

function ukuran(arah: "baris" | "kolom"): FungsiRumus {
  return (arg) => {
    pastikanBanyak(arg, 1, 1);
    const nilai = argKe(arg, 0).nilai();
    if (nilai instanceof Acuan) {
      const { area } = nilai;
      return arah === "baris" ? area.barisAkhir - area.baris + 1 : area.kolomAkhir - area.kolom + 1;
    }
    if (!iniLarik(nilai)) return 1;
    return arah === "baris" ? nilai.length : (nilai[0]?.length ?? 0);
  };
}

/** ROW and COLUMN: of the formula's own cell without an argument, a list of numbers for several cells. */
function nomor(arah: "baris" | "kolom"): FungsiRumus {
  return (arg, l) => {
    pastikanBanyak(arg, 0, 1);
    const a: Argumen | undefined = arg[0];
    if (a === undefined) return l.letak[arah] + 1;
    const nilai = a.nilai();
    if (!(nilai instanceof Acuan)) return { galat: "#VALUE!" };
    const { baris, barisAkhir, kolom, kolomAkhir } = nilai.area;
    if (arah === "baris") {
      return baris === barisAkhir
        ? baris + 1
        : Array.from({ length: barisAkhir - baris + 1 }, (_, i) => [baris + i + 1]);
    }
    return kolom === kolomAkhir
      ? kolom + 1
      : [Array.from({ length: kolomAkhir - kolom + 1 }, (_, i) => kolom + i + 1)];
  };
}

export const INFORMASI: TabelFungsi = {
  COLUMN: nomor("kolom"),
  COLUMNS: ukuran("kolom"),
  COUNT: hitungAngka,
  COUNTA: hitungBila((n) => n !== null),
  COUNTBLANK: hitungBila((n) => n === null || n === ""),
  ISBLANK: tanya((n) => n === null),
  ISERR: tanya((n) => iniGalat(n) && n.galat !== "#N/A"),
  ISERROR: tanya(iniGalat),
  ISLOGICAL: tanya((n) => typeof n === "boolean"),
  ISNA: tanya((n) => iniGalat(n) && n.galat === "#N/A"),
  ISNONTEXT: tanya((n) => typeof n !== "string"),
  ISNUMBER: tanya((n) => typeof n === "number"),
  ISTEXT: tanya((n) => typeof n === "string"),
  N: (arg) => {
    pastikanBanyak(arg, 1, 1);
    const n = pertama(argKe(arg, 0).isi());
    if (typeof n === "boolean") return n ? 1 : 0;
    return typeof n === "number" || iniGalat(n) ? n : 0;
  },
  ROW: nomor("baris"),
  ROWS: ukuran("baris"),
  T: (arg) => {
    pastikanBanyak(arg, 1, 1);
    const n = pertama(argKe(arg, 0).isi());
    return typeof n === "string" || iniGalat(n) ? n : "";
  },
};
