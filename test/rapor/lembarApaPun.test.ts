import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bacaIsian } from "../../src/rapor/isian/bacaIsian.ts";
import { KOLOM } from "../../src/rapor/kisi.ts";
import { susunKonteks } from "../../src/rapor/konteks.ts";
import { susunRapor } from "../../src/rapor/lembar.ts";
import { nilaiTabel } from "../../src/rapor/nilai.ts";
import { susunBahanNotula } from "../../src/rapor/notula/bahanNotula.ts";
import { susunNotula } from "../../src/rapor/notula/susunNotula.ts";
import { tulisKepalaKaki } from "../../src/simulator/kepalaKaki.ts";
import { sampaiDengan, TRIWULAN } from "../../src/scoring/periode.ts";
import { KMK_467_2014 } from "../../src/scoring/profil.ts";
import type { TabelIku } from "../../src/workbook/tabel.ts";
import { cacat } from "./cacatRencana.ts";
import { kantorAcak } from "./kantorAcak.ts";
import { PILIHAN, tabelDari } from "./kantorContoh.ts";
import { TABEL_RUJUKAN } from "./kantorRujukan.ts";

const S_D_TW3 = sampaiDengan(9);
const rapor = (tabel: TabelIku) => susunRapor(nilaiTabel(tabel, S_D_TW3, KMK_467_2014), PILIHAN);

describe("susunRapor for any office", () => {
  it("is a well-formed sheet for the reference case", () => {
    expect(cacat(rapor(TABEL_RUJUKAN))).toEqual([]);
  });

  it("is a well-formed sheet for any office", () => {
    fc.assert(
      fc.property(kantorAcak, fc.constantFrom<("id" | "en")[]>("id", "en"), (tabel, bahasa) => {
        const hasil = nilaiTabel(tabel, S_D_TW3, KMK_467_2014);
        const r = susunRapor(hasil, { ...PILIHAN, bahasa, kantor: tabel.kantor });
        expect(cacat(r)).toEqual([]);
        const bobot = r.sel.filter((s) => s.kolom === KOLOM.bobot && s.gaya.startsWith("isiAngka|"));
        expect(bobot).toHaveLength(tabel.iku.length);
      }),
      { numRuns: 100 },
    );
  });

  it("gives the same plan for the same input", () => {
    fc.assert(
      fc.property(kantorAcak, (tabel) => {
        expect(rapor(tabel)).toEqual(rapor(structuredClone(tabel)));
      }),
      { numRuns: 30 },
    );
  });

  it("prints the office's name in a footer as it is, on rapor and minutes, within what Excel takes", () => {
    const kantor = fc.oneof(
      fc.constantFrom(
        "A & B",
        "Kantor &D &P",
        '&"Arial,Bold"&24B&C',
        "&".repeat(300),
        `x&${"y".repeat(300)}`,
      ),
      fc
        .string({ unit: fc.constantFrom("&", "P", "D", "1", '"', " ", "👩🏽‍💻"), maxLength: 300 })
        .map((s) => `K${s}`.trim()),
    );
    fc.assert(
      fc.property(kantor, fc.constantFrom<("id" | "en")[]>("id", "en"), (nama, bahasa) => {
        const hasil = nilaiTabel({ ...TABEL_RUJUKAN, kantor: nama }, S_D_TW3, KMK_467_2014);
        const k = susunKonteks(hasil, { ...PILIHAN, bahasa });
        const notula = susunNotula(susunBahanNotula(k, bacaIsian(null), [], "Notula DKO"));
        for (const { kaki } of [susunRapor(hasil, { ...PILIHAN, bahasa }).cetak, notula.cetak]) {
          expect(kaki.kiri.replaceAll("&&", "")).not.toContain("&");
          const tercetak = kaki.kiri.replaceAll("&&", "&");
          const [, isi = ""] = tercetak.split(" · ");
          const utuh = nama.replace(/\s+/g, " ");
          expect(isi.endsWith("…") ? utuh.startsWith(isi.slice(0, -1)) : isi === utuh).toBe(true);
          expect(tulisKepalaKaki(kaki).length).toBeLessThanOrEqual(255);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("gives no chart a title or name from the workbook: what it is of stands in a cell above it", () => {
    let grafik = 0;
    fc.assert(
      fc.property(kantorAcak, (tabel) => {
        for (const g of rapor(tabel).grafik) {
          grafik++;
          expect(g).toMatchObject({
            judul: null,
            nama: expect.stringMatching(/^RaporIKU (Status|IKU \d+)$/),
          });
        }
      }),
      { numRuns: 30 },
    );
    expect(grafik).toBeGreaterThan(0);
  });

  it("judges a first quarter of 40 mostly abu-abu IKU", () => {
    const iku = Array.from({ length: 40 }, (_, i) => ({
      nama: `IKU ${String(i)}`,
      target: [i < 5 ? 100 : null, null, null, 100],
      realisasi: [i < 4 ? 100 : null, null, null, null],
    }));
    const hasil = nilaiTabel(tabelDari(iku), TRIWULAN[0] ?? null, KMK_467_2014);
    const r = susunRapor(hasil, PILIHAN);
    expect(cacat(r)).toEqual([]);
    expect(r.sel.filter((s) => s.nilai === "Rapor belum lengkap.")).toHaveLength(1);
  });
});
