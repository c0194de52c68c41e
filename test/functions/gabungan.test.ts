import { describe, expect, it } from "vitest";
import { baris, kolom, kolomHasil, panggil, pesan, satu, sel } from "./panggil.ts";

describe("STATUSINDEKS", () => {
  it.each([
    [100, "hijau"],
    [99.996, "kuning"],
    [80, "kuning"],
    [79.99, "merah"],
    [0, "merah"],
    [120, "hijau"],
    ["107,26", "hijau"],
    ["95%", "kuning"],
    ["", "abu-abu"],
    [null, "abu-abu"],
    ["-", "abu-abu"],
    ["abu-abu", "abu-abu"],
    ["#N/A", "abu-abu"],
  ])("%j is %s", (indeks, status) => {
    expect(sel("STATUSINDEKS", satu(indeks), null)).toBe(status);
  });
  it("a percentage that Excel keeps as a fraction is not an index", () => {
    expect(pesan(sel("STATUSINDEKS", satu(1.0726), null))).toMatch(
      /^#VALUE! Argumen indeks 1,0726 .*Kalikan 100/,
    );
  });
  it("words are no index", () => {
    expect(pesan(sel("STATUSINDEKS", satu("baik sekali"), null))).toMatch(
      /^#VALUE! Argumen indeks “baik sekali”/,
    );
  });
});

