import { describe, expect, it } from "vitest";
import { cariKepala } from "../../src/workbook/kepala/kepala.ts";
import { pilihKolom } from "../../src/workbook/kepala/kolomTabel.ts";
import { bukaLembar } from "../../src/workbook/lembaran.ts";
import { gridUji, type SelUji } from "./gridUji.ts";

/** The columns of a table as "role @letter" and its findings as "CODE cell" with their values. */
function pilih(
  baris: readonly (readonly SelUji[])[],
  pilihan: Parameters<typeof gridUji>[1] = {},
  dariPeta = false,
) {
  const l = bukaLembar(gridUji(baris, pilihan));
  const { kepala } = cariKepala(l);
  if (!kepala) throw new Error("no header");
  const { tunggal, nilai, temuan } = pilihKolom(l, { ...kepala, dariPeta }, { tahun: null, periode: null });
  const huruf = (letak: number) => "ABCDEFGHIJ".charAt(letak);
  return {
    tunggal: [...tunggal].map(([nama, k]) => `${nama} @${huruf(k.letak)}`).sort(),
    nilai: nilai.map((k) => `${k.kolom} @${huruf(k.letak)}`),
    temuan: temuan.map((t) => [`${t.kode} ${t.sel?.replace("IKU!", "")}`, t.data]),
  };
}

/** The same with columns of which one holds the cells in question. */
const berisi = (judul: readonly string[], isi: readonly SelUji[], dariPeta = false) =>
  pilih(
    [[...judul, "IKU", "Target", "Realisasi"], ...isi.map((sel): SelUji[] => [sel, "Penerimaan", 4, 4])],
    {},
    dariPeta,
  );

describe("Capaian beside % Capaian", () => {
  const nilai = (...judul: readonly string[]) => pilih([["IKU", "Target", ...judul]]).nilai;
  it.each(["% Capaian", "Capaian (%)", "Persen Capaian", "Capaian (PERSEN)"])(
    "the one in percent, %s, is the index",
    (persen) => {
      expect(nilai("Capaian", persen)).toEqual(["target @B", "capaian @C", "indeks @D"]);
      expect(nilai(persen, "Capaian")).toEqual(["target @B", "indeks @C", "capaian @D"]);
    },
  );
  it("alone, or beside a decoy, it stays what it is called", () => {
    expect(nilai("% Capaian")).toEqual(["target @B", "capaian @C"]);
    expect(nilai("Capaian")).toEqual(["target @B", "capaian @C"]);
    expect(nilai("Capaian tahun lalu", "% Capaian")).toEqual(["target @B", "capaian @D"]);
  });
  it("nothing else in percent becomes an index", () => {
    expect(nilai("Realisasi (%)", "Capaian", "% Capaian")).toEqual([
      "target @B",
      "realisasi @C",
      "capaian @D",
      "indeks @E",
    ]);
  });
  it("nor what was chosen by hand", () => {
    const baris = [["IKU", "Target", "Capaian Q1", "% Capaian Q2"]];
    expect(pilih(baris, {}, true).nilai).toEqual(["target @B", "capaian @C", "capaian @D"]);
    expect(pilih(baris).nilai).toEqual(["target @B", "capaian @C", "indeks @D"]);
  });
});

describe("two columns of one subject", () => {
  const dua = (a: string, b: string, kolomTersembunyi: readonly string[] = []) =>
    pilih([["IKU", "Target", "Realisasi", a, b]], { kolomTersembunyi });
  it("the plainer wording is used, of two alike the first, the other is said", () => {
    expect(dua("Keterangan Kinerja", "Keterangan")).toMatchObject({
      tunggal: ["keterangan @E", "nama @A"],
      temuan: [["KOLOM_GANDA_LAIN D1", { judul: "Keterangan Kinerja", dipakai: "IKU!E1" }]],
    });
    expect(dua("Keterangan", "Keterangan Kinerja").temuan).toEqual([
      ["KOLOM_GANDA_LAIN E1", { judul: "Keterangan Kinerja", dipakai: "IKU!D1" }],
    ]);
    expect(dua("Keterangan", "Catatan").tunggal).toEqual(["keterangan @D", "nama @A"]);
  });
  it("a visible one counts before a hidden one", () => {
    expect(dua("PIC", "Penanggung Jawab Kegiatan", ["D"]).tunggal).toEqual(["nama @A", "pic @E"]);
    expect(dua("Penanggung Jawab Kegiatan", "PIC", ["E"]).tunggal).toEqual(["nama @A", "pic @D"]);
    expect(dua("Penanggung Jawab Kegiatan", "PIC", ["D", "E"]).tunggal).toEqual(["nama @A", "pic @E"]);
  });
  it("of numbers nothing is said", () => {
    expect(dua("No", "No").temuan).toEqual([]);
  });
});

