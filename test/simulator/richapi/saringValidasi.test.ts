import { describe, expect, test } from "vitest";
import { pasang } from "../../../src/simulator/pustaka/node.ts";
import { bukuUji } from "../bukuUji.ts";
import { kodeDitolak, lembarPertama } from "./bantu.ts";

const DATA = {
  Data: [
    ["Kode", "Status"],
    ["1a", "Proses"],
    ["2a", "Selesai"],
  ],
};
const DAFTAR = { list: { inCellDropDown: true, source: "Belum,Proses,Selesai" } };

describe("AutoFilter", () => {
  test("is put on a range, read back, moved and taken away", async () => {
    const buku = bukuUji(DATA);
    pasang(buku);
    await Excel.run(async (context) => {
      const { autoFilter } = lembarPertama(context);
      const belum = autoFilter.getRangeOrNullObject();
      autoFilter.load("enabled");
      await context.sync();
      expect([autoFilter.enabled, belum.isNullObject]).toEqual([false, true]);
      autoFilter.apply("A1:B3");
      const range = autoFilter.getRange();
      range.load("address");
      autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      expect([autoFilter.enabled, autoFilter.isDataFiltered, range.address]).toEqual([
        true,
        false,
        "Data!A1:B3",
      ]);
      autoFilter.remove();
      await context.sync();
    });
    expect(buku.lembar[0]?.saring).toBeNull();
  });

  test("shows the rows that a criterion hid when it is put elsewhere", async () => {
    const buku = bukuUji(DATA);
    pasang(buku);
    const [lembar] = buku.lembar;
    if (lembar === undefined) throw new Error("no sheet");
    lembar.saring = { area: { baris: 0, kolom: 0, barisAkhir: 2, kolomAkhir: 1 }, berkriteria: true };
    lembar.barisTersembunyi.add(1);
    await Excel.run(async (context) => {
      lembarPertama(context).autoFilter.apply("A1:B2");
      await context.sync();
    });
    expect([...lembar.barisTersembunyi]).toEqual([]);
  });

  test("is refused on a protected sheet and before ExcelApi 1.9", async () => {
    const buku = bukuUji(DATA);
    const [lembar] = buku.lembar;
    if (lembar === undefined) throw new Error("no sheet");
    pasang(buku, { plafon: "1.8" });
    const kerja = (context: Excel.RequestContext) => {
      lembarPertama(context).autoFilter.apply("A1:B3");
      return Promise.resolve();
    };
    expect(await kodeDitolak(kerja)).toBe("ApiNotFound");
    pasang(buku);
    lembar.proteksi = { bolehFormatSel: true };
    expect(await kodeDitolak(kerja)).toBe("AccessDenied");
  });
});

describe("data validation", () => {
  test("a list of words with its message is set and read back", async () => {
    const buku = bukuUji(DATA);
    pasang(buku);
    await Excel.run(async (context) => {
      const { dataValidation } = lembarPertama(context).getRange("B2:B9");
      dataValidation.rule = DAFTAR;
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Status", message: "Pilih." };
      const satu = lembarPertama(context).getRange("B3").dataValidation;
      const luar = lembarPertama(context).getRange("A2").dataValidation;
      const campur = lembarPertama(context).getRange("A2:B2").dataValidation;
      satu.load("type,rule,errorAlert,ignoreBlanks");
      luar.load("type,rule");
      campur.load("type,rule");
      await context.sync();
      expect([satu.type, satu.rule, satu.ignoreBlanks]).toEqual(["List", DAFTAR, true]);
      expect(satu.errorAlert).toMatchObject({ style: "Warning", title: "Status", message: "Pilih." });
      expect([luar.type, luar.rule]).toEqual(["None", {}]);
      expect([campur.type, campur.rule]).toEqual(["Inconsistent", null]);
    });
  });

  test("a rule laid over part of another leaves the rest of that one", async () => {
    const buku = bukuUji(DATA);
    pasang(buku);
    await Excel.run(async (context) => {
      const sheet = lembarPertama(context);
      sheet.getRange("A1:C9").dataValidation.rule = DAFTAR;
      sheet.getRange("B4:B5").dataValidation.rule = { list: { inCellDropDown: false, source: "x,y" } };
      sheet.getRange("A1:A9").dataValidation.clear();
      await context.sync();
    });
    const [lembar] = buku.lembar;
    const sel = (sumber: string): number =>
      (lembar?.validasi ?? [])
        .filter((v) => v.sumber === sumber)
        .flatMap((v) => v.area)
        .reduce((n, a) => n + (a.barisAkhir - a.baris + 1) * (a.kolomAkhir - a.kolom + 1), 0);
    expect([sel("Belum,Proses,Selesai"), sel("x,y")]).toEqual([16, 2]);
  });

  test.each([
    ["a list of more than 255 characters", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
    ["an empty list", { list: { inCellDropDown: true, source: "" } }],
  ])("%s is refused", async (_, rule) => {
    pasang(bukuUji(DATA));
    expect(
      await kodeDitolak((context) => {
        lembarPertama(context).getRange("B2").dataValidation.rule = rule;
        return Promise.resolve();
      }),
    ).toBe("InvalidArgument");
  });
});
