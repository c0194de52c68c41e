import { beforeAll, describe, expect, it } from "vitest";
import fc from "fast-check";
import { bytePokok } from "../../bench/bytePokok.ts";
import { bukuIku, LEMBAR, POLA_SELANG, type Pola } from "../../bench/buku.ts";
import { rangePerSel, selDemiSel } from "../../bench/pesaing.ts";
import { buatRapor, pulihkanWarna, tinjau, warnai } from "../../src/actions/index.ts";
import { rencanakanIsi, type UbahanIsi } from "../../src/excel/cuplikan.ts";
import type { Titik } from "../../src/excel/kelompok.ts";
import { KUNCI_CUPLIKAN, simpanSetelan } from "../../src/excel/setelan.ts";
import { antrekan } from "../../src/excel/antrean.ts";
import { tulisIsi } from "../../src/excel/tulisIsi.ts";
import { WARNA_STATUS } from "../../src/rapor/palet.ts";
import { pasang } from "../../src/simulator/pustaka/node.ts";
import type { CatatanPermintaan } from "../../src/simulator/richapi/hitungan.ts";
import type { PelayanExcel } from "../../src/simulator/richapi/pelayan.ts";
import { PILIHAN } from "./bukuContoh.ts";

/** What Excel on the web lets through, with room to spare. */
const BATAS = 4_500_000;
/** What Microsoft's library says around a colouring, whatever its size: paths of the sheet, the settings, the areas. */
const KERANGKA = 4000;

/** The requests of one action that do work, in order. */
async function permintaan(
  excel: PelayanExcel,
  aksi: () => Promise<{ readonly ok: boolean; readonly pesan: string }>,
): Promise<readonly CatatanPermintaan[]> {
  excel.nolkan();
  const hasil = await aksi();
  expect(hasil.ok, hasil.pesan).toBe(true);
  return excel.catatan.filter((c) => c.jenis === "kerja");
}

const AKSI = {
  tinjau: { sync: 1, jalan: () => tinjau(PILIHAN) },
  warnai: { sync: 2, jalan: () => warnai(PILIHAN) },
  pulihkan: { sync: 2, jalan: () => pulihkanWarna({ bahasa: "id" }) },
  buatRapor: { sync: 2, jalan: () => buatRapor(PILIHAN) },
} as const;

describe.each([16, 100, 1000])("an office of %d IKU", (n) => {
  let excel: PelayanExcel;
  beforeAll(() => {
    excel = pasang(bukuIku(n));
  });

  it.each(Object.entries(AKSI))(
    "%s: one round trip to read, one to write, none over the limit",
    async (_, a) => {
      const kerja = await permintaan(excel, a.jalan);
      expect(kerja).toHaveLength(a.sync);
      // `Excel.run` releases what it held by itself.
      expect(excel.hitunganBersih.sync).toBeLessThanOrEqual(1);
      for (const { byteMinta, byteJawab } of kerja) {
        expect(byteMinta).toBeLessThan(BATAS);
        expect(byteJawab).toBeLessThan(BATAS);
      }
    },
  );
});

it.each([
  [16, 155_000, 850, 2.85],
  [100, 376_000, 1300, 1.7],
  [1000, 955_000, 1500, 1.25],
])(
  "a rapor of %d IKU is written in at most %d bytes and %d commands, %d times what it has to say",
  async (n, byteMaks, aksiMaks, kali) => {
    const excel = pasang(bukuIku(n), { catatIsi: true });
    const tulis = (await permintaan(excel, () => buatRapor(PILIHAN))).at(-1);
    if (tulis?.permintaan === undefined) throw new Error("nothing was written");
    expect(tulis.byteMinta).toBeLessThanOrEqual(byteMaks);
    expect(tulis.aksi).toBeLessThanOrEqual(aksiMaks);
    expect(tulis.byteMinta / bytePokok(tulis.permintaan)).toBeLessThanOrEqual(kali);
  },
);

