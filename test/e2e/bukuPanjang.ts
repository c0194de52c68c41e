import { bukuKosong, simpanXlsx } from "../../src/simulator/xlsx/index.ts";
import { isiLembar } from "../simulator/bukuUji.ts";

/** A workbook with one table of so many IKU, every tenth of them yellow. */
export async function bukuPanjang(n: number): Promise<Uint8Array> {
  const buku = bukuKosong("panjang.xlsx");
  const [lembar] = buku.lembar;
  if (lembar === undefined) throw new Error("a workbook has at least one sheet");
  isiLembar(lembar, [
    ["Kode IKU", "Indikator Kinerja Utama (IKU)", "Polarisasi", "Target", "Realisasi", "Status"],
    ...Array.from({ length: n }, (_, i) => [
      `${String(i + 1)}a-N`,
      `Jumlah layanan loket ${String(i + 1)}`,
      "Max",
      100,
      i % 10 === 0 ? 90 : 105,
      "-",
    ]),
  ]);
  return await simpanXlsx(buku);
}
