import { type Bahasa } from "../../bahasa/index.ts";
import { teksLembar } from "../../bahasa/lembar.ts";
import { rapikan } from "./bidang.ts";

/** A note as it is talked about: what was said, and what was decided. */
export interface CatatanTerpisah {
  readonly catatan: string;
  readonly keputusan: string;
}

/**
 * A decision stands in the note's own box, below the rest, after the word "Keputusan:" at the start of a line, so that
 * it reads well on paper and needs no column of its own. Read in either language; everything after the word belongs to
 * the decision.
 *
 * @example pisahkanKeputusan("Sudah dibahas\nKeputusan: ditunda", "id") // { catatan: "Sudah dibahas", keputusan: "ditunda" }
 */
export function pisahkanKeputusan(isi: string): CatatanTerpisah {
  const rapi = rapikan(isi);
  const kata = (Object.keys(teksLembar) as Bahasa[]).map((b) => teksLembar[b].notula.awalKeputusan);
  const awal = new RegExp(`^(?:${kata.join("|")})[ \\t]*`, "im").exec(rapi);
  if (awal === null) return { catatan: rapi, keputusan: "" };
  return {
    catatan: rapi.slice(0, awal.index).trim(),
    keputusan: rapi.slice(awal.index + awal[0].length).trim(),
  };
}

/** The opposite: both as one text for the box; "" when there is neither. */
export function gabungkanKeputusan({ catatan, keputusan }: CatatanTerpisah, bahasa: Bahasa): string {
  const rapi = rapikan(keputusan);
  const baris = rapi === "" ? "" : `${teksLembar[bahasa].notula.awalKeputusan} ${rapi}`;
  return [rapikan(catatan), baris].filter((b) => b !== "").join("\n");
}
