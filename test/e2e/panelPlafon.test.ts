import { expect, it } from "vitest";
import { bukaPanel } from "./halamanPanel.ts";
import { describeBangku } from "./peramban.ts";

/** The least that the pane asks for, and Excel LTSC 2024. */
const PLAFON = ["1.9", "1.17"] as const;

describeBangku.each(PLAFON)("panel: ExcelApi %s", (plafon) => {
  it("does the whole job: rapor, edit, colours back, settings kept with the file", async () => {
    const p = await bukaPanel({ plafon });
    await p.ubin("hijau", 15);
    await p.tombol("Buat Rapor").click();
    await p.kabar("selesai dibuat: 16 IKU, 15 hijau");
    expect(await p.b.namaLembar()).toContain("Rapor IKU");
    await p.b.isi("'IKU 2019'!U20", "60%");
    await p.ubin("kuning", 1);
    await p.tombol("Pulihkan warna").click();
    await p.kabar("Warna semula 16 sel dipulihkan.");
    await p.buka("pengaturan");
    await p.b.panel.getByLabel("Nama kantor", { exact: true }).fill("KPPBC Uji Coba");
    await p.tombol("Simpan").click();
    await p.kabar("Pengaturan disimpan bersama buku kerja.");
    await p.bukaBerkas("simpanan.xlsx", await p.b.unduh());
    await p.b.panel.getByRole("tab", { name: "Ringkasan" }).click();
    await p.b.panel.getByRole("heading", { name: "KPPBC Uji Coba" }).waitFor();
    expect(p.b.keluhan).toEqual([]);
    p.b.tutup();
  });
});
