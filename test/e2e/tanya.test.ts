import { afterEach, expect, it } from "vitest";
import { teksHalaman } from "../../src/bahasa/halaman.ts";
import { isi as isikan } from "../../src/bahasa/index.ts";
import { bukuKosong, simpanXlsx } from "../../src/simulator/xlsx/index.ts";
import { lembarBaru } from "../../src/simulator/richapi/lembarBaru.ts";
import { isiLembar, type NilaiUji } from "../simulator/bukuUji.ts";
import { bukaPanel, type HalamanPanel } from "./halamanPanel.ts";
import { describeBangku, type OpsiBangku } from "./peramban.ts";
import { pelanggaranAkses } from "./periksaAkses.ts";

const KEPALA = ["Kode", "Indikator Kinerja Utama", "Polarisasi", "Target", "Realisasi"];

async function buku(lembar: Readonly<Record<string, readonly (readonly NilaiUji[])[]>>): Promise<Uint8Array> {
  const kosong = bukuKosong("ragu.xlsx");
  kosong.lembar = [];
  for (const [nama, isi] of Object.entries(lembar)) {
    const satu = lembarBaru(kosong, nama);
    isiLembar(satu, isi);
    kosong.lembar.push(satu);
  }
  return await simpanXlsx(kosong);
}

/** Two sheets, either of which may be the office's. */
const duaLembar = (): Promise<Uint8Array> =>
  buku({
    "Kantor A": [KEPALA, ["1a-CP", "Penerimaan", "Max", 100, 95]],
    "Kantor B": [KEPALA, ["1a-CP", "Penerimaan", "Max", 100, 104]],
  });

/** A quarter that one IKU of six has reported. */
const triwulanSetengah = (): Promise<Uint8Array> =>
  buku({
    IKU: [
      ["Kode", "Indikator Kinerja Utama", "Pol", "Target Q1", "Target Q2", "Realisasi Q1", "Realisasi Q2"],
      ...Array.from({ length: 6 }, (_, i) => {
        const dilaporkan = i === 0 ? 44 : null;
        return [`${String(i + 1)}a-N`, `Layanan ${String(i + 1)}`, "Max", 20, 40, 21, dilaporkan];
      }),
    ],
  });

/** A column of figures that may be results as well as indices. */
const capaianSaja = (): Promise<Uint8Array> =>
  buku({
    IKU: [
      ["Kode", "IKU", "Pol", "Target", "Capaian"],
      ["1a-CP", "Penerimaan", "Max", 100, 95],
    ],
  });

describeBangku("panel: pertanyaan saat pembaca ragu", () => {
  let p: HalamanPanel;
  afterEach(() => {
    p.b.tutup();
  });

  async function buka(isi: Uint8Array, opsi: OpsiBangku = {}): Promise<void> {
    p = await bukaPanel({ ...opsi, contoh: "" });
    await p.bukaBerkas("ragu.xlsx", isi);
  }
  const t = () => teksHalaman[p.bahasa].tanya;
  const soal = () => p.b.panel.locator("[data-tanya]");

  async function periksa(nama: string): Promise<void> {
    for (const tema of ["terang", "gelap"] as const) {
      await p.pakaiTema(tema);
      await p.potret(`panel-tanya-${nama}-${p.bahasa}-${tema}`);
      expect(await pelanggaranAkses(p.b), nama).toEqual([]);
    }
  }

  /** The answer stays with the workbook: a copy of it that is opened elsewhere is not asked about again. */
  async function tidakDitanyaLagi(): Promise<void> {
    await soal().waitFor({ state: "detached" });
    await p.b.panel.locator("#periode:focus").waitFor();
    await p.bukaBerkas("lagi.xlsx", await p.b.unduh());
    await p.buka("pengaturan");
    await p.buka("ringkasan");
    await p.b.panel.locator("#buatRapor").waitFor();
    expect(await soal().count()).toBe(0);
  }

  it.each(["id-ID", "en-US"] as const)("asks once which sheet it is (%s)", async (bahasa) => {
    await buka(await duaLembar(), { bahasa });
    await soal().getByText(t().lembar.judul).waitFor();
    await periksa("lembar");
    await p.tombol(isikan(t().lembar.benar, { lembar: "Kantor A" }, p.bahasa)).click();
    await tidakDitanyaLagi();
  });

  it("reads the other sheet when that is the answer", async () => {
    await buka(await duaLembar());
    await p.ubin("kuning", 1);
    await p.b.panel.getByLabel(t().lembar.pilih).selectOption("Kantor B");
    await p.ubin("hijau", 1);
    await tidakDitanyaLagi();
    await p.ubin("hijau", 1);
  });

  it("asks once whether a period that few have reported is the one to judge", async () => {
    await buka(await triwulanSetengah());
    await soal().getByText(t().periode.judul).waitFor();
    await periksa("periode");
    await p.tombol(isikan(t().periode.benar, { periode: "Triwulan I" }, p.bahasa)).click();
    await p.kabar(/^Triwulan I dinilai/);
    await tidakDitanyaLagi();
  });

  it("leads to the columns when it is unsure of them", async () => {
    await buka(await capaianSaja());
    await soal().getByText(t().kolom.judul).waitFor();
    await periksa("kolom");
    await p.tombol(t().kolom.benar).click();
    await p.b.panel.getByRole("heading", { name: teksHalaman.id.peta.judul }).waitFor();
  });
});
