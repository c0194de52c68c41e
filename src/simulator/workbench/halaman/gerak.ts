import type { LembarBuku } from "../../buku.ts";
import { berisi, selDi } from "../../richapi/sel.ts";
import { selGabung, type Titik } from "./pilihan.ts";
import type { TataLetak } from "./tataLetak.ts";

export type Arah = "atas" | "bawah" | "kiri" | "kanan";

/** One step from a cell; a merged cell is left as a whole. */
export function langkah(lembar: LembarBuku, { baris, kolom }: TataLetak, dari: Titik, arah: Arah): Titik {
  const a = selGabung(lembar, dari);
  switch (arah) {
    case "atas":
      return { ...dari, baris: baris.tetangga(a?.baris ?? dari.baris, -1) };
    case "bawah":
      return { ...dari, baris: baris.tetangga(a?.barisAkhir ?? dari.baris, 1) };
    case "kiri":
      return { ...dari, kolom: kolom.tetangga(a?.kolom ?? dari.kolom, -1) };
    case "kanan":
      return { ...dari, kolom: kolom.tetangga(a?.kolomAkhir ?? dari.kolom, 1) };
  }
}

/** To the end of a run of filled cells, or over blank ones to the next filled cell, as Ctrl with an arrow does. */
export function lompat(lembar: LembarBuku, tata: TataLetak, dari: Titik, arah: Arah): Titik {
  const terisi = (t: Titik): boolean => {
    const sel = selDi(lembar, t.baris, t.kolom);
    return sel !== undefined && berisi(sel);
  };
  const sama = (a: Titik, b: Titik): boolean => a.baris === b.baris && a.kolom === b.kolom;
  const tegak = arah === "atas" || arah === "bawah";
  const maju = arah === "bawah" || arah === "kanan";
  const sumbu = tegak ? tata.baris : tata.kolom;
  const berikut = (t: Titik): Titik =>
    tegak
      ? { ...t, baris: sumbu.tetangga(t.baris, maju ? 1 : -1) }
      : { ...t, kolom: sumbu.tetangga(t.kolom, maju ? 1 : -1) };
  let kini = dari;
  const menyusuri = terisi(kini) && terisi(berikut(kini));
  for (;;) {
    const lanjut = berikut(kini);
    if (sama(lanjut, kini)) return kini;
    if (menyusuri && !terisi(lanjut)) return kini;
    kini = lanjut;
    if (!menyusuri && terisi(kini)) return kini;
  }
}

/** The last row and column that hold something. */
export function ujungIsi(lembar: LembarBuku): Titik {
  let [baris, kolom] = [0, 0];
  for (const [b, isi] of lembar.sel) {
    for (const [k, sel] of isi) {
      if (!berisi(sel)) continue;
      baris = Math.max(baris, b);
      kolom = Math.max(kolom, k);
    }
  }
  return { baris, kolom };
}
