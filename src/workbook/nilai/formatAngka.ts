import { ingat } from "../../scoring/ingat.ts";

/** What an Excel number format says about the numbers it shows. */
export interface SifatFormat {
  /** Excel multiplies by 100 when it shows the number. */
  readonly persen: boolean;
  /** A "%" is written as plain text: the number itself is already in percent points. */
  readonly persenTulisan: boolean;
  readonly tanggal: boolean;
  /** Decimals shown; null when the format leaves it to the number ("General"). */
  readonly desimal: number | null;
}

/**
 * Reads a number format code of the en-US locale; an empty or unknown code counts as "General".
 *
 * @example sifatFormat("0.00%") // { persen: true, persenTulisan: false, tanggal: false, desimal: 2 }
 */
export const sifatFormat: (format: string) => SifatFormat = ingat(uraikan);

function uraikan(format: string): SifatFormat {
  const { kode, tulisan } = pisahTulisan(format);
  const umum = kode === "" || /^general$/i.test(kode) || kode === "@";
  const titik = kode.indexOf(".");
  const desimal = titik < 0 ? "" : (/^[0#?]*/.exec(kode.slice(titik + 1))?.[0] ?? "");
  return {
    persen: kode.includes("%"),
    persenTulisan: tulisan.includes("%"),
    tanggal: !umum && /[dmyhs]/i.test(kode),
    desimal: umum ? null : desimal.length,
  };
}

/** The first section's code without literals, skips, fills and bracketed parts, and the literals apart. */
function pisahTulisan(format: string): { kode: string; tulisan: string } {
  let kode = "";
  let tulisan = "";
  for (let i = 0; i < format.length; i += 1) {
    const huruf = format.charAt(i);
    if (huruf === ";") break;
    if (huruf === '"' || huruf === "[") {
      const akhir = format.indexOf(huruf === "[" ? "]" : '"', i + 1);
      const sampai = akhir < 0 ? format.length : akhir;
      if (huruf === '"') tulisan += format.slice(i + 1, sampai);
      // An elapsed time such as [h]:mm is a date code in brackets; colours, locales and conditions are not.
      else if (/^[hms]+$/i.test(format.slice(i + 1, sampai))) kode += format.slice(i + 1, sampai);
      i = sampai;
    } else if (huruf === "\\" || huruf === "_" || huruf === "*") {
      if (huruf === "\\") tulisan += format.charAt(i + 1);
      i += 1;
    } else kode += huruf;
  }
  return { kode: kode.trim(), tulisan };
}
