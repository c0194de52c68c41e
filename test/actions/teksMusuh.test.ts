import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buatNotula } from "../../src/actions/buatNotula.ts";
import { buatRapor, sisipkanRumus, tinjau } from "../../src/actions/index.ts";
import { bacaSetelan } from "../../src/actions/setelan.ts";
import { bacaJurnal } from "../../src/excel/jurnal.ts";
import { KUNCI_SETELAN } from "../../src/excel/setelan.ts";
import { LETAK_BIDANG } from "../../src/rapor/isian/bidang.ts";
import { bacaTanda } from "../../src/rapor/isian/tanda.ts";
import type { LembarBuku, Sel } from "../../src/simulator/buku.ts";
import { namaLembarSah } from "../../src/simulator/richapi/lembarBaru.ts";
import { pasang } from "../../src/simulator/pustaka/node.ts";
import { bukuKosong, muatXlsx, simpanXlsx } from "../../src/simulator/xlsx/index.ts";
import { bacaAlamat } from "../../src/workbook/alamat.ts";
import { isiLembar, lembarUji, selUji } from "../simulator/bukuUji.ts";
import { MUSUH } from "./musuh.ts";

const PILIHAN = { bahasa: "id", sekarang: "2019-10-02T07:45" } as const;
const RAPOR = "Rapor IKU";
const NOTULA = "Notula DKO";

/** Two of these stand for the same word wherever capitals do not count. */
const KEMBAR = ["Nama yang sama", "NAMA YANG SAMA", "nama yang sama"] as const;

const teksMusuh = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MUSUH) },
  { weight: 1, arbitrary: fc.constantFrom(...KEMBAR) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 40 }) },
);

/** Sheet names as hostile as Excel lets them be. */
const namaLembar = fc.constantFrom(
  "IKU",
  "O'Brien & <b>",
  "a!b",
  "rapor iku",
  "RIWAYAT IKU",
  "=1+1",
  "x".repeat(31),
  "+@-",
);

interface Teks {
  readonly kode: readonly string[];
  readonly nama: readonly string[];
  readonly sasaran: readonly string[];
  readonly lain: readonly string[];
}

const tiga = (a: fc.Arbitrary<string>) => fc.array(a, { minLength: 3, maxLength: 3 });
const teksBuku = fc.record({
  kode: tiga(teksMusuh),
  nama: tiga(teksMusuh),
  sasaran: tiga(teksMusuh),
  lain: tiga(teksMusuh),
});

function buku(nama: string, { kode, nama: iku, sasaran, lain }: Teks) {
  const b = bukuKosong("uji.xlsx");
  const l = b.lembar[0];
  if (l === undefined) throw new Error("no sheet");
  l.nama = nama;
  const judul = [
    "No",
    "Kode IKU",
    "Perspektif",
    "Sasaran Strategis",
    "Indikator Kinerja Utama",
    "Target",
    "Realisasi",
    "Polarisasi",
    "Status",
    "Kendala",
    "Rencana Aksi",
    "PIC",
    "Keterangan",
  ];
  const angka = [
    [100, 105],
    [8, 9],
    [4, 2],
  ];
  isiLembar(l, [
    ["Capaian IKU KPPBC Uji s.d. Triwulan III 2019"],
    [lain[0] ?? ""],
    judul,
    ...angka.map(([t = 0, r = 0], i) => [
      i + 1,
      kode[i] ?? "",
      sasaran[(i + 1) % 3] ?? "",
      sasaran[i] ?? "",
      // A name must say something for its row to be an IKU.
      `IKU ${i + 1} ${iku[i] ?? ""}`.slice(0, 32_767),
      t,
      r,
      "Max",
      "",
      lain[0] ?? "",
      lain[1] ?? "",
      lain[2] ?? "",
      kode[i] ?? "",
    ]),
  ]);
  return b;
}

function semuaSel(l: LembarBuku): Sel[] {
  return [...l.sel.values()].flatMap((b) => [...b.values()]);
}

function isiPengguna(l: LembarBuku): unknown {
  return semuaSel(l).map((s) => [s.nilai, s.rumus]);
}

