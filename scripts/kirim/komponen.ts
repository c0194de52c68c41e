import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AKAR } from "./bangun.ts";
import type { SumberOfficeJs } from "./tajuk.ts";

/** A package of somebody else of which something is in the release. */
export interface Komponen {
  readonly nama: string;
  readonly versi: string;
  /** SPDX identifier, or the name of the terms where they have none. */
  readonly lisensi: string;
  readonly teksLisensi: string;
  /** SHA-512 of the package as the registry gave it, hex. */
  readonly sha512: string;
}

interface Kunci {
  readonly packages: Readonly<
    Record<string, { readonly version: string; readonly integrity: string; readonly license?: string }>
  >;
}

/** What may be in a release: terms that ask for no more than to be handed on. */
export const LISENSI_BEBAS: ReadonlySet<string> = new Set([
  "MIT",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "Apache-2.0",
]);

/** Not open source, but it may be handed on, unchanged, as a part of an add-in. */
export const LISENSI_OFFICE_JS = "Microsoft Office JavaScript (Office.js) API Library";

/** The pane's colours and measures were copied from it (`scripts/tema.ts`). */
const DISALIN = "@fluentui/tokens";
const OFFICE_JS = "@microsoft/office-js";

/**
 * The packages of which something is in the release, by name.
 *
 * @param modul every module of the build, as its source maps name it
 */
export function komponen(modul: readonly string[], officejs: SumberOfficeJs): Komponen[] {
  const { packages } = JSON.parse(readFileSync(join(AKAR, "package-lock.json"), "utf8")) as Kunci;
  const nama = new Set([...modul.flatMap(paketDari), DISALIN]);
  if (officejs === "lokal") nama.add(OFFICE_JS);
  return [...nama].sort().map((n) => {
    const kunci = packages[`node_modules/${n}`];
    if (kunci === undefined) throw new Error(`package-lock.json does not know ${n}`);
    return {
      nama: n,
      versi: kunci.version,
      lisensi: n === OFFICE_JS ? LISENSI_OFFICE_JS : (kunci.license ?? ""),
      teksLisensi: teksLisensi(n),
      sha512: Buffer.from(kunci.integrity.replace(/^sha512-/, ""), "base64").toString("hex"),
    };
  });
}

/** "webpack://rapor-iku/./node_modules/lit-html/lit-html.js" → "lit-html"; the bundler's own runtime → "webpack". */
function paketDari(modul: string): string[] {
  if (/^webpack:\/\/[^/]+\/webpack\//.test(modul)) return ["webpack"];
  const nama = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(modul)?.[1];
  return nama === undefined ? [] : [nama];
}

function teksLisensi(nama: string): string {
  const folder = join(AKAR, "node_modules", nama);
  const berkas = readdirSync(folder).find((b) => /^licen[cs]e(\.\w+)?$/i.test(b));
  if (berkas === undefined) throw new Error(`${nama} brings no text of its licence`);
  return readFileSync(join(folder, berkas), "utf8").replaceAll("\r\n", "\n").trim();
}
