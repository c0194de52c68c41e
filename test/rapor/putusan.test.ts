import { describe, expect, it } from "vitest";
import { susunKonteks } from "../../src/rapor/konteks.ts";
import { nilaiTabel } from "../../src/rapor/nilai.ts";
import { putusan } from "../../src/rapor/putusan.ts";
import { sampaiDengan } from "../../src/scoring/periode.ts";
import { KMK_467_2014 } from "../../src/scoring/profil.ts";
import type { TabelIku } from "../../src/workbook/tabel.ts";
import { PILIHAN, tabelDari } from "./kantorContoh.ts";
import { TABEL_RUJUKAN } from "./kantorRujukan.ts";

const kata = (tabel: TabelIku, bahasa: "id" | "en" = "id") =>
  putusan(susunKonteks(nilaiTabel(tabel, sampaiDengan(9), KMK_467_2014), { ...PILIHAN, bahasa }));
const hijau = { nama: "H" };
const kuning = { nama: "K", realisasi: [90, 90, 90] };
const merah = { nama: "M", realisasi: [50, 50, 50] };
const kosong = { nama: "L", realisasi: [null, null, null] };
const survei = { nama: "S", target: [], realisasi: [null, null, "menunggu survei"] };

describe("putusan", () => {
  it("states the reference case as the meeting does", () => {
    expect(kata(TABEL_RUJUKAN)).toEqual({
      judul: "Rapor hijau.",
      kalimat:
        "15 dari 16 IKU hijau, 1 abu-abu: Indeks Kepuasan Pengguna Jasa, survei dilaksanakan pada Triwulan IV.",
    });
    expect(kata(TABEL_RUJUKAN, "en").judul).toBe("All green.");
  });

  it("names the merah IKU, three at most", () => {
    expect(kata(tabelDari([hijau, kuning, merah]))).toEqual({
      judul: "Ada IKU merah.",
      kalimat: "1 dari 3 IKU hijau, 1 kuning, 1 merah. Merah: M.",
    });
    expect(kata(tabelDari([merah, merah, merah, merah, merah])).kalimat).toBe(
      "0 dari 5 IKU hijau, 5 merah. Merah: M; M; M, dan 2 lainnya.",
    );
  });

  it("names the kuning IKU when none is merah", () => {
    expect(kata(tabelDari([hijau, kuning]))).toEqual({
      judul: "Ada IKU kuning.",
      kalimat: "1 dari 2 IKU hijau, 1 kuning. Kuning: K.",
    });
  });

  it("is never silently hijau over an unreported IKU", () => {
    expect(kata(tabelDari([hijau, kosong, survei]))).toEqual({
      judul: "Rapor belum lengkap.",
      kalimat: "1 dari 3 IKU hijau, 2 abu-abu. 1 IKU belum dilaporkan.",
    });
  });

  it("judges nothing when nothing can be measured", () => {
    expect(kata(tabelDari([survei])).judul).toBe("Belum dapat dinilai.");
    expect(kata(tabelDari([])).judul).toBe("Belum ada IKU.");
  });

  it("shortens a very long name", () => {
    const panjang = { ...survei, nama: "nama ".repeat(60) };
    expect(kata(tabelDari([hijau, panjang])).kalimat).toContain("…, menunggu survei.");
  });
});
