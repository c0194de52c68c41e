import { galat } from "../galat.ts";
import type { Definisi, PetaIsi } from "../tipe.ts";

const IZIN = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

/** The model knows one permission, formatting cells; the others are never given. No password is kept or asked for. */
export const WorksheetProtection: Definisi<PetaIsi["WorksheetProtection"]> = {
  sejak: "1.2",
  sifat: {
    Protected: { baca: ({ lembar }) => lembar.proteksi !== null },
    Options: {
      baca: ({ lembar }) => ({
        ...Object.fromEntries(
          IZIN.map((i) => [i, i === "allowFormatCells" && lembar.proteksi?.bolehFormatSel === true]),
        ),
        selectionMode: "Normal",
      }),
    },
  },
  metode: {
    Protect: {
      menulis: true,
      panggil: ({ lembar }, arg) => {
        // Since June 2026 Excel refuses this as it refuses any change to a protected sheet.
        if (lembar.proteksi !== null) throw galat("AccessDenied");
        const opsi: unknown = arg.mentah(0);
        const boleh = typeof opsi === "object" && opsi !== null && "allowFormatCells" in opsi;
        lembar.proteksi = { bolehFormatSel: boleh && opsi.allowFormatCells === true };
      },
    },
    Unprotect: {
      menulis: true,
      panggil: ({ lembar }) => {
        lembar.proteksi = null;
      },
    },
  },
};
