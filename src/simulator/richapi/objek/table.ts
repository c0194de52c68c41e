import type { Area, LembarBuku } from "../../buku.ts";
import { galat } from "../galat.ts";
import { objek, type Definisi, type Konteks, type Objek, type PetaIsi } from "../tipe.ts";

type Isi = PetaIsi["Table"];

function semua(lembar: LembarBuku | null, k: Konteks): Isi[] {
  const daftar = lembar === null ? k.buku.lembar : [lembar];
  return daftar.flatMap((l) => l.tabel.map((tabel) => ({ lembar: l, tabel })));
}

function cari(lembar: LembarBuku | null, kunci: unknown, k: Konteks): Objek | null {
  const kecil = String(kunci).toLowerCase();
  const isi = semua(lembar, k).find(({ tabel }) => tabel.nama.toLowerCase() === kecil);
  return isi === undefined ? null : objek("Table", isi);
}

function adaAtauGalat(o: Objek | null): Objek {
  if (o === null) throw galat("ItemNotFound");
  return o;
}

export const TableCollection: Definisi<PetaIsi["TableCollection"]> = {
  sifat: { Count: { baca: ({ lembar }, k) => semua(lembar, k).length } },
  butir: ({ lembar }, k) => semua(lembar, k).map((isi) => objek("Table", isi)),
  indeks: ({ lembar }, arg, k) => adaAtauGalat(cari(lembar, arg.mentah(0), k)),
  metode: {
    GetCount: { sejak: "1.4", panggil: ({ lembar }, _, k) => semua(lembar, k).length },
    GetItemAt: {
      objek: ({ lembar }, arg, k) => {
        const isi = semua(lembar, k)[arg.bulat(0)];
        if (isi === undefined) throw galat("InvalidArgument", "table index");
        return objek("Table", isi);
      },
    },
    GetItemOrNullObject: { sejak: "1.4", objek: ({ lembar }, arg, k) => cari(lembar, arg.mentah(0), k) },
  },
};

function bagian(hitung: (a: Area, berjudul: boolean) => Area | null) {
  return {
    objek: ({ lembar, tabel }: Isi): Objek => {
      const a = hitung(tabel.area, tabel.berjudul);
      if (a === null) throw galat("ItemNotFound");
      return objek("Range", { lembar, area: [a] });
    },
  };
}

/** Tables are read only here; their name serves as their id. */
export const Table: Definisi<Isi> = {
  identitas: ({ tabel }) => ({ Id: tabel.nama }),
  sifat: {
    Id: { baca: ({ tabel }) => tabel.nama },
    Name: { baca: ({ tabel }) => tabel.nama },
    ShowHeaders: { baca: ({ tabel }) => tabel.berjudul },
  },
  anak: { Worksheet: { sejak: "1.2", ambil: ({ lembar }) => objek("Worksheet", { lembar }) } },
  metode: {
    GetRange: bagian((a) => a),
    GetHeaderRowRange: bagian((a, berjudul) => (berjudul ? { ...a, barisAkhir: a.baris } : null)),
    GetDataBodyRange: bagian((a, berjudul) => (berjudul ? { ...a, baris: a.baris + 1 } : a)),
  },
};
