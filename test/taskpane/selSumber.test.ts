import { describe, expect, it } from "vitest";
import { pasangkanBaris } from "../../src/rapor/nilai.ts";
import { namaSel, selSumber } from "../../src/taskpane/selSumber.ts";
import { hasilDari } from "./bahan.ts";

describe("selSumber", () => {
  const hasil = hasilDari([{ nama: "A" }]);
  const [skor] = hasil.kantor.iku;
  const baris = skor === undefined ? null : pasangkanBaris(hasil.tabel)(skor);
  if (skor === undefined || baris === null) throw new Error("no IKU");

  it("gives the parts of a period that has no column of its own, and no later period", () => {
    expect(selSumber(skor, baris).map((s) => [s.sisi, s.periode, namaSel(s.sel, "IKU 2019")])).toEqual([
      ["target", "01-03", "H7"],
      ["target", "04-06", "I7"],
      ["target", "07-09", "J7"],
      ["realisasi", "01-03", "L7"],
      ["realisasi", "04-06", "M7"],
      ["realisasi", "07-09", "N7"],
    ]);
  });

  it("gives just the period's own cells when it has them", () => {
    const sendiri = { ...baris, selTarget: { "01-09": "IKU!Q7" }, selRealisasi: { "01-09": "IKU!R7" } };
    expect(selSumber(skor, sendiri)).toEqual([
      { sisi: "target", sel: "IKU!Q7", periode: null },
      { sisi: "realisasi", sel: "IKU!R7", periode: null },
    ]);
  });
});

describe("namaSel", () => {
  it("leaves the sheet out only when it is the one spoken of", () => {
    expect(namaSel("'IKU 2019'!F12", "IKU 2019")).toBe("F12");
    expect(namaSel("'Data Pendukung'!F12:G13", "IKU 2019")).toBe("'Data Pendukung'!F12:G13");
    expect(namaSel("bukan alamat", "IKU 2019")).toBe("bukan alamat");
  });
});
