import { describe, expect, it } from "vitest";
import type { SelUji } from "./gridUji.ts";
import { angkaIku, tabelBaris } from "./tabelUji.ts";

const KEPALA = ["IKU", "Uraian", "Q1", "Q2", "Kendala"];

/** The two rows of an IKU. */
const iku = (nama: string): SelUji[][] => [
  [nama, "Target", 4, 5],
  ["", "Realisasi", 4, 6],
];
const angka = "4 | 4, 5 | 6";

/** The IKU as "name cell: figures" and the findings about rows, with what they name. */
function baca(baris: readonly (readonly SelUji[])[], pilihan: Parameters<typeof tabelBaris>[1] = {}) {
  const tabel = tabelBaris(baris, pilihan);
  expect(tabel.tataLetak).toBe("tigaBaris");
  return {
    iku: tabel.iku.map((satu, i) => `${satu.nama} ${satu.sel.slice(4)}: ${angkaIku(tabel, i).join(", ")}`),
    temuan: tabel.temuan
      .filter((t) => /^BARIS|^TABEL/.test(t.kode))
      .map((t) =>
        [t.kode, t.sel?.slice(4), ...Object.values(t.data)].filter((x) => x !== undefined).join(" "),
      ),
    semua: tabel.iku,
  };
}
const kosong = (n: number) => Array.from({ length: n }, (): SelUji[] => []);

describe("where an IKU's rows begin and end", () => {
  it("blank rows stand between them, a hundred end the table", () => {
    const [t = [], r = []] = iku("Penerimaan");
    expect(baca([KEPALA, t, [], r]).iku).toEqual([`Penerimaan A2: ${angka}`]);
    const sela = (n: number) =>
      baca([KEPALA, ...iku("Penerimaan"), ...kosong(n), ...iku("Penindakan")]).iku.length;
    expect(sela(99)).toBe(2);
    expect(sela(100)).toBe(1);
    const dua = [...iku("Penindakan"), ...kosong(60), ...iku("Kepuasan")];
    expect(baca([KEPALA, ...iku("Penerimaan"), ...kosong(60), ...dua]).iku).toHaveLength(3);
  });
  it("a role that the IKU has begins another one", () => {
    expect(baca([KEPALA, ...iku("Penerimaan"), ...iku("Penindakan")]).iku).toEqual([
      `Penerimaan A2: ${angka}`,
      `Penindakan A4: ${angka}`,
    ]);
  });
  it("so does another name, but not the same one in every row", () => {
    const lain = baca([
      KEPALA,
      ...iku("Kepuasan"),
      ["Penerimaan", "Target", 4, 5],
      ["Penindakan", "Realisasi", 4, 6],
    ]);
    expect(lain.iku).toEqual([`Kepuasan A2: ${angka}`, "Penerimaan A4: 4 | ?, 5 | ?", "Penindakan A5: "]);
    const sama = baca([KEPALA, ["Penerimaan", "Target", 4, 5], ["Penerimaan", "Realisasi", 4, 6]]);
    expect(sama.iku).toEqual([`Penerimaan A2: ${angka}`]);
  });
  it("a name in a later row is that of all of them, with its cell", () => {
    const tengah = [
      ["", "Target", 4, 5],
      ["Penerimaan", "Realisasi", 4, 6],
      ["", "Capaian", 100, 120],
    ];
    expect(baca([KEPALA, ...tengah, ...tengah]).iku).toEqual([
      `Penerimaan A3: ${angka}`,
      `Penerimaan A6: ${angka}`,
    ]);
  });
  it("a name above them is theirs, and so is what stands beside it", () => {
    const atas = baca([
      ["IKU", "Pol", "Uraian", "Q1", "Q2"],
      ["Waktu layanan", "Min"],
      ["", "", "Target", 4, 5],
      ["", "", "Realisasi", 4, 6],
      ["Kepuasan", "Max"],
      ["", "", "Target", 4, 5],
      ["", "", "Realisasi", 4, 6],
    ]);
    expect(atas).toMatchObject({ iku: [`Waktu layanan A2: ${angka}`, `Kepuasan A5: ${angka}`], temuan: [] });
    expect(atas.semua.map((i) => i.polarisasi)).toEqual(["minimize", "maximize"]);
  });
});

