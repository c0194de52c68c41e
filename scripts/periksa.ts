/** The house checks of `npm run lint`: what neither eslint nor the types see. Prints one line per slip. */
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { bedaBahasa, kataTakDipakai } from "./periksa/bahasa.ts";
import { gambarMati, tautanMati } from "./periksa/dokumen.ts";
import { salahEja } from "./periksa/ejaan.ts";
import { eksporTakDipakai } from "./periksa/ekspor.ts";
import { masalahPaket } from "./periksa/paket.ts";
import { bacaSumber, type Sumber } from "./periksa/sumber.ts";

const AKAR = resolve(import.meta.dirname, "..");

type Modul = Readonly<Record<string, Parameters<typeof bedaBahasa>[1]>>;

async function periksaBahasa(sumber: Sumber): Promise<string[]> {
  const muat = (bahasa: string, berkas: string): Promise<Modul> =>
    import(pathToFileURL(join(AKAR, "src/bahasa", bahasa, berkas)).href) as Promise<Modul>;
  const berkas = readdirSync(join(AKAR, "src/bahasa/id"));
  const hasil = berkas.map(async (nama) => {
    const [id, en] = await Promise.all([muat("id", nama), muat("en", nama)]);
    return Object.entries(id).flatMap(([tabel, isi]) => [
      ...bedaBahasa(tabel, isi, en[tabel] ?? {}),
      ...kataTakDipakai(tabel, isi, sumber),
    ]);
  });
  return (await Promise.all(hasil)).flat();
}

const sumber = bacaSumber(AKAR);
const masalah = [
  ...eksporTakDipakai(sumber).map((e) => `${e} is exported, but only its own file uses it`),
  ...masalahPaket(
    sumber,
    JSON.parse(sumber.get("package.json") ?? "{}") as Parameters<typeof masalahPaket>[1],
  ),
  ...(await periksaBahasa(sumber)),
  ...salahEja(sumber),
  ...tautanMati(sumber, (jalur) => existsSync(join(AKAR, jalur))),
  ...gambarMati(sumber, readdirSync(join(AKAR, "assets/gambar"))),
];
for (const baris of masalah) console.error(baris);
process.exitCode = masalah.length === 0 ? 0 : 1;
