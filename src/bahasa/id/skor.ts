/** Texts about skor, in Indonesian. */
export const skor = {} as const;
