import { describe, expect, it } from "vitest";
import {
  barisBertanda,
  golonganBaris,
  labelBaris,
  type GolonganBaris,
} from "../../src/workbook/badan/golonganBaris.ts";
import { badanUji } from "./badanUji.ts";
import type { SelUji } from "./gridUji.ts";

const KEPALA = [
  "No",
  "Kode",
  "IKU",
  "Satuan",
  "Pol",
  "Bobot",
  "Target",
  "Realisasi",
  "Indeks",
  "PIC",
  "Keterangan",
] as const;

/** A row by the headers over its cells. */
type IsiBaris = Partial<Record<(typeof KEPALA)[number], SelUji>>;
const susun = (isi: IsiBaris): SelUji[] => KEPALA.map((judul) => isi[judul] ?? "");

const BERKODE: IsiBaris = { No: 1, Kode: "1a-CP", IKU: "Waktu", Pol: "Max", Target: 4, Realisasi: 4 };
const BERNOMOR: IsiBaris = { No: 1, IKU: "Waktu", Target: 4, Realisasi: 4 };

interface Keadaan {
  /** The rows between the header and the row in question. */
  readonly atas?: readonly IsiBaris[];
  readonly bawah?: readonly IsiBaris[];
  readonly setelahKosong?: boolean;
}

/** What a row is, by default right under an IKU with a code. */
function golongan(isi: IsiBaris, { atas = [BERKODE], bawah = [], setelahKosong = false }: Keadaan = {}) {
  const { l, kepala, letak, awal } = badanUji([[...KEPALA], ...[...atas, isi, ...bawah].map(susun)]);
  return golonganBaris(l, kepala, letak, awal + atas.length, setelahKosong);
}

/** What the last row of a table is. */
function golonganAkhir(baris: readonly (readonly SelUji[])[], setelahKosong = false): GolonganBaris {
  const { l, kepala, letak } = badanUji(baris);
  return golonganBaris(l, kepala, letak, baris.length - 1, setelahKosong);
}

describe("IKU, names and figures", () => {
  it.each<[GolonganBaris, IsiBaris]>([
    ["kosong", {}],
    ["iku", { IKU: "Mutu", Target: 4 }],
    ["iku", { IKU: "Mutu", Realisasi: "belum ada" }],
    ["iku", { IKU: "Mutu", Indeks: 100 }],
    ["iku", { IKU: "Mutu", Kode: "2a-N" }],
    ["iku", { IKU: "Mutu", No: 2 }],
    ["iku", { IKU: "Mutu", Satuan: "%" }],
    ["iku", { IKU: "Mutu", Bobot: 11 }],
    ["iku", { IKU: "Mutu", PIC: "Seksi PLI" }],
    ["namaSaja", { IKU: "Mutu" }],
    ["namaSaja", { IKU: "Mutu", No: "*" }],
    ["angkaTanpaNama", { Target: 4 }],
    ["angkaTanpaNama", { Realisasi: "4 hari" }],
    ["judul", { Realisasi: "nihil" }],
    ["judul", { Indeks: 100 }],
    ["judul", { No: "Kegiatan pendukung" }],
  ])("%s: %j", (harapan, isi) => {
    expect(golongan(isi)).toBe(harapan);
  });
  it("what stands beside the table's columns is not of its row", () => {
    expect(
      golonganAkhir([
        ["IKU", "Target", "Realisasi"],
        ["Mutu", 4, 4],
        ["", "", "", "cek"],
      ]),
    ).toBe("kosong");
  });
  it("the numbers of the columns are skipped, an IKU of one letter is not", () => {
    expect(golongan({ No: "(1)", Kode: "(2)", IKU: "(3)", Target: "(4)", Realisasi: "(5)=(4):(3)" })).toBe(
      "lewati",
    );
    expect(golongan({ No: 1, IKU: "A", Target: 90, Realisasi: "90%" })).toBe("iku");
  });

  it.each<[GolonganBaris, IsiBaris]>([
    ["namaSaja", { IKU: "Data sementara" }],
    ["namaSaja", { No: 1, IKU: "Data sementara", PIC: "Seksi PLI" }],
    ["iku", { Kode: "2a-N", IKU: "Mutu" }],
    ["iku", { IKU: "Mutu", Satuan: "%" }],
    ["iku", { IKU: "Mutu", Indeks: 100 }],
  ])("apart from a table with codes, %s: %j", (harapan, isi) => {
    expect(golongan(isi, { setelahKosong: true })).toBe(harapan);
  });
  it("a numbered name apart from the table is an IKU where it stands in line, or where IKU have no codes", () => {
    expect(golongan({ No: 2, IKU: "Mutu" })).toBe("iku");
    expect(golongan({ No: 2, IKU: "Mutu" }, { atas: [BERNOMOR], setelahKosong: true })).toBe("iku");
  });
});