describe("two columns that may hold the names", () => {
  const judul = ["IKU", "Indikator Kinerja", "Target", "Realisasi"];
  const isi = (a: string, b: string): SelUji[] => [a, b, 4, 4];
  it("the longer texts are the names, short ones beside them the codes", () => {
    expect(pilih([judul, isi("1a-CP", "Penerimaan bea masuk")]).tunggal).toEqual(["kode @A", "nama @B"]);
    expect(pilih([judul, isi("Penerimaan bea masuk", "1a-CP")]).tunggal).toEqual(["kode @B", "nama @A"]);
    expect(pilih([judul, isi("", "Penerimaan")]).tunggal).toEqual(["kode @A", "nama @B"]);
    expect(pilih([judul, isi("Penerimaan", "Penindakan")]).tunggal).toEqual(["nama @A"]);
  });
  it("codes have eight characters at most, on average", () => {
    expect(pilih([judul, isi("12345678", "Penerimaan bea masuk")]).tunggal).toEqual(["kode @A", "nama @B"]);
    const sembilan = pilih([judul, isi("123456789", "Penerimaan bea masuk")]);
    expect(sembilan.tunggal).toEqual(["nama @B"]);
    expect(sembilan.temuan).toEqual([["KOLOM_GANDA_LAIN A1", { judul: "IKU", dipakai: "IKU!B1" }]]);
    expect(
      pilih([judul, isi("12345", "Penerimaan bea masuk"), isi("12345678901", "Penindakan")]).tunggal,
    ).toContain("kode @A");
  });
  it("beside a column of codes they are no other one", () => {
    const kode: SelUji[][] = [
      ["Kode", ...judul],
      ["1a-CP", ...isi("a", "Penerimaan")],
    ];
    expect(pilih(kode).tunggal).toEqual(["kode @A", "nama @C"]);
    expect(pilih(kode).temuan).toEqual([["KOLOM_GANDA_LAIN B1", { judul: "IKU", dipakai: "IKU!C1" }]]);
  });
  it("fifteen rows are looked at", () => {
    const jauh = (n: number) =>
      pilih([judul, ...Array.from({ length: n }, () => isi("", "")), isi("", "Penerimaan")]).tunggal;
    expect(jauh(14)).toEqual(["kode @A", "nama @B"]);
    expect(jauh(15)).toEqual(["kode @B", "nama @A"]);
  });
});

describe("codes in the column of numbers", () => {
  const nomor = (...isi: readonly SelUji[]) => berisi(["No"], isi).tunggal;
  it.each([[["1a-CP"]], [["1a-CP", "1", "2b-N"]], [["1a-CP", "SS 1"]]])("%j are codes", (isi) => {
    expect(nomor(...isi)).toEqual(["kode @A", "nama @B"]);
  });
  it.each([
    [["1"]],
    [["1a-CP", "1"]],
    [["1a-CP", "2."]],
    [["1a-CP", "12)"]],
    [["1a-CP", "1234"]],
    [["SS 1", "I"]],
    [[""]],
  ])("%j are numbers", (isi) => {
    expect(nomor(...isi)).toEqual(["nama @B", "no @A"]);
  });
  it("not beside a column of codes, nor where the columns were chosen by hand", () => {
    expect(
      pilih([
        ["No", "Kode", "IKU", "Target"],
        ["1a-CP", "x", "Penerimaan", 4],
      ]).tunggal,
    ).toEqual(["kode @B", "nama @C", "no @A"]);
    expect(berisi(["No"], ["1a-CP"], true).tunggal).toEqual(["nama @B", "no @A"]);
  });
});

