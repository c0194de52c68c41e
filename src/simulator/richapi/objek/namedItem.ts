import type { LembarBuku, NamaBuku } from "../../buku.ts";
import { alamatLengkap, areaRumus, bacaAlamat, namaLembarAlamat, alamatArea } from "../alamat.ts";
import { benarSalah, teksSaja, type Argumen } from "../argumen.ts";
import { galat } from "../galat.ts";
import { rumusMungkin } from "../rumus.ts";
import { objek, type Definisi, type Konteks, type Objek, type PetaIsi } from "../tipe.ts";

type Isi = PetaIsi["NamedItem"];

function daftarNama(lembar: LembarBuku | null, k: Konteks): Map<string, NamaBuku> {
  return lembar === null ? k.buku.namaTerdefinisi : lembar.namaTerdefinisi;
}

/** The name as the book spells it; letter case does not count. */
function cariNama(lembar: LembarBuku | null, nama: string, k: Konteks): string | undefined {
  const kecil = nama.toLowerCase();
  for (const ada of daftarNama(lembar, k).keys()) if (ada.toLowerCase() === kecil) return ada;
  return undefined;
}

function isiNama({ lembar, nama }: Isi, k: Konteks): NamaBuku {
  const isi = daftarNama(lembar, k).get(nama);
  if (isi === undefined) throw galat("ItemNotFound", nama);
  return isi;
}

/** Excel's rules for names: a letter, "_" or "\" first, no spaces, no cell address, at most 255 characters. */
function namaSah(nama: string): string {
  const sah =
    nama.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(nama) &&
    bacaAlamat(nama) === null &&
    !/^[RrCc]$/.test(nama);
  if (!sah) throw galat("InvalidArgument", `name "${nama}"`);
  return nama;
}

function rumusSah(rumus: string): string {
  if (!rumus.startsWith("=") || !rumusMungkin(rumus.slice(1))) throw galat("InvalidArgument", "formula");
  return rumus;
}

function rumusArgumen(arg: Argumen, i: number): string {
  const isi = arg.isi(i, "Range");
  if (isi === undefined) return rumusSah(arg.teks(i));
  const mutlak = isi.area.map(
    (a) => `${namaLembarAlamat(isi.lembar.nama)}!${alamatArea(a).replace(/[A-Z]+|\d+/g, "$$$&")}`,
  );
  return `=${mutlak.join(",")}`;
}

export const NamedItemCollection: Definisi<PetaIsi["NamedItemCollection"]> = {
  butir: ({ lembar }, k) =>
    [...daftarNama(lembar, k).keys()].map((nama) => objek("NamedItem", { lembar, nama })),
  indeks: ({ lembar }, arg, k) => {
    const nama = cariNama(lembar, arg.teks(0), k);
    if (nama === undefined) throw galat("ItemNotFound", arg.teks(0));
    return objek("NamedItem", { lembar, nama });
  },
  metode: {
    Add: {
      sejak: "1.4",
      menulis: true,
      objek: ({ lembar }, arg, k) => {
        const nama = namaSah(arg.teks(0));
        const rumus = rumusArgumen(arg, 1);
        if (cariNama(lembar, nama, k) !== undefined) throw galat("ItemAlreadyExists", nama);
        daftarNama(lembar, k).set(nama, { rumus, tampak: true, komentar: arg.teksAtau(2, "") });
        k.penghitung?.susunanBerubah();
        return objek("NamedItem", { lembar, nama });
      },
    },
    GetCount: { sejak: "1.4", panggil: ({ lembar }, _, k) => daftarNama(lembar, k).size },
    GetItemOrNullObject: {
      sejak: "1.4",
      objek: ({ lembar }, arg, k) => {
        const nama = cariNama(lembar, arg.teks(0), k);
        return nama === undefined ? null : objek("NamedItem", { lembar, nama });
      },
    },
  },
};

function range(isi: Isi, k: Konteks): Objek | null {
  const rujukan = areaRumus(k.buku, isiNama(isi, k).rumus);
  return rujukan === null ? null : objek("Range", { lembar: rujukan.lembar, area: [rujukan.area] });
}

/** Value of a constant such as ="rapor" or =5; for references the address, for other formulas the formula. */
function nilai(isi: Isi, k: Konteks): string | number {
  const { rumus } = isiNama(isi, k);
  const rujukan = areaRumus(k.buku, rumus);
  if (rujukan !== null) return alamatLengkap(rujukan.lembar, rujukan.area);
  const teks = /^="((?:[^"]|"")*)"$/.exec(rumus);
  if (teks !== null) return (teks[1] ?? "").replaceAll('""', '"');
  return /^=-?\d+(\.\d+)?$/.test(rumus) ? Number(rumus.slice(1)) : rumus;
}

function jenis(isi: Isi, k: Konteks): string {
  if (areaRumus(k.buku, isiNama(isi, k).rumus) !== null) return "Range";
  return typeof nilai(isi, k) === "number" ? "Double" : "String";
}

export const NamedItem: Definisi<Isi> = {
  identitas: ({ nama }) => ({ _Id: nama }),
  sifat: {
    Name: { baca: ({ nama }) => nama },
    Type: { baca: jenis },
    Value: { baca: nilai },
    Scope: { sejak: "1.4", baca: ({ lembar }) => (lembar === null ? "Workbook" : "Worksheet") },
    Formula: {
      sejak: "1.7",
      baca: (isi, k) => isiNama(isi, k).rumus,
      tulis: (isi, rumus, k) => {
        isiNama(isi, k).rumus = rumusSah(teksSaja(rumus));
      },
    },
    Comment: {
      sejak: "1.4",
      baca: (isi, k) => isiNama(isi, k).komentar,
      tulis: (isi, teks, k) => {
        isiNama(isi, k).komentar = teksSaja(teks);
      },
    },
    Visible: {
      baca: (isi, k) => isiNama(isi, k).tampak,
      tulis: (isi, tampak, k) => {
        isiNama(isi, k).tampak = benarSalah(tampak);
      },
    },
  },
  metode: {
    Delete: {
      sejak: "1.4",
      menulis: true,
      panggil: (isi, _, k) => {
        isiNama(isi, k);
        daftarNama(isi.lembar, k).delete(isi.nama);
      },
    },
    GetRange: {
      objek: (isi, _, k) => {
        const o = range(isi, k);
        if (o === null) throw galat("ItemNotFound", isi.nama);
        return o;
      },
    },
    GetRangeOrNullObject: { sejak: "1.4", objek: (isi, _, k) => range(isi, k) },
  },
};
