import { galat } from "../galat.ts";
import { objek, type Definisi, type PetaIsi } from "../tipe.ts";
import { benarSalah } from "../argumen.ts";

export const Workbook: Definisi<PetaIsi["Workbook"]> = {
  sifat: {
    Name: { sejak: "1.7", baca: ({ buku }) => buku.nama },
    ReadOnly: { sejak: "1.8", baca: ({ buku }) => buku.hanyaBaca },
  },
  anak: {
    Application: { ambil: ({ buku }) => objek("Application", { buku }) },
    Names: { ambil: () => objek("NamedItemCollection", { lembar: null }) },
    Protection: { sejak: "1.7", ambil: ({ buku }) => objek("WorkbookProtection", { buku }) },
    Settings: { sejak: "1.4", ambil: ({ buku }) => objek("SettingCollection", { buku }) },
    Tables: { ambil: () => objek("TableCollection", { lembar: null }) },
    Worksheets: { ambil: ({ buku }) => objek("WorksheetCollection", { buku }) },
    _Runtime: { sejak: "1.5", ambil: ({ buku }) => objek("Runtime", { buku }) },
  },
  metode: {
    GetActiveCell: { sejak: "1.7", objek: ({ buku }) => pilihan(buku, true) },
    GetSelectedRange: { objek: ({ buku }) => pilihan(buku, false) },
    _GetRangeForEventByReferenceId: {
      sejak: "1.8",
      objek: (_, arg, k) => {
        const o = k.referensi.get(arg.teks(0));
        if (o === undefined) throw galat("ItemNotFound");
        return o;
      },
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      sejak: "1.8",
      objek: (_, arg, k) => k.referensi.get(arg.teks(0)) ?? null,
    },
    _RemoveReference: { panggil: (_, arg, k) => void k.referensi.delete(arg.teks(0)) },
  },
};

function pilihan(buku: PetaIsi["Workbook"]["buku"], satu: boolean) {
  const lembar = buku.lembar.find((l) => l.id === buku.aktif);
  if (lembar === undefined) throw galat("ItemNotFound");
  const { baris, kolom } = buku.pilihan;
  const area = satu ? { baris, kolom, barisAkhir: baris, kolomAkhir: kolom } : buku.pilihan;
  return objek("Range", { lembar, area: [area] });
}

/** Nothing is computed here, so calculating changes nothing; formulas keep their cached results. */
export const Application: Definisi<PetaIsi["Application"]> = {
  sifat: { CalculationMode: { baca: () => "Automatic" } },
  metode: {
    Calculate: {
      panggil: (_, arg) => void arg.pilihan(0, ["Recalculate", "Full", "FullRebuild"], "Recalculate"),
    },
    SuspendApiCalculationUntilNextSync: { sejak: "1.6", panggil: () => undefined },
    SuspendScreenUpdatingUntilNextSync: { sejak: "1.9", panggil: () => undefined },
  },
};

export const Runtime: Definisi<PetaIsi["Runtime"]> = {
  sejak: "1.5",
  sifat: {
    EnableEvents: {
      sejak: "1.8",
      baca: (_, k) => k.peristiwa.aktif,
      tulis: (_, nilai, k) => {
        k.peristiwa.aktif = benarSalah(nilai);
      },
    },
  },
};

/** The model keeps no password, so none is asked for. */
export const WorkbookProtection: Definisi<PetaIsi["WorkbookProtection"]> = {
  sejak: "1.7",
  sifat: { Protected: { baca: ({ buku }) => buku.proteksiStruktur } },
  metode: {
    Protect: {
      menulis: true,
      panggil: ({ buku }) => {
        if (buku.proteksiStruktur) throw galat("AccessDenied");
        buku.proteksiStruktur = true;
      },
    },
    Unprotect: {
      menulis: true,
      panggil: ({ buku }) => {
        buku.proteksiStruktur = false;
      },
    },
  },
};
