import { buatRapor, pulihkanWarna, tinjau, warnai, type Pengawas } from "../src/actions/index.ts";

const PILIHAN = { bahasa: "id", sekarang: "2019-10-02T07:45" } as const;

/** As the pane does, work lets the page take its turn. */
const napas = (): Promise<void> => new Promise((selesai) => setTimeout(selesai, 0));
const PENGAWAS: Pengawas = { lapor: napas, napas };

/** The actions of the add-in on the workbook that is open, as a button starts them. */
export const AKSI = {
  baca: () => tinjau(PILIHAN, PENGAWAS),
  warnai: () => warnai(PILIHAN, PENGAWAS),
  pulihkan: () => pulihkanWarna({ bahasa: "id" }, PENGAWAS),
  buatRapor: () => buatRapor(PILIHAN, PENGAWAS),
} as const;
