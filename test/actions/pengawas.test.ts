import { describe, expect, it } from "vitest";
import {
  buatRapor,
  Dibatalkan,
  pulihkanWarna,
  tinjau,
  warnai,
  type Kemajuan,
  type Pengawas,
} from "../../src/actions/index.ts";
import { bernapas } from "../../src/actions/pengawas.ts";
import type { Bertahap } from "../../src/scoring/bertahap.ts";
import { pasang } from "../../src/simulator/pustaka/node.ts";
import { muatXlsx } from "../../src/simulator/xlsx/index.ts";
import { bukuPanjang } from "../e2e/bukuPanjang.ts";
import { bukaContoh, isiSemua, nilaiSemua, PILIHAN, type Terbuka } from "./bukuContoh.ts";

const AKSI = { buatRapor, warnai, pulihkanWarna, tinjau } as const;

/** Notes every report, and asks to stop at the `henti`-th (0-based). */
function catat(henti = Infinity): { readonly pengawas: Pengawas; readonly laporan: Kemajuan[] } {
  const laporan: Kemajuan[] = [];
  const pengawas: Pengawas = {
    lapor(kemajuan) {
      laporan.push(kemajuan);
      return laporan.length > henti ? Promise.reject(new Dibatalkan()) : Promise.resolve();
    },
    napas: () => Promise.resolve(),
  };
  return { pengawas, laporan };
}

/** Everything an action could have changed. */
function isiBuku({ buku }: Terbuka): unknown {
  return [
    [...buku.setelan],
    buku.lembar.map((l) => ({ nama: l.nama, nilai: nilaiSemua(l), isi: isiSemua(l) })),
  ];
}

/** A computation of so many steps, each longer than a page may wait; counts those that were taken. */
function lama(banyak: number): { readonly kerja: Bertahap<string>; readonly diambil: () => number } {
  let n = 0;
  function* kerja(): Bertahap<string> {
    for (; n < banyak; n++) {
      const mulai = performance.now();
      while (performance.now() - mulai < 25);
      yield;
    }
    return "selesai";
  }
  return { kerja: kerja(), diambil: () => n };
}

describe("a long computation", () => {
  it("lets its watcher breathe between its steps, and comes to its end", async () => {
    let napas = 0;
    const { kerja } = lama(4);
    const hasil = await bernapas(kerja, {
      napas: () => {
        napas++;
        return Promise.resolve();
      },
    });
    expect({ hasil, napas }).toEqual({ hasil: "selesai", napas: 4 });
  });

  it("is stopped where a person asks to", async () => {
    const { kerja, diambil } = lama(100);
    await expect(bernapas(kerja, { napas: () => Promise.reject(new Dibatalkan()) })).rejects.toThrow(
      Dibatalkan,
    );
    expect(diambil()).toBeLessThan(2);
  });
});

describe("an action that is watched", () => {
  it.each([
    ["buatRapor", ["membaca", "menghitung", "menyusun", "menulis"]],
    ["warnai", ["membaca", "menghitung", "menulis"]],
    ["pulihkanWarna", ["membaca", "menulis"]],
    ["tinjau", ["membaca", "menghitung"]],
  ] as const)("%s reports the steps it announced, each once and in order", async (aksi, urutan) => {
    await bukaContoh();
    const { pengawas, laporan } = catat();
    expect(await AKSI[aksi](PILIHAN, pengawas)).toMatchObject({ ok: true });
    expect(laporan.map((l) => l.langkah)).toEqual(urutan);
    for (const l of laporan) expect(l.urutan).toEqual(urutan);
  });

  it("never goes back in its reports while a long sheet is read in pieces", async () => {
    pasang(await muatXlsx(await bukuPanjang(2500), "panjang.xlsx"));
    const { pengawas, laporan } = catat();
    expect(await tinjau(PILIHAN, pengawas)).toMatchObject({ ok: true });
    const letak = laporan.map(({ langkah, urutan, bagian }) => urutan.indexOf(langkah) + bagian);
    expect(letak).toEqual([...letak].sort((a, b) => a - b));
    expect(laporan.filter((l) => l.langkah === "membaca" && l.bagian > 0).length).toBeGreaterThan(0);
  });

  it.each([
    ["buatRapor", 4],
    ["warnai", 3],
    ["pulihkanWarna", 2],
  ] as const)(
    "%s stopped at any of its %i steps has changed nothing, and works when asked again",
    async (aksi, n) => {
      const terbuka = await bukaContoh();
      if (aksi === "pulihkanWarna") await warnai(PILIHAN);
      const sebelum = isiBuku(terbuka);
      for (let henti = 0; henti < n; henti += 1) {
        const hasil = await AKSI[aksi](PILIHAN, catat(henti).pengawas);
        expect(hasil).toMatchObject({
          kode: "DIBATALKAN",
          rincian: "",
          pesan: "Dibatalkan. Tidak ada yang diubah pada buku kerja.",
        });
        expect(isiBuku(terbuka)).toEqual(sebelum);
      }
      expect(await AKSI[aksi](PILIHAN, catat(n).pengawas)).toMatchObject({ ok: true });
      expect(isiBuku(terbuka)).not.toEqual(sebelum);
    },
  );
});
