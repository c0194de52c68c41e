import { galatDari, type Area, type GayaSel, type Sel } from "../../buku.ts";
import { bacaArea } from "../alamat.ts";
import { dariBerkas } from "../namaFungsi.ts";
import { geserRumus } from "../rumus.ts";
import { bukaTeks, type PembacaTag } from "../xml/tag.ts";
import { bacaXstring } from "../xml/teks.ts";
import { pindaiData, type SelMentah } from "./pindai.ts";
import { bacaTeksKaya } from "./string.ts";

/** What a sheet's rows and cells hold. */
export interface DataLembar {
  readonly sel: Map<number, Map<number, Sel>>;
  /** Areas of more than one cell that an array formula in the first of them fills. */
  readonly tumpahan: Area[];
  readonly tinggiBaris: Map<number, number>;
  readonly barisTersembunyi: Set<number>;
  readonly gayaBaris: Map<number, GayaSel>;
}

/** What cells refer to elsewhere in the file. */
export interface AcuanSel {
  readonly string: readonly string[];
  /** Looks by cell format index; never empty. */
  readonly gaya: readonly GayaSel[];
}

/** Reads the inside of `<sheetData>` into `data` and returns the offset of its end tag. */
export function bacaData(teks: string, awalIsi: number, acuan: AcuanSel, data: DataLembar): number {
  const bersama = new Map<string, { rumus: string; baris: number; kolom: number }>();
  // Blank styled cells come by the thousand and are all alike.
  const kosong = new Map<GayaSel, Sel>();
  let baris: Map<number, Sel> | undefined;
  let nomor = -1;
  return pindaiData(teks, awalIsi, {
    baris: (b) => {
      bacaBaris(b.tag, b.baris, acuan, data);
    },
    sel: (s) => {
      if (s.baris !== nomor || baris === undefined) {
        nomor = s.baris;
        baris = data.sel.get(nomor) ?? new Map<number, Sel>();
        data.sel.set(nomor, baris);
      }
      const gaya = acuan.gaya[s.xf] ?? acuan.gaya[0];
      if (gaya === undefined) return;
      const nilai = bacaNilai(teks, s, acuan.string);
      const rumus = s.awalF < 0 ? null : bacaRumus(s, bersama);
      if (rumus !== null && s.tipeF === "array") catatTumpahan(s, data.tumpahan);
      if (nilai !== null || rumus !== null) {
        baris.set(s.kolom, { nilai, rumus, gaya, tautan: null });
        return;
      }
      let sel = kosong.get(gaya);
      if (sel === undefined) kosong.set(gaya, (sel = { nilai: null, rumus: null, gaya, tautan: null }));
      baris.set(s.kolom, sel);
    },
  });
}

function bacaBaris(tag: PembacaTag, nomor: number, acuan: AcuanSel, data: DataLembar): void {
  for (let i = 0; i < tag.jumlah; i++) {
    const nilai = tag.mentah[i] ?? "";
    switch (tag.kunci[i]) {
      case "ht":
        if (nilai !== "" && Number.isFinite(Number(nilai))) data.tinggiBaris.set(nomor, Number(nilai));
        break;
      case "hidden":
        if (nilai === "1" || nilai === "true") data.barisTersembunyi.add(nomor);
        break;
      case "customFormat": {
        const gaya = acuan.gaya[Number(tag.atribut("s") ?? 0)];
        if (gaya !== undefined && (nilai === "1" || nilai === "true")) data.gayaBaris.set(nomor, gaya);
      }
    }
  }
}

function bacaNilai(teks: string, s: SelMentah, string: readonly string[]): Sel["nilai"] {
  if (s.tipe === "inlineStr") return s.is < 0 ? null : bacaTeksKaya(teks, s.is).teks;
  if (s.v === null) return null;
  const v = bukaTeks(s.v);
  switch (s.tipe) {
    case "s":
      return string[Number(v)] ?? "";
    case "str":
      return bacaXstring(v);
    case "b":
      return v.trim() === "1" || v.trim() === "true";
    case "e":
      // Errors the model has no word for (#GETTING_DATA, #BUSY! …) are values that are not there.
      return { galat: galatDari(v.trim()) ?? "#N/A" };
    case "d":
      return nomorSeri(v) ?? v;
    default: {
      if (v.trim() === "") return null;
      const angka = Number(v);
      return Number.isFinite(angka) ? angka : v;
    }
  }
}

/** ISO 8601 text of a `t="d"` cell as a serial number of the 1900 system; null when it is no date. */
function nomorSeri(teks: string): number | null {
  const bagian = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/.exec(teks.trim());
  if (bagian === null) return null;
  const [, tahun = "", bulan = "", hari = "", jam = "0", menit = "0", detik = "0"] = bagian;
  const hariKe = (Date.UTC(+tahun, +bulan - 1, +hari) - Date.UTC(1899, 11, 30)) / 86_400_000;
  // Excel counts a 29 February 1900 that never was: serials up to 60 are one less.
  const seri = hariKe <= 60 ? hariKe - 1 : hariKe;
  return seri + (+jam * 3600 + +menit * 60 + +detik) / 86_400;
}

function catatTumpahan(s: SelMentah, tumpahan: Area[]): void {
  const area = bacaArea(s.ref ?? "");
  if (area === null || area.baris !== s.baris || area.kolom !== s.kolom) return;
  if (area.barisAkhir > area.baris || area.kolomAkhir > area.kolom) tumpahan.push(area);
}

function bacaRumus(
  s: SelMentah,
  bersama: Map<string, { rumus: string; baris: number; kolom: number }>,
): string | null {
  // A what-if data table has no formula text: its cells are values.
  if (s.tipeF === "dataTable") return null;
  const rumus = dariBerkas(bacaXstring(bukaTeks(s.teksF)));
  if (s.tipeF !== "shared" || s.si === undefined) return rumus === "" ? null : rumus;
  if (rumus !== "") {
    bersama.set(s.si, { rumus, baris: s.baris, kolom: s.kolom });
    return rumus;
  }
  const induk = bersama.get(s.si);
  return induk === undefined ? null : geserRumus(induk.rumus, s.baris - induk.baris, s.kolom - induk.kolom);
}
