import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bacaIsian } from "../../src/rapor/isian/bacaIsian.ts";
import { BIDANG, LETAK_BIDANG, type Bidang } from "../../src/rapor/isian/bidang.ts";
import { bacaTanda } from "../../src/rapor/isian/tanda.ts";
import { KOLOM } from "../../src/rapor/kisi.ts";
import { susunRapor } from "../../src/rapor/lembar.ts";
import { nilaiTabel } from "../../src/rapor/nilai.ts";
import { sampaiDengan } from "../../src/scoring/periode.ts";
import { KMK_467_2014 } from "../../src/scoring/profil.ts";
import type { NilaiSel } from "../../src/workbook/grid.ts";
import { PILIHAN, tabelDari, type Ringkas } from "./kantorContoh.ts";
import { gridDari, gridRencana } from "./gridRencana.ts";

type Lembar = NilaiSel[][];
type Iku = Ringkas & { kode: string | null; nama: string };

/** The rapor of these IKU over an earlier rapor, as the sheet it would be. */
function buat(iku: readonly Iku[], lama: Lembar | null, bahasa: "id" | "en" = "id"): Lembar {
  const isian = bacaIsian(lama === null ? null : gridDari(lama));
  const hasil = nilaiTabel(tabelDari(iku), sampaiDengan(9), KMK_467_2014);
  const rencana = susunRapor(hasil, { ...PILIHAN, bahasa, isian });
  return gridRencana(rencana).values.map((b) => [...b]);
}

const semuaTeks = (lembar: Lembar) => lembar.flat().filter((n) => typeof n === "string");
const tandaBaris = (baris: readonly NilaiSel[]) => bacaTanda(baris.at(-1));
const barisIsian = (lembar: Lembar, kode: string) =>
  lembar.findIndex((b) => {
    const tanda = tandaBaris(b);
    return tanda?.jenis === "iku" && tanda.kode === kode;
  });

function ketik(lembar: Lembar, kode: string, bidang: Bidang, teks: string): void {
  const baris = lembar[barisIsian(lembar, kode)];
  if (baris === undefined) throw new Error(`no row for ${kode}`);
  baris[LETAK_BIDANG[bidang].dari] = teks;
}

function isiDari(lembar: Lembar, kode: string, bidang: Bidang): NilaiSel | undefined {
  return lembar[barisIsian(lembar, kode)]?.[LETAK_BIDANG[bidang].dari];
}

const merah = (kode: string, lain: Partial<Ringkas> = {}): Iku => ({
  nama: `IKU ${kode}`,
  realisasi: [null, null, 50],
  ...lain,
  kode,
});

