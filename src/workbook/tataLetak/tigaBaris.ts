import { telusuri, type Bertahap } from "../../scoring/bertahap.ts";
import { golonganBaris, labelBaris } from "../badan/golonganBaris.ts";
import { pembacaInduk, type Induk } from "../badan/indukBaris.ts";
import { namaHitungan, namaRekap } from "../badan/jenisBaris.ts";
import { letakBadan, punyaAngka, type LetakBadan } from "../badan/letakBadan.ts";
import { pembacaPeran } from "../kepala/kolomPeran.ts";
import { temuan } from "../kodeTemuan.ts";
import type { PeranNilai } from "../peranKolom.ts";
import type { Kolom } from "../tabel.ts";
import type { Temuan } from "../temuan.ts";
import type { Bahan, TataLetak } from "./jenis.ts";
import type { BarisMentah, KolomNilai, Letak, TabelBerikut, TabelMentah } from "./tabelMentah.ts";
import { periodeTrajektori } from "./trajektori.ts";

/** Target, realisasi and capaian of an IKU in rows of their own, named row by row; the periods stand across. */
export const tigaBaris: TataLetak = {
  nama: "tigaBaris",
  cocok: ({ kepala }) => (kepala.kolomPeran === undefined ? 0 : 2),
  susun: susunTigaBaris,
  periode: periodeTrajektori,
};

/** The rows of one IKU. */
interface Kelompok {
  nama: string;
  barisNama: number;
  readonly baris: number[];
  readonly peran: Map<PeranNilai, number>;
  induk: Induk;
}

/** A table may have spacer rows, but this many blank rows end it. */
const KOSONG_MAKS = 100;
/** Rows looked at in one step. */
const BARIS_SEKALI = 200;

function* susunTigaBaris(bahan: Bahan): Bertahap<TabelMentah> {
  const { lembar: l } = bahan;
  const letak = letakBadan(l, bahan.kepala, bahan.kolom);
  const { kelompok, berikut, temuan: catatan } = yield* kumpulkan(bahan, letak);
  // Beside a realisasi row, a capaian row is the index; alone, its figures must tell.
  const berealisasi = kelompok.some((k) => k.peran.has("realisasi"));
  const baris: BarisMentah[] = [];
  yield* telusuri(kelompok, (k) => {
    const rekap = namaRekap(k.nama) || namaHitungan(k.nama);
    if (rekap) return;
    if (k.nama === "") {
      const berangka = k.baris.find((b) => letak.nilai.some((n) => punyaAngka(l, b, n)));
      if (berangka !== undefined)
        catatan.push(temuan("BARIS_TANPA_NAMA", l.alamat(berangka, bahan.kepala.kolomPeran ?? letak.nama)));
      return;
    }
    if (k.baris.some((b) => l.tersembunyi(b)))
      catatan.push(temuan("BARIS_TERSEMBUNYI", l.alamat(k.barisNama, letak.nama), { nama: k.nama }));
    baris.push(menjadiBaris(bahan, k, letak, berealisasi));
  });
  return { baris, berikut, temuan: catatan };
}

