import { beforeEach, describe, expect, test } from "vitest";
import type { Area, Buku, LembarBuku, Sel } from "../../../src/simulator/buku.ts";
import { alamatArea, bacaAlamat } from "../../../src/simulator/richapi/alamat.ts";
import type { OpsiPelayan } from "../../../src/simulator/richapi/pelayan.ts";
import { pasang } from "../../../src/simulator/pustaka/node.ts";
import { bukuUji, gayaUji, isiLembar, lembarUji, selUji } from "../bukuUji.ts";
import { kodeDitolak, lembarPertama } from "./bantu.ts";

let buku: Buku;
let data: LembarBuku;
beforeEach(() => {
  buku = bukuUji({ Data: [], Lain: [] });
  data = lembarUji(buku, "Data");
});

const MERAH = gayaUji({ isi: { pola: "Solid", warna: "#FF0000", warnaPola: "#000000" } });
const TEBAL = gayaUji({ rata: "Right" });

function area(alamat: string): Area {
  const a = bacaAlamat(alamat);
  if (a === null) throw new Error(alamat);
  return a;
}

function sel(alamat: string): Sel | undefined {
  const { baris, kolom } = area(alamat);
  return data.sel.get(baris)?.get(kolom);
}

function isi(alamat: string, satu: Sel): void {
  const { baris, kolom } = area(alamat);
  const ada = data.sel.get(baris) ?? new Map<number, Sel>();
  data.sel.set(baris, ada.set(kolom, satu));
}

const gabung = (): string[] => data.gabung.map(alamatArea);

async function jalankan(kerja: (sheet: Excel.Worksheet) => void, opsi: OpsiPelayan = {}): Promise<void> {
  pasang(buku, opsi);
  await Excel.run(async (context) => {
    kerja(lembarPertama(context));
    await context.sync();
  });
}

function ditolak(kerja: (sheet: Excel.Worksheet) => void, opsi: OpsiPelayan = {}): Promise<string> {
  pasang(buku, opsi);
  return kodeDitolak((context) => {
    kerja(lembarPertama(context));
    return Promise.resolve();
  });
}

describe("what copyFrom takes along", () => {
  beforeEach(() => {
    const tautan = { alamat: null, lokasi: "Lain!A1", petunjuk: null };
    isi("A1", selUji(3, { rumus: "C1+$C$1", gaya: MERAH, tautan }));
    isi("A3", selUji("lama", { gaya: TEBAL }));
    isi("B3", selUji("lama", { gaya: TEBAL }));
  });

  test("All replaces contents, looks and links, and blanks what the source leaves blank", async () => {
    await jalankan((s) => {
      s.getRange("A3:B3").copyFrom("A1:B1");
    });
    expect(sel("A3")).toMatchObject({
      nilai: 3,
      rumus: "C3+$C$1",
      gaya: MERAH,
      tautan: { lokasi: "Lain!A1" },
    });
    expect(sel("B3")).toMatchObject({ nilai: null, gaya: buku.gayaBawaan });
  });

  test("Formulas takes formulas and values, Values only their results, Formats only looks", async () => {
    await jalankan((s) => {
      s.getRange("A3").copyFrom("A1", "Formulas");
      s.getRange("B3").copyFrom("A1", "Values");
      s.getRange("D3").copyFrom("A1", "Formats");
    });
    expect(sel("A3")).toMatchObject({ nilai: 3, rumus: "C3+$C$1", gaya: TEBAL, tautan: null });
    expect(sel("B3")).toMatchObject({ nilai: 3, rumus: null, gaya: TEBAL });
    expect(sel("D3")).toMatchObject({ nilai: null, rumus: null, gaya: MERAH, tautan: null });
  });

  test("a blank cell gives the look of its row or column", async () => {
    data.gayaKolom.set(4, MERAH);
    await jalankan((s) => {
      s.getRange("A3").copyFrom("E9");
    });
    expect(sel("A3")).toMatchObject({ nilai: null, gaya: MERAH });
  });

  test("skipBlanks leaves the target where the source is blank", async () => {
    await jalankan((s) => {
      s.getRange("A3:B3").copyFrom("A1:B1", "All", true);
    });
    expect([sel("A3")?.nilai, sel("B3")?.nilai]).toEqual([3, "lama"]);
  });

  test("blanks copied over blanks store nothing", async () => {
    await jalankan((s) => {
      s.getRange("A20:C40").copyFrom("A10:C10");
    });
    expect([...data.sel.keys()]).toEqual([0, 2]);
  });
});

