import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bacaFolder, bangunDist, type Berkas, type Dist, type Tujuan } from "../../scripts/kirim/bangun.ts";
import { KATALOG_CONTOH } from "../../scripts/kirim/katalog.ts";
import { komponen, LISENSI_BEBAS, LISENSI_OFFICE_JS } from "../../scripts/kirim/komponen.ts";
import { barisSha256 } from "../../scripts/kirim/officeJs.ts";
import { susunPaket } from "../../scripts/kirim/susunPaket.ts";
import { CDN, kebijakan } from "../../scripts/kirim/tajuk.ts";
import { kemasZip } from "../../scripts/kirim/zip.ts";
import { mulaiPeladen, type Peladen } from "../../src/simulator/workbench/peladen.ts";
import {
  alamatBangku,
  describeBangku,
  folderBangunan,
  halamanBebas,
  HalamanBangku,
  kembalikan,
} from "./peramban.ts";

const TUJUAN: Tujuan = { host: "https://iku.kantor.go.id", officejs: "cdn" };

const teks = (berkas: Berkas, nama: string): string => new TextDecoder().decode(berkas.get(nama));

/** Cuts every other machine off; `cdn` is what Microsoft's would answer, by path. */
async function putusJaringan(page: Page, cdn: Berkas = new Map()): Promise<string[]> {
  const ditolak: string[] = [];
  await page.route(
    (alamat) => alamat.hostname !== "localhost",
    async (rute) => {
      const alamat = new URL(rute.request().url());
      const isi = alamat.origin === CDN ? cdn.get(alamat.pathname.slice(1)) : undefined;
      if (isi !== undefined) return rute.fulfill({ body: Buffer.from(isi), contentType: "text/javascript" });
      ditolak.push(alamat.href);
      return rute.abort();
    },
  );
  return ditolak;
}

async function buatRapor(page: Page, alamat: string): Promise<HalamanBangku> {
  const b = new HalamanBangku(page, () => undefined);
  await page.goto(alamat);
  await b.siap();
  await b.tekanPita("Buat Rapor");
  await expect.poll(() => b.namaLembar()).toContain("Rapor IKU");
  return b;
}

