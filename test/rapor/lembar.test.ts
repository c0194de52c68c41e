import { describe, expect, it } from "vitest";
import type { PilihanRapor } from "../../src/rapor/bagian/bagian.ts";
import { susunRapor } from "../../src/rapor/lembar.ts";
import { nilaiTabel } from "../../src/rapor/nilai.ts";
import type { RencanaLembar, SelRencana } from "../../src/rapor/rencana.ts";
import { VERSI } from "../../src/rapor/versi.ts";
import { KOLOM } from "../../src/rapor/kisi.ts";
import { sampaiDengan } from "../../src/scoring/periode.ts";
import { KMK_127_2026, KMK_467_2014 } from "../../src/scoring/profil.ts";
import type { TabelIku } from "../../src/workbook/tabel.ts";
import type { Temuan } from "../../src/workbook/temuan.ts";
import { PILIHAN, tabelDari } from "./kantorContoh.ts";
import { IKU_RUJUKAN, TABEL_RUJUKAN } from "./kantorRujukan.ts";

const S_D_TW3 = sampaiDengan(9);
function rapor(tabel: TabelIku, pilihan: Partial<PilihanRapor> = {}, profil = KMK_467_2014): RencanaLembar {
  return susunRapor(nilaiTabel(tabel, S_D_TW3, profil), { ...PILIHAN, ...pilihan });
}

/** Written texts of a row, left to right. */
const isiBaris = (r: RencanaLembar, baris: number) =>
  r.sel.filter((s) => s.baris === baris && s.nilai !== null && s.nilai !== "").map((s) => s.nilai);
const cari = (r: RencanaLembar, nilai: string | number) => r.sel.filter((s) => s.nilai === nilai);
const semuaTeks = (r: RencanaLembar) => r.sel.flatMap((s) => (typeof s.nilai === "string" ? [s.nilai] : []));

/** Rows of the main table: from below its head to the NKO. */
function barisTabel(r: RencanaLembar): SelRencana[] {
  const awal = awalTabel(r);
  const akhir = r.sel.find((s) => s.gaya.startsWith("totalIndeks"))?.baris ?? -1;
  return r.sel.filter((s) => s.baris >= awal && s.baris <= akhir);
}

function awalTabel(r: RencanaLembar): number {
  const judul = r.sel.find((s) => s.nilai === "Capaian IKU" || s.nilai === "IKU results");
  return (judul?.baris ?? Infinity) + 2;
}

/** The plan as a person reads it, one line per row. */
function sebagaiTeks(r: RencanaLembar): string {
  const baris = Array.from({ length: r.cetak.area.barisAkhir + 1 }, (_, i) => {
    const isi = r.sel
      .filter((s) => s.baris === i && s.nilai !== null)
      .map((s) => {
        const gabung = r.gabung.find((g) => g.baris === i && g.kolom === s.kolom);
        const huruf = (k: number) => String.fromCharCode(65 + k);
        const alamat = huruf(s.kolom) + (gabung === undefined ? "" : `:${huruf(gabung.kolomAkhir)}`);
        return `${alamat} ${s.gaya} ${JSON.stringify(s.nilai)}`;
      });
    const pisah = r.cetak.pisahHalaman.includes(i) ? "----\n" : "";
    return `${pisah}${String(i + 1)} (${String(r.tinggiBaris[i])}) ${isi.join(" | ")}`;
  });
  return `${baris.join("\n")}\n`;
}

