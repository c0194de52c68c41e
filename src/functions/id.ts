/** Ids of the worksheet functions, in the order people meet them. They stand in people's workbooks: never rename one.
 * The JSDoc of the functions is what Excel shows, so it is written in Indonesian. */
export const ID_FUNGSI = [
  "INDEKS",
  "STATUS",
  "STATUSINDEKS",
  "MENGAPA",
  "ANGKA",
  "KONSOLIDASI",
  "KEBUTUHAN",
  "TREN",
  "BOBOT",
  "NSS",
  "NKO",
  "RAPOR",
] as const;

export type IdFungsi = (typeof ID_FUNGSI)[number];
