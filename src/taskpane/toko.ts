import { keadaanAwal, type Keadaan } from "./keadaan.ts";

/** The one place where the state of the pane stands. */
export interface Toko {
  readonly keadaan: Keadaan;
  /** Applies a transition of `keadaan.ts` and draws. */
  ubah(transisi: (k: Keadaan) => Keadaan): void;
  /** Calls `gambar` now and after every change; the newest is the only one. */
  dengarkan(gambar: (k: Keadaan) => void): void;
}

export function buatToko(): Toko {
  let keadaan = keadaanAwal("id");
  let gambar: (k: Keadaan) => void = () => undefined;
  return {
    get keadaan() {
      return keadaan;
    },
    ubah(transisi) {
      keadaan = transisi(keadaan);
      gambar(keadaan);
    },
    dengarkan(penggambar) {
      gambar = penggambar;
      gambar(keadaan);
    },
  };
}