it("round trips beyond the first grow with the bytes and nothing else: a third of the limit each", async () => {
  const excel = pasang(bukuIku(2400));
  const baca = await permintaan(excel, () => tinjau(PILIHAN));
  const byte = baca.reduce((jumlah, c) => jumlah + c.byteJawab, 0);
  expect(baca.length).toBeLessThanOrEqual(1 + Math.ceil(byte / (BATAS / 3)));
  const semua = await permintaan(excel, () => warnai(PILIHAN));
  expect(semua).toHaveLength(baca.length + 1);
});

/** Queues the colouring of `n` IKU one under another, with the snapshot that undoes it; gives the bytes of the request. */
async function byteMewarnai(n: number, pola: Pola): Promise<{ byte: number; aksi: number; isi: number }> {
  const target = new Map<string, Titik[]>();
  for (let i = 0; i < n; i++) {
    const { pucat } = WARNA_STATUS[pola(i)];
    const titik = target.get(pucat) ?? [];
    titik.push({ baris: 9 + i, kolom: 20 });
    target.set(pucat, titik);
  }
  const ubahan = rencanakanIsi(target, null, { id: "{1}", isiDi: () => null, titikTerisi: [] });
  const excel = pasang(bukuIku(1));
  await Excel.run(async (context) => {
    simpanSetelan(context, KUNCI_CUPLIKAN, { versi: 1, lembar: [ubahan.cuplikan] }, false);
    const antrean = tulisIsi(context.workbook.worksheets.getItem(LEMBAR), ubahan);
    await antrekan(
      antrean,
      () => context.sync(),
      () => Promise.resolve(),
    );
    await context.sync();
  });
  return { byte: excel.hitungan.byteMinta, aksi: excel.hitungan.aksi, isi: byteIsi(ubahan) };
}

/** The JSON of what there is to say: each colour with its cells, and what they were before. */
function byteIsi({ warna, cuplikan }: UbahanIsi): number {
  const sel = [...warna].map(([w, titik]) => [w, titik.map((t) => `U${String(t.baris + 1)}`).join(",")]);
  return JSON.stringify([sel, cuplikan]).length;
}

const URUTAN = ["hijau", "kuning", "merah", "abu-abu"] as const;

/** Any order of statuses: runs of any length, repeated or scattered. */
const pola: fc.Arbitrary<Pola> = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 40 }),
    fc.integer({ min: 1, max: 97 }),
  )
  .map(
    ([deret, langkah]) =>
      (i) =>
        URUTAN[deret[Math.imul(i, langkah) % deret.length] ?? 0] ?? "hijau",
  );

describe("what a colouring sends", () => {
  it.each([
    [1000, 20_000, 12],
    [10_000, 150_000, 4],
  ])("of %d IKU is at most %d bytes in any pattern of statuses", async (n, maks, kali) => {
    await fc.assert(
      fc.asyncProperty(pola, async (p) => {
        const { byte, aksi, isi } = await byteMewarnai(n, p);
        expect(byte).toBeLessThanOrEqual(maks);
        expect(byte).toBeLessThanOrEqual(2 * isi + KERANGKA);
        // A command per colour and 8 000 characters of addresses; around it a handful.
        expect(aksi).toBeLessThanOrEqual(40 + 6 * Math.ceil(byte / 8000));
      }),
      { numRuns: kali, examples: [[POLA_SELANG], [() => "hijau"]] },
    );
  });

  it("is a fiftieth of the beginner's loop and a fifth of a range for each cell, at 1 000 IKU", async () => {
    const excel = pasang(bukuIku(1000));
    await selDemiSel(1000, POLA_SELANG);
    const sel = excel.hitungan.byteMinta;
    excel.nolkan();
    await rangePerSel(1000, POLA_SELANG);
    const range = excel.hitungan.byteMinta;
    const { byte } = await byteMewarnai(1000, POLA_SELANG);
    const sendiri =
      (await permintaan(pasang(bukuIku(1000)), () => warnai(PILIHAN))).at(-1)?.byteMinta ?? Infinity;
    expect(sendiri).toBeLessThan(1.2 * byte);
    expect(50 * sendiri).toBeLessThan(sel);
    expect(5 * sendiri).toBeLessThan(range);
  });
});
