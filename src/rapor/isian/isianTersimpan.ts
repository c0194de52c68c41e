import {
  BIDANG,
  SISI_TTD,
  TANPA_ISIAN,
  type Bidang,
  type EntriIsian,
  type Isian,
  type IsianLama,
} from "./bidang.ts";
import { kunciNama } from "./tanda.ts";

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

/**
 * What is typed on a sheet whose writing stopped halfway, and what was kept of it before: every text once. Where both
 * have a text for the same box, the one on the sheet comes first.
 */
export function lengkapi(kini: IsianLama, tersimpan: IsianLama): IsianLama {
  const ada = new Set(kini.entri.flatMap((e) => kunciTeks(e).map(([, kunci]) => kunci)));
  const sisa = tersimpan.entri.flatMap((e): EntriIsian[] => {
    const isi = kunciTeks(e).flatMap(([bidang, kunci]) => (ada.has(kunci) ? [] : [[bidang, e.isi[bidang]]]));
    return isi.length === 0 ? [] : [{ ...e, isi: Object.fromEntries(isi) as Isian }];
  });
  return {
    entri: [...kini.entri, ...sisa],
    ttd: { ...tersimpan.ttd, ...kini.ttd },
    kotak: { ...tersimpan.kotak, ...kini.kotak },
  };
}

function kunciTeks({ kode, nama, isi }: EntriIsian): [Bidang, string][] {
  return BIDANG.flatMap((bidang): [Bidang, string][] => {
    const teks = isi[bidang];
    return teks === undefined
      ? []
      : [[bidang, JSON.stringify([kunciNama(kode), kunciNama(nama), bidang, teks])]];
  });
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
