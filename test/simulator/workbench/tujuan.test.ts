import { describe, expect, it } from "vitest";
import { lembarBaru } from "../../../src/simulator/richapi/lembarBaru.ts";
import { bukuKosong } from "../../../src/simulator/xlsx/index.ts";
import { cariTujuan } from "../../../src/simulator/workbench/halaman/tujuan.ts";

describe("cariTujuan", () => {
  const buku = bukuKosong("tujuan.xlsx");
  const iku = lembarBaru(buku, "IKU 2019");
  const arsip = lembarBaru(buku, "Arsip");
  arsip.tampak = "Hidden";
  buku.lembar.push(iku, arsip);
  buku.namaTerdefinisi.set("Realisasi", { rumus: "='IKU 2019'!$T$10:$T$25", tampak: true, komentar: "" });
  const [aktif] = buku.lembar;
  if (aktif === undefined) throw new Error("a blank workbook has a sheet");
  const cari = (teks: string): string | null => {
    const t = cariTujuan(buku, aktif, teks);
    return t === null ? null : `${t.lembar.nama} ${String(t.area.baris)},${String(t.area.kolom)}`;
  };

  it("reads addresses with and without their sheet", () => {
    expect(cari("c5")).toBe(`${aktif.nama} 4,2`);
    expect(cari("'IKU 2019'!T13")).toBe("IKU 2019 12,19");
    expect(cari("#'IKU 2019'!T13")).toBe("IKU 2019 12,19");
  });

  it("reads defined names", () => {
    expect(cari("realisasi")).toBe("IKU 2019 9,19");
  });

  it("leads nowhere for hidden sheets, unknown names and addresses beyond the sheet", () => {
    expect([cari("Arsip!A1"), cari("tidak ada"), cari("XFE1"), cari("Lain!A1")]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
