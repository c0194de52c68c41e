import { timingSafeEqual } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";
import { adalahBukuKerja } from "../namaBerkas.ts";
import { AKAR, type Bangunan } from "./bangun.ts";
import { tajukBangku, tajukBerkas, tajukPanel, type Tajuk } from "./tajuk.ts";

const JENIS: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const HALAMAN = join(AKAR, "src/simulator/workbench/halaman/index.html");
const CONTOH = join(AKAR, "assets/contoh");

export interface Peladen {
  /** "http://localhost:PORT/". */
  readonly alamat: string;
  tutup(): Promise<void>;
}

export interface OpsiPeladen {
  /** 0 takes a free one. */
  readonly port: number;
  /** Ends the server when somebody who knows the word asks for it. */
  readonly henti?: { readonly sandi: string; readonly lakukan: () => void };
}

interface Isi {
  readonly isi: Buffer | string;
  readonly jenis: string;
  readonly tajuk: Tajuk;
}

/** Serves the workbench to this machine alone. */
export async function mulaiPeladen(bangunan: Bangunan, opsi: OpsiPeladen): Promise<Peladen> {
  const server = createServer((minta, jawab) => {
    void layani(bangunan, opsi, minta, jawab);
  });
  await new Promise<void>((selesai, gagal) => {
    server.once("error", gagal);
    server.listen(opsi.port, "127.0.0.1", selesai);
  });
  const { port } = server.address() as AddressInfo;
  return { alamat: `http://localhost:${String(port)}/`, tutup: () => tutup(server) };
}

function tutup(server: Server): Promise<void> {
  return new Promise((selesai) => {
    server.close(() => {
      selesai();
    });
    server.closeAllConnections();
  });
}

async function layani(
  bangunan: Bangunan,
  opsi: OpsiPeladen,
  minta: IncomingMessage,
  jawab: ServerResponse,
): Promise<void> {
  const kirim = (status: number, { isi, jenis, tajuk }: Isi): void => {
    jawab.writeHead(status, { ...tajuk, "Content-Type": jenis });
    jawab.end(minta.method === "HEAD" ? undefined : isi);
  };
  const singkat = (status: number, isi: string): void => {
    kirim(status, { isi, jenis: "text/plain; charset=utf-8", tajuk: tajukBerkas() });
  };
  try {
    if (!dariMesinIni(minta)) return void singkat(403, "forbidden");
    const jalur = decodeURIComponent(new URL(minta.url ?? "/", "http://localhost").pathname);
    if (minta.method === "POST" && jalur === "/henti") {
      if (opsi.henti === undefined || !sandiCocok(minta, opsi.henti.sandi))
        return void singkat(403, "forbidden");
      singkat(200, "ok");
      opsi.henti.lakukan();
      return;
    }
    if (minta.method !== "GET" && minta.method !== "HEAD") return void singkat(405, "method not allowed");
    const isi = await cari(bangunan, jalur);
    if (isi === null) singkat(404, "not found");
    else kirim(200, isi);
  } catch (galat) {
    singkat(galat instanceof URIError ? 400 : 500, String(galat));
  }
}

/** A page elsewhere can point a name of its own at this machine; its requests carry that name. */
function dariMesinIni(minta: IncomingMessage): boolean {
  return /^(?:localhost|127\.0\.0\.1)(?::\d{1,5})?$/.test(minta.headers.host ?? "");
}

function sandiCocok(minta: IncomingMessage, sandi: string): boolean {
  const [a, b] = [Buffer.from(String(minta.headers["x-sandi"] ?? "")), Buffer.from(sandi)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function cari({ panel, bangku }: Bangunan, jalur: string): Promise<Isi | null> {
  if (jalur === "/") return berkas(HALAMAN, () => tajukBangku());
  if (jalur === "/contoh.json") return daftarContoh();
  if (jalur.startsWith("/contoh/")) return dariFolder(CONTOH, jalur.slice("/contoh/".length));
  if (jalur === "/panel/office-js/office.js") return dariFolder(bangku, "office.js");
  if (jalur.startsWith("/panel/")) return dariFolder(panel, jalur.slice("/panel/".length));
  return dariFolder(bangku, jalur.slice(1));
}

/** Names of the sample workbooks. */
async function daftarContoh(): Promise<Isi> {
  const nama = (await readdir(CONTOH)).filter(adalahBukuKerja).sort();
  return { isi: JSON.stringify(nama), jenis: JENIS[".json"] ?? "", tajuk: tajukBerkas() };
}

async function dariFolder(folder: string, nama: string): Promise<Isi | null> {
  const jalur = resolve(folder, nama);
  if (!jalur.startsWith(folder + sep)) return null;
  return berkas(jalur, (isi) => (extname(jalur) === ".html" ? tajukPanel(isi.toString()) : tajukBerkas()));
}

async function berkas(jalur: string, tajuk: (isi: Buffer) => Tajuk): Promise<Isi | null> {
  const jenis = JENIS[extname(jalur)];
  if (jenis === undefined) return null;
  try {
    const isi = await readFile(jalur);
    return { isi, jenis, tajuk: tajuk(isi) };
  } catch (galat) {
    const kode = (galat as NodeJS.ErrnoException).code;
    if (kode === "ENOENT" || kode === "EISDIR" || kode === "ENOTDIR") return null;
    throw galat;
  }
}
