import type { Periode } from "../scoring/periode.ts";
import { isi, teks, type Bahasa } from "./index.ts";

/**
 * A period's name as people say it, with the year when it is known.
 *
 * @example namaPeriode({ dari: 1, sampai: 9 }, "id", 2019) // "s.d. Triwulan III 2019"
 * @example namaPeriode({ dari: 1, sampai: 9 }, "en", 2019) // "Through Q3 2019"
 */
export function namaPeriode(periode: Periode, bahasa: Bahasa, tahun: number | null = null): string {
  const nama = tanpaTahun(periode, bahasa);
  if (tahun === null) return nama;
  return isi(teks[bahasa].skor.periode.bertahun, { periode: nama, tahun: String(tahun) }, bahasa);
}

function tanpaTahun({ dari, sampai }: Periode, bahasa: Bahasa): string {
  const t = teks[bahasa].skor.periode;
  const panjang = sampai - dari + 1;
  const bulan = (b: number) => t.bulan[b - 1] ?? String(b);
  if (panjang === 12) return t.tahun;
  if (panjang === 1) return bulan(dari);
  const utuh = (daftar: readonly string[]) => {
    const bagian = 12 / daftar.length;
    return panjang === bagian && sampai % bagian === 0 ? daftar[sampai / bagian - 1] : undefined;
  };
  const nama = utuh(t.triwulan) ?? utuh(t.semester);
  if (nama !== undefined) return nama;
  if (dari !== 1) return isi(t.rentang, { awal: bulan(dari), akhir: bulan(sampai) }, bahasa);
  const triwulan = sampai % 3 === 0 ? t.triwulan[sampai / 3 - 1] : undefined;
  return isi(t.sampaiDengan, { akhir: triwulan ?? bulan(sampai) }, bahasa);
}

/** The name of a period given by its key ("01-09"); a text that is no key comes back unchanged. */
export function namaKunciPeriode(kunci: string, bahasa: Bahasa): string {
  const cocok = /^(\d\d)-(\d\d)$/.exec(kunci);
  return cocok === null ? kunci : namaPeriode({ dari: Number(cocok[1]), sampai: Number(cocok[2]) }, bahasa);
}