describe("bands and headings", () => {
  it.each<[GolonganBaris, IsiBaris]>([
    ["perspektif", { IKU: "Customer Perspective" }],
    ["perspektif", { No: "Customer Perspective" }],
    ["perspektif", { No: "II", IKU: "Customer Perspective", Bobot: 15 }],
    ["perspektif", { IKU: "Customer Perspective", Target: 100, Realisasi: 98, Indeks: 98 }],
    ["sasaran", { IKU: "SS 2 Kepuasan pengguna jasa" }],
    ["sasaran", { Kode: "II", IKU: "SS 2 Kepuasan pengguna jasa", Indeks: 98 }],
    ["iku", { Kode: "2a-N", IKU: "Customer Perspective" }],
    ["iku", { IKU: "Customer Perspective", Satuan: "%" }],
    ["iku", { IKU: "Customer Perspective", Bobot: 15, Target: 100 }],
  ])("%s: %j", (harapan, isi) => {
    expect(golongan(isi)).toBe(harapan);
  });

  it.each(["2", "12", "2.", "SS 2", "SS.2", "SS-12", "SS2", "ss 2"])(
    "code %j heads a sasaran where IKU have letters in theirs",
    (kode) => {
      expect(golongan({ Kode: kode, IKU: "Kepuasan", Bobot: 20 })).toBe("sasaran");
    },
  );
  it.each(["2b", "123", "2.1", "A2", "SS", "SS2 baru"])("code %j does not", (kode) => {
    expect(golongan({ Kode: kode, IKU: "Kepuasan" })).toBe("iku");
  });
  it("with a target, or where no code has a letter, that code is an IKU's", () => {
    expect(golongan({ Kode: "2", IKU: "Kepuasan", Target: 4 })).toBe("iku");
    expect(golongan({ Kode: "2", IKU: "Kepuasan" }, { atas: [{ ...BERKODE, Kode: "1" }] })).toBe("iku");
  });

  describe("in a column of sasaran and IKU", () => {
    const baris = (kepala: readonly string[], ...isi: SelUji[]) =>
      golonganAkhir([[...kepala, "Sasaran Strategis / IKU", "Target", "Realisasi"], isi]);

    it.each([["No"], ["Kode"], ["Satuan"]])("a name that has no %s is a sasaran", (judul) => {
      expect(baris([judul], "", "Kepuasan pengguna jasa")).toBe("sasaran");
    });
    it("a name with a figure is an IKU, and so is a number, a code or a unit", () => {
      expect(baris(["No"], "", "Kepuasan pengguna jasa", 4)).toBe("iku");
      expect(baris(["No"], 1, "Kepuasan pengguna jasa")).toBe("iku");
      expect(baris(["Kode"], "1a-CP", "Kepuasan pengguna jasa")).toBe("iku");
      expect(baris(["Satuan"], "%", "Kepuasan pengguna jasa")).toBe("iku");
      expect(baris(["Kode", "Satuan"], "1a-CP", "", "Kepuasan pengguna jasa")).toBe("iku");
    });
    it("where nothing could mark an IKU a name alone says neither", () => {
      expect(baris([], "Kepuasan pengguna jasa")).toBe("namaSaja");
    });
  });
});

