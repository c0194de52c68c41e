import { readdirSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { tinjau } from "../../src/actions/index.ts";
import { pasangkanBaris, type HasilRapor } from "../../src/rapor/nilai.ts";
import { skorIku } from "../../src/scoring/index.ts";
import type { Nilai } from "../../src/scoring/nilai.ts";
import { kunciPeriode } from "../../src/scoring/periode.ts";
import type { ProfilAturan } from "../../src/scoring/profil.ts";
import type { SkorIku } from "../../src/scoring/skor.ts";
import type { Buku } from "../../src/simulator/buku.ts";
import { adalahBukuKerja } from "../../src/simulator/namaBerkas.ts";
import { pasang } from "../../src/simulator/pustaka/node.ts";
import { muatXlsx } from "../../src/simulator/xlsx/index.ts";
import { bacaAlamat } from "../../src/workbook/alamat.ts";
import type { BarisIku } from "../../src/workbook/tabel.ts";
import { kolom, kolomHasil, pesan, satu, sel } from "./panggil.ts";

const BERKAS = ["../../assets/contoh", "../workbook/corpus"]
  .map((f) => resolve(import.meta.dirname, f))
  .flatMap((f) =>
    readdirSync(f)
      .filter(adalahBukuKerja)
      .map((nama) => resolve(f, nama)),
  );

/** What the action had to decide by number formats and units, which Excel does not hand to a function. */
const DARI_FORMAT = /^(?:SKALA_|POLARISASI_TIDAK_DIKENAL)/;

/** One IKU as somebody types it into a formula: the cells of its row. */
interface Baris {
  readonly skor: SkorIku;
  readonly realisasi: unknown;
  readonly target: unknown;
  readonly polarisasi: unknown;
  readonly dariFormat: boolean;
}

interface Sampel {
  readonly baris: readonly Baris[];
  readonly profil: ProfilAturan;
}

async function bacaBaris(berkas: string): Promise<Sampel> {
  const buku = await muatXlsx(readFileSync(berkas), basename(berkas));
  pasang(buku);
  const jawab = await tinjau({ bahasa: "id", sekarang: "2026-10-02T07:45" });
  if (!jawab.ok) throw new Error(jawab.pesan);
  const { hasil } = jawab;
  const barisDari = pasangkanBaris(hasil.tabel);
  const baris = hasil.kantor.iku.flatMap((skor) => {
    const iku = barisDari(skor);
    return iku === null ? [] : [susun(buku, hasil, skor, iku)];
  });
  return { baris, profil: hasil.kantor.profil };
}

function susun(buku: Buku, { kantor, temuan }: HasilRapor, skor: SkorIku, iku: BarisIku): Baris {
  const sel = (alamat: Readonly<Record<string, string>>): string | undefined =>
    kantor.periode === null ? Object.values(alamat)[0] : alamat[kunciPeriode(kantor.periode)];
  const [target, realisasi] = [sel(iku.selTarget), sel(iku.selRealisasi)];
  const polarisasi = iku.selKolom.polarisasi ?? iku.selKolom.polKp;
  return {
    skor,
    realisasi: isiSel(buku, realisasi) ?? tulis(skor.realisasi),
    target: isiSel(buku, target) ?? tulis(skor.target),
    polarisasi: isiSel(buku, polarisasi),
    dariFormat: temuan.some(
      (t) => DARI_FORMAT.test(t.kode) && [target, realisasi, polarisasi].includes(t.sel ?? ""),
    ),
  };
}

/** The value of a cell; null where nothing is typed. */
function isiSel(buku: Buku, alamat = ""): unknown {
  const { lembar, area } = bacaAlamat(alamat) ?? {};
  if (area === undefined) return null;
  const baris = buku.lembar.find((l) => l.nama === lembar)?.sel.get(area.baris);
  const isi = baris?.get(area.kolom)?.nilai;
  return isi === undefined || isi === "" ? null : isi;
}

/** A consolidated value, as a formula of the sheet would hold it. */
function tulis(nilai: Nilai): unknown {
  if (nilai.jenis === "angka") return nilai.nilai;
  if (nilai.jenis === "rentang") return `${nilai.bawah} - ${nilai.atas}`;
  return nilai.jenis === "teks" ? nilai.teks : null;
}

describe("a function gives what the action gives for every IKU of every sample workbook", () => {
  it("there are sample workbooks", () => {
    expect(BERKAS.length).toBeGreaterThan(0);
  });

  it.each(BERKAS.map((b) => [basename(b), b] as const))("%s", async (_, berkas) => {
    const { baris, profil } = await bacaBaris(berkas);
    expect(baris.length).toBeGreaterThan(0);
    for (const { skor, realisasi, target, polarisasi, dariFormat } of baris) {
      // The functions have no argument for Rburuk and konversi 120.
      const iku = { ...skor.iku, terburuk: null, konversi120: false };
      const aksi = skorIku(iku, skor.periode, profil);
      const argumen = [satu(realisasi), satu(target), satu(polarisasi), satu(profil.id)];
      const [status, indeks] = [sel("STATUS", ...argumen), sel("INDEKS", ...argumen)];
      if (dariFormat && pesan(status).startsWith("#VALUE!")) continue;
      expect(status, skor.iku.nama).toBe(aksi.status);
      if (aksi.indeks === null) expect(pesan(indeks), skor.iku.nama).toMatch(/^#/);
      else expect(indeks, skor.iku.nama).toBeCloseTo(aksi.indeks, 6);
    }
  });

  it.each(BERKAS.map((b) => [basename(b), b] as const))("%s, all rows in one call", async (_, berkas) => {
    const { baris } = await bacaBaris(berkas);
    const semua = (isi: (b: Baris) => unknown) => kolom(...baris.map(isi));
    const [r, t, pol] = [semua((b) => b.realisasi), semua((b) => b.target), semua((b) => b.polarisasi)];
    for (const id of ["STATUS", "INDEKS"] as const) {
      expect(kolomHasil(id, r, t, pol, null)).toEqual(
        baris.map((b) => sel(id, satu(b.realisasi), satu(b.target), satu(b.polarisasi), null)),
      );
    }
  });
});
