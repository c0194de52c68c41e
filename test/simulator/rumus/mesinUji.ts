import type { Buku, LembarBuku } from "../../../src/simulator/buku.ts";
import { bacaAlamat, pisahLembar } from "../../../src/simulator/richapi/alamat.ts";
import { nilaiTampak, selDi } from "../../../src/simulator/richapi/sel.ts";
import { PelayanExcel } from "../../../src/simulator/richapi/pelayan.ts";
import { MesinRumus, type OpsiMesin } from "../../../src/simulator/rumus/mesin.ts";
import { bukuUji, lembarUji, type NilaiUji } from "../bukuUji.ts";

/** A workbook with a person typing into it and the engine computing. */
export interface BukuHidup {
  readonly buku: Buku;
  readonly mesin: MesinRumus;
  /** Types an entry, "Data!B2" or on the first sheet. */
  ketik(alamat: string, isi: string | number): void;
  /** What Range.values gives of a cell or an area. */
  lihat(alamat: string): unknown;
  sel(alamat: string): { readonly lembar: LembarBuku; readonly baris: number; readonly kolom: number };
}

export function bukuHidup(
  lembar: Readonly<Record<string, readonly (readonly NilaiUji[])[]>> | Buku,
  opsi: OpsiMesin = {},
): BukuHidup {
  const buku = "gayaBawaan" in lembar ? (lembar as unknown as Buku) : bukuUji(lembar);
  const mesin = new MesinRumus(buku, opsi);
  const pelayan = new PelayanExcel(buku, { penghitung: mesin });
  const cari = (alamat: string) => {
    const { lembar: nama, sisa } = pisahLembar(alamat);
    const l = nama === null ? buku.lembar[0] : lembarUji(buku, nama);
    const area = bacaAlamat(sisa);
    if (l === undefined || area === null) throw new Error(`no cell ${alamat}`);
    return { l, area };
  };
  return {
    buku,
    mesin,
    ketik: (alamat, isi) => {
      const { l, area } = cari(alamat);
      pelayan.sunting(l, area, isi);
    },
    lihat: (alamat) => {
      const { l, area } = cari(alamat);
      const baris: unknown[][] = [];
      for (let b = area.baris; b <= area.barisAkhir; b++) {
        const isi: unknown[] = [];
        for (let k = area.kolom; k <= area.kolomAkhir; k++) isi.push(nilaiTampak(selDi(l, b, k)));
        baris.push(isi);
      }
      return baris.length === 1 && baris[0]?.length === 1 ? baris[0][0] : baris;
    },
    sel: (alamat) => {
      const { l, area } = cari(alamat);
      return { lembar: l, baris: area.baris, kolom: area.kolom };
    },
  };
}
