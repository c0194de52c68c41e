import { gabungkan } from "../scoring/gabungan.ts";
import type { Konsolidasi } from "../scoring/iku.ts";
import type { Nilai } from "../scoring/nilai.ts";
import { untukPesan, wakil } from "../workbook/nilai/nilaiBaris.ts";
import { bacaSederet } from "./bacaDeret.ts";
import { deret, petakanDeret } from "./deret.ts";
import { belumAda, iniGalat, tidakAda, type Hasil } from "./galat.ts";
import { bacaKonsolidasi } from "./pilihan.ts";

/**
 * Menggabungkan nilai beberapa periode yang sama panjang: Sum menjumlahkan, Average merata-ratakan, Take Last Known mengambil periode terakhir. Satu baris menghasilkan satu nilai.
 *
 * @customfunction KONSOLIDASI
 * @param nilai Nilai tiap triwulan atau bulan, berurutan, hanya sampai periode yang dinilai; tanpa kolom Sm.1, s.d. Q3, atau Y.
 * @param jenis Sum, Average, atau Take Last Known (TLK): satu untuk semua, atau satu per baris.
 * @example =IKU.KONSOLIDASI(D7:F7;"Sum") → 13
 *   D7:F7 = 4 | 5 | 4
 * @example =IKU.KONSOLIDASI(D8:F8;"TLK") → 75
 *   D8:F8 = 25 | 60 | 75
 */
export function konsolidasi(nilai: unknown[][], jenis: unknown[][]): unknown[][] {
  const d = deret("nilai", nilai, { jenis });
  if (iniGalat(d)) return [[d]];
  return petakanDeret(d, (ke): Hasil => {
    const cara = bacaKonsolidasi(d.sel("jenis", ke));
    if (iniGalat(cara)) return cara;
    // A target may be a range, which is consolidated bound by bound.
    const bagian = d.bagian(ke);
    const terbaca = bacaSederet(
      "nilai",
      bagian.map(() => "target"),
      bagian,
    );
    return iniGalat(terbaca) ? terbaca : gabungan(terbaca.nilai, cara);
  });
}

function gabungan(nilai: readonly Nilai[], cara: Konsolidasi): Hasil {
  const hasil = gabungkan(
    nilai.map((n) => ({ nilai: n, bobot: 1 })),
    cara,
  );
  switch (hasil.jenis) {
    case "kosong":
      return belumAda("BAGIAN_KOSONG", { bagian: nilai.lastIndexOf(hasil) + 1 });
    case "teks":
      return tidakAda({ kode: "KETERANGAN", teks: hasil.teks });
    default:
      return Number.isFinite(wakil(hasil)) ? untukPesan(hasil) : tidakAda({ kode: "TIDAK_TERHITUNG" });
  }
}
