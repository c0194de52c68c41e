import { describe, expect, it } from "vitest";
import {
  cariProfil,
  KMK_127_2026,
  KMK_300_2022,
  KMK_467_2014,
  profilKantor,
  PROFIL,
  profilUntuk,
  type UbahanProfil,
} from "../../src/scoring/index.ts";

describe("profilUntuk", () => {
  it.each([
    ["2019-09-30", "KMK 467/2014"],
    ["2022-07-27", "KMK 467/2014"],
    ["2022-07-28", "KMK 300/2022"],
    ["2025-12-31", "KMK 300/2022"],
    ["2026-01-01", "KMK 127/2026"],
    ["2026-06-30T00:00:00Z", "KMK 127/2026"],
    ["1999-01-01", "KMK 467/2014"],
    ["kemarin", "KMK 467/2014"],
    ["", "KMK 467/2014"],
  ])("on %j is %s", (tanggal, id) => {
    expect(profilUntuk(tanggal).id).toBe(id);
  });
});

describe("cariProfil", () => {
  it.each([
    ["KMK 467/2014", "KMK 467/2014"],
    ["kmk467/2014", null],
    ["  kmk-467 / 2014 ", "KMK 467/2014"],
    ["KMK 467/KMK.01/2014", "KMK 467/2014"],
    ["300/2022", "KMK 300/2022"],
    ["KMK 1/2000", null],
    ["KMK", null],
    ["", null],
    ["__proto__", null],
  ])("%j is %s", (teks, id) => {
    expect(cariProfil(teks)?.id ?? null).toBe(id);
  });
  it("searches the profiles it is given", () => {
    const { profil } = profilKantor(KMK_467_2014, { id: "Kantor Kita" });
    expect(cariProfil("kantor  kita", [...PROFIL, profil])).toBe(profil);
  });
});

describe("the ministry's profiles", () => {
  it("are dated, ascending, with perspectives that total 100", () => {
    const mulai = PROFIL.map((p) => p.berlakuMulai);
    expect([...mulai].sort()).toEqual(mulai);
    for (const p of PROFIL) {
      expect(Object.values(p.bobotPerspektif).reduce((a, b) => a + b, 0)).toBe(100);
    }
  });
  it("later ones inherit unknown numbers and mark them", () => {
    expect(KMK_300_2022.bobotVc).toEqual(KMK_467_2014.bobotVc);
    expect(KMK_300_2022.belumDikonfirmasi).toContain("bobotVc");
    expect(KMK_127_2026.belumDikonfirmasi).toEqual(expect.arrayContaining(["predikat", "ambang"]));
    expect(KMK_467_2014.belumDikonfirmasi).toEqual(expect.arrayContaining(["bobotVc.E/L", "bobotVc.P/L"]));
    expect(KMK_467_2014.belumDikonfirmasi).not.toContain("batas.atas");
  });
});

describe("profilKantor", () => {
  it("merges what the office changes, which is then no longer in doubt", () => {
    const { profil, ditolak } = profilKantor(KMK_467_2014, {
      id: "Kantor",
      ambang: { kuning: 90 },
      bobotVc: { "P/L": 20 },
    });
    expect(ditolak).toEqual([]);
    expect(profil.ambang).toEqual({ hijau: 100, kuning: 90 });
    expect(profil.bobotVc).toEqual({ ...KMK_467_2014.bobotVc, "P/L": 20 });
    expect(profil.belumDikonfirmasi).not.toContain("ambang");
    expect(profil.belumDikonfirmasi).not.toContain("bobotVc.E/L");
    expect(profil.belumDikonfirmasi).toContain("batas.bawah");
  });
  it("without changes is the base under another name", () => {
    const { profil } = profilKantor(KMK_467_2014, { id: "  " });
    expect(profil).toEqual({ ...KMK_467_2014, id: "KMK 467/2014 (kantor)" });
  });
  it("replaces the perspectives as a whole", () => {
    const bobotPerspektif = { Layanan: 60, Proses: 40 };
    expect(profilKantor(KMK_467_2014, { bobotPerspektif }).profil.bobotPerspektif).toEqual(bobotPerspektif);
  });
  it("can take the predikat away or give one", () => {
    expect(profilKantor(KMK_127_2026, { predikat: null }).profil.predikat).toBeNull();
    expect(profilKantor(KMK_467_2014, { predikat: [[100, "Baik"]] }).profil.predikat).toEqual([
      [100, "Baik"],
    ]);
  });
  const rusak = (isi: unknown) => isi as UbahanProfil;
  it.each<[keyof UbahanProfil, UbahanProfil]>([
    ["ambang", { ambang: { hijau: 70 } }],
    ["ambang", { ambang: { kuning: NaN } }],
    ["ambang", rusak({ ambang: { hijau: "100" } })],
    ["batas", { batas: { bawah: 120 } }],
    ["batas", { batas: { atas: Infinity } }],
    ["titikStabilize", { titikStabilize: [[0, 0]] }],
    [
      "titikStabilize",
      {
        titikStabilize: [
          [90, 100],
          [0, 0],
        ],
      },
    ],
    [
      "titikStabilize",
      {
        titikStabilize: [
          [0, 100],
          [90, 50],
        ],
      },
    ],
    ["titikStabilize", rusak({ titikStabilize: [1, 2] })],
    ["titikStabilize", rusak({ titikStabilize: 5 })],
    ["bobotVc", { bobotVc: { "P/L": 0 } }],
    ["bobotPerspektif", { bobotPerspektif: { Layanan: 60, Proses: 50 } }],
    ["bobotPerspektif", rusak({ bobotPerspektif: null })],
    [
      "predikat",
      {
        predikat: [
          [80, "Kurang"],
          [90, "Cukup"],
        ],
      },
    ],
    ["predikat", { predikat: [] }],
    ["predikat", rusak({ predikat: [[80, 5]] })],
    ["predikat", rusak({ predikat: "Baik" })],
  ])("refuses %s %j and keeps the base", (bidang, ubahan) => {
    const { profil, ditolak } = profilKantor(KMK_467_2014, ubahan);
    expect(ditolak).toEqual([bidang]);
    expect(profil).toEqual({ ...KMK_467_2014, id: "KMK 467/2014 (kantor)" });
  });
});
