/** `CustomFunctions` as Excel's runtime has it, and the functions that the add-in has associated. */

type Fungsi = (...arg: unknown[]) => unknown;

/** The codes of `CustomFunctions.ErrorCode`. */
const KODE = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

class GalatFungsi extends Error {
  readonly code: string;
  constructor(code: string, message?: string) {
    super(message ?? "");
    this.code = code;
  }
}

const terpasang = new Map<string, Fungsi>();

function associate(idAtauPeta: string | Readonly<Record<string, Fungsi>>, fungsi?: Fungsi): void {
  const pasangan =
    typeof idAtauPeta === "string" ? [[idAtauPeta, fungsi] as const] : Object.entries(idAtauPeta);
  for (const [id, f] of pasangan) if (f !== undefined) terpasang.set(id.toUpperCase(), f);
}

export const customFunctions = { associate, Error: GalatFungsi, ErrorCode: KODE };

/** Where the workbench's page, which is of the same origin, finds the pane's functions. */
export const NAMA_FUNGSI = "raporIkuFungsiTerpasang";

export function fungsiTerpasang(id: string): Fungsi | undefined {
  return terpasang.get(id.toUpperCase());
}
