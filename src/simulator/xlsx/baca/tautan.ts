import type { Area, Sel } from "../../buku.ts";
import { bacaArea, memuat } from "../alamat.ts";
import type { Paket } from "../paket.ts";
import { idRelasi, type Elemen } from "../xml/pohon.ts";

export type Tautan = NonNullable<Sel["tautan"]>;

export interface TautanBerkas {
  readonly area: Area;
  readonly tautan: Tautan;
  /** Relationship that holds the address; undefined for a link inside the workbook. */
  readonly relasi: string | undefined;
  readonly elemen: Elemen;
}

/** The hyperlinks of a sheet in file order. */
export function daftarTautan(akar: Elemen, bagian: string, paket: Paket): TautanBerkas[] {
  const elemen = akar.cari("hyperlinks")?.anak("hyperlink") ?? [];
  if (elemen.length === 0) return [];
  const relasi = new Map(paket.relasi(bagian).map((r) => [r.id, r]));
  return elemen.flatMap((e): TautanBerkas[] => {
    const area = bacaArea(e.atribut.get("ref") ?? "");
    if (area === null) return [];
    const id = idRelasi(e);
    const tautan = {
      alamat: (id === undefined ? undefined : relasi.get(id)?.target) ?? null,
      lokasi: e.atribut.get("location") ?? null,
      petunjuk: e.atribut.get("tooltip") ?? null,
    };
    return [{ area, tautan, relasi: id, elemen: e }];
  });
}

/** Puts the hyperlinks onto the cells the sheet has; a link over blank cells stays in the file unseen. */
export function bacaTautan(
  akar: Elemen,
  bagian: string,
  paket: Paket,
  sel: Map<number, Map<number, Sel>>,
): void {
  for (const t of daftarTautan(akar, bagian, paket)) {
    for (const [nomor, baris] of barisDalam(sel, t.area)) {
      for (const [kolom, s] of baris)
        if (memuat(t.area, nomor, kolom)) baris.set(kolom, { ...s, tautan: t.tautan });
    }
  }
}

/** Single-cell links are the rule: look the row up rather than walk the sheet for each. */
function barisDalam(sel: Map<number, Map<number, Sel>>, area: Area): [number, Map<number, Sel>][] {
  if (area.barisAkhir - area.baris < 64) {
    const hasil: [number, Map<number, Sel>][] = [];
    for (let b = area.baris; b <= area.barisAkhir; b++) {
      const baris = sel.get(b);
      if (baris !== undefined) hasil.push([b, baris]);
    }
    return hasil;
  }
  return [...sel].filter(([b]) => b >= area.baris && b <= area.barisAkhir);
}
