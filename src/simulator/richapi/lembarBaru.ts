import type { Buku, CetakBuku, LembarBuku } from "../buku.ts";
import { cariLembar } from "./alamat.ts";
import { galat } from "./galat.ts";

/** Excel's rules for sheet names: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end. */
export function namaLembarSah(nama: string): string {
  const sah =
    nama.trim() !== "" &&
    nama.length <= 31 &&
    !/[\\/?*[\]:]/.test(nama) &&
    !nama.startsWith("'") &&
    !nama.endsWith("'") &&
    nama.toLowerCase() !== "history";
  if (!sah) throw galat("InvalidArgument", `sheet name "${nama}"`);
  return nama;
}

/** The name Excel gives a sheet that is added without one. */
export function namaLembarBaru(buku: Buku): string {
  let n = buku.lembar.length + 1;
  while (cariLembar(buku, `Sheet${n}`) !== undefined) n++;
  return `Sheet${n}`;
}

/** Page set-up of a new sheet: Letter, "Normal" margins. */
function cetakBaru(): CetakBuku {
  return {
    orientasi: "Portrait",
    kertas: "Letter",
    skala: 100,
    halamanLebar: null,
    halamanTinggi: null,
    margin: { atas: 54, bawah: 54, kiri: 50.4, kanan: 50.4, kepala: 21.6, kaki: 21.6 },
    tengahMendatar: false,
    tengahTegak: false,
    area: null,
    barisJudul: null,
    kaki: { kiri: "", tengah: "", kanan: "" },
    kepala: { kiri: "", tengah: "", kanan: "" },
    pisahHalaman: [],
  };
}

/** A blank sheet with an id of its own; it is not put into the book. */
export function lembarBaru(buku: Buku, nama: string): LembarBuku {
  return {
    id: idBebas(buku),
    nama,
    tampak: "Visible",
    sel: new Map(),
    gabung: [],
    tumpahan: [],
    lebarKolom: new Map(),
    tinggiBaris: new Map(),
    kolomTersembunyi: new Set(),
    barisTersembunyi: new Set(),
    gayaKolom: new Map(),
    gayaBaris: new Map(),
    grafik: [],
    proteksi: null,
    cetak: cetakBaru(),
    bekukanBaris: 0,
    bekukanKolom: 0,
    garisKisi: true,
    warnaTab: null,
    tabel: [],
    saring: null,
    validasi: [],
    namaTerdefinisi: new Map(),
  };
}

/** Ids look like Excel's and all have one length, so that equal work sends equally many bytes. */
function idBebas(buku: Buku): string {
  const terpakai = new Set(buku.lembar.map((l) => l.id));
  let n = buku.lembar.length + 1;
  let id: string;
  do {
    id = `{00000000-0001-0000-${n.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
    n++;
  } while (terpakai.has(id));
  return id;
}
