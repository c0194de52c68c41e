import { describe, expect, it } from "vitest";
import { susunRapor } from "../../src/rapor/lembar.ts";
import { nilaiTabel } from "../../src/rapor/nilai.ts";
import { sampaiDengan } from "../../src/scoring/periode.ts";
import { KMK_467_2014 } from "../../src/scoring/profil.ts";
import { PILIHAN, tabelDari } from "./kantorContoh.ts";

describe("the letterhead", () => {
  it("names the directorate general for a customs office only, and not twice", () => {
    const hasil = nilaiTabel(tabelDari([{ nama: "A" }]), sampaiDengan(9), KMK_467_2014);
    const kop = (kantor: string): string[] => {
      const teks = susunRapor(hasil, { ...PILIHAN, kantor }).sel.map((s) => s.nilai);
      return teks.join("\n").match(/Direktorat Jenderal Bea dan Cukai/g) ?? [];
    };
    for (const kantor of [
      "KPPBC TMP A Bogor",
      "Kantor Pengawasan dan Pelayanan Bea dan Cukai Bogor",
      "Bea Cukai Tegal",
      "BLBC Kelas I Jakarta",
      "KPU BC Tipe A Tanjung Priok",
      "Kanwil DJBC Jawa Barat",
    ]) {
      expect(kop(kantor), kantor).toHaveLength(1);
    }
    expect(kop("KPP Pratama Bogor")).toEqual([]);
    expect(kop("Direktorat Jenderal Bea dan Cukai")).toHaveLength(1);
  });
});
