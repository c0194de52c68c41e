import { describe, expect, test } from "vitest";
import { muatPustakaExcel, pasang } from "../../../src/simulator/pustaka/node.ts";
import { lepas } from "../../../src/simulator/pustaka/sesi.ts";
import { bukuUji, lembarUji } from "../bukuUji.ts";
import { lembarPertama } from "./bantu.ts";

async function kerjaContoh(): Promise<void> {
  await Excel.run(async (context) => {
    const range = lembarPertama(context).getUsedRange(true);
    range.load("values,address");
    await context.sync();
    range.format.fill.color = "#00B050";
    await context.sync();
  });
}

const DATA = {
  Data: [
    ["Nama", "Nilai"],
    ["é", 1],
  ],
};
const sebentar = (): Promise<void> => new Promise((lanjut) => setTimeout(lanjut, 5));

describe("counting", () => {
  test("round trips, actions and UTF-8 bytes of both directions are exact, clean-up is counted apart", async () => {
    const pelayan = pasang(bukuUji(DATA), { catatIsi: true });
    await kerjaContoh();
    const byte = (isi: unknown): number => Buffer.byteLength(JSON.stringify(isi), "utf8");
    const kerja = pelayan.catatan.filter((c) => c.jenis === "kerja");
    expect(pelayan.catatan.map((c) => c.jenis)).toEqual(["kerja", "kerja", "bersih"]);
    const minta = kerja.reduce((n, c) => n + byte(c.permintaan), 0);
    const jawab = kerja.reduce((n, c) => n + byte(c.jawaban?.Body), 0);
    expect(pelayan.hitungan).toEqual({
      sync: 2,
      aksi: kerja.reduce((n, c) => n + (c.permintaan?.Actions.length ?? 0), 0),
      byteMinta: minta,
      byteJawab: jawab,
      byte: minta + jawab,
    });
    expect(pelayan.hitunganBersih.sync).toBe(1);
    expect(pelayan.jumlahReferensi).toBe(0);
  });

  test("equal work costs equally much, in the same workbook and in another", async () => {
    const satu = pasang(bukuUji(DATA));
    await kerjaContoh();
    const pertama = satu.hitungan;
    satu.nolkan();
    expect(satu.hitungan.sync).toBe(0);
    await kerjaContoh();
    expect(satu.hitungan).toEqual(pertama);
    const dua = pasang(bukuUji(DATA));
    await kerjaContoh();
    expect(dua.hitungan).toEqual(pertama);
  });

  test("a refused request is counted and logged with its code", async () => {
    const pelayan = pasang(bukuUji(DATA));
    await Excel.run((context) => {
      context.workbook.worksheets.getItem("x").load("name");
      return context.sync();
    }).catch(() => undefined);
    expect(pelayan.catatan[0]?.galat).toBe("ItemNotFound");
    expect(pelayan.hitungan.sync).toBe(1);
  });
});

describe("sessions", () => {
  test("several workbooks one after another keep apart", async () => {
    const [a, b] = [bukuUji({ A: [["a"]] }), bukuUji({ B: [["b"]] })];
    const tulis = (): Promise<void> =>
      Excel.run((context) => {
        lembarPertama(context).getRange("A2").values = [["ditulis"]];
        return context.sync();
      });
    const pelayanA = pasang(a);
    await tulis();
    const pelayanB = pasang(b);
    await tulis();
    expect([pelayanA.hitungan.sync, pelayanB.hitungan.sync]).toEqual([1, 1]);
    expect(lembarUji(a, "A").sel.get(1)?.get(0)?.nilai).toBe("ditulis");
    expect(lembarUji(b, "B").sel.get(1)?.get(0)?.nilai).toBe("ditulis");
  });

  test("an error of Excel is an Error here, as in a page", async () => {
    pasang(bukuUji(DATA));
    const sebab = await Excel.run((context) => {
      context.workbook.worksheets.getItem("x").load("name");
      return context.sync();
    }).catch((e: unknown) => e);
    expect(sebab).toBeInstanceOf(Error);
  });

  test("after it is taken away there is no Excel", () => {
    pasang(bukuUji(DATA));
    lepas(muatPustakaExcel());
    expect(["Excel", "OfficeExtension", "Office"].filter((nama) => nama in globalThis)).toEqual([]);
  });
});

describe("events", () => {
  test("what the user types and selects reaches the add-in, with cell, values and range", async () => {
    const buku = bukuUji(DATA);
    const pelayan = pasang(buku);
    const ubahan: Excel.WorksheetChangedEventArgs[] = [];
    const pilihan: string[] = [];
    await Excel.run(async (context) => {
      const sheet = lembarPertama(context);
      sheet.onChanged.add((args) => {
        ubahan.push(args);
        return Promise.resolve();
      });
      sheet.onSelectionChanged.add((args) => {
        pilihan.push(args.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    pelayan.sunting("Data", "B2", "99%");
    pelayan.pilih("Data", "B2:C3");
    await sebentar();
    expect(ubahan).toMatchObject([
      {
        type: "WorksheetChanged",
        changeType: "RangeEdited",
        address: "B2",
        source: "Local",
        triggerSource: "Unknown",
        details: { valueBefore: 1, valueAfter: 0.99, valueTypeBefore: "Double" },
      },
    ]);
    expect(pilihan).toEqual(["B2:C3"]);
    await Excel.run(async (context) => {
      const range = ubahan[0]?.getRange(context);
      range?.load("values");
      await context.sync();
      expect(range?.values).toEqual([[0.99]]);
    });
  });

  test("the add-in's own writes are announced as its own, and not at all with events turned off", async () => {
    pasang(bukuUji(DATA));
    const pemicu: string[] = [];
    const tulis = (aktif: boolean): Promise<void> =>
      Excel.run(async (context) => {
        context.runtime.enableEvents = aktif;
        lembarPertama(context).getRange("A5:B5").values = [[1, 2]];
        await context.sync();
      });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((args) => {
        pemicu.push(`${args.address} ${args.triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    await tulis(true);
    await tulis(false);
    await sebentar();
    expect(pemicu).toEqual(["A5:B5 ThisLocalAddin"]);
  });

  test("a handler that was removed, or belongs to the workbook before, hears nothing", async () => {
    const lama = pasang(bukuUji(DATA));
    const terdengar: string[] = [];
    const daftar = (nama: string) =>
      Excel.run(async (context) => {
        const hasil = lembarPertama(context).onChanged.add(() => {
          terdengar.push(nama);
          return Promise.resolve();
        });
        await context.sync();
        return hasil;
      });
    await daftar("lama");
    const baru = pasang(bukuUji(DATA));
    const hasil = await daftar("baru");
    lama.sunting("Data", "A1", "x");
    baru.sunting("Data", "A1", "x");
    await sebentar();
    await Excel.run(hasil.context as Excel.RequestContext, async (context) => {
      hasil.remove();
      await context.sync();
    });
    baru.sunting("Data", "A1", "y");
    await sebentar();
    expect(terdengar).toEqual(["baru"]);
  });

  test("what the user types is refused on locked cells like in Excel", () => {
    const buku = bukuUji(DATA);
    lembarUji(buku, "Data").proteksi = { bolehFormatSel: false };
    const pelayan = pasang(buku);
    expect(() => {
      pelayan.sunting("Data", "A1", "x");
    }).toThrowError(expect.objectContaining({ kode: "AccessDenied" }));
  });
});
