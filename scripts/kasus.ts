/**
 * Makes the rapor of every case and the sheets beside it, as a workbook and as pictures of their pages, to be looked at.
 * Needs `soffice` and `pdftoppm`. Usage: npm run kasus -- [folder] [name of one case]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buatNotula } from "../src/actions/buatNotula.ts";
import { buatRapor } from "../src/actions/index.ts";
import { pasang } from "../src/simulator/pustaka/node.ts";
import { muatXlsx, simpanXlsx } from "../src/simulator/xlsx/index.ts";
import { cetakRapor } from "./cetakRapor.ts";
import { KASUS } from "./kasus/daftar.ts";

const TITIK = 75;
const PILIHAN = { bahasa: "id", sekarang: "2019-10-02T07:45" } as const;
const LEMBAR = ["Rapor IKU", "Tindak Lanjut", "Riwayat IKU", "Notula DKO"];

const [folder = "hasil-kasus", pilihan] = process.argv.slice(2);
const tujuan = resolve(folder);
mkdirSync(tujuan, { recursive: true });
for (const { nama, buku } of KASUS) {
  if (pilihan !== undefined && pilihan !== nama) continue;
  const terbuka = await muatXlsx(await buku(), `${nama}.xlsx`);
  const excel = pasang(terbuka);
  const hasil = await buatRapor(PILIHAN);
  if (!hasil.ok) throw new Error(`${nama}: ${hasil.pesan}`);
  const { sync, byteMinta } = excel.hitungan;
  const notula = await buatNotula(PILIHAN);
  if (!notula.ok) throw new Error(`${nama}: ${notula.pesan}`);
  const xlsx = await simpanXlsx(terbuka);
  writeFileSync(join(tujuan, `${nama}.xlsx`), xlsx);
  const halaman = await cetakRapor(xlsx, tujuan, nama, TITIK, LEMBAR);
  console.log(
    `${nama}: ${hasil.pesan}\n  ${String(halaman.length)} pages, ${String(sync)} round trips, ${String(byteMinta)} bytes sent`,
  );
}
