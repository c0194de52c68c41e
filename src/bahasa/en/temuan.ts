import type { Bentuk } from "../bentuk.ts";
import type { temuan as asal } from "../id/temuan.ts";

/** Texts about temuan, in English. */
export const temuan: Bentuk<typeof asal> = {};
