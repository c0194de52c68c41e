/** Formulas as people write them where the decimal sign is a comma: arguments are separated by ";" there. */
import { tokenize, tokenTypes } from "@borgar/fx";
import { uraikan } from "../../rumus/uraian.ts";
import type { LokalExcel } from "../pesan.ts";

/** Why a formula is not taken as it was typed. */
export type TolakanRumus = "rumus" | "rumusTitik" | "rumusKoma";

export type RumusTerbaca =
  | { readonly rumus: string; readonly tolakan: null }
  | { readonly rumus: null; readonly tolakan: TolakanRumus };

/** Text, sheet names, column names of tables, words, numbers; anything else comes one character at a time. */
const POTONGAN =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[(?:[^[\]]|\[[^\]]*\])*\]?|[\p{L}_$][\p{L}\p{N}_.$]*|\d[\d.,]*(?<=\d)(?:[eE][-+]?\d+)?|[^]/gu;

/**
 * Reads a formula (with its "=") typed in this language as the workbook keeps it: English, with commas. In Indonesian
 * ";" separates arguments; "," does too, except right between two digits, where it is the decimal sign, as in Excel.
 *
 * @returns the formula without "=", names of functions and cells in capitals; or why it is refused: "rumusTitik" for a
 *   number with a point, "rumusKoma" for one with several commas, "rumus" for what is no formula
 * @example bacaRumus("=iku.status(d7;1,5)", "id-ID") // { rumus: "IKU.STATUS(D7,1.5)", tolakan: null }
 */
export function bacaRumus(teks: string, lokal: LokalExcel): RumusTerbaca {
  const isi = teks.replace(/^=/, "");
  const inggris = lokal === "en-US" ? isi : keInggris(isi);
  if (typeof inggris !== "string") return { rumus: null, tolakan: inggris.tolakan };
  if (uraikan(inggris) === null) return { rumus: null, tolakan: "rumus" };
  return { rumus: rapikan(inggris), tolakan: null };
}

function keInggris(teks: string): string | { readonly tolakan: TolakanRumus } {
  let hasil = "";
  let dalamKurawal = false;
  for (const [p] of teks.matchAll(POTONGAN)) {
    if (/^\d/.test(p)) {
      if (p.includes(".")) return { tolakan: "rumusTitik" };
      if (p.indexOf(",") !== p.lastIndexOf(",")) return { tolakan: "rumusKoma" };
      hasil += p.replace(",", ".");
      continue;
    }
    if (p === "{" || p === "}") dalamKurawal = p === "{";
    if (dalamKurawal) hasil += p === "\\" ? "," : p;
    else hasil += p === ";" ? "," : p;
  }
  return hasil;
}

function rapikan(rumus: string): string {
  return potong(rumus)
    .map(({ type, value }) =>
      type === tokenTypes.FUNCTION ||
      type === tokenTypes.BOOLEAN ||
      (RUJUKAN.has(type) && !value.includes("!"))
        ? value.toUpperCase()
        : value,
    )
    .join("");
}

const RUJUKAN: ReadonlySet<string> = new Set([tokenTypes.REF_RANGE, tokenTypes.REF_BEAM]);

function potong(rumus: string) {
  return tokenize(`=${rumus}`, { withLocation: false, negativeNumbers: false }).slice(1);
}

/**
 * A formula of the workbook (without "=") as it is written in this language.
 *
 * @example tulisRumus("IKU.STATUS(D7,1.5)", "id-ID") // "IKU.STATUS(D7;1,5)"
 */
export function tulisRumus(rumus: string, lokal: LokalExcel): string {
  if (lokal === "en-US") return rumus;
  let dalamKurawal = false;
  return potong(rumus)
    .map(({ type, value }) => {
      if (value === "{" || value === "}") dalamKurawal = value === "{";
      if (type === tokenTypes.NUMBER) return value.replace(".", ",");
      if (type !== tokenTypes.OPERATOR || value !== ",") return value;
      return dalamKurawal ? "\\" : ";";
    })
    .join("");
}
