import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, runInContext } from "node:vm";
import type { Buku } from "../buku.ts";
import type { OpsiPelayan, PelayanExcel } from "../richapi/pelayan.ts";
import type { PerluasanOffice, OfficePustaka, PustakaExcel } from "./jenis.ts";
import { pasangPada } from "./sesi.ts";

let dimuat: PustakaExcel | null = null;

/**
 * Loads Microsoft's excel-web library into Node, once per process, in a window that holds the little it looks at.
 * Errors, promises and dates are Node's own, so that `instanceof` works for the code under test.
 */
export function muatPustakaExcel(): PustakaExcel {
  if (dimuat !== null) return dimuat;
  const berkas = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  const jendela: Record<string, unknown> = {
    Date,
    Error,
    Promise,
    addEventListener: () => undefined,
    clearTimeout,
    console,
    document: {
      addEventListener: () => undefined,
      cookie: "",
      createElement: () => ({}),
      getElementsByTagName: () => [],
    },
    location: { hash: "", href: "https://localhost/", protocol: "https:", search: "" },
    navigator: { language: "id-ID", userAgent: "" },
    performance,
    setTimeout,
  };
  for (const nama of ["window", "self", "top", "parent"]) jendela[nama] = jendela;
  runInContext(readFileSync(berkas, "utf8"), createContext(jendela), { filename: berkas });
  dimuat = {
    Excel: jendela["Excel"] as object,
    OfficeExtension: jendela["OfficeExtension"] as PerluasanOffice,
    jendela: jendela as { Office?: OfficePustaka },
  };
  return dimuat;
}

/** Opens a workbook in the simulated Excel of this Node process; see `pasangPada`. */
export function pasang(buku: Buku, opsi: OpsiPelayan = {}): PelayanExcel {
  return pasangPada(muatPustakaExcel(), buku, opsi);
}
