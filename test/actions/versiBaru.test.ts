import { describe, expect, it } from "vitest";
import {
  buatNotula,
  buatRapor,
  hapusSetelan,
  pulihkanWarna,
  simpanSetelan,
  sisipkanRumus,
  tinjau,
  warnai,
} from "../../src/actions/index.ts";
import { teks } from "../../src/bahasa/index.ts";
import { KUNCI_JURNAL } from "../../src/excel/jurnal.ts";
import { KUNCI_CUPLIKAN, KUNCI_SETELAN } from "../../src/excel/setelan.ts";
import type { BukuBerkas } from "../../src/simulator/xlsx/index.ts";
import { bukaContoh, isiSemua, nilaiSemua, PILIHAN } from "./bukuContoh.ts";

const DARI_NANTI = { versi: 2, kantor: { nama: "KPPBC" }, lembar: [] };

const MENULIS = {
  warnai: () => warnai(PILIHAN),
  pulihkanWarna: () => pulihkanWarna(PILIHAN),
  buatRapor: () => buatRapor(PILIHAN),
  buatNotula: () => buatNotula(PILIHAN),
  sisipkanRumus: () => sisipkanRumus(PILIHAN),
};

function isi(buku: BukuBerkas): unknown {
  return [
    [...buku.setelan],
    buku.lembar.map((l) => ({ nama: l.nama, nilai: nilaiSemua(l), isi: isiSemua(l) })),
  ];
}

describe("what a later version of the add-in keeps in a workbook is left alone by this one", () => {
  describe.each([KUNCI_SETELAN, KUNCI_CUPLIKAN, KUNCI_JURNAL])("%s", (kunci) => {
    it.each(Object.entries(MENULIS))("%s says so and changes nothing", async (_, jalankan) => {
      const { buku } = await bukaContoh();
      buku.setelan.set(kunci, DARI_NANTI);
      const semula = isi(buku);
      const { VERSI_BARU } = teks.id.aksi.galat;
      expect(await jalankan()).toMatchObject({ ok: false, kode: "VERSI_BARU", pesan: VERSI_BARU });
      expect(isi(buku)).toEqual(semula);
    });
  });

  it("settings are neither saved over it nor removed", async () => {
    const { buku } = await bukaContoh();
    buku.setelan.set(KUNCI_SETELAN, DARI_NANTI);
    for (const jalankan of [
      () => simpanSetelan({ versi: 1, kantor: "KPPBC" }, "id"),
      () => hapusSetelan("id"),
    ]) {
      expect(await jalankan()).toMatchObject({ ok: false, kode: "VERSI_BARU" });
      expect(buku.setelan.get(KUNCI_SETELAN)).toEqual(DARI_NANTI);
    }
  });

  it("the figures are shown all the same, with a finding that they follow the default settings", async () => {
    const { buku } = await bukaContoh();
    buku.setelan.set(KUNCI_SETELAN, DARI_NANTI);
    const tinjauan = await tinjau(PILIHAN);
    expect(tinjauan).toMatchObject({ ok: true });
    if (!tinjauan.ok) return;
    expect(tinjauan.hasil.temuan[0]).toMatchObject({ kode: "SETELAN_VERSI_BARU", tingkat: "periksa" });
    expect(tinjauan.hasil.kantor.iku).toHaveLength(16);
  });
});
