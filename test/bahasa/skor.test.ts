import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { teksHalaman } from "../../src/bahasa/halaman.ts";
import { teks, type Bahasa } from "../../src/bahasa/index.ts";
import { judulPerspektif } from "../../src/bahasa/judulPerspektif.ts";
import { kalimatAlasan } from "../../src/bahasa/alasan.ts";
import { kalimatCatatan, mengapa } from "../../src/bahasa/mengapa.ts";
import { teksTemuan } from "../../src/bahasa/temuan.ts";
import { teksUraian } from "../../src/bahasa/uraian.ts";
import { namaKunciPeriode, namaPeriode } from "../../src/bahasa/namaPeriode.ts";
import {
  hitungCapaian,
  KMK_467_2014 as P,
  sampaiDengan,
  skorIku,
  skorKantor,
  TAHUN,
  type DataIku,
  type KodeCatatan,
  type Polarisasi,
} from "../../src/scoring/index.ts";
import { deret, iku, ikuApaSaja, nilai, periode, periodeApaSaja, rentang } from "../scoring/bahan.ts";

const BAHASA = ["id", "en"] as const;

function alasanHitung(
  polarisasi: Polarisasi,
  r: Parameters<typeof nilai>[0],
  t: Parameters<typeof nilai>[0],
  lain = {},
) {
  const masukan = {
    polarisasi,
    target: nilai(t),
    realisasi: nilai(r),
    terburuk: null,
    konversi120: false,
    ...lain,
  };
  return mengapa(hitungCapaian(masukan, P), "id");
}

describe("namaPeriode", () => {
  it.each([
    [1, 3, "Triwulan I", "Q1"],
    [7, 9, "Triwulan III", "Q3"],
    [1, 6, "Semester I", "First half"],
    [7, 12, "Semester II", "Second half"],
    [1, 9, "s.d. Triwulan III", "Through Q3"],
    [1, 8, "s.d. Agustus", "Through August"],
    [1, 1, "Januari", "January"],
    [12, 12, "Desember", "December"],
    [1, 12, "Tahun", "Full year"],
    [2, 4, "Februari–April", "February to April"],
    [4, 9, "April–September", "April to September"],
  ])("%d to %d", (dari, sampai, id, en) => {
    expect(namaPeriode({ dari, sampai }, "id")).toBe(id);
    expect(namaPeriode({ dari, sampai }, "en")).toBe(en);
  });
  it("carries the year when it is known, without a thousands separator", () => {
    expect(namaPeriode(sampaiDengan(9), "id", 2019)).toBe("s.d. Triwulan III 2019");
    expect(namaPeriode(TAHUN, "en", 2019)).toBe("Full year 2019");
    expect(namaPeriode(TAHUN, "id", null)).toBe("Tahun");
  });
  it("gives every period of a year its own name", () => {
    for (const bahasa of BAHASA) {
      const nama = new Set<string>();
      for (let dari = 1; dari <= 12; dari++) {
        for (let sampai = dari; sampai <= 12; sampai++) nama.add(namaPeriode({ dari, sampai }, bahasa));
      }
      expect(nama.size).toBe(78);
    }
  });
  it("reads keys, and leaves other texts alone", () => {
    expect(namaKunciPeriode("01-09", "id")).toBe("s.d. Triwulan III");
    expect(namaKunciPeriode("entah", "id")).toBe("entah");
  });
});

