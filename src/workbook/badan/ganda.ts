import { telusuri, type Bertahap } from "../../scoring/bertahap.ts";
import { ratakan } from "../kata.ts";
import { temuan } from "../kodeTemuan.ts";
import type { BarisIku } from "../tabel.ts";
import type { Temuan } from "../temuan.ts";

/** A temuan for every IKU whose code or name an earlier row already has; "1a-CP" and "1A CP" are one code. */
export function* temuanGanda(iku: readonly BarisIku[]): Bertahap<readonly Temuan[]> {
  const kode = new Map<string, string>();
  const nama = new Map<string, string>();
  const daftar: Temuan[] = [];
  yield* telusuri(iku, (i) => {
    const kunciKode = i.kode === null ? "" : ratakan(i.kode);
    const kunciNama = ratakan(i.nama);
    const kodeLain = kode.get(kunciKode);
    const namaLain = nama.get(kunciNama);
    if (kunciKode !== "" && kodeLain !== undefined) {
      daftar.push(temuan("KODE_GANDA", i.selKolom.kode ?? i.sel, { kode: i.kode ?? "", lain: kodeLain }));
    } else kode.set(kunciKode, i.sel);
    if (namaLain !== undefined) daftar.push(temuan("NAMA_GANDA", i.sel, { nama: i.nama, lain: namaLain }));
    else nama.set(kunciNama, i.sel);
  });
  return daftar;
}
