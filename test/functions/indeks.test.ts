import { describe, expect, it } from "vitest";
import { PROFIL } from "../../src/scoring/profil.ts";
import { baris, kolom, kolomHasil, panggil, pesan, satu, sel, type Argumen } from "./panggil.ts";

const MIN = satu("Min");
const STAB = satu("Stabilize");

describe("INDEKS and STATUS by the worked figures of the domain", () => {
  it.each([
    ["max 4 of 3,25, capped", 4, 3.25, null, 120, "hijau"],
    ["max 91,17 of 85", 91.17, 85, null, 107.26, "hijau"],
    ["min 9 against 8", 9, 8, MIN, 87.5, "kuning"],
    ["min 6,5 against 7", 6.5, 7, MIN, 107.14, "hijau"],
    ["min 0,26 against 1, capped", 0.26, 1, MIN, 120, "hijau"],
    ["min 21 against 10, floored", 21, 10, MIN, 0, "merah"],
    ["stab 96 of 100", 96, 100, STAB, 112, "hijau"],
    ["stab 102 of 100", 102, 100, STAB, 116, "hijau"],
    ["max −11 of −10", -11, -10, null, 90, "kuning"],
    ["max −5 of −10, capped", -5, -10, null, 120, "hijau"],
    ["min 0 against 0, a rule of its own", 0, 0, MIN, 100, "hijau"],
    ["min 3 against 0 without a worst value", 3, 0, MIN, 0, "merah"],
  ])("%s", (_, r, t, pol, indeks, status) => {
    expect(sel("INDEKS", satu(r), satu(t), pol, null)).toBeCloseTo(indeks, 2);
    expect(sel("STATUS", satu(r), satu(t), pol, null)).toBe(status);
  });

  it.each([
    ["below a range target its lower bound counts", "72%", "80 - 90%", 90],
    ["above it its upper bound", "99%", "80 - 90%", 110],
    ["inside it the index is 100", "85%", "80 - 90%", 100],
  ])("%s", (_, r, t, indeks) => {
    expect(sel("INDEKS", satu(r), satu(t), null, null)).toBeCloseTo(indeks, 9);
  });

  it("an index that only rounds to 100 is kuning", () => {
    expect(sel("STATUS", satu(99.996), satu(100), null, null)).toBe("kuning");
  });
});

describe("what cannot be measured yet", () => {
  it.each([
    ["blank realisasi", null, 85, "belum dilaporkan"],
    ["empty text", "", 85, "belum dilaporkan"],
    ["a dash", " - ", 85, "belum dilaporkan"],
    ["blank target", 91, null, "belum ada target pada periode ini"],
    ["words for a realisasi", "menunggu survei TW IV", 4, "menunggu survei TW IV"],
    ["words for a target", 91, "menyusul", "target tidak berupa angka: “menyusul”"],
    ["max with target 0", 5, 0, "target 0 tidak dapat dihitung untuk Maximize"],
    ["TRUE", true, 85, "TRUE"],
  ])("%s: abu-abu, and #N/A with the reason", (_, r, t, alasan) => {
    expect(sel("STATUS", satu(r), satu(t), null, null)).toBe("abu-abu");
    expect(pesan(sel("INDEKS", satu(r), satu(t), null, null))).toBe(`#N/A Belum ada nilai: ${alasan}.`);
  });

  it("a cell with an Excel error is named, whatever form it comes in", () => {
    for (const galat of ["#DIV/0!", { type: "Error", basicValue: "#DIV/0!" }, { code: "#DIV/0!" }]) {
      expect(pesan(sel("INDEKS", satu(galat), satu(85), null, null))).toBe(
        "#VALUE! Sel realisasi berisi galat Excel #DIV/0!. Perbaiki rumus di sel itu.",
      );
      expect(sel("STATUS", satu(galat), satu(85), null, null)).toBe("abu-abu");
    }
  });
});

