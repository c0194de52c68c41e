import { describe, expect, it } from "vitest";
import { selesaikan } from "../../src/scoring/bertahap.ts";
import { bacaBadan } from "../../src/workbook/badan/badan.ts";
import { badanUji } from "./badanUji.ts";
import { persen, type SelUji } from "./gridUji.ts";
import { kodeTemuan, tabelBaris } from "./tabelUji.ts";

const KEPALA = ["Kode", "IKU", "Pol", "Target", "Realisasi"];
const iku = (kode: string, nama = `Indeks ${kode}`): SelUji[] => [kode, nama, "Max", 4, 4];

describe("rows of the body", () => {
  it("bands, sums, spacers, footnotes and signatures are no IKU", () => {
    const tabel = tabelBaris([
      KEPALA,
      ["STAKEHOLDER PERSPECTIVE"],
      ["SS 1 Penerimaan yang optimal"],
      iku("1a-CP"),
      ["", "Rata-rata", "", "", 100],
      [],
      ["CUSTOMER PERSPECTIVE"],
      ["SS 2 Kepuasan pengguna jasa"],
      iku("2a-N"),
      ["", "Jumlah", "", 8, 8],
      ["Nilai Kinerja Organisasi", "", "", "", 104.5],
      ["*) angka sementara"],
      ["Keterangan: CP = cascading peta"],
      [],
      ["", "", "", "", "Bogor, 2 Oktober 2019"],
      ["", "Mengetahui,", "", "", "Kepala Seksi"],
      ["", "NIP 197001011995031001"],
      ["", "Budget 2020", "", 5, 5],
    ]);
    expect(tabel.iku.map((i) => [i.kode, i.perspektif, i.sasaran])).toEqual([
      ["1a-CP", "STAKEHOLDER PERSPECTIVE", "SS 1 Penerimaan yang optimal"],
      ["2a-N", "CUSTOMER PERSPECTIVE", "SS 2 Kepuasan pengguna jasa"],
    ]);
    expect(kodeTemuan(tabel)).toEqual([]);
  });

  it("a PIC called Kepala Seksi does not close the table", () => {
    const tabel = tabelBaris([
      ["IKU", "Target", "Realisasi", "PIC", "Pol"],
      ["Waktu", 3, "", "Kepala Seksi PKC", ""],
      ["Indeks", 4, 4, "Kepala Seksi PLI", "Max"],
    ]);
    expect(tabel.iku.map((i) => i.nama)).toEqual(["Waktu", "Indeks"]);
  });

  it("a grey IKU whose PIC is a Kepala Seksi does not close the table either", () => {
    const tabel = tabelBaris([
      ["IKU", "Target", "Realisasi", "PIC"],
      ["Penerimaan", 80, 85, "Kepala Seksi Perbendaharaan"],
      ["Kepuasan", "-", "-", "Kepala Seksi PLI"],
      ["Integritas", "", "", "Kepala Subbagian Umum"],
      ["", "", "", "Kepala Seksi Kepatuhan Internal"],
      ["Penindakan", 10, 11, "Kepala Seksi P2"],
      [],
      ["Budi", "", "", "Kepala Kantor"],
      ["NIP 1", 1, 1],
    ]);
    expect(tabel.iku.map((i) => i.nama)).toEqual(["Penerimaan", "Kepuasan", "Integritas", "Penindakan"]);
  });

  it("IKU lettered a, b, c need nothing but their letter and name", () => {
    const tabel = tabelBaris([
      ["No", "IKU", "Target", "Realisasi"],
      ["a", "Penerimaan", 100, 95],
      ["b", "Kepuasan"],
      ["c", "Penindakan", 20, 22],
    ]);
    expect(tabel.iku.map((i) => i.nama)).toEqual(["Penerimaan", "Kepuasan", "Penindakan"]);
  });

  it("a row with only a name is an IKU where the IKU carry nothing else that tells them, and is said", () => {
    const tabel = tabelBaris([
      ["IKU", "Target", "Realisasi"],
      ["Penerimaan", 100, 95],
      ["Kepuasan pengguna jasa"],
      ["Penindakan", 20, 22],
      ["Survei integritas"],
      [],
      ["Data sementara"],
    ]);
    expect(tabel.iku.map((i) => i.nama)).toEqual([
      "Penerimaan",
      "Kepuasan pengguna jasa",
      "Penindakan",
      "Survei integritas",
    ]);
    expect(kodeTemuan(tabel).slice(1)).toEqual(["BARIS_NAMA_SAJA IKU!A3", "BARIS_NAMA_SAJA IKU!A5"]);
  });

  it("where IKU carry codes a last row with only a name is left out, aloud", () => {
    const tabel = tabelBaris([KEPALA, iku("1a-N"), ["", "Survei integritas"]]);
    expect(tabel.iku).toHaveLength(1);
    expect(kodeTemuan(tabel)).toEqual(["BARIS_DIABAIKAN IKU!B3"]);
  });

  it("legends, counts of colours and signatures below are no IKU", () => {
    const tabel = tabelBaris([
      ["No", "IKU", "Pol", "Target", "Realisasi", "Indeks"],
      [1, "Penerimaan", "Max", 100, 95, 95],
      ["", "Jumlah IKU hijau", "", 1],
      ["", "IKU tercapai", "", "", "", 1],
      ["", "Persentase IKU hijau", "", "", "", persen(50)],
      ["", "NKO Triwulan II", "", "", "", 102.5],
      ["", "Nilai rata-rata", "", "", "", 102.5],
      [],
      ["Keterangan warna:"],
      ["", "Hijau", "", "≥ 100"],
      ["", "Kuning", "", "80 ≤ I < 100"],
      ["", "Pembuat Laporan", "", "", "a.n. Kepala Kantor"],
      ["", "Siti", "", 5, 6],
    ]);
    expect(tabel.iku.map((i) => i.nama)).toEqual(["Penerimaan"]);
    expect(kodeTemuan(tabel)).toEqual([]);
  });

  it("an IKU named like a count is one when it has target and realisasi, or a polarisasi", () => {
    const tabel = tabelBaris([
      ["IKU", "Pol", "Target", "Realisasi"],
      ["Persentase IKU yang tercapai", "", 90, 95],
      ["Total realisasi target", "Max", 90, ""],
    ]);
    expect(tabel.iku).toHaveLength(2);
  });

  it("an IKU named like a sum is one when it has a code, be it a cascaded one or not", () => {
    const tabel = tabelBaris([KEPALA, iku("1a-CP"), ["9-N", "Rata-rata nilai kinerja unit", "", "", ""]]);
    expect(tabel.iku.map((i) => i.kode)).toEqual(["1a-CP", "9-N"]);
  });

  it("perspective and sasaran written once or merged count for the rows below", () => {
    const isi: SelUji[][] = [
      ["Perspektif", "Sasaran Strategis", ...KEPALA],
      ["Stakeholder", "SS1 Penerimaan", ...iku("1a-CP")],
      ["", "", ...iku("1b-N")],
      ["Customer", "SS2 Kepuasan", ...iku("2a-N")],
      ["", "SS3 Kepatuhan", ...iku("3a-N")],
    ];
    const harapan = [
      ["Stakeholder", "SS1 Penerimaan"],
      ["Stakeholder", "SS1 Penerimaan"],
      ["Customer", "SS2 Kepuasan"],
      ["Customer", "SS3 Kepatuhan"],
    ];
    const induk = (gabung: string[]) => tabelBaris(isi, { gabung }).iku.map((i) => [i.perspektif, i.sasaran]);
    expect(induk([])).toEqual(harapan);
    expect(induk(["A2:A3", "B2:B3", "A4:A5"])).toEqual(harapan);
  });

  it("sasaran rows told by a code without a letter head their IKU", () => {
    const tabel = tabelBaris([
      KEPALA,
      ["1", "Penerimaan yang optimal"],
      iku("1a-CP"),
      ["2", "Pelayanan prima"],
      iku("2a-CP"),
      iku("2b-N"),
    ]);
    expect(tabel.iku.map((i) => [i.kode, i.sasaran])).toEqual([
      ["1a-CP", "Penerimaan yang optimal"],
      ["2a-CP", "Pelayanan prima"],
      ["2b-N", "Pelayanan prima"],
    ]);
  });

  it("headings of the NKO print are no IKU although they carry a value", () => {
    const tabel = tabelBaris([
      ["Kode", "IKU", "Pol", "Target", "Realisasi", "Indeks"],
      ["STAKEHOLDER PERSPECTIVE (25%)", "", "", "", "", 104],
      ["SS 1", "Penerimaan yang optimal", "", "", "", 104],
      [...iku("1a-CP"), 100],
      ["Nilai Kinerja Organisasi", "", "", "", "", 101.9],
    ]);
    expect(tabel.iku.map((i) => [i.kode, i.perspektif, i.sasaran])).toEqual([
      ["1a-CP", "STAKEHOLDER PERSPECTIVE (25%)", "Penerimaan yang optimal"],
    ]);
  });

  it("bands numbered in the code column, with a weight, are bands", () => {
    const tabel = tabelBaris([
      ["Kode", "IKU", "Pol", "Bobot", "Target", "Realisasi"],
      ["I", "Stakeholder Perspective", "", persen(25)],
      ["1a-CP", "Penerimaan", "Max", 26, 100, 95],
      ["II", "Customer Perspective"],
      ["2a-CP", "Penindakan", "Max", 11, 20, 22],
    ]);
    expect(tabel.iku.map((i) => [i.kode, i.perspektif])).toEqual([
      ["1a-CP", "Stakeholder Perspective"],
      ["2a-CP", "Customer Perspective"],
    ]);
  });

  it("an IKU without target and realisasi is still an IKU", () => {
    const tabel = tabelBaris([
      ["No", "IKU", "Pol", "Target", "Realisasi"],
      [1, "Waktu", "", "", ""],
      [2, "Indeks", "Max", 4, 4],
    ]);
    expect(tabel.iku.map((i) => i.nama)).toEqual(["Waktu", "Indeks"]);
  });

  it("kendala and PIC merged over rows count for each", () => {
    const tabel = tabelBaris(
      [
        [...KEPALA, "PIC"],
        [...iku("1a-N"), "Seksi PKC"],
        [...iku("1b-N"), ""],
      ],
      { gabung: ["F2:F3"] },
    );
    expect(tabel.iku.map((i) => i.pic)).toEqual(["Seksi PKC", "Seksi PKC"]);
  });

  it("a hidden row is read and said", () => {
    const tabel = tabelBaris([KEPALA, iku("1a-N"), iku("1b-N")], { tersembunyi: [3] });
    expect(tabel.iku).toHaveLength(2);
    expect(kodeTemuan(tabel)).toEqual(["BARIS_TERSEMBUNYI IKU!B3"]);
  });

  it("figures without a name and names without anything are said", () => {
    const tabel = tabelBaris([
      KEPALA,
      iku("1a-N"),
      ["", "", "", 5, 6],
      ["", "Kegiatan pendukung"],
      iku("1b-N"),
    ]);
    expect(kodeTemuan(tabel)).toEqual(["BARIS_TANPA_NAMA IKU!D3", "BARIS_DIABAIKAN IKU!B4"]);
  });

  it("a header repeated on every page is skipped, another table ends this one aloud", () => {
    const ulang = tabelBaris([KEPALA, iku("1a-N"), KEPALA, iku("1b-N")]);
    expect(ulang.iku).toHaveLength(2);
    const lain = tabelBaris([KEPALA, iku("1a-N"), ["No", "IKU", "Bobot", "Target 2020"], iku("9a-N")]);
    expect(lain.iku).toHaveLength(1);
    expect(kodeTemuan(lain)).toEqual(["TABEL_LAIN IKU!B3"]);
  });

  it.each<[string, SelUji[][]]>([
    [
      "with other columns",
      [
        ["No", "Uraian Kendala", "Jumlah", "Tanggal"],
        [1, "Server padam", 3, 12],
      ],
    ],
    [
      "over working figures",
      [
        ["", "Bulan", "Target", "Realisasi"],
        ["", "Januari", 100, 90],
      ],
    ],
    [
      "over years",
      [
        ["No", "Kegiatan", 2018, 2019],
        [1, "Patroli", 3, 12],
      ],
    ],
    [
      "the same, under a title",
      [["Capaian tahun 2018"], ["No", "IKU", "Target", "Realisasi"], [1, "Lama", 1, 1]],
    ],
  ])("another table below ends this one: %s", (_nama, bawah) => {
    const tabel = tabelBaris([["No", "IKU", "Target", "Realisasi"], [1, "Penerimaan", 10, 9], [], ...bawah]);
    expect(tabel.iku.map((i) => i.nama)).toEqual(["Penerimaan"]);
    expect(kodeTemuan(tabel)).toEqual([
      "POLARISASI_TANPA_KOLOM IKU!B1",
      `TABEL_LAIN IKU!B${bawah.length + 2}`,
    ]);
  });

  it("the header of every page, under the report's title or a perspective, goes on with the table", () => {
    const judul = ["Capaian IKU KPPBC Bogor"];
    const kepala = [
      ["No", "IKU", "Pol", "Target", "", "Realisasi", ""],
      ["", "", "", "Q1", "Q2", "Q1", "Q2"],
    ];
    const baris = (no: number): SelUji[] => [no, `Indeks ${no}`, "Max", 4, 4, 4, 4];
    const tabel = tabelBaris([
      judul,
      ...kepala,
      baris(1),
      judul,
      ["Halaman 2"],
      ...kepala,
      baris(2),
      ["Perspektif Customer"],
      ...kepala,
      baris(3),
    ]);
    expect(tabel.iku.map((i) => [i.nama, i.perspektif])).toEqual([
      ["Indeks 1", null],
      ["Indeks 2", null],
      ["Indeks 3", "Perspektif Customer"],
    ]);
    expect(kodeTemuan(tabel)).toEqual([]);
  });

  it("neither a second PIC nor a sasaran right above a header printed again is a title of another table", () => {
    const kepala = ["Sasaran Strategis", "IKU", "Pol", "Target", "Realisasi", "PIC"];
    const tabel = tabelBaris([
      kepala,
      ["Penerimaan optimal", "Bea masuk", "Max", 4, 4, "Kepala Seksi Perbendaharaan"],
      ["", "", "", "", "", "Kepala Seksi PKC"],
      kepala,
      ["", "Cukai", "Max", 4, 4],
      ["Pelayanan prima"],
      kepala,
      ["", "Waktu layanan", "Max", 4, 4],
    ]);
    expect(tabel.iku.map((i) => [i.nama, i.sasaran])).toEqual([
      ["Bea masuk", "Penerimaan optimal"],
      ["Cukai", "Penerimaan optimal"],
      ["Waktu layanan", "Pelayanan prima"],
    ]);
    expect(kodeTemuan(tabel)).toEqual([]);
  });

  it("codes and names used twice are said", () => {
    const tabel = tabelBaris([
      KEPALA,
      iku("1a-CP", "Waktu"),
      iku("1A CP", "waktu"),
      iku("__proto__", "constructor"),
    ]);
    expect(kodeTemuan(tabel)).toEqual(["KODE_GANDA IKU!A3", "NAMA_GANDA IKU!B3"]);
  });
});

