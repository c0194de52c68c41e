import { GOLONGAN, nilaiKorpus } from "./korpus/papan/golong.ts";
import { namaKorpus } from "./korpus/papan/harapanTertulis.ts";

const rinci = process.argv.includes("--rinci");
const dipilih = process.argv.slice(2).filter((a) => !a.startsWith("-"));
const nama = namaKorpus().filter((n) => dipilih.length === 0 || dipilih.some((d) => n.includes(d)));
const lebar = Math.max(...nama.map((n) => n.length));
const jumlah = new Map(GOLONGAN.map((g) => [g, 0]));

for (const satu of nama) {
  const { golongan, pertanyaan, beda } = await nilaiKorpus(satu);
  jumlah.set(golongan, (jumlah.get(golongan) ?? 0) + 1);
  const catatan = pertanyaan === null ? "" : ` (${pertanyaan})`;
  console.log(`${satu.padEnd(lebar)}  ${golongan}${catatan}`);
  if (golongan === "langsung" || !rinci) continue;
  for (const { apa, harap, dapat } of beda) console.log(`    ${apa}: seharusnya ${harap}, terbaca ${dapat}`);
}

console.log(`\n${String(nama.length)} buku kerja`);
for (const [golongan, n] of jumlah) console.log(`${String(n).padStart(4)}  ${golongan}`);
process.exitCode = (jumlah.get("salah diam-diam") ?? 0) > 0 ? 1 : 0;
