import { memuat, ratakan } from "./kata.ts";
import { AWAL_CATATAN, AWAL_REKAP, AWAL_TANDA_TANGAN, KATA_REKAP, PERSPEKTIF } from "./kataBaris.ts";

/**
 * True for the name of a summing row: a summing word followed by nothing but the vocabulary of such rows. "Jumlah
 * dokumen ekspor" goes on with words of its own and is an IKU.
 *
 * @example namaRekap("Rata-rata Perspektif Customer") // true
 */
export function namaRekap(teks: string): boolean {
  const rata = ratakan(teks);
  return AWAL_REKAP.some(
    (awal) =>
      rata === awal ||
      (rata.startsWith(`${awal} `) &&
        rata
          .slice(awal.length + 1)
          .split(" ")
          .every((kata) => KATA_REKAP.has(kata) || /^(?:\d{1,4}|[ivx]+)$/.test(kata))),
  );
}

/** True for a band that names a perspective: "PERSPEKTIF CUSTOMER (15%)", "Learning & Growth". */
export function namaPerspektif(teks: string): boolean {
  const rata = ratakan(teks);
  const pendek = rata.split(" ").length <= 8;
  return (
    pendek &&
    (memuat(rata, "perspektif") || memuat(rata, "perspective") || PERSPEKTIF.includes(tanpaNomor(rata)))
  );
}

/** True for a heading that names a sasaran strategis: "SS 1 Penerimaan negara ...", "Sasaran Strategis 2: ...". */
export function namaSasaran(teks: string): boolean {
  return /^(?:ss ?\d{1,2}(?: |$)|sasaran strategis(?: |$)|strategic objective(?: |$))/.test(ratakan(teks));
}

/** True for the lines that close a table: signatures, names with an NIP, "Bogor, 2 Oktober 2019". */
export function tandaTangan(teks: string): boolean {
  const rata = ratakan(teks);
  if (AWAL_TANDA_TANGAN.some((awal) => rata === awal || rata.startsWith(`${awal} `))) return true;
  return /^\p{Lu}[\p{L} ]{2,30}, ?\d{1,2} \p{L}{3,10} 20\d\d$/u.test(teks);
}

/** True for footnotes and legends below or inside a table. */
export function catatanKaki(teks: string): boolean {
  if (/^\s*\*/.test(teks)) return true;
  const rata = ratakan(teks);
  return AWAL_CATATAN.some(
    (awal) => rata === awal || (rata.startsWith(awal) && /^[\p{L} ]{3,20}:/u.test(teks.trim())),
  );
}

/** True for the cells of the numbering row under a header: "(1) (2) (3) (4)=(3):(2)". */
export function barisNomor(sel: readonly string[]): boolean {
  return sel.length > 1 && sel.every((teks) => /^\(?(?:\d{1,2}|[a-z])\)?(?: ?=.{1,20})?$/i.test(teks));
}

function tanpaNomor(rata: string): string {
  return rata.replace(/^(?:\d{1,2}|[ivx]{1,4}|[a-d]) /, "").replace(/ \d{1,3} ?%?$/, "");
}
