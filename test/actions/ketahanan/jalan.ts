import { Dibatalkan } from "../../../src/excel/galat.ts";
import { pulihkanWarna, type HasilAksi } from "../../../src/actions/index.ts";
import { teks } from "../../../src/bahasa/index.ts";
import type { Buku } from "../../../src/simulator/buku.ts";
import { pasang } from "../../../src/simulator/pustaka/node.ts";
import {
  sambunganPutus,
  type OpsiPelayan,
  type PelayanExcel,
} from "../../../src/simulator/richapi/pelayan.ts";
import type { AksiUji } from "./aksi.ts";
import { bukuKecil, KETIKAN, PILIHAN, RAPOR, SUMBER } from "./bukuKecil.ts";
import { GANGGUAN, peristiwa, type Gangguan, type Peristiwa } from "./gangguan.ts";
import { bagian, beda, memuat, potret, type Potret } from "./potret.ts";

/** What became of an action that one kind of fault struck, over all places where it struck. */
export interface Baris {
  readonly gangguan: string;
  readonly aksi: string;
  readonly kasus: number;
  /** Workbooks right after the fault: as before, with everything done, or with part of it done. */
  readonly tetap: number;
  readonly selesai: number;
  readonly sebagian: number;
  /** Promises that did not hold, each with where. */
  readonly pelanggaran: readonly string[];
}

/** At how many commands of a request it goes wrong: at every one up to this many, otherwise at so many evenly. */
export interface Kepadatan {
  /** GeneralException in the request that writes. */
  readonly utama: number;
  /** Other errors there. */
  readonly lain: number;
  /** Requests that read or release references: they change nothing, wherever they stop. */
  readonly baca: number;
}

/** An action without faults: where it begins, where it ends, and what it sends. */
interface Tolok {
  readonly asal: Buku;
  readonly sebelum: Potret;
  readonly sesudah: Potret;
  /** Commands of each request. */
  readonly permintaan: readonly number[];
  /** The requests that write; one, unless the action writes in parts. */
  readonly tulis: ReadonlySet<number>;
}

class Hitungan {
  kasus = 0;
  tetap = 0;
  selesai = 0;
  sebagian = 0;
  readonly pelanggaran: string[] = [];
}

/** Walks one action through every fault; one row for each. It must write in one request, or else in several. */
export async function jalani(aksi: AksiUji, kepadatan: Kepadatan, berbagian = false): Promise<Baris[]> {
  const tolok = await ukur(aksi);
  // Excel makes one step to undo of each request that changes something.
  if (tolok.tulis.size > 1 !== berbagian) {
    throw new Error(`${aksi.nama}: ${tolok.tulis.size} requests change the workbook`);
  }
  const baris: Baris[] = [];
  const catat = async (gangguan: string, kerja: (h: Hitungan) => Promise<void>): Promise<void> => {
    const h = new Hitungan();
    await kerja(h);
    baris.push({ gangguan, aksi: aksi.nama, ...h });
  };
  for (const g of GANGGUAN) await catat(g.nama, (h) => denganGangguan(h, aksi, tolok, g, kepadatan));
  for (const p of peristiwa(SUMBER, RAPOR)) {
    if (p.lembar !== undefined && bagian(tolok.sesudah, p.lembar, "isi") === undefined) continue;
    await catat(p.nama, (h) => denganPeristiwa(h, aksi, tolok, p, kepadatan));
  }
  await catat("panel ditutup", (h) => panelDitutup(h, aksi, tolok));
  await catat("tombol diklik dua kali", (h) => klikGanda(h, aksi, tolok));
  await catat("dibatalkan", (h) => dibatalkan(h, aksi, tolok));
  for (const plafon of ["1.9", "1.14", "1.17"]) {
    await catat(`ExcelApi ${plafon}`, (h) => denganPlafon(h, aksi, tolok, plafon));
  }
  return baris;
}