describe("where copyFrom puts it", () => {
  beforeEach(() => {
    isiLembar(data, [[1, 2]]);
  });

  test("a target that is a multiple of the source holds it many times, any other takes its size", async () => {
    await jalankan((s) => {
      s.getRange("A3:D4").copyFrom("A1:B1");
      s.getRange("A6:C6").copyFrom("A1:B1");
      s.getRange("A8").copyFrom("A1:B1");
    });
    const baris = (n: number): unknown[] => ["A", "B", "C", "D"].map((h) => sel(`${h}${String(n)}`)?.nilai);
    expect([3, 4, 6, 8].map(baris)).toEqual([
      [1, 2, 1, 2],
      [1, 2, 1, 2],
      [1, 2, undefined, undefined],
      [1, 2, undefined, undefined],
    ]);
  });

  test("a source that the target overlaps is read before anything is written", async () => {
    isiLembar(data, [[3], [5]], 1);
    await jalankan((s) => {
      s.getRange("A2:A4").copyFrom("A1:A3");
    });
    expect([1, 2, 3, 4].map((n) => sel(`A${String(n)}`)?.nilai)).toEqual([1, 1, 3, 5]);
  });

  test("transposed, rows become columns", async () => {
    await jalankan((s) => {
      s.getRange("D1").copyFrom("A1:B1", "Values", false, true);
    });
    expect([sel("D1")?.nilai, sel("D2")?.nilai]).toEqual([1, 2]);
  });

  test("the source may be an address or a range of any sheet, or areas with rows or columns between them", async () => {
    isiLembar(lembarUji(buku, "Lain"), [["p"], ["q"], ["r"]]);
    await jalankan((s) => {
      s.getRange("D1").copyFrom("Lain!A1");
      s.getRange("E1").copyFrom(s.context.workbook.worksheets.getItem("Lain").getRange("A2"));
      s.getRange("F1").copyFrom(s.context.workbook.worksheets.getItem("Lain").getRanges("A1,A3"));
    });
    expect(["D1", "E1", "F1", "F2"].map((a) => sel(a)?.nilai)).toEqual(["p", "q", "p", "r"]);
  });

  test.each(["A1,B2", "A1:B2,A1", "A1:B1,A3"])(
    "areas %s, no rectangle without rows or columns, are InvalidArgument",
    async (alamat) => {
      expect(await ditolak((s) => s.getRange("D1").copyFrom(s.getRanges(alamat)))).toBe("InvalidArgument");
    },
  );

  test("a copy that would leave the sheet is InvalidArgument", async () => {
    expect(await ditolak((s) => s.getRange("XFD1").copyFrom("A1:B1"))).toBe("InvalidArgument");
  });
});

describe("merged cells", () => {
  beforeEach(() => {
    data.gabung = [area("A1:B1"), area("C1:C2")];
  });

  test.each(["All", "Formats"] as const)(
    "%s brings the source's and takes the target's apart",
    async (apa) => {
      data.gabung.push(area("B5:C6"));
      await jalankan((s) => {
        s.getRange("A5:C6").copyFrom("A1:C2", apa);
      });
      expect(gabung()).toEqual(["A1:B1", "C1:C2", "A5:B5", "C5:C6"]);
    },
  );

  test("each repetition brings them", async () => {
    await jalankan((s) => {
      s.getRange("A3:C6").copyFrom("A1:C2");
    });
    expect(gabung()).toEqual(["A1:B1", "C1:C2", "A3:B3", "C3:C4", "A5:B5", "C5:C6"]);
  });

  test("plain cells take the target's apart", async () => {
    data.gabung.push(area("F1:G2"));
    await jalankan((s) => {
      s.getRange("F1:G2").copyFrom("H8");
    });
    expect(gabung()).toEqual(["A1:B1", "C1:C2"]);
  });

  test.each([
    ["of the source", "A9", "A1"],
    ["of the target", "B1", "E9:F9"],
  ])("a part of a merged area %s refuses, and nothing is done", async (_, ke, dari) => {
    isi("E9", selUji("x"));
    expect(await ditolak((s) => s.getRange(ke).copyFrom(dari))).toBe("InvalidOperation");
    expect([gabung(), sel(ke)]).toEqual([["A1:B1", "C1:C2"], undefined]);
  });

  test("contents alone go between areas that are merged alike", async () => {
    data.gabung.push(area("A5:B5"));
    isi("A1", selUji("x"));
    await jalankan((s) => {
      s.getRange("A5:B5").copyFrom("A1:B1", "Values");
    });
    expect([sel("A5")?.nilai, gabung()]).toEqual(["x", ["A1:B1", "C1:C2", "A5:B5"]]);
  });

  test("merged cells do not come into a table", async () => {
    data.tabel = [{ nama: "T", area: area("A5:C9"), berjudul: true }];
    expect(await ditolak((s) => s.getRange("A6").copyFrom("A1:C2"))).toBe("InvalidOperation");
  });
});

