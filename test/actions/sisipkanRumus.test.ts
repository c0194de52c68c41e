import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { hapusRumus, sisipkanRumus, tinjau } from "../../src/actions/index.ts";
import type { LembarBuku } from "../../src/simulator/buku.ts";
import { adalahBukuKerja } from "../../src/simulator/namaBerkas.ts";
import { pasang } from "../../src/simulator/pustaka/node.ts";
import type { PelayanExcel } from "../../src/simulator/richapi/pelayan.ts";
import { MesinRumus } from "../../src/simulator/rumus/mesin.ts";
import type { FungsiTambahan } from "../../src/simulator/rumus/tambahan.ts";
import { muatXlsx, type BukuBerkas } from "../../src/simulator/xlsx/index.ts";
import { fungsiNyata } from "../simulator/rumus/fungsiNyata.ts";
import { BERKAS_CONTOH, nilaiSemua, PILIHAN, semuaSel } from "./bukuContoh.ts";

const IKU = "IKU 2019";

let tambahan: ReadonlyMap<string, FungsiTambahan>;
beforeAll(async () => {
  tambahan = await fungsiNyata();
});

interface Terbuka {
  readonly buku: BukuBerkas;
  readonly excel: PelayanExcel;
}

async function buka(berkas = BERKAS_CONTOH, plafon = "1.21"): Promise<Terbuka> {
  const buku = await muatXlsx(readFileSync(berkas), "uji.xlsx");
  const penghitung = new MesinRumus(buku, { desimal: ",", tambahan });
  return { buku, excel: pasang(buku, { penghitung, plafon }) };
}

function lembarDi(buku: BukuBerkas, nama: string): LembarBuku {
  const ada = buku.lembar.find((l) => l.nama === nama);
  if (ada === undefined) throw new Error(`no sheet ${nama}`);
  return ada;
}

async function harus<T extends { ok: boolean; pesan: string }>(
  aksi: Promise<T>,
): Promise<Extract<T, { ok: true }>> {
  const hasil = await aksi;
  expect(hasil, hasil.pesan).toMatchObject({ ok: true });
  return hasil as Extract<T, { ok: true }>;
}

function isiBaru(l: LembarBuku, sebelum: ReadonlyMap<string, unknown>) {
  return [...semuaSel(l)].filter(([k, s]) => !sebelum.has(k) && (s.nilai !== null || s.rumus !== null));
}