async function ukur(aksi: AksiUji): Promise<Tolok> {
  const asal = await aksi.buku();
  const tulis = new Set<number>();
  const { buku, hasil, excel } = await jalankanUtuh(asal, aksi, {}, (ke) => tulis.add(ke));
  const permintaan = excel.catatan.map((c) => c.aksi);
  if (!hasil.ok) throw new Error(`${aksi.nama}: ${hasil.pesan}`);
  // What writes the same once more changes nothing, and is to be struck all the same.
  const bersih = excel.catatan.filter((c) => c.jenis === "bersih").length;
  if (tulis.size === 0) tulis.add(permintaan.length - bersih - 1);
  return { asal, sebelum: potret(asal), sesudah: potret(buku), permintaan, tulis };
}

async function jalankanUtuh(
  asal: Buku,
  aksi: AksiUji,
  opsi: OpsiPelayan = {},
  saatBerubah: (permintaan: number) => void = () => undefined,
): Promise<{ buku: Buku; hasil: HasilAksi<unknown>; excel: PelayanExcel }> {
  const buku = structuredClone(asal);
  const excel = pasang(buku, opsi);
  let terakhir = potret(buku);
  excel.kait = {
    setelahBatch: (_, jawaban, nomor) => {
      const kini = potret(buku);
      if (beda(terakhir, kini).length > 0) saatBerubah(nomor - 1);
      terakhir = kini;
      return jawaban;
    },
  };
  const hasil = await aksi.jalankan();
  return { buku, hasil, excel };
}

async function denganGangguan(
  h: Hitungan,
  aksi: AksiUji,
  tolok: Tolok,
  gangguan: Gangguan,
  kepadatan: Kepadatan,
  opsi: OpsiPelayan = {},
): Promise<void> {
  for (const [r, n] of tolok.permintaan.entries()) {
    const menulis = tolok.tulis.has(r);
    const banyak = !menulis
      ? kepadatan.baca
      : gangguan.nama === "GeneralException"
        ? kepadatan.utama
        : kepadatan.lain;
    for (const i of gangguan.per === "aksi" ? contoh(n, banyak) : [0]) {
      const buku = structuredClone(tolok.asal);
      const excel = pasang(buku, opsi);
      gangguan.pasang(excel, r, i);
      const hasil = await aksi.jalankan();
      excel.kait = {};
      const di = `permintaan ${r + 1}, perintah ${i + 1}`;
      await periksa(h, aksi, tolok, { buku, hasil, di, akhir: [tolok.sesudah] });
    }
  }
}

async function denganPeristiwa(
  h: Hitungan,
  aksi: AksiUji,
  tolok: Tolok,
  p: Peristiwa,
  kepadatan: Kepadatan,
): Promise<void> {
  const akhir = await akhirWajar(aksi, tolok.asal, p);
  for (const r of tolok.permintaan.keys()) {
    // Between reading and writing is where it matters.
    if (kepadatan.baca === 0 && !tolok.tulis.has(r)) continue;
    const buku = structuredClone(tolok.asal);
    const excel = pasang(buku);
    let ke = 0;
    excel.kait = {
      sebelumBatch: () => {
        if (ke++ === r) p.terjadi(buku);
      },
    };
    const hasil = await aksi.jalankan();
    excel.kait = {};
    // The action may end before it gets there.
    if (ke <= r) p.terjadi(buku);
    p.pulih?.(buku);
    const dihapus = p.menghapus === true && p.lembar === RAPOR;
    await periksa(h, aksi, tolok, { buku, hasil, di: `permintaan ${r + 1}`, akhir, berubah: true, dihapus });
  }
}

/**
 * Where the action may end that somebody else came between: as if it had happened before, or after a first run. None
 * when it cannot succeed any more; undefined when what it leads to depends on the moment.
 */
async function akhirWajar(aksi: AksiUji, asal: Buku, p: Peristiwa): Promise<readonly Potret[] | undefined> {
  const lebihDulu = structuredClone(asal);
  p.terjadi(lebihDulu);
  p.pulih?.(lebihDulu);
  const utuh = await jalankanUtuh(lebihDulu, aksi);
  if (!utuh.hasil.ok) return [];
  if (p.menghapus === true) return undefined;
  const { buku: belakangan } = await jalankanUtuh(asal, aksi);
  p.terjadi(belakangan);
  p.pulih?.(belakangan);
  const lagi = await jalankanUtuh(belakangan, aksi);
  return [utuh, lagi].map(({ buku }) => potret(buku));
}

