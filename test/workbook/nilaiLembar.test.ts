import { describe, expect, it } from "vitest";
import { bukaLembar } from "../../src/workbook/lembaran.ts";
import { nilaiLembar } from "../../src/workbook/nilaiLembar.ts";
import { barisUji, type AngkaUji } from "./barisUji.ts";
import { gridUji } from "./gridUji.ts";

const LAPOR: readonly AngkaUji[] = [
  ["target", 100],
  ["realisasi", 95],
];

interface Lembar {
  readonly nama?: string;
  /** Rows of titles above the header. */
  readonly judul?: readonly (readonly string[])[];
  readonly kepala?: string;
  readonly skor?: number;
  readonly kantor?: string | null;
  readonly kode?: readonly (string | null)[];
  readonly baris?: readonly (readonly AngkaUji[])[];
}

/** What a sheet of two IKU is worth that has no name, title or code to speak of, but for what is given. */
function nilai({ nama = "Lembar", judul = [[""]], kepala = "IKU", skor = 10, ...isi }: Lembar = {}): number {
  const { kantor = null, kode = [null, null], baris = [LAPOR, LAPOR] } = isi;
  const l = bukaLembar(gridUji([...judul, [kepala]], { lembar: nama }));
  return nilaiLembar(
    l,
    { baris: judul.length, skor },
    { kantor },
    kode.map((k) => ({ kode: k })),
    baris.map((b) => barisUji(...b)),
  );
}

const POLOS = nilai();
const berjudul = (teks: string) => nilai({ judul: [["Laporan"], ["", teks]] });

describe("how surely a sheet's table is the office's", () => {
  it("the surer its header, the surer the table", () => {
    expect(nilai({ skor: 11 })).toBe(POLOS + 1);
  });
  it("a sheet that names its office is surer", () => {
    expect(nilai({ kantor: "KPPBC Bogor" })).toBeGreaterThan(POLOS);
  });
  it("more rows make it surer, up to twenty", () => {
    const [satu, dua, penuh, mentah] = [1, 2, 20, 21].map((n) =>
      nilai({ baris: Array.from({ length: n }, () => LAPOR) }),
    );
    expect(dua).toBeGreaterThan(satu ?? NaN);
    expect(penuh).toBeGreaterThan(dua ?? NaN);
    expect(mentah).toBe(penuh);
  });
  it.each<[string, AngkaUji[]]>([
    ["a target alone", [["target", 100]]],
    [
      "words",
      [
        ["target", 100],
        ["realisasi", "belum"],
      ],
    ],
    [
      "an index",
      [
        ["target", 100],
        ["indeks", 95],
      ],
    ],
  ])("the more rows are reported the surer, and %s is no report", (_, kosong) => {
    const setengah = nilai({ baris: [LAPOR, kosong] });
    expect(setengah).toBeLessThan(POLOS);
    expect(nilai({ baris: [kosong, kosong] })).toBeLessThan(setengah);
  });
  it("codes of IKU for half of the rows make it surer", () => {
    expect(nilai({ kode: ["1a-CP", "1b-N"] })).toBeGreaterThan(POLOS);
    expect(nilai({ kode: ["1a-CP", null] })).toBe(nilai({ kode: ["1a-CP", "1b-N"] }));
    for (const kode of [
      ["1a-CP", null, null],
      ["1a-CP", "1a-CP", "1a-CP"],
      ["1", "SS 2"],
    ]) {
      expect([kode, nilai({ kode })]).toEqual([kode, POLOS]);
    }
  });
});

describe("what a sheet calls itself", () => {
  it.each(
    (
      "data raw mentah database db perhitungan hitung hitungan kalkulasi calculation rincian detail lampiran kk " +
      "kertas manual notulen referensi ref dashboard dasbor grafik chart pivot contoh usulan lama old arsip archive " +
      "backup bahan bukti sumber source"
    )
      .split(" ")
      .map((kata) => [kata]),
  )("%s in its name makes it less sure", (kata) => {
    expect(nilai({ nama: `Lembar ${kata.toUpperCase()} 2019` })).toBeLessThan(POLOS);
  });
  it.each(["IKU", "NKO", "Rapor", "KPI"])("%s in its name makes it surer", (kata) => {
    expect(nilai({ nama: `${kata} 2019` })).toBeGreaterThan(POLOS);
  });
  it("the data behind the IKU are data", () => {
    expect(nilai({ nama: "Data IKU" })).toBe(nilai({ nama: "Data" }));
  });
  it.each(["IKU 1a", "IKU1a", "KPI 12b", "IKU no 1a", "IKU no.1a", "IKU No. 1a", "1a-CP", "12b-n"])(
    "the data of one IKU, %s, are less sure, by title or by name",
    (teks) => {
      expect(berjudul(`Perhitungan ${teks} kantor`)).toBeLessThan(POLOS);
      expect(nilai({ nama: teks })).toBeLessThan(nilai({ nama: teks.startsWith("IKU") ? "IKU" : "Lembar" }));
    },
  );
  it.each(["IKU 12", "IKU 123a", "IKU 1ab", "123a-CP", "1a-CPX", "Laporan"])("%s is not one IKU", (teks) => {
    expect(berjudul(teks)).toBe(POLOS);
  });
});

describe("whose IKU the titles speak of", () => {
  it.each(["Kepala Kantor", "Kakanwil", "Kepala KPPBC", "Kepala KPU", "Kepala Balai", "Head of Office"])(
    "%s: the office's",
    (teks) => {
      expect(berjudul(`IKU ${teks} 2019`)).toBeGreaterThan(POLOS);
    },
  );
  it.each([
    ...["Kepala Bagian", "Kepala Bidang", "Kepala Seksi", "Kepala Subbagian", "Kepala Sub Bagian"],
    ...[
      "Kepala Subbidang",
      "Kepala Sub Bidang",
      "Kepala Subseksi",
      "Kepala Sub-Seksi",
      "Kabag",
      "Kabid",
      "Kasi",
    ],
    ...["Kasubbag", "Kasubbid", "Kasubsi", "Pelaksana", "Pemeriksa"],
  ])("%s: of somebody under its head", (teks) => {
    expect(berjudul(`IKU ${teks} 2019`)).toBeLessThan(POLOS);
    expect(berjudul(`Kepala Kantor dan ${teks}`)).toBe(berjudul(teks));
  });
  it("other words that begin alike say nothing", () => {
    for (const teks of ["Kasih", "Pelaksanaan", "Kepala Kantorku"])
      expect([teks, berjudul(teks)]).toEqual([teks, POLOS]);
  });
  it("the header itself and the end of a long text are no titles", () => {
    expect(nilai({ kepala: "Kepala Seksi" })).toBe(POLOS);
    expect(berjudul(`${"x".repeat(160)} Kepala Seksi`)).toBe(POLOS);
  });
});