describe("hidden columns", () => {
  const tersembunyi = (judul: string) =>
    pilih([["IKU", "Target Q1", "Realisasi Q1", judul]], { kolomTersembunyi: ["D"] }).temuan;
  it.each([
    "Target Q2",
    "Realisasi Q2",
    "Capaian",
    "Polarisasi",
    "Pol/KP",
    "Konsolidasi",
    "V/C",
    "Bobot",
    "Realisasi Terburuk",
    "Konversi 120",
  ])("%s decides, so it is said", (judul) => {
    expect(tersembunyi(judul)).toEqual([["KOLOM_TERSEMBUNYI D1", { judul }]]);
  });
  it.each(["Indeks", "Status", "Kode", "Keterangan", "PIC", "Kendala"])("%s does not decide", (judul) => {
    expect(tersembunyi(judul)).toEqual([]);
  });
  it("several are said once", () => {
    const { temuan } = pilih([["IKU", "Target", "Realisasi", "Pol", "PIC"]], {
      kolomTersembunyi: ["B", "D", "E"],
    });
    expect(temuan).toHaveLength(1);
    expect(temuan[0]?.[1]).toEqual({ judul: "Pol, Target" });
  });
});

describe("Unit", () => {
  it.each([[["%"]], [["hari"]], [["persen"]], [["%", "Hari", "Seksi PKC"]]])(
    "over %j is the unit of measure",
    (isi) => {
      expect(berisi(["Unit"], isi).tunggal).toEqual(["nama @B", "satuan @A"]);
    },
  );
  it.each([[["Seksi PKC"]], [["%", "Seksi PKC"]], [[""]]])("over %j is the part of the office", (isi) => {
    expect(berisi(["Unit"], isi).tunggal).toEqual(["nama @B", "pic @A"]);
  });
  it("so it is beside a Satuan, where it was chosen by hand, and under any other header", () => {
    expect(
      pilih([
        ["Unit", "Satuan", "IKU", "Target"],
        ["%", "", "Penerimaan", 4],
      ]).tunggal,
    ).toEqual(["nama @C", "pic @A", "satuan @B"]);
    expect(berisi(["Unit"], ["%"], true).tunggal).toEqual(["nama @B", "pic @A"]);
    expect(berisi(["PIC"], ["%"]).tunggal).toEqual(["nama @B", "pic @A"]);
    expect(berisi(["Kode"], ["%"]).tunggal).toEqual(["kode @A", "nama @B"]);
  });
});

describe("headers that were not understood", () => {
  const asing = (judul: SelUji, dariPeta = false) =>
    pilih([["IKU", "Target", "Realisasi", judul]], {}, dariPeta).temuan;
  it.each(["Target", "realisasi", "Realization", "ACTUAL"])("are said where they speak of %s", (kata) => {
    const judul = `Persentase pemenuhan dokumen atas ${kata} kas`;
    expect(asing(judul)).toEqual([["KOLOM_DIABAIKAN D1", { judul }]]);
    expect(asing(judul, true)).toEqual([]);
  });
  it("no others are, and no more than a header's length is told", () => {
    expect(asing("Persentase pemenuhan dokumen")).toEqual([]);
    expect(asing("Persentase pemenuhan dokumen atas targetnya")).toEqual([]);
    const panjang = `Target ${"x".repeat(200)}`;
    expect(asing(panjang)).toEqual([["KOLOM_DIABAIKAN D1", { judul: panjang.slice(0, 160) }]]);
  });
  it("a column is said once, by its topmost such cell", () => {
    const judul = "Persentase pemenuhan dokumen atas target kas";
    const { temuan } = pilih([
      ["IKU", "Target", "", "Realisasi", "", judul],
      ["", "Q1", "Q2", "Q1", "Q2", judul],
    ]);
    expect(temuan).toEqual([["KOLOM_DIABAIKAN F1", { judul }]]);
  });
  it("the column that says what the rows are is understood", () => {
    const { temuan } = pilih([
      ["IKU", "Uraian per baris: target atau realisasi", "Q1"],
      ["Penerimaan", "Target", 4],
      ["", "Realisasi", 4],
    ]);
    expect(temuan).toEqual([]);
  });
  it("figures of another table beside this one are said, its other columns are not", () => {
    const { tunggal, temuan } = pilih([
      ["IKU", "Target", "Realisasi", "", "", "Keterangan", "Status"],
      ["Penerimaan", 4, 4, "", "", "a", "b"],
    ]);
    expect(tunggal).toEqual(["nama @A"]);
    expect(temuan).toEqual([["KOLOM_DIABAIKAN G1", { judul: "Status" }]]);
  });
});
