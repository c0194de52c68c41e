import type { Bentuk } from "../bentuk.ts";
import type { skor as asal } from "../id/skor.ts";

/** Texts about skor, in English. */
export const skor: Bentuk<typeof asal> = {};
