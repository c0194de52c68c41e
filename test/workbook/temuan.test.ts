import { describe, expect, it } from "vitest";
import { temuan as temuanEn } from "../../src/bahasa/en/temuan.ts";
import { temuan as temuanId } from "../../src/bahasa/id/temuan.ts";
import { isi } from "../../src/bahasa/index.ts";
import { TINGKAT_TEMUAN } from "../../src/workbook/kodeTemuan.ts";
import { persen } from "./gridUji.ts";
import { tabelBaris } from "./tabelUji.ts";

const TEMUAN = { id: temuanId, en: temuanEn };

describe("texts of the reader's temuan", () => {
  it.each(["id", "en"] as const)("every code has its text in %s and no text is without a code", (bahasa) => {
    expect(Object.keys(TEMUAN[bahasa]).sort()).toEqual(Object.keys(TINGKAT_TEMUAN).sort());
  });

  it("both languages name the same data", () => {
    const tempat = (pola: string) => [...new Set(pola.match(/\{\w+/g) ?? [])].sort();
    for (const kode of Object.keys(TINGKAT_TEMUAN) as (keyof typeof TINGKAT_TEMUAN)[]) {
      expect(tempat(TEMUAN.en[kode]), kode).toEqual(tempat(TEMUAN.id[kode]));
    }
  });

  it("a temuan carries all the data its text names", () => {
    const tabel = tabelBaris(
      [
        ["IKU s.d. Triwulan II 2019"],
        [
          "Kode",
          "IKU",
          "Satuan",
          "Pol",
          "KP",
          "Bobot",
          "Terburuk",
          "Konversi 120",
          "Target 2018",
          "Target s.d. Q3",
          "Target s.d. Q3",
          "Realisasi s.d. Q3",
          "Capaian",
          "PIC",
          "Seksi",
        ],
        ["1a", "A", "%", "", "?", "?", "?", "?", 1, "maks 5", "", "#N/A", 1],
        ["1a", "A", "", "Max", "", "", "", "", 1, "1.234", "", "1.250", 1],
        ["1c", "C", "", "aneh", "", "", "", "", 1, persen(60), "", 0.57, 1],
        ["1d", "D", "", "Max", "", "", "", "", 1, "maks 60%", "", persen(6000), 1],
        ["1e", "E", "", "Max", "", "", "", "", 1, "3 hari", "", "2 bulan", 1],
        ["1f", "F", "%", "Max", "", "", "", "", 1, 0.5, "", "", 1],
        ["1g", "G", "", "Max", "", "", "", "", 1, "90 - 80", "", "5 kotak", 1],
        ["1h", "H", "", "Max", "", "", "", "", 1, "tercapai", "", "3 - 4", 1],
        ["1i", "I", "", "Max", "", "", "", "", 1, "(5,5)", "", "belum", 1],
        ["1j", "J", "", "Max", "", "", "", "", 1, "5 (sementara)", "", "> 1,5 M", 1],
        ["1k", "K", "", "Max", "", "", "", "", 1, true, "", "TW 4", 1],
        ["", "judul"],
        ["", "", "", "", "", "", "", "", "", 1, "", 1],
        ["1l", "L", "", "Max", "", "", "", "", 1, { v: 43740, f: "d/m/yy" }, "", 1, 1],
      ],
      { tersembunyi: [14], gabung: ["L12:L13"] },
    );
    expect(new Set(tabel.temuan.map((t) => t.kode)).size).toBeGreaterThan(25);
    for (const t of tabel.temuan) {
      const pola = TEMUAN.id[t.kode as keyof typeof TINGKAT_TEMUAN];
      expect(isi(pola, t.data, "id"), t.kode).not.toMatch(/[{}]/);
    }
  });
});
