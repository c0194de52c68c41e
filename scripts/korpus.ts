import { mkdir, writeFile } from "node:fs/promises";
import { KORPUS } from "./korpus/daftar.ts";
import { byteKorpus, jsonKorpus } from "./korpus/tulis.ts";

const FOLDER = new URL("../test/workbook/corpus/", import.meta.url);

await mkdir(FOLDER, { recursive: true });
for (const buku of KORPUS) {
  const isi = await byteKorpus(buku);
  await writeFile(new URL(`${buku.nama}.xlsx`, FOLDER), isi);
  await writeFile(new URL(`${buku.nama}.json`, FOLDER), await jsonKorpus(buku));
  console.log(`${buku.nama}.xlsx: ${String(isi.length)} byte`);
}
