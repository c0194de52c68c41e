import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  Area,
  Galat,
  GarisSel,
  GayaSel,
  LembarBuku,
  Sel,
  ValidasiBuku,
} from "../../../src/simulator/buku.ts";
import { lembarBaru } from "../../../src/simulator/richapi/lembarBaru.ts";
import { bukuKosong, muatXlsx, simpanXlsx } from "../../../src/simulator/xlsx/index.ts";

const GAYA = bukuKosong("x").gayaBawaan;
const TANPA_GARIS = GAYA.garis.EdgeTop;

const warna = fc.nat(0xffffff).map((n) => `#${n.toString(16).toUpperCase().padStart(6, "0")}`);
const isiSel = fc.oneof(
  fc.constant(GAYA.isi),
  warna.map((w) => ({ pola: "Solid", warna: w, warnaPola: "#000000" })),
  fc.record({ pola: fc.constantFrom("Gray50", "CrissCross", "LightDown"), warna, warnaPola: warna }),
);
const garis: fc.Arbitrary<GarisSel> = fc.oneof(
  fc.constant(TANPA_GARIS),
  fc.record({
    gaya: fc.constantFrom("Continuous", "Dash", "DashDotDot"),
    tebal: fc.constantFrom("Thin", "Medium"),
    warna,
  }),
);
const gaya: fc.Arbitrary<GayaSel> = fc.record({
  isi: isiSel,
  huruf: fc.record({
    nama: fc.constantFrom("Calibri", "Arial", "A & <B>"),
    ukuran: fc.constantFrom(8, 10.5, 11, 36),
    warna,
    tebal: fc.boolean(),
    miring: fc.boolean(),
    garisBawah: fc.constantFrom("None", "Single", "Double", "DoubleAccountant"),
    coret: fc.boolean(),
  }),
  rata: fc.constantFrom("General", "Left", "Center", "Right", "CenterAcrossSelection"),
  tegak: fc.constantFrom("Top", "Center", "Bottom", "Distributed"),
  lipat: fc.boolean(),
  takuk: fc.nat(15),
  putar: fc.constantFrom(0, 45, -90, 90, -1, 180),
  garis: fc.record({
    ...{ EdgeTop: garis, EdgeBottom: garis, EdgeLeft: garis, EdgeRight: garis },
    ...{ DiagonalDown: fc.constant(TANPA_GARIS), DiagonalUp: garis },
  }),
  format: fc.constantFrom("General", "0.00%", "m/d/yyyy", '"Rp"#,##0', "[$-421]dd mmmm yyyy", "0;-0;;@"),
  terkunci: fc.boolean(),
  asalXf: fc.constant(null),
});

const teks = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: "binary-ascii", maxLength: 12 }),
  fc.constantFrom(
    "_x000D_",
    "_x005F_x0041_",
    " ",
    "=A1",
    "'",
    "]]>",
    "&amp;",
    "\r\n",
    "__proto__",
    "a\u0000b",
  ),
);
const nilai: fc.Arbitrary<Sel["nilai"]> = fc.oneof(
  fc.constant(null),
  teks,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.boolean(),
  fc.constantFrom<Galat>("#DIV/0!", "#N/A", "#REF!").map((galat) => ({ galat })),
);
const sel: fc.Arbitrary<Sel> = fc
  .record({
    nilai,
    rumus: fc.option(fc.constantFrom("SUM(A1:B2)", '"<&>"&A1', "1/0"), { nil: null, freq: 6 }),
    gaya: fc.oneof(fc.constant(GAYA), gaya),
    tautan: fc.option(
      fc.record({
        alamat: fc.constantFrom(null, "https://contoh.go.id/?a=1&b=2", "mailto:a@b.id"),
        lokasi: fc.constantFrom("'Lembar 2'!A1", "Data!B2"),
        petunjuk: fc.option(fc.string({ unit: "grapheme", maxLength: 8 }), { nil: null }),
      }),
      { nil: null, freq: 8 },
    ),
  })
  // -0 is 0 in Excel.
  .map((s) => (s.nilai === 0 ? { ...s, nilai: 0 } : s));

const letak = fc.tuple(
  fc.oneof(fc.nat(12), fc.constantFrom(1_048_575)),
  fc.oneof(fc.nat(8), fc.constantFrom(16_383)),
);
const area: fc.Arbitrary<Area> = fc
  .record({ baris: fc.nat(30), kolom: fc.nat(30), t: fc.nat(3), l: fc.integer({ min: 1, max: 3 }) })
  .map(({ baris, kolom, t, l }) => ({ baris, kolom, barisAkhir: baris + t, kolomAkhir: kolom + l }));
const kepala = fc.record({
  kiri: fc.constantFrom("", "KPPBC", "A && B"),
  tengah: fc.constantFrom("", "&P dari &N", '&"Arial,Bold"&12x'),
  kanan: fc.constantFrom("", "&D"),
});

/** Apart from each other by row, so that no two cover the same cell. */
const validasi: fc.Arbitrary<ValidasiBuku> = fc.record({
  area: fc.nat(5).map((n) => [
    { baris: n * 10, kolom: 1, barisAkhir: n * 10 + 4, kolomAkhir: 1 },
    { baris: n * 10, kolom: 3, barisAkhir: n * 10, kolomAkhir: 3 },
  ]),
  jenis: fc.constant("List"),
  sumber: fc.constantFrom("Belum ditindaklanjuti,Proses,Selesai", '"a" & <b>,c', "=Data!$A$1:$A$3"),
  tarikTurun: fc.boolean(),
  abaikanKosong: fc.boolean(),
  galat: fc.record({
    tampil: fc.boolean(),
    gaya: fc.constantFrom("Stop", "Warning", "Information"),
    judul: fc.constantFrom("", "Status"),
    pesan: fc.constantFrom("", 'Pilih "Selesai" & <lanjut>.'),
  }),
  petunjuk: fc.record({ tampil: fc.boolean(), judul: fc.constant(""), pesan: fc.constantFrom("", "Pilih.") }),
  asal: fc.constant(null),
});

