import { PANJANG_JUDUL } from "../cocokKolom.ts";
import { ratakan } from "../kata.ts";
import { KATA_PERSEN, KATA_SATUAN } from "../nilai/kataAngka.ts";
import type { Kepala } from "./kepala.ts";
import { temuan, type KodeTemuan } from "../kodeTemuan.ts";
import type { KolomKepala } from "./kolomKepala.ts";
import { kolomTanpaJudul } from "./kolomTanpaJudul.ts";
import { pilihKolomNilai, type JudulKolomNilai } from "./kolomNilai.ts";
import { kodeIku } from "../badan/letakBadan.ts";
import type { Lembaran } from "../lembaran.ts";
import { peranNilai } from "../peranKolom.ts";
import type { Kolom } from "../tabel.ts";
import type { Temuan } from "../temuan.ts";

/** The columns the reader uses: one per subject, and the figures per period. */
export interface KolomTabel {
  readonly tunggal: ReadonlyMap<Kolom, KolomKepala>;
  /** Target, realisasi, capaian, indeks and status columns from left to right, one per role and period. */
  readonly nilai: readonly KolomKepala[];
  /** Year the figures belong to, when the headers say so. */
  readonly tahun: number | null;
  readonly temuan: readonly Temuan[];
}

const BARIS_CONTOH = 15;
/** Columns that decide a status or the NKO; of the others it does not matter whether anybody sees them. */
const KOLOM_PENENTU: ReadonlySet<Kolom> = new Set<Kolom>([
  "target",
  "realisasi",
  "capaian",
  "polarisasi",
  "polKp",
  "konsolidasi",
  "vc",
  "bobot",
  "terburuk",
  "konversi120",
]);
const KATA_POKOK: ReadonlySet<string> = new Set(["target", "realisasi", "realization", "actual"]);

/**
 * Decides between columns: decoys and other years out, one column per subject, and every choice a temuan.
 *
 * @param judul year and period named by the sheet's titles; they decide between columns of several years, and date
 *   "s.d. bulan ini".
 */
export function pilihKolom(l: Lembaran, kepala: Kepala, judul: JudulKolomNilai): KolomTabel {
  const daftar: Temuan[] = [];
  const alamat = (k: KolomKepala) => l.alamat(k.baris, k.letak);
  const catat = (kode: KodeTemuan, k: KolomKepala, data: Temuan["data"] = {}) =>
    daftar.push(temuan(kode, alamat(k), { judul: k.judul, ...data }));

  const semuaNilai = kepala.kolom.filter((k) => peranNilai(k.kolom));
  const { nilai, tahun } = pilihKolomNilai(
    kepala.dariPeta ? semuaNilai : pisahCapaian(semuaNilai),
    kepala.dariPeta,
    judul,
    { catat, alamat, tersembunyi: (k) => l.kolomTersembunyi(k.letak) },
  );
  for (const k of kepala.terpisah ?? []) if (peranNilai(k.kolom)) catat("KOLOM_DIABAIKAN", k);
  if (!kepala.dariPeta) daftar.push(...takDikenal(l, kepala), ...kolomTanpaJudul(l, kepala));

  const tunggal = new Map<Kolom, KolomKepala>();
  const lain = unitUkuran(l, kepala).filter((k) => !peranNilai(k.kolom));
  for (const k of lain) {
    const lama = tunggal.get(k.kolom);
    if (!lama || lebihBaik(l, kepala, k, lama)) tunggal.set(k.kolom, k);
  }
  const nomor = tunggal.get("no");
  if (nomor && !kepala.dariPeta && !tunggal.has("kode") && berisiKode(l, kepala, nomor)) {
    tunggal.delete("no");
    tunggal.set("kode", { ...nomor, kolom: "kode" });
  }
  for (const k of lain) {
    const dipakai = tunggal.get(k.kolom);
    if (!dipakai || dipakai === k || k.kolom === "no") continue;
    const kode = k.kolom === "nama" && !tunggal.has("kode") && panjangIsi(l, kepala, k) <= 8;
    if (kode) tunggal.set("kode", { ...k, kolom: "kode" });
    else catat("KOLOM_GANDA_LAIN", k, { dipakai: l.alamat(dipakai.baris, dipakai.letak) });
  }
  daftar.push(...kolomTersembunyi(l, [...tunggal.values(), ...nilai]));
  return { tunggal, nilai, tahun, temuan: daftar };
}

