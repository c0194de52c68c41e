import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The folder of a lokal build that holds Microsoft's library. */
export const FOLDER_OFFICE_JS = "office-js";

/** The list beside the vendored files, as `sha256sum --check` reads it. */
export const DAFTAR_SHA256 = "SHA256SUMS";

/**
 * What Excel asks of Microsoft's library when it is served from the add-in's own host: the loader, one object model
 * per platform, and the message tables (English is the fallback of every other language). Left out on purpose: other
 * Office programs, debug builds, the `-core` builds of the separate custom-functions runtime, sign-in, telemetry.
 */
const BERKAS = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-win32-16.00.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "excel-winrt-16.00.js",
  "en-us/office_strings.js",
  "id-id/office_strings.js",
];

const PAKET = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));

/** The vendored files with where they come from, and Microsoft's terms, which go with them. */
export const BERKAS_OFFICE_JS: readonly { readonly dari: string; readonly ke: string }[] = [
  ...BERKAS.map((nama) => ({ dari: join(PAKET, "dist", nama), ke: nama })),
  { dari: join(PAKET, "LICENSE.md"), ke: "LICENSE.md" },
];

export function sha256(isi: Uint8Array): string {
  return createHash("sha256").update(isi).digest("hex");
}

/** One line a file, sorted by name: 64 hex digits, two spaces, the name. */
export function barisSha256(berkas: Iterable<readonly [nama: string, isi: Uint8Array]>): string {
  return [...berkas]
    .map(([nama, isi]) => `${sha256(isi)}  ${nama}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join("");
}

/** The checksums of the vendored files. */
export function daftarSha256(): string {
  return barisSha256(BERKAS_OFFICE_JS.map(({ dari, ke }) => [ke, readFileSync(dari)]));
}
