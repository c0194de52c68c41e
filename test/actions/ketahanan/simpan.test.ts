import { describe, expect, it } from "vitest";
import { buatRapor, pulihkanWarna, warnai } from "../../../src/actions/index.ts";
import { KUNCI_JURNAL } from "../../../src/excel/jurnal.ts";
import { KUNCI_CUPLIKAN } from "../../../src/excel/setelan.ts";
import { LETAK_BIDANG } from "../../../src/rapor/isian/bidang.ts";
import { galat } from "../../../src/simulator/richapi/galat.ts";
import type { Aksi } from "../../../src/simulator/richapi/pesan.ts";
import { bukaContoh, isiSemua, lembar, PILIHAN, simpanBuka, ubahSel, type Terbuka } from "../bukuContoh.ts";
import { barisIsian } from "./bukuKecil.ts";

const SUMBER = "IKU 2019";
const RAPOR = "Rapor IKU";

/** Excel fails at a command in the middle of the request that writes. */
function gagalDi(t: Terbuka, saatnya: (indeks: number, aksi: Aksi) => boolean): void {
  let ke = -1;
  t.excel.kait = {
    sebelumBatch: () => {
      ke++;
    },
    sebelumAksi: (indeks, aksi) => {
      if (ke === 1 && saatnya(indeks, aksi)) throw galat("GeneralException");
    },
  };
}

describe("a writing that stopped halfway, saved and opened again", () => {
  it("is completed by the next rapor, with what had been typed on the one before", async () => {
    const terbuka = await bukaContoh();
    expect(await buatRapor(PILIHAN)).toMatchObject({ ok: true });
    const lama = lembar(terbuka, RAPOR);
    ubahSel(lama, barisIsian(lama, "3a-CP"), LETAK_BIDANG.kendala.dari, (s) => ({
      ...s,
      nilai: "Belum lengkap",
    }));
    const gagal = await simpanBuka(terbuka);
    gagalDi(gagal, (indeks) => indeks === 500);
    expect(await buatRapor(PILIHAN)).toMatchObject({ ok: false, kode: "TAK_TERDUGA" });
    expect(lembar(gagal, RAPOR).grafik).toEqual([]);
    const lagi = await simpanBuka(gagal);
    expect(lagi.buku.setelan.has(KUNCI_JURNAL)).toBe(true);
    expect(await buatRapor(PILIHAN)).toMatchObject({ ok: true, lembarRapor: RAPOR, raporBaru: false });
    const kini = lembar(lagi, RAPOR);
    const isi = kini.sel.get(barisIsian(kini, "3a-CP"));
    expect(isi?.get(LETAK_BIDANG.kendala.dari)?.nilai).toBe("Belum lengkap");
    expect(lagi.buku.setelan.has(KUNCI_JURNAL)).toBe(false);
  });

  it("gives the original colours back", async () => {
    const terbuka = await bukaContoh();
    const semula = isiSemua(lembar(terbuka, SUMBER));
    let warna = 0;
    gagalDi(terbuka, (_, aksi) => aksi.ActionType === 4 && aksi.Name === "Color" && ++warna === 2);
    expect(await warnai(PILIHAN)).toMatchObject({ ok: false });
    expect(isiSemua(lembar(terbuka, SUMBER))).not.toEqual(semula);
    const lagi = await simpanBuka(terbuka);
    expect(await pulihkanWarna(PILIHAN)).toMatchObject({ ok: true, diubahPengguna: 0 });
    expect(isiSemua(lembar(lagi, SUMBER))).toEqual(semula);
    expect(lagi.buku.setelan.has(KUNCI_CUPLIKAN)).toBe(false);
  });
});

describe("the snapshot of fills", () => {
  it("lets go of a cell that the user recoloured by hand, and gives the others back", async () => {
    const terbuka = await bukaContoh();
    const l = lembar(terbuka, SUMBER);
    const semula = isiSemua(l);
    await warnai(PILIHAN);
    const [diwarnai = ""] =
      Object.entries(isiSemua(l)).find(([k, isi]) => isi.warna !== semula[k]?.warna) ?? [];
    const [baris = 0, kolom = 0] = diwarnai.split(",").map(Number);
    const jingga = { pola: "Solid", warna: "#FF8800", warnaPola: "#000000" };
    ubahSel(l, baris, kolom, (s) => ({ ...s, gaya: { ...s.gaya, isi: jingga } }));
    expect(await pulihkanWarna(PILIHAN)).toMatchObject({ ok: true, dipulihkan: 15, diubahPengguna: 1 });
    expect(isiSemua(l)).toEqual({ ...semula, [diwarnai]: jingga });
    expect(terbuka.buku.setelan.has(KUNCI_CUPLIKAN)).toBe(false);
  });
});
