import { format as formatAngka, isDateFormat } from "numfmt";

/** Excel's own limit on a number format is 255 characters; what is longer comes from a damaged file. */
const PANJANG_MAKS = 1024;
const GALAT = "########";

/**
 * What Excel shows in a wide enough cell for a value with a number format, in en-US: decimal point, comma between
 * thousands, whatever country a format names ("[$Rp-421]#,##0" shows "Rp1,234"); only names of months and days follow
 * the format's country. Text passes through the format's text section.
 *
 * @param nilai the stored value: dates are serial numbers; null (a blank cell) shows ""
 * @param format number format code in en-US; one Excel would not accept shows the value as General does
 * @param tanggal1904 dates count from 1904, as in old workbooks from a Mac
 * @returns the text; "########" for a date before 1900, as Excel does
 * @example teksTampil(0.9999, "0.00%") // "99.99%"
 * @example teksTampil(1500000000, '"Rp"#,##0') // "Rp1,500,000,000"
 * @example teksTampil(43740, "dd/mm/yyyy") // "02/10/2019"
 */
export function teksTampil(
  nilai: string | number | boolean | null,
  format: string,
  tanggal1904 = false,
): string {
  if (nilai === null) return "";
  if (typeof nilai === "boolean") return nilai ? "TRUE" : "FALSE";
  if (format === "General" || format === "@" || format.length > PANJANG_MAKS) return umum(nilai);
  try {
    const tanggal = isDateFormat(format);
    const geser = tanggal && tanggal1904 && typeof nilai === "number" ? 1462 : 0;
    return formatAngka(
      tanggal ? format : tanpaNegara(format),
      typeof nilai === "number" ? nilai + geser : nilai,
      {
        dateErrorNumber: false,
        dateSpanLarge: false,
        overflow: GALAT,
      },
    );
  } catch {
    return umum(nilai);
  }
}

function umum(nilai: string | number): string {
  return typeof nilai === "string" ? nilai : formatAngka("General", nilai);
}

/** "[$Rp-421]" as plain "Rp": the country in a number format changes no separator in Excel. */
function tanpaNegara(format: string): string {
  return format.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, simbol: string) =>
    simbol === "" ? "" : `"${simbol.replaceAll('"', "")}"`,
  );
}