/** Nothing on a sheet of ours does anything: no formula, no link out of the workbook, only text and numbers. */
function diam(l: LembarBuku, semua: readonly LembarBuku[]): void {
  for (const s of semuaSel(l)) {
    expect(s.rumus).toBeNull();
    expect(["string", "number", "object"]).toContain(typeof s.nilai);
    if (typeof s.nilai === "string") expect(s.nilai.length).toBeLessThanOrEqual(32_767);
    if (s.tautan === null) continue;
    expect(s.tautan.alamat).toBeNull();
    const ke = bacaAlamat(s.tautan.lokasi ?? "")?.lembar;
    expect(semua.map((x) => x.nama)).toContain(ke);
  }
  expect(() => namaLembarSah(l.nama)).not.toThrow();
  // In a footer "&" begins a code, and only the number and count of pages is ours; "&&" is an ampersand.
  const { kiri, tengah, kanan } = l.cetak.kaki;
  expect(`${kiri}${tengah}${kanan.replace(/&P|&N/g, "")}`.replaceAll("&&", "")).not.toContain("&");
  for (const g of l.grafik) expect(g.judul).toBeNull();
}

const JUMLAH = { numRuns: 14, seed: 20191002 };

describe("no text of a workbook becomes anything but text", () => {
  it("on the rapor, the minutes, the history and the follow-up; the source stays as it was, and the file can be saved and read", async () => {
    await fc.assert(
      fc.asyncProperty(namaLembar, teksBuku, teksMusuh, async (nama, teks, kantor) => {
        const b = buku(nama, teks);
        b.setelan.set(KUNCI_SETELAN, { versi: 1, kantor });
        const sumber = lembarUji(b, nama);
        const semula = isiPengguna(sumber);
        pasang(b);
        const hasil = await buatRapor(PILIHAN);
        expect(hasil.pesan).not.toMatch(/undefined|\[object/);
        if (!hasil.ok) throw new Error(hasil.pesan);
        expect(await buatNotula(PILIHAN)).toMatchObject({ ok: true, lembarNotula: NOTULA });
        expect(isiPengguna(sumber)).toEqual(semula);
        for (const l of b.lembar) if (l !== sumber) diam(l, b.lembar);
        const kecil = b.lembar.map((l) => l.nama.toLowerCase());
        expect(new Set(kecil).size).toBe(kecil.length);
        const lagi = await muatXlsx(await simpanXlsx(b), "uji.xlsx");
        expect(lagi.lembar.map((l) => l.nama)).toEqual(b.lembar.map((l) => l.nama));
        for (const l of lagi.lembar.slice(1)) diam(l, lagi.lembar);
      }),
      JUMLAH,
    );
  });

  it("nor changes a figure: codes, names and groups of any spelling score as plain ones do", async () => {
    const polos = {
      kode: ["1a", "2a", "3a"],
      nama: ["a", "b", "c"],
      sasaran: ["p", "q", "r"],
      lain: ["x", "y", "z"],
    };
    const skor = async (b: ReturnType<typeof buku>): Promise<unknown> => {
      pasang(b);
      const hasil = await tinjau(PILIHAN);
      if (!hasil.ok) throw new Error(hasil.pesan);
      const { iku, ringkasan } = hasil.hasil.kantor;
      return [iku.map((s) => [s.indeks, s.status]), ringkasan];
    };
    const harap = await skor(buku("IKU", polos));
    await fc.assert(
      fc.asyncProperty(tiga(teksMusuh), tiga(teksMusuh), async (kode, nama) => {
        expect(await skor(buku("IKU", { ...polos, kode, nama }))).toEqual(harap);
      }),
      { numRuns: 25, seed: JUMLAH.seed },
    );
    for (const sasaran of ["__proto__", "constructor", "hasOwnProperty", "toString"]) {
      expect(await skor(buku("IKU", { ...polos, sasaran: [sasaran, "q", "r"] }))).toEqual(harap);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("nor do the formulas beside the table take anything from it", async () => {
    const b = buku("O'Brien & <b>", {
      kode: [...MUSUH.slice(0, 3)],
      nama: [...MUSUH.slice(3, 6)],
      sasaran: [...MUSUH.slice(6, 9)],
      lain: [...MUSUH.slice(9, 12)],
    });
    pasang(b);
    const hasil = await sisipkanRumus(PILIHAN);
    if (!hasil.ok) throw new Error(hasil.pesan);
    const rumus = hasil.rencana.isi.flat().filter((r) => r.startsWith("="));
    expect(rumus.length).toBeGreaterThan(0);
    // Our function over cells of this sheet; the only words in quotes are those of a polarisasi.
    for (const r of rumus) {
      expect(r.replace(/"(Max|Min|Stab|Maximize|Minimize|Stabilize)?"/g, "")).toMatch(
        /^=IKU\.[A-Z0-9$(),.=]+$/,
      );
    }
  });

  it.each([
    ["whole, where it can be nothing but text", "x".repeat(32_767), "x".repeat(32_767)],
    [
      "but for one character, where only an apostrophe keeps it from being a formula",
      `=${"x".repeat(32_766)}`,
      `=${"x".repeat(32_765)}`,
    ],
  ])("the longest text that a cell holds comes back %s", async (_, diketik, harap) => {
    const b = buku("IKU", {
      kode: ["1a", "2a", "3a"],
      nama: ["a", "b", "c"],
      sasaran: ["p", "q", "r"],
      lain: ["x", "y", "z"],
    });
    pasang(b);
    await buatRapor(PILIHAN);
    const { dari } = LETAK_BIDANG.catatan;
    kotak(lembarUji(b, RAPOR), "3a").set(dari, selUji(diketik));
    for (let kali = 0; kali < 2; kali++) {
      expect(await buatRapor(PILIHAN)).toMatchObject({ ok: true });
      const kini = kotak(lembarUji(b, RAPOR), "3a").get(dari);
      expect(kini?.rumus).toBeNull();
      expect(kini?.nilai === harap).toBe(true);
    }
  });

  it.each([
    ["the rapor", RAPOR, buatRapor],
    ["the minutes", NOTULA, buatNotula],
  ])("typed into a box of %s it comes back letter for letter", async (_, nama, buat) => {
    const b = buku("IKU", {
      kode: ["1a", "2a", "3a"],
      nama: ["a", "b", "c"],
      sasaran: ["p", "q", "r"],
      lain: ["x", "y", "z"],
    });
    pasang(b);
    await buat(PILIHAN);
    await fc.assert(
      fc.asyncProperty(
        teksMusuh.filter((t) => t.trim() !== ""),
        async (teks) => {
          kotak(lembarUji(b, nama), "3a").set(LETAK_BIDANG.catatan.dari, selUji(teks));
          expect(await buat(PILIHAN)).toMatchObject({ ok: true });
          const kini = kotak(lembarUji(b, nama), "3a").get(LETAK_BIDANG.catatan.dari);
          expect(kini?.rumus).toBeNull();
          // Line breaks become one kind.
          expect(kini?.nilai).toBe(teks.replace(/\r\n?/g, "\n").trim());
        },
      ),
      JUMLAH,
    );
  });
});

function kotak(l: LembarBuku, kode: string): Map<number, Sel> {
  for (const isi of l.sel.values()) {
    for (const { nilai } of isi.values()) {
      const tanda = bacaTanda(nilai);
      if (tanda?.jenis === "iku" && tanda.kode === kode) return isi;
    }
  }
  throw new Error(`no boxes for ${kode}`);
}

describe("settings that somebody tampered with", () => {
  it("are read field by field, whatever they are, and pollute nothing", () => {
    const beracun = JSON.parse(
      '{"versi":1,"__proto__":{"jahat":1},"constructor":{"prototype":{"jahat":1}},"kantor":"KPPBC","tanggalRapat":"2019-10-02"}',
    ) as unknown;
    expect(bacaSetelan(beracun)).toMatchObject({ kantor: "KPPBC", tanggalRapat: "2019-10-02" });
    expect(({} as Record<string, unknown>)["jahat"]).toBeUndefined();
    fc.assert(
      fc.property(fc.jsonValue(), (nilai) => {
        expect(() => bacaSetelan(nilai)).not.toThrow();
        expect(() => bacaJurnal(nilai)).not.toThrow();
        expect(() => bacaJurnal({ versi: 1, lembar: [nilai, nilai], isian: nilai })).not.toThrow();
      }),
      { numRuns: 300, seed: JUMLAH.seed },
    );
  });
});
