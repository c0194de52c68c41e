import type { LembarBuku } from "../../buku.ts";
import { satuSel } from "../alamat.ts";
import type { Argumen } from "../argumen.ts";
import { galat } from "../galat.ts";
import { pastikanTakTerlindungi } from "../proteksi.ts";
import { areaTerpakai } from "../sel.ts";
import { objek, type Definisi, type Konteks, type Objek, type PetaIsi } from "../tipe.ts";
import { areaArgumen } from "./areaArgumen.ts";

/** Rows hidden by a criterion come back. Rows hidden by hand look the same, and Excel shows those as well. */
function tampilkanBaris(lembar: LembarBuku): void {
  const { saring } = lembar;
  if (saring?.berkriteria !== true) return;
  for (let b = saring.area.baris + 1; b <= saring.area.barisAkhir; b++) lembar.barisTersembunyi.delete(b);
}

/** One filter per sheet: applying it elsewhere moves it. Criteria are not simulated. */
function pasang({ lembar }: PetaIsi["AutoFilter"], arg: Argumen, k: Konteks): void {
  if (arg.ada(1) || arg.ada(2)) throw galat("NotImplemented", "filter criteria");
  const diminta = areaArgumen(arg, 0, lembar, k);
  pastikanTakTerlindungi(lembar);
  const area = satuSel(diminta) ? areaTerpakai(k.buku, lembar, diminta, true) : diminta;
  if (area === null) throw galat("InvalidArgument", "nothing to filter");
  tampilkanBaris(lembar);
  lembar.saring = { area, berkriteria: false };
}

function range({ lembar }: PetaIsi["AutoFilter"]): Objek | null {
  return lembar.saring === null ? null : objek("Range", { lembar, area: [lembar.saring.area] });
}

export const AutoFilter: Definisi<PetaIsi["AutoFilter"]> = {
  sejak: "1.9",
  sifat: {
    Enabled: { baca: ({ lembar }) => lembar.saring !== null },
    IsDataFiltered: { baca: ({ lembar }) => lembar.saring?.berkriteria ?? false },
  },
  metode: {
    Apply: { menulis: true, panggil: pasang },
    ClearCriteria: {
      menulis: true,
      panggil: ({ lembar }) => {
        pastikanTakTerlindungi(lembar);
        tampilkanBaris(lembar);
        if (lembar.saring !== null) lembar.saring = { ...lembar.saring, berkriteria: false };
      },
    },
    GetRange: {
      objek: (isi) => {
        const o = range(isi);
        if (o === null) throw galat("ItemNotFound", "no filter");
        return o;
      },
    },
    GetRangeOrNullObject: { objek: range },
    Remove: {
      menulis: true,
      panggil: ({ lembar }) => {
        pastikanTakTerlindungi(lembar);
        tampilkanBaris(lembar);
        lembar.saring = null;
      },
    },
  },
};
