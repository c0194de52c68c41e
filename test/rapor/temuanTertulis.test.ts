import { describe, expect, it } from "vitest";
import { indeksCocok, statusTertulisDari, temuanTertulis } from "../../src/rapor/temuanTertulis.ts";
import { skorIku } from "../../src/scoring/kantor.ts";
import { sampaiDengan } from "../../src/scoring/periode.ts";
import { KMK_467_2014 } from "../../src/scoring/profil.ts";
import { barisIku, type Ringkas } from "./kantorContoh.ts";

/** Findings for an IKU with this realisasi of a target of 100 and these typed cells. */
function temuan(realisasi: number | null, tertulis: Partial<Ringkas>) {
  const baris = barisIku(
    { nama: "IKU", kode: "1-N", realisasi: [null, null, realisasi], ...tertulis, selKolom: KOLOM },
    7,
  );
  return temuanTertulis(skorIku(baris, sampaiDengan(9), KMK_467_2014), baris, KMK_467_2014);
}
const KOLOM = { status: "'IKU 2019'!R7", indeks: "'IKU 2019'!Q7" };

describe("typed status", () => {
  it.each([
    ["● HIJAU", "hijau"],
    ["Abu-abu", "abu-abu"],
    ["Yellow", "kuning"],
    ["m", "merah"],
    ["hijau/kuning", null],
    ["Tercapai", null],
    ["__proto__", null],
  ])("reads %s as %s", (teks, status) => {
    expect(statusTertulisDari(teks)).toBe(status);
  });

  it("that agrees is no finding, nor is a blank one", () => {
    expect(temuan(100, { statusTertulis: "HIJAU" })).toEqual([]);
    expect(temuan(100, { statusTertulis: " - " })).toEqual([]);
    expect(temuan(100, { statusTertulis: null })).toEqual([]);
  });

  it("that contradicts the computed one is to be checked at its own cell", () => {
    expect(temuan(70, { statusTertulis: "Hijau" })).toEqual([
      {
        kode: "STATUS_BERBEDA",
        tingkat: "periksa",
        sel: KOLOM.status,
        data: { iku: "1-N IKU", tertulis: "Hijau", hitung: "merah" },
      },
    ]);
  });

  it("of an abu-abu IKU contradicts it as well", () => {
    expect(temuan(null, { statusTertulis: "hijau" })[0]?.kode).toBe("STATUS_BERBEDA");
  });

  it("in unknown words does not pass in silence", () => {
    expect(temuan(100, { statusTertulis: "Tercapai" })[0]?.kode).toBe("STATUS_TIDAK_DIKENAL");
  });
});

describe("typed index", () => {
  it("agrees as far as its own decimals go", () => {
    expect(indeksCocok(107.3, 107.2588)).toBe(true);
    expect(indeksCocok(107.26, 107.2588)).toBe(true);
    expect(indeksCocok(107.2, 107.2588)).toBe(false);
    expect(indeksCocok(107, 107.2588)).toBe(true);
  });

  it("may be a ratio: 1.2 is 120", () => {
    expect(indeksCocok(1.2, 120)).toBe(true);
    expect(indeksCocok(1.0726, 107.2588)).toBe(true);
    expect(indeksCocok(1, 107.2588)).toBe(false);
  });

  it("that differs within one status is for information, across statuses to be checked", () => {
    expect(temuan(110, { indeksTertulis: 104 })[0]).toMatchObject({
      kode: "INDEKS_BERBEDA",
      tingkat: "info",
      sel: KOLOM.indeks,
    });
    expect(temuan(90, { indeksTertulis: 104 })[0]?.tingkat).toBe("periksa");
  });

  it("of 100 over a computed 99.6 says hijau where the rule says kuning", () => {
    expect(temuan(99.6, { indeksTertulis: 100 })[0]).toMatchObject({
      kode: "INDEKS_BERBEDA",
      tingkat: "periksa",
    });
  });

  it("of an IKU that cannot be measured has no ground", () => {
    expect(temuan(null, { indeksTertulis: 200 })[0]?.kode).toBe("INDEKS_TANPA_DASAR");
  });
});
