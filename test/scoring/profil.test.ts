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
    ["KMK 4672014", null],
    ["467/01/2014", null],
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

it("a name without letters or digits finds no profile, not even one called KMK", () => {
  const { profil } = profilKantor(KMK_467_2014, { id: "KMK" });
  expect(cariProfil(" - ", [profil])).toBeNull();
});

describe("the ministry's profiles", () => {
  it("are in force from these days on", () => {
    expect(PROFIL.map((p) => p.berlakuMulai)).toEqual(["2014-01-01", "2022-07-28", "2026-01-01"]);
  });
  it("say of every number and formula whether a regulation's text confirmed it", () => {
    const rumus = [
      "rumus.maximizeNegatif",
      "rumus.minimizeNegatif",
      "rumus.minimizeNol",
      "rumus.stabilize",
      "rumus.konversi120",
      "rumus.rentang",
      "rumus.tertimbang",
    ];
    const warisan = ["ambang", "batas", "titikStabilize", "bobotVc", "bobotPerspektif", ...rumus];
    expect(KMK_467_2014.belumDikonfirmasi).toEqual([
      "berlakuMulai",
      "ambang",
      "batas.bawah",
      "titikStabilize",
      "bobotVc.E/L",
      "bobotVc.P/L",
      "bobotPerspektif",
      ...rumus,
    ]);
    expect(KMK_300_2022.belumDikonfirmasi).toEqual(warisan);
    expect(KMK_127_2026.belumDikonfirmasi).toEqual(["berlakuMulai", "predikat", ...warisan]);
  });
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
  it.each<UbahanProfil>([
    { batas: { bawah: 10 } },
    { batas: { atas: 110, bawah: -10 } },
    {
      titikStabilize: [
        [0, 0],
        [100, 120],
      ],
    },
    {
      titikStabilize: [
        [0, 0],
        [90, 100],
        [100, 100],
      ],
    },
    {
      predikat: [
        [90, "Baik"],
        [50, "Kurang"],
      ],
    },
  ])("takes %j", (ubahan) => {
    const { profil, ditolak } = profilKantor(KMK_467_2014, ubahan);
    expect(ditolak).toEqual([]);
    expect(profil).toMatchObject(ubahan);
  });
  it("keeps the bound that the office left alone", () => {
    expect(profilKantor(KMK_467_2014, { batas: { bawah: 10 } }).profil.batas).toEqual({
      atas: 120,
      bawah: 10,
    });
  });
  const rusak = (isi: unknown) => isi as UbahanProfil;
  it.each<[keyof UbahanProfil, UbahanProfil]>([
    ["ambang", { ambang: { hijau: 70 } }],
    ["ambang", { ambang: { hijau: 80 } }],
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
    [
      "titikStabilize",
      {
        titikStabilize: [
          [0, 0],
          [90, 100],
          [90, 120],
        ],
      },
    ],
    [
      "titikStabilize",
      {
        titikStabilize: [
          [0, NaN],
          [90, 100],
        ],
      },
    ],
    ["titikStabilize", rusak({ titikStabilize: [[0, 0], 5] })],
    [
      "titikStabilize",
      rusak({
        titikStabilize: [
          [0, 0, 0],
          [90, 100, 0],
        ],
      }),
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
    [
      "predikat",
      {
        predikat: [
          [80, "Kurang"],
          [80, "Cukup"],
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
