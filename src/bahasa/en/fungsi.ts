import type { Bentuk } from "../bentuk.ts";
import type { fungsi as asal } from "../id/fungsi.ts";

/** What the worksheet functions say in a cell or at its error, in English. */
export const fungsi: Bentuk<typeof asal> = {
  tanpaNilai: "No value yet: {alasan}.",
  galat: {
    TAK_TERDUGA: "This formula failed because of a fault in Rapor IKU, not in your data.",
  },
};
