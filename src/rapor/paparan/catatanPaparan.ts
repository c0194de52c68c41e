import type { Bahasa } from "../../bahasa/index.ts";
import { BIDANG, type Bidang } from "../isian/bidang.ts";
import type { Bentrok, CatatanIku, UbahanBidang } from "../isian/catat.ts";
import { gabungkanKeputusan, pisahkanKeputusan } from "../isian/keputusan.ts";
import type { BentrokPaparan, CatatanPaparan, IsiCatatan } from "./bahan.ts";

/** Notes from the screen as the rapor takes them: note and decision share one box, fields left alone are left out. */
export function keRapor({ kode, nama, lama, baru }: CatatanPaparan, bahasa: Bahasa): CatatanIku {
  const kotak = (isi: IsiCatatan, bidang: Bidang): string =>
    bidang === "catatan" ? gabungkanKeputusan(isi, bahasa) : isi[bidang];
  const ubahan = BIDANG.flatMap((bidang): [Bidang, UbahanBidang][] => {
    const satu = { lama: kotak(lama, bidang), baru: kotak(baru, bidang) };
    return satu.lama === satu.baru ? [] : [[bidang, satu]];
  });
  return { kode, nama, ubahan: Object.fromEntries(ubahan) };
}

/** The way back, for fields that somebody else filled in meanwhile: by the notes they belong to. */
export function bentrokPaparan(
  bentrok: readonly Bentrok[],
  catatan: readonly CatatanPaparan[],
): BentrokPaparan[] {
  return catatan.flatMap(({ kunci, kode, nama }) => {
    const milik = bentrok.filter((b) => b.kode === kode && b.nama === nama);
    if (milik.length === 0) return [];
    const kini = milik.map(({ bidang, kini: isi }) =>
      bidang === "catatan" ? pisahkanKeputusan(isi) : { [bidang]: isi },
    );
    return [{ kunci, kini: Object.assign({}, ...kini) as BentrokPaparan["kini"] }];
  });
}