describe("what its rows say besides figures", () => {
  it("is read from the first one that fills the column", () => {
    const { semua } = baca([
      ["IKU", "Uraian", "Pol", "Q1", "Status", "Kendala", "PIC"],
      ["Penerimaan", "Target", "", 4, "", "", "PKC"],
      ["", "Realisasi", "Min", 4, "Hijau", "Server", "KI"],
      ["", "Capaian", "", 100, "", "Jaringan", ""],
    ]);
    expect(semua[0]).toMatchObject({
      polarisasi: "minimize",
      statusTertulis: "Hijau",
      kendala: "Server",
      pic: "PKC",
      selKolom: { polarisasi: "IKU!C3", kendala: "IKU!F3", pic: "IKU!G2", status: "IKU!E3" },
    });
  });
  it("beside any realisasi row of the table a capaian row is the index", () => {
    const { iku: hasil, semua } = baca([
      ["IKU", "Uraian", "Q1"],
      ["Penerimaan", "Target", 4],
      ["", "Realisasi", 4],
      ["Penindakan", "Target", 4],
      ["", "Capaian", 95],
    ]);
    expect(hasil).toEqual(["Penerimaan A2: 4 | 4", "Penindakan A4: 4 | ?"]);
    expect(semua[1]?.indeksTertulis).toBe(95);
  });
  it("a capaian row in its place is called as its own cell calls it", () => {
    const { temuan } = tabelBaris([
      ["IKU", "Uraian", "Q1", "Q2"],
      ["Penerimaan", "Target", 1000, 2000],
      ["", "Capaian Kinerja", 1010, 1990],
    ]);
    expect(temuan).toContainEqual(
      expect.objectContaining({ kode: "CAPAIAN_SEBAGAI_REALISASI", data: { judul: "Capaian Kinerja" } }),
    );
  });
  it("the year of the columns, or else of the titles, tells its rows from another year's", () => {
    const tiga: SelUji[][] = [
      ["Penerimaan", "Target 2023", 4, 5],
      ["", "Realisasi 2022", 1, 2],
      ["", "Realisasi 2023", 4, 6],
    ];
    expect(baca([["IKU Tahun 2023"], KEPALA, ...tiga])).toMatchObject({
      iku: [`Penerimaan A3: ${angka}`],
      temuan: ["BARIS_UMPAN B4 Realisasi 2022"],
    });
    const kepala = ["IKU", "Uraian", "Q1 2023", "Q2 2023"];
    expect(baca([["Rapat 3 Januari 2024"], kepala, ...tiga]).iku).toEqual([`Penerimaan A3: ${angka}`]);
  });
});

