import { telusuri, type Bertahap } from "../../scoring/bertahap.ts";
import { barisBertanda, golonganBaris, labelBaris, type GolonganBaris } from "./golonganBaris.ts";
import { gabungMelebar, pembacaInduk, type Induk } from "./indukBaris.ts";
import type { Kepala } from "../kepala/kepala.ts";
import { judulTabel } from "./kepalaUlang.ts";
import { temuan } from "../kodeTemuan.ts";
import type { KolomTabel } from "../kepala/kolomTabel.ts";
import { letakBadan, punyaAngka, type LetakBadan } from "./letakBadan.ts";
import type { Lembaran } from "../lembaran.ts";
import { cariTahun } from "../namaPeriode.ts";
import type { TabelBerikut } from "../tataLetak/tabelMentah.ts";
import type { Temuan } from "../temuan.ts";

/** A row of the table's body that is an IKU, with what the rows around it say about it. */
export interface BarisBadan extends Induk {
  readonly baris: number;
  /** Last row that its name goes on in. */
  readonly akhir: number;
  readonly nama: string;
}

interface BarisDigolongkan {
  readonly baris: number;
  readonly golongan: GolonganBaris;
  readonly setelahKosong: boolean;
}

/** A table may have spacer rows, but this many blank rows end it. */
const KOSONG_MAKS = 100;
/** Rows looked at in one step. */
const BARIS_SEKALI = 200;

/** Walks down from the header and keeps the rows that are an IKU, up to the signatures or the next table. */
export function* bacaBadan(
  l: Lembaran,
  kepala: Kepala,
  kolom: KolomTabel,
): Bertahap<{
  readonly baris: readonly BarisBadan[];
  readonly berikut: TabelBerikut | null;
  readonly temuan: readonly Temuan[];
}> {
  const letak = letakBadan(l, kepala, kolom);
  const { isi, berikut } = yield* golongkan(l, kepala, letak);
  const namaSajaIku = namaMenjadiIku(l, letak, isi);
  const induk = pembacaInduk(l, kolom);
  const hasil: BarisBadan[] = [];
  const catatan: Temuan[] = [];
  let tertunda: Temuan[] = [];

  yield* telusuri(isi, (baris) => {
    const { baris: b, golongan, setelahKosong } = baris;
    if (golongan === "lewati" || golongan === "kepalaSama") return;
    induk.mulai(b);
    const sel = l.alamat(b, letak.nama);
    const nama = labelBaris(l, b, letak);
    const menjadiIku = golongan === "namaSaja" && namaSajaIku(baris);
    const atas = hasil.at(-1);
    if (golongan === "perspektif" || golongan === "sasaran") induk.pita(golongan, nama);
    else if (golongan === "angkaTanpaNama") {
      const angka = letak.targetRealisasi.find((k) => punyaAngka(l, b, k)) ?? letak.nama;
      catatan.push(temuan("BARIS_TANPA_NAMA", l.alamat(b, angka)));
    } else if (golongan === "namaSaja" && atas && lanjutanNama(atas, baris, nama)) {
      hasil.splice(-1, 1, { ...atas, nama: `${atas.nama} ${nama}`, akhir: b });
    } else if (golongan === "rincian") {
      catatan.push(temuan("BARIS_RINCIAN", sel, { teks: nama.slice(0, 100) }));
    } else if (golongan === "namaSaja" && !menjadiIku) {
      // Apart from the table it is worth a word only when IKU follow: below the last one it is a remark.
      const catat = temuan("BARIS_DIABAIKAN", sel, { teks: nama.slice(0, 100) });
      (setelahKosong ? tertunda : catatan).push(catat);
    } else if (golongan === "iku" || menjadiIku) {
      catatan.push(...tertunda);
      tertunda = [];
      hasil.push({ baris: b, akhir: b, nama, ...induk.kini() });
      if (menjadiIku) catatan.push(temuan("BARIS_NAMA_SAJA", sel, { nama }));
      if (l.tersembunyi(b)) catatan.push(temuan("BARIS_TERSEMBUNYI", sel, { nama }));
    }
  });
  if (berikut?.kepala) catatan.push(temuan("TABEL_LAIN", berikut.kepala.sel));
  return { baris: hasil, berikut, temuan: catatan };
}

