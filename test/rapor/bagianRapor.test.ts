import { describe, expect, it } from "vitest";
import type { PilihanRapor } from "../../src/rapor/bagian/bagian.ts";
import { KOLOM } from "../../src/rapor/kisi.ts";
import { susunRapor } from "../../src/rapor/lembar.ts";
import { nilaiTabel } from "../../src/rapor/nilai.ts";
import { WARNA } from "../../src/rapor/palet.ts";
import type { RencanaLembar } from "../../src/rapor/rencana.ts";
import { sampaiDengan } from "../../src/scoring/periode.ts";
import { KMK_467_2014 } from "../../src/scoring/profil.ts";
import type { TabelIku } from "../../src/workbook/tabel.ts";
import { cacat } from "./cacatRencana.ts";
import { PILIHAN, tabelDari, type Ringkas } from "./kantorContoh.ts";
import { TABEL_RUJUKAN } from "./kantorRujukan.ts";

function rapor(tabel: TabelIku, pilihan: Partial<PilihanRapor> = {}): RencanaLembar {
  return susunRapor(nilaiTabel(tabel, sampaiDengan(9), KMK_467_2014), { ...PILIHAN, ...pilihan });
}

const isiBaris = (r: RencanaLembar, baris: number) =>
  r.sel.filter((s) => s.baris === baris && s.nilai !== null && s.nilai !== "").map((s) => s.nilai);
const barisDari = (r: RencanaLembar, nilai: string) => r.sel.find((s) => s.nilai === nilai)?.baris ?? NaN;
const kolomGrafik = (r: RencanaLembar) => r.grafik.flatMap((g) => (g.jenis === "kolom" ? [g] : []));

describe("the strip", () => {
  it("compares with the last rapor when there is one, else with the period before", () => {
    const raporLalu = {
      nama: "Triwulan II",
      nko: 100.06,
      jumlah: { hijau: 10, kuning: 3, merah: 2, "abu-abu": 1 },
    };
    const ket = (r: RencanaLembar) =>
      r.sel.filter((s) => /^(?:nkoStatus|ubinKet)/.test(s.gaya) && s.nilai !== null).map((s) => s.nilai);
    expect(ket(rapor(TABEL_RUJUKAN, { raporLalu }))).toEqual([
      "✔ Hijau\n▲ 8,00 dibanding Triwulan II",
      "▲ 5",
      "▼ 3",
      "▼ 2",
      "tetap",
    ]);
    expect(ket(rapor(TABEL_RUJUKAN))[0]).toBe("✔ Hijau\n▼ 0,49 dibanding Semester I");
  });
});

describe("peta strategi", () => {
  it("has a row per perspective from Stakeholder down, with NP and boxes of sign, word and NSS", () => {
    const urut = ["Learning & Growth", "Customer", "Stakeholder"];
    const r = rapor(
      tabelDari(
        urut.map((perspektif, i) => ({
          nama: "A",
          perspektif,
          sasaran: `SS ${String(i)}`,
          realisasi: [null, null, 60 + i * 25],
        })),
      ),
    );
    const judul = barisDari(r, "Peta strategi");
    expect([2, 4, 6].map((i) => isiBaris(r, judul + i))).toEqual([
      ["Stakeholder · 25%\n✔ Hijau · NP 110,00", "SS 2", "✔ Hijau\n110,00"],
      ["Customer · 15%\n◆ Kuning · NP 85,00", "SS 1", "◆ Kuning\n85,00"],
      ["Learning & Growth · 30%\n✖ Merah · NP 60,00", "SS 0", "✖ Merah\n60,00"],
    ]);
    expect(r.sel.find((s) => s.nilai === "SS 1")?.gaya).toBe("petaSasaran.kuning");
  });

  it("is left out when the workbook names no sasaran", () => {
    expect(barisDari(rapor(tabelDari([{ nama: "A" }])), "Peta strategi")).toBeNaN();
  });
});

