import type { Bentuk } from "../bentuk.ts";
import type { rapor as asal } from "../id/rapor.ts";

/** Texts about rapor, in English. */
export const rapor: Bentuk<typeof asal> = {};
