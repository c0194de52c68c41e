import { describe, expect, test } from "vitest";
import { pasang } from "../../../src/simulator/pustaka/node.ts";
import { galat } from "../../../src/simulator/richapi/galat.ts";
import { sambunganPutus } from "../../../src/simulator/richapi/pelayan.ts";
import { bukuUji, lembarUji } from "../bukuUji.ts";
import { kodeDitolak, lembarPertama } from "./bantu.ts";

const DATA = { Data: [["a", 1]] };

describe("ceilings of older Excel", () => {
  test("a newer method fails in Microsoft's library, a newer property in Excel, both with ApiNotFound", async () => {
    pasang(bukuUji(DATA), { plafon: "1.9" });
    const metode = await kodeDitolak((context) => {
      lembarPertama(context).getRange("A1").getMergedAreasOrNullObject();
      return Promise.resolve();
    });
    const sifat = await kodeDitolak((context) => {
      lembarPertama(context).getRange("A1").load("height");
      return Promise.resolve();
    });
    expect([metode, sifat]).toEqual(["ApiNotFound", "ApiNotFound"]);
  });

  test("isSetSupported follows the ceiling", () => {
    pasang(bukuUji(DATA), { plafon: "1.14" });
    const ada = (himpunan: string, versi?: string): boolean =>
      Office.context.requirements.isSetSupported(himpunan, versi);
    expect(["1.9", "1.14", "1.15", "1.20", "2.1", "x"].map((v) => ada("ExcelApi", v))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect([ada("SharedRuntime"), ada("ExcelApiOnline", "1.1"), ada("__proto__")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("limits and states of the host", () => {
  const BESAR = { Data: Array.from({ length: 100 }, () => ["x".repeat(1000)]) };

  test("a request over the limit is refused before anything of it runs", async () => {
    const buku = bukuUji(DATA);
    pasang(buku, { batasByte: 2000 });
    const kode = await kodeDitolak((context) => {
      lembarPertama(context).getRange("A1").values = [["x".repeat(3000)]];
      return Promise.resolve();
    });
    expect(kode).toBe("RequestPayloadSizeLimitExceeded");
    expect(lembarUji(buku, "Data").sel.get(0)?.get(0)?.nilai).toBe("a");
  });

  test("an answer over the limit is refused after everything ran", async () => {
    const buku = bukuUji(BESAR);
    pasang(buku, { batasByte: 50_000 });
    const kode = await kodeDitolak((context) => {
      const sheet = lembarPertama(context);
      sheet.getRange("B1").values = [[1]];
      sheet.getUsedRange().load("values");
      return Promise.resolve();
    });
    expect(kode).toBe("ResponsePayloadSizeLimitExceeded");
    expect(lembarUji(buku, "Data").sel.get(0)?.get(1)?.nilai).toBe(1);
  });

  test("while a cell is being edited every request fails, with delayForCellEdit it waits", async () => {
    const buku = bukuUji(DATA);
    const pelayan = pasang(buku);
    pelayan.aturModeSunting(true);
    const kode = await kodeDitolak((context) => {
      lembarPertama(context).load("name");
      return Promise.resolve();
    });
    expect(kode).toBe("InvalidOperationInCellEditMode");
    let selesai = false;
    const menunggu = Excel.run({ delayForCellEdit: true }, async (context) => {
      lembarPertama(context).getRange("A1").values = [["b"]];
      await context.sync();
      selesai = true;
    });
    await new Promise((lanjut) => setTimeout(lanjut, 20));
    expect(selesai).toBe(false);
    pelayan.aturModeSunting(false);
    await menunggu;
    expect(lembarUji(buku, "Data").sel.get(0)?.get(0)?.nilai).toBe("b");
  });

  test("a batch is no transaction: what ran before the error stays, what follows does not run", async () => {
    const buku = bukuUji(DATA);
    const pelayan = pasang(buku, { catatIsi: true });
    const kode = await kodeDitolak((context) => {
      const sheet = lembarPertama(context);
      sheet.getRange("A1").values = [["satu"]];
      sheet.getRange("A2:B2").values = [["salah"]];
      sheet.getRange("A3").values = [["tiga"]];
      return Promise.resolve();
    });
    expect(kode).toBe("InvalidArgument");
    const lembar = lembarUji(buku, "Data");
    expect([0, 1, 2].map((b) => lembar.sel.get(b)?.get(0)?.nilai)).toEqual(["satu", undefined, undefined]);
    const [catatan] = pelayan.catatan;
    const salah = catatan?.permintaan?.Actions.findIndex((a) =>
      JSON.stringify(a.ArgumentInfo ?? {}).includes("salah"),
    );
    expect(catatan?.jawaban?.Body?.Error).toMatchObject({ ActionIndex: salah, Location: "Range.values" });
  });

  test("faults can strike before, inside and after a batch", async () => {
    const buku = bukuUji(DATA);
    const pelayan = pasang(buku);
    const isi = (): unknown => lembarUji(buku, "Data").sel.get(0)?.get(0)?.nilai;
    const tulis = (nilai: string) => (context: Excel.RequestContext) => {
      lembarPertama(context).getRange("A1").values = [[nilai]];
      return Promise.resolve();
    };
    pelayan.kait = {
      sebelumBatch: () => {
        throw sambunganPutus();
      },
    };
    expect([await kodeDitolak(tulis("b")), isi()]).toEqual(["ConnectionFailure", "a"]);
    pelayan.kait = {
      sebelumAksi: (_, aksi) => {
        if (aksi.ActionType === 4) throw galat("GeneralException");
      },
    };
    expect([await kodeDitolak(tulis("c")), isi()]).toEqual(["GeneralException", "a"]);
    pelayan.kait = {
      setelahBatch: () => {
        throw sambunganPutus();
      },
    };
    expect([await kodeDitolak(tulis("d")), isi()]).toEqual(["ConnectionFailure", "d"]);
  });
});
