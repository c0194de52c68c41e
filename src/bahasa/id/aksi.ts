/** Texts about aksi, in Indonesian. */
export const aksi = {} as const;
