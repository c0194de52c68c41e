import type { Buku, LembarBuku } from "../../buku.ts";
import { cariLembar } from "../alamat.ts";
import type { Argumen } from "../argumen.ts";
import { galat } from "../galat.ts";
import { lembarBaru, namaLembarBaru, namaLembarSah } from "../lembarBaru.ts";
import { SASARAN_BUKU } from "../peristiwa.ts";
import { pastikanStrukturBebas } from "../proteksi.ts";
import { objek, type Definisi, type Objek, type PetaIsi } from "../tipe.ts";
import { metodePeristiwa } from "./metodePeristiwa.ts";

const lembarObjek = (lembar: LembarBuku): Objek => objek("Worksheet", { lembar });

function daftarLembar(buku: Buku, arg: Argumen): LembarBuku[] {
  return arg.benar(0) ? buku.lembar.filter((l) => l.tampak === "Visible") : buku.lembar;
}

function ujung(buku: Buku, arg: Argumen, i: number): Objek {
  const lembar = daftarLembar(buku, arg).at(i);
  if (lembar === undefined) throw galat("ItemNotFound");
  return lembarObjek(lembar);
}

export const WorksheetCollection: Definisi<PetaIsi["WorksheetCollection"]> = {
  butir: ({ buku }) => buku.lembar.map(lembarObjek),
  indeks: ({ buku }, arg) => {
    const lembar = cariLembar(buku, arg.teks(0));
    if (lembar === undefined) throw galat("ItemNotFound", arg.teks(0));
    return lembarObjek(lembar);
  },
  metode: {
    Add: {
      menulis: true,
      objek: ({ buku }, arg, k) => {
        const nama = arg.ada(0) ? namaLembarSah(arg.teks(0)) : namaLembarBaru(buku);
        if (cariLembar(buku, nama) !== undefined) throw galat("ItemAlreadyExists", nama);
        pastikanStrukturBebas(buku);
        const lembar = lembarBaru(buku, nama);
        buku.lembar.push(lembar);
        k.penghitung?.susunanBerubah();
        k.peristiwa.lembarBerubah("Added", lembar);
        return lembarObjek(lembar);
      },
    },
    GetActiveWorksheet: {
      objek: ({ buku }) => {
        const lembar = buku.lembar.find((l) => l.id === buku.aktif);
        if (lembar === undefined) throw galat("ItemNotFound");
        return lembarObjek(lembar);
      },
    },
    GetCount: { sejak: "1.4", panggil: ({ buku }, arg) => daftarLembar(buku, arg).length },
    GetFirst: { sejak: "1.5", objek: ({ buku }, arg) => ujung(buku, arg, 0) },
    GetLast: { sejak: "1.5", objek: ({ buku }, arg) => ujung(buku, arg, -1) },
    GetItemOrNullObject: {
      sejak: "1.4",
      objek: ({ buku }, arg) => {
        const lembar = cariLembar(buku, arg.teks(0));
        return lembar === undefined ? null : lembarObjek(lembar);
      },
    },
    ...metodePeristiwa("DataChanged", "1.9", () => SASARAN_BUKU),
    ...metodePeristiwa("SelectionChanged", "1.9", () => SASARAN_BUKU),
    ...metodePeristiwa("Activated", "1.7", () => SASARAN_BUKU),
    ...metodePeristiwa("Deactivated", "1.7", () => SASARAN_BUKU),
    ...metodePeristiwa("Added", "1.7", () => SASARAN_BUKU),
    ...metodePeristiwa("Deleted", "1.7", () => SASARAN_BUKU),
  },
};