describe("numbers as staff type them", () => {
  it.each([
    ["91,17%", "85%", 107.26],
    ["0,26 % ", 1, 26],
    ["929.893.168.257", "Rp. 1.000.000.000.000,-", 92.99],
    ["9.55%", "10%", 95.5],
    ["4 dari skala 5", "4 dari skala 5", 100],
    ["57%", 0.6, 95],
    ["1.234", 1.2, 102.83],
    ["1.234", 1200, 102.83],
  ])("%s of %s", (r, t, indeks) => {
    expect(sel("INDEKS", satu(r), satu(t), null, null)).toBeCloseTo(indeks, 2);
  });

  it("a formatted number of Excel's data types counts with its format", () => {
    const persen = { type: "Double", basicValue: 0.9117, numberFormat: "0.00%" };
    expect(sel("INDEKS", satu(persen), satu(85), null, null)).toBeCloseTo(107.26, 2);
  });
});

describe("figures that would give a wrong number are refused", () => {
  it("a percent cell beside a plain number", () => {
    expect(pesan(sel("STATUS", satu(0.9117), satu(85), null, null))).toMatch(
      /^#VALUE! Realisasi 0,9117 dan target 85 berbeda terlalu jauh\./,
    );
  });
  it("a date", () => {
    expect(pesan(sel("INDEKS", satu(43_556), satu(3.25), null, null))).toMatch(
      /^#VALUE! Realisasi 43\.556 atau target 3,25 mungkin tanggal/,
    );
  });
  it("a header row among the rows spoils itself only", () => {
    const hasil = kolomHasil("STATUS", kolom("Realisasi", 4), kolom("Target", 4), kolom("Pol", "Max"), null);
    expect(pesan(hasil[0])).toMatch(/^#VALUE! Argumen polarisasi “Pol” tidak dikenal/);
    expect(hasil[1]).toBe("hijau");
    const tanpaPol = kolomHasil(
      "STATUS",
      kolom("Realisasi s.d. Q3", 4),
      kolom("Target s.d. Q3", 4),
      null,
      null,
    );
    expect(pesan(tanpaPol[0])).toMatch(/^#VALUE! Baris ini tampaknya judul kolom/);
    expect(tanpaPol[1]).toBe("hijau");
  });
  it("small counts are counts", () => {
    expect(sel("INDEKS", satu(2), satu(25), null, null)).toBe(8);
    expect(sel("INDEKS", satu("1 dokumen"), satu("25 dokumen"), null, null)).toBe(4);
  });
  it("a lone 1 may be a cell that shows 100%", () => {
    expect(pesan(sel("STATUS", satu(1), satu(95), null, null))).toMatch(
      /^#VALUE! Realisasi 1 dan target 95 .*kalikan 100/,
    );
    expect(pesan(sel("STATUS", satu(95), satu(1), null, null))).toMatch(
      /^#VALUE! Realisasi 95 dan target 1 /,
    );
  });
  it("figures in two units", () => {
    expect(pesan(sel("STATUS", satu("3 bulan"), satu("5 hari"), MIN, null))).toMatch(
      /^#VALUE! Satuan realisasi “3 bulan” berbeda dengan satuan target “5 hari”/,
    );
  });
});

describe("options", () => {
  it.each(["Max", "max", "Maximize", "Maks", "Naik", "↑", "", null, "-", 0])("%j is maximize", (pol) => {
    expect(sel("INDEKS", satu(9), satu(8), satu(pol), null)).toBe(112.5);
  });
  it.each(["Min", "minimize", "Turun", "↓", "Min/TLK"])("%j is minimize", (pol) => {
    expect(sel("INDEKS", satu(9), satu(8), satu(pol), null)).toBe(87.5);
  });
  it("each row has its own polarisasi, and one cell counts for all rows", () => {
    const [r, t] = [kolom(9, 9), kolom(8, 8)];
    expect(kolomHasil("STATUS", r, t, kolom("Max", "Min"), null)).toEqual(["hijau", "kuning"]);
    expect(kolomHasil("STATUS", r, t, MIN, null)).toEqual(["kuning", "kuning"]);
  });
  it.each(["naikk", 7, true, "Max Min"])("an unknown polarisasi %j is named with what is expected", (pol) => {
    expect(pesan(sel("STATUS", satu(9), satu(8), satu(pol), null))).toBe(
      `#VALUE! Argumen polarisasi “${String(pol)}” tidak dikenal. Isi Maximize, Minimize, atau Stabilize.`,
    );
  });
  it("a profile is found however its name is spaced", () => {
    expect(sel("STATUS", satu(9), satu(8), null, satu("kmk-300 / 2022"))).toBe("hijau");
    expect(pesan(sel("STATUS", satu(9), satu(8), null, satu("KMK 1/2001")))).toBe(
      `#VALUE! Argumen profil “KMK 1/2001” tidak dikenal. Isi salah satu: ${PROFIL.map((p) => p.id).join(", ")}.`,
    );
  });
});

describe("ranges", () => {
  it("rows give rows, columns give columns, a table gives a table", () => {
    expect(panggil("STATUS", kolom(4, 3), kolom(4, 4), null, null)).toEqual([["hijau"], ["merah"]]);
    expect(panggil("STATUS", baris(4, 3), baris(4, 4), null, null)).toEqual([["hijau", "merah"]]);
    const tabel: Argumen = [
      [4, 3],
      [3, 4],
    ];
    expect(panggil("STATUS", tabel, satu(4), null, null)).toEqual([
      ["hijau", "merah"],
      ["merah", "hijau"],
    ]);
  });

  it("one bad row never spoils the others", () => {
    const hasil = kolomHasil(
      "INDEKS",
      kolom(9, "", 0.5, 9),
      kolom(8, 8, 80, 8),
      kolom("", "", "", "?"),
      null,
    );
    expect(hasil[0]).toBe(112.5);
    expect(hasil.slice(1).map((h) => pesan(h).slice(0, 7))).toEqual(["#N/A Be", "#VALUE!", "#VALUE!"]);
  });

  it.each([
    [
      "rows",
      kolom(1, 2),
      kolom(1, 2, 3),
      null,
      "realisasi (2 baris × 1 kolom)",
      "target (3 baris × 1 kolom)",
    ],
    [
      "a row beside a column",
      baris(1, 2),
      kolom(1, 2, 3),
      null,
      "realisasi (1 baris × 2 kolom)",
      "target (3 baris",
    ],
    [
      "an option",
      kolom(1, 2),
      kolom(1, 2),
      kolom("", "", ""),
      "polarisasi (3 baris",
      "realisasi (2 baris × 1 kolom)",
    ],
  ])("sizes that do not fit are both named: %s", (_, r, t, pol, satuUkuran, ukuranLain) => {
    const teks = pesan(sel("STATUS", r, t, pol, null));
    expect(teks).toMatch(/^#VALUE! Ukuran /);
    expect(teks).toContain(satuUkuran);
    expect(teks).toContain(ukuranLain);
  });

  it("a missing argument is named", () => {
    expect(pesan(sel("STATUS", satu(1), null, null, null))).toMatch(/^#VALUE! Argumen target belum diisi/);
  });

  it('a whole column ends at its last used row, whether blank cells come as null, "" or 0', () => {
    for (const hampa of [null, "", 0]) {
      const penuh = (...atas: unknown[]) => [
        ...atas.map((a) => [a]),
        ...Array.from({ length: 1_048_576 - atas.length }, () => [hampa]),
      ];
      expect(kolomHasil("STATUS", penuh(4, 3), penuh(4, 4), null, null)).toEqual(["hijau", "merah"]);
    }
  });
});

describe("MENGAPA", () => {
  it("shows the working down to the status, a line each", () => {
    expect(sel("MENGAPA", satu(91.17), satu(85), null)).toBe(
      "Maximize: realisasi ÷ target × 100\n91,17 ÷ 85 × 100 = 107,26\n100 ≤ 107,26 → hijau (KMK 467/2014)",
    );
  });
  it("says why there is no index", () => {
    expect(sel("MENGAPA", satu(null), satu(85), null)).toContain("Tanpa indeks: belum dilaporkan → abu-abu");
  });
  it("shows what is special about a result", () => {
    expect(sel("MENGAPA", satu(99.996), satu(100), null)).toContain("Nilai 99,996 belum mencapai 100");
  });
});
