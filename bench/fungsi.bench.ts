import { bench, describe } from "vitest";
import { FUNGSI } from "../src/functions/daftar.ts";

const BARIS = 10_000;
const realisasi = Array.from({ length: BARIS }, (_, i) => [70 + (i % 50) + 0.25]);
const target = Array.from({ length: BARIS }, () => [85.5]);
const polarisasi = Array.from({ length: BARIS }, (_, i) => [["Max", "Min", "Stabilize"][i % 3]]);
const tulisan = realisasi.map(([r]) => [`${String(r).replace(".", ",")}%`]);
const sekolom = [...realisasi, ...Array.from({ length: 1_048_576 - BARIS }, () => [null])];

describe("STATUS over 10 000 rows (aim: one call under 50 ms)", () => {
  bench("one call, numbers", () => {
    FUNGSI.STATUS(realisasi, target);
  });
  bench("one call, numbers, a polarisasi per row", () => {
    FUNGSI.STATUS(realisasi, target, polarisasi);
  });
  bench("one call, numbers typed as text", () => {
    FUNGSI.STATUS(tulisan, [["85,5%"]], polarisasi);
  });
  bench("one call, whole columns", () => {
    FUNGSI.STATUS(sekolom, sekolom);
  });
  bench("10 000 calls, a row each", () => {
    realisasi.forEach((r, i) => FUNGSI.STATUS([r], [target[i] ?? []]));
  });
});
