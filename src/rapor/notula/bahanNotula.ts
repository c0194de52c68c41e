import { selesaikan } from "../../scoring/bertahap.ts";
import type { SkorIku } from "../../scoring/skor.ts";
import type { Bagian, Konteks } from "../bagian/bagian.ts";
import type { EntriIsian, Isian, IsianLama } from "../isian/bidang.ts";
import { isiKini } from "../isian/catat.ts";
import { cocokkanIsian } from "../isian/cocokkan.ts";
import { pisahkanKeputusan } from "../isian/keputusan.ts";
import type { BarisTindak } from "../tindakLanjut/bacaTindakLanjut.ts";

/** What the minutes say of one IKU. */
export interface DibahasNotula {
  readonly skor: SkorIku;
  /** Typed on the minutes; goes before `rapor`. */
  readonly diketik: Isian;
  /** Noted on the rapor, or in the source sheet. */
  readonly rapor: Isian;
  /** Out of both. */
  readonly isi: Isian;
  readonly keputusan: string;
}

/** What every section of the minutes may read. */
export interface BahanNotula {
  readonly k: Konteks;
  readonly dibahas: readonly DibahasNotula[];
  /** Boxes that belong to no IKU, as typed on the minutes. */
  readonly kotak: IsianLama["kotak"];
  readonly ttd: IsianLama["ttd"];
  readonly catatanLama: readonly EntriIsian[];
  /** Actions of earlier meetings that were still to be reported. */
  readonly tindakLalu: readonly BarisTindak[];
  readonly namaLembar: string;
}

/** Composes one section of the minutes; null when there is nothing for it. */
export type PenyusunNotula = (n: BahanNotula) => Bagian | null;

/** More than a meeting can talk about. */
const DIBAHAS_TERBANYAK = 60;

/**
 * Matches what was typed on the minutes with the IKU of the table. Those to discuss are in the order of the rapor; one
 * with a text of its own is there even when it needs no discussion any more.
 */
export function susunBahanNotula(
  k: Konteks,
  lama: IsianLama,
  tindakLalu: readonly BarisTindak[],
  namaLembar: string,
): BahanNotula {
  const semua = k.hasil.kantor.iku;
  const { perIku, sisa } = selesaikan(
    cocokkanIsian(
      lama.entri,
      semua.map((s) => s.iku),
    ),
  );
  const diketik = new Map(semua.map((s, i) => [s, perIku[i] ?? {}]));
  const berisi = (s: SkorIku): boolean => Object.keys(diketik.get(s) ?? {}).length > 0;
  const rapor = k.dibahas.map((d) => d.skor);
  const sudah = new Set(rapor.slice(0, DIBAHAS_TERBANYAK));
  const urut = [...sudah, ...[...rapor, ...semua].filter((s) => !sudah.has(s) && berisi(s))];
  const dibahas = [...new Set(urut)].map((skor): DibahasNotula => {
    const [satu, asal] = [diketik.get(skor) ?? {}, isiKini(k, skor)];
    const isi = { ...asal, ...satu };
    return {
      skor,
      diketik: satu,
      rapor: asal,
      isi,
      keputusan: pisahkanKeputusan(isi.catatan ?? "").keputusan,
    };
  });
  return { k, dibahas, kotak: lama.kotak, ttd: lama.ttd, catatanLama: sisa, tindakLalu, namaLembar };
}
