import type { Temuan } from "../workbook/temuan.ts";

export function jumlahPeriksa(temuan: readonly Temuan[]): number {
  return temuan.filter((t) => t.tingkat === "periksa").length;
}
