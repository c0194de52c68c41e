/** The version of the add-in, as package.json gives it; `npm version` writes it here. */
export const VERSI = "0.1.0";
