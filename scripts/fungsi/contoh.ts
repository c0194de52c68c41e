import { readFileSync } from "node:fs";
import ts from "typescript";

/** A worked example of a worksheet function, as its JSDoc gives it. */
export interface Contoh {
  /** As an Indonesian Excel writes it: `=IKU.INDEKS(91,17;85)`. */
  readonly rumus: string;
  /** What its cells show, decimal comma: cells set apart by " | ", rows by " / ", lines in a cell by " ⏎ ". */
  readonly hasil: string;
  /** Cells that the formula refers to: their address and their contents by row. */
  readonly sel: readonly { readonly alamat: string; readonly isi: readonly (readonly string[])[] }[];
}

/**
 * The `@example` tags of the worksheet functions in a source file, by function id.
 *
 * @throws when a tag does not read "=formula → result" with one "address = cells" line for each range
 */
export function contohBerkas(berkas: string): Map<string, Contoh[]> {
  const sumber = ts.createSourceFile(berkas, readFileSync(berkas, "utf8"), ts.ScriptTarget.Latest, true);
  const contoh = new Map<string, Contoh[]>();
  ts.forEachChild(sumber, (simpul) => {
    const tag = (nama: string) =>
      ts
        .getJSDocTags(simpul)
        .filter((t) => t.tagName.text === nama)
        .map((t) => ts.getTextOfJSDocComment(t.comment) ?? "");
    const [id] = tag("customfunction");
    if (id !== undefined) contoh.set(id, tag("example").map(baca));
  });
  return contoh;
}

function baca(teks: string): Contoh {
  const [pertama = "", ...lain] = teks.split("\n");
  const panah = pertama.indexOf(" → ");
  if (!pertama.startsWith("=") || panah < 0) throw new Error(`no example: ${pertama}`);
  const [rumus, hasil] = [pertama.slice(0, panah), pertama.slice(panah + 3).trim()];
  return { rumus, hasil, sel: lain.filter((b) => b.trim() !== "").map(bacaSel) };
}

function bacaSel(baris: string): Contoh["sel"][number] {
  const cocok = /^\s*([A-Z]+\d+(?::[A-Z]+\d+)?) = (.*)$/.exec(baris);
  if (cocok === null) throw new Error(`no cells: ${baris}`);
  const [, alamat = "", isi = ""] = cocok;
  return { alamat, isi: isi.split(" / ").map((b) => b.split("|").map((s) => s.trim())) };
}
