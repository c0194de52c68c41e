import { describe, expect, it } from "vitest";
import { tulisTemuan } from "../../src/rapor/pesan.ts";
import type { Temuan } from "../../src/workbook/temuan.ts";

const temuan = (kode: string, data: Temuan["data"]): Temuan => ({ kode, tingkat: "info", sel: null, data });

describe("tulisTemuan", () => {
  it("names the IKU before a remark of the scoring", () => {
    const satu = temuan("MENDEKATI_AMBANG", { nilai: 99.996, ambang: 100, iku: "1a-CP Penerimaan" });
    expect(tulisTemuan(satu, "id")).toBe(
      "1a-CP Penerimaan: Nilai 99,996 belum mencapai 100, meskipun dibulatkan tampak sama.",
    );
  });

  it("shows figures of percent cells with their sign", () => {
    const data = { iku: "7a-N Piutang", peran: "realisasi", periode: "01-09", tertulis: 60, dihitung: 75.45 };
    expect(tulisTemuan(temuan("KONSOLIDASI_BEDA", { ...data, satuan: "%" }), "id")).toBe(
      "7a-N Piutang: Realisasi s.d. Triwulan III tertulis 60%, sedangkan hasil konsolidasi 75,45%; yang dipakai 60%.",
    );
    expect(tulisTemuan(temuan("KONSOLIDASI_BEDA", data), "id")).toContain("tertulis 60, sedangkan");
  });

  it("writes a contradicted status and index in words and printed digits", () => {
    const data = { iku: "1-N A", tertulis: "Merah", hitung: "abu-abu" };
    expect(tulisTemuan(temuan("STATUS_BERBEDA", data), "id")).toBe(
      "Status tertulis “Merah”, menurut hitungan abu-abu: 1-N A",
    );
    expect(tulisTemuan(temuan("STATUS_BERBEDA", data), "en")).toContain("computed grey");
    expect(tulisTemuan(temuan("INDEKS_BERBEDA", { iku: "A", tertulis: 110, hitung: 107.258 }), "id")).toBe(
      "Indeks tertulis 110, menurut hitungan 107,26: A",
    );
  });

  it("writes the reader's own findings", () => {
    expect(tulisTemuan(temuan("BELUM_ADA_REALISASI", {}), "id")).toMatch(/^Belum ada realisasi/);
  });

  it("shows the code of a finding that no text knows, also a hostile one", () => {
    expect(tulisTemuan(temuan("BARU", {}), "id")).toBe("BARU");
    expect(tulisTemuan(temuan("__proto__", { iku: "x" }), "id")).toBe("__proto__");
    expect(tulisTemuan(temuan("constructor", {}), "en")).toBe("constructor");
  });
});