/** The page is gone: nothing of the action goes on, and the next run is another pane's. */
async function panelDitutup(h: Hitungan, aksi: AksiUji, tolok: Tolok): Promise<void> {
  for (const r of tolok.permintaan.keys()) {
    for (const kapan of ["sebelumBatch", "setelahBatch"] as const) {
      const dibuka = structuredClone(tolok.asal);
      const excel = pasang(dibuka);
      let ke = 0;
      let tertinggal: Buku | null = null;
      // What the workbook is then is what stays; the action of the old page is ended by force.
      const tutup = (): void => {
        if (ke++ !== r) return;
        tertinggal = structuredClone(dibuka);
        throw sambunganPutus();
      };
      excel.kait =
        kapan === "sebelumBatch"
          ? { sebelumBatch: tutup }
          : {
              setelahBatch: (_, jawaban) => {
                tutup();
                return jawaban;
              },
            };
      await aksi.jalankan();
      if (tertinggal === null) throw new Error("the action never got there");
      const di = `permintaan ${r + 1} ${kapan}`;
      await periksa(h, aksi, tolok, { buku: tertinggal, hasil: null, di, akhir: [tolok.sesudah] });
    }
  }
}

async function klikGanda(h: Hitungan, aksi: AksiUji, tolok: Tolok): Promise<void> {
  const buku = structuredClone(tolok.asal);
  pasang(buku);
  const [satu, dua] = await Promise.all([aksi.jalankan(), aksi.jalankan()]);
  if (dua.ok || dua.kode !== "SEDANG_BERJALAN") h.pelanggaran.push("the second click was not turned away");
  await periksa(h, aksi, tolok, { buku, hasil: satu, di: "klik kedua", akhir: [tolok.sesudah] });
}

async function dibatalkan(h: Hitungan, aksi: AksiUji, tolok: Tolok): Promise<void> {
  for (let langkah = 0; ; langkah++) {
    const buku = structuredClone(tolok.asal);
    pasang(buku);
    let ke = 0;
    const hasil = await aksi.jalankan({
      lapor: () => (ke++ === langkah ? Promise.reject(new Dibatalkan()) : Promise.resolve()),
      // How often it is called depends on the clock; the steps are the places to stop at.
      napas: () => Promise.resolve(),
    });
    if (ke <= langkah) return;
    if (beda(potret(buku), tolok.sebelum).length > 0) h.pelanggaran.push(`langkah ${langkah}: changed`);
    await periksa(h, aksi, tolok, { buku, hasil, di: `langkah ${langkah + 1}`, akhir: [tolok.sesudah] });
  }
}

async function denganPlafon(h: Hitungan, aksi: AksiUji, tolok: Tolok, plafon: string): Promise<void> {
  const { buku, hasil, excel } = await jalankanUtuh(tolok.asal, aksi, { plafon });
  const permintaan = excel.catatan.map((c) => c.aksi);
  await periksa(h, aksi, tolok, { buku, hasil, di: "tanpa gangguan", akhir: [tolok.sesudah] });
  const umum = GANGGUAN.find((g) => g.nama === "GeneralException");
  if (umum === undefined) throw new Error("no such fault");
  const kepadatan = { utama: 2, lain: 0, baca: 0 };
  await denganGangguan(h, aksi, { ...tolok, permintaan }, umum, kepadatan, { plafon });
}

interface Keadaan {
  readonly buku: Buku;
  /** null when nobody was left to hear of it. */
  readonly hasil: HasilAksi<unknown> | null;
  readonly di: string;
  /** What the next run may lead to; none where it cannot succeed any more, undefined where that is open. */
  readonly akhir: readonly Potret[] | undefined;
  /** Somebody else changed sheets, so that they are not compared with what they were. */
  readonly berubah?: true;
  /** Somebody else deleted the rapor, and with it what was typed there. */
  readonly dihapus?: boolean;
}