describe("parts of an IKU", () => {
  const bagian = (nama: string, n = 1): IsiBaris[] =>
    Array.from({ length: n }, () => ({ IKU: nama, Target: 2, Realisasi: 2 }));

  it.each(["a. Bea masuk", "b) Cukai", "- Cukai", "• Cukai", "–Cukai", "*Cukai", "▪ Cukai"])(
    "%s is one",
    (nama) => {
      expect(golongan({ IKU: nama, Target: 2 }, { atas: [BERNOMOR] })).toBe("rincian");
      expect(golongan({ IKU: nama, Target: 2, Realisasi: 2 }, { atas: [{ ...BERKODE, No: "" }] })).toBe(
        "rincian",
      );
    },
  );
  it.each(["a Bea masuk", "1. Bea masuk", "- 5", "aa. Bea masuk", "Bea - masuk"])("%s is none", (nama) => {
    expect(golongan({ IKU: nama, Target: 2 }, { atas: [BERNOMOR] })).toBe("iku");
  });
  it.each<IsiBaris>([{ No: 2 }, { Kode: "2a-N" }, { Satuan: "%" }])("what has %j itself is none", (isi) => {
    expect(golongan({ IKU: "a. Bea masuk", Target: 2, ...isi })).toBe("iku");
  });
  it("others of the same IKU may stand above it, up to 19", () => {
    expect(golongan({ IKU: "a. Bea", Target: 2 }, { atas: [BERNOMOR, ...bagian("b. Cukai", 19)] })).toBe(
      "rincian",
    );
    expect(golongan({ IKU: "a. Bea", Target: 2 }, { atas: [BERNOMOR, ...bagian("b. Cukai", 20)] })).toBe(
      "iku",
    );
  });
  it("they follow an IKU that has a target, and nothing else stands between", () => {
    const isi = { IKU: "a. Bea masuk", Target: 2 };
    expect(golongan(isi, { atas: [BERNOMOR, ...bagian("Lain")] })).toBe("iku");
    expect(golongan(isi, { atas: [{ ...BERNOMOR, Target: "" }] })).toBe("iku");
    expect(golongan(isi, { atas: [{ No: "I", IKU: "Customer Perspective" }] })).toBe("iku");
    expect(golongan(isi, { atas: [] })).toBe("iku");
  });
  it("a lettered IKU below the header, its column numbers or a band is one, although those have digits", () => {
    const isi: SelUji[] = ["", "a. Bea masuk", 2, 2];
    const kepala = ["No", "IKU", "Target Q3", "Realisasi Q3"];
    expect(golonganAkhir([kepala, isi])).toBe("iku");
    expect(golonganAkhir([kepala, ["(1)", "(2)", "(3)", "(4)"], isi])).toBe("iku");
    expect(golonganAkhir([kepala, ["I", "Customer Perspective", 100, 100], isi])).toBe("iku");
  });
  it("without a column that numbers IKU there is no telling", () => {
    expect(
      golonganAkhir([
        ["IKU", "Target", "Realisasi"],
        ["Waktu", 4, 4],
        ["a. Bea masuk", 2, 2],
      ]),
    ).toBe("iku");
  });
});

describe("sums, counts, legends and footnotes", () => {
  it.each<IsiBaris>([
    { IKU: "Rata-rata", Indeks: 100 },
    { No: "Rata-rata", Indeks: 100 },
    { IKU: "Jumlah", Target: 8, Realisasi: 8 },
    { IKU: "Total Bobot", Bobot: 100, Satuan: "%" },
    { IKU: "IKU tercapai", Realisasi: 1 },
    { IKU: "Jumlah IKU hijau", Target: 1 },
    { IKU: "Hijau", Target: "≥ 100" },
    { IKU: "*) angka sementara" },
    { IKU: "Keterangan: CP = cascading peta" },
    { No: "Catatan:" },
    { IKU: "Keterangan:", Target: "Hijau ≥ 100", Realisasi: "Kuning ≥ 80" },
  ])("%j is skipped", (isi) => {
    expect(golongan(isi)).toBe("lewati");
  });
  it.each<IsiBaris>([
    { Kode: "9-N", IKU: "Rata-rata" },
    { IKU: "Rata-rata", Pol: "Max" },
    { IKU: "Persentase IKU hijau", Target: 90, Realisasi: 95 },
    { IKU: "Merah di bawah target", Target: 5, Realisasi: 4 },
    { IKU: "Merah di bawah target", Pol: "Min", Target: 5 },
    { No: 2, IKU: "* Kepuasan pengguna jasa", Target: 4 },
    { Kode: "3a-N", IKU: "* Kepuasan pengguna jasa" },
    { IKU: "Ketepatan waktu: pelaporan", Target: 4 },
  ])("%j is an IKU", (isi) => {
    expect(golongan(isi)).toBe("iku");
  });
});

