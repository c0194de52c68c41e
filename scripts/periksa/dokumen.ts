import { posix } from "node:path";
import type { Sumber } from "./sumber.ts";

/** The anchor that GitHub gives a heading. */
function jangkar(judul: string): string {
  return judul
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(" ", "-");
}

const tanpaKode = (isi: string): string => isi.replace(/```[^]*?```/g, "").replace(/`[^`\n]*`/g, "");

function tautan(isi: string): string[] {
  const biasa = [...tanpaKode(isi).matchAll(/\]\(([^)\s]+)\)/g)];
  const html = [...isi.matchAll(/\b(?:src|href)="([^"]+)"/g)];
  return [...biasa, ...html].map((m) => m[1] ?? "").filter((t) => !/^[a-z]+:/.test(t));
}

/**
 * "path: target" of every link of the Markdown files that leads nowhere in the repository.
 *
 * @param ada whether a path is a file or folder of the repository
 */
export function tautanMati(sumber: Sumber, ada: (jalur: string) => boolean): string[] {
  const md = [...sumber].filter(([jalur]) => jalur.endsWith(".md"));
  return md.flatMap(([jalur, isi]) =>
    tautan(isi)
      .filter((t) => {
        const [berkas = "", bagian] = t.split("#");
        const tujuan = berkas === "" ? jalur : posix.join(posix.dirname(jalur), berkas);
        if (!ada(tujuan)) return true;
        const judul = [...(sumber.get(tujuan) ?? "").matchAll(/^#+ (.+)$/gm)].map((m) => jangkar(m[1] ?? ""));
        return bagian !== undefined && tujuan.endsWith(".md") && !judul.includes(bagian);
      })
      .map((t) => `${jalur}: ${t} leads nowhere`),
  );
}

/**
 * One line for every picture that no document shows.
 *
 * @param gambar names of the files in assets/gambar
 */
export function gambarMati(sumber: Sumber, gambar: readonly string[]): string[] {
  const md = [...sumber].filter(([jalur]) => jalur.endsWith(".md")).map(([, isi]) => isi);
  return gambar
    .filter((nama) => !md.some((isi) => isi.includes(`assets/gambar/${nama}`)))
    .map((nama) => `assets/gambar/${nama}: no document shows it`);
}
