import { describe, expect, it } from "vitest";
import type { Setelan } from "../../src/actions/index.ts";
import { KMK_127_2026, KMK_300_2022, KMK_467_2014 } from "../../src/scoring/profil.ts";
import { profilKantor } from "../../src/scoring/profilKantor.ts";
import { bacaAngka, formulirDari, kesalahan, profilDasar, setelanDari } from "../../src/taskpane/formulir.ts";

const LENGKAP: Setelan = {
  versi: 1,
  bahasa: "en",
  kantor: "KPPBC TMP A Bogor",
  profil: "KMK 300/2022",
  ubahanProfil: { id: "Kantor", ambang: { hijau: 102.5, kuning: 85 }, bobotPerspektif: { Stakeholder: 100 } },
  kolomWarna: "baris",
  lembar: "IKU 2019",
  hiasan: false,
  lembarLanjutan: false,
  tindakLanjut: {
    masa: { tahun: 2019, periode: { dari: 1, sampai: 9 } },
    tanggal: "2019-10-02",
    kunci: ["a/b"],
  },
  tanggalRapat: "2019-10-02",
  terakhir: { waktu: "2019-10-02T07:45", periode: { dari: 1, sampai: 9 }, sidik: "x" },
};
const KOSONG = formulirDari({ versi: 1 }, "id");

describe("formulirDari and setelanDari", () => {
  it("give back what was saved, also what the form does not show", () => {
    expect(setelanDari(formulirDari(LENGKAP, "id"), LENGKAP)).toEqual(LENGKAP);
    expect(setelanDari(formulirDari(LENGKAP, "en"), LENGKAP)).toEqual(LENGKAP);
  });

  it("an untouched form saves nothing but the version", () => {
    expect(setelanDari(KOSONG, { versi: 1 })).toEqual({ versi: 1 });
  });

  it("keep fields that a later version of the add-in has stored", () => {
    const lama = { ...LENGKAP, kolom: { target: "F" } };
    expect(setelanDari(KOSONG, lama)).toMatchObject({ kolom: { target: "F" } });
  });

  it("write thresholds the way the language writes numbers", () => {
    expect(formulirDari(LENGKAP, "id").hijau).toBe("102,5");
    expect(formulirDari(LENGKAP, "en").hijau).toBe("102.5");
  });

  it("an emptied field goes back to the workbook's or the profile's own", () => {
    const formulir = { ...formulirDari(LENGKAP, "id"), hijau: "", kuning: " ", kantor: "  ", lembar: "" };
    const setelan = setelanDari(formulir, LENGKAP);
    expect(setelan).not.toHaveProperty("kantor");
    expect(setelan).not.toHaveProperty("lembar");
    expect(setelan.ubahanProfil).toEqual({ id: "Kantor", bobotPerspektif: { Stakeholder: 100 } });
  });
});

describe("bacaAngka", () => {
  it.each([
    ["100", 100],
    [" 99,5 ", 99.5],
    ["99.5", 99.5],
    ["-1", -1],
    ["", null],
    ["  ", null],
  ])("reads %j as %j", (teks, nilai) => {
    expect(bacaAngka(teks)).toBe(nilai);
  });

  it.each(["abc", "1.2.3", "1,2,3", "100%", "1e2", "Infinity", "1 000"])("refuses %j", (teks) => {
    expect(bacaAngka(teks)).toBeNaN();
  });
});

describe("kesalahan", () => {
  const salah = (hijau: string, kuning: string) => kesalahan({ ...KOSONG, hijau, kuning }, KMK_467_2014);

  it("finds nothing in blank fields and in thresholds in order", () => {
    expect(salah("", "")).toEqual({});
    expect(salah("105", "90,5")).toEqual({});
    expect(salah("120", "119")).toEqual({});
  });

  it("names the field that is no number or outside the limits of an index", () => {
    expect(salah("abc", "130")).toEqual({ hijau: "BUKAN_ANGKA", kuning: "DI_LUAR_BATAS" });
    expect(salah("0", "")).toEqual({ hijau: "DI_LUAR_BATAS" });
  });

  it("wants hijau above kuning, also when only one of them is typed", () => {
    expect(salah("90", "90")).toEqual({ hijau: "TERBALIK" });
    expect(salah("", "100")).toEqual({ kuning: "TERBALIK" });
    expect(salah("80", "")).toEqual({ hijau: "TERBALIK" });
  });

  it("accepts exactly what the profile accepts", () => {
    for (const [hijau, kuning] of [
      ["100", "99,9"],
      ["90", "90"],
      ["80", "90"],
    ] as const) {
      const ambang = { hijau: bacaAngka(hijau) ?? 0, kuning: bacaAngka(kuning) ?? 0 };
      const diterima = profilKantor(KMK_467_2014, { ambang }).ditolak.length === 0;
      expect(Object.keys(salah(hijau, kuning)).length === 0).toBe(diterima);
    }
  });
});

describe("profilDasar", () => {
  it("is the profile chosen in the form, else the one behind the profile in force", () => {
    const kantor = profilKantor(KMK_127_2026, { id: "Kantor", ambang: { hijau: 105 } }).profil;
    expect(profilDasar({ ...KOSONG, profil: "KMK 300/2022" }, kantor)).toBe(KMK_300_2022);
    expect(profilDasar(KOSONG, kantor)).toBe(KMK_127_2026);
    expect(profilDasar(KOSONG, null)).toBe(KMK_467_2014);
  });
});