describeBangku("what is built and packed for an office", () => {
  let dist: Dist;
  let lokal: Berkas;
  let bangku: Berkas;
  let folder = "";
  const peladen: Peladen[] = [];

  const layani = async (panel: string, pengganti: string): Promise<string> => {
    const baru = await mulaiPeladen(
      { panel, bangku: pengganti, tutup: () => Promise.resolve() },
      { port: 0 },
    );
    peladen.push(baru);
    return baru.alamat;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "rapor-iku-kirim-"));
    // The size budget is for `npm run build` and the release itself to keep.
    dist = await bangunDist(TUJUAN, "bebas");
    lokal = await bacaFolder(folderBangunan().panel);
    bangku = await bacaFolder(folderBangunan().bangku);
    for (const [nama, isi] of dist.berkas) {
      await mkdir(dirname(join(folder, nama)), { recursive: true });
      await writeFile(join(folder, nama), isi);
    }
  });
  afterAll(async () => {
    await Promise.all(peladen.map((p) => p.tutup()));
    await rm(folder, { recursive: true, force: true });
  });

  it("two builds give the same bytes, whatever folder, host and library they are for", () => {
    const sama = (berkas: Berkas): Record<string, string> =>
      Object.fromEntries(
        [...berkas]
          .filter(
            ([nama]) =>
              !/^office-js\/|^(taskpane\.html|paparan\.html|manifest\.xml|functions\.json)$/.test(nama),
          )
          .map(([nama, isi]) => [nama, barisSha256([[nama, isi]])]),
      );
    expect(sama(dist.berkas)).toEqual(sama(lokal));
  });

  it("every script and style is named by its content, but for the one that the manifest names", () => {
    const nama = [...dist.berkas.keys()].filter((n) => /\.(js|css|map)$/.test(n));
    expect(nama.filter((n) => !/^[a-z0-9]+\.[0-9a-f]{8}\.(js|css)$/.test(n))).toEqual(["panel.js"]);
    const [pintu] = /\.\/panel\.[0-9a-f]{8}\.js/.exec(teks(dist.berkas, "panel.js")) ?? [];
    expect(teks(dist.berkas, "taskpane.html")).toContain(`src="${pintu?.slice(2) ?? "?"}"`);
  });

  it("the address of the office replaces that of development everywhere", () => {
    for (const [nama, isi] of dist.berkas) {
      if (nama.endsWith(".png")) continue;
      expect(new TextDecoder().decode(isi), nama).not.toContain("localhost");
    }
    expect(teks(dist.berkas, "manifest.xml")).toContain(`"${TUJUAN.host}/taskpane.html"`);
    expect(teks(dist.berkas, "functions.json")).toContain(`"${TUJUAN.host}/bantuan.html`);
  });

  it("lokal: the pane makes a rapor with the network cut", async () => {
    const page = await halamanBebas();
    const ditolak = await putusJaringan(page);
    const b = await buatRapor(page, alamatBangku());
    expect(ditolak).toEqual([]);
    expect(b.keluhan).toEqual([]);
    await kembalikan(page);
  });

  it("lokal: Microsoft's own loader finds everything it asks for beside itself", async () => {
    const { panel } = folderBangunan();
    // The real office.js where the workbench has its stand-in.
    const alamat = await layani(panel, join(panel, "office-js"));
    const page = await halamanBebas();
    const ditolak = await putusJaringan(page);
    const gagal: string[] = [];
    const diminta: string[] = [];
    page.on("response", (jawab) => {
      diminta.push(new URL(jawab.url()).pathname);
      if (!jawab.ok()) gagal.push(jawab.url());
    });
    await page.goto(`${alamat}panel/taskpane.html?_host_Info=Excel$Web$16.01$id-ID$$$$0`);
    await expect.poll(() => diminta).toContain("/panel/office-js/excel-web-16.00.js");
    await expect.poll(() => diminta).toContain("/panel/office-js/id-id/office_strings.js");
    expect(gagal).toEqual([]);
    expect(ditolak).toEqual([]);
    // Not given back: the browser still asks this page's own server for an icon, and complains to whoever has the page next.
    await page.context().close();
  });

  it("cdn: the pane makes a rapor with Microsoft's library from its own address and nothing else", async () => {
    const alamat = await layani(folder, folderBangunan().bangku);
    const page = await halamanBebas();
    const cdn = new Map([...lokal].map(([nama, isi]) => [nama.replace(/^office-js/, "lib/1/hosted"), isi]));
    cdn.set("lib/1/hosted/office.js", bangku.get("office.js") ?? new Uint8Array());
    const ditolak = await putusJaringan(page, cdn);
    const b = await buatRapor(page, alamat);
    expect(ditolak).toEqual([]);
    expect(b.keluhan).toEqual([]);
    expect(b.permintaan).toContain(`${CDN}/lib/1/hosted/office.js`);
    await kembalikan(page);
  });

  it("the page carries the policy of its setting", () => {
    expect(teks(dist.berkas, "taskpane.html")).toContain(`content="${kebijakan("cdn")}"`);
    expect(teks(lokal, "taskpane.html")).toContain(`content="${kebijakan("lokal")}"`);
  });

  it("a release twice is the same bytes, and what is in it is complete", () => {
    const paket = susunPaket(dist, TUJUAN, KATALOG_CONTOH);
    const zip = kemasZip(paket.berkas);
    const lagi = kemasZip(
      susunPaket({ ...dist, berkas: new Map([...dist.berkas].reverse()) }, TUJUAN, KATALOG_CONTOH).berkas,
    );
    expect(Buffer.from(zip).equals(Buffer.from(lagi))).toBe(true);

    const isi = new Map(
      Object.entries(unzipSync(zip)).map(([nama, b]) => [nama.replace(`${paket.nama}/`, ""), b] as const),
    );
    const selainSitus = [...isi.keys()].filter((nama) => !nama.startsWith("situs/"));
    expect(selainSitus).toEqual([
      "CHANGELOG.md",
      "LISENSI.txt",
      "SHA256SUMS",
      "gambar/bangku.png",
      "gambar/panel-iku.png",
      "katalog/hapus-katalog.reg",
      "katalog/pasang-katalog.reg",
      "manifest.xml",
      "panduan.html",
      "pasang.html",
      "peladen/nginx.conf",
      "peladen/web.config",
      "sbom.cdx.json",
    ]);
    expect(
      [...isi.keys()]
        .filter((n) => n.startsWith("situs/"))
        .map((n) => n.slice(6))
        .sort(),
    ).toEqual([...dist.berkas.keys()].sort());
    const tanpaDaftar = [...isi].filter(([nama]) => nama !== "SHA256SUMS");
    expect(teks(isi, "SHA256SUMS")).toBe(barisSha256(tanpaDaftar));
    for (const panduan of ["panduan.html", "pasang.html"]) {
      const gambar = [...teks(isi, panduan).matchAll(/src="([^"]+)"/g)].map((m) => m[1] ?? "");
      expect(gambar.filter((g) => !isi.has(g))).toEqual([]);
      expect(teks(isi, panduan)).not.toContain("kantor.example");
    }
  });

  it("what ships is under terms that let it be handed on, and the release holds them", () => {
    const bahan = komponen(dist.modul, "cdn");
    expect(bahan.map((k) => k.nama)).toEqual(["@fluentui/tokens", "lit-html", "webpack"]);
    expect(bahan.filter((k) => !LISENSI_BEBAS.has(k.lisensi))).toEqual([]);
    const { nama, berkas } = susunPaket(dist, TUJUAN, KATALOG_CONTOH);
    const lisensi = teks(berkas, `${nama}/LISENSI.txt`);
    const daftar = teks(berkas, `${nama}/sbom.cdx.json`);
    for (const k of bahan) {
      expect(lisensi).toContain(k.teksLisensi);
      expect(daftar).toContain(`@${k.versi}"`);
    }
    const denganLokal = komponen(dist.modul, "lokal").filter((k) => !LISENSI_BEBAS.has(k.lisensi));
    expect(denganLokal.map((k) => k.lisensi)).toEqual([LISENSI_OFFICE_JS]);
  });
});
