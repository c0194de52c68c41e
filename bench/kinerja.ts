import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg } from "node:os";
import { join, resolve } from "node:path";
import type * as ModulAksi from "./aksi.ts";
import { POLA_SELANG } from "./buku.ts";
import { rangePerSel, selDemiSel, sifatSel, type Pesaing } from "./pesaing.ts";
import { waktuRumusAsli } from "./rumusAsli.ts";
import { laporan, type Baris, type Hasil } from "./tabel.ts";
import { muatSepertiTerbit } from "./sepertiTerbit.ts";
import type * as ModulTahap from "./tahap.ts";
import { bukaTuan, type Tuan } from "./tuan/tuan.ts";
import { ukur } from "./ukur.ts";

const UKURAN = [16, 100, 1000, 10_000, 100_000];
const BARIS_RUMUS = 10_000;
/** A longer rapor is planned by nobody: this one has thousands of rows already. */
const RAPOR_SAMPAI = 10_000;

const PESAING: Readonly<Record<string, Pesaing>> = {
  "1 a sync for each cell": selDemiSel,
  "2 one sync, a range for each cell": rangePerSel,
  "3 setCellProperties": sifatSel,
};

/** What is not run, and why. */
function dilewati(nama: string, n: number): string | null {
  if (nama.startsWith("1") && n > 1000) return `left out: ${String(2 * n)} round trips, all alike`;
  if (nama.startsWith("2") && n > 10_000) return "left out: refused at 10 000 already";
  return null;
}

async function satu(tuan: Tuan, n: number, nama: string, kerja: () => Promise<unknown>): Promise<Baris> {
  const alasan = dilewati(nama, n);
  if (alasan !== null) return { n, nama, alasan };
  let gagal: string | null = null;
  const ukuran = await ukur(tuan, async () => {
    try {
      const hasil = (await kerja()) as { readonly ok?: boolean; readonly kode?: string } | undefined;
      if (hasil?.ok === false) gagal = hasil.kode ?? "";
    } catch (galat) {
      gagal = (galat as { readonly code?: string }).code ?? String(galat);
    }
  });
  return gagal === null ? { n, nama, ukuran } : { n, nama, alasan: `refused: ${gagal}` };
}

async function ukurSemua(ukuran: readonly number[]): Promise<Hasil> {
  const mesin = { inti: availableParallelism(), beban: loadavg()[0] ?? 0 };
  // First, for a memory full of simulated workbooks slows down what is measured after them.
  const { ukurTahap } = await muatSepertiTerbit<typeof ModulTahap>("tahap.ts");
  const tahap = await ukurTahap(
    ukuran.filter((n) => n >= 1000),
    RAPOR_SAMPAI,
  );
  const { AKSI } = await muatSepertiTerbit<typeof ModulAksi>("aksi.ts");
  // What the first run of a program costs, a person pays once.
  const pemanasan = await bukaTuan(200);
  for (const aksi of Object.values(AKSI)) await satu(pemanasan, 200, "", aksi);
  pemanasan.tutup();
  const aksi: Baris[] = [];
  const pesaing: Baris[] = [];
  for (const n of ukuran) {
    const tuan = await bukaTuan(n);
    for (const [nama, kerja] of Object.entries(AKSI)) {
      const baris = await satu(tuan, n, nama, kerja);
      aksi.push(baris);
      if (nama === "warnai" && baris.ukuran !== undefined) {
        const tulis = tuan.catatan.filter((c) => c.jenis === "kerja").at(-1);
        const { byteMinta = 0, byteJawab = 0, aksi: banyak = 0 } = tulis ?? {};
        const bagian = { ...baris.ukuran, sync: 1, byteMinta, byteJawab, aksi: banyak };
        pesaing.push({ n, nama: "4 this add-in, its writing request", ukuran: bagian });
        pesaing.push({ n, nama: "4 this add-in, with reading and scoring", ukuran: baris.ukuran });
      }
    }
    for (const [nama, kerja] of Object.entries(PESAING)) {
      pesaing.push(await satu(tuan, n, nama, () => kerja(n, POLA_SELANG)));
    }
    tuan.tutup();
  }
  return {
    ...mesin,
    tahap,
    aksi,
    pesaing,
    barisRumus: BARIS_RUMUS,
    msRumus: await waktuRumusAsli(BARIS_RUMUS),
  };
}

const sampai = Number(process.argv.find((a) => /^\d+$/.test(a)) ?? Infinity);
const hasil = await ukurSemua(UKURAN.filter((n) => n <= sampai));
const akar = resolve(import.meta.dirname, "..");
console.log(laporan(hasil));
await mkdir(join(akar, "bench/hasil"), { recursive: true });
await writeFile(join(akar, "bench/hasil/kinerja.json"), `${JSON.stringify(hasil, null, 2)}\n`);
if (process.argv.includes("--tulis")) await writeFile(join(akar, "docs/kinerja.md"), laporan(hasil));
