import { afterAll, describe, expect, it } from "vitest";
import { AKSI } from "./aksi.ts";
import { jalani, type Baris, type Kepadatan } from "./jalan.ts";
import { jumlahKasus, tabelMatriks } from "./matriks.ts";

/** Walks the named actions through the faults and prints the matrix; several files do, so that they run side by side. */
export function ujiMatriks(ikut: (nama: string) => boolean, kepadatan: Kepadatan): void {
  describe("whatever goes wrong, nothing of the user's is lost and the next run ends where it should have", () => {
    const semua: Baris[] = [];
    it.each(AKSI.filter((a) => ikut(a.nama)))("$nama", { timeout: 300_000 }, async (aksi) => {
      const baris = await jalani(aksi, kepadatan);
      semua.push(...baris);
      expect(baris.flatMap((b) => b.pelanggaran.map((p) => `${b.gangguan} @ ${p}`))).toEqual([]);
      expect(jumlahKasus(baris)).toBeGreaterThan(15);
    });
    afterAll(() => {
      console.log(`${jumlahKasus(semua)} kasus\n${tabelMatriks(semua)}`);
    });
  });
}
