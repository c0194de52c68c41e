import type { Sel } from "../../buku.ts";
import { alamatSel } from "../alamat.ts";
import { amankan, tulisXstring } from "../xml/teks.ts";

/**
 * One `<c>` element. Texts are written in place (inline), so the shared strings of the file stay as they are.
 *
 * @param awalan namespace prefix with its colon, or ""
 * @param rumusMentah the `<f>` to keep when only the result changed; null to write the cell's own formula
 */
export function tulisSel(
  baris: number,
  kolom: number,
  sel: Sel,
  xf: number,
  awalan: string,
  rumusMentah: string | null,
): string {
  const [tipe, isi] = tulisNilai(sel, awalan);
  const rumus = rumusMentah ?? (sel.rumus === null ? "" : `<${awalan}f>${amankan(sel.rumus)}</${awalan}f>`);
  const kepala = `<${awalan}c r="${alamatSel(baris, kolom)}"${xf === 0 ? "" : ` s="${xf}"`}${tipe}`;
  return rumus === "" && isi === "" ? `${kepala}/>` : `${kepala}>${rumus}${isi}</${awalan}c>`;
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