/** Holds a workbook that something went wrong in against every promise, then runs the action again. */
async function periksa(h: Hitungan, aksi: AksiUji, tolok: Tolok, k: Keadaan): Promise<void> {
  h.kasus++;
  const kini = potret(k.buku);
  const langgar = (apa: string): void => {
    h.pelanggaran.push(`${k.di}: ${apa}`);
  };
  const seperti = (p: Potret): boolean => beda(kini, p).length === 0;
  const [tetap, selesai] = [seperti(tolok.sebelum), seperti(tolok.sesudah)];
  if (tetap) h.tetap++;
  else if (selesai) h.selesai++;
  else h.sebagian++;

  if (k.berubah !== true) {
    for (const [lembar, boleh] of [
      [SUMBER, aksi.mengubahIsi === true],
      ["Catatan", false],
    ] as const) {
      const isi = bagian(kini, lembar, "isi");
      const utuh = isi === bagian(tolok.sebelum, lembar, "isi");
      if (!utuh && !(boleh && isi === bagian(tolok.sesudah, lembar, "isi")))
        langgar(`cells of ${lembar} changed`);
    }
    if (aksi.mengubahIsi !== true) await periksaPulih(langgar, tolok, k.buku);
  }
  if (k.dihapus !== true) periksaKetikan(langgar, tolok.asal, k.buku, "after the fault");
  if (k.hasil !== null) periksaPesan(langgar, k.hasil, tetap || k.berubah === true);

  pasang(k.buku);
  const lagi = await aksi.jalankan();
  if (k.akhir?.length === 0) {
    if (lagi.ok) langgar("the next run should have been refused");
    return;
  }
  if (!lagi.ok) langgar(`the next run failed: ${lagi.pesan}`);
  if (k.akhir === undefined) return;
  const akhir = potret(k.buku);
  const lain = k.akhir.map((wajar) => beda(akhir, wajar));
  if (lain.every((l) => l.length > 0)) langgar(`the next run ends elsewhere: ${lain[0]?.join(", ") ?? ""}`);
  periksaKetikan(langgar, tolok.asal, k.buku, "after the next run");
}

/** The original colours come back from wherever the action stopped. */
async function periksaPulih(langgar: (apa: string) => void, tolok: Tolok, buku: Buku): Promise<void> {
  const salinan = structuredClone(buku);
  pasang(salinan);
  const hasil = await pulihkanWarna(PILIHAN);
  if (!hasil.ok) langgar(`Pulihkan Warna failed: ${hasil.pesan}`);
  const semula = bagian(potret(bukuKecil()), SUMBER, "rupa");
  if (bagian(potret(salinan), SUMBER, "rupa") !== semula) langgar("the original fills are lost");
  if (hasil.ok && hasil.pesan.includes("Anda ganti sendiri")) langgar("blames the user for colours");
  if (bagian(tolok.sebelum, SUMBER, "isi") !== bagian(potret(salinan), SUMBER, "isi"))
    langgar("cells changed");
}

function periksaKetikan(langgar: (apa: string) => void, asal: Buku, buku: Buku, kapan: string): void {
  for (const ketikan of Object.values(KETIKAN)) {
    if (memuat(asal, ketikan) && !memuat(buku, ketikan)) langgar(`“${ketikan}” is lost ${kapan}`);
  }
}

function periksaPesan(langgar: (apa: string) => void, hasil: HasilAksi<unknown>, tetap: boolean): void {
  if (hasil.pesan.trim() === "" || /[{}]/.test(hasil.pesan)) langgar(`says nothing: ${hasil.pesan}`);
  if (hasil.ok) return;
  const { mungkinTertulis, galat } = teks.id.aksi;
  if (!tetap && !hasil.pesan.includes(mungkinTertulis))
    langgar(`does not say that part is written: ${hasil.pesan}`);
  if (!(hasil.kode in galat)) langgar(`unknown code ${hasil.kode}`);
}

/** `banyak` indices below n, evenly, the first and the last among them, or the middle one; all when there are no more. */
function contoh(n: number, banyak: number): number[] {
  if (banyak === 0) return [];
  if (n <= banyak) return Array.from({ length: n }, (_, i) => i);
  if (banyak === 1) return [Math.floor(n / 2)];
  return Array.from({ length: banyak }, (_, i) => Math.round((i * (n - 1)) / (banyak - 1)));
}
