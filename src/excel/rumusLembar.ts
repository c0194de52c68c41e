import type { RencanaRumus } from "../rapor/sisipRumus.ts";

/** Whether this Excel runs custom functions in the pane's runtime. */
export function mendukungFungsi(): boolean {
  const { requirements } = Office.context;
  return (
    requirements.isSetSupported("CustomFunctionsRuntime", "1.1") &&
    requirements.isSetSupported("SharedRuntime", "1.1")
  );
}

const FORMAT_INDEKS = "0.00";

/** Queues the two columns: look first, then number formats (a text format would keep a formula as text), then formulas. */
export function tulisRumus(lembar: Excel.Worksheet, rencana: RencanaRumus): void {
  if (!rencana.ulang) tulisGaya(lembar, rencana);
  const area = areaRumus(lembar, rencana);
  area.numberFormat = rencana.isi.map((_, i) => [i === 0 ? "General" : FORMAT_INDEKS, "General"]);
  area.formulas = rencana.isi.map((b) => [...b]);
}

function tulisGaya(lembar: Excel.Worksheet, rencana: RencanaRumus): void {
  const { baris, kolom, isi, sumberGaya, tinggiJudul, barisPertama } = rencana;
  if (sumberGaya !== null) {
    const sumber = lembar.getRangeByIndexes(baris, sumberGaya, isi.length, 1);
    areaRumus(lembar, rencana).copyFrom(sumber, Excel.RangeCopyType.formats);
  }
  if (tinggiJudul > 1) {
    for (const k of [kolom, kolom + 1]) lembar.getRangeByIndexes(baris, k, tinggiJudul, 1).merge();
  }
  lembar.getRangeByIndexes(baris, kolom, 1, 2).format.wrapText = true;
  const data = lembar.getRangeByIndexes(barisPertama, kolom, baris + isi.length - barisPertama, 2);
  // A status colour of the neighbouring column says nothing about ours.
  data.format.fill.clear();
  data.format.horizontalAlignment = Excel.HorizontalAlignment.center;
}

function areaRumus(lembar: Excel.Worksheet, { baris, kolom, isi }: RencanaRumus): Excel.Range {
  return lembar.getRangeByIndexes(baris, kolom, isi.length, 2);
}

/**
 * Takes the columns away again when every cell still holds what was written.
 *
 * @param kirim sends the queued commands that change the sheet
 * @returns whether they are gone; false when somebody changed them, and nothing was touched
 */
export async function hapusRumus(
  context: Excel.RequestContext,
  lembar: Excel.Worksheet,
  rencana: RencanaRumus,
  kirim: () => Promise<void>,
): Promise<boolean> {
  const area = areaRumus(lembar, rencana);
  area.load("formulas");
  await context.sync();
  const kini = area.formulas as unknown[][];
  // An earlier call may have taken them away without hearing of its success.
  if (kini.every((b) => b.every((isi) => isi === ""))) return true;
  const sama = rencana.isi.every((b, i) => b.every((rumus, j) => samaRumus(kini[i]?.[j], rumus)));
  if (!sama) return false;
  area.clear();
  await kirim();
  return true;
}

/** Excel gives a formula back in its own spelling: capitals, and no blanks that mean nothing. */
function samaRumus(kini: unknown, ditulis: string): boolean {
  const rapi = (teks: string): string => teks.replaceAll(/\s|@/g, "").toUpperCase();
  return rapi(String(kini ?? "")) === rapi(ditulis);
}