describe("what people typed on the rapor", () => {
  it("stays in its box when the rapor is made again", () => {
    const iku = [merah("1a"), merah("2b")];
    const lembar = buat(iku, null);
    for (const bidang of BIDANG) ketik(lembar, "2b", bidang, `diketik ${bidang}`);
    const lagi = buat(iku, buat(iku, lembar));
    for (const bidang of BIDANG) expect(isiDari(lagi, "2b", bidang)).toBe(`diketik ${bidang}`);
    expect(isiDari(lagi, "1a", "kendala")).toBe("");
  });

  it("goes before the source sheet, which otherwise is followed", () => {
    const lembar = buat([merah("1a", { kendala: "lama", pic: "Seksi P2" })], null);
    ketik(lembar, "1a", "kendala", "diketik");
    const lagi = buat([merah("1a", { kendala: "baru", pic: "Seksi PLI" })], lembar);
    expect(isiDari(lagi, "1a", "kendala")).toBe("diketik");
    expect(isiDari(lagi, "1a", "pic")).toBe("Seksi PLI");
  });

  it("gives way to the source sheet when its box is emptied", () => {
    const iku = [merah("1a", { kendala: "dari lembar" })];
    const lembar = buat(iku, null);
    ketik(lembar, "1a", "kendala", "diketik");
    const lagi = buat(iku, lembar);
    ketik(lagi, "1a", "kendala", "");
    expect(isiDari(buat(iku, lagi), "1a", "kendala")).toBe("dari lembar");
  });

  it("keeps an IKU on the list that is hijau now", () => {
    const lembar = buat([merah("1a")], null);
    ketik(lembar, "1a", "catatan", "sudah dikoordinasikan");
    const lagi = buat([merah("1a", { realisasi: [null, null, 110] })], lembar);
    expect(isiDari(lagi, "1a", "catatan")).toBe("sudah dikoordinasikan");
    expect(semuaTeks(lagi)).toContain("Dari rapor sebelumnya · 1 IKU");
  });

  it("follows the code when the name changes, and the name when the code changes", () => {
    const lembar = buat([merah("1a", { nama: "Penerimaan" }), merah("2b", { nama: "Piutang" })], null);
    ketik(lembar, "1a", "kendala", "kendala penerimaan");
    ketik(lembar, "2b", "kendala", "kendala piutang");
    const lagi = buat([merah("1a", { nama: "Penerimaan negara" }), merah("9z", { nama: "Piutang" })], lembar);
    expect(isiDari(lagi, "1a", "kendala")).toBe("kendala penerimaan");
    expect(isiDari(lagi, "9z", "kendala")).toBe("kendala piutang");
  });

  it("goes to the old notes when its IKU is gone, and comes back with it", () => {
    const lembar = buat([merah("1a"), merah("2b")], null);
    ketik(lembar, "2b", "rencanaAksi", "surat paksa");
    const tanpa = buat([merah("1a")], lembar);
    expect(semuaTeks(tanpa)).toContain("Catatan lama");
    expect(semuaTeks(tanpa)).toContain("tidak ada lagi pada lembar sumber");
    expect(isiDari(tanpa, "2b", "rencanaAksi")).toBe("surat paksa");
    const kembali = buat([merah("1a"), merah("2b")], tanpa);
    expect(semuaTeks(kembali)).not.toContain("Catatan lama");
    expect(isiDari(kembali, "2b", "rencanaAksi")).toBe("surat paksa");
  });

  it("is found on rows and columns that the user inserted, and beside the table", () => {
    const iku = [merah("1a")];
    const lembar = buat(iku, null);
    const kosong = Array<NilaiSel>(lembar[0]?.length ?? 0).fill("");
    const sisipan = [...kosong];
    sisipan[3] = "ketikan di baris sisipan";
    lembar.splice(barisIsian(lembar, "1a"), 0, sisipan);
    ketik(lembar, "1a", "tenggat", "1 November");
    const berkolom = lembar.map((b) => [...b.slice(0, 2), "", ...b.slice(2)]);
    berkolom[1] = [...(berkolom[1] ?? []), "ketikan di kanan tabel"];
    const lagi = buat(iku, berkolom);
    expect(isiDari(lagi, "1a", "tenggat")).toBe("1 November");
    expect(semuaTeks(lagi)).toContain("ketikan di baris sisipan");
    expect(semuaTeks(lagi)).toContain("ketikan di kanan tabel");
  });

  it("keeps both of two different texts for one IKU", () => {
    const iku = [merah("1a")];
    const lembar = buat(iku, null);
    ketik(lembar, "1a", "catatan", "pertama");
    const salinan = [...(lembar[barisIsian(lembar, "1a")] ?? [])];
    salinan[LETAK_BIDANG.catatan.dari] = "kedua";
    lembar.push(salinan);
    const lagi = buat(iku, buat(iku, lembar));
    expect(isiDari(lagi, "1a", "catatan")).toBe("pertama");
    expect(semuaTeks(lagi)).toContain("kedua");
    expect(semuaTeks(lagi)).toContain("kotaknya pada Perlu dibahas sudah berisi");
  });

  it("shows a date as it was shown, also where its column was too narrow", () => {
    const lembar = buat([merah("1a")], null);
    const r = barisIsian(lembar, "1a");
    ketik(lembar, "1a", "tenggat", "x");
    const grid = gridDari(lembar);
    const ubah = <T>(baris: readonly (readonly T[])[], isi: T) =>
      baris.map((b, i) => b.map((n, k) => (i === r && k === KOLOM.realisasi ? isi : n)));
    const dengan = (text: string) =>
      bacaIsian({
        ...grid,
        values: ubah(grid.values, 43784),
        text: ubah(grid.text, text),
        numberFormat: ubah(grid.numberFormat, "dd/mm/yyyy"),
      }).entri[0]?.isi.tenggat;
    expect(dengan("15/11/2019")).toBe("15/11/2019");
    expect(dengan("########")).toBe("2019-11-15");
  });

  it("keeps the names to sign with", () => {
    const lembar = buat([merah("1a")], null);
    const baris = lembar.find((b) => tandaBaris(b)?.jenis === "ttd") ?? [];
    baris[KOLOM.nama] = "Budi, NIP 1";
    const lagi = buat([merah("1a")], lembar);
    expect(semuaTeks(lagi)).toContain("Budi, NIP 1");
  });
});

/** What a user may do between two rapors. */
type Ubahan =
  | { readonly jenis: "ketik"; readonly baris: number; readonly bidang: Bidang }
  | { readonly jenis: "sisip"; readonly baris: number; readonly kolom: number }
  | { readonly jenis: "pindah"; readonly dari: number; readonly ke: number }
  | {
      readonly jenis: "hapusIku" | "gantiNama" | "gantiKode" | "gantiStatus" | "gantiSumber";
      readonly iku: number;
    }
  | { readonly jenis: "tambahIku" | "balik" | "buat" | "bahasa" };

