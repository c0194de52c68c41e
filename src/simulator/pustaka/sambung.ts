import { dalamPlafon } from "../richapi/versi.ts";
import type { EntriPeristiwa, Jawaban } from "../richapi/pesan.ts";
import type { PustakaExcel } from "./jenis.ts";

/** What stands at the other end of Microsoft's library: answers its requests and sends it events. */
export interface Penjawab {
  executeAsync(khusus: unknown, bendera: number, pesan: { readonly Body: unknown }): Promise<Jawaban>;
  dengarkan(penerima: (entri: readonly EntriPeristiwa[]) => void): void;
}

/** Requirement sets besides ExcelApi that this Excel has, with their newest version. */
const HIMPUNAN: ReadonlyMap<string, string> = new Map([
  ["CustomFunctionsRuntime", "1.4"],
  ["DelayForCellEdit", "1.1"],
  ["DialogApi", "1.2"],
  ["RibbonApi", "1.2"],
  ["SharedRuntime", "1.2"],
]);

/** `Office.context.requirements.isSetSupported` under an ExcelApi ceiling; a set without a version means its first. */
export function himpunanDidukung(
  himpunan: string,
  versi: string | number | undefined,
  plafon: string,
): boolean {
  const terbaru = himpunan === "ExcelApi" ? plafon : HIMPUNAN.get(himpunan);
  return terbaru !== undefined && dalamPlafon(String(versi ?? "1.1"), terbaru);
}

/** Lets `Excel.run` of the given library talk to `penjawab` from now on; the one before is let go. */
export function sambungkan({ OfficeExtension }: PustakaExcel, penjawab: Penjawab): void {
  const sesi = new (class extends OfficeExtension.SessionBase {
    _createRequestExecutorOrNull(): Penjawab {
      return penjawab;
    }
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }
  })();
  OfficeExtension.SessionBase._overrideSession = sesi;
  // Handlers of the workbook before must not hear of this one, nor those of this one of what is left of that.
  OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  penjawab.dengarkan((entries) => {
    if (OfficeExtension.SessionBase._overrideSession !== sesi) return;
    OfficeExtension._testTriggerRichApiMessageEvent({ entries });
  });
}
