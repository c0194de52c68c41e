import { himpunanDidukung } from "../../pustaka/sambung.ts";
import type { SetelanExcel, Tema } from "../pesan.ts";

/** The colours Excel on the web tells its add-ins. */
const WARNA: Readonly<Record<Tema, object>> = {
  terang: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  gelap: {
    bodyBackgroundColor: "#1F1F1F",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#292929",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
};

/** `Office.context` of Excel on the web under the chosen settings. */
export function konteksOffice({ bahasa, tema, plafon }: SetelanExcel): object {
  return {
    contentLanguage: bahasa,
    displayLanguage: bahasa,
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.0.0" },
    host: "Excel",
    platform: "OfficeOnline",
    officeTheme: WARNA[tema],
    touchEnabled: false,
    requirements: {
      isSetSupported: (himpunan: string, versi?: string | number) =>
        himpunanDidukung(himpunan, versi, plafon),
    },
  };
}
