import { beforeEach, describe, expect, it } from "vitest";
import { buatRapor, warnai } from "../../src/actions/index.ts";
import { galat } from "../../src/simulator/richapi/galat.ts";
import { sambunganPutus } from "../../src/simulator/richapi/pelayan.ts";
import { bukaContoh, isiSemua, PILIHAN, type Terbuka } from "./bukuContoh.ts";

let terbuka: Terbuka;
beforeEach(async () => {
  terbuka = await bukaContoh();
});

describe("what Excel refuses becomes one sentence, and the next run succeeds", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "SEDANG_MENYUNTING", "sedang disunting"],
    ["AccessDenied", "DITOLAK", "menolak perubahan"],
    ["RequestPayloadSizeLimitExceeded", "TERLALU_BESAR", "terlalu besar"],
    ["GeneralException", "TAK_TERDUGA", "tidak terduga"],
  ] as const)("%s", async (kodeExcel, kode, kata) => {
    terbuka.excel.kait = {
      sebelumBatch: () => {
        throw galat(kodeExcel);
      },
    };
    const hasil = await warnai(PILIHAN);
    expect(hasil).toMatchObject({ ok: false, kode });
    expect(hasil.pesan).toContain(kata);
    terbuka.excel.kait = {};
    expect(await warnai(PILIHAN)).toMatchObject({ ok: true });
  });

  it("a connection lost before the write leaves every fill as it was", async () => {
    const sebelum = terbuka.buku.lembar.map(isiSemua);
    terbuka.excel.kait = {
      sebelumBatch: (_, nomor) => {
        if (nomor > 0) throw sambunganPutus();
      },
    };
    expect(await buatRapor(PILIHAN)).toMatchObject({ ok: false, kode: "SAMBUNGAN_PUTUS" });
    expect(terbuka.buku.lembar.map(isiSemua)).toEqual(sebelum);
  });

  it("really is cell edit mode that is reported while the user is typing", async () => {
    terbuka.excel.aturModeSunting(true);
    expect(await buatRapor(PILIHAN)).toMatchObject({ ok: false, kode: "SEDANG_MENYUNTING" });
    terbuka.excel.aturModeSunting(false);
    expect(await buatRapor(PILIHAN)).toMatchObject({ ok: true });
  });
});

describe("reading a workbook too large for one answer", () => {
  it("goes sheet by sheet and gives the same scores", async () => {
    const sekaligus = await buatRapor(PILIHAN);
    const kecil = await bukaContoh({ batasByte: 120_000 });
    const bertahap = await warnai(PILIHAN);
    expect(kecil.excel.hitungan.sync).toBeGreaterThan(2);
    if (!sekaligus.ok || !bertahap.ok) throw new Error("both must succeed");
    expect(bertahap.hasil.kantor.ringkasan).toEqual(sekaligus.hasil.kantor.ringkasan);
    expect(bertahap.hasil.kantor.nko).toEqual(sekaligus.hasil.kantor.nko);
  });

  it("also where the host does not chain null objects", async () => {
    terbuka.excel.kait = {
      sebelumAksi: (_, aksi) => {
        if (aksi.Name === "GetNextOrNullObject") throw galat("ItemNotFound");
      },
    };
    expect(await warnai(PILIHAN)).toMatchObject({ ok: true, diwarnai: 16 });
  });
});
