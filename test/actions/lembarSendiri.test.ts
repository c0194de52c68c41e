import { beforeEach, describe, expect, it } from "vitest";
import { buatRapor, tinjau, warnai } from "../../src/actions/index.ts";
import { galat } from "../../src/simulator/richapi/galat.ts";
import type { LembarBuku } from "../../src/simulator/buku.ts";
import { bukaContoh, lembar, nilaiSemua, PILIHAN, simpanBuka, type Terbuka } from "./bukuContoh.ts";

const RAPOR = "Rapor IKU";

let terbuka: Terbuka;
let rapor: LembarBuku;
beforeEach(async () => {
  terbuka = await bukaContoh();
  await buat();
  rapor = lembar(terbuka, RAPOR);
});

async function buat(): Promise<{ lembarRapor: string; raporBaru: boolean }> {
  const hasil = await buatRapor(PILIHAN);
  if (!hasil.ok) throw new Error(hasil.pesan);
  return hasil;
}

/** Every sheet that carries a mark of ours. */
function bertanda(): string[] {
  return terbuka.buku.lembar.filter((l) => l.namaTerdefinisi.has("_RaporIKU")).map((l) => l.nama);
}

function hapus(l: LembarBuku): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(l.id).delete();
    await context.sync();
  });
}

describe("a sheet of ours is found by its marks, whatever people do with it", () => {
  it("renamed and moved to the front", async () => {
    rapor.nama = "Untuk Kepala Kantor";
    terbuka.buku.lembar = [rapor, ...terbuka.buku.lembar.filter((l) => l !== rapor)];
    expect(await buat()).toMatchObject({ lembarRapor: "Untuk Kepala Kantor", raporBaru: false });
    expect(bertanda().filter((n) => n.startsWith(RAPOR))).toEqual([]);
  });

  it("renamed through Excel, which rewrites the names that lead to it", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(rapor.id).name = "Rapor Oktober";
      await context.sync();
    });
    expect(await buat()).toMatchObject({ lembarRapor: "Rapor Oktober", raporBaru: false });
  });

  it.each(["Hidden", "VeryHidden"] as const)(
    "%s: rewritten where it stands and shown again",
    async (tampak) => {
      rapor.tampak = tampak;
      terbuka.buku.aktif = lembar(terbuka, "IKU 2019").id;
      const sebelum = terbuka.excel.hitungan.sync;
      expect(await buat()).toMatchObject({ lembarRapor: RAPOR, raporBaru: false });
      expect(terbuka.excel.hitungan.sync - sebelum).toBe(2);
      expect(rapor.tampak).toBe("Visible");
      expect(terbuka.buku.aktif).toBe(rapor.id);
    },
  );

  it("hidden in a workbook whose structure is locked: rewritten, left hidden", async () => {
    rapor.tampak = "Hidden";
    terbuka.buku.aktif = lembar(terbuka, "IKU 2019").id;
    terbuka.buku.proteksiStruktur = true;
    expect(await buat()).toMatchObject({ lembarRapor: RAPOR, raporBaru: false });
    expect(rapor.tampak).toBe("Hidden");
  });

  it("deleted: made anew under its own name, and found again the next time", async () => {
    await hapus(rapor);
    expect(await buat()).toMatchObject({ lembarRapor: RAPOR, raporBaru: true });
    expect(await buat()).toMatchObject({ lembarRapor: RAPOR, raporBaru: false });
    expect(bertanda().filter((n) => n.startsWith(RAPOR))).toEqual([RAPOR]);
  });

  it("copied to keep last quarter's: the original is rewritten, the copy is left alone and never read", async () => {
    const salinan: LembarBuku = {
      ...structuredClone(rapor),
      id: "{00000000-0001-0000-00FF-000000000000}",
      nama: "Rapor TW III",
    };
    terbuka.buku.lembar.unshift(salinan);
    const semula = nilaiSemua(salinan);
    expect(await buat()).toMatchObject({ lembarRapor: RAPOR, raporBaru: false });
    expect(nilaiSemua(salinan)).toEqual(semula);
    const hasil = await tinjau(PILIHAN);
    if (!hasil.ok) throw new Error(hasil.pesan);
    expect(hasil.lembar).not.toContain("Rapor TW III");
  });

  it("saved, reopened and hidden: still one read and one write", async () => {
    rapor.tampak = "Hidden";
    terbuka.buku.aktif = lembar(terbuka, "IKU 2019").id;
    terbuka = await simpanBuka(terbuka);
    expect(await buat()).toMatchObject({ lembarRapor: RAPOR, raporBaru: false });
    expect(terbuka.excel.hitungan.sync).toBe(2);
  });

  it("from a version that marked the sheet only: found, and pointed to from then on", async () => {
    terbuka.buku.namaTerdefinisi.clear();
    expect(await buat()).toMatchObject({ lembarRapor: RAPOR, raporBaru: false });
    expect([...terbuka.buku.namaTerdefinisi.keys()]).toContain("_RaporIKU.rapor");
  });

  it("also where the host does not chain null objects", async () => {
    rapor.tampak = "Hidden";
    terbuka.buku.aktif = lembar(terbuka, "IKU 2019").id;
    terbuka.excel.kait = {
      sebelumAksi: (_, aksi) => {
        if (aksi.Name === "GetNextOrNullObject") throw galat("ItemNotFound");
      },
    };
    expect(await buat()).toMatchObject({ lembarRapor: RAPOR, raporBaru: false });
  });
});

describe("hidden sheets of the user", () => {
  it("are not read: their content reaches no answer of Excel", async () => {
    const rahasia = lembar(terbuka, "Catatan DKO");
    const teks = "nilai pada lembar tersembunyi";
    const sel = rahasia.sel.get(0)?.get(0);
    if (sel === undefined) throw new Error("no cell at A1");
    rahasia.sel.get(0)?.set(0, { ...sel, nilai: teks });
    const jawaban: string[] = [];
    terbuka.excel.kait = {
      setelahBatch: (_, badan) => {
        jawaban.push(JSON.stringify(badan));
        return badan;
      },
    };
    await warnai(PILIHAN);
    expect(jawaban.join("")).toContain(teks);
    rahasia.tampak = "Hidden";
    jawaban.length = 0;
    await warnai(PILIHAN);
    expect(jawaban.join("")).not.toContain(teks);
  });
});
