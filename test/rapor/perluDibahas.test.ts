import { describe, expect, it } from "vitest";
import { kalimatKebutuhan } from "../../src/rapor/kalimatKebutuhan.ts";
import { susunKonteks } from "../../src/rapor/konteks.ts";
import { susunRapor } from "../../src/rapor/lembar.ts";
import { nilaiTabel } from "../../src/rapor/nilai.ts";
import { sampaiDengan, type Periode } from "../../src/scoring/periode.ts";
import { KMK_467_2014 } from "../../src/scoring/profil.ts";
import { PILIHAN, tabelDari, type Ringkas } from "./kantorContoh.ts";

const S_D_TW3 = sampaiDengan(9);
const konteks = (iku: readonly Ringkas[], periode: Periode = S_D_TW3) =>
  susunKonteks(nilaiTabel(tabelDari(iku), periode, KMK_467_2014), PILIHAN);
const kelompok = (iku: readonly Ringkas[]) =>
  konteks(iku).dibahas.map((d) => [d.skor.iku.nama, d.kelompok, d.risiko?.jenis ?? null]);

function kebutuhan(iku: Omit<Ringkas, "nama">, periode?: Periode): string {
  const k = konteks([{ nama: "A", ...iku }], periode);
  const [skor] = k.hasil.kantor.iku;
  return skor === undefined ? "" : kalimatKebutuhan(k, skor);
}

/** Texts of the rapor, row by row. */
function baris(iku: readonly Ringkas[]): string[] {
  const r = susunRapor(nilaiTabel(tabelDari(iku), S_D_TW3, KMK_467_2014), PILIHAN);
  return r.penanda.isi.map((_, i) =>
    r.sel
      .filter((s) => s.baris === i && s.nilai !== null && s.nilai !== "")
      .map((s) => String(s.nilai))
      .join(" | "),
  );
}

describe("the list to discuss", () => {
  it("goes merah, kuning, hijau at risk, unreported; the lowest index first", () => {
    expect(
      kelompok([
        { nama: "aman" },
        { nama: "belum lapor", realisasi: [] },
        { nama: "turun", realisasi: [119, 118, 108] },
        { nama: "kuning", realisasi: [null, null, 85] },
        { nama: "merah 70", realisasi: [null, null, 70] },
        { nama: "merah 20", realisasi: [null, null, 20] },
        { nama: "menunggu", realisasi: [null, null, "menunggu survei"] },
        { nama: "tanpa target", target: [] },
      ]),
    ).toEqual([
      ["merah 20", "merah", null],
      ["merah 70", "merah", null],
      ["kuning", "kuning", null],
      ["turun", "berisiko", "turun"],
      ["belum lapor", "belumLapor", null],
      ["menunggu", "belumLapor", null],
    ]);
  });

  it("says so when there is nothing to discuss", () => {
    expect(baris([{ nama: "A" }])).toContain("Tidak ada IKU merah, kuning, berisiko, atau belum dilaporkan.");
  });

  it("gives the gap in the IKU's own unit, and the boxes with what the source sheet says", () => {
    const isi = baris([
      {
        nama: "Jumlah penindakan",
        kode: "6b-CP",
        satuan: "SBP",
        konsolidasi: "sum",
        target: [20, 20, 20, 20],
        realisasi: [10, 10, 10, null],
        kendala: "kapal patroli rusak",
        pic: "Seksi P2",
        tenggat: "1 Nov",
      },
    ]);
    expect(isi).toContain("✖ Merah · 1 IKU");
    expect(isi).toContain(
      "6b-CP | Jumlah penindakan | target 60 SBP, realisasi 30 SBP\n30 SBP di bawah target | " +
        "perlu 50 SBP lagi pada Triwulan IV | 50 | ✖ Merah | tetap | ▂ ▂ ▂",
    );
    expect(isi).toContain("kapal patroli rusak | Seksi P2 | 1 Nov");
  });

  it("names the fall of an IKU at risk in printed digits", () => {
    const isi = baris([{ nama: "turun", realisasi: [null, 112.34, 105.67] }]).join("\n");
    expect(isi).toContain("Indeks turun 6,67 sejak Semester I; bila turun sebesar itu lagi menjadi 99,00.");
  });

  it("details no more than a meeting can talk about, and says how many it leaves out", () => {
    const iku = Array.from({ length: 75 }, (_, i) => ({
      nama: `IKU ${String(i)}`,
      realisasi: [null, null, 10],
    }));
    const isi = baris(iku);
    expect(isi).toContain("✖ Merah · 75 IKU");
    expect(isi).toContain("15 IKU lain tidak dirinci di sini; statusnya ada pada tabel Capaian IKU.");
  });
});

