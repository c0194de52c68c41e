import type { FrameLocator } from "playwright-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { KUNCI_SETELAN } from "../../src/excel/setelan.ts";
import { bukuKosong, simpanXlsx } from "../../src/simulator/xlsx/index.ts";
import type { Tab } from "../../src/taskpane/keadaan.ts";
import { MUSUH } from "../actions/musuh.ts";
import { isiLembar } from "../simulator/bukuUji.ts";
import { bukaPanel, type HalamanPanel } from "./halamanPanel.ts";
import { describeBangku, gambar } from "./peramban.ts";

/** What a browser would run, fetch or draw, were it taken for markup or an address. */
const GAMBAR = '<img src=x onerror="top.kena=1">';
const SKRIP = "<script>top.kena=1</script>";
const MARKAH = [
  GAMBAR,
  SKRIP,
  '"><svg onload=top.kena=1><a href=javascript:top.kena=1>klik</a>',
  ["javascript", "top.kena=1"].join(":"),
  "${top.kena=1} {{top.kena=1}} {jumlah}",
  "<!--",
  "<style>*{display:none}</style>",
  "</textarea><iframe src=x>",
];
const SEMUA = [...MARKAH, ...MUSUH];
const TAB: readonly Tab[] = ["ringkasan", "iku", "temuan", "pengaturan"];

/** A workbook of one IKU for each text, in every place where the add-in takes a text from. */
async function bukuMusuh(): Promise<Uint8Array> {
  const buku = bukuKosong("musuh.xlsx");
  const [lembar] = buku.lembar;
  if (lembar === undefined) throw new Error("a workbook has at least one sheet");
  lembar.nama = "<img src=x onerror=top.kena=1>";
  isiLembar(lembar, [
    ["Capaian IKU <img src=x onerror=top.kena=1> s.d. Triwulan III 2019"],
    ["Kode IKU", "Sasaran Strategis", "Indikator Kinerja Utama", "Target", "Realisasi", "Kendala", "PIC"],
    ...SEMUA.map((t, i) => [t, t, `IKU ${i} ${t}`.slice(0, 32_767), 100, i % 2 === 0 ? 50 : 105, t, t]),
  ]);
  buku.setelan.set(KUNCI_SETELAN, { versi: 1, kantor: GAMBAR, profil: SKRIP });
  return await simpanXlsx(buku);
}

/** What a page consists of, and what in it could run or reach something. */
interface Susunan {
  readonly unsur: readonly string[];
  readonly bahaya: readonly string[];
  /** Pixels that the page is wider than what shows of it. */
  readonly meluap: number;
}

function susunan(bingkai: FrameLocator): Promise<Susunan> {
  return bingkai.locator("html").evaluate((akar) => {
    const semua = [...akar.querySelectorAll("*")];
    const bahaya = semua.flatMap((u) =>
      [...u.attributes]
        .filter(({ name, value }) => {
          const alamat = /^(href|src|srcset|action|formaction|data|poster|xlink:href)$/.test(name);
          const milikKita = new URL(value, location.href).origin === location.origin;
          return name.startsWith("on") || name === "srcdoc" || (alamat && !milikKita);
        })
        .map((a) => `${u.localName} ${a.name}=${a.value.slice(0, 80)}`),
    );
    return {
      unsur: [...new Set(semua.map((u) => u.localName))].sort(),
      bahaya,
      meluap: akar.scrollWidth - akar.clientWidth,
    };
  });
}

describeBangku("hostile text of a workbook is drawn as text", () => {
  let p: HalamanPanel;
  const dialog: string[] = [];
  beforeEach(async () => {
    p = await bukaPanel();
    dialog.length = 0;
    p.b.page.on("dialog", (d) => {
      dialog.push(d.message());
      void d.dismiss();
    });
    await p.ubin("hijau", 15);
  });
  afterEach(() => {
    p.b.page.removeAllListeners("dialog");
    p.b.tutup();
  });

  /** Nothing ran, nothing was fetched but files of ours, and nobody complained. */
  async function aman(): Promise<void> {
    for (const bingkai of p.b.page.frames()) {
      expect(await bingkai.evaluate(() => "kena" in globalThis)).toBe(false);
    }
    expect(dialog).toEqual([]);
    const asing = p.b.permintaan.filter(
      (a) => !/^http:\/\/localhost:\d+\/(|[\w./-]+\.(js|css|html|json|png|xlsx|xml))(\?.*)?$/.test(a),
    );
    expect(asing.filter((a) => !a.startsWith("data:") && !a.startsWith("blob:"))).toEqual([]);
    expect(p.b.keluhan).toEqual([]);
  }

  it("in every part of the pane, before and after a rapor", async () => {
    const lumrah = new Set<string>();
    for (const tab of TAB) {
      await p.buka(tab);
      for (const u of (await susunan(p.b.panel)).unsur) lumrah.add(u);
    }
    await p.buka("ringkasan");
    await p.bukaBerkas("musuh.xlsx", await bukuMusuh());
    await p.b.panel.getByText(GAMBAR).first().waitFor();
    const periksa = async (): Promise<void> => {
      for (const tab of TAB) {
        await p.buka(tab);
        if (tab === "iku") {
          const uraian = p.iku.first().locator(".uraian");
          if ((await uraian.count()) === 0) await p.iku.first().locator(".mengapa").click();
          await uraian.waitFor();
        }
        const { unsur, bahaya, meluap } = await susunan(p.b.panel);
        expect(
          unsur.filter((u) => !lumrah.has(u)),
          tab,
        ).toEqual([]);
        expect(bahaya, tab).toEqual([]);
        expect(meluap, tab).toBeLessThanOrEqual(0);
        await p.potret(`panel-musuh-${tab}`);
      }
    };
    await periksa();
    await p.buka("ringkasan");
    await p.tombol("Buat Rapor").click();
    await p.kabar("selesai dibuat");
    await periksa();
    await aman();
  });

  it("in the presentation, on every slide", async () => {
    const papan = p.b.dialog.locator(".papan-posisi");
    const posisi = (kata: string): Promise<void> => papan.getByText(kata, { exact: true }).waitFor();
    const mulai = async (): Promise<void> => {
      await p.tombol("Paparan").click();
      await posisi("Sampul");
    };
    const tutup = async (): Promise<void> => {
      await p.b.page.keyboard.press("Escape");
      await p.b.page.locator(".dialog").waitFor({ state: "detached" });
    };
    await mulai();
    await p.b.page.keyboard.press("PageDown");
    await posisi("1 dari 16");
    const lumrah = new Set((await susunan(p.b.dialog)).unsur);
    await tutup();
    await p.bukaBerkas("musuh.xlsx", await bukuMusuh());
    await mulai();
    for (let i = 1; i <= SEMUA.length; i++) {
      await p.b.page.keyboard.press("PageDown");
      await posisi(`${i} dari ${SEMUA.length}`);
      const { unsur, bahaya, meluap } = await susunan(p.b.dialog);
      expect(bahaya).toEqual([]);
      expect(meluap).toBeLessThanOrEqual(0);
      expect(unsur.filter((u) => !lumrah.has(u))).toEqual([]);
      if (i % 8 === 1) await gambar(p.b, `paparan-musuh-${i}`);
    }
    await tutup();
    await aman();
  });
});
