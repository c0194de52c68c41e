import { describe, expect, it } from "vitest";
import { buatRapor } from "../../src/actions/index.ts";
import { buatNotula } from "../../src/actions/buatNotula.ts";
import { catatRapat } from "../../src/actions/catatRapat.ts";
import { bukaContoh, isiSemua, lembar, nilaiSemua, PILIHAN, simpanBuka, type Terbuka } from "./bukuContoh.ts";

const NOTULA = "Notula DKO";
const JANUARI = { ...PILIHAN, sekarang: "2020-01-08T09:00", periode: { dari: 1, sampai: 12 } };
const teks = (t: Terbuka): string => Object.values(nilaiSemua(lembar(t, NOTULA))).join("\n");

const NAMA = "Jumlah penerimaan bea masuk dan cukai dari extra effort";
const catat = (catatan: string) =>
  catatRapat(
    PILIHAN,
    [
      {
        kode: "1b-N",
        nama: NAMA,
        ubahan: { catatan: { lama: "Penelitian ulang dan penagihan", baru: catatan } },
      },
    ],
    true,
  );

describe("the minutes sheet", () => {
  it("is written from what the meeting noted, in one read and one write, and nothing else changes", async () => {
    const awal = await bukaContoh();
    await catat("Keputusan: tambah target");
    const terbuka = await simpanBuka(awal);
    const semula = terbuka.buku.lembar.map((l) => [l.nama, nilaiSemua(l), isiSemua(l)]);
    const hasil = await buatNotula(PILIHAN);
    expect(hasil).toMatchObject({
      ok: true,
      pesan: "Lembar “Notula DKO” selesai ditulis: 2 IKU dibahas, 1 keputusan, 1 rencana aksi.",
    });
    expect(terbuka.excel.hitungan.sync).toBe(2);
    expect(terbuka.buku.lembar.slice(0, -1).map((l) => [l.nama, nilaiSemua(l), isiSemua(l)])).toEqual(semula);
    expect(terbuka.buku.aktif).toBe(lembar(terbuka, NOTULA).id);
    expect(teks(terbuka)).toContain("tambah target");
    expect(lembar(await simpanBuka(terbuka), NOTULA).cetak).toMatchObject({
      orientasi: "Portrait",
      kertas: "A4",
    });
  });

  it("is rewritten where it stands, under whatever name, and is never read as a table of IKU", async () => {
    const terbuka = await bukaContoh();
    await buatNotula(PILIHAN);
    lembar(terbuka, NOTULA).nama = "Risalah";
    await buatNotula(PILIHAN);
    expect(terbuka.buku.lembar.map((l) => l.nama).slice(3)).toEqual(["Risalah"]);
    expect(await buatRapor(PILIHAN)).toMatchObject({ ok: true, hasil: { tabel: { lembar: "IKU 2019" } } });
  });

  it("reports the actions of the meeting before with their status", async () => {
    const terbuka = await bukaContoh();
    await buatRapor(PILIHAN);
    await buatNotula(PILIHAN);
    expect(teks(terbuka)).not.toContain("Tindak lanjut rapat sebelumnya");
    await buatNotula(JANUARI);
    expect(teks(terbuka)).toContain("Tindak lanjut rapat sebelumnya");
    expect(teks(terbuka)).toContain("Belum ditindaklanjuti");
  });

  it("is refused with a sentence where it is protected", async () => {
    const terbuka = await bukaContoh();
    await buatNotula(PILIHAN);
    lembar(terbuka, NOTULA).proteksi = { bolehFormatSel: true };
    expect(await buatNotula(PILIHAN)).toMatchObject({ ok: false, kode: "LEMBAR_TERLINDUNGI" });
  });
});
