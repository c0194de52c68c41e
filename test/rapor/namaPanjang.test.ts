import { describe, expect, it } from "vitest";
import { susunRapor } from "../../src/rapor/lembar.ts";
import { nilaiTabel } from "../../src/rapor/nilai.ts";
import type { RencanaLembar } from "../../src/rapor/rencana.ts";
import { sampaiDengan } from "../../src/scoring/periode.ts";
import { KMK_467_2014 } from "../../src/scoring/profil.ts";
import { PILIHAN, tabelDari, type Ringkas } from "./kantorContoh.ts";

function rapor(iku: readonly Ringkas[]): RencanaLembar {
  return susunRapor(nilaiTabel(tabelDari(iku), sampaiDengan(9), KMK_467_2014), PILIHAN);
}

describe("IKU with the longest names", () => {
  it("are cut in the lists before the table, which gives them whole", () => {
    const nama = "Persentase penyelesaian kegiatan pengawasan dan pelayanan kepabeanan ".repeat(5).trim();
    const r = rapor([
      { nama, realisasi: [1, 1, 20] },
      { nama, realisasi: [] },
    ]);
    const awalTabel = r.sel.find((s) => s.nilai === "Capaian IKU")?.baris ?? Infinity;
    const akhirTabel = r.sel.find((s) => s.gaya.startsWith("totalIndeks"))?.baris ?? -1;
    const berawalan = r.sel.filter((s) => typeof s.nilai === "string" && s.nilai.startsWith("Persentase"));
    const [daftar, tabel] = [
      berawalan.filter((s) => s.baris < awalTabel),
      berawalan.filter((s) => s.baris > awalTabel && s.baris < akhirTabel),
    ];
    expect(daftar).toHaveLength(2);
    for (const { nilai } of daftar) expect(nilai).toMatch(/…$/);
    expect(tabel.map((s) => s.nilai)).toEqual([nama, nama]);
  });

  it("need no more than 36 pages for 40 IKU, of which 20 are merah and 20 kuning", () => {
    const nama = "Persentase penyelesaian kegiatan pengawasan dan pelayanan kepabeanan serta cukai ".repeat(
      4,
    );
    const iku = Array.from({ length: 40 }, (_, i) => ({
      nama: `${nama}${String(i)}`,
      realisasi: [1, 1, 60 + i],
      kendala: "jaringan lambat",
      rencanaAksi: "koordinasi dengan unit terkait",
    }));
    expect(rapor(iku).cetak.pisahHalaman.length + 1).toBeLessThanOrEqual(36);
  });
});
