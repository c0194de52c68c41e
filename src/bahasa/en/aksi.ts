import type { Bentuk } from "../bentuk.ts";
import type { aksi as asal } from "../id/aksi.ts";

/** Texts about aksi, in English. */
export const aksi: Bentuk<typeof asal> = {};
