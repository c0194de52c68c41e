import { BIDANG, type Bidang, type EntriIsian, type Isian } from "./bidang.ts";
import { telusuri, type Bertahap } from "../../scoring/bertahap.ts";
import { kunciNama } from "./tanda.ts";

export interface IsianCocok {
  /** Typed texts by IKU, in the order of the IKU given. */
  readonly perIku: readonly Isian[];
  /** What belongs to no IKU, or has no room left at its own: every text that is not in `perIku`. */
  readonly sisa: readonly EntriIsian[];
}

interface Dikenal {
  readonly kode: string | null;
  readonly nama: string;
}

/**
 * Gives typed texts back to their IKU: by code and name, then by code, then by name. Of two different texts for one
 * field the first is kept there and the other goes to `sisa`, so that none is ever lost. In steps.
 */
export function* cocokkanIsian(entri: readonly EntriIsian[], iku: readonly Dikenal[]): Bertahap<IsianCocok> {
  const perIku = iku.map((): Partial<Record<Bidang, string>> => ({}));
  if (entri.length === 0) return { perIku, sisa: [] };
  const tunggu = entri.map((e) => ({ ...e, isi: { ...e.isi } as Partial<Record<Bidang, string>> }));
  const kunci = [
    (kode: string | null, nama: string | null) => sambung(kunciNama(kode), kunciNama(nama)),
    (kode: string | null) => kunciNama(kode),
    (_: string | null, nama: string | null) => kunciNama(nama),
  ];
  for (const kunciDari of kunci) {
    const letak = new Map<string, number[]>();
    yield* telusuri(iku.entries(), ([i, { kode, nama }]) => {
      const k = kunciDari(kode, nama);
      if (k === null) return;
      const ada = letak.get(k);
      if (ada === undefined) letak.set(k, [i]);
      else ada.push(i);
    });
    for (const e of tunggu) {
      const k = kunciDari(e.kode, e.nama);
      for (const i of k === null ? [] : (letak.get(k) ?? [])) pindahkan(e.isi, perIku[i] ?? {});
    }
  }
  return { perIku, sisa: tunggu.filter(({ isi }) => Object.keys(isi).length > 0) };
}

function sambung(kode: string | null, nama: string | null): string | null {
  return kode === null || nama === null ? null : `${kode}\n${nama}`;
}

/** Moves texts to the fields that are free; one that stands there already word for word is done with. */
function pindahkan(dari: Partial<Record<Bidang, string>>, ke: Partial<Record<Bidang, string>>): void {
  for (const bidang of BIDANG) {
    const isi = dari[bidang];
    if (isi === undefined || (ke[bidang] ?? isi) !== isi) continue;
    ke[bidang] = isi;
    Reflect.deleteProperty(dari, bidang);
  }
}
