import type { JenisPeristiwa } from "../peristiwa.ts";
import type { Metode } from "../tipe.ts";

/** The pair of hidden methods with which the library turns an event of an object on and off. */
export function metodePeristiwa<T>(
  jenis: JenisPeristiwa,
  sejak: string,
  sasaran: (isi: T) => string,
): Record<string, Metode<T>> {
  return {
    [`_Register${jenis}Event`]: {
      sejak,
      panggil: (isi, _, k) => {
        k.peristiwa.daftar(jenis, sasaran(isi));
      },
    },
    [`_Unregister${jenis}Event`]: {
      sejak,
      panggil: (isi, _, k) => {
        k.peristiwa.lepas(jenis, sasaran(isi));
      },
    },
  };
}
