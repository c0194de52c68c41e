import type { Buku } from "../buku.ts";
import { PelayanExcel, type OpsiPelayan } from "../richapi/pelayan.ts";
import type { OfficePustaka, PustakaExcel } from "./jenis.ts";
import { himpunanDidukung, sambungkan, type Penjawab } from "./sambung.ts";

/**
 * Opens a workbook in the simulated Excel. From then on `Excel.run` of the given library, and the globals `Excel`,
 * `OfficeExtension` and `Office`, work on it; the workbook opened before is let go.
 *
 * @example
 * const pelayan = pasangPada(pustaka, buku, { plafon: "1.14" });
 * await Excel.run(async (context) => { … });
 * pelayan.hitungan.sync
 */
export function pasangPada(pustaka: PustakaExcel, buku: Buku, opsi: OpsiPelayan = {}): PelayanExcel {
  const pelayan = new PelayanExcel(buku, opsi);
  pasangPenjawab(pustaka, pelayan, pelayan.plafon);
  return pelayan;
}

/**
 * Puts a simulated Excel that may run elsewhere in Excel's place, as `pasangPada` does with one of this program.
 *
 * @param plafon newest ExcelApi set that it has
 */
export function pasangPenjawab(pustaka: PustakaExcel, penjawab: Penjawab, plafon: string): void {
  const { OfficeExtension, jendela } = pustaka;
  sambungkan(pustaka, penjawab);

  const office = officeDengan(jendela.Office, {
    contentLanguage: "id-ID",
    displayLanguage: "id-ID",
    host: "Excel",
    platform: "OfficeOnline",
    requirements: {
      isSetSupported: (himpunan: string, versi?: string | number) =>
        himpunanDidukung(himpunan, versi, plafon),
    },
  });
  jendela.Office = office;
  Object.assign(globalThis, { Excel: pustaka.Excel, OfficeExtension, Office: office });
}

/** The same `Office` with another context: outside Excel the library's own has none, and lets none be set. */
function officeDengan(asli: OfficePustaka | undefined, konteks: Record<string, unknown>): OfficePustaka {
  const dasar = asli ?? {};
  const ada = Object.getOwnPropertyDescriptor(dasar, "context")?.value as Record<string, unknown> | undefined;
  const office = ada === undefined ? (Object.create(dasar) as OfficePustaka) : dasar;
  Object.defineProperty(office, "context", {
    configurable: true,
    enumerable: true,
    value: { ...ada, ...konteks },
    writable: true,
  });
  return office;
}

/** Takes the simulated Excel away: the globals go, and the library has no Excel to talk to. */
export function lepas(pustaka: PustakaExcel): void {
  pustaka.OfficeExtension.SessionBase._overrideSession = null;
  for (const nama of ["Excel", "OfficeExtension", "Office"]) Reflect.deleteProperty(globalThis, nama);
}