describe("protection", () => {
  const BUKA = gayaUji({ terkunci: false });
  beforeEach(() => {
    isi("A1", selUji(1, { gaya: BUKA }));
    isi("A3", selUji(2, { gaya: BUKA }));
    data.proteksi = { bolehFormatSel: true };
  });

  test("unlocked cells of a sheet that may be formatted take a copy, locked ones do not", async () => {
    await jalankan((s) => {
      s.getRange("A3").copyFrom("A1");
    });
    expect(sel("A3")?.nilai).toBe(1);
    expect(await ditolak((s) => s.getRange("B3").copyFrom("A1"))).toBe("AccessDenied");
  });

  test("looks need the permission to format", async () => {
    data.proteksi = { bolehFormatSel: false };
    expect(await ditolak((s) => s.getRange("A3").copyFrom("A1", "Formats"))).toBe("AccessDenied");
    await jalankan((s) => {
      s.getRange("A3").copyFrom("A1", "Values");
    });
    expect(sel("A3")?.nilai).toBe(1);
  });

  test("nothing is merged on a protected sheet", async () => {
    isi("B3", selUji(2, { gaya: BUKA }));
    data.gabung = [area("A1:B1")];
    expect(await ditolak((s) => s.getRange("A3").copyFrom("A1:B1"))).toBe("AccessDenied");
  });
});

describe("what the model cannot say is refused", () => {
  const VALIDASI = {
    jenis: "List",
    sumber: "a,b",
    tarikTurun: true,
    abaikanKosong: true,
    galat: { tampil: true, gaya: "Stop", judul: "", pesan: "" },
    petunjuk: { tampil: false, judul: "", pesan: "" },
    asal: null,
  };
  test.each<[string, () => void, (s: Excel.Worksheet) => void]>([
    ["whole columns", () => undefined, (s) => s.getRange("C:C").copyFrom("A:A")],
    ["one row over a whole sheet", () => undefined, (s) => s.getRange().copyFrom("A1:B1")],
    [
      "validation of the source",
      () => (data.validasi = [{ ...VALIDASI, area: [area("A1")] }]),
      (s) => s.getRange("C1").copyFrom("A1"),
    ],
    [
      "validation of the target",
      () => (data.validasi = [{ ...VALIDASI, area: [area("C1")] }]),
      (s) => s.getRange("C1").copyFrom("A1"),
    ],
    [
      "results of an array formula",
      () => (data.tumpahan = [area("A1:A2")]),
      (s) => s.getRange("C1").copyFrom("A2"),
    ],
    [
      "filtered rows",
      () => {
        data.saring = { area: area("A1:A5"), berkriteria: true };
        data.barisTersembunyi.add(2);
      },
      (s) => s.getRange("C1").copyFrom("A1:A5"),
    ],
    [
      "formulas of several areas",
      () => {
        isi("A3", selUji(1, { rumus: "B3" }));
      },
      (s) => s.getRange("C1").copyFrom(s.getRanges("A1,A3")),
    ],
    [
      "merged cells transposed",
      () => (data.gabung = [area("A1:B1")]),
      (s) => s.getRange("D1").copyFrom("A1:B1", "All", false, true),
    ],
    [
      "contents of plain cells into merged ones",
      () => (data.gabung = [area("C1:D1")]),
      (s) => s.getRange("C1:D1").copyFrom("A1:B1", "Formulas"),
    ],
    [
      "merging by Formats over what cells hold",
      () => {
        data.gabung = [area("A1:B1")];
        isi("D3", selUji("x"));
      },
      (s) => s.getRange("C3").copyFrom("A1:B1", "Formats"),
    ],
  ])("%s", async (_, siapkan, kerja) => {
    siapkan();
    expect(await ditolak(kerja)).toBe("NotImplemented");
  });

  test("a kind of copy that is not simulated", async () => {
    expect(await ditolak((s) => s.getRange("C1").copyFrom("A1", "Link"))).toBe("InvalidArgument");
  });

  test("several areas as the target", async () => {
    expect(await ditolak((s) => s.getRanges("C1,E1").copyFrom("A1"))).toBe("ApiNotFound");
  });
});

test("copyFrom came with ExcelApi 1.9", async () => {
  const salin = (s: Excel.Worksheet): void => s.getRange("C1").copyFrom("A1");
  expect(await ditolak(salin, { plafon: "1.8" })).toBe("ApiNotFound");
  await jalankan(salin, { plafon: "1.9" });
});
