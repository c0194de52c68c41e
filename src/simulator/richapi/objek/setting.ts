import { galat } from "../galat.ts";
import { objek, type Definisi, type PetaIsi } from "../tipe.ts";

/** A value as it would come back from the file: no part of it is shared with the caller. */
function salinan(nilai: unknown): unknown {
  if (nilai === undefined || nilai === null) throw galat("InvalidArgument", "a setting needs a value");
  return JSON.parse(JSON.stringify(nilai));
}

export const SettingCollection: Definisi<PetaIsi["SettingCollection"]> = {
  sejak: "1.4",
  butir: ({ buku }) => [...buku.setelan.keys()].map((kunci) => objek("Setting", { buku, kunci })),
  indeks: ({ buku }, arg) => {
    const kunci = arg.teks(0);
    if (!buku.setelan.has(kunci)) throw galat("ItemNotFound", kunci);
    return objek("Setting", { buku, kunci });
  },
  metode: {
    Add: {
      menulis: true,
      objek: ({ buku }, arg) => {
        const kunci = arg.teks(0);
        if (kunci === "") throw galat("InvalidArgument", "a setting needs a key");
        buku.setelan.set(kunci, salinan(arg.mentah(1)));
        return objek("Setting", { buku, kunci });
      },
    },
    GetCount: { panggil: ({ buku }) => buku.setelan.size },
    GetItemOrNullObject: {
      objek: ({ buku }, arg) => {
        const kunci = arg.teks(0);
        return buku.setelan.has(kunci) ? objek("Setting", { buku, kunci }) : null;
      },
    },
  },
};

export const Setting: Definisi<PetaIsi["Setting"]> = {
  sejak: "1.4",
  identitas: ({ kunci }) => ({ _Id: kunci }),
  sifat: {
    Key: { baca: ({ kunci }) => kunci },
    Value: {
      baca: ({ buku, kunci }) => {
        if (!buku.setelan.has(kunci)) throw galat("ItemNotFound", kunci);
        return salinan(buku.setelan.get(kunci));
      },
      tulis: ({ buku, kunci }, nilai) => {
        buku.setelan.set(kunci, salinan(nilai));
      },
    },
  },
  metode: {
    Delete: {
      menulis: true,
      panggil: ({ buku, kunci }) => {
        if (!buku.setelan.delete(kunci)) throw galat("ItemNotFound", kunci);
      },
    },
  },
};
