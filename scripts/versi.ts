/** `npm version` runs this: carries the number in package.json to the files that repeat it. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const AKAR = new URL("../", import.meta.url);

interface Penyebut {
  readonly berkas: string;
  readonly pola: RegExp;
  /** What stands there for a version "1.2.3". */
  readonly tulisan: (versi: string) => string;
}

/** Office wants four numbers. */
const PENYEBUT: readonly Penyebut[] = [
  { berkas: "manifest.xml", pola: /(?<=<Version>)[^<]*(?=<\/Version>)/, tulisan: (versi) => `${versi}.0` },
  { berkas: "src/rapor/versi.ts", pola: /(?<=VERSI = ")[^"]*(?=")/, tulisan: (versi) => versi },
];

export function versiPaket(): string {
  const isi = JSON.parse(readFileSync(new URL("package.json", AKAR), "utf8")) as { readonly version: string };
  return isi.version;
}

/** Every file that repeats the version, as it stands and as it should be. */
export function penyebutVersi(): {
  readonly berkas: string;
  readonly kini: string;
  readonly harapan: string;
}[] {
  return PENYEBUT.map(({ berkas, pola, tulisan }) => {
    const kini = readFileSync(new URL(berkas, AKAR), "utf8");
    if (!pola.test(kini)) throw new Error(`${berkas} names no version`);
    return { berkas, kini, harapan: kini.replace(pola, tulisan(versiPaket())) };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const { berkas, harapan } of penyebutVersi()) {
    writeFileSync(fileURLToPath(new URL(berkas, AKAR)), harapan);
  }
}
