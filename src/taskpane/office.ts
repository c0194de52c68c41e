import type { Bahasa } from "../bahasa/index.ts";

/** The language of Office: English where it speaks English, Indonesian everywhere else. */
export function bahasaOffice(): Bahasa {
  return Office.context.displayLanguage.toLowerCase().startsWith("en") ? "en" : "id";
}

/** Local date and time to the minute, e.g. "2019-10-02T07:45". */
export function waktuSetempat(kini: Date): string {
  const dua = (n: number): string => String(n).padStart(2, "0");
  const tanggal = `${String(kini.getFullYear())}-${dua(kini.getMonth() + 1)}-${dua(kini.getDate())}`;
  return `${tanggal}T${dua(kini.getHours())}:${dua(kini.getMinutes())}`;
}

/** Which Excel this is, for a report about an error; empty when it does not say. */
export function keteranganOffice(): string {
  const { diagnostics } = Office.context as { readonly diagnostics?: Partial<Office.ContextInformation> };
  return [diagnostics?.host, diagnostics?.platform, diagnostics?.version]
    .filter((b) => b !== undefined)
    .join(" ");
}
