import { galat } from "./galat.ts";
import { definisi, diAtasPlafon } from "./objek/indeks.ts";
import type { PilihanMuat } from "./pesan.ts";
import type { Konteks, Objek } from "./tipe.ts";

/** What to load of an object: everything scalar, or the named members, each with what to load of it. */
interface Pilihan {
  semua: boolean;
  readonly anggota: Map<string, Pilihan>;
}

function pilihanKosong(): Pilihan {
  return { semua: false, anggota: new Map() };
}

/** Turns "format/fill/color" and its like into a tree. Names are compared without regard to letter case. */
function susunPilihan(muat: PilihanMuat): Pilihan {
  const akar = pilihanKosong();
  const pilih = muat.Select ?? [];
  if (pilih.length === 0) akar.semua = true;
  for (const jalan of pilih) telusuri(akar, jalan);
  for (const jalan of muat.Expand ?? []) telusuri(akar, jalan).semua = true;
  return akar;
}

function telusuri(akar: Pilihan, jalan: string): Pilihan {
  let kini = akar;
  for (const nama of jalan.split(/[/.]/)) {
    if (nama === "*") {
      kini.semua = true;
      continue;
    }
    const kunci = nama.toLowerCase();
    const berikut = kini.anggota.get(kunci) ?? pilihanKosong();
    kini.anggota.set(kunci, berikut);
    kini = berikut;
  }
  return kini;
}

/**
 * Answers a load: the wanted scalar properties by their wire names, navigation properties nested, the items of a
 * collection under `_Items`. A property nobody knows, or newer than the ceiling, is ApiNotFound.
 */
export function bacaObjek(o: Objek, muat: PilihanMuat, k: Konteks, plafon: string): Record<string, unknown> {
  const pembaca = new Pembaca(k, plafon);
  return pembaca.baca(o, susunPilihan(muat), { lewati: muat.Skip ?? 0, paling: muat.Top ?? Infinity });
}

class Pembaca {
  readonly #k: Konteks;
  readonly #plafon: string;

  constructor(k: Konteks, plafon: string) {
    this.#k = k;
    this.#plafon = plafon;
  }

  baca(o: Objek, pilihan: Pilihan, potong = { lewati: 0, paling: Infinity }): Record<string, unknown> {
    const tabel = definisi(o);
    const hasil: Record<string, unknown> = { ...tabel.identitas?.(o.isi) };
    const untukButir = pilihanKosong();
    untukButir.semua = pilihan.semua;
    if (pilihan.semua) {
      for (const [nama, sifat] of Object.entries(tabel.sifat ?? {})) {
        if (sifat.baca !== undefined && this.#ada(o, sifat)) hasil[nama] = sifat.baca(o.isi, this.#k);
      }
    }
    for (const [nama, dalam] of pilihan.anggota) {
      if (nama === "isnullobject" || nama === "isnull") continue;
      const sifat = cari(tabel.sifat, nama);
      const anak = cari(tabel.anak, nama);
      if (sifat?.isi.baca !== undefined && this.#ada(o, sifat.isi)) {
        hasil[sifat.nama] = sifat.isi.baca(o.isi, this.#k);
      } else if (anak !== null && this.#ada(o, anak.isi)) {
        const bawah = anak.isi.ambil(o.isi, this.#k);
        hasil[anak.nama] = bawah === null ? null : this.baca(bawah, this.#isiAnak(dalam));
      } else if (tabel.butir !== undefined) {
        untukButir.anggota.set(nama, dalam);
      } else {
        throw galat("ApiNotFound", `${o.tipe}.${nama}`);
      }
    }
    if (tabel.butir !== undefined) {
      const butir = tabel.butir(o.isi, this.#k).slice(potong.lewati, potong.lewati + potong.paling);
      hasil["_Items"] = butir.map((b) => this.baca(b, untukButir));
    }
    return hasil;
  }

  /** Naming an object alone loads all its scalars. */
  #isiAnak(dalam: Pilihan): Pilihan {
    return dalam.semua || dalam.anggota.size > 0 ? dalam : { semua: true, anggota: dalam.anggota };
  }

  #ada(o: Objek, anggota: { readonly sejak?: string }): boolean {
    return diAtasPlafon(o, anggota, this.#plafon) === null;
  }
}

function cari<A>(
  tabel: Readonly<Record<string, A>> | undefined,
  nama: string,
): { nama: string; isi: A } | null {
  for (const [n, isi] of Object.entries(tabel ?? {})) if (n.toLowerCase() === nama) return { nama: n, isi };
  return null;
}
