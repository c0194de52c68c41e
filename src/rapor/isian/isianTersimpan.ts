import { BIDANG, SISI_TTD, TANPA_ISIAN, type EntriIsian, type IsianLama } from "./bidang.ts";

/** Reads typed texts back from stored JSON; whatever is not a text of a known field is left out, never thrown at. */
export function bacaIsianTersimpan(mentah: unknown): IsianLama {
  if (!objek(mentah)) return TANPA_ISIAN;
  const { entri, ttd, kotak } = mentah;
  return {
    entri: Array.isArray(entri) ? entri.flatMap(bacaEntri) : [],
    ttd: teksDari(SISI_TTD, ttd),
    kotak: objek(kotak) ? semuaTeks(kotak) : {},
  };
}

function bacaEntri(mentah: unknown): EntriIsian[] {
  if (!objek(mentah)) return [];
  const { kode, nama, isi } = mentah;
  return [{ kode: teksAtauNull(kode), nama: teksAtauNull(nama), isi: teksDari(BIDANG, isi) }];
}

function teksDari<K extends string>(kunci: readonly K[], mentah: unknown): Partial<Record<K, string>> {
  if (!objek(mentah)) return {};
  const pasangan = kunci.flatMap((k): [K, string][] => {
    const teks = mentah[k];
    return typeof teks === "string" ? [[k, teks]] : [];
  });
  return Object.fromEntries(pasangan) as Partial<Record<K, string>>;
}

function semuaTeks(mentah: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mentah).filter((p): p is [string, string] => typeof p[1] === "string"),
  );
}

function teksAtauNull(nilai: unknown): string | null {
  return typeof nilai === "string" ? nilai : null;
}

function objek(nilai: unknown): nilai is Readonly<Record<string, unknown>> {
  return typeof nilai === "object" && nilai !== null && !Array.isArray(nilai);
}
