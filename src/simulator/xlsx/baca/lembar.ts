import type { GayaSel, LembarBuku } from "../../buku.ts";
import { bacaArea, KOLOM_MAKS } from "../alamat.ts";
import { TAMPAK } from "../padanan.ts";
import type { Paket } from "../paket.ts";
import { karakterKePoin, lebarDigit } from "../satuan.ts";
import { idRelasi, type Elemen } from "../xml/pohon.ts";
import { bacaCetak } from "./cetak.ts";
import { GAYA_DASAR } from "./gaya.ts";
import { bacaGrafikLembar } from "./grafik.ts";
import { namaDalamLingkup, type NamaBerkas } from "./nama.ts";
import type { DataLembar } from "./sel.ts";
import { bacaTautan } from "./tautan.ts";
import { bacaSaring, bacaValidasi } from "./validasi.ts";
import { bacaWarna, HITAM, type Palet } from "./warna.ts";

/** Where a sheet stands in its workbook part. */
export interface LetakLembar {
  readonly id: string;
  readonly nama: string;
  /** `state` attribute. */
  readonly keadaan: string;
  /** Part of the sheet. */
  readonly bagian: string;
  /** Position among all sheets of the workbook part, chart sheets included. */
  readonly urutan: number;
}

export interface KonteksBaca {
  readonly paket: Paket;
  readonly palet: Palet;
  readonly gaya: readonly GayaSel[];
  readonly nama: readonly NamaBerkas[];
}

/** A worksheet from the tree of its part and the cells already read out of it. */
export function bacaLembar(akar: Elemen, letak: LetakLembar, data: DataLembar, k: KonteksBaca): LembarBuku {
  const tampilan = akar.cari("sheetViews", "sheetView");
  const panel = tampilan?.cari("pane");
  const beku = panel?.atribut.get("state")?.startsWith("frozen") ?? false;
  const proteksi = akar.cari("sheetProtection");
  const warnaTab = akar.cari("sheetPr", "tabColor");
  const format = akar.cari("sheetFormatPr");
  const lebarBawaan = format?.angka("defaultColWidth");
  const tinggiBawaan = format?.angka("defaultRowHeight");
  const lembar: LembarBuku = {
    id: letak.id,
    nama: letak.nama,
    tampak: (TAMPAK.dari.get(letak.keadaan) ?? "Visible") as LembarBuku["tampak"],
    ...data,
    ...bacaKolom(akar, k),
    gabung: (akar.cari("mergeCells")?.anak("mergeCell") ?? [])
      .map((m) => bacaArea(m.atribut.get("ref") ?? ""))
      .filter((a) => a !== null),
    grafik: [],
    proteksi: proteksi?.benar("sheet") ? { bolehFormatSel: !proteksi.benar("formatCells", true) } : null,
    cetak: bacaCetak(akar, k.nama, letak.urutan),
    bekukanBaris: beku ? (panel?.angka("ySplit") ?? 0) : 0,
    bekukanKolom: beku ? (panel?.angka("xSplit") ?? 0) : 0,
    garisKisi: tampilan?.benar("showGridLines", true) ?? true,
    warnaTab: warnaTab === undefined ? null : bacaWarna(warnaTab, k.palet, HITAM),
    tabel: bacaTabel(akar, letak.bagian, k.paket),
    saring: bacaSaring(akar),
    validasi: bacaValidasi(akar),
    namaTerdefinisi: namaDalamLingkup(k.nama, letak.urutan),
    ...(lebarBawaan === undefined ? {} : { lebarBawaan: karakterKePoin(lebarBawaan, digitBawaan(k)) }),
    ...(tinggiBawaan === undefined ? {} : { tinggiBawaan }),
  };
  bacaTautan(akar, letak.bagian, k.paket, lembar.sel);
  lembar.grafik = bacaGrafikLembar(akar, letak.bagian, k.paket, lembar).map((g) => g.grafik);
  return lembar;
}

type Kolom = Pick<LembarBuku, "lebarKolom" | "kolomTersembunyi" | "gayaKolom">;

/** Pixels of one character of column width. */
export function digitBawaan({ gaya }: Pick<KonteksBaca, "gaya">): number {
  return lebarDigit((gaya[0] ?? GAYA_DASAR).huruf);
}

function bacaKolom(akar: Elemen, k: KonteksBaca): Kolom {
  const { gaya } = k;
  const digit = digitBawaan(k);
  const hasil: Kolom = { lebarKolom: new Map(), kolomTersembunyi: new Set(), gayaKolom: new Map() };
  for (const col of akar.cari("cols")?.anak("col") ?? []) {
    const lebar = col.angka("width");
    const look = col.angka("style");
    const tampilan = look === undefined || look === 0 ? undefined : gaya[look];
    const akhir = Math.min(col.angka("max") ?? 0, KOLOM_MAKS);
    for (let kolom = Math.max(col.angka("min") ?? 1, 1) - 1; kolom < akhir; kolom++) {
      if (lebar !== undefined) hasil.lebarKolom.set(kolom, karakterKePoin(lebar, digit));
      if (col.benar("hidden")) hasil.kolomTersembunyi.add(kolom);
      if (tampilan !== undefined) hasil.gayaKolom.set(kolom, tampilan);
    }
  }
  return hasil;
}

function bacaTabel(akar: Elemen, bagian: string, paket: Paket): LembarBuku["tabel"] {
  const relasi = new Map(paket.relasi(bagian).map((r) => [r.id, r.target]));
  const hasil: LembarBuku["tabel"] = [];
  for (const t of akar.cari("tableParts")?.anak("tablePart") ?? []) {
    const target = relasi.get(idRelasi(t) ?? "");
    if (target === undefined || !paket.ada(target)) continue;
    const tabel = paket.dokumen(target).akar;
    const area = bacaArea(tabel.atribut.get("ref") ?? "");
    const nama = tabel.atribut.get("displayName") ?? tabel.atribut.get("name") ?? "";
    if (area !== null) hasil.push({ nama, area, berjudul: tabel.angka("headerRowCount") !== 0 });
  }
  return hasil;
}