type Susunan = Omit<
  LembarBuku,
  | "id"
  | "nama"
  | "gayaKolom"
  | "gayaBaris"
  | "grafik"
  | "tabel"
  | "tumpahan"
  | "namaTerdefinisi"
  | "lebarBawaan"
  | "tinggiBawaan"
>;
const susunan: fc.Arbitrary<Susunan> = fc.record({
  tampak: fc.constantFrom("Visible", "Hidden", "VeryHidden"),
  sel: fc.uniqueArray(fc.tuple(letak, sel), { selector: ([l]) => l.join(), maxLength: 12 }).map((daftar) => {
    const hasil = new Map<number, Map<number, Sel>>();
    for (const [[b, k], s] of daftar) hasil.set(b, (hasil.get(b) ?? new Map<number, Sel>()).set(k, s));
    return hasil;
  }),
  gabung: fc.uniqueArray(area, { selector: (a) => a.baris, maxLength: 3 }),
  lebarKolom: fc
    .array(
      fc.tuple(
        fc.nat(12),
        fc.nat(200).map((n) => n * 0.75),
      ),
      { maxLength: 5 },
    )
    .map((x) => new Map(x)),
  tinggiBaris: fc.array(fc.tuple(fc.nat(12), fc.nat(400)), { maxLength: 5 }).map((x) => new Map(x)),
  barisTersembunyi: fc.array(fc.nat(12), { maxLength: 3 }).map((x) => new Set(x)),
  kolomTersembunyi: fc.array(fc.nat(12), { maxLength: 3 }).map((x) => new Set(x)),
  proteksi: fc.option(fc.record({ bolehFormatSel: fc.boolean() }), { nil: null }),
  cetak: fc.record({
    orientasi: fc.constantFrom("Portrait", "Landscape"),
    kertas: fc.constantFrom("Letter", "A4", "Folio"),
    ...{
      skala: fc.constant(null),
      halamanLebar: fc.constantFrom(null, 1, 2),
      halamanTinggi: fc.constantFrom(null, 1),
    },
    margin: fc.record({
      ...{ atas: fc.constantFrom(0, 36), bawah: fc.constantFrom(54, 18), kiri: fc.constant(50.4) },
      ...{ kanan: fc.constantFrom(50.4, 14.173), kepala: fc.constant(21.6), kaki: fc.constant(21.6) },
    }),
    ...{ tengahMendatar: fc.boolean(), tengahTegak: fc.boolean() },
    area: fc.option(area, { nil: null }),
    barisJudul: fc.constantFrom(null, [0, 0] as const, [4, 6] as const),
    ...{ kaki: kepala, kepala },
    pisahHalaman: fc
      .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 3 })
      .map((x) => x.sort((a, b) => a - b)),
  }),
  bekukanBaris: fc.nat(3),
  bekukanKolom: fc.nat(2),
  garisKisi: fc.boolean(),
  warnaTab: fc.option(warna, { nil: null }),
  saring: fc.option(
    area.map((a) => ({ area: a, berkriteria: false })),
    { nil: null },
  ),
  validasi: fc.uniqueArray(validasi, { selector: (v) => v.area[0]?.baris, maxLength: 3 }),
});

/** A hidden column is written with its width, so give it one. */
const lembarAcak = susunan.map((s) => {
  for (const k of s.kolomTersembunyi) if (!s.lebarKolom.has(k)) s.lebarKolom.set(k, 48);
  return s;
});

/** A sheet without what saving may rightly change: ids, and which cell format of the file a look has. */
function inti(l: LembarBuku): unknown {
  const polos = (s: Sel) => ({ ...s, gaya: { ...s.gaya, asalXf: 0 } });
  const urut = <T>(m: Iterable<[number, T]>) => [...m].sort(([a], [b]) => a - b);
  return {
    ...l,
    ...{ id: null, lebarBawaan: null, tinggiBawaan: null },
    sel: urut(l.sel).map(([b, isi]) => [b, urut(isi).map(([k, s]) => [k, polos(s)])]),
    gabung: [...l.gabung].map((a) => JSON.stringify(a)).sort(),
    validasi: l.validasi.map((v) => ({ ...v, asal: null })),
    lebarKolom: urut(l.lebarKolom),
    tinggiBaris: urut(l.tinggiBaris),
    barisTersembunyi: [...l.barisTersembunyi].sort((a, b) => a - b),
    kolomTersembunyi: [...l.kolomTersembunyi].sort((a, b) => a - b),
  };
}

describe("load and save", () => {
  it("keeps every cell, look and setting of a sheet, new or changed", async () => {
    await fc.assert(
      fc.asyncProperty(lembarAcak, lembarAcak, async (satu, dua) => {
        const buku = bukuKosong("x.xlsx");
        const l = Object.assign(lembarBaru(buku, "Lembar 2"), satu);
        buku.lembar.push(l);
        const kini = await muatXlsx(await simpanXlsx(buku), "x.xlsx");
        expect(kini.lembar.map(inti)).toEqual(buku.lembar.map(inti));
        // The second time the sheet exists: everything is patched over what stands there.
        Object.assign(kini.lembar[1] ?? {}, dua);
        const lagi = await muatXlsx(await simpanXlsx(kini), "x.xlsx");
        expect(lagi.lembar.map(inti)).toEqual(kini.lembar.map(inti));
        expect(await simpanXlsx(lagi)).toEqual(await simpanXlsx(kini));
      }),
      { numRuns: 60 },
    );
  });
});