describe("rows that are none of an IKU's", () => {
  const dua = (...sela: readonly (readonly SelUji[])[]) =>
    baca([
      ["Perspektif", ...KEPALA],
      ...[...iku("Penerimaan"), ...sela, ...iku("Penindakan")].map((b) => ["", ...b]),
    ]);
  const keduanya = (b: number) => [`Penerimaan B2: ${angka}`, `Penindakan B${b}: ${angka}`];

  it.each([
    ["a sum", ["Rata-rata", "Target", 4, 5]],
    ["a count of colours", ["Jumlah IKU hijau", "Target", 4, 5]],
    ["a text in another column", ["", "", "", "", "lihat lampiran"]],
    ["a nameless role without figures", ["", "Target", "", ""]],
  ])("%s says nothing", (_, sela) => {
    expect(dua(sela)).toMatchObject({ iku: keduanya(5), temuan: [] });
  });
  it.each([
    ["a name that no role follows", ["Catatan rapat"], "BARIS_DIABAIKAN B4 Catatan rapat"],
    ["a name with a figure and no role", ["Kepuasan", "", "", 5], "BARIS_TANPA_PERAN B4 Kepuasan"],
    ["figures without a name and a role", ["", "", 4, 5], "BARIS_TANPA_NAMA D4"],
    ["a role with a figure and no name", ["", "Target", "", 5], "BARIS_TANPA_NAMA C4"],
  ])("%s is said", (_, sela, temuan) => {
    expect(dua(sela)).toMatchObject({ iku: keduanya(5), temuan: [temuan] });
  });
  it("each of several names that no role follows is said", () => {
    expect(dua(["Catatan rapat"], ["Catatan lain"])).toMatchObject({
      iku: keduanya(6),
      temuan: ["BARIS_DIABAIKAN B4 Catatan rapat", "BARIS_DIABAIKAN B5 Catatan lain"],
    });
  });
  it("of long texts the first hundred letters are told, and the last row is not forgotten", () => {
    const panjang = "Catatan rapat tentang hal ini ".repeat(5).trim();
    expect(baca([KEPALA, ...iku("Penerimaan"), [panjang]]).temuan).toEqual([
      `BARIS_DIABAIKAN A4 ${panjang.slice(0, 100)}`,
    ]);
  });
  it("rows of last year's are said once", () => {
    const lalu = ["", "Realisasi tahun lalu", 1, 2];
    expect(dua(lalu, lalu)).toMatchObject({
      iku: keduanya(6),
      temuan: ["BARIS_UMPAN C4 Realisasi tahun lalu"],
    });
  });
  it("a hidden row of an IKU is said with its name", () => {
    expect(baca([KEPALA, ...iku("Penerimaan")], { tersembunyi: [3] }).temuan).toEqual([
      "BARIS_TERSEMBUNYI A2 Penerimaan",
    ]);
  });
  it("a row of column numbers names no perspective", () => {
    const { semua } = baca([
      ["Perspektif", ...KEPALA],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
      ...iku("Penerimaan").map((b) => ["", ...b]),
    ]);
    expect(semua.map((i) => [i.nama, i.perspektif])).toEqual([["Penerimaan", null]]);
  });
});

describe("what follows such a table", () => {
  it("a header printed again goes on with it", () => {
    expect(baca([KEPALA, ...iku("Penerimaan"), KEPALA, ...iku("Penindakan")])).toMatchObject({
      iku: [`Penerimaan A2: ${angka}`, `Penindakan A5: ${angka}`],
      temuan: [],
    });
  });
  it("even between the rows of one IKU", () => {
    const [t = [], r = []] = iku("Penerimaan");
    expect(baca([KEPALA, t, KEPALA, r])).toMatchObject({ iku: [`Penerimaan A2: ${angka}`], temuan: [] });
  });
  it.each([
    ["a title and its header printed again", [["Seksi B"], KEPALA]],
    ["a signature, a title and a header", [["Kepala Kantor"], [], ["Seksi B"], KEPALA]],
  ])("%s begin another table of the same form", (_, sela) => {
    const { iku: hasil, temuan } = baca([KEPALA, ...iku("Penerimaan"), [], ...sela, ...iku("Penindakan")]);
    expect(hasil.map((satu) => satu.split(" ")[0])).toEqual(["Penerimaan", "Penindakan"]);
    expect(temuan).toEqual(["TABEL_DIGABUNG 2 Seksi B"]);
  });
  it("a header of another form ends it, aloud, with its own title if one stands above", () => {
    const lain = ["Indikator Kinerja", "", "Uraian", "Target Q1", "Realisasi Q1"];
    expect(baca([KEPALA, ...iku("Penerimaan"), [], lain, ["Penindakan", "", "", 4, 5]])).toMatchObject({
      iku: [`Penerimaan A2: ${angka}`],
      temuan: ["TABEL_LAIN A5"],
    });
  });
  it("nothing below a signature belongs to it", () => {
    expect(baca([KEPALA, ...iku("Penerimaan"), [], ["Kepala Kantor"], ...iku("Penindakan")]).iku).toEqual([
      `Penerimaan A2: ${angka}`,
    ]);
  });
});
