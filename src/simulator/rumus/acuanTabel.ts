import { parseStructRef } from "@borgar/fx";
import type { Area, Buku, LembarBuku } from "../buku.ts";
import { nilaiTampak, selDi } from "../richapi/sel.ts";
import type { Letak } from "./lingkungan.ts";
import { Acuan, TakTerhitung, type Nilai } from "./nilai.ts";

/**
 * The cells that a reference to an Excel table means: "Tabel1[Target]", "Tabel1[[#This Row],[Target]]" or, inside the
 * table, "[@Target]".
 *
 * @returns #REF! for a table or column that is not there
 * @throws TakTerhitung for totals, which the workbook model does not keep
 */
export function acuanTabel(teks: string, buku: Buku, letak: Letak): Nilai {
  const rujukan = parseStructRef(teks);
  if (rujukan === undefined) throw new TakTerhitung({ kode: "bagian", nama: teks });
  const bagian = (rujukan.sections ?? []).map((s) => s.toLowerCase());
  if (bagian.includes("totals")) throw new TakTerhitung({ kode: "bagian", nama: teks });
  const ada = cariTabel(rujukan.table ?? "", buku, letak);
  const kolom = ada === null ? null : kolomTabel(ada, rujukan.columns ?? []);
  if (ada === null || kolom === null) return { galat: "#REF!" };
  const baris = barisTabel(ada.tabel, bagian, letak);
  return baris === null ? { galat: "#VALUE!" } : new Acuan(ada.lembar, { ...baris, ...kolom });
}

interface TabelAda {
  readonly lembar: LembarBuku;
  readonly tabel: LembarBuku["tabel"][number];
}

function cariTabel(nama: string, buku: Buku, { lembar, baris, kolom }: Letak): TabelAda | null {
  if (nama === "") {
    const di = lembar.tabel.find(
      ({ area: a }) => baris >= a.baris && baris <= a.barisAkhir && kolom >= a.kolom && kolom <= a.kolomAkhir,
    );
    return di === undefined ? null : { lembar, tabel: di };
  }
  for (const l of buku.lembar) {
    const tabel = l.tabel.find((t) => t.nama.toLowerCase() === nama.toLowerCase());
    if (tabel !== undefined) return { lembar: l, tabel };
  }
  return null;
}

function kolomTabel(
  { lembar, tabel }: TabelAda,
  nama: readonly string[],
): Pick<Area, "kolom" | "kolomAkhir"> | null {
  const { baris, kolom, kolomAkhir } = tabel.area;
  if (nama.length === 0) return { kolom, kolomAkhir };
  if (!tabel.berjudul) return null;
  const di = nama.map((n) => {
    for (let k = kolom; k <= kolomAkhir; k++) {
      if (String(nilaiTampak(selDi(lembar, baris, k))).toLowerCase() === n.toLowerCase()) return k;
    }
    return -1;
  });
  return di.includes(-1) ? null : { kolom: Math.min(...di), kolomAkhir: Math.max(...di) };
}

function barisTabel(
  { area, berjudul }: TabelAda["tabel"],
  bagian: readonly string[],
  letak: Letak,
): Pick<Area, "baris" | "barisAkhir"> | null {
  const isi = { baris: area.baris + (berjudul ? 1 : 0), barisAkhir: area.barisAkhir };
  if (bagian.includes("this row")) {
    const dalam = letak.baris >= isi.baris && letak.baris <= isi.barisAkhir;
    return dalam ? { baris: letak.baris, barisAkhir: letak.baris } : null;
  }
  if (bagian.includes("all")) return { baris: area.baris, barisAkhir: area.barisAkhir };
  if (bagian.includes("headers")) {
    return { baris: area.baris, barisAkhir: bagian.includes("data") ? area.barisAkhir : area.baris };
  }
  return isi;
}
