import { AKSI } from "./aksi.ts";
import type { Baris } from "./jalan.ts";

/** Rows of one fault side by side, one column for each action. */
export function tabelMatriks(baris: readonly Baris[]): string {
  const aksi = AKSI.map((a) => a.nama).filter((nama) => baris.some((b) => b.aksi === nama));
  const gangguan = [...new Set(baris.map((b) => b.gangguan))];
  const isi = gangguan.map((g) => [
    g,
    ...aksi.map((nama) => kotak(baris.find((b) => b.gangguan === g && b.aksi === nama))),
  ]);
  return [["Gangguan", ...aksi], ["---", ...aksi.map(() => "---")], ...isi]
    .map((kolom) => `| ${kolom.join(" | ")} |`)
    .join("\n");
}

/** "3/1/2": as before, finished, partly written; loudly what was not kept. */
function kotak(b: Baris | undefined): string {
  if (b === undefined || b.kasus === 0) return "–";
  const langgar = b.pelanggaran.length === 0 ? "" : ` MELANGGAR ${b.pelanggaran.length}`;
  return `${b.tetap}/${b.selesai}/${b.sebagian}${langgar}`;
}

export function jumlahKasus(baris: readonly Baris[]): number {
  return baris.reduce((n, b) => n + b.kasus, 0);
}
