/** Texts about rapor, in Indonesian. */
export const rapor = {} as const;