describe("mengapa", () => {
  it("maximize", () => {
    expect(alasanHitung("maximize", 75.45, 75)).toEqual([
      "Maximize: realisasi ÷ target × 100",
      "75,45 ÷ 75 × 100 = 100,60",
      "100 ≤ 100,60 → hijau (KMK 467/2014)",
    ]);
  });
  it("minimize and kuning", () => {
    expect(alasanHitung("minimize", 9, 8)).toEqual([
      "Minimize: (2 − realisasi ÷ target) × 100",
      "(2 − 9 ÷ 8) × 100 = 87,50",
      "80 ≤ 87,50 < 100 → kuning (KMK 467/2014)",
    ]);
  });
  it("the cap with the uncapped value", () => {
    expect(alasanHitung("maximize", 4, 3.25)).toContain("Paling tinggi 120: 123,08 → 120,00");
  });
  it("the floor, and merah", () => {
    expect(alasanHitung("minimize", 21, 10).slice(-2)).toEqual([
      "Paling rendah 0: -10,00 → 0,00",
      "0,00 < 80 → merah (KMK 467/2014)",
    ]);
  });
  it("negative numbers in brackets", () => {
    expect(alasanHitung("maximize", -11, -10)[1]).toBe("(2 − (-11) ÷ (-10)) × 100 = 90,00");
  });
  it("stabilize with its interpolation", () => {
    expect(alasanHitung("stabilize", 102, 100)).toEqual([
      "Stabilize, melewati target: Ca = 200 − realisasi ÷ target × 100",
      "200 − 102 ÷ 100 × 100 = 98,00",
      "Ca 98,00 di antara (90; 100) dan (100; 120) → 116,00",
      "100 ≤ 116,00 → hijau (KMK 467/2014)",
    ]);
  });
  it("minimize with target 0", () => {
    expect(alasanHitung("minimize", 4, 0, { terburuk: 10 })[1]).toBe("(10 − 4) ÷ 10 × 100 = 60,00");
  });
  it("a range target", () => {
    expect(alasanHitung("maximize", 85, rentang(80, 90))[0]).toBe(
      "85 berada dalam rentang target 80–90 → 100,00",
    );
  });
  it("konversi 120", () => {
    expect(alasanHitung("maximize", 4, 4, { konversi120: true })).toContain(
      "Konversi 120: target terpenuhi → 120,00",
    );
  });
  it("without an index: the reason and the profile", () => {
    expect(alasanHitung("maximize", "menunggu\n survei", 4)).toEqual([
      "Tanpa indeks: menunggu survei → abu-abu",
      "Profil aturan: KMK 467/2014",
    ]);
  });
  it("a value that rounds across a threshold is shown below it, with the remark", () => {
    expect(alasanHitung("maximize", 99.996, 100).slice(-2)).toEqual([
      "80 ≤ 99,996 < 100 → kuning (KMK 467/2014)",
      "Nilai 99,996 belum mencapai 100, meskipun dibulatkan tampak sama.",
    ]);
    expect(alasanHitung("maximize", 79.999999, 100).at(-2)).toBe("79,999999 < 80 → merah (KMK 467/2014)");
  });
  it("very small numbers stay visible", () => {
    expect(alasanHitung("maximize", 0.000012, 0.00001)[1]).toBe("0,000012 ÷ 0,00001 × 100 = 120,00");
  });

  it("a value that is no number is a dash", () => {
    const data = iku({ target: deret({ Q1: NaN }), realisasi: deret({ Q1: 1 }) });
    expect(mengapa(skorIku(data, periode("S1"), P), "id")[0]).toBe("Target dijumlahkan: – = – (Triwulan I)");
  });

  const konsolidasi = (t: Parameters<typeof deret>[0], p: string, jenis: DataIku["konsolidasi"]) =>
    mengapa(skorIku(iku({ target: deret(t), realisasi: deret(t), konsolidasi: jenis }), periode(p), P), "id");
  it("sum, average and tlk with their parts", () => {
    const t = { Q1: 4, Q2: 5.5, Q3: 4 };
    const daftar = "Triwulan I, Triwulan II, Triwulan III";
    expect(konsolidasi(t, "sdQ3", "sum")[0]).toBe(`Target dijumlahkan: 4 + 5,5 + 4 = 13,5 (${daftar})`);
    expect(konsolidasi(t, "sdQ3", "average")[1]).toBe(
      `Realisasi dirata-ratakan: (4 + 5,5 + 4) ÷ 3 = 4,5 (${daftar})`,
    );
    expect(konsolidasi(t, "sdQ3", "tlk")[0]).toBe("Target diambil nilai terakhir: Triwulan III = 4");
  });
  it("an average of unequal parts shows the months", () => {
    expect(konsolidasi({ S1: 80, Q3: 95 }, "sdQ3", "average")[0]).toBe(
      "Target dirata-ratakan: (6 × 80 + 3 × 95) ÷ 9 = 85 (Semester I, Triwulan III)",
    );
  });
  it("consolidated ranges", () => {
    const data = iku({
      target: deret({ Q1: rentang(1, 2), Q2: rentang(3, 4) }),
      realisasi: deret({ Q1: 2, Q2: 3 }),
    });
    expect(mengapa(skorIku(data, periode("S1"), P), "id")[0]).toBe(
      "Target dijumlahkan: 1–2 + 3–4 = 4–6 (Triwulan I, Triwulan II)",
    );
  });
  it("the part that is not reported", () => {
    const data = iku({ target: deret({ Q1: 4, Q2: 5 }), realisasi: deret({ Q1: 4 }) });
    expect(mengapa(skorIku(data, periode("S1"), P), "id")).toContain(
      "Realisasi Triwulan II belum dilaporkan",
    );
  });
  it("in English", () => {
    const data = iku({ target: deret({ Q1: 4, Q2: 5 }), realisasi: deret({ Q1: 4, Q2: 6 }) });
    expect(mengapa(skorIku(data, periode("S1"), P), "en")).toEqual([
      "Target summed: 4 + 5 = 9 (Q1, Q2)",
      "Result summed: 4 + 6 = 10 (Q1, Q2)",
      "Maximize: result ÷ target × 100",
      "10 ÷ 9 × 100 = 111.11",
      "100 ≤ 111.11 → green (KMK 467/2014)",
    ]);
  });
});

