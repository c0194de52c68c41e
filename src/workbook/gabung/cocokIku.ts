import { ratakan } from "../kata.ts";
import type { BarisIku } from "../tabel.ts";

/** Finds the same IKU in another table of the office: by its code, else by its name. */
export function pencariIku(iku: readonly BarisIku[]): (dicari: BarisIku) => BarisIku | null {
  const kode = new Map<string, BarisIku>();
  const nama = new Map<string, BarisIku>();
  for (const i of iku) {
    const kunci = kunciKode(i);
    if (kunci !== null && !kode.has(kunci)) kode.set(kunci, i);
    if (!nama.has(ratakan(i.nama))) nama.set(ratakan(i.nama), i);
  }
  return (dicari) => {
    const kunci = kunciKode(dicari);
    const sekode = kunci === null ? undefined : kode.get(kunci);
    const senama = nama.get(ratakan(dicari.nama));
    // A name under another code is another IKU, or the code was renumbered: the name decides only where one has no code.
    const bolehNama = senama && (kunci === null || kunciKode(senama) === null);
    return sekode ?? (bolehNama ? senama : null);
  };
}

/** What tells an IKU from the others of its table: its code, else its name. */
export function kunciIku(iku: BarisIku): string {
  return kunciKode(iku) ?? ratakan(iku.nama);
}

/** "1a-CP" and "1A CP" are one code. */
function kunciKode({ kode }: BarisIku): string | null {
  const kunci = kode === null ? "" : ratakan(kode);
  return kunci === "" ? null : kunci;
}
