import type { Buku, LembarBuku } from "../../buku.ts";
import { areaAtauGalat, areaBanyak, areaPadaLembar, cariLembar, SELURUH } from "../alamat.ts";
import { angkaAntara, benarSalah, satuDari, teksSaja, warnaDari, type Argumen } from "../argumen.ts";
import { galat } from "../galat.ts";
import { namaLembarSah } from "../lembarBaru.ts";
import { pastikanStrukturBebas } from "../proteksi.ts";
import { ikutiNamaLembar, lepaskanSumber } from "../rumus.ts";
import { areaTerpakai } from "../sel.ts";
import { tinggiBawaan } from "../ukuran.ts";
import { objek, type Definisi, type Konteks, type Objek, type PetaIsi } from "../tipe.ts";
import { metodePeristiwa } from "./metodePeristiwa.ts";

type Isi = PetaIsi["Worksheet"];

const A1 = { baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 0 };

export const Worksheet: Definisi<Isi> = {
  identitas: ({ lembar }) => ({ Id: lembar.id }),
  sifat: {
    Id: { baca: ({ lembar }) => lembar.id },
    Name: { baca: ({ lembar }) => lembar.nama, tulis: gantiNama },
    Position: { baca: ({ lembar }, k) => k.buku.lembar.indexOf(lembar), tulis: pindahkan },
    Visibility: { baca: ({ lembar }) => lembar.tampak, tulis: aturTampak },
    TabColor: {
      sejak: "1.7",
      baca: ({ lembar }) => lembar.warnaTab ?? "",
      tulis: ({ lembar }, nilai) => {
        lembar.warnaTab = teksSaja(nilai) === "" ? null : warnaDari(nilai);
      },
    },
    StandardHeight: { sejak: "1.7", baca: ({ lembar }) => tinggiBawaan(lembar) },
    ShowGridlines: { sejak: "1.8", baca: ({ lembar }) => lembar.garisKisi },
    // The library reads ShowGridlines but sets Gridlines.
    Gridlines: {
      sejak: "1.8",
      tulis: ({ lembar }, nilai) => {
        lembar.garisKisi = benarSalah(nilai);
      },
    },
  },
  anak: {
    AutoFilter: { sejak: "1.9", ambil: ({ lembar }) => objek("AutoFilter", { lembar }) },
    Charts: { ambil: ({ lembar }) => objek("ChartCollection", { lembar }) },
    FreezePanes: { sejak: "1.7", ambil: ({ lembar }) => objek("WorksheetFreezePanes", { lembar }) },
    HorizontalPageBreaks: { sejak: "1.9", ambil: ({ lembar }) => objek("PageBreakCollection", { lembar }) },
    Names: { sejak: "1.4", ambil: ({ lembar }) => objek("NamedItemCollection", { lembar }) },
    PageLayout: { sejak: "1.9", ambil: ({ lembar }) => objek("PageLayout", { lembar }) },
    Protection: { sejak: "1.2", ambil: ({ lembar }) => objek("WorksheetProtection", { lembar }) },
    Tables: { ambil: ({ lembar }) => objek("TableCollection", { lembar }) },
  },
  metode: {
    Activate: { panggil: ({ lembar }, _, k) => aktifkan(k, lembar) },
    Calculate: { sejak: "1.6", panggil: () => undefined },
    Delete: { menulis: true, panggil: hapus },
    GetCell: {
      objek: ({ lembar }, arg) => {
        const [baris, kolom] = [arg.bulat(0), arg.bulat(1)];
        return objek("Range", {
          lembar,
          area: [areaAtauGalat({ baris, kolom, barisAkhir: baris, kolomAkhir: kolom })],
        });
      },
    },
    GetRange: {
      objek: ({ lembar }, arg, k) =>
        objek("Range", {
          lembar,
          area: [arg.ada(0) ? areaPadaLembar(k.buku, lembar, arg.teks(0)) : SELURUH],
        }),
    },
    GetRangeByIndexes: {
      sejak: "1.7",
      objek: ({ lembar }, arg) => {
        const [baris, kolom, tinggi, lebar] = [arg.bulat(0), arg.bulat(1), arg.bulat(2), arg.bulat(3)];
        const area = { baris, kolom, barisAkhir: baris + tinggi - 1, kolomAkhir: kolom + lebar - 1 };
        return objek("Range", { lembar, area: [areaAtauGalat(area)] });
      },
    },
    GetRanges: {
      sejak: "1.9",
      objek: ({ lembar }, arg, k) =>
        objek("RangeAreas", {
          lembar,
          area: arg.ada(0) ? areaBanyak(k.buku, lembar, arg.teks(0)) : [SELURUH],
        }),
    },
    GetUsedRange: {
      objek: ({ lembar }, arg, k) => {
        const area = areaTerpakai(k.buku, lembar, SELURUH, arg.benar(0)) ?? A1;
        return objek("Range", { lembar, area: [area] });
      },
    },
    GetUsedRangeOrNullObject: {
      sejak: "1.4",
      objek: ({ lembar }, arg, k) => {
        const area = areaTerpakai(k.buku, lembar, SELURUH, arg.benar(0));
        return area === null ? null : objek("Range", { lembar, area: [area] });
      },
    },
    GetNext: { sejak: "1.5", objek: (isi, arg, k) => adaAtauGalat(tetangga(isi, arg, k, 1)) },
    GetNextOrNullObject: { sejak: "1.5", objek: (isi, arg, k) => tetangga(isi, arg, k, 1) },
    GetPrevious: { sejak: "1.5", objek: (isi, arg, k) => adaAtauGalat(tetangga(isi, arg, k, -1)) },
    GetPreviousOrNullObject: { sejak: "1.5", objek: (isi, arg, k) => tetangga(isi, arg, k, -1) },
    _GetSheetById: {
      sejak: "1.7",
      objek: (_, arg, k) => {
        const lembar = cariLembar(k.buku, arg.teks(0));
        return adaAtauGalat(lembar === undefined ? null : objek("Worksheet", { lembar }));
      },
    },
    ...metodePeristiwa<Isi>("DataChanged", "1.7", ({ lembar }) => lembar.id),
    ...metodePeristiwa<Isi>("SelectionChanged", "1.7", ({ lembar }) => lembar.id),
    ...metodePeristiwa<Isi>("Activated", "1.7", ({ lembar }) => lembar.id),
    ...metodePeristiwa<Isi>("Deactivated", "1.7", ({ lembar }) => lembar.id),
  },
};

