import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bacaIsian } from "../../src/rapor/isian/bacaIsian.ts";
import { LETAK_BIDANG, TANPA_ISIAN, type EntriIsian } from "../../src/rapor/isian/bidang.ts";
import { bacaTanda } from "../../src/rapor/isian/tanda.ts";
import { susunKonteks } from "../../src/rapor/konteks.ts";
import { nilaiTabel } from "../../src/rapor/nilai.ts";
import { susunBahanNotula } from "../../src/rapor/notula/bahanNotula.ts";
import { LEBAR_NOTULA } from "../../src/rapor/notula/kisiNotula.ts";
import { susunNotula } from "../../src/rapor/notula/susunNotula.ts";
import { sampaiDengan } from "../../src/scoring/periode.ts";
import { KMK_467_2014 } from "../../src/scoring/profil.ts";
import type { NilaiSel } from "../../src/workbook/grid.ts";
import { PILIHAN, tabelDari, type Ringkas } from "./kantorContoh.ts";
import { gridDari, gridRencana } from "./gridRencana.ts";

type Lembar = NilaiSel[][];

const merah = (kode: string): Ringkas => ({ kode, nama: `IKU ${kode}`, realisasi: [null, null, 50] });
const IKU = [merah("1a"), merah("2b"), { kode: "3c", nama: "IKU 3c" }];

/** Minutes over earlier ones, after `rapor` was typed on the rapor, as the sheet they would be. */
function rencana(
  iku: readonly Ringkas[],
  lama: Lembar | null,
  rapor: readonly EntriIsian[] = [],
  bahasa: "id" | "en" = "id",
) {
  const hasil = nilaiTabel(tabelDari(iku), sampaiDengan(9), KMK_467_2014);
  const k = susunKonteks(hasil, { ...PILIHAN, bahasa, isian: { ...TANPA_ISIAN, entri: rapor } });
  const isian = bacaIsian(lama === null ? null : gridDari(lama));
  return susunNotula(susunBahanNotula(k, isian, [], "Notula DKO"));
}

const buat = (...arg: Parameters<typeof rencana>): Lembar =>
  gridRencana(rencana(...arg)).values.map((b) => [...b]);
const teks = (l: Lembar): string =>
  l
    .flat()
    .filter((n) => typeof n === "string")
    .join("\n");

function baris(l: Lembar, cocok: (tanda: ReturnType<typeof bacaTanda>) => boolean): NilaiSel[] {
  const ada = l.find((b) => cocok(bacaTanda(b.at(-1))));
  if (ada === undefined) throw new Error("no such row");
  return ada;
}
const barisIku = (l: Lembar, kode: string) => baris(l, (t) => t?.jenis === "iku" && t.kode === kode);
const barisKotak = (l: Lembar, kunci: string) => baris(l, (t) => t?.jenis === "kotak" && t.kunci === kunci);

describe("the minutes", () => {
  it("carry what was noted of every IKU that was discussed, and decisions and actions in lists of their own", () => {
    const isi = {
      kendala: "Data terlambat",
      rencanaAksi: "1. Kirim surat\n2. Panggil rapat",
      pic: "Seksi A",
      tenggat: "31 Oktober 2019",
      catatan: "Dibahas lama\nKeputusan: ditunda",
    };
    const l = buat(IKU, null, [{ kode: "1a", nama: "IKU 1a", isi }]);
    expect(barisIku(l, "1a")[LETAK_BIDANG.kendala.dari]).toBe("Data terlambat");
    const daftar = l.map((b) => b.slice(0, -1).filter((n) => n !== ""));
    expect(daftar).toContainEqual(["1", "1a", "ditunda"]);
    expect(daftar).toContainEqual(["1", "1a", "Kirim surat", "Seksi A", "31 Oktober 2019"]);
    expect(daftar).toContainEqual(["2", "1a", "Panggil rapat", "Seksi A", "31 Oktober 2019"]);
    expect(teks(l)).not.toContain("IKU 3c");
  });

  it("are A4 portrait, as wide as the paper between its margins, with an agenda, attendance and signatures", () => {
    const { cetak, lebarKolom, gabung } = rencana(IKU, null);
    expect(cetak).toMatchObject({ kertas: "a4", orientasi: "portrait", lebarHalaman: 1 });
    expect(lebarKolom.reduce((a, b) => a + b, 0)).toBeCloseTo(595.3 - 60, 0);
    expect(Math.max(...gabung.map((g) => g.kolomAkhir))).toBeLessThan(LEBAR_NOTULA.length);
    const isi = teks(buat(IKU, null));
    for (const kata of ["Agenda", "Daftar hadir", "Mengetahui", "Notulis"]) expect(isi).toContain(kata);
  });
});

describe("what people typed on the minutes", () => {
  it("goes before the rapor's notes and stays; an emptied box takes them again", () => {
    const rapor: EntriIsian[] = [{ kode: "1a", nama: "IKU 1a", isi: { kendala: "dari rapor" } }];
    const l = buat(IKU, null, rapor);
    barisIku(l, "1a")[LETAK_BIDANG.kendala.dari] = "diketik pada notula";
    const lagi = buat(IKU, buat(IKU, l, rapor), rapor);
    expect(barisIku(lagi, "1a")[LETAK_BIDANG.kendala.dari]).toBe("diketik pada notula");
    barisIku(lagi, "1a")[LETAK_BIDANG.kendala.dari] = "";
    expect(barisIku(buat(IKU, lagi, rapor), "1a")[LETAK_BIDANG.kendala.dari]).toBe("dari rapor");
  });

  it("a text that only we wrote follows the rapor and the language", () => {
    const l = buat(IKU, null, [{ kode: "1a", nama: "IKU 1a", isi: { kendala: "lama" } }]);
    const lagi = buat(IKU, l, [{ kode: "1a", nama: "IKU 1a", isi: { kendala: "baru" } }], "en");
    expect(barisIku(lagi, "1a")[LETAK_BIDANG.kendala.dari]).toBe("baru");
    expect(String(barisKotak(lagi, "agenda")[2])).toContain("Closing");
  });

  it("is never lost, whatever is typed where, and whichever IKU are renamed, removed or no longer discussed", () => {
    const kata = fc.integer({ min: 0, max: 1e6 }).map((n) => `ketikan-${String(n)}`);
    const ubahan = fc.array(fc.tuple(fc.nat(), fc.nat({ max: LEBAR_NOTULA.length - 1 }), kata), {
      maxLength: 6,
    });
    const sesudah = fc.subarray([
      merah("1a"),
      { ...merah("2b"), nama: "Nama baru" },
      { kode: "3c", nama: "IKU 3c" },
    ]);
    fc.assert(
      fc.property(ubahan, sesudah, fc.constantFrom("id", "en"), (ketikan, iku, bahasa) => {
        const l = buat(IKU, null);
        const isian = l.filter((b) => ["iku", "kotak", "ttd"].includes(bacaTanda(b.at(-1))?.jenis ?? ""));
        const tertulis = new Map<string, string>();
        for (const [r, kolom, isi] of ketikan) {
          const b = isian[r % isian.length];
          if (b === undefined || (bacaTanda(b.at(-1))?.jenis === "kotak" && kolom < 2)) continue;
          b[kolom] = isi;
          tertulis.set(`${String(r % isian.length)},${String(kolom)}`, isi);
        }
        const lagi = teks(buat(iku, buat(iku, l, [], bahasa), [], bahasa));
        for (const isi of tertulis.values()) expect(lagi).toContain(isi);
      }),
      { numRuns: 60 },
    );
  });
});