describe("data pendukung", () => {
  it("gives target, realisasi and index of every period, with a link to the source row", () => {
    const r = rapor(
      tabelDari([{ nama: "Penindakan", kode: "6b-CP", satuan: "SBP", realisasi: [90, 110, 100, null] }]),
    );
    const awal = barisDari(r, "Data pendukung") + 2;
    expect([0, 1, 2, 3].map((i) => isiBaris(r, awal + i))).toEqual([
      ["6b-CP", "Penindakan (SBP)"],
      ["Target", 100, 100, 100, "–"],
      ["Realisasi", 90, 110, 100, "–"],
      ["Indeks", 90, 110, 100, "–"],
    ]);
    expect(r.sel.find((s) => s.baris === awal)?.tautan?.sel).toBe("'IKU 2019'!D7");
  });

  it("links sheets that name the code", () => {
    const sebut = [{ lembar: "Data SBP", sel: "'Data SBP'!B3" }];
    const r = rapor(tabelDari([{ nama: "A", kode: "6b-CP" }]), { dataMentah: new Map([["6b-CP", sebut]]) });
    const sel = r.sel.find((s) => s.nilai === "data mentah: “Data SBP”");
    expect(sel?.tautan?.sel).toBe("'Data SBP'!B3");
  });

  it("of a large office details those to discuss first and says so", () => {
    const iku = Array.from({ length: 130 }, (_, i): Ringkas => ({
      nama: `IKU ${String(i)}`,
      ...(i === 129 && { realisasi: [null, null, 10] }),
    }));
    const r = rapor(tabelDari(iku));
    const awal = barisDari(r, "Data pendukung");
    expect(isiBaris(r, awal + 1)).toEqual([
      "Dirinci 100 dari 130 IKU, yang perlu dibahas lebih dahulu; selebihnya ada pada lembar sumber.",
    ]);
    expect(r.sel.filter((s) => s.baris > awal && s.nilai === "IKU 129")).toHaveLength(1);
    expect(r.sel.filter((s) => s.baris > awal && s.nilai === "IKU 99")).toEqual([]);
  });
});

describe("charts of the IKU to discuss", () => {
  const buruk = (n: number) =>
    Array.from({ length: n }, (_, i): Ringkas => ({
      nama: `IKU ${String(i)}`,
      realisasi: [90, 80, 70, null],
      tampilan: { persen: i === 0, desimal: 2 },
    }));

  it("stand on their own figures: names, target, realisasi", () => {
    const r = rapor(tabelDari(buruk(1)));
    const [g] = kolomGrafik(r);
    expect(g).toMatchObject({ warnaSeri: [WARNA.batangTarget, WARNA.navy], format: "0%", minimum: 0 });
    const { baris, barisAkhir } = g?.data ?? { baris: 0, barisAkhir: -1 };
    const isi = Array.from({ length: barisAkhir - baris + 1 }, (_, i) => isiBaris(r, baris + i));
    expect(isi).toEqual([
      ["Target", "Realisasi"],
      ["Triwulan I", 1, 0.9],
      ["Triwulan II", 1, 0.8],
      ["Triwulan III", 1, 0.7],
      ["Triwulan IV"],
    ]);
  });

  it("are no more than twelve, and none when nothing is to be discussed", () => {
    expect(kolomGrafik(rapor(tabelDari(buruk(40))))).toHaveLength(12);
    expect(kolomGrafik(rapor(tabelDari([{ nama: "A" }])))).toEqual([]);
  });

  it("keep all rows of one chart on one page", () => {
    const r = rapor(tabelDari(buruk(12)));
    for (const { letak } of kolomGrafik(r)) {
      expect(r.cetak.pisahHalaman.filter((p) => p > letak.baris && p <= letak.barisAkhir)).toEqual([]);
    }
    expect(cacat(r)).toEqual([]);
  });
});

describe("tables that go on to another page", () => {
  it("have their head again as the first row of it", () => {
    const r = rapor(TABEL_RUJUKAN);
    const kepala = r.cetak.pisahHalaman.map((p) => isiBaris(r, p)[0]);
    const dalam = (nilai: unknown) => ["Kode", "Triwulan I"].includes(String(nilai));
    expect(kepala.filter(dalam).length).toBeGreaterThan(1);
    const awalBagian = new Set([
      "Peta strategi",
      "Capaian IKU",
      "Belum dapat diukur (abu-abu)",
      "Grafik IKU yang dibahas",
      "Data pendukung",
    ]);
    expect(kepala.filter((n) => !dalam(n) && !awalBagian.has(String(n)))).toEqual([]);
  });
});

describe("the signature block", () => {
  it("stands on one page, with the day of the meeting", () => {
    const r = rapor(TABEL_RUJUKAN);
    const [awal, akhir] = [barisDari(r, "Mengetahui"), barisDari(r, "nama dan NIP")];
    expect(isiBaris(r, awal)).toEqual(["Mengetahui", "………………………, 2 Oktober 2019"]);
    expect(r.cetak.pisahHalaman.filter((p) => p > awal && p <= akhir)).toEqual([]);
    expect(r.sel.find((s) => s.baris === akhir)?.kolom).toBe(KOLOM.nama);
  });
});
