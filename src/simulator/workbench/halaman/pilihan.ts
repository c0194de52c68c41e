import type { Area, LembarBuku } from "../../buku.ts";
import { bingkai, irisan } from "../../richapi/alamat.ts";

export interface Titik {
  readonly baris: number;
  readonly kolom: number;
}

export function satu({ baris, kolom }: Titik): Area {
  return { baris, kolom, barisAkhir: baris, kolomAkhir: kolom };
}

/** The merged area that covers a cell. */
export function selGabung(lembar: LembarBuku, t: Titik): Area | undefined {
  return lembar.gabung.find(
    (g) => t.baris >= g.baris && t.baris <= g.barisAkhir && t.kolom >= g.kolom && t.kolom <= g.kolomAkhir,
  );
}

/** The area grown until it cuts no merged area. */
export function perluasGabung(lembar: LembarBuku, asal: Area): Area {
  let a = asal;
  for (;;) {
    const baru = lembar.gabung.filter((g) => irisan(g, a) !== null).reduce(bingkai, a);
    if (sama(baru, a)) return a;
    a = baru;
  }
}

function sama(a: Area, b: Area): boolean {
  return (
    a.baris === b.baris &&
    a.kolom === b.kolom &&
    a.barisAkhir === b.barisAkhir &&
    a.kolomAkhir === b.kolomAkhir
  );
}