describe("kalimatCatatan", () => {
  it("names side, period and both values of a contradiction", () => {
    const data = iku({ target: deret({ Q1: 4, Q2: 5, S1: 10 }), realisasi: deret({ Q1: 4, Q2: 5, S1: 9 }) });
    const [catatan] = skorIku(data, periode("S1"), P).catatan;
    expect(catatan && kalimatCatatan(catatan, "id")).toBe(
      "Target Semester I tertulis 10, sedangkan hasil konsolidasi 9; yang dipakai 10.",
    );
  });
  it("names the assumed consolidation as the ministry writes it", () => {
    expect(kalimatCatatan({ kode: "KONSOLIDASI_DIANGGAP", data: { jenis: "average" } }, "id")).toBe(
      "Jenis konsolidasi tidak tertulis; dianggap Average.",
    );
  });
});

describe("kalimatAlasan", () => {
  it("is the workbook's own words, even when they look like a placeholder", () => {
    expect(kalimatAlasan({ kode: "KETERANGAN", teks: " {teks}  {n} " }, "id")).toBe("{teks} {n}");
  });
});

describe("judulPerspektif", () => {
  it("keeps a name that is not the ministry's", () => {
    expect(judulPerspektif("Learning & Growth", "id")).toBe("Learning & Growth");
    for (const nama of ["Keuangan", "__proto__", "toString"]) expect(judulPerspektif(nama, "en")).toBe(nama);
  });
});

describe("every text", () => {
  it("of every score, remark and reason is filled: no placeholder stays open", () => {
    const tanpaKurung = (d: DataIku) => !/\{\w+(:\d)?\}/.test(JSON.stringify(d));
    const terlihat = new Set<KodeCatatan>();
    fc.assert(
      fc.property(
        fc.array(ikuApaSaja.filter(tanpaKurung), { maxLength: 6 }),
        fc.option(periodeApaSaja),
        fc.constantFrom<Bahasa>(...BAHASA),
        (data, p, bahasa) => {
          const hasil = skorKantor(data, p, P);
          const kelompok = [hasil.nko, ...hasil.perspektif, ...hasil.perspektif.flatMap((k) => k.sasaran)];
          const catatan = [...hasil.iku, ...kelompok].flatMap((k) => k.catatan);
          const baris = [
            ...data.flatMap((d) => {
              const s = skorIku(d, p, P);
              return mengapa({ ...s, alasan: s.alasan && { kode: "BELUM_DILAPORKAN" } }, bahasa);
            }),
            ...catatan.map((c) => kalimatCatatan(c, bahasa)),
          ];
          for (const b of baris) expect(b).not.toMatch(/\{\w+(:\d)?\}|undefined|NaN/);
          catatan.forEach((c) => terlihat.add(c.kode));
        },
      ),
      { numRuns: 500 },
    );
    expect(terlihat.size).toBeGreaterThan(12);
  });
  it("marks each status with a symbol of its own", () => {
    for (const bahasa of BAHASA) {
      const { simbol, status } = teks[bahasa].skor;
      expect(new Set(Object.values(simbol)).size).toBe(4);
      expect(new Set(Object.values(status)).size).toBe(4);
    }
  });
  it("uses the same placeholders in both languages", () => {
    const isian = (t: unknown, jalur = ""): string[] =>
      typeof t === "string"
        ? [...t.matchAll(/\{(\w+)/g)].map((m) => `${jalur} ${(m[1] ?? "").toLowerCase()}`)
        : Object.entries(t as object).flatMap(([k, v]) => isian(v, `${jalur}.${k}`));
    for (const [en, id] of [
      [teks.en, teks.id],
      [teksUraian.en, teksUraian.id],
      [teksTemuan.en, teksTemuan.id],
      [teksHalaman.en, teksHalaman.id],
    ]) {
      expect(new Set(isian(en))).toEqual(new Set(isian(id)));
    }
  });
});