/** Walks down from the header and joins the rows that belong to one IKU. */
function* kumpulkan(
  { lembar: l, kepala, kolom, judul }: Bahan,
  letak: LetakBadan,
): Bertahap<{ kelompok: readonly Kelompok[]; berikut: TabelBerikut | null; temuan: Temuan[] }> {
  const kolomPeran = kepala.kolomPeran ?? letak.nama;
  const bacaPeran = pembacaPeran(l, kolomPeran, kepala.barisAkhir + 1, kolom.tahun ?? judul.tahun);
  const induk = pembacaInduk(l, kolom);
  const kelompok: Kelompok[] = [];
  const catatan: Temuan[] = [];
  let kini: Kelompok | null = null;
  let menunggu: Letak | null = null;
  let umpanDisebut = false;
  let kosong = 0;
  let akhir = kepala.barisAkhir;
  let berikut: TabelBerikut | null = null;

  const buka = (nama: string, barisNama: number): Kelompok => {
    const baru: Kelompok = { nama, barisNama, baris: [], peran: new Map(), induk: induk.kini() };
    kelompok.push(baru);
    menunggu = null;
    return baru;
  };
  const abaikan = () => {
    if (!menunggu) return;
    const { baris, kolom: k } = menunggu;
    const berangka = letak.nilai.some((n) => punyaAngka(l, baris, n));
    const data = { teks: l.teks(baris, k).slice(0, 100) };
    catatan.push(temuan(berangka ? "BARIS_TANPA_PERAN" : "BARIS_DIABAIKAN", l.alamat(baris, k), data));
    menunggu = null;
  };

  for (let b = kepala.barisAkhir + 1; b < l.tinggi && kosong < KOSONG_MAKS; b += 1) {
    if (b % BARIS_SEKALI === 0) yield;
    const peran = bacaPeran(b);
    if (peran === "umpan") {
      if (!umpanDisebut)
        catatan.push(temuan("BARIS_UMPAN", l.alamat(b, kolomPeran), { teks: l.teks(b, kolomPeran) }));
      umpanDisebut = true;
      akhir = b;
      kosong = 0;
      continue;
    }
    if (peran) {
      const sendiri = kolomPeran === letak.nama ? "" : l.teks(b, letak.nama);
      const lain: boolean = kini !== null && sendiri !== "" && kini.nama !== "" && sendiri !== kini.nama;
      if (kini === null || lain || kini.peran.has(peran) || menunggu) {
        const atas: Letak | null = sendiri === "" ? menunggu : null;
        if (!atas) abaikan();
        kini = buka(atas ? l.teks(atas.baris, atas.kolom) : sendiri, atas?.baris ?? b);
        if (atas) kini.baris.push(atas.baris);
      } else if (kini.nama === "") [kini.nama, kini.barisNama] = [sendiri, b];
      kini.baris.push(b);
      kini.peran.set(peran, b);
      induk.mulai(b);
      kini.induk = induk.kini();
      akhir = b;
      kosong = 0;
      continue;
    }
    const golongan = golonganBaris(l, kepala, letak, b, kosong > 0);
    if (golongan === "tutup") {
      berikut = { dari: b + 1, kepala: null };
      break;
    }
    if (golongan === "kepalaLain" || (golongan === "kepalaSama" && menunggu)) {
      menunggu = null;
      const sel = l.alamat(b, letak.nama);
      berikut = { dari: akhir + 1, kepala: { baris: b, sel } };
      catatan.push(temuan("TABEL_LAIN", sel));
      break;
    }
    kosong = golongan === "kosong" ? kosong + 1 : 0;
    if (golongan === "kosong" || golongan === "kepalaSama") continue;
    kini = null;
    abaikan();
    if (golongan === "lewati") continue;
    induk.mulai(b);
    if (golongan === "perspektif" || golongan === "sasaran") induk.pita(golongan, labelBaris(l, b, letak));
    else if (golongan === "namaSaja" || golongan === "iku") menunggu = { baris: b, kolom: letak.nama };
    else if (golongan === "angkaTanpaNama")
      catatan.push(temuan("BARIS_TANPA_NAMA", l.alamat(b, letak.nilai[0] ?? letak.nama)));
  }
  abaikan();
  return { kelompok, berikut, temuan: catatan };
}

/** Every column's cell in the first of the IKU's rows that fills it; a figure per role and period. */
function menjadiBaris(
  { lembar: l, kepala, kolom }: Bahan,
  k: Kelompok,
  letak: LetakBadan,
  berealisasi: boolean,
): BarisMentah {
  const pertama = k.baris[0] ?? k.barisNama;
  const kolomPeran = kepala.kolomPeran ?? letak.nama;
  const terisi = (letakKolom: number) => k.baris.find((b) => !l.kosong(b, letakKolom)) ?? pertama;
  const letakKolom = new Map<Kolom, number>();
  const barisKolom = new Map<Kolom, number>();
  for (const [nama, { letak: di }] of kolom.tunggal) {
    letakKolom.set(nama, di);
    barisKolom.set(nama, terisi(di));
  }
  const nilai: KolomNilai[] = [];
  const barisNilai: number[] = [];
  for (const { kolom: peranKolom, periode, judul, letak: di } of kolom.nilai) {
    if (periode === null) {
      nilai.push({ peran: peranKolom as PeranNilai, periode, judul, kolom: di });
      barisNilai.push(terisi(di));
      continue;
    }
    for (const [peran, baris] of k.peran) {
      const dipakai = peran === "capaian" && berealisasi ? "indeks" : peran;
      const sebutan = dipakai === "capaian" ? l.teks(baris, kolomPeran) : judul;
      nilai.push({ peran: dipakai, periode, judul: sebutan, kolom: di });
      barisNilai.push(baris);
    }
  }
  return {
    nama: k.nama,
    baris: k.barisNama,
    kolomNama: letak.nama,
    ...k.induk,
    kolom: letakKolom,
    barisKolom,
    nilai,
    barisNilai,
  };
}
