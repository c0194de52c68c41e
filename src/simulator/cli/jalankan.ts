import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { buatRapor } from "../../actions/index.ts";
import { isi } from "../../bahasa/index.ts";
import { teksCli } from "../../bahasa/simulator.ts";
import { namaPeriode } from "../../bahasa/namaPeriode.ts";
import type { Periode } from "../../scoring/periode.ts";
import { bacaPeriode } from "../../workbook/namaPeriode.ts";
import { pasang } from "../pustaka/node.ts";
import { BerkasTidakTerbaca } from "../xlsx/galat.ts";
import { muatXlsx, simpanXlsx, type BukuBerkas } from "../xlsx/index.ts";
import { cetakRapor } from "./cetak.ts";
import { raporJson } from "./json.ts";
import { bacaPerintah, type Perintah } from "./perintah.ts";
import { keluaranSendiri, KUNCI_SIDIK, sidikBuku } from "./sidik.ts";
import { BAHASA, satuBaris, sebabSistem, Tolak } from "./tolak.ts";

const t = teksCli[BAHASA];

async function muat(berkas: string): Promise<BukuBerkas> {
  if (!existsSync(berkas)) throw new Tolak(t.berkasTidakAda, { berkas });
  let isiBerkas: Uint8Array;
  try {
    isiBerkas = await readFile(berkas);
  } catch (galat) {
    throw new Tolak(t.berkasTidakTerbaca, { berkas, rincian: sebabSistem(galat) });
  }
  try {
    return await muatXlsx(isiBerkas, basename(berkas));
  } catch (galat) {
    if (!(galat instanceof BerkasTidakTerbaca)) throw galat;
    const pola = { "bukan-xlsx": t.bukanBukuKerja, "berkata-sandi": t.berkataSandi, rusak: t.berkasRusak };
    throw new Tolak(pola[galat.sebab], { berkas });
  }
}

/** Refuses an output path that would cost somebody data: the input, or a file this command did not write. */
async function periksaKeluaran({ masukan, keluaran, timpa }: Perintah): Promise<void> {
  if (keluaran === masukan) throw new Tolak(t.keluaranAdalahMasukan);
  if (timpa || !existsSync(keluaran)) return;
  const milikSendiri = await muat(keluaran).then(keluaranSendiri, () => false);
  if (!milikSendiri) throw new Tolak(t.keluaranSudahAda, { berkas: keluaran });
}

/** Gives what is to be printed. */
async function jalankan(perintah: Perintah, berwarna: boolean): Promise<string> {
  const buku = await muat(perintah.masukan);
  await periksaKeluaran(perintah);
  if (buku.lembar.length === 0) throw new Tolak(t.tanpaLembarKerja, { berkas: perintah.masukan });
  const pelayan = pasang(buku);
  const periode = perintah.periode === null ? null : bacaPeriode(perintah.periode);
  const rapor = await buatRapor({
    bahasa: BAHASA,
    sekarang: waktuSetempat(new Date()),
    ...(periode === null ? {} : { periode: periode.periode }),
    ...(perintah.lembar === null ? {} : { lembar: perintah.lembar }),
    ...(perintah.profil === null ? {} : { profil: perintah.profil }),
  });
  if (!rapor.ok) throw new Tolak("{pesan}", { pesan: rapor.pesan });
  const { tabel } = rapor.hasil;
  if (perintah.periode !== null) periksaPeriode(perintah.periode, periode?.periode ?? null, tabel.periode);
  await simpan(buku, perintah.keluaran);
  const { sync, byte } = pelayan.hitungan;
  const json = raporJson(rapor.hasil, perintah.keluaran, { sync, byte }, BAHASA);
  return perintah.json ? JSON.stringify(json) : cetakRapor(json, rapor.hasil.kantor.profil, BAHASA, berwarna);
}

/** A period can be judged when the table has a column for it or for a part of it. */
function periksaPeriode(diminta: string, periode: Periode | null, ada: readonly Periode[]): void {
  const daftar = ada.map((p) => namaPeriode(p, BAHASA)).join(", ");
  if (periode === null) throw new Tolak(t.periodeTidakDipahami, { periode: diminta, ada: daftar });
  const bagian = ada.some((p) => p.dari >= periode.dari && p.sampai <= periode.sampai);
  if (ada.length > 0 && !bagian) throw new Tolak(t.periodeTidakAda, { periode: diminta, ada: daftar });
}

async function simpan(buku: BukuBerkas, berkas: string): Promise<void> {
  buku.setelan.set(KUNCI_SIDIK, sidikBuku(buku));
  const hasil = await simpanXlsx(buku);
  try {
    await writeFile(berkas, hasil);
  } catch (galat) {
    throw new Tolak(t.keluaranGagal, { berkas, rincian: sebabSistem(galat) });
  }
}

function waktuSetempat(waktu: Date): string {
  const geser = waktu.getTime() - waktu.getTimezoneOffset() * 60_000;
  return new Date(geser).toISOString().slice(0, 16);
}

/** What the command printed, and the code it ends with: 0, or 2 after one line on stderr. */
export interface Keluar {
  readonly kode: 0 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * `npm run rapor` as a function.
 *
 * @param argumen what stands behind the command's name
 * @param berwarna whether the table may be coloured
 */
export async function jalankanRapor(argumen: string[], berwarna: boolean): Promise<Keluar> {
  try {
    const perintah = bacaPerintah(argumen);
    const stdout = perintah.bantuan ? t.bantuan : await jalankan(perintah, berwarna);
    return { kode: 0, stdout: `${stdout}\n`, stderr: "" };
  } catch (galat) {
    const pesan =
      galat instanceof Tolak ? galat.message : isi(t.takTerduga, { rincian: satuBaris(galat) }, BAHASA);
    return { kode: 2, stdout: "", stderr: `${pesan}\n` };
  }
}
