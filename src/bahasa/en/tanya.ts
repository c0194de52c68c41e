import type { Bentuk } from "../bentuk.ts";
import type { tanya as id } from "../id/tanya.ts";

export const tanya: Bentuk<typeof id> = {
  lembar: { judul: "Is this the right sheet?", pilih: "Sheet to judge", benar: "Yes, sheet “{lembar}”" },
  kolom: { judul: "Are these the right columns?", benar: "Check the columns" },
  periode: {
    judul: "Is this the right period?",
    petunjuk: "If not, choose the period to judge in the field above.",
    benar: "Yes, {periode}",
    disimpan: "{periode} is judged; the answer is saved with the workbook.",
  },
};
