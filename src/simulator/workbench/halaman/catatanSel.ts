import { type Bahasa, isi } from "../../../bahasa/index.ts";
import { teksBangku } from "../../../bahasa/simulator.ts";
import { alamatArea } from "../../richapi/alamat.ts";
import { selDi } from "../../richapi/sel.ts";
import type { Catatan } from "../../rumus/graf.ts";
import type { MesinRumus } from "../../rumus/mesin.ts";
import { satu } from "./pilihan.ts";
import type { LembarBuku } from "../../buku.ts";

/** Why a cell shows what it shows: the message of a function's error, or what hinders its formula; null for nothing. */
export function catatanSel(
  mesin: MesinRumus,
  lembar: LembarBuku,
  baris: number,
  kolom: number,
  bahasa: Bahasa,
): string | null {
  const nilai = selDi(lembar, baris, kolom)?.nilai ?? null;
  const catatan = mesin.catatan(lembar, baris, kolom);
  if (catatan !== null) return kalimat(catatan, bahasa);
  return typeof nilai === "object" ? (nilai?.pesan ?? null) : null;
}

function kalimat(catatan: Catatan, bahasa: Bahasa): string {
  const t = teksBangku[bahasa].catatan;
  switch (catatan.kode) {
    case "melingkar":
      return t.melingkar;
    case "terhalang":
      return catatan.letak === null
        ? t.takMuat
        : isi(t.terhalang, { alamat: alamatArea(satu(catatan.letak)) }, bahasa);
    default: {
      const pola = catatan.kode === "fungsi" ? t.fungsi : t.bagian;
      return isi(
        catatan.tersimpan ? t.tersimpan : "{sebab}",
        { sebab: isi(pola, { nama: catatan.nama }, bahasa) },
        bahasa,
      );
    }
  }
}