describe("signatures", () => {
  it.each<IsiBaris>([
    { IKU: "Mengetahui," },
    { No: "Mengetahui," },
    { Realisasi: "Bogor, 2 Oktober 2019" },
    { Realisasi: "Kepala Kantor" },
    { PIC: "Mengetahui," },
    { PIC: "Kepala Seksi PLI", Keterangan: "Mengetahui," },
    { IKU: "Budi", Indeks: "Kepala Kantor" },
    { IKU: "Budi", Indeks: "Kepala Kantor", PIC: "Kepala Seksi" },
    { IKU: "Mengetahui,", PIC: "Kepala Seksi PLI" },
  ])("%j ends the table", (isi) => {
    expect(golongan(isi)).toBe("tutup");
  });
  it.each<IsiBaris>([
    { Kode: "2a-N", IKU: "Tanda tangan elektronik yang aktif" },
    { No: 2, IKU: "Tanda tangan elektronik yang aktif" },
    { IKU: "Tanda tangan elektronik yang aktif", Target: 4 },
    { IKU: "Mutu", Target: "-", PIC: "Kepala Seksi PLI" },
    { IKU: "Mutu", PIC: "Kepala Seksi PLI" },
    { IKU: "Mutu", PIC: "Kepala Seksi PLI", Keterangan: "Kepala Kantor" },
    { IKU: "Mutu", PIC: "Kepala Seksi PLI", Keterangan: "Disetujui pada rapat" },
  ])("%j is an IKU", (isi) => {
    expect(golongan(isi)).toBe("iku");
  });
  it("a second PIC below an IKU does not sign", () => {
    expect(golongan({ PIC: "Kepala Seksi PLI" })).toBe("judul");
  });

  describe("in the PIC's column, apart from the table", () => {
    const isi: IsiBaris = { IKU: "Budi", PIC: "Kepala Kantor" };
    const jarak = (n: number): IsiBaris[] => Array.from({ length: n }, () => ({}));

    it("a name with a title ends it", () => {
      expect(golongan(isi, { setelahKosong: true })).toBe("tutup");
      expect(golongan({ PIC: "Kepala Kantor" }, { setelahKosong: true })).toBe("tutup");
    });
    it("a name with something where figures stand does not", () => {
      expect(golongan({ ...isi, Kode: "", Target: "-" }, { setelahKosong: true })).toBe("iku");
    });
    it("nor does one above IKU with figures, of which 40 rows are searched", () => {
      const iku = { IKU: "Mutu", Realisasi: 4 };
      const di = (bawah: IsiBaris[]) => golongan(isi, { atas: [BERNOMOR], bawah, setelahKosong: true });
      expect(di([iku])).toBe("iku");
      expect(di([...jarak(39), iku])).toBe("iku");
      expect(di([...jarak(40), iku])).toBe("tutup");
    });
    it.each<IsiBaris>([{ IKU: "Mutu" }, { Target: 4 }, { IKU: "NIP 1970", Target: 1 }])(
      "%j further down is no such IKU",
      (bawah) => {
        expect(golongan(isi, { bawah: [bawah], setelahKosong: true })).toBe("tutup");
      },
    );
  });
});

describe("what a row calls itself", () => {
  const label = (...isi: SelUji[]) => {
    const { l, letak, awal } = badanUji([["", "No", "Kode", "IKU", "Target", "Realisasi"], isi]);
    return labelBaris(l, awal, letak);
  };

  it.each<[SelUji[], string]>([
    [["x", "y", "z", "Waktu", 4], "Waktu"],
    [["x", "y", "z", "", "Jumlah"], "z"],
    [["x", "y", "", "", 4], "y"],
    [["x", "y", 5, " ", 4], "y"],
    [["x", 1, "", "", 4], "x"],
    [["", "", "", "", "Jumlah"], ""],
  ])("%j: %j", (isi, teks) => {
    expect(label(...isi)).toBe(teks);
  });

  it.each<[IsiBaris, boolean]>([
    [{ IKU: "Mutu", No: 1 }, true],
    [{ IKU: "Mutu", Kode: "II" }, true],
    [{ IKU: "Mutu", Pol: "Max" }, true],
    [{ IKU: "Mutu", Target: 4, PIC: "Seksi PLI" }, false],
  ])("%j is marked as an IKU: %j", (isi, bertanda) => {
    const { l, letak, awal } = badanUji([[...KEPALA], susun(isi)]);
    expect(barisBertanda(l, letak, awal)).toBe(bertanda);
  });
});
