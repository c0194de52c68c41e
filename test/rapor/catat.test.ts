import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BIDANG, TANPA_ISIAN, type Bidang, type EntriIsian } from "../../src/rapor/isian/bidang.ts";
import { catat, isiKini, type CatatanIku, type HasilCatat } from "../../src/rapor/isian/catat.ts";
import { gabungkanKeputusan, pisahkanKeputusan } from "../../src/rapor/isian/keputusan.ts";
import { susunKonteks } from "../../src/rapor/konteks.ts";
import { nilaiTabel } from "../../src/rapor/nilai.ts";
import type { Konteks } from "../../src/rapor/bagian/bagian.ts";
import { sampaiDengan } from "../../src/scoring/periode.ts";
import { KMK_467_2014 } from "../../src/scoring/profil.ts";
import { PILIHAN, tabelDari, type Ringkas } from "./kantorContoh.ts";

const IKU: readonly Ringkas[] = [
  { kode: "1a", nama: "Penerimaan", kendala: "dari lembar" },
  { kode: "2b", nama: "Layanan" },
  { kode: null, nama: "Tanpa kode" },
];

function konteks(entri: readonly EntriIsian[]): Konteks {
  const hasil = nilaiTabel(tabelDari(IKU), sampaiDengan(9), KMK_467_2014);
  return susunKonteks(hasil, { ...PILIHAN, isian: { ...TANPA_ISIAN, entri } });
}

function jalankan(entri: readonly EntriIsian[], catatan: readonly CatatanIku[]): HasilCatat {
  return catat({ ...TANPA_ISIAN, entri }, konteks(entri), catatan);
}

/** What stands in a box after the notes were taken. */
function isi({ isian }: HasilCatat, ke: number, bidang: Bidang): string {
  const k = konteks(isian.entri);
  const skor = k.hasil.kantor.iku[ke];
  return (skor === undefined ? undefined : isiKini(k, skor)[bidang]) ?? "";
}

const satu = (bidang: Bidang, lama: string, baru: string, lain: Partial<CatatanIku> = {}): CatatanIku => ({
  kode: "1a",
  nama: "Penerimaan",
  ubahan: { [bidang]: { lama, baru } },
  ...lain,
});

