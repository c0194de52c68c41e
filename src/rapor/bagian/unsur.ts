import { NAMA_STATUS } from "../../bahasa/namaStatus.ts";
import { isi } from "../../bahasa/index.ts";
import { namaPeriode } from "../../bahasa/namaPeriode.ts";
import type { NilaiGabungan, SkorIku, Status } from "../../scoring/skor.ts";
import { selisihIndeks, TANPA_ANGKA, teksPerubahan } from "../indeksCetak.ts";
import type { NamaGaya } from "../gaya.ts";
import { KOLOM } from "../kisi.ts";
import { balokTren } from "../tren.ts";
import type { BarisBagian, Konteks, SelBagian } from "./bagian.ts";

const SELEBAR = { dari: KOLOM.kode, sampai: KOLOM.trenAkhir } as const;

/** In the lists before the table, which gives every name whole, a name takes no more lines than this. */
const BARIS_NAMA = 4;

/** The name of an IKU in a list where its code or its beginning tells it from the others. */
export function selNamaRingkas(nama: string, letak: Pick<SelBagian, "dari" | "sampai">): SelBagian {
  return { ...letak, nilai: nama, gaya: "isi", barisTerbanyak: BARIS_NAMA };
}

/** The heading of a section; stays with what follows. */
export function barisJudulBagian(judul: string): BarisBagian {
  return { tinggi: 22, ikut: true, sel: [{ ...SELEBAR, nilai: judul, gaya: "judulBagian", mengalir: true }] };
}

/** A row of one text over the whole width. */
export function barisSelebar(nilai: string, gaya: NamaGaya, ikut = false): BarisBagian {
  return { ikut, sel: [{ ...SELEBAR, nilai, gaya, mengalir: true }] };
}

/** A status as sign, word and colour. */
export function selStatus(k: Konteks, status: Status, kolom: number): SelBagian {
  return { dari: kolom, nilai: tulisStatus(k, status), gaya: `status.${status}` };
}

/** Sign and word, so that black-and-white print and colour-blind readers lose nothing: "✔ Hijau". */
export function tulisStatus({ teks, bahasa }: Konteks, status: Status): string {
  return `${teks.skor.simbol[status]} ${NAMA_STATUS[bahasa][status]}`;
}

/** Heads of the two trend columns: what the change compares with, and the periods of the bar. */
export function judulTren(k: Konteks): SelBagian[] {
  const t = k.teks.rapor.kepala;
  const [awal] = k.tren;
  if (k.namaSebelumnya === null || awal === undefined) return [];
  return [
    {
      dari: KOLOM.tren,
      nilai: isi(t.trenDari, { periode: k.namaSebelumnya }, k.bahasa),
      gaya: "kepalaKanan",
    },
    {
      dari: KOLOM.trenAkhir,
      nilai: isi(t.trenPeriode, { awal: namaPeriode(awal.periode, k.bahasa) }, k.bahasa),
      gaya: "kepalaTengah",
    },
  ];
}

/** Change since the period before, and the bar over all periods; two cells as under `judulTren`. */
export function selTrenIku(k: Konteks, skor: SkorIku): SelBagian[] {
  if (k.namaSebelumnya === null) return [];
  const dulu = k.sebelumnya(skor)?.indeks ?? null;
  const deret = k.tren.map((titik) => titik.indeks(skor));
  return selTren(k, skor.indeks, dulu, deret, ["isiAngka", "isiTren"]);
}

/** The same for an NSS, NP or the NKO. */
export function selTrenKelompok(
  k: Konteks,
  kelompok: NilaiGabungan,
  gaya: readonly [NamaGaya, NamaGaya],
): SelBagian[] {
  if (k.namaSebelumnya === null) return [];
  const dulu = k.kelompokSebelumnya(kelompok)?.nilai ?? null;
  const deret = k.tren.map((titik) => titik.nilai(kelompok));
  return selTren(k, kelompok.nilai, dulu, deret, gaya);
}

function selTren(
  k: Konteks,
  kini: number | null,
  dulu: number | null,
  deret: readonly (number | null)[],
  [gaya, gayaBalok]: readonly [NamaGaya, NamaGaya],
): SelBagian[] {
  const perubahan = teksPerubahan(selisihIndeks(kini, dulu), k.teks.rapor.ringkasan.tetap, k.bahasa);
  const kosong = deret.every((n) => n === null);
  return [
    { dari: KOLOM.tren, nilai: perubahan, gaya },
    {
      dari: KOLOM.trenAkhir,
      nilai: kosong ? TANPA_ANGKA : balokTren(deret, k.hasil.kantor.profil),
      gaya: gayaBalok,
    },
  ];
}
