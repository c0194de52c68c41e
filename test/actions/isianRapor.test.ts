import { describe, expect, it } from "vitest";
import { buatRapor, tinjau } from "../../src/actions/index.ts";
import { LETAK_BIDANG } from "../../src/rapor/isian/bidang.ts";
import { bacaTanda } from "../../src/rapor/isian/tanda.ts";
import type { LembarBuku } from "../../src/simulator/buku.ts";
import { bukaContoh, lembar, nilaiSemua, PILIHAN, simpanBuka, ubahSel, type Terbuka } from "./bukuContoh.ts";

const RAPOR = "Rapor IKU";
const KODE = "3a-CP";
const KOLOM_TANDA = 14;

async function buat(): Promise<void> {
  expect(await buatRapor(PILIHAN)).toMatchObject({ ok: true });
}

/** The row where an IKU's boxes stand. */
function barisIsian(l: LembarBuku, kode: string): number {
  for (const [baris, isi] of l.sel) {
    const tanda = bacaTanda(isi.get(KOLOM_TANDA)?.nilai);
    if (tanda?.jenis === "iku" && tanda.kode === kode) return baris;
  }
  throw new Error(`no boxes for ${kode}`);
}

function ketik(t: Terbuka, bidang: keyof typeof LETAK_BIDANG, nilai: string): void {
  const l = lembar(t, RAPOR);
  ubahSel(l, barisIsian(l, KODE), LETAK_BIDANG[bidang].dari, (s) => ({ ...s, nilai }));
}

describe("typing on the rapor in Excel", () => {
  it("survives a new rapor, saving and reopening, still in one read and one write", async () => {
    const terbuka = await bukaContoh();
    await buat();
    ketik(terbuka, "kendala", "Responden belum lengkap");
    const lagi = await simpanBuka(terbuka);
    await buat();
    expect(lagi.excel.hitungan.sync).toBe(2);
    const l = lembar(lagi, RAPOR);
    const isi = l.sel.get(barisIsian(l, KODE));
    expect(isi?.get(LETAK_BIDANG.kendala.dari)?.nilai).toBe("Responden belum lengkap");
    expect(isi?.get(LETAK_BIDANG.pic.dari)?.nilai).toBe("Kepala Seksi Penyuluhan dan Layanan Informasi");
  });

  it("hides the column of the marks, keeps it off paper, and widens nothing by it", async () => {
    const terbuka = await bukaContoh();
    await buat();
    const l = lembar(terbuka, RAPOR);
    expect(l.kolomTersembunyi.has(KOLOM_TANDA)).toBe(true);
    expect(l.cetak.area).toMatchObject({ kolom: 0, kolomAkhir: KOLOM_TANDA - 1 });
  });

  it("text that looks like a formula stays text", async () => {
    const terbuka = await bukaContoh();
    await buat();
    ketik(terbuka, "catatan", "=1+1");
    await buat();
    const l = lembar(terbuka, RAPOR);
    const sel = l.sel.get(barisIsian(l, KODE))?.get(LETAK_BIDANG.catatan.dari);
    expect(sel).toMatchObject({ nilai: "=1+1", rumus: null });
  });

  it("leaves a rapor alone whose marks were deleted, and writes another beside it", async () => {
    const terbuka = await bukaContoh();
    await buat();
    ketik(terbuka, "kendala", "Responden belum lengkap");
    const lama = lembar(terbuka, RAPOR);
    for (const isi of lama.sel.values()) isi.delete(KOLOM_TANDA);
    const sebelum = nilaiSemua(lama);
    await buat();
    await buat();
    expect(nilaiSemua(lama)).toEqual(sebelum);
    expect(terbuka.buku.lembar.map((l) => l.nama).filter((n) => n.startsWith(RAPOR))).toEqual([
      RAPOR,
      "Rapor IKU 2",
    ]);
    expect(await tinjau(PILIHAN)).toMatchObject({ akan: { lembarRapor: "Rapor IKU 2", raporBaru: false } });
  });

  it("links the raw-data sheet that names an IKU's code", async () => {
    const terbuka = await bukaContoh();
    await buat();
    const tautan = [...lembar(terbuka, RAPOR).sel.values()].flatMap((b) =>
      [...b.values()].flatMap((s) => s.tautan?.lokasi ?? []),
    );
    expect(tautan.filter((t) => t.startsWith("'Data Pendukung'!"))).not.toEqual([]);
  });
});