describe("notes of a meeting among what was typed on the rapor", () => {
  it("take the box that stands as it was, typed or from the source sheet", () => {
    expect(isi(jalankan([], [satu("kendala", "dari lembar", "baru")]), 0, "kendala")).toBe("baru");
    const entri = [{ kode: "1a", nama: "Penerimaan", isi: { pic: "Seksi A", catatan: "tetap" } }];
    const hasil = jalankan(entri, [satu("pic", "Seksi A", "Seksi B")]);
    expect(isi(hasil, 0, "pic")).toBe("Seksi B");
    expect(isi(hasil, 0, "catatan")).toBe("tetap");
    expect(konteks(hasil.isian.entri).catatanLama).toEqual([]);
  });

  it("leave a box alone that somebody else filled in meanwhile, and say so", () => {
    const entri = [{ kode: "1a", nama: "Penerimaan", isi: { pic: "orang lain" } }];
    const hasil = jalankan(entri, [satu("pic", "", "saya")]);
    expect(isi(hasil, 0, "pic")).toBe("orang lain");
    expect(hasil.bentrok).toEqual([{ kode: "1a", nama: "Penerimaan", bidang: "pic", kini: "orang lain" }]);
  });

  it("two people who wrote the same do not stand in each other's way", () => {
    const entri = [{ kode: "1a", nama: "Penerimaan", isi: { pic: "Seksi A" } }];
    expect(jalankan(entri, [satu("pic", "", " Seksi A\r\n")]).bentrok).toEqual([]);
  });

  it("an emptied box takes the source sheet's text again", () => {
    const entri = [{ kode: "1a", nama: "Penerimaan", isi: { kendala: "diketik" } }];
    expect(isi(jalankan(entri, [satu("kendala", "diketik", "")]), 0, "kendala")).toBe("dari lembar");
  });

  it("for an IKU that is no longer in the table are kept as an old note", () => {
    const hasil = jalankan([], [satu("catatan", "", "tetap ada", { kode: "9z", nama: "Hilang" })]);
    expect(konteks(hasil.isian.entri).catatanLama).toEqual([
      { kode: "9z", nama: "Hilang", isi: { catatan: "tetap ada" } },
    ]);
  });

  it("lose no text of anybody's that they do not replace", () => {
    const teks = fc.stringMatching(/^[a-z]{3,8}$/);
    const sebutan = fc.constantFrom(...IKU.map(({ kode = null, nama }) => ({ kode, nama })), {
      kode: "9z",
      nama: "Hilang",
    });
    const entri = fc
      .tuple(sebutan, fc.dictionary(fc.constantFrom<Bidang>(...BIDANG), teks, { minKeys: 1 }))
      .map(([s, isian]): EntriIsian => ({ ...s, isi: isian }));
    const catatan = fc
      .tuple(sebutan, fc.constantFrom<Bidang>(...BIDANG), teks, teks)
      .map(([s, bidang, lama, baru]): CatatanIku => ({ ...s, ubahan: { [bidang]: { lama, baru } } }));
    fc.assert(
      fc.property(fc.array(entri, { maxLength: 5 }), catatan, fc.boolean(), (ada, diminta, tahu) => {
        const k = konteks(ada);
        const skor = k.hasil.kantor.iku.find((s) => s.iku.nama === diminta.nama);
        const bidang = BIDANG.find((b) => diminta.ubahan[b] !== undefined) ?? "kendala";
        const kini = skor === undefined ? "" : (isiKini(k, skor)[bidang] ?? "");
        // Half of the time the person has seen what stands there.
        const ubahan = { lama: tahu ? kini : (diminta.ubahan[bidang]?.lama ?? ""), baru: "BARU" };
        const hasil = jalankan(ada, [{ ...diminta, ubahan: { [bidang]: ubahan } }]);
        const semua = (e: readonly EntriIsian[]) => e.flatMap((x) => Object.values(x.isi));
        const sesudah = semua(hasil.isian.entri);
        const diganti = hasil.bentrok.length === 0 && skor !== undefined ? kini : "";
        for (const t of new Set(semua(ada))) if (t !== diganti) expect(sesudah).toContain(t);
        if (hasil.bentrok.length === 0) expect(sesudah).toContain("BARU");
        else expect(sesudah).not.toContain("BARU");
      }),
    );
  });
});

describe("a decision in the box of a note", () => {
  it("stands below the note after its word, in the language of the rapor", () => {
    expect(gabungkanKeputusan({ catatan: "Dibahas", keputusan: "ditunda" }, "id")).toBe(
      "Dibahas\nKeputusan: ditunda",
    );
    expect(gabungkanKeputusan({ catatan: "", keputusan: "put off" }, "en")).toBe("Decision: put off");
    expect(gabungkanKeputusan({ catatan: "Dibahas", keputusan: " " }, "id")).toBe("Dibahas");
  });

  it("is read in either language; a note without the word has none", () => {
    expect(pisahkanKeputusan("Dibahas\r\nDECISION: put off\nby May")).toEqual({
      catatan: "Dibahas",
      keputusan: "put off\nby May",
    });
    expect(pisahkanKeputusan("Belum ada Keputusan: apa pun")).toEqual({
      catatan: "Belum ada Keputusan: apa pun",
      keputusan: "",
    });
  });

  it("comes back as it was put in", () => {
    const kata = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,3}$/);
    fc.assert(
      fc.property(kata, kata, fc.constantFrom("id", "en"), (catatan, keputusan, bahasa) => {
        expect(pisahkanKeputusan(gabungkanKeputusan({ catatan, keputusan }, bahasa))).toEqual({
          catatan,
          keputusan,
        });
      }),
    );
  });
});