/** A name broken over two rows: the second one goes on in lower case. */
function lanjutanNama(atas: BarisBadan, { baris }: BarisDigolongkan, nama: string): boolean {
  return atas.akhir === baris - 1 && /^\p{Ll}(?![.)])/u.test(nama);
}

/** The rows of the table, each with what it is, and where the next table begins when that ends it. */
function* golongkan(
  l: Lembaran,
  kepala: Kepala,
  letak: LetakBadan,
): Bertahap<{ readonly isi: readonly BarisDigolongkan[]; readonly berikut: TabelBerikut | null }> {
  const isi: BarisDigolongkan[] = [];
  let akhir = kepala.barisAkhir;
  let kosong = 0;
  let berjudul = false;
  let terpisah = false;
  for (let b = kepala.barisAkhir + 1; b < l.tinggi && kosong < KOSONG_MAKS; b += 1) {
    // What follows a remark that stands apart stands apart as well.
    const setelahKosong: boolean = kosong > 0 || (terpisah && isi.at(-1)?.golongan === "namaSaja");
    terpisah = setelahKosong;
    if (b % BARIS_SEKALI === 0) yield;
    const golongan = golonganBaris(l, kepala, letak, b, setelahKosong);
    kosong = golongan === "kosong" ? kosong + 1 : 0;
    if (golongan === "kosong") continue;
    if (golongan === "tutup") return { isi, berikut: { dari: b + 1, kepala: null } };
    if (golongan === "kepalaLain" || (golongan === "kepalaSama" && berjudul)) {
      // The line right above the other table's header is its title.
      const berjudulNama = isi.at(-1)?.golongan === "namaSaja";
      const berikut = { dari: akhir + 1, kepala: { baris: b, sel: l.alamat(b, letak.nama) } };
      return { isi: berjudulNama ? isi.slice(0, -1) : isi, berikut };
    }
    const berteks = golongan === "judul" || golongan === "namaSaja";
    if (berteks && (setelahKosong || barisJudul(l, letak, b, golongan)))
      berjudul ||= judulTabel(l, kepala, labelBaris(l, b, letak));
    else if (golongan !== "lewati") berjudul = false;
    if (!berteks) akhir = b;
    isi.push({ baris: b, golongan, setelahKosong });
  }
  return { isi, berikut: null };
}

/** A line in line with the table that may be the title of one below: of a year, or a lone text where no name stands. */
function barisJudul(l: Lembaran, letak: LetakBadan, b: number, golongan: GolonganBaris): boolean {
  if (cariTahun(labelBaris(l, b, letak)) !== null) return true;
  const terisi = letak.semua.filter((k) => !l.kosong(b, k));
  return golongan === "judul" && terisi.length === 1 && !terisi.some((k) => letak.induk.includes(k));
}

/**
 * Whether a row with nothing but a name is an IKU that has no target yet. It is a heading where the IKU carry a number,
 * a code or a unit; where they carry none of it, a name in line with them is one of them.
 */
function namaMenjadiIku(
  l: Lembaran,
  letak: LetakBadan,
  isi: readonly BarisDigolongkan[],
): (baris: BarisDigolongkan) => boolean {
  // Most tables have no such row, and then none of the thousands need be looked at once more.
  if (!isi.some((i) => i.golongan === "namaSaja")) return () => false;
  const iku = isi.filter((i) => i.golongan === "iku");
  const bertanda = iku.filter((i) => barisBertanda(l, letak, i.baris)).length;
  const polos = iku.length > 0 && 2 * bertanda <= iku.length;
  return ({ baris, setelahKosong }) =>
    polos &&
    !setelahKosong &&
    !gabungMelebar(l, baris, letak.nama) &&
    !/[.:;]$/.test(l.teks(baris, letak.nama));
}