describe("susunRapor", () => {
  it("composes the reference case as reviewed", async () => {
    await expect(sebagaiTeks(rapor(TABEL_RUJUKAN))).toMatchFileSnapshot("./rapor-rujukan.txt");
  });

  it("shows every IKU exactly once in the table", () => {
    const tabel = barisTabel(rapor(TABEL_RUJUKAN));
    for (const { nama } of IKU_RUJUKAN) {
      expect(tabel.filter((s) => s.kolom === KOLOM.nama && s.nilai === nama)).toHaveLength(1);
    }
  });

  it("gives the counts of the ringkasan on the tiles and behind the chart", () => {
    const r = rapor(TABEL_RUJUKAN);
    const [grafik] = r.grafik;
    const jumlah = [0, 1, 2, 3].map((i) => {
      const baris = (grafik?.data.baris ?? 0) + i;
      return r.sel.find((s) => s.baris === baris && s.kolom === grafik?.data.kolomAkhir)?.nilai;
    });
    expect(jumlah).toEqual([15, 0, 0, 1]);
    const ubin = r.sel.filter((s) => s.gaya.startsWith("ubinNilai.")).map((s) => s.nilai);
    expect(ubin).toEqual([15, 0, 0, 1]);
  });

  it("prints the same NKO on the tile and under the table", () => {
    const r = rapor(TABEL_RUJUKAN);
    const ubin = r.sel.find((s) => s.gaya.startsWith("nkoNilai"))?.nilai;
    const total = r.sel.find((s) => s.gaya.startsWith("totalIndeks"))?.nilai;
    expect(ubin).toBe(total);
    expect(typeof ubin).toBe("number");
  });

  it("puts perspektif, sasaran and IKU in order, with their weights", () => {
    const r = rapor(TABEL_RUJUKAN);
    const awal = awalTabel(r);
    expect(isiBaris(r, awal).slice(0, 2)).toEqual(["Stakeholder · bobot 25%", "NP"]);
    expect(isiBaris(r, awal + 1).slice(0, 2)).toEqual([
      "1",
      "Penerimaan negara dari sektor kepabeanan dan cukai yang optimal",
    ]);
    expect(isiBaris(r, awal + 2).slice(0, 5)).toEqual([
      "1a-CP",
      "Persentase realisasi penerimaan kepabeanan dan cukai",
      "%",
      "Max",
      26,
    ]);
  });

  it("starts a sasaran without a code of its own at the left edge", () => {
    const r = rapor(tabelDari([{ nama: "A", sasaran: "SS 1. Penerimaan negara" }]));
    const sel = cari(r, "SS 1. Penerimaan negara").find((x) => x.gaya.startsWith("sasaranAwal"));
    expect(sel?.kolom).toBe(KOLOM.kode);
  });

  it("leaves out perspective and sasaran rows when the workbook has none", () => {
    const r = rapor(tabelDari([{ nama: "A" }, { nama: "B" }]));
    const kolomKode = barisTabel(r).filter((s) => /^(?:pita|sasaran)/.test(s.gaya));
    expect(kolomKode).toEqual([]);
  });

  it("shows the distance to the target when there is no period before", () => {
    const r = rapor(tabelDari([{ nama: "A", realisasi: [null, null, 93] }]));
    expect(cari(r, "Realisasi − target")).toHaveLength(1);
    expect(barisTabel(r).find((s) => s.kolom === KOLOM.tren && s.nilai === -7)?.gaya).toContain(
      "+#,##0;-#,##0",
    );
  });

  it("gives every abu-abu IKU with its reason, the unreported ones first", () => {
    const r = rapor(
      tabelDari([
        { nama: "S", target: [], realisasi: [null, null, "menunggu survei"] },
        { nama: "L", realisasi: [] },
      ]),
    );
    const judul = cari(r, "Belum dapat diukur (abu-abu)")[0]?.baris ?? 0;
    expect(isiBaris(r, judul + 2)).toEqual(["L", "belum dilaporkan", "segera: periode ini sudah lewat", "–"]);
    expect(isiBaris(r, judul + 3)).toEqual(["S", "menunggu survei", "belum diketahui", "–"]);
  });

  it("gives shares that add up to 100 when there is no period before", () => {
    const realisasi = [100, 100, 100, 100, 85, 85, 20, null];
    const r = rapor(
      tabelDari(realisasi.map((n, i) => ({ nama: `IKU ${String(i)}`, realisasi: [null, null, n] }))),
    );
    const ubin = r.sel.filter((s) => s.gaya.startsWith("ubinKet.")).map((s) => s.nilai);
    expect(ubin).toEqual(["50% dari 8 IKU", "25% dari 8 IKU", "13% dari 8 IKU", "12% dari 8 IKU"]);
  });

  it("prints an index just below a threshold as such, and a typed one beside it", () => {
    const r = rapor(
      tabelDari([{ nama: "A", realisasi: [null, null, 99.996], indeksTertulis: 100, perspektif: null }]),
    );
    const indeks = r.sel.filter((s) => /Indeks\||^nkoNilai/.test(s.gaya) && !s.gaya.startsWith("data"));
    expect(new Set(indeks.map((s) => s.nilai).filter((n) => n !== null))).toEqual(new Set([99.996]));
    expect(semuaTeks(r)).toContain("Indeks tertulis 100, menurut hitungan 99,996: A");
  });

  it("lists many abu-abu IKU by reason, each once", () => {
    const iku = Array.from({ length: 21 }, (_, i) => ({
      nama: `IKU ke-${String(i)}`,
      target: [],
      realisasi: [],
    }));
    const r = rapor(tabelDari([...iku, { nama: "H" }]));
    expect(cari(r, "Belum ada target pada periode ini · 21 IKU")).toHaveLength(1);
    // Once in the list, once in the table, once with its figures.
    for (const { nama } of iku) expect(cari(r, nama)).toHaveLength(3);
  });

  it("links every finding to its cell and sums up what is of one kind", () => {
    const temuan = Array.from({ length: 10 }, (_, i): Temuan => ({
      kode: "STATUS_BERBEDA",
      tingkat: "periksa",
      sel: `'IKU 2019'!R${String(i + 7)}`,
      data: { iku: "A", tertulis: "merah", hitung: "hijau" },
    }));
    const r = rapor(tabelDari([{ nama: "A" }], { temuan }));
    const tautan = r.sel.flatMap((s) => (s.tautan?.petunjuk === "Buka sel sumber" ? [s.tautan.sel] : []));
    expect(tautan).toEqual(["'IKU 2019'!R7", "'IKU 2019'!R8", "'IKU 2019'!R9"]);
    expect(semuaTeks(r)).toContain("7 temuan sejenis lainnya: R10, R11, R12, R13, R14, R15, R16");
    expect(semuaTeks(r)).toContain("Status tertulis “merah”, menurut hitungan hijau: A");
  });

  it("puts what may change a status before what is for information", () => {
    const t = (kode: string, tingkat: Temuan["tingkat"]): Temuan => ({ kode, tingkat, sel: null, data: {} });
    const r = rapor(tabelDari([{ nama: "A" }], { temuan: [t("X", "info"), t("Y", "periksa")] }));
    const baris = (kode: string) => cari(r, kode)[0]?.baris ?? -1;
    expect(baris("Y")).toBeGreaterThan(0);
    expect(baris("Y")).toBeLessThan(baris("X"));
  });

  it("prints the profile, what of it is unconfirmed, and its predikat", () => {
    const r = rapor(TABEL_RUJUKAN, {}, KMK_127_2026);
    const teks = semuaTeks(r).join("\n");
    expect(teks).toContain(
      "aturan KMK 127/2026 · dihitung dari lembar “IKU 2019”, 2 Oktober 2019 pukul 07.45",
    );
    expect(teks).toContain("Belum dikonfirmasi pada naskah peraturan: ");
    expect(teks).toContain("Predikat Baik");
  });

  it("takes the office from the workbook, from the choice, or asks for it", () => {
    expect(cari(rapor(TABEL_RUJUKAN), "KPPBC TMP A Bogor")).toHaveLength(1);
    expect(cari(rapor(TABEL_RUJUKAN, { kantor: "KPPBC Tegal" }), "KPPBC Tegal")).toHaveLength(1);
    expect(cari(rapor({ ...TABEL_RUJUKAN, kantor: null }), "Nama kantor belum diisi")).toHaveLength(1);
  });

  it("draws the kawung band only when asked to", () => {
    expect(semuaTeks(rapor(TABEL_RUJUKAN)).join("")).toContain("❖");
    expect(semuaTeks(rapor(TABEL_RUJUKAN, { hiasan: false })).join("")).not.toContain("❖");
  });

  it("prints on A4 landscape, one page wide, the band on every page, pages numbered", () => {
    const { cetak } = rapor(TABEL_RUJUKAN, { kantor: "Kantor A & B" });
    expect(cetak).toMatchObject({ kertas: "a4", orientasi: "landscape", lebarHalaman: 1 });
    expect(cetak.kaki.kiri).toBe(`Rapor IKU ${VERSI} · Kantor A && B · s.d. Triwulan III 2019`);
    expect(cetak.kaki.kanan).toBe("Halaman &P dari &N");
    expect(cetak.barisJudul).toEqual([0, 0]);
    expect(cetak.pisahHalaman.length).toBeGreaterThan(0);
  });

  it("has no chart and no table without IKU", () => {
    const r = rapor(tabelDari([]));
    expect(r.grafik).toEqual([]);
    expect(cari(r, "Capaian IKU")).toEqual([]);
    expect(cari(r, "Belum ada IKU.")).toHaveLength(1);
  });

  it("speaks English as well", () => {
    const r = rapor(TABEL_RUJUKAN, { bahasa: "en" });
    expect(cari(r, "IKU results")).toHaveLength(1);
    expect(semuaTeks(r).filter((t) => /\b(dari|belum|dan)\b/i.test(t) && !bukanUcapanKami(t))).toEqual([]);
  });

  it("takes a table without a named period", () => {
    const hasil = nilaiTabel(
      tabelDari([{ nama: "A" }], { periodeKini: null, tahun: null }),
      null,
      KMK_467_2014,
    );
    const r = susunRapor(hasil, PILIHAN);
    expect(cari(r, "Rapor Indikator Kinerja Utama")).toHaveLength(1);
  });
});

/** Texts that come from the workbook and stay in its own language. */
function bukanUcapanKami(teks: string): boolean {
  return IKU_RUJUKAN.some(
    (i) =>
      teks.includes(i.nama) ||
      i.sasaran?.endsWith(teks) === true ||
      i.realisasi?.some((r) => r === teks) === true,
  );
}
