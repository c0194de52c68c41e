import type { SaringBuku, ValidasiBuku } from "../../buku.ts";
import { bacaArea } from "../alamat.ts";
import { GAYA_GALAT, VALIDASI } from "../padanan.ts";
import type { Elemen } from "../xml/pohon.ts";

/** The filter of a sheet; null when it has none. */
export function bacaSaring(akar: Elemen): SaringBuku | null {
  const e = akar.cari("autoFilter");
  const area = bacaArea(e?.atribut.get("ref") ?? "");
  return e === undefined || area === null ? null : { area, berkriteria: e.anak("filterColumn").length > 0 };
}

export function daftarValidasi(akar: Elemen): Elemen[] {
  return akar.cari("dataValidations")?.anak("dataValidation") ?? [];
}

/** The data validation of a sheet; `asal` counts the elements of the file. */
export function bacaValidasi(akar: Elemen): ValidasiBuku[] {
  return daftarValidasi(akar).flatMap((e, asal): ValidasiBuku[] => {
    const area = (e.atribut.get("sqref") ?? "")
      .trim()
      .split(/\s+/)
      .flatMap((a) => bacaArea(a) ?? []);
    if (area.length === 0) return [];
    const jenis = VALIDASI.dari.get(e.atribut.get("type") ?? "none") ?? "None";
    const teks = (atribut: string): string => e.atribut.get(atribut) ?? "";
    return [
      {
        area,
        jenis,
        sumber: jenis === "List" ? sumberDaftar(e.cari("formula1")?.teks ?? "") : "",
        // The attribute is named for the opposite of what it does.
        tarikTurun: !e.benar("showDropDown"),
        abaikanKosong: e.benar("allowBlank"),
        galat: {
          tampil: e.benar("showErrorMessage"),
          gaya: GAYA_GALAT.dari.get(e.atribut.get("errorStyle") ?? "stop") ?? "Stop",
          judul: teks("errorTitle"),
          pesan: teks("error"),
        },
        petunjuk: { tampil: e.benar("showInputMessage"), judul: teks("promptTitle"), pesan: teks("prompt") },
        asal,
      },
    ];
  });
}

/** A list in the rule itself stands between quotes; anything else is a formula. */
function sumberDaftar(rumus: string): string {
  const kata = /^\s*"([^]*)"\s*$/.exec(rumus);
  return kata === null ? `=${rumus}` : (kata[1] ?? "").replaceAll('""', '"');
}