const nomor = fc.nat({ max: 400 });
const ubahanAcak: fc.Arbitrary<Ubahan> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ jenis: fc.constant("ketik"), baris: nomor, bidang: fc.constantFrom(...BIDANG) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ jenis: fc.constant("sisip"), baris: nomor, kolom: fc.nat({ max: 13 }) }),
  },
  { weight: 1, arbitrary: fc.record({ jenis: fc.constant("pindah"), dari: nomor, ke: nomor }) },
  {
    weight: 4,
    arbitrary: fc.record({
      jenis: fc.constantFrom("hapusIku", "gantiNama", "gantiKode", "gantiStatus", "gantiSumber"),
      iku: fc.nat({ max: 20 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ jenis: fc.constantFrom("tambahIku", "balik", "buat", "bahasa") }) },
);

/** Applies what a user does and keeps the list of typed texts that no later typing replaced. */
class Pemakai {
  iku: Iku[] = [
    merah("1a"),
    merah("1a"),
    merah("2b", { kendala: "dari lembar" }),
    { nama: "tanpa kode", kode: null },
  ];
  lembar: Lembar = buat(this.iku, null);
  readonly diketik = new Set<string>();
  #urut = 0;
  #bahasa: "id" | "en" = "id";

  lakukan(u: Ubahan): void {
    switch (u.jenis) {
      case "ketik":
        this.#ketik(u.baris, u.bidang);
        break;
      case "sisip": {
        const baris = Array<NilaiSel>(this.lembar[0]?.length ?? 0).fill("");
        baris[u.kolom] = this.#teksBaru();
        this.lembar.splice(u.baris % this.lembar.length, 0, baris);
        break;
      }
      case "pindah": {
        const [baris] = this.lembar.splice(u.dari % this.lembar.length, 1);
        if (baris !== undefined) this.lembar.splice(u.ke % this.lembar.length, 0, baris);
        break;
      }
      case "hapusIku":
        if (this.iku.length > 0) this.iku.splice(u.iku % this.iku.length, 1);
        break;
      case "gantiNama":
        this.#ubahIku(u.iku, (i) => ({ ...i, nama: `nama ke-${String(++this.#urut)}` }));
        break;
      case "gantiKode":
        this.#ubahIku(u.iku, (i) => ({ ...i, kode: `${String(++this.#urut)}k` }));
        break;
      case "gantiStatus":
        this.#ubahIku(u.iku, (i) => ({ ...i, realisasi: [null, null, (++this.#urut * 37) % 130] }));
        break;
      case "gantiSumber":
        this.#ubahIku(u.iku, (i) => ({ ...i, kendala: `sumber ke-${String(++this.#urut)}` }));
        break;
      case "tambahIku":
        this.iku.push(merah(`${String(++this.#urut)}t`));
        break;
      case "balik":
        this.iku.reverse();
        break;
      case "bahasa":
        this.#bahasa = this.#bahasa === "id" ? "en" : "id";
        break;
      case "buat":
        this.buat();
    }
  }

  buat(): void {
    this.lembar = buat(this.iku, this.lembar, this.#bahasa);
  }

  #ubahIku(i: number, ubah: (iku: Iku) => Iku): void {
    const satu = this.iku[i % Math.max(1, this.iku.length)];
    if (satu !== undefined) this.iku[i % this.iku.length] = ubah(satu);
  }

  #teksBaru(): string {
    const teks = `ketikan nomor ${String(++this.#urut)}.`;
    this.diketik.add(teks);
    return teks;
  }

  #ketik(ke: number, bidang: Bidang): void {
    const boleh = this.lembar.filter((b) => tandaBaris(b)?.jenis === "iku");
    const baris = boleh[ke % Math.max(1, boleh.length)];
    if (baris === undefined) return;
    const { dari } = LETAK_BIDANG[bidang];
    // Typing over a text is how a user takes it away.
    for (const lama of this.diketik) if (String(baris[dari]).includes(lama)) this.diketik.delete(lama);
    baris[dari] = this.#teksBaru();
  }
}

describe("what people typed, whatever they do between rapors", () => {
  it("is never lost: edited, reordered, renamed, removed and inserted, over many rapors", () => {
    fc.assert(
      fc.property(fc.array(ubahanAcak, { minLength: 5, maxLength: 40 }), (ubahan) => {
        const pemakai = new Pemakai();
        for (const u of ubahan) pemakai.lakukan(u);
        for (let i = 0; i < 2; i++) {
          pemakai.buat();
          const ada = semuaTeks(pemakai.lembar).join("\n");
          for (const teks of pemakai.diketik) expect(ada).toContain(teks);
        }
      }),
      { numRuns: 120 },
    );
  });
});
