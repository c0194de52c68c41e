/**
 * How much goes at once. Excel on the web takes and gives at most 5 MB per request; sizes are worked out beforehand, a
 * little too high, and this leaves room for where they are not. A test that needs a small rapor in parts lowers them.
 */
export const BATAS = {
  /** Bytes of a request, and of its answer. */
  minta: 4_300_000,
  /** Bytes that `workbook.settings` keeps without trouble; Excel names no limit, and in practice it is 1 to 2 MB. */
  jurnal: 1_000_000,
  /** Bytes of values in one command: those of a rapor of 1 000 IKU, so that parts fill their requests evenly. */
  blok: 500_000,
  /** Cells of one command, or asked for by one: half of what is asked for at once when a workbook is read. */
  sel: 25_000,
};

/** Milliseconds of work after which the page gets its turn. */
export const KERJA_SEKALI = 20;