/** The rows under a header that are IKU, what ends them, and what is said. */
function badan(baris: readonly (readonly SelUji[])[], pilihan?: Parameters<typeof badanUji>[1]) {
  const { l, kepala, kolom } = badanUji(baris, pilihan);
  const { baris: iku, berikut, temuan } = selesaikan(bacaBadan(l, kepala, kolom));
  const dikatakan = temuan.map((t) => `${t.kode} ${t.sel ?? ""}`);
  return { iku: iku.map((i) => i.nama), baris: iku, berikut, temuan, dikatakan };
}

const POLOS = ["IKU", "Target", "Realisasi"];
const polos = (nama: string): SelUji[] => [nama, 4, 4];

describe("names without figures", () => {
  it("a name goes on in the rows right below its IKU, in lower case", () => {
    const { baris, dikatakan } = badan([
      KEPALA,
      iku("1a-N", "Persentase dokumen"),
      ["", "yang diteliti"],
      ["", "tepat waktu"],
      iku("1b-N"),
    ]);
    expect(baris.map((b) => [b.baris, b.akhir, b.nama])).toEqual([
      [1, 3, "Persentase dokumen yang diteliti tepat waktu"],
      [4, 4, "Indeks 1b-N"],
    ]);
    expect(dikatakan).toEqual([]);
  });
  it.each<[string, SelUji[][]]>([
    ["in a capital", [["", "Yang diteliti"]]],
    ["as a numbered part", [["", "z) cukai"]]],
    ["after a blank row", [[], ["", "yang diteliti"]]],
    ["below a band", [["SS 2 Kepuasan"], ["", "yang diteliti"]]],
  ])("it does not go on %s", (_nama, lanjutan) => {
    const { iku: nama, dikatakan } = badan([
      ["Kode", "IKU", "Pol", "Target", "Realisasi"],
      ["1a-N", "Indeks", "Max", "", 4],
      ...lanjutan,
      iku("1b-N"),
    ]);
    expect(nama).toEqual(["Indeks", "Indeks 1b-N"]);
    expect(dikatakan).toEqual([`BARIS_DIABAIKAN IKU!B${lanjutan.length + 2}`]);
  });
  it("there is nothing to go on from at the top", () => {
    expect(badan([KEPALA, ["", "yang diteliti"], iku("1a-N")]).dikatakan).toEqual(["BARIS_DIABAIKAN IKU!B2"]);
  });

  it("what is left out is named by its first 100 letters", () => {
    const panjang = "Kegiatan ".repeat(20).trim();
    const { temuan } = badan([KEPALA, iku("1a-N"), ["", `a. ${panjang}`], ["", panjang], iku("1b-N")]);
    expect(temuan.map((t) => [t.kode, t.sel, t.data])).toEqual([
      ["BARIS_RINCIAN", "IKU!B3", { teks: `a. ${panjang}`.slice(0, 100) }],
      ["BARIS_DIABAIKAN", "IKU!B4", { teks: panjang.slice(0, 100) }],
    ]);
  });
  it("an IKU that is doubtful is named", () => {
    const { temuan } = badan([POLOS, polos("Penerimaan"), ["Kepuasan"]], { tersembunyi: [2] });
    expect(temuan.map((t) => [t.kode, t.sel, t.data])).toEqual([
      ["BARIS_TERSEMBUNYI", "IKU!A2", { nama: "Penerimaan" }],
      ["BARIS_NAMA_SAJA", "IKU!A3", { nama: "Kepuasan" }],
    ]);
  });

  it("apart from the table they are said only when IKU follow", () => {
    const atas = [KEPALA, iku("1a-N"), [], ["", "Data sementara"], ["", "Lihat lampiran"]];
    expect(badan(atas).dikatakan).toEqual([]);
    expect(badan([...atas, iku("1b-N")]).dikatakan).toEqual([
      "BARIS_DIABAIKAN IKU!B4",
      "BARIS_DIABAIKAN IKU!B5",
    ]);
  });
  it("below an IKU that follows a blank row they are in line again", () => {
    expect(badan([KEPALA, iku("1a-N"), [], iku("1b-N"), ["", "Lihat lampiran"]]).dikatakan).toEqual([
      "BARIS_DIABAIKAN IKU!B5",
    ]);
  });

  it("are IKU where at most half of the IKU have a mark, and not below another one apart", () => {
    const baris = (no: SelUji): SelUji[] => [no, "Penerimaan", 4, 4];
    const judul = ["No", "IKU", "Target", "Realisasi"];
    expect(badan([judul, baris(1), baris(""), ["", "Mutu"]]).iku).toHaveLength(3);
    expect(badan([judul, baris(1), baris(2), baris(""), ["", "Mutu"]]).iku).toHaveLength(3);
    expect(badan([POLOS, polos("Penerimaan"), [], ["Data sementara"], ["Mutu"]]).iku).toEqual(["Penerimaan"]);
  });
  it("are none in a table without any IKU", () => {
    expect(badan([POLOS, ["Penerimaan"], ["Kepuasan"]]).iku).toEqual([]);
  });
  it.each(["Pelayanan:", "Dilanjutkan.", "Pelayanan;"])("%s is none anywhere", (nama) => {
    expect(badan([POLOS, polos("Penerimaan"), [nama]]).iku).toEqual(["Penerimaan"]);
  });
  it("a stop within a name ends nothing, and a name merged across is a heading", () => {
    const isi = [POLOS, polos("Penerimaan"), ["Penerimaan s.d. akhir tahun"]];
    expect(badan(isi).iku).toHaveLength(2);
    expect(badan(isi, { gabung: ["A3:C3"] }).iku).toHaveLength(1);
  });
});

