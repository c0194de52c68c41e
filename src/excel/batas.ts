/**
 * Excel on the web takes and gives at most 5 MB per request. Sizes are worked out beforehand, a little too high; this
 * leaves room for where they are not.
 */
export const BATAS_BYTE = 4_300_000;

/** What `workbook.settings` keeps without trouble; Excel names no limit, and in practice it is 1 to 2 MB. */
export const BATAS_JURNAL = 1_000_000;

/** Bytes of values in one command: those of a rapor of 1 000 IKU, so that parts fill their requests evenly. */
export const BYTE_BLOK = 500_000;
/** Cells of one command, or asked for by one: half of what is asked for at once when a workbook is read. */
export const SEL_BLOK = 25_000;
