import { teks, type Bahasa } from "./index.ts";

/**
 * A perspective's name in the reader's language; one that is not the ministry's comes back as the workbook has it.
 *
 * @example judulPerspektif("Learning & Growth", "id") // "Learning & Growth"
 */
export function judulPerspektif(nama: string, bahasa: Bahasa): string {
  const judul: Readonly<Record<string, string>> = teks[bahasa].skor.perspektif;
  return Object.hasOwn(judul, nama) ? (judul[nama] ?? nama) : nama;
}
