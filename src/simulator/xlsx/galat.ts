/** Why a file could not be opened as a workbook. */
export type SebabTidakTerbaca =
  /** Not an .xlsx or .xlsm at all: old .xls, .ods, .xlsb, a picture, plain text, an empty file. */
  | "bukan-xlsx"
  /** A password is needed to open it. */
  | "berkata-sandi"
  /** It is (or was) an .xlsx, but broken: truncated, missing parts, malformed XML, or too large to unpack safely. */
  | "rusak";

/** Thrown by `muatXlsx`, and only by it. `rincian` is for a log, not for a reader. */
export class BerkasTidakTerbaca extends Error {
  override readonly name = "BerkasTidakTerbaca";

  constructor(
    readonly sebab: SebabTidakTerbaca,
    readonly rincian: string,
  ) {
    super(`${sebab}: ${rincian}`);
  }
}
