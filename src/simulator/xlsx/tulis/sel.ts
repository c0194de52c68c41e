import type { Sel } from "../../buku.ts";
import { alamatArea, alamatSel } from "../alamat.ts";
import { keBerkas } from "../namaFungsi.ts";
import { amankan, tulisXstring } from "../xml/teks.ts";
import type { BedaSel } from "./beda.ts";

/** The `<f>` of a cell, with the number of its cell metadata. */
export interface RumusTertulis {
  readonly teks: string;
  readonly cm: string | number | null;
}

/** Writes the formula of a cell; one that fills several cells as a dynamic array formula. */
export function tulisRumus(
  { kini, larik }: BedaSel,
  awalan: string,
  larikDinamis: () => number | null,
): RumusTertulis | null {
  const rumus = kini?.rumus ?? null;
  if (rumus === null) return null;
  const atribut = larik === null ? "" : ` t="array" ref="${alamatArea(larik)}"`;
  return {
    teks: `<${awalan}f${atribut}>${amankan(keBerkas(rumus))}</${awalan}f>`,
    cm: larik === null ? null : larikDinamis(),
  };
}

/**
 * One `<c>` element. Texts are written in place (inline), so the shared strings of the file stay as they are.
 *
 * @param awalan namespace prefix with its colon, or ""
 * @param rumus null for a cell without a formula
 */
export function tulisSel(
  baris: number,
  kolom: number,
  sel: Sel,
  xf: number,
  awalan: string,
  rumus: RumusTertulis | null,
): string {
  const [tipe, isi] = tulisNilai(sel, awalan);
  const cm = rumus === null || rumus.cm === null ? "" : ` cm="${rumus.cm}"`;
  const kepala = `<${awalan}c r="${alamatSel(baris, kolom)}"${xf === 0 ? "" : ` s="${xf}"`}${tipe}${cm}`;
  const dalam = `${rumus?.teks ?? ""}${isi}`;
  return dalam === "" ? `${kepala}/>` : `${kepala}>${dalam}</${awalan}c>`;
}

function tulisNilai(sel: Sel, awalan: string): [tipe: string, isi: string] {
  const v = (teks: string) => `<${awalan}v>${teks}</${awalan}v>`;
  const { nilai } = sel;
  switch (typeof nilai) {
    case "string":
      if (sel.rumus !== null) return [' t="str"', v(tulisXstring(nilai))];
      return [
        ' t="inlineStr"',
        `<${awalan}is><${awalan}t xml:space="preserve">${tulisXstring(nilai)}</${awalan}t></${awalan}is>`,
      ];
    case "boolean":
      return [' t="b"', v(nilai ? "1" : "0")];
    case "number":
      // Excel has no infinities: a calculation that overflows is #NUM! there.
      return Number.isFinite(nilai) ? ["", v(String(nilai))] : [' t="e"', v("#NUM!")];
    default: {
      if (nilai === null) return ["", ""];
      // Newer errors are written as #VALUE! with a note in a metadata part; without the note this is what they are.
      const baru = nilai.galat === "#SPILL!" || nilai.galat === "#CALC!";
      return [' t="e"', v(baru ? "#VALUE!" : nilai.galat)];
    }
  }
}
