import { describe, expect, it } from "vitest";
import { bobotPerspektif, KMK_467_2014 as P, namaPerspektif } from "../../src/scoring/index.ts";
import { bobotTertulis } from "../../src/scoring/perspektif.ts";

describe("namaPerspektif", () => {
  it.each([
    ["Stakeholder", "Stakeholder"],
    ["STAKEHOLDERS PERSPECTIVE", "Stakeholder"],
    ["Perspektif Pemangku Kepentingan", "Stakeholder"],
    ["Customer", "Customer"],
    ["Perspektif Customer (15%)", "Customer"],
    ["Pelanggan", "Customer"],
    ["C. Customer Perspective", "Customer"],
    ["Internal Process", "Internal Process"],
    ["3. Internal Business Process", "Internal Process"],
    ["Proses Bisnis Internal", "Internal Process"],
    ["Perspektif Proses Internal", "Internal Process"],
    ["IBP", "Internal Process"],
    ["Learning & Growth", "Learning & Growth"],
    ["Learning and Growth Perspective - Bobot 30%", "Learning & Growth"],
    ["IV. Pembelajaran dan Pertumbuhan", "Learning & Growth"],
    ["L&G", "Learning & Growth"],
  ])("%j is %s", (teks, nama) => {
    expect(namaPerspektif(teks, P)).toBe(nama);
  });
  it.each([
    ["S", "Stakeholder"],
    ["SH", "Stakeholder"],
    ["SP", "Stakeholder"],
    ["C", "Customer"],
    ["CP", "Customer"],
    ["IP", "Internal Process"],
    ["Internal", "Internal Process"],
    ["LG", "Learning & Growth"],
    ["L dan G", "Learning & Growth"],
    ["L and G", "Learning & Growth"],
    ["LGP", "Learning & Growth"],
    ["Growth", "Learning & Growth"],
  ])("knows the short form %j", (teks, nama) => {
    expect(namaPerspektif(teks, P)).toBe(nama);
  });
  it.each([
    ["Perspektif S", "Stakeholder"],
    ["C Perspective (15%)", "Customer"],
    ["IP, bobot 30%", "Internal Process"],
    ["LG weight 30%", "Learning & Growth"],
  ])("looks past the words around a short form: %j", (teks, nama) => {
    expect(namaPerspektif(teks, P)).toBe(nama);
  });
  it.each([
    ["A. S", "Stakeholder"],
    ["B. C", "Customer"],
    ["II. C", "Customer"],
    ["III IP", "Internal Process"],
    ["iv) LG", "Learning & Growth"],
    ["V. LG", "Learning & Growth"],
  ])("looks past the letter or numeral before it: %j", (teks, nama) => {
    expect(namaPerspektif(teks, P)).toBe(nama);
  });
  it.each(["Dana S", "Aplikasi C", "S T", "Program Sosial"])(
    "a short form must stand alone: %j stays as typed",
    (teks) => {
      expect(namaPerspektif(teks, P)).toBe(teks);
    },
  );
  it("blank is none", () => {
    for (const teks of [null, "", "  "]) expect(namaPerspektif(teks, P)).toBeNull();
  });
  it("an unknown one, or two in one, stays as typed", () => {
    expect(namaPerspektif("  Keuangan   Negara ", P)).toBe("Keuangan Negara");
    expect(namaPerspektif("Customer dan Stakeholder", P)).toBe("Customer dan Stakeholder");
    expect(namaPerspektif("__proto__", P)).toBe("__proto__");
  });
  it("knows the names of the office's own profile", () => {
    const kantor = { ...P, bobotPerspektif: { "Penerima Layanan": 40, Proses: 60 } };
    expect(namaPerspektif("Perspektif penerima layanan", kantor)).toBe("Penerima Layanan");
    expect(namaPerspektif("Proses (60%)", kantor)).toBe("Proses");
  });
  it("tells apart names that are numbers alone", () => {
    const kantor = { ...P, bobotPerspektif: { "Perspektif 1": 40, "Perspektif 2": 60 } };
    expect(namaPerspektif(" perspektif 2", kantor)).toBe("Perspektif 2");
    expect(namaPerspektif("Perspektif 3", kantor)).toBe("Perspektif 3");
  });
});

describe("bobotPerspektif", () => {
  it("comes from the profile", () => {
    const nama = ["Stakeholder", "Customer", "Internal Process", "Learning & Growth"];
    expect(bobotPerspektif(nama, P)).toEqual({ bobot: [25, 15, 30, 30], catatan: [] });
  });
  it("is equal for all when the profile lacks one of them, noted", () => {
    for (const asing of ["Keuangan", "toString", "__proto__"]) {
      expect(bobotPerspektif(["Customer", asing], P)).toEqual({
        bobot: [50, 50],
        catatan: [{ kode: "BOBOT_PERSPEKTIF_DIANGGAP", data: { perspektif: asing, bobot: 50 } }],
      });
    }
  });
  it("is equal for all when some IKU name none, noted", () => {
    expect(bobotPerspektif(["Customer", null], P).catatan).toEqual([
      { kode: "BOBOT_PERSPEKTIF_KOSONG", data: { bobot: 50 } },
    ]);
  });
  it("that does not total 100 is noted and used", () => {
    const ganjil = { ...P, bobotPerspektif: { ...P.bobotPerspektif, Customer: 10 } };
    expect(bobotPerspektif(["Customer"], ganjil)).toEqual({
      bobot: [10],
      catatan: [{ kode: "BOBOT_PERSPEKTIF_TIDAK_100", data: { total: 95 } }],
    });
  });
});

describe("bobotTertulis", () => {
  it.each([
    ["Customer (15%)", 15],
    ["Customer 12,5 %", 12.5],
    ["Customer 12.25%", 12.25],
    ["Customer", null],
    ["Perspektif 2", null],
  ])("in %j is %s", (teks, bobot) => {
    expect(bobotTertulis(teks)).toBe(bobot);
  });
});
