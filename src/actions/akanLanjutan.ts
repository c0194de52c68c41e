import type { BukuTerbaca } from "../excel/baca.ts";
import type { Setelan } from "./setelan.ts";
import { tujuanLembar } from "./tujuanLembar.ts";

/** The sheets beside the rapor that making it also writes, by name; null for one that it leaves alone. */
export interface AkanLanjutan {
  readonly riwayat: string | null;
  /** Written where there are actions to carry over, which only composing the rapor tells. */
  readonly tindakLanjut: string | null;
}

/** What `buatRapor` will write beside the rapor, without composing it. */
export function akanLanjutan(buku: BukuTerbaca, { lembarLanjutan }: Setelan): AkanLanjutan {
  const nama = (jenis: "riwayat" | "tindakLanjut"): string | null => {
    const tujuan = tujuanLembar(buku, jenis);
    const terhalang = tujuan.lama === null ? buku.strukturTerkunci : tujuan.lama.terlindungi;
    return terhalang || lembarLanjutan === false ? null : tujuan.nama;
  };
  return { riwayat: nama("riwayat"), tindakLanjut: nama("tindakLanjut") };
}
