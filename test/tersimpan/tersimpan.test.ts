import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bacaSetelan, SETELAN_BAWAAN } from "../../src/actions/setelan.ts";
import { bacaCuplikan } from "../../src/excel/cuplikan.ts";
import { bacaRiwayat } from "../../src/rapor/riwayat/bacaRiwayat.ts";
import { BENTUK_RIWAYAT } from "../../src/rapor/riwayat/bentukRiwayat.ts";
import { bacaTindakLanjut } from "../../src/rapor/tindakLanjut/bacaTindakLanjut.ts";
import { BENTUK_TINDAK_LANJUT } from "../../src/rapor/tindakLanjut/bentukTindakLanjut.ts";
import type { NilaiSel } from "../../src/workbook/grid.ts";
import { LembarMaya } from "../rapor/daftar/lembarMaya.ts";

/** What some version of the add-in stored in a workbook, and what has to be understood of it for ever. */
interface Tersimpan {
  readonly isi: unknown;
  readonly dibaca: unknown;
}

interface Jenis {
  /** First part of the sample's name. */
  readonly nama: string;
  /** Schema number that is written now. */
  readonly versi: number;
  readonly baca: (isi: unknown) => unknown;
}

function grid(isi: unknown): LembarMaya["grid"] {
  const lembar = new LembarMaya();
  lembar.sel = isi as NilaiSel[][];
  return lembar.grid;
}

const JENIS: readonly Jenis[] = [
  { nama: "setelan", versi: SETELAN_BAWAAN.versi, baca: bacaSetelan },
  { nama: "cuplikan", versi: 1, baca: bacaCuplikan },
  {
    nama: "riwayat",
    versi: BENTUK_RIWAYAT.versi,
    baca: (isi) => {
      const hasil = bacaRiwayat(grid(isi));
      return hasil.ok
        ? hasil.riwayat.baris.map(({ masa, kode, indeks, status }) => ({ ...masa, kode, indeks, status }))
        : hasil.sebab;
    },
  },
  {
    nama: "tindakLanjut",
    versi: BENTUK_TINDAK_LANJUT.versi,
    baca: (isi) => {
      const hasil = bacaTindakLanjut(grid(isi), "2019-10-02");
      return hasil.ok
        ? hasil.daftar.baris.map(({ kode, rencana, status, jatuhTempo }) => ({
            kode,
            rencana,
            status,
            jatuhTempo,
          }))
        : hasil.sebab;
    },
  },
];

const semua = JENIS.flatMap((jenis) =>
  Array.from({ length: jenis.versi }, (_, i) => ({
    ...jenis,
    berkas: `${jenis.nama}-${String(i + 1)}.json`,
  })),
);

describe("what an earlier version stored in a workbook is still read, every schema ever written", () => {
  it.each(semua)("$berkas", ({ berkas, baca }) => {
    const jalur = new URL(berkas, import.meta.url);
    expect(existsSync(jalur), `a sample of this schema, ${berkas}`).toBe(true);
    const { isi, dibaca } = JSON.parse(readFileSync(jalur, "utf8")) as Tersimpan;
    expect(baca(isi)).toEqual(dibaca);
  });

  it.each(JENIS)("$nama of a later version is never half understood", ({ nama, versi, baca }) => {
    const { isi } = JSON.parse(readFileSync(new URL(`${nama}-1.json`, import.meta.url), "utf8")) as Tersimpan;
    const nanti = JSON.stringify(isi)
      .replaceAll(`"versi":${String(versi)}`, `"versi":${String(versi + 1)}`)
      .replaceAll(`${nama}:${String(versi)}:`, `${nama}:${String(versi + 1)}:`);
    const tidakDibaca: Record<string, unknown> = { setelan: SETELAN_BAWAAN, cuplikan: null };
    expect(baca(JSON.parse(nanti))).toEqual(nama in tidakDibaca ? tidakDibaca[nama] : "versiBaru");
  });
});
