export type Bahasa = "id" | "en";

const LOKAL: Record<Bahasa, string> = { id: "id-ID", en: "en-US" };

/** A number as people read it: at most `desimal` decimals, decimal comma in Indonesian, no rounding below that. */
export function angka(nilai: number, bahasa: Bahasa, desimal = 4, desimalMin = 0): string {
  return pencetak(bahasa, Math.max(desimal, desimalMin), desimalMin).format(nilai);
}

/** Making a formatter costs a hundred times what using it does. */
const PENCETAK = new Map<string, Intl.NumberFormat>();

function pencetak(bahasa: Bahasa, maksimal: number, minimal: number): Intl.NumberFormat {
  const kunci = `${bahasa} ${maksimal} ${minimal}`;
  const ada = PENCETAK.get(kunci);
  if (ada !== undefined) return ada;
  const baru = new Intl.NumberFormat(LOKAL[bahasa], {
    minimumFractionDigits: minimal,
    maximumFractionDigits: maksimal,
  });
  PENCETAK.set(kunci, baru);
  return baru;
}

/**
 * Fills the `{name}` places of a message. Numbers are written the language's way; `{name:2}` fixes two decimals.
 * A name the data lacks stays visible as `{name}`, so that a test or a reader notices it.
 *
 * @example isi("{a} + {b:2}", { a: 1, b: 0.5 }, "id") // "1 + 0,50"
 */
export function isi(pola: string, data: Readonly<Record<string, string | number>>, bahasa: Bahasa): string {
  return pola.replace(/\{(\w+)(?::(\d))?\}/g, (utuh, nama: string, desimal: string | undefined) => {
    const nilai = Object.hasOwn(data, nama) ? data[nama] : undefined;
    if (nilai === undefined) return utuh;
    if (typeof nilai === "string") return nilai;
    return desimal === undefined ? angka(nilai, bahasa) : angka(nilai, bahasa, +desimal, +desimal);
  });
}
