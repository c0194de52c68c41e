import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

const AKAR = resolve(import.meta.dirname, "../..");

describe("rapor-iku/scoring", () => {
  it("can be imported alone by a plain Node program", () => {
    const program = `
      import { hitungIndeks, profilUntuk, statusDari } from "rapor-iku/scoring";
      const profil = profilUntuk("2019-09-30");
      const angka = (nilai) => ({ jenis: "angka", nilai });
      const { indeks } = hitungIndeks(
        { polarisasi: "maximize", target: angka(85), realisasi: angka(91.17), terburuk: null, konversi120: false },
        profil,
      );
      console.log(indeks.toFixed(2), statusDari(indeks, profil));
    `;
    const keluaran = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
      cwd: AKAR,
      encoding: "utf8",
    });
    expect(keluaran.trim()).toBe("107.26 hijau");
  });
});
