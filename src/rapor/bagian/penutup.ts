import { barisSelebar } from "./unsur.ts";
import type { PenyusunBagian } from "./bagian.ts";

/** The last line: where the data stay. Page numbers are in the printed footer. */
export const susunPenutup: PenyusunBagian = ({ teks }) => ({
  baris: [barisSelebar(teks.rapor.penutup, "penutup")],
});