describe("where a table ends", () => {
  const SEKSI = ["", "Seksi Penindakan"];

  it("99 blank rows do not end it, 100 do", () => {
    const kosong = Array.from({ length: 99 }, () => []);
    expect(badan([KEPALA, iku("1a-N"), ...kosong, iku("1b-N")]).iku).toHaveLength(2);
    expect(badan([KEPALA, iku("1a-N"), ...kosong, [], iku("1b-N")]).iku).toHaveLength(1);
  });
  it("at a signature; what comes next begins in the row below", () => {
    const { iku: nama, berikut } = badan([KEPALA, iku("1a-N"), [], ["", "Mengetahui,"], iku("1b-N")]);
    expect(nama).toHaveLength(1);
    expect(berikut).toEqual({ dari: 4, kepala: null });
  });
  it("at the end of the sheet nothing comes next", () => {
    expect(badan([KEPALA, iku("1a-N")]).berikut).toBeNull();
  });
  it("at another table's header; its titles are the next table's, and the last is no name left out", () => {
    const lain = ["No", "IKU", "Bobot", "Target 2020"];
    const { berikut, dikatakan } = badan([
      KEPALA,
      iku("1a-N"),
      ["", "Rata-rata", "", "", 4],
      [],
      ["", "Kegiatan"],
      ["", "Daftar lain"],
      lain,
    ]);
    expect(berikut).toEqual({ dari: 3, kepala: { baris: 6, sel: "IKU!B7" } });
    expect(dikatakan).toEqual(["TABEL_LAIN IKU!B7"]);
    expect(badan([KEPALA, iku("1a-N"), ["", "Kegiatan"], ["", "Daftar lain"], lain]).dikatakan).toEqual([
      "BARIS_DIABAIKAN IKU!B3",
      "TABEL_LAIN IKU!B5",
    ]);
    expect(badan([KEPALA, iku("1a-N"), lain]).berikut?.dari).toBe(2);
    expect(badan([KEPALA, lain]).berikut?.dari).toBe(1);
  });

  it.each<[string, SelUji[][]]>([
    ["apart from this one", [[], SEKSI]],
    ["in line, of a year", [["", "Capaian tahun 2018"]]],
    ["in line, where no name stands", [["Seksi Penindakan"]]],
    ["in line, with a footnote below", [["Seksi Penindakan"], ["Catatan:"]]],
    ["apart, with a page mark below", [[], SEKSI, ["", "Halaman 2"]]],
  ])("its own header under a title is another table's: %s", (_nama, judul) => {
    const { iku: nama, berikut } = badan([KEPALA, iku("1a-N"), ...judul, KEPALA, iku("1b-N")]);
    expect(nama).toHaveLength(1);
    expect(berikut?.kepala?.baris).toBe(judul.length + 2);
  });
  it.each<[string, SelUji[][]]>([
    ["under its header", []],
    ["under an IKU of a year", [iku("1a-N", "Penerimaan tahun 2018")]],
    ["under a sum of a year", [iku("1a-N"), ["", "Jumlah 2018", "", 4]]],
    ["under a name in line", [iku("1a-N"), SEKSI]],
    ["under two texts where no name stands", [iku("1a-N"), ["Seksi", "", "Penindakan"]]],
    ["under a page mark", [iku("1a-N"), [], ["Halaman 2"]]],
    ["under an IKU below a title", [iku("1a-N"), [], SEKSI, iku("1b-N")]],
    ["under a band below a title", [iku("1a-N"), [], SEKSI, ["SS 2 Kepuasan"]]],
  ])("its own header goes on with it %s", (_nama, atas) => {
    const { iku: nama, berikut } = badan([KEPALA, ...atas, KEPALA, iku("9a-N", "Terakhir")]);
    expect(nama.at(-1)).toBe("Terakhir");
    expect(berikut).toBeNull();
  });
  it("a footnote beside the perspectives is none of them", () => {
    const { baris } = badan([
      ["Perspektif", ...KEPALA],
      ["Customer", ...iku("1a-N")],
      ["Catatan: data sementara"],
      ["", ...iku("1b-N")],
    ]);
    expect(baris.map((b) => b.perspektif)).toEqual(["Customer", "Customer"]);
  });
  it("a long table is read in steps", () => {
    const { l, kepala, kolom } = badanUji([KEPALA, ...Array.from({ length: 900 }, () => iku("1a-N"))]);
    let langkah = 0;
    for (const baca = bacaBadan(l, kepala, kolom); !baca.next().done;) langkah += 1;
    expect(langkah).toBeGreaterThanOrEqual(4);
    expect(langkah).toBeLessThan(90);
  });
});
