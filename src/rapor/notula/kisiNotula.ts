/**
 * Widths in points of the minutes' columns, which fill an A4 portrait page between margins of 30 pt. They are the
 * columns of the rapor, so that the boxes of an IKU stand in the same ones and are read in the same way.
 */
export const LEBAR_NOTULA: readonly number[] = [38, 44, 44, 32, 32, 32, 26, 42, 44, 58, 36, 36, 36, 35];
