import { describe, expect, it } from "vitest";
import { keyakinanBaca } from "../../src/workbook/keyakinan.ts";
import { gridUji, type SelUji } from "./gridUji.ts";
import { tabelBaris, tabelDari } from "./tabelUji.ts";

const KEPALA: SelUji[] = ["Kode", "IKU", "Pol", "Target", "Realisasi"];
const satu: SelUji[] = ["1a-CP", "Penerimaan", "Max", 100, 95];

describe("how sure the reading is", () => {
  it("a plain list leaves no doubt and nothing to ask", () => {
    expect(keyakinanBaca(tabelBaris([KEPALA, satu]))).toEqual({ nilai: 1, alasan: [], tanya: null });
  });

  it("two sheets as good: the sheet is asked for, until somebody has chosen it", () => {
    const tabel = tabelDari(
      gridUji([KEPALA, satu], { lembar: "Kantor A" }),
      gridUji([KEPALA, satu], { lembar: "Kantor B" }),
    );
    const { nilai, alasan, tanya } = keyakinanBaca(tabel);
    expect([nilai, tanya, alasan.map((t) => t.kode)]).toEqual([0.7, "lembar", ["LEMBAR_LAIN_MIRIP"]]);
    expect(keyakinanBaca(tabel, new Set(["lembar"])).tanya).toBeNull();
  });

  it("a capaian that could be either: the columns are asked for", () => {
    const tabel = tabelBaris([
      ["Kode", "IKU", "Pol", "Target", "Capaian"],
      ["1a-CP", "Penerimaan", "Max", 100, 95],
    ]);
    expect(keyakinanBaca(tabel).tanya).toBe("kolom");
  });

  const ragu = (kode: string) => ({ kode, tingkat: "periksa", sel: null, data: {} }) as const;
  const BERAT = {
    lembar: ["LEMBAR_LAIN_MIRIP"],
    kolom: ["TANPA_TARGET", "TANPA_REALISASI", "CAPAIAN_TIDAK_PASTI", "BULAN_SAJA", "KOLOM_TANPA_PERIODE"],
    periode: ["PERIODE_TIDAK_PASTI", "REALISASI_TANPA_PERIODE", "LEMBAR_MUNGKIN_KUMULATIF"],
  };
  const RINGAN = {
    lembar: ["LEMBAR_TIDAK_IKUT"],
    kolom: ["KOLOM_GANDA", "TARGET_TANPA_PERIODE", "TARGET_DIANGGAP_SETAHUN"],
    periode: ["PERIODE_TARGET_BEDA", "PERIODE_JUDUL_BEDA", "PERIODE_DARI_NAMA"],
  };
  it.each(["lembar", "kolom", "periode"] as const)("what is asked about: %s", (tanya) => {
    for (const kode of BERAT[tanya]) {
      expect([kode, keyakinanBaca({ temuan: [ragu(kode)] }).tanya]).toEqual([kode, tanya]);
    }
    for (const kode of RINGAN[tanya]) {
      const { nilai, tanya: sendiri } = keyakinanBaca({ temuan: [ragu(kode)] });
      expect([kode, nilai < 1, sendiri]).toEqual([kode, true, null]);
    }
    for (const kode of [...BERAT[tanya], ...RINGAN[tanya]]) {
      expect([kode, keyakinanBaca({ temuan: [ragu(kode)] }, new Set([tanya])).nilai]).toEqual([kode, 1]);
    }
  });

  it("light doubts together ask, and the weightiest says what, whatever order they were found in", () => {
    const dua = [ragu("KOLOM_GANDA"), ragu("PERIODE_DARI_NAMA")];
    for (const temuan of [dua, [...dua].reverse()]) {
      const { tanya, alasan } = keyakinanBaca({ temuan });
      expect([tanya, alasan.map((t) => t.kode)]).toEqual(["periode", ["PERIODE_DARI_NAMA", "KOLOM_GANDA"]]);
    }
    expect(keyakinanBaca({ temuan: [ragu("KOLOM_GANDA"), ragu("TARGET_TANPA_PERIODE")] })).toMatchObject({
      nilai: 0.75,
      tanya: null,
    });
  });

  it("never falls below 0, and findings that concern no question leave it", () => {
    const semua = Object.values(BERAT).flat().map(ragu);
    expect(keyakinanBaca({ temuan: semua }).nilai).toBe(0);
    expect(keyakinanBaca({ temuan: [ragu("KODE_GANDA"), ragu("constructor")] })).toEqual({
      nilai: 1,
      alasan: [],
      tanya: null,
    });
  });

  it("a doubt counts once, however many cells it concerns", () => {
    const t = { kode: "KOLOM_GANDA", tingkat: "periksa", sel: "IKU!A1", data: {} } as const;
    expect(keyakinanBaca({ temuan: [t, t, t] }).nilai).toBe(0.85);
  });
});
