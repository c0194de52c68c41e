import type { Bentuk } from "../bentuk.ts";
import type { tanya as id } from "../id/tanya.ts";

export const tanya: Bentuk<typeof id> = {
  lembar: { judul: "Is this the right sheet?", pilih: "Sheet to judge", benar: "Yes, sheet “{lembar}”" },
  kolom: { judul: "Are these the right columns?", benar: "Check the columns" },
  periode: { judul: "Is this the right period?", petunjuk: "Choose the period to judge in the field above." },
};