describe("hijau at risk", () => {
  const sum = (lain: Partial<Ringkas>) => kelompok([{ nama: "A", konsolidasi: "sum", ...lain }]);

  it("is an IKU whose rest of the year asks for half as much again as the pace so far", () => {
    expect(sum({ target: [10, 10, 10, 30], realisasi: [10, 10, 11, null] })).toEqual([
      ["A", "berisiko", "curam"],
    ]);
    expect(sum({ target: [10, 10, 10, 12], realisasi: [10, 10, 11, null] })).toEqual([]);
  });

  it("is a minimize IKU that has used up the room of the year", () => {
    const lain = { polarisasi: "minimize", target: [4, 4, 4, 1], realisasi: [4, 4, 4, null] } as const;
    expect(sum(lain)).toEqual([["A", "berisiko", "sempit"]]);
    expect(sum({ ...lain, target: [4, 4, 4, 4] })).toEqual([]);
  });

  it("is not an IKU that rises, or falls far above the threshold", () => {
    expect(kelompok([{ nama: "A", realisasi: [100, 101, 102] }])).toEqual([]);
    expect(kelompok([{ nama: "A", realisasi: [120, 118, 115] }])).toEqual([]);
  });
});

describe("what the rest of the year needs, in words", () => {
  it.each<[string, Omit<Ringkas, "nama">, Periode?]>([
    [
      "perlu 412 dokumen lagi pada Triwulan IV",
      {
        konsolidasi: "sum",
        satuan: "dokumen",
        target: [500, 500, 500, 500],
        realisasi: [530, 529, 529, null],
      },
    ],
    [
      "perlu 30 kegiatan lagi sampai akhir tahun, rata-rata 15 kegiatan pada Triwulan III dan Triwulan IV",
      { konsolidasi: "sum", satuan: "kegiatan", target: [15, 15, 15, 15], realisasi: [15, 15, null, null] },
      sampaiDengan(6),
    ],
    [
      "perlu Rp 1,20 miliar lagi pada Triwulan IV",
      {
        konsolidasi: "sum",
        satuan: "Rp",
        target: [1e9, 1e9, 1e9, 1e9],
        realisasi: [9e8, 9e8, 1e9, null],
      },
    ],
    [
      "paling sedikit 4,10 pada Triwulan IV",
      {
        konsolidasi: "tlk",
        satuan: "indeks (skala 5)",
        tampilan: { persen: false, desimal: 2 },
        target: [null, null, null, 4.1],
        realisasi: [],
      },
    ],
    [
      "paling sedikit 91,00% pada Triwulan IV",
      {
        konsolidasi: "average",
        satuan: "%",
        tampilan: { persen: true, desimal: 2 },
        target: [85, 85, 85, 85],
        realisasi: [83, 83, 83, null],
      },
    ],
    [
      "paling banyak 2 temuan lagi pada Triwulan IV",
      {
        konsolidasi: "sum",
        polarisasi: "minimize",
        satuan: "temuan",
        target: [2, 2, 2, 2],
        realisasi: [2, 2, 2, null],
      },
    ],
    [
      "target setahun tidak mungkin lagi terpenuhi",
      {
        konsolidasi: "sum",
        polarisasi: "minimize",
        target: [2, 2, 2, 2],
        realisasi: [5, 5, 2, null],
      },
    ],
    [
      "antara 90 dan 110 pada Triwulan IV",
      { konsolidasi: "tlk", polarisasi: "stabilize", target: [100, 100, 100, 100], realisasi: [50, 60, 70] },
    ],
    [
      "target setahun sudah terpenuhi",
      { konsolidasi: "sum", target: [1, 1, 1, 1], realisasi: [2, 2, 2, null] },
    ],
    [
      "target sisa tahun tidak ada pada lembar sumber",
      { konsolidasi: "sum", target: [], realisasi: [1, 1, 1, null] },
    ],
  ])("%s", (kalimat, iku, periode) => {
    expect(kebutuhan(iku, periode)).toBe(kalimat);
  });

  it("never rounds what is needed down", () => {
    const iku = {
      konsolidasi: "sum",
      target: [10.4, 10.4, 10.4, 10.4],
      realisasi: [10, 10, 10, null],
    } as const;
    expect(kebutuhan({ ...iku, satuan: "jam" })).toBe("perlu 11,6 jam lagi pada Triwulan IV");
    expect(kebutuhan({ ...iku, target: [10.333, 10, 10, 10], satuan: "jam" })).toBe(
      "perlu 10,34 jam lagi pada Triwulan IV",
    );
  });
});
