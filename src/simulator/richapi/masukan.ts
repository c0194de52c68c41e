import { galatDari, type Sel } from "../buku.ts";
import { galat } from "./galat.ts";
import { rumusMungkin } from "./rumus.ts";
import { bacaTanggal } from "./tanggal.ts";

/** What an entry turns into: the cell's content, and the number format Excel gives a "General" cell for it. */
export interface Masukan {
  readonly nilai: Sel["nilai"];
  readonly rumus: string | null;
  readonly format: string | null;
}

const PANJANG_TEKS_MAKS = 32_767;
const PANJANG_RUMUS_MAKS = 8192;

const isiPolos = (nilai: Sel["nilai"], format: string | null = null): Masukan => ({
  nilai,
  rumus: null,
  format,
});

/**
 * Reads an entry the way Excel does when it is typed or assigned to Range.values, in the en-US locale. Formulas are not
 * computed: a new one shows 0 until something calculates.
 *
 * A cell formatted "@" keeps text, "=…" included, and turns numbers into text. A leading apostrophe is consumed and
 * makes text. Text that starts with "=" is a formula, and so is what starts with "+", "-" or "@" and is no number.
 *
 * @param masukan anything JSON can hold; null means "leave the cell alone" and must not come here
 * @param formatSel the cell's number format
 * @param tahun year for dates typed without one
 * @throws InvalidArgument for objects, for text of more than 32 767 characters and for formulas Excel cannot read
 * @example bacaMasukan("9.5%", "General", 2019) // { nilai: 0.095, rumus: null, format: "0.00%" }
 */
export function bacaMasukan(masukan: unknown, formatSel: string, tahun: number): Masukan {
  const teksSaja = formatSel === "@";
  if (typeof masukan === "number") return isiPolos(teksSaja ? String(masukan) : masukan + 0);
  if (typeof masukan === "boolean") return isiPolos(teksSaja ? String(masukan).toUpperCase() : masukan);
  if (typeof masukan !== "string")
    throw galat("InvalidArgument", "a cell holds text, a number or true/false");
  if (masukan.length > PANJANG_TEKS_MAKS) throw galat("InvalidArgument", "text longer than 32767 characters");
  if (masukan === "") return isiPolos(null);
  if (masukan.startsWith("'")) return isiPolos(masukan.slice(1));
  if (teksSaja) return isiPolos(masukan);
  if (masukan.startsWith("=") && masukan.length > 1) return rumus(masukan.slice(1));
  const angka = bacaAngka(masukan.trim(), tahun);
  if (angka !== null) return isiPolos(angka.nilai, angka.format);
  const besar = masukan.trim().toUpperCase();
  if (besar === "TRUE" || besar === "FALSE") return isiPolos(besar === "TRUE");
  const sebagaiGalat = galatDari(besar);
  if (sebagaiGalat !== null) return isiPolos({ galat: sebagaiGalat });
  if (/^[-+@]./s.test(masukan)) return rumus(masukan);
  return isiPolos(masukan);
}

function rumus(teks: string): Masukan {
  if (teks.length > PANJANG_RUMUS_MAKS || !rumusMungkin(teks)) throw galat("InvalidArgument", "formula");
  return { nilai: 0, rumus: teks, format: null };
}

interface Angka {
  readonly nilai: number;
  readonly format: string | null;
}

/** No number Excel reads is longer than this. */
const PANJANG_ANGKA_MAKS = 64;

function bacaAngka(teks: string, tahun: number): Angka | null {
  if (teks === "" || teks.length > PANJANG_ANGKA_MAKS) return null;
  const polos = /^([-+]?)(\$?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(?:[eE]([-+]?\d{1,3}))?( ?%)?$/.exec(teks);
  if (polos !== null && /\d/.test(`${polos[3] ?? ""}${polos[4] ?? ""}`)) return angkaPolos(polos);
  const kurung = /^\((\$?[\d,.]+)\)$/.exec(teks);
  if (kurung !== null) {
    const dalam = bacaAngka(kurung[1] ?? "", tahun);
    return dalam === null ? null : { ...dalam, nilai: -dalam.nilai };
  }
  const pecahan = /^([-+]?)(\d{1,9}) (\d{1,5})\/(\d{1,5})$/.exec(teks);
  if (pecahan !== null && Number(pecahan[4]) !== 0) {
    const nilai = Number(pecahan[2]) + Number(pecahan[3]) / Number(pecahan[4]);
    return { nilai: pecahan[1] === "-" ? -nilai : nilai, format: "# ?/?" };
  }
  return bacaTanggal(teks, tahun);
}

function angkaPolos(cocok: RegExpExecArray): Angka | null {
  const [, tanda, dolar, utuh = "", desimal = "", pangkat, persen] = cocok;
  // Excel has no negative zero, hence the 0 added.
  const nilai =
    0 +
    Number(
      `${tanda ?? ""}${utuh.replaceAll(",", "")}${desimal}${pangkat === undefined ? "" : `e${pangkat}`}`,
    );
  if (!Number.isFinite(nilai)) return null;
  const pecah = desimal.length > 1;
  if (persen !== undefined) {
    if (dolar !== "" || pangkat !== undefined) return null;
    return { nilai: Number(`${nilai}e-2`), format: pecah ? "0.00%" : "0%" };
  }
  if (pangkat !== undefined) return dolar === "" ? { nilai, format: "0.00E+00" } : null;
  if (dolar !== "") return { nilai, format: pecah ? "$#,##0.00" : "$#,##0" };
  return { nilai, format: utuh.includes(",") ? (pecah ? "#,##0.00" : "#,##0") : null };
}