/** One finding for all hidden columns that decide something. */
function kolomTersembunyi(l: Lembaran, dipakai: readonly KolomKepala[]): Temuan[] {
  const sembunyi = dipakai.filter((k) => KOLOM_PENENTU.has(k.kolom) && l.kolomTersembunyi(k.letak));
  const [pertama] = sembunyi;
  if (!pertama) return [];
  const judul = sembunyi.map((k) => k.judul).join(", ");
  return [temuan("KOLOM_TERSEMBUNYI", l.alamat(pertama.baris, pertama.letak), { judul })];
}

/** "Unit" heads the units of measure in an English table and the part of the office elsewhere: its cells tell. */
function unitUkuran(l: Lembaran, kepala: Kepala): readonly KolomKepala[] {
  const { kolom, dariPeta } = kepala;
  if (dariPeta || kolom.some((k) => k.kolom === "satuan")) return kolom;
  return kolom.map((k) =>
    k.kolom === "pic" && ratakan(k.judul) === "unit" && berisiSatuan(l, kepala, k)
      ? { ...k, kolom: "satuan" }
      : k,
  );
}

/** "Capaian" beside "% Capaian": without a realisasi column the first is the realisasi in question, the second an index. */
function pisahCapaian(nilai: readonly KolomKepala[]): readonly KolomKepala[] {
  const capaian = nilai.filter((k) => k.kolom === "capaian" && !k.umpan);
  const berpersen = (k: KolomKepala) => /%|persen/i.test(k.judul);
  if (capaian.every(berpersen)) return nilai;
  return nilai.map((k) => (k.kolom === "capaian" && berpersen(k) ? { ...k, kolom: "indeks" } : k));
}

/** Headers that speak of a target or a realisasi and were not understood: nobody should miss such a column. */
function takDikenal(l: Lembaran, kepala: Kepala): Temuan[] {
  const dikenal = new Set([...kepala.kolom, ...(kepala.terpisah ?? [])].map((k) => k.letak));
  const daftar: Temuan[] = [];
  for (let k = 0; k < l.lebar; k += 1) {
    if (dikenal.has(k) || k === kepala.kolomPeran) continue;
    for (let b = kepala.baris; b <= kepala.barisAkhir; b += 1) {
      const judul = l.teks(b, k);
      if (
        !ratakan(judul)
          .split(" ")
          .some((kata) => KATA_POKOK.has(kata))
      )
        continue;
      daftar.push(temuan("KOLOM_DIABAIKAN", l.alamat(b, k), { judul: judul.slice(0, PANJANG_JUDUL) }));
      break;
    }
  }
  return daftar;
}

function lebihBaik(l: Lembaran, kepala: Kepala, baru: KolomKepala, lama: KolomKepala): boolean {
  // "IKU" may head the codes and "Indikator Kinerja" the names: names are the longer texts.
  if (baru.kolom === "nama") return panjangIsi(l, kepala, baru) > panjangIsi(l, kepala, lama);
  if (l.kolomTersembunyi(baru.letak) !== l.kolomTersembunyi(lama.letak))
    return l.kolomTersembunyi(lama.letak);
  return baru.skor > lama.skor;
}

function contohIsi(l: Lembaran, kepala: Kepala, k: KolomKepala): string[] {
  const isi: string[] = [];
  for (let b = kepala.barisAkhir + 1; b <= kepala.barisAkhir + BARIS_CONTOH; b += 1) {
    const teks = l.teks(b, k.letak);
    if (teks !== "") isi.push(teks);
  }
  return isi;
}

function panjangIsi(l: Lembaran, kepala: Kepala, k: KolomKepala): number {
  const isi = contohIsi(l, kepala, k);
  return isi.length === 0 ? 0 : isi.reduce((jumlah, teks) => jumlah + teks.length, 0) / isi.length;
}

/** A "No" column may hold the codes: "SS.1", "1a-CP". */
function berisiKode(l: Lembaran, kepala: Kepala, k: KolomKepala): boolean {
  const isi = contohIsi(l, kepala, k);
  return isi.filter(kodeIku).length > isi.filter((teks) => /^\d{1,4}[.)]?$/.test(teks)).length;
}

function berisiSatuan(l: Lembaran, kepala: Kepala, k: KolomKepala): boolean {
  const isi = contohIsi(l, kepala, k).map(ratakan);
  const satuan = isi.filter((teks) => teks === "%" || KATA_SATUAN.has(teks) || KATA_PERSEN.has(teks));
  return 2 * satuan.length > isi.length;
}