describe("sisipkanRumus", () => {
  it("says before what it will write and where, and writes just that", async () => {
    const { buku } = await buka();
    const { akan } = await harus(tinjau(PILIHAN));
    expect(akan.rumus.rencana).toMatchObject({ lembar: IKU, ulang: false, ditulis: 16, dilewati: 0 });
    const sebelum = nilaiSemua(lembarDi(buku, IKU));
    const { rencana, pesan } = await harus(sisipkanRumus(PILIHAN));
    expect(rencana).toEqual(akan.rumus.rencana);
    expect(pesan).toContain("16 IKU");
    const sesudah = nilaiSemua(lembarDi(buku, IKU));
    for (const [k, nilai] of Object.entries(sebelum)) expect(sesudah[k]).toEqual(nilai);
  });

  it("takes one round trip to read and one to write", async () => {
    const { excel } = await buka();
    await harus(sisipkanRumus(PILIHAN));
    expect(excel.hitungan.sync).toBe(2);
  });

  it("heads the columns in the look of the table's heading", async () => {
    const { buku } = await buka();
    const { rencana } = await harus(sisipkanRumus(PILIHAN));
    const l = lembarDi(buku, IKU);
    const kepala = l.sel.get(rencana.baris)?.get(rencana.kolom);
    const tabel = l.sel.get(rencana.baris)?.get(rencana.sumberGaya ?? -1);
    expect(kepala?.nilai).toBe("Indeks (rumus)");
    expect(kepala?.gaya.isi).toEqual(tabel?.gaya.isi);
    expect(kepala?.gaya.huruf).toEqual(tabel?.gaya.huruf);
  });

  it("the table reads the same afterwards: same IKU, same scores, no new temuan", async () => {
    await buka();
    const sebelum = await harus(tinjau(PILIHAN));
    await harus(sisipkanRumus(PILIHAN));
    const sesudah = await harus(tinjau(PILIHAN));
    expect(sesudah.hasil).toEqual(sebelum.hasil);
    expect(sesudah.akan.selDiwarnai).toBe(sebelum.akan.selDiwarnai);
  });

  it("run again it writes the same columns anew instead of a second pair", async () => {
    const { buku } = await buka();
    const { rencana } = await harus(sisipkanRumus(PILIHAN));
    const sebelum = semuaSel(lembarDi(buku, IKU));
    const lagi = await harus(sisipkanRumus(PILIHAN));
    expect(lagi.rencana).toEqual({ ...rencana, ulang: true, sumberGaya: lagi.rencana.sumberGaya });
    expect(isiBaru(lembarDi(buku, IKU), sebelum)).toEqual([]);
    expect(lagi.pesan).toContain("diperbarui");
  });

  it("undo takes exactly the two columns away", async () => {
    const { buku } = await buka();
    const sebelum = nilaiSemua(lembarDi(buku, IKU));
    const { rencana } = await harus(sisipkanRumus(PILIHAN));
    expect((await harus(hapusRumus(rencana, "id"))).dihapus).toBe(true);
    expect(nilaiSemua(lembarDi(buku, IKU))).toEqual(sebelum);
  });

  it("undo leaves the columns alone once somebody changed a cell of them, and says so", async () => {
    const { buku, excel } = await buka();
    const { rencana } = await harus(sisipkanRumus(PILIHAN));
    const area = {
      baris: rencana.barisPertama,
      barisAkhir: rencana.barisPertama,
      kolom: rencana.kolom,
      kolomAkhir: rencana.kolom,
    };
    excel.sunting(IKU, area, "catatan saya");
    const sebelum = nilaiSemua(lembarDi(buku, IKU));
    const hasil = await harus(hapusRumus(rencana, "id"));
    expect(hasil.dihapus).toBe(false);
    expect(hasil.pesan).toContain("sudah diubah");
    expect(nilaiSemua(lembarDi(buku, IKU))).toEqual(sebelum);
  });

  it("content right of the table is never written over: the columns go beyond it", async () => {
    const { buku, excel } = await buka();
    const { akan } = await harus(tinjau(PILIHAN));
    const { kolom = 0, baris = 0 } = akan.rumus.rencana ?? {};
    excel.sunting(
      IKU,
      { baris: baris + 2, barisAkhir: baris + 2, kolom: kolom + 1, kolomAkhir: kolom + 1 },
      "coretan",
    );
    const { rencana } = await harus(sisipkanRumus(PILIHAN));
    expect(rencana.kolom).toBe(kolom + 2);
    expect(
      lembarDi(buku, IKU)
        .sel.get(baris + 2)
        ?.get(kolom + 1)?.nilai,
    ).toBe("coretan");
  });

  it("a protected sheet is refused before anything is written", async () => {
    const { buku } = await buka();
    const l = lembarDi(buku, IKU);
    l.proteksi = { bolehFormatSel: true };
    const sebelum = semuaSel(l);
    expect(await sisipkanRumus(PILIHAN)).toMatchObject({ ok: false, kode: "LEMBAR_TERLINDUNGI" });
    expect(semuaSel(l)).toEqual(sebelum);
  });

  it("a follow-up edit of realisasi changes the written index", async () => {
    const { excel, buku } = await buka();
    const { rencana } = await harus(sisipkanRumus(PILIHAN));
    const { hasil } = await harus(tinjau(PILIHAN));
    const iku = hasil.tabel.iku[0];
    const sel = iku?.selRealisasi["01-09"] ?? "";
    const [b, k] = [rencana.isi.findIndex(([r]) => r.startsWith("=")) + rencana.baris, rencana.kolom];
    const indeks = () => lembarDi(buku, IKU).sel.get(b)?.get(k)?.nilai;
    const semula = indeks();
    excel.sunting(IKU, sel.split("!")[1] ?? "", 0);
    expect(indeks()).not.toEqual(semula);
    expect(indeks()).toBe(0);
  });
});

describe("sisipkanRumus on every sample workbook", () => {
  const folder = dirname(BERKAS_CONTOH);
  it.each(readdirSync(folder).filter(adalahBukuKerja))(
    "%s: every formula gives the index and status of the pane",
    async (nama) => {
      const { buku } = await buka(join(folder, nama));
      const { hasil } = await harus(tinjau(PILIHAN));
      const { rencana } = await harus(sisipkanRumus(PILIHAN));
      const l = lembarDi(buku, rencana.lembar);
      const barisDari = new Map(hasil.tabel.iku.map((i) => [i.sel, i]));
      let diperiksa = 0;
      for (const { iku, indeks, status } of hasil.kantor.iku) {
        const sel = [...barisDari].find(([, b]) => b.nama === iku.nama && b.kode === iku.kode)?.[0] ?? "";
        const b = Number(/\d+$/.exec(sel)?.[0] ?? 0) - 1;
        const [rumus] = rencana.isi[b - rencana.baris] ?? [""];
        if (rumus === "") continue;
        const [i, s] = [l.sel.get(b)?.get(rencana.kolom)?.nilai, l.sel.get(b)?.get(rencana.kolom + 1)?.nilai];
        expect(s, `${sel} ${rumus}`).toBe(status);
        if (indeks === null) expect(i).toMatchObject({ galat: "#N/A" });
        else expect(i, `${sel} ${rumus}`).toBeCloseTo(indeks, 9);
        diperiksa++;
      }
      expect(diperiksa).toBe(rencana.ditulis);
    },
  );
});
