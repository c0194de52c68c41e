import { susunCatatanLama } from "../bagian/catatanLama.ts";
import { susunTandaTangan } from "../bagian/tandaTangan.ts";
import type { PenyusunNotula } from "./bahanNotula.ts";

/** What was typed and has no place any more, and the signatures: as on the rapor, in the words of the minutes. */
export const susunAkhir: readonly PenyusunNotula[] = [
  ({ k, catatanLama }) => {
    const rapor = { ...k.teks.rapor, catatanLama: k.teks.notula.catatanLama };
    return susunCatatanLama({ ...k, catatanLama, teks: { ...k.teks, rapor } });
  },
  ({ k, ttd }) => {
    const tandaTangan = { ...k.teks.rapor.tandaTangan, penyusun: k.teks.notula.rapat.notulis };
    const rapor = { ...k.teks.rapor, tandaTangan };
    return susunTandaTangan({ ...k, penandaTangan: ttd, teks: { ...k.teks, rapor } });
  },
];
