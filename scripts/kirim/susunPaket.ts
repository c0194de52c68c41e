import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AKAR, type Berkas, type Dist, type Tujuan } from "./bangun.ts";
import { halamanPanduan } from "./halamanPanduan.ts";
import { hapusKatalog, pasangKatalog } from "./katalog.ts";
import { komponen, type Komponen } from "./komponen.ts";
import { barisSha256, DAFTAR_SHA256 } from "./officeJs.ts";
import { iis, nginx } from "./peladen.ts";
import { sbom } from "./sbom.ts";

/** Address that stands in the guides of the repository. */
export const HOST_CONTOH = "https://kantor.example.go.id/rapor-iku";

const GARIS = `\n\n${"-".repeat(100)}\n\n`;

export interface PaketRilis {
  /** Of the zip and of the one folder in it, e.g. "rapor-iku-0.1.0-lokal". */
  readonly nama: string;
  readonly berkas: Berkas;
}

const baca = (jalur: string): string => readFileSync(join(AKAR, jalur), "utf8");

/**
 * Every file of a release, checksums included.
 *
 * @param katalog "\\server\folder" that the registry file trusts
 */
export function susunPaket(dist: Dist, tujuan: Tujuan, katalog: string): PaketRilis {
  const { version } = JSON.parse(baca("package.json")) as { readonly version: string };
  const bahan = komponen(dist.modul, tujuan.officejs);
  const teks: Readonly<Record<string, string>> = {
    "pasang.html": panduan("Memasang Rapor IKU", "docs/pasang.md", tujuan.host, false),
    "panduan.html": panduan("Panduan Rapor IKU", "docs/panduan.md", tujuan.host, true),
    "LISENSI.txt": lisensi(bahan),
    "CHANGELOG.md": baca("CHANGELOG.md"),
    "sbom.cdx.json": sbom(version, bahan),
    "peladen/nginx.conf": nginx(tujuan.host, tujuan.officejs),
    "peladen/web.config": iis(tujuan.officejs),
    "katalog/pasang-katalog.reg": pasangKatalog(katalog),
    "katalog/hapus-katalog.reg": hapusKatalog(),
  };
  const berkas = new Map([
    ...[...dist.berkas].map(([nama, isi]) => [`situs/${nama}`, isi] as const),
    ["manifest.xml", dist.berkas.get("manifest.xml") ?? new Uint8Array()],
    ...gambarPanduan().map(
      (nama) => [`gambar/${nama}`, readFileSync(join(AKAR, "assets/gambar", nama))] as const,
    ),
    ...Object.entries(teks).map(([nama, isi]) => [nama, new TextEncoder().encode(isi)] as const),
  ]);
  berkas.set(DAFTAR_SHA256, new TextEncoder().encode(barisSha256(berkas)));
  const nama = `rapor-iku-${version}${tujuan.officejs === "lokal" ? "-lokal" : ""}`;
  return { nama, berkas: new Map([...berkas].map(([n, isi]) => [`${nama}/${n}`, isi])) };
}

function panduan(judul: string, jalur: string, host: string, satuHalaman: boolean): string {
  const isi = baca(jalur).replaceAll("../assets/gambar/", "gambar/").replaceAll(HOST_CONTOH, host);
  return halamanPanduan({ judul, isi, satuHalaman });
}

/** Names of the pictures that the guides show. */
function gambarPanduan(): string[] {
  const isi = ["docs/pasang.md", "docs/panduan.md"].map(baca).join("\n");
  return [
    ...new Set([...isi.matchAll(/\.\.\/assets\/gambar\/([\w-]+\.png)/g)].map((m) => m[1] ?? "")),
  ].sort();
}

function lisensi(bahan: readonly Komponen[]): string {
  const asing = bahan.map((k) => `${k.nama} ${k.versi} (${k.lisensi})\n\n${k.teksLisensi}`);
  return `${[`Rapor IKU (MIT)\n\n${baca("LICENSE").trim()}`, ...asing].join(GARIS)}\n`;
}
