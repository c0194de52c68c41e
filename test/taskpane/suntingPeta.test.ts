import { describe, expect, it } from "vitest";
import type { Gagal } from "../../src/actions/index.ts";
import { kunciPeriode, sampaiDengan, TAHUN, TRIWULAN } from "../../src/scoring/periode.ts";
import {
  berperiode,
  idMasalah,
  ID_MASALAH,
  idPeran,
  lembarAwal,
  masalahPeta,
  mulaiUsulan,
  pilihanPeriode,
  terimaUsulan,
  ubahKolom,
  type SuntinganPeta,
} from "../../src/taskpane/suntingPeta.ts";
import { petaDari, usulanPeta } from "../../src/workbook/petaUsulan.ts";
import { gridUji } from "../workbook/gridUji.ts";

const USULAN = usulanPeta(
  gridUji([
    ["Ukuran", "Harapan TW I", "Hasil TW I"],
    ["Waktu layanan impor", 4, 3],
  ]),
);
const GAGAL: Gagal = { ok: false, kode: "SEDANG_MENYUNTING", pesan: "sunting", rincian: "" };

function terbuka(): SuntinganPeta {
  const suntingan = terimaUsulan(mulaiUsulan(null, "IKU"), 1, USULAN);
  if (suntingan === null) throw new Error("closed");
  return suntingan;
}

describe("reading a sheet for the editor", () => {
  it("keeps what is shown of the same sheet until the answer comes, and nothing of another", () => {
    expect(mulaiUsulan(terbuka(), "IKU")).toMatchObject({ usulan: USULAN, memuat: true, nomor: 2 });
    expect(mulaiUsulan(terbuka(), "Lain")).toMatchObject({ lembar: "Lain", usulan: null, nomor: 2 });
  });

  it("an answer that was overtaken or comes after closing changes nothing", () => {
    const kini = mulaiUsulan(terbuka(), "Lain");
    expect(terimaUsulan(kini, 1, USULAN)).toBe(kini);
    expect(terimaUsulan(null, 1, USULAN)).toBeNull();
  });

  it("a refusal is kept in words", () => {
    expect(terimaUsulan(mulaiUsulan(null, "IKU"), 1, GAGAL)).toMatchObject({
      usulan: null,
      gagal: GAGAL,
      memuat: false,
    });
  });
});

describe("editing", () => {
  it("changes one column and leaves the others", () => {
    const diubah = ubahKolom(terbuka(), 1, { peran: "target" });
    expect(diubah.usulan?.kolom.map((k) => k.peran)).toEqual(["nama", "target", "capaian"]);
    expect(diubah.usulan?.kolom[1]?.periode).toEqual(TRIWULAN[0]);
    const tertutup = mulaiUsulan(null, "IKU");
    expect(ubahKolom(tertutup, 1, { peran: "target" })).toBe(tertutup);
  });

  it("leads to the columns that hold the same, otherwise to the list of problems", () => {
    const ganda = ubahKolom(ubahKolom(terbuka(), 1, { peran: "target" }), 2, { peran: "target" });
    expect(idMasalah(masalahPeta(ganda))).toBe(idPeran(1));
    const tanpaNama = ubahKolom(terbuka(), 0, { peran: null });
    expect(idMasalah(masalahPeta(tanpaNama))).toBe(ID_MASALAH);
  });

  it("asks for a period where figures stand", () => {
    const kolom = USULAN.kolom[1];
    if (!kolom) throw new Error("no column");
    expect(
      (["status", "indeks", "pic", null] as const).map((peran) => berperiode({ ...kolom, peran })),
    ).toEqual([true, true, false, false]);
  });
});

describe("pilihanPeriode", () => {
  it("lists every usual period once", () => {
    const kunci = pilihanPeriode(null).map(kunciPeriode);
    expect(new Set(kunci).size).toBe(kunci.length);
    expect(kunci.slice(0, 4)).toEqual(["01-03", "04-06", "07-09", "10-12"]);
    for (const p of [sampaiDengan(9), TAHUN, sampaiDengan(5)]) expect(kunci).toContain(kunciPeriode(p));
  });

  it("has the chosen one among them even when it is unusual", () => {
    const aneh = { dari: 2, sampai: 5 };
    expect(pilihanPeriode(aneh)).toHaveLength(pilihanPeriode(null).length + 1);
    expect(pilihanPeriode(aneh)).toContainEqual(aneh);
  });
});

describe("lembarAwal", () => {
  const dilihat = [
    { nama: "Satu", judulTerlihat: ["No"] },
    { nama: "Dua", judulTerlihat: ["No", "Target"] },
  ];
  const ada = ["Satu", "Dua", "Tiga"];
  const peta = { ...petaDari(USULAN), lembar: "Tiga" };

  it("begins with the saved map's sheet, then the one read, then the likeliest", () => {
    expect(lembarAwal({ versi: 1, peta }, "Satu", dilihat, ada)).toBe("Tiga");
    expect(lembarAwal({ versi: 1 }, "Satu", dilihat, ada)).toBe("Satu");
    expect(lembarAwal({ versi: 1 }, null, dilihat, ada)).toBe("Dua");
    expect(lembarAwal({ versi: 1 }, null, [], ada)).toBe("Satu");
  });

  it("never names a sheet that is not there", () => {
    expect(lembarAwal({ versi: 1, peta }, null, [], ["Satu"])).toBe("Satu");
    expect(lembarAwal({ versi: 1, peta }, "Lama", dilihat, [])).toBeNull();
  });
});
