import { expect, it } from "vitest";
import { bukuPanjang } from "./bukuPanjang.ts";
import { bukaPanel } from "./halamanPanel.ts";
import { describeBangku, gambar } from "./peramban.ts";
import { pelanggaranAkses } from "./periksaAkses.ts";

describeBangku("panel: lembar panjang", () => {
  it("reads 5 000 IKU, lists them by the hundred, and makes their rapor while saying that it works", async () => {
    const p = await bukaPanel({ contoh: "" });
    await p.bukaBerkas("panjang.xlsx", await bukuPanjang(5000));
    await p.ubin("kuning", 500);
    await p.ubin("hijau", 4500);
    await p.b.panel.getByText("Lembar “Sheet1” · 5.000 IKU terbaca").waitFor();

    await p.buka("iku");
    expect(await p.iku.count()).toBe(100);
    await p.tombol("Tampilkan 100 lagi").click();
    await p.iku.nth(199).waitFor();
    await p.b.panel.locator("#cari").fill("loket 4991");
    await p.iku.nth(1).waitFor({ state: "detached" });
    expect(await p.iku.textContent()).toContain("4991a-N");
    for (const tema of ["terang", "gelap"] as const) {
      await p.b.atur("tema", tema);
      await p.ubin("kuning", 500);
      await p.buka("iku");
      await gambar(p.b, `panel-panjang-${tema}`);
      expect(await pelanggaranAkses(p.b)).toEqual([]);
    }

    await p.buka("ringkasan");
    const tombol = p.b.panel.locator("#buatRapor");
    await tombol.evaluate((unsur) => {
      new MutationObserver(() => {
        if (unsur.getAttribute("aria-disabled") === "true") {
          unsur.dataset["terlihat"] = unsur.textContent;
        }
      }).observe(unsur, {
        attributes: true,
        attributeFilter: ["aria-disabled"],
        childList: true,
        subtree: true,
      });
    });
    await tombol.click();
    await p.kabar("selesai dibuat: 5.000 IKU, 4.500 hijau, 500 kuning");
    expect((await tombol.getAttribute("data-terlihat"))?.trim()).toBe("Menyusun rapor …");
    expect(await p.b.namaLembar()).toContain("Rapor IKU");
    await gambar(p.b, "panel-panjang-rapor");
    expect(p.b.keluhan).toEqual([]);
    p.b.tutup();
  });
});
