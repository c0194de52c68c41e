import { describe, expect, it } from "vitest";
import {
  buatRapor,
  hapusSetelan,
  muatSetelan,
  SETELAN_BAWAAN,
  simpanSetelan,
  tinjau,
} from "../../src/actions/index.ts";
import { usulkanPeta } from "../../src/actions/usulkanPeta.ts";
import { bacaSetelan } from "../../src/actions/setelan.ts";
import { petaDari, type UsulanPeta } from "../../src/workbook/petaUsulan.ts";
import { bukaContoh, lembar, PILIHAN, simpanBuka, ubahSel, type Terbuka } from "./bukuContoh.ts";

const IKU = "IKU 2019";
const KEPALA = 7;
/** The sample's header cells in words that no office has used yet. */
const ASING = { 4: "Ukuran Keberhasilan", 9: "Rencana Angka", 16: "Kenyataan" } as const;

async function bukaAsing(): Promise<Terbuka> {
  const terbuka = await bukaContoh();
  for (const [kolom, nilai] of Object.entries(ASING)) {
    ubahSel(lembar(terbuka, IKU), KEPALA, Number(kolom), (sel) => ({ ...sel, nilai }));
  }
  return terbuka;
}

async function usulan(pilihan: Parameters<typeof usulkanPeta>[0]): Promise<UsulanPeta> {
  const hasil = await usulkanPeta(pilihan);
  if (!hasil.ok) throw new Error(hasil.pesan);
  return hasil.usulan;
}

/** What a person corrects in the proposal for the sheet above. */
function diperbaiki(asal: UsulanPeta): UsulanPeta {
  const peran = (letak: number) =>
    letak === 4 ? "nama" : letak >= 16 && letak <= 22 ? "realisasi" : "target";
  return {
    ...asal,
    kolom: asal.kolom.map((k) =>
      k.letak === 4 || (k.letak >= 9 && k.letak <= 22) ? { ...k, peran: peran(k.letak) } : k,
    ),
  };
}

async function simpanPeta(): Promise<void> {
  const peta = petaDari(diperbaiki(await usulan({ bahasa: "id", lembar: IKU })));
  const simpan = await simpanSetelan({ versi: 1, lembar: IKU, peta }, "id");
  expect(simpan.ok, simpan.pesan).toBe(true);
}

describe("usulkanPeta", () => {
  it("proposes the sample's own table, ready to be saved", async () => {
    const { excel } = await bukaContoh();
    const asal = await usulan({ bahasa: "id", lembar: "iku 2019" });
    expect(asal).toMatchObject({ lembar: IKU, baris: 7, barisAkhir: 8, asal: "dikenali" });
    expect(asal.kolom.filter((k) => k.peran === "realisasi").map((k) => k.periode?.sampai)).toEqual([
      3, 6, 6, 9, 9, 12, 12,
    ]);
    expect(asal.contoh).toHaveLength(5);
    expect(excel.hitungan.sync).toBe(1);
  });

  it("guesses header rows and periods where the wording is unknown", async () => {
    await bukaAsing();
    const asal = await usulan({ bahasa: "id", lembar: IKU });
    expect(asal).toMatchObject({ baris: 7, barisAkhir: 8, asal: "ditebak" });
    expect(asal.kolom[4]).toMatchObject({ judul: "Ukuran Keberhasilan", peran: "nama" });
    expect(asal.kolom[13]).toMatchObject({
      judul: "Rencana Angka · s.d. Q3",
      periode: { dari: 1, sampai: 9 },
    });
  });

  it("takes the header rows asked for", async () => {
    await bukaContoh();
    const asal = await usulan({ bahasa: "id", lembar: IKU, kepala: { baris: 4, barisAkhir: 4 } });
    expect(asal).toMatchObject({ baris: 4, barisAkhir: 4 });
    expect(asal.kolom[0]?.judul).toBe("Capaian Indikator Kinerja Utama (IKU) Tahun 2019");
  });

  it("an empty sheet has nothing to map; a missing one and the rapor are refused in words", async () => {
    const terbuka = await bukaContoh();
    lembar(terbuka, "Catatan DKO").sel.clear();
    expect((await usulan({ bahasa: "id", lembar: "Catatan DKO" })).kolom).toEqual([]);
    await buatRapor(PILIHAN);
    for (const nama of ["Tidak Ada", "Rapor IKU"]) {
      expect(await usulkanPeta({ bahasa: "id", lembar: nama })).toMatchObject({
        ok: false,
        kode: "LEMBAR_TIDAK_ADA",
        pesan: `Lembar “${nama}” tidak ada atau tersembunyi. Periksa namanya, lalu ulangi.`,
      });
    }
  });
});

