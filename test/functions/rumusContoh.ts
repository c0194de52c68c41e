import type { Contoh } from "../../scripts/fungsi/contoh.ts";
import { ID_FUNGSI, type IdFungsi } from "../../src/functions/id.ts";
import { panggil, type Argumen, type SelTampil } from "./panggil.ts";

/** Works an example out as an Indonesian Excel does: ";" between arguments, decimal comma, cells as typed into a sheet. */
export function hitungContoh({ rumus, sel }: Contoh): SelTampil[][] {
  const cocok = /^=IKU\.([A-Z]+)\((.*)\)$/.exec(rumus);
  const id = ID_FUNGSI.find((i): i is IdFungsi => i === cocok?.[1]);
  if (id === undefined) throw new Error(`no function: ${rumus}`);
  const lembar = new Map(sel.flatMap(isiLembar));
  const argumen = (cocok?.[2]?.match(/"[^"]*"|[^;]+/g) ?? []).map((a) => baca(a, lembar));
  return panggil(id, ...argumen);
}

function isiLembar({ alamat, isi }: Contoh["sel"][number]): [string, unknown][] {
  const [awal] = alamat.split(":");
  const { kolom, baris } = letak(awal ?? "");
  return isi.flatMap((b, i) => b.map((s, k): [string, unknown] => [`${kolom + k},${baris + i}`, nilai(s)]));
}

function baca(argumen: string, lembar: ReadonlyMap<string, unknown>): Argumen {
  if (argumen.startsWith('"')) return [[argumen.slice(1, -1)]];
  if (!/^[A-Z]+\d+/.test(argumen)) return [[nilai(argumen)]];
  const [awal = "", akhir = awal] = argumen.split(":");
  const [a, z] = [letak(awal), letak(akhir)];
  return Array.from({ length: z.baris - a.baris + 1 }, (_, i) =>
    Array.from({ length: z.kolom - a.kolom + 1 }, (_, k) => {
      const kunci = `${a.kolom + k},${a.baris + i}`;
      if (!lembar.has(kunci)) throw new Error(`${argumen}: the example does not say what stands there`);
      return lembar.get(kunci);
    }),
  );
}

function letak(alamat: string): { kolom: number; baris: number } {
  const cocok = /^([A-Z]+)(\d+)$/.exec(alamat);
  const huruf = [...(cocok?.[1] ?? "")];
  return { kolom: huruf.reduce((n, h) => n * 26 + h.charCodeAt(0) - 64, 0), baris: Number(cocok?.[2]) };
}

/** What a cell holds after somebody typed this: a blank, a number, a text. */
function nilai(tertulis: string): unknown {
  if (tertulis === "") return null;
  return /^-?\d+(?:,\d+)?$/.test(tertulis) ? Number(tertulis.replace(",", ".")) : tertulis;
}

/** The results as they are printed in the example; numbers with as many decimals as that has. */
export function tampilan(hasil: readonly (readonly SelTampil[])[], seperti: string): string {
  const contoh = seperti.split(" / ").map((b) => b.split(" | "));
  const tulis = (s: SelTampil, tertulis = ""): string => {
    if (typeof s === "object") return `${s.kode} ${s.pesan}`;
    if (typeof s === "string") return s.replaceAll("\n", " ⏎ ");
    return s.toFixed(tertulis.split(",")[1]?.length ?? 0).replace(".", ",");
  };
  return hasil.map((b, i) => b.map((s, k) => tulis(s, contoh[i]?.[k])).join(" | ")).join(" / ");
}
