import { readFileSync } from "node:fs";
import { read, utils, type CellObject, type WorkSheet } from "@e965/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { bukuContoh } from "../scripts/contoh/buku.ts";
import { SASARAN, type Isian, type Tujuh } from "../scripts/contoh/iku.ts";

const BERKAS = new URL("../assets/contoh/iku-bogor-2019.xlsx", import.meta.url);
const IKU = SASARAN.flatMap((sasaran) => sasaran.iku);

function lembar(nama: string): WorkSheet {
  const buku = read(readFileSync(BERKAS), { cellFormula: true, cellNF: true });
  const isi = buku.Sheets[nama];
  if (isi === undefined) throw new Error(`no sheet ${nama}`);
  return isi;
}

describe("the sample workbook", () => {
  it("is what the script builds, byte for byte", async () => {
    expect(Buffer.from(await bukuContoh()).equals(readFileSync(BERKAS))).toBe(true);
  });

  it("is the reference case: 16 IKU, four perspektif, all polarisasi and konsolidasi", () => {
    expect(IKU).toHaveLength(16);
    expect(new Set(SASARAN.map((s) => s.perspektif)).size).toBe(4);
    expect(new Set(IKU.map((i) => i.pol)).size).toBe(3);
    expect(new Set(IKU.map((i) => i.kp)).size).toBe(3);
    expect(new Set(IKU.map((i) => i.kode)).size).toBe(16);
  });

  it.each(IKU.map((iku) => [iku.kode, iku] as const))(
    "%s: typed Sm.1, s.d. Q3 and Y follow its konsolidasi",
    (_, iku) => {
      for (const deret of [iku.target, iku.realisasi]) {
        for (const [kolom, bagian] of [
          [2, [0, 1]],
          [4, [0, 1, 3]],
          [6, [0, 1, 3, 5]],
        ] as const) {
          const harapan = gabungan(bagian, deret, iku.target, iku.kp);
          const tertulis = deret[kolom] ?? null;
          if (typeof harapan === "number") expect(tertulis).toBeCloseTo(harapan, 9);
          else expect(tertulis).toBe(harapan);
        }
      }
    },
  );

  /** Consolidates the quarters that have a target, as the office does by hand; text or a blank among them stays. */
  function gabungan(bagian: readonly (0 | 1 | 3 | 5)[], deret: Tujuh, target: Tujuh, kp: string): Isian {
    const nilai = bagian.filter((i) => typeof target[i] === "number").map((i) => deret[i]);
    const angka = nilai.filter((n) => typeof n === "number");
    const terakhir = nilai.at(-1) ?? null;
    if (kp === "TLK" || angka.length < nilai.length) return terakhir;
    const jumlah = angka.reduce((a, b) => a + b, 0);
    return kp === "Sum" ? jumlah : jumlah / angka.length;
  }

  describe("as a second program reads it", () => {
    let iku: WorkSheet;
    beforeAll(() => {
      iku = lembar("IKU 2019");
    });
    const sel = (alamat: string): CellObject | undefined => iku[alamat] as CellObject | undefined;

    it("formulas hold the result Excel would compute", () => {
      const rumus = Object.entries(iku).filter(
        (isi): isi is [string, CellObject & { f: string }] =>
          typeof (isi[1] as CellObject | undefined)?.f === "string",
      );
      expect(rumus.length).toBeGreaterThan(10);
      for (const [alamat, { f, v }] of rumus) {
        const bagian = [...f.matchAll(/[A-Z]+\d+/g)].map(([a]) => Number(sel(a)?.v));
        const jumlah = bagian.reduce((a, b) => a + b, 0);
        expect(v, alamat).toBeCloseTo(f.startsWith("AVERAGE") ? jumlah / bagian.length : jumlah, 9);
      }
    });

    it("percent cells are real percents and the grey IKU says why", () => {
      const baris = utils.sheet_to_json<unknown[]>(iku, { header: 1 }).findIndex((b) => b[1] === "7a-N") + 1;
      expect(sel(`U${String(baris)}`)).toMatchObject({ v: 0.7545, z: "0.00%" });
      const survei = utils.sheet_to_json<unknown[]>(iku, { header: 1 }).find((b) => b[1] === "3a-CP");
      expect(survei?.[20]).toBe("menunggu survei TW IV");
    });

    it("keeps a notes sheet with formulas and a raw-data sheet beside the table", () => {
      const buku = read(readFileSync(BERKAS), { bookFiles: true }) as ReturnType<typeof read> & {
        keys: string[];
      };
      expect(buku.SheetNames).toEqual(["IKU 2019", "Data Pendukung", "Catatan DKO"]);
      expect(Object.values(lembar("Catatan DKO")).some((c) => typeof (c as CellObject).f === "string")).toBe(
        true,
      );
      expect(buku.keys.filter((k) => k.includes("charts/chart"))).toHaveLength(2);
      expect(buku.keys.filter((k) => /comments\d*\.xml$/.test(k)).length).toBeGreaterThan(0);
    });

    it("says that its figures are illustrative", () => {
      expect(String(sel("A6")?.v)).toContain("Angka ilustrasi");
    });
  });
});