describe("a saved map", () => {
  it("makes a table of unknown wording readable, also after saving and reopening", async () => {
    const terbuka = await bukaAsing();
    expect(await tinjau(PILIHAN)).toMatchObject({ ok: false, kode: "TIDAK_ADA_TABEL" });
    await simpanPeta();
    await simpanBuka(terbuka);
    const rapor = await buatRapor(PILIHAN);
    if (!rapor.ok) throw new Error(rapor.pesan);
    expect(rapor.hasil.kantor.ringkasan).toEqual({ hijau: 15, kuning: 0, merah: 0, "abu-abu": 1 });
    expect((await usulan({ bahasa: "id", lembar: IKU })).asal).toBe("peta");
  });

  it("gives way to a sheet that a call asks for", async () => {
    await bukaAsing();
    await simpanPeta();
    const lain = await tinjau({ ...PILIHAN, lembar: "Catatan DKO" });
    expect(lain).toMatchObject({ ok: false, kode: "TIDAK_ADA_TABEL" });
    expect(lain.ok ? null : lain.dilihat).not.toHaveProperty("petaTidakCocok");
  });

  it("that no longer fits is named where nothing else can be read", async () => {
    const terbuka = await bukaAsing();
    await simpanPeta();
    ubahSel(lembar(terbuka, IKU), KEPALA, 4, (sel) => ({ ...sel, nilai: "Uraian" }));
    const hasil = await tinjau(PILIHAN);
    expect(hasil).toMatchObject({ ok: false, dilihat: { petaTidakCocok: IKU } });
    expect(hasil.pesan).toContain("Peta kolom yang disimpan untuk lembar “IKU 2019” tidak dipakai");
  });

  it("that no longer fits gives a finding where the table is recognised", async () => {
    const terbuka = await bukaAsing();
    await simpanPeta();
    const asli = { 4: "Indikator Kinerja Utama (IKU)", 9: "Target", 16: "Realisasi" };
    for (const [kolom, nilai] of Object.entries(asli)) {
      ubahSel(lembar(terbuka, IKU), KEPALA, Number(kolom), (sel) => ({ ...sel, nilai }));
    }
    const hasil = await tinjau(PILIHAN);
    if (!hasil.ok) throw new Error(hasil.pesan);
    expect(hasil.hasil.temuan.map((t) => t.kode)).toContain("PETA_TIDAK_COCOK");
    expect(hasil.hasil.kantor.ringkasan.hijau).toBe(15);
  });

  it("is kept by the settings, dropped when damaged, and gone after a reset", async () => {
    await bukaAsing();
    await simpanPeta();
    const muat = await muatSetelan("id");
    if (!muat.ok) throw new Error(muat.pesan);
    expect(bacaSetelan(JSON.parse(JSON.stringify(muat.setelan)))).toEqual(muat.setelan);
    expect(muat.setelan.peta?.kolom.length).toBeGreaterThan(20);
    const rusak = { ...muat.setelan, peta: { ...muat.setelan.peta, kolom: "?" } };
    expect(bacaSetelan(rusak)).toEqual({ versi: 1, lembar: IKU });
    await hapusSetelan("id");
    expect(await muatSetelan("id")).toMatchObject({ setelan: SETELAN_BAWAAN });
  });
});
