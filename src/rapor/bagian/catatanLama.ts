import { KOLOM } from "../kisi.ts";
import type { EntriIsian } from "../isian/bidang.ts";
import { kunciNama } from "../isian/tanda.ts";
import { barisIsian, kepalaIsian } from "./isian.ts";
import { barisJudulBagian, barisSelebar } from "./unsur.ts";
import type { BarisBagian, Konteks, PenyusunBagian } from "./bagian.ts";

/** What was typed on an earlier rapor and belongs to no IKU of this one: kept where everybody sees it. */
export const susunCatatanLama: PenyusunBagian = (k) => {
  if (k.catatanLama.length === 0) return null;
  const t = k.teks.rapor.catatanLama;
  return {
    baris: [
      barisJudulBagian(t.judul),
      barisSelebar(t.petunjuk, "keterangan", true),
      kepalaIsian(k),
      ...k.catatanLama.flatMap((entri) => barisEntri(k, entri)),
    ],
    kepala: [2, 2],
  };
};

function barisEntri(k: Konteks, entri: EntriIsian): BarisBagian[] {
  const t = k.teks.rapor.catatanLama;
  const dikenal = k.hasil.kantor.iku.some(
    ({ iku }) =>
      (entri.kode !== null && kunciNama(iku.kode) === kunciNama(entri.kode)) ||
      (entri.nama !== null && kunciNama(iku.nama) === kunciNama(entri.nama)),
  );
  const tanpaIku = entri.kode === null && entri.nama === null;
  const sebab = tanpaIku ? "" : dikenal ? t.berganda : t.tidakAda;
  return [
    {
      ikut: true,
      sel: [
        { dari: KOLOM.kode, nilai: entri.kode ?? "", gaya: "isiTebalAwal" },
        {
          dari: KOLOM.nama,
          sampai: KOLOM.realisasi,
          nilai: tanpaIku ? t.tanpaIku : (entri.nama ?? ""),
          gaya: "isiTebal",
        },
        { dari: KOLOM.indeks, sampai: KOLOM.trenAkhir, nilai: sebab, gaya: "isiRedup" },
      ],
    },
    barisIsian({ kode: entri.kode, nama: entri.nama, diketik: entri.isi, sumber: {} }),
  ];
}
