import { describe, expect, it } from "vitest";
import { KORPUS } from "../../scripts/korpus/daftar.ts";
import { bandingkan } from "../../scripts/korpus/papan/banding.ts";
import { harapanKorpus } from "../../scripts/korpus/papan/harapanTertulis.ts";
import type { HasilRapor } from "../../src/rapor/nilai.ts";
import { kunciPeriode } from "../../src/scoring/periode.ts";
import { bacaAlamat } from "../../src/workbook/alamat.ts";
import type { BarisIku } from "../../src/workbook/tabel.ts";
import { nilaiKertas } from "./mutasi/periksa.ts";
import { kertasKorpus, type Kertas } from "./mutasi/petak.ts";
import { TEMUAN_KORPUS } from "./temuanKorpus.ts";

const BUKU = KORPUS.map((buku) => [buku.nama, kertasKorpus(buku)] as const);

function nilai(kertas: readonly Kertas[]): HasilRapor {
  const hasil = nilaiKertas(kertas);
  if (hasil === null) throw new Error("no table");
  return hasil;
}

/** What a cell of the workbook holds; line breaks within a text count as spaces. */
function isiSel(kertas: readonly Kertas[], alamat: string): string | number | boolean {
  const letak = bacaAlamat(alamat);
  const lembar = kertas.find(({ nama }) => nama === letak?.lembar);
  const sel = lembar?.baris[letak?.area.baris ?? -1]?.sel[letak?.area.kolom ?? -1];
  if (sel === undefined) throw new Error(`${alamat} is not in the workbook`);
  return typeof sel.v === "string" ? sel.v.replace(/\s+/g, " ") : sel.v;
}

/** Figures that do not stand in the cell named for them, as numbers or as percent. */
function angkaTakAda(
  kertas: readonly Kertas[],
  nilaiPeriode: BarisIku["target"],
  sel: BarisIku["selTarget"],
): string[] {
  return nilaiPeriode.flatMap(({ periode, nilai: n }) => {
    const alamat = sel[kunciPeriode(periode)];
    if (n.jenis !== "angka" || alamat === undefined) return [];
    const isi = isiSel(kertas, alamat);
    if (typeof isi !== "number") return [];
    const ada = [1, 100, 0.01].some(
      (kali) => Math.abs(isi * kali - n.nilai) < 1e-9 * Math.abs(n.nilai) + 1e-12,
    );
    return ada ? [] : [`${alamat} holds ${String(isi)}, read as ${String(n.nilai)}`];
  });
}

describe("the cells of the corpus, read without a file between", () => {
  it.each(BUKU)("%s gives the table that is expected of it", (nama, kertas) => {
    expect(bandingkan(harapanKorpus(nama), nilai(kertas))).toEqual([]);
  });

  it.each(BUKU)("%s: what is doubtful is said at its cell, and nothing else is", (nama, kertas) => {
    const { temuan } = nilai(kertas);
    expect(temuan.map(({ kode, sel }) => (sel === null ? kode : `${kode} ${sel}`))).toEqual(
      TEMUAN_KORPUS[nama],
    );
  });

  it.each(BUKU)("%s: every IKU names the cells that it was read from", (_, kertas) => {
    for (const iku of nilai(kertas).tabel.iku) {
      expect(isiSel(kertas, iku.sel)).toContain(iku.nama);
      for (const medan of ["satuan", "vc", "pic", "kendala", "rencanaAksi"] as const) {
        const [teks, alamat] = [iku[medan], iku.selKolom[medan]];
        if (teks !== null && alamat !== undefined) expect(isiSel(kertas, alamat)).toBe(teks);
      }
      expect(angkaTakAda(kertas, iku.target, iku.selTarget)).toEqual([]);
      expect(angkaTakAda(kertas, iku.realisasi, iku.selRealisasi)).toEqual([]);
    }
  });
});