describe("KONSOLIDASI by the worked figures of the domain", () => {
  it.each([
    ["Sum", [4, 5], 9],
    ["Sum", [4, 5, 4], 13],
    ["Sum", [4, 5, 4, 5], 18],
    ["Average", [3.25, 3.25, 3.25], 3.25],
    ["Rata-rata", [3, 4], 3.5],
    ["TLK", [25, 60], 60],
    ["Take Last Known", [25, 60, 75], 75],
    ["Max/TLK", [25, 60, 75, 100], 100],
  ])("%s of %j is %d", (jenis, nilai, hasil) => {
    expect(sel("KONSOLIDASI", baris(...nilai), satu(jenis))).toBeCloseTo(hasil, 9);
    expect(sel("KONSOLIDASI", kolom(...nilai), satu(jenis))).toBeCloseTo(hasil, 9);
  });
  it("a part that is blank leaves no value, and is named", () => {
    expect(pesan(sel("KONSOLIDASI", baris(4, "", 5), satu("Sum")))).toBe(
      "#N/A Belum ada nilai: bagian ke-2 belum diisi.",
    );
    expect(pesan(sel("KONSOLIDASI", baris(4, "menunggu survei"), satu("TLK")))).toBe(
      "#N/A Belum ada nilai: menunggu survei.",
    );
    expect(sel("KONSOLIDASI", baris("", 5), satu("TLK"))).toBe(5);
  });
  it("each row has its own kind", () => {
    const nilai = [
      [4, 5],
      [4, 5],
    ];
    expect(kolomHasil("KONSOLIDASI", nilai, kolom("Sum", "TLK"))).toEqual([9, 5]);
  });
  it("range targets are consolidated bound by bound, in a text that is read back", () => {
    expect(sel("KONSOLIDASI", baris("80 - 90%", "90 - 100%"), satu("Average"))).toBe("85–95");
  });
  it("kinds are named when they are missing, unknown, or too many", () => {
    expect(pesan(sel("KONSOLIDASI", baris(1, 2), satu("")))).toMatch(/^#VALUE! Argumen jenis kosong/);
    expect(pesan(sel("KONSOLIDASI", baris(1, 2), satu("Produk")))).toMatch(/^#VALUE! Argumen jenis “Produk”/);
    expect(pesan(sel("KONSOLIDASI", baris(1, 2), null))).toMatch(/^#VALUE! Argumen jenis belum diisi/);
    expect(pesan(sel("KONSOLIDASI", baris(1, 2), kolom("Sum", "Sum")))).toMatch(
      /^#VALUE! Argumen jenis \(2 baris × 1 kolom\) .* nilai \(1 baris\)/,
    );
  });
  it("typed percentages beside fractions that cannot be told apart are refused", () => {
    expect(sel("KONSOLIDASI", baris("98%", 0.96), satu("Average"))).toBeCloseTo(97, 9);
    expect(pesan(sel("KONSOLIDASI", baris("98%", 0.0096), satu("Average")))).toMatch(
      /^#VALUE! Argumen nilai mencampur/,
    );
  });
});

describe("KEBUTUHAN by the rule of the domain", () => {
  const SUM = satu("Sum");
  it.each([
    [
      "sum: T − R so far",
      18,
      [4, 5, 4, ""],
      "Sum",
      null,
      "Perlu paling sedikit 5 lagi pada satu periode tersisa",
    ],
    [
      "sum over several periods",
      18,
      [4, 5, null, null],
      "Sum",
      null,
      "Perlu paling sedikit 9 lagi pada 2 periode tersisa, rata-rata paling sedikit 4,5 per periode",
    ],
    [
      "average: n·T − Σ R over the remaining periods",
      3.25,
      [3, 3, "", ""],
      "Average",
      null,
      "Perlu rata-rata paling sedikit 3,5 pada 2 periode tersisa",
    ],
    [
      "tlk: T of the last period",
      100,
      [25, 60, 75, ""],
      "TLK",
      null,
      "Perlu paling sedikit 100 pada periode terakhir",
    ],
    [
      "minimize: the room left",
      10,
      [2, 3, 1, ""],
      "Sum",
      "Min",
      "Boleh paling banyak 4 lagi pada satu periode tersisa",
    ],
    [
      "stabilize: both ends",
      100,
      [25, 60, 75, ""],
      "TLK",
      "Stab",
      "Harus antara 90 dan 110 pada periode terakhir",
    ],
    [
      "more than the year's target",
      18,
      [10, 9, "", ""],
      "Sum",
      null,
      "Aman: hijau berapa pun realisasi periode tersisa",
    ],
    [
      "room used up",
      10,
      [6, 6, "", ""],
      "Sum",
      "Min",
      "Tidak dapat hijau lagi, berapa pun realisasi periode tersisa",
    ],
    [
      "the year is over and met",
      18,
      [4, 5, 4, 6],
      "Sum",
      null,
      "Selesai: 19, hijau (syarat: paling sedikit 18)",
    ],
    [
      "the year is over and missed",
      18,
      [4, 5, 4, 4],
      "Sum",
      null,
      "Selesai: 17, tidak hijau (syarat: paling sedikit 18)",
    ],
  ])("%s", (_, target, realisasi, jenis, pol, kalimat) => {
    const polarisasi = pol === null ? null : satu(pol);
    expect(sel("KEBUTUHAN", satu(target), baris(...realisasi), satu(jenis), polarisasi)).toBe(kalimat);
  });
  it("a sentence per row", () => {
    const hasil = kolomHasil(
      "KEBUTUHAN",
      kolom(18, 100),
      [
        [4, 5, 4, ""],
        [25, 60, 75, ""],
      ],
      kolom("Sum", "TLK"),
      null,
    );
    expect(hasil).toEqual([
      "Perlu paling sedikit 5 lagi pada satu periode tersisa",
      "Perlu paling sedikit 100 pada periode terakhir",
    ]);
  });
  it("without a target it says so", () => {
    expect(pesan(sel("KEBUTUHAN", satu(null), baris(4, ""), SUM, null))).toBe(
      "#N/A Belum ada nilai: belum ada target pada periode ini.",
    );
  });
});

describe("TREN", () => {
  it.each([
    [[100, 101.54, 107.26], "▲ 5,72"],
    [[101.54, 100], "▼ 1,54"],
    [[4, 5], "▲ 1"],
    [[4, 4, null, ""], "tetap"],
    [["98,5%", "99%"], "▲ 0,5"],
    [[1.0001, 1.0004], "▲ 0,0003"],
    [[2, "menunggu survei", 3, ""], "▲ 1"],
  ])("%j is %s", (nilai, hasil) => {
    expect(sel("TREN", baris(...nilai))).toBe(hasil);
    expect(sel("TREN", kolom(...nilai))).toBe(hasil);
  });
  it("needs two values", () => {
    expect(pesan(sel("TREN", baris(5, "")))).toBe(
      "#N/A Belum ada nilai: tren memerlukan paling sedikit dua nilai.",
    );
  });
  it("a trend per row", () => {
    const hasil = kolomHasil("TREN", [
      [1, 2],
      [2, 1],
    ]);
    expect(hasil).toEqual(["▲ 1", "▼ 1"]);
  });
});

describe("ANGKA", () => {
  it.each([
    ["3,25", 3.25],
    ["99,90%", 99.9],
    ["0,26 % ", 0.26],
    ["38% (keterangan)", 38],
    ["9.55%", 9.55],
    ["929.893.168.257", 929_893_168_257],
    ["Rp. 1.500.000.000,-", 1_500_000_000],
    ["80 - 90%", "80–90"],
    ["6,5 bulan", 6.5],
    ["4 dari skala 5", 4],
    ["≥ 95%", 95],
    [12.5, 12.5],
    ["-", ""],
    ["n/a", ""],
    [null, ""],
  ])("%j is %j", (teks, hasil) => {
    expect(sel("ANGKA", satu(teks))).toBe(hasil);
  });
  it("what is no number beyond doubt is no number", () => {
    expect(pesan(sel("ANGKA", satu("menunggu survei TW IV")))).toMatch(
      /^#VALUE! Argumen teks “menunggu survei TW IV”/,
    );
    expect(pesan(sel("ANGKA", satu(true)))).toMatch(/^#VALUE! Argumen teks “TRUE”/);
  });
  it("what it gives is read back as the same", () => {
    expect(sel("INDEKS", satu("95%"), satu(sel("ANGKA", satu("80 - 90%"))), null, null)).toBeCloseTo(
      105.56,
      2,
    );
  });
});

describe("BOBOT", () => {
  it.each([
    ["E/L", 26],
    ["E/M", 21],
    ["P/L", 19],
    ["P/M", 14],
    ["P/H", 11],
    ["A/M", 9],
    ["Proxy / Low", 19],
    [14, 14],
  ])("%j weighs %d", (vc, bobot) => {
    expect(sel("BOBOT", satu(vc))).toBe(bobot);
  });
  it("other pairs are not allowed", () => {
    const hasil = kolomHasil("BOBOT", kolom("P/L", "E/H", "", -3));
    expect(hasil[0]).toBe(19);
    expect(hasil.slice(1).map(pesan)).toEqual([
      "#VALUE! Argumen vc “E/H” bukan pasangan validitas/controllability yang diperbolehkan. Isi salah satu: E/L, E/M, P/L, P/M, P/H, A/M.",
      "#N/A Belum ada nilai: validitas/controllability belum diisi.",
      "#VALUE! Argumen vc “-3” bukan pasangan validitas/controllability yang diperbolehkan. Isi salah satu: E/L, E/M, P/L, P/M, P/H, A/M.",
    ]);
  });
});

describe("NSS", () => {
  it("weighs what has an index, by numbers or by V/C", () => {
    for (const abu of [null, "", "-", "abu-abu", "#N/A"]) {
      expect(sel("NSS", kolom(100, abu, 90), kolom(11, 11, 9))).toBeCloseTo(95.5, 9);
    }
    expect(sel("NSS", kolom(100, "", 90), kolom("P/H", "P/H", "A/M"))).toBeCloseTo(95.5, 9);
    expect(sel("NSS", baris(100, "", 90), baris(11, 11, 9))).toBeCloseTo(95.5, 9);
  });
  it("rows that are wholly blank do not count", () => {
    expect(sel("NSS", kolom(100, 90, "", ""), kolom(11, 9, "", ""))).toBeCloseTo(95.5, 9);
  });
  it("is #N/A when all are grey", () => {
    expect(pesan(sel("NSS", kolom("", "-"), kolom(11, 9)))).toBe(
      "#N/A Belum ada nilai: semua IKU di dalamnya abu-abu.",
    );
  });
  it.each([
    ["a weight is missing", kolom(11, ""), "Bobot pada baris ke-2 tidak ada"],
    ["a weight is 0", kolom(11, 0), "Bobot pada baris ke-2 tidak ada atau tidak lebih dari 0"],
    ["numbers and V/C are mixed", kolom(11, "A/M"), "Argumen bobot mencampur angka dan pasangan V/C"],
    ["a pair is not allowed", kolom("P/L", "E/H"), "Argumen bobot “E/H” bukan pasangan"],
    ["sizes differ", kolom(11, 11, 9), "Ukuran indeks (2 baris × 1 kolom)"],
  ])("refuses to guess where %s", (_, bobot, kalimat) => {
    expect(pesan(sel("NSS", kolom(100, 90), bobot))).toContain(kalimat);
  });
});

describe("NKO", () => {
  const EMPAT = [
    ["Stakeholder", "SS1", 104, 26],
    ["Customer", "SS2", 100, 21],
    ["Internal Process", "SS3", 98, 14],
    ["Learning & Growth", "SS4", 105 + 1 / 6, 11],
  ];
  it("weighs the perspectives 25, 15, 30, 30", () => {
    expect(sel("NKO", EMPAT)).toBeCloseTo(101.95, 9);
  });
  it("leaves out a perspective that is wholly grey", () => {
    const tanpaCustomer = EMPAT.map((b) => (b[0] === "Customer" ? [b[0], b[1], "", b[3]] : b));
    expect(sel("NKO", tanpaCustomer)).toBeCloseTo(102.29, 2);
  });
  it("takes a header in any order", () => {
    const judul = ["Bobot", "Indeks Capaian", "Sasaran Strategis", "Perspektif"];
    expect(sel("NKO", [judul, ...EMPAT.map((b) => [...b].reverse())])).toBeCloseTo(101.95, 9);
  });
  it("reads merged cells: blank goes on with the row above", () => {
    const gabung = [
      ["Stakeholder", "SS1", 100, 11],
      [null, null, "", 11],
      [null, null, 90, 9],
      ["Customer", "SS2", 100, 21],
    ];
    const penuh = gabung.map((b, i) => (i === 1 || i === 2 ? ["Stakeholder", "SS1", b[2], b[3]] : b));
    expect(sel("NKO", gabung)).toBe(sel("NKO", penuh));
    expect(sel("NKO", gabung)).toBeCloseTo((95.5 * 25 + 100 * 15) / 40, 9);
  });
  it.each([
    ["not four columns", [["Stakeholder", 104, 26]], "Yang dipilih 3 kolom"],
    [
      "a perspective of its own",
      [
        ["Sosial", "SS1", 104, 26],
        ["Customer", "SS2", 90, 9],
      ],
      "Perspektif “Sosial” tidak punya bobot",
    ],
    ["a weight in the name that is not used", [["Customer (20%)", "SS1", 104, 26]], "menulis bobot 20%"],
    [
      "a first row without perspective",
      [
        ["", "SS1", 104, 26],
        ["Customer", "SS2", 90, 9],
      ],
      "Perspektif pada baris ke-1 kosong",
    ],
    ["a missing weight", [["Customer", "SS1", 104, ""]], "Bobot pada baris ke-1 tidak ada"],
    ["words for an index", [["Customer", "SS1", "baik", 11]], "Argumen indeks “baik”"],
  ])("refuses to guess: %s", (_, tabel, kalimat) => {
    expect(pesan(sel("NKO", tabel))).toContain(kalimat);
  });
});

describe("RAPOR", () => {
  const TABEL = [
    ["Indikator Kinerja Utama", "Polarisasi", "Target Q3", "Realisasi Q3"],
    ["Persentase penerimaan", "Max", 85, 91.17],
    ["Waktu layanan", "Min", 8, 9],
    ["Indeks kepuasan", "Max", 4, "menunggu survei"],
  ];
  it("spills 8 rows × 3 columns: period, status, count, share, NKO, findings", () => {
    expect(panggil("RAPOR", TABEL, null)).toEqual([
      ["Periode", "Triwulan III", "KMK 467/2014"],
      ["hijau", 1, "34%"],
      ["kuning", 1, "33%"],
      ["merah", 0, "0%"],
      ["abu-abu", 1, "33%"],
      ["IKU", 3, "100%"],
      ["NKO", 97.38, "kuning"],
      ["Temuan", 0, "perlu diperiksa"],
    ]);
  });
  it("judges the period that is asked for", () => {
    expect(panggil("RAPOR", TABEL, satu("TW III"))[0]?.[1]).toBe("Triwulan III");
    expect(pesan(panggil("RAPOR", TABEL, satu("Q4"))[0]?.[0])).toBe(
      "#VALUE! Tabel ini tidak memuat target untuk Triwulan IV. Periode yang ada: Triwulan III.",
    );
    expect(pesan(panggil("RAPOR", TABEL, satu("kapan-kapan"))[0]?.[0])).toMatch(
      /^#VALUE! Argumen periode “kapan-kapan”/,
    );
  });
  it("takes the profile in force when the table names its year", () => {
    const [, ...isi] = TABEL;
    const judul = ["Indikator Kinerja Utama", "Polarisasi", "Target Q3 2026", "Realisasi Q3 2026"];
    const hasil = panggil("RAPOR", [judul, ...isi], null);
    expect(hasil[0]?.[2]).toBe("KMK 127/2026");
    expect(hasil[6]?.[2]).toBe("kuning · Cukup");
  });
  it("says what it needs when there is no table", () => {
    expect(pesan(panggil("RAPOR", [["halo", 1]], null)[0]?.[0])).toMatch(/^#VALUE! Tidak ada tabel IKU/);
  });
});
