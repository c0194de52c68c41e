import { describe, expect, it } from "vitest";
import { buatRapor } from "../../src/actions/index.ts";
import { pasang } from "../../src/simulator/pustaka/node.ts";
import { bukuUji } from "../simulator/bukuUji.ts";
import { bukaContoh, lembar, PILIHAN } from "./bukuContoh.ts";

const IKU = "IKU 2019";

describe("a workbook without a table of IKU", () => {
  it("is refused with the sheets that were looked at", async () => {
    const terbuka = await bukaContoh();
    terbuka.buku.lembar = terbuka.buku.lembar.filter((l) => l.nama === "Catatan DKO");
    terbuka.buku.aktif = terbuka.buku.lembar[0]?.id ?? "";
    const hasil = await buatRapor(PILIHAN);
    expect(hasil).toMatchObject({ ok: false, kode: "TIDAK_ADA_TABEL" });
    expect(hasil.pesan).toContain("Catatan DKO");
  });

  it("names the hidden sheets that were not read", async () => {
    const terbuka = await bukaContoh();
    lembar(terbuka, IKU).tampak = "Hidden";
    lembar(terbuka, "Data Pendukung").tampak = "Hidden";
    terbuka.buku.aktif = lembar(terbuka, "Catatan DKO").id;
    const hasil = await buatRapor(PILIHAN);
    expect(hasil).toMatchObject({ ok: false, kode: "TIDAK_ADA_TABEL" });
    expect(hasil.pesan).toContain("Lembar tersembunyi tidak dibaca: “IKU 2019”, “Data Pendukung”.");
  });

  it("says that the table is empty when its headings are there", async () => {
    pasang(bukuUji({ IKU: [["No", "IKU", "Pol", "Target", "Realisasi"]], Notulen: [["Hari", "Agenda"]] }));
    const hasil = await buatRapor(PILIHAN);
    expect(hasil).toMatchObject({ ok: false, kode: "TIDAK_ADA_TABEL" });
    expect(hasil.pesan).toContain("Tabel IKU masih kosong: judul kolomnya ada pada lembar “IKU”, ");
    expect(hasil.pesan).toContain("Notulen");
  });

  it("tells the pane why, apart from the list of sheets that the pane shows itself", async () => {
    pasang(bukuUji({ IKU: [["No", "IKU", "Pol", "Target", "Realisasi"]] }));
    const hasil = await buatRapor(PILIHAN);
    expect(hasil).toMatchObject({ tanpaTabel: { kosong: true } });
    const ringkas = hasil.ok ? "" : (hasil.tanpaTabel?.ringkas ?? "");
    expect(ringkas).toMatch(/^Tabel IKU masih kosong: .* Isi IKU-nya, lalu ulangi\.$/);
    expect(hasil.pesan).toBe(`${ringkas} Yang dilihat: “IKU” (No, IKU, Pol, Target, Realisasi).`);
  });

  it("is called empty when it has no worksheet to read, as one of chart sheets alone", async () => {
    const buku = bukuUji({ IKU: [[]] });
    buku.lembar = [];
    pasang(buku);
    const hasil = await buatRapor(PILIHAN);
    expect(hasil).toMatchObject({ ok: false, kode: "TIDAK_ADA_TABEL" });
    expect(hasil.pesan).toContain("tidak berisi data");
  });

  it("a sheet asked for that does not exist is named", async () => {
    await bukaContoh();
    const hasil = await buatRapor({ ...PILIHAN, lembar: "Tidak Ada" });
    expect(hasil).toMatchObject({ ok: false, kode: "LEMBAR_TIDAK_ADA" });
    expect(hasil.pesan).toContain("Tidak Ada");
  });
});
