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
  taskpane: "pane",
  simulator: "stand-in for Excel, never shipped",
};

/** Lower folders that each folder imports from, as the sources have it; entry points may also borrow from each other. */
function panah(): Map<string, Set<string>> {
  const hasil = new Map(Object.keys(TINGKAT).map((f) => [f, new Set<string>()]));
  for (const { dari, ke } of semuaBerkas().flatMap((b) => impor(b))) {
    const [atas, bawah] = [folder(dari), folder(ke)];
    if ((TINGKAT[bawah] ?? Infinity) < (TINGKAT[atas] ?? 0)) hasil.get(atas)?.add(bawah);
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

/** The folders of src and what they import, as a Mermaid picture; an arrow that others imply is left out. */
export function gambarArsitektur(): string {
  const semua = panah();
  const simpul = Object.keys(TINGKAT).map((f) => `  ${f}["<b>${f}</b><br>${UNTUK[f] ?? ""}"]`);
  const garis = [...semua].flatMap(([dari, tujuan]) => {
    const tersirat = lewat(semua, dari);
    return [...tujuan]
      .filter((ke) => !tersirat.has(ke))
      .sort()
      .map((ke) => `  ${dari} --> ${ke}`);
  });
  return ["```mermaid", "flowchart TD", ...simpul.reverse(), ...garis.reverse(), "```"].join("\n");
}
