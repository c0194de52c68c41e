import { folder, impor, semuaBerkas, TINGKAT } from "./impor.ts";

/** What each folder is for, as the picture says it. */
const UNTUK: Readonly<Record<string, string>> = {
  scoring: "pure rules: indeks, status, NKO, profiles",
  workbook: "pure reading: cells to a table of IKU with temuan",
  bahasa: "every text a person reads",
  rapor: "pure building: scored IKU to a sheet plan",
  excel: "the only folder that touches Excel",
  actions: "the use cases, one function each",
  commands: "ribbon",
  functions: "worksheet functions",
  paparan: "presentation for the projector",
  taskpane: "pane",
  simulator: "stand-in for Excel, never shipped",
};

/** Folders that each folder imports from, as the sources have it: those below it, or its equals among the entry points. */
function panah(letak: "bawah" | "setara"): Map<string, Set<string>> {
  const hasil = new Map(Object.keys(TINGKAT).map((f) => [f, new Set<string>()]));
  for (const { dari, ke } of semuaBerkas().flatMap((b) => impor(b))) {
    const beda = (TINGKAT[folder(dari)] ?? 0) - (TINGKAT[folder(ke)] ?? Infinity);
    const masuk = letak === "bawah" ? beda > 0 : beda === 0 && folder(dari) !== folder(ke);
    if (masuk) hasil.get(folder(dari))?.add(folder(ke));
  }
  return hasil;
}

/** Everything that can be reached in two steps or more. */
function lewat(semua: ReadonlyMap<string, ReadonlySet<string>>, dari: string): Set<string> {
  const hasil = new Set<string>();
  const telusur = (f: string): void => {
    for (const ke of semua.get(f) ?? []) {
      if (hasil.has(ke)) continue;
      hasil.add(ke);
      telusur(ke);
    }
  };
  for (const ke of semua.get(dari) ?? []) telusur(ke);
  return hasil;
}

/**
 * The folders of src and what they import, as a Mermaid picture: an arrow that others imply is left out, what entry
 * points borrow from each other is dotted.
 */
export function gambarArsitektur(): string {
  const bawah = panah("bawah");
  const simpul = Object.keys(TINGKAT).map((f) => `  ${f}["<b>${f}</b><br>${UNTUK[f] ?? ""}"]`);
  const garis = [...bawah].flatMap(([dari, tujuan]) => {
    const tersirat = lewat(bawah, dari);
    return [...tujuan].filter((ke) => !tersirat.has(ke)).map((ke) => `  ${dari} --> ${ke}`);
  });
  const titik = [...panah("setara")].flatMap(([dari, ke]) => [...ke].map((k) => `  ${dari} -.-> ${k}`));
  return ["```mermaid", "flowchart TD", ...simpul.reverse(), ...garis.sort(), ...titik.sort(), "```"].join(
    "\n",
  );
}
