/** Texts about temuan, in Indonesian. */
export const temuan = {} as const;
