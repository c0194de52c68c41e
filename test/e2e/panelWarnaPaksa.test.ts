import { afterAll, beforeAll, expect, it } from "vitest";
import { bukaPanel, type HalamanPanel } from "./halamanPanel.ts";
import { describeBangku } from "./peramban.ts";
import { pelanggaranAkses } from "./periksaAkses.ts";

/** What shows of a status once the person's own colours have replaced all of ours. */
interface Terlihat {
  readonly teks: string;
  readonly garis: string;
  readonly warna: string;
  readonly latar: string;
}

describeBangku("panel: warna paksa (forced colors)", () => {
  let p: HalamanPanel;
  beforeAll(async () => {
    p = await bukaPanel();
    await p.b.page.emulateMedia({ forcedColors: "active" });
    await p.ubin("hijau", 15);
    await p.b.isi("'IKU 2019'!U20", "60%");
    await p.ubin("kuning", 1);
  });
  afterAll(async () => {
    await p.b.page.emulateMedia({ forcedColors: null, colorScheme: null });
    p.b.tutup();
  });

  function terlihat(pemilih: string): Promise<Terlihat[]> {
    return p.b.panel.locator(pemilih).evaluateAll((semua) =>
      semua.map((unsur) => {
        const gaya = getComputedStyle(unsur);
        return {
          teks: unsur.textContent?.replace(/\s+/g, " ").trim() ?? "",
          garis: `${gaya.borderTopWidth} ${gaya.borderTopStyle} ${gaya.borderTopColor}`,
          warna: gaya.color,
          latar: gaya.backgroundColor,
        };
      }),
    );
  }

  /**
   * Keeps a picture in the system's dark and light colours. Axe-core judges the light one; the page's ground in dark
   * forced colours is the browser's own, which it cannot see.
   */
  async function periksa(nama: string): Promise<void> {
    await aturSistem("dark");
    await p.potret(`panel-${nama}-paksa-gelap`);
    await aturSistem("light");
    await p.potret(`panel-${nama}-paksa-terang`);
    expect(await pelanggaranAkses(p.b), nama).toEqual([]);
  }

  async function aturSistem(colorScheme: "dark" | "light"): Promise<void> {
    await p.b.page.emulateMedia({ forcedColors: "active", colorScheme });
  }

  it("says every status in words inside a line, in the person's own colours", async () => {
    await periksa("ringkasan");
    const ubin = await terlihat(".ubin button");
    expect(ubin.map((u) => u.teks.split(",")[0])).toEqual([
      "✔Hijau 14",
      "◆Kuning 1",
      "✖Merah 0",
      "○Abu-abu 1",
    ]);
    await p.buka("iku");
    await p.iku.first().locator(".mengapa").click();
    await periksa("iku");
    const lencana = await terlihat(".iku .lencana");
    expect(new Set(lencana.map((l) => l.teks))).toEqual(new Set(["✔Hijau", "◆Kuning", "○Abu-abu"]));
    const [hitam, putih] = ["rgb(0, 0, 0)", "rgb(255, 255, 255)"];
    for (const unsur of [...ubin, ...lencana]) {
      expect(unsur).toMatchObject({ garis: `1px solid ${hitam}`, warna: hitam, latar: putih });
    }
    await aturSistem("dark");
    for (const unsur of await terlihat(".iku .lencana")) {
      expect(unsur).toMatchObject({ garis: `1px solid ${putih}`, warna: putih, latar: hitam });
    }
  });

  it("keeps findings, settings and messages readable", async () => {
    await p.buka("temuan");
    await periksa("temuan");
    await p.buka("pengaturan");
    await periksa("pengaturan");
    await p.buka("ringkasan");
    await p.tombol("Buat Rapor").click();
    await p.kabar("selesai dibuat");
    await p.tenang();
    await periksa("rapor-jadi");
  });
});
