import { writeFile } from "node:fs/promises";
import { bukuContoh } from "./contoh/buku.ts";

const TUJUAN = new URL("../assets/contoh/iku-bogor-2019.xlsx", import.meta.url);

const isi = await bukuContoh();
await writeFile(TUJUAN, isi);
console.log(`assets/contoh/iku-bogor-2019.xlsx: ${String(isi.length)} byte`);