function adaAtauGalat(o: Objek | null): Objek {
  if (o === null) throw galat("ItemNotFound");
  return o;
}

function tetangga({ lembar }: Isi, arg: Argumen, k: Konteks, arah: 1 | -1): Objek | null {
  const tampakSaja = arg.benar(0);
  for (let i = k.buku.lembar.indexOf(lembar) + arah; ; i += arah) {
    const calon = i < 0 ? undefined : k.buku.lembar[i];
    if (calon === undefined) return null;
    if (!tampakSaja || calon.tampak === "Visible") return objek("Worksheet", { lembar: calon });
  }
}

function gantiNama({ lembar }: Isi, nilai: unknown, k: Konteks): void {
  const nama = namaLembarSah(teksSaja(nilai));
  const ada = cariLembar(k.buku, nama);
  if (ada !== undefined && ada !== lembar) throw galat("InvalidArgument", `sheet name "${nama}" is taken`);
  pastikanStrukturBebas(k.buku);
  const lama = lembar.nama;
  lembar.nama = nama;
  ikutiNamaLembar(k.buku, lama, nama);
  k.penghitung?.susunanBerubah();
}

function pindahkan({ lembar }: Isi, nilai: unknown, k: Konteks): void {
  const { buku } = k;
  const ke = angkaAntara(nilai, 0, buku.lembar.length - 1);
  if (!Number.isInteger(ke)) throw galat("InvalidArgument", "position");
  pastikanStrukturBebas(buku);
  buku.lembar = buku.lembar.filter((l) => l !== lembar);
  buku.lembar.splice(ke, 0, lembar);
}

/** One sheet must stay visible. */
function pastikanAdaLain(buku: Buku, lembar: LembarBuku): void {
  const lain = buku.lembar.some((l) => l !== lembar && l.tampak === "Visible");
  if (!lain) throw galat("InvalidOperation", "a workbook must keep one visible sheet");
}

/** Makes the nearest visible neighbour active, as Excel does when the active sheet goes. */
function lepasAktif(k: Konteks, lembar: LembarBuku): void {
  if (k.buku.aktif !== lembar.id) return;
  const i = k.buku.lembar.indexOf(lembar);
  const tampak = (l: LembarBuku): boolean => l !== lembar && l.tampak === "Visible";
  const baru = k.buku.lembar.slice(i).find(tampak) ?? k.buku.lembar.slice(0, i).reverse().find(tampak);
  if (baru !== undefined) aktifkan(k, baru);
}

function aturTampak({ lembar }: Isi, nilai: unknown, k: Konteks): void {
  const tampak = satuDari(nilai, ["Visible", "Hidden", "VeryHidden"]);
  pastikanStrukturBebas(k.buku);
  if (tampak !== "Visible" && lembar.tampak === "Visible") {
    pastikanAdaLain(k.buku, lembar);
    lepasAktif(k, lembar);
  }
  lembar.tampak = tampak;
}

function hapus({ lembar }: Isi, _: Argumen, k: Konteks): void {
  pastikanStrukturBebas(k.buku);
  if (lembar.tampak === "VeryHidden") throw galat("InvalidOperation", "a very hidden sheet");
  if (lembar.tampak === "Visible") pastikanAdaLain(k.buku, lembar);
  lepasAktif(k, lembar);
  k.buku.lembar = k.buku.lembar.filter((l) => l !== lembar);
  lepaskanSumber(k.buku);
  k.penghitung?.susunanBerubah();
  k.peristiwa.lembarBerubah("Deleted", lembar);
}

/** Shows a sheet; a hidden one cannot be shown. */
export function aktifkan(k: Konteks, lembar: LembarBuku): void {
  if (lembar.tampak !== "Visible") throw galat("InvalidOperation", "a hidden sheet cannot be activated");
  if (k.buku.aktif === lembar.id) return;
  const lama = k.buku.lembar.find((l) => l.id === k.buku.aktif);
  k.buku.aktif = lembar.id;
  k.buku.pilihan = A1;
  if (lama !== undefined) k.peristiwa.lembarBerubah("Deactivated", lama);
  k.peristiwa.lembarBerubah("Activated", lembar);
}
