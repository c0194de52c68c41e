/** Milliseconds that a busy machine may take for one step; nothing is expected to take it. */
export const SABAR = 60_000;
