import { isi } from "../../bahasa/index.ts";
import { namaPeriode } from "../../bahasa/namaPeriode.ts";
import { skorIku } from "../../scoring/kantor.ts";
import { tertulisUntuk } from "../../scoring/bagian.ts";
import { bagianPeriode, TAHUN, urutkanPeriode, type Periode } from "../../scoring/periode.ts";
import type { SkorIku } from "../../scoring/skor.ts";
import { selNilai } from "../angkaCetak.ts";
import { selIndeks, TANPA_ANGKA, type IsiAngka } from "../indeksCetak.ts";
import { TANPA_SATUAN } from "../besaran.ts";
import { KOLOM, lebarKisi } from "../kisi.ts";
import { SLOT_TERBANYAK, slotPeriode, type Slot } from "../slotPeriode.ts";
import { barisJudulBagian, barisSelebar } from "./unsur.ts";
import type { BarisBagian, Konteks, PenyusunBagian, SelBagian } from "./bagian.ts";

/** More would be a second workbook: of a larger office those to discuss are detailed, then the others in order. */
const IKU_TERBANYAK = 100;
const UKURAN = 9;
const TINGGI = 15;

const JUDUL = { dari: KOLOM.nama, sampai: KOLOM.target } as const;
const SUMBER = { dari: KOLOM.realisasi, sampai: KOLOM.trenAkhir } as const;

/** Target, realisasi and index of every period for every IKU, with links to the source rows and to raw data. */
export const susunDataPendukung: PenyusunBagian = (k) => {
  const periode = periodeRinci(k.hasil.tabel.periode);
  const semua = k.hasil.kantor.iku;
  if (semua.length === 0 || periode.length === 0) return null;
  const t = k.teks.rapor.dataPendukung;
  const rinci = ikuRinci(k);
  const slot = slotPeriode(periode.length);
  const sebagian = isi(t.sebagian, { n: rinci.length, jumlah: semua.length }, k.bahasa);
  const kepala = barisKepala(k, periode, slot);
  const awal = [
    barisJudulBagian(t.judul),
    ...(rinci.length < semua.length ? [barisSelebar(sebagian, "keterangan", true)] : []),
  ];
  return {
    baris: [...awal, kepala, ...rinci.flatMap((skor) => barisIku(k, skor, periode, slot))],
    kepala: [awal.length, awal.length],
  };
};

/** Every period that has a column; of more than a page can hold, the finest parts of the year. */
export function periodeRinci(ada: readonly Periode[]): Periode[] {
  const urut = urutkanPeriode(ada);
  if (urut.length <= SLOT_TERBANYAK) return urut;
  return bagianPeriode(TAHUN, urut).slice(0, SLOT_TERBANYAK);
}

function ikuRinci(k: Konteks): readonly SkorIku[] {
  const semua = k.hasil.kantor.iku;
  if (semua.length <= IKU_TERBANYAK) return semua;
  const dibahas = new Set(k.dibahas.slice(0, IKU_TERBANYAK).map((d) => d.skor));
  const lain = semua.filter((s) => !dibahas.has(s)).slice(0, IKU_TERBANYAK - dibahas.size);
  const terpilih = new Set([...dibahas, ...lain]);
  return semua.filter((s) => terpilih.has(s));
}

function barisKepala(k: Konteks, periode: readonly Periode[], slot: readonly Slot[]): BarisBagian {
  return {
    ikut: true,
    sel: [
      { dari: KOLOM.kode, nilai: "", gaya: "kepalaAwal" },
      ...periode.map((p, i): SelBagian => ({
        ...(slot[i] ?? { dari: KOLOM.trenAkhir }),
        nilai: namaPeriode(p, k.bahasa),
        gaya: "kepalaKanan",
      })),
    ],
  };
}

function barisIku(
  k: Konteks,
  skor: SkorIku,
  periode: readonly Periode[],
  slot: readonly Slot[],
): BarisBagian[] {
  const t = k.teks.rapor.dataPendukung;
  const baris = k.barisDari(skor);
  const { tampilan } = baris ?? TANPA_SATUAN;
  const { iku } = skor;
  const { profil } = k.hasil.kantor;
  const deret = (
    nama: string,
    gaya: "dataAngka" | "dataIndeks",
    sel: (p: Periode, lebar: number) => IsiAngka,
  ) => ({
    tinggi: TINGGI,
    sel: [
      { dari: KOLOM.kode, nilai: nama, gaya: "data" } as const,
      ...periode.map((p, i): SelBagian => {
        const kolom = slot[i]?.sampai ?? KOLOM.trenAkhir;
        return { dari: kolom, ...sel(p, lebarKisi(kolom, kolom)), gaya };
      }),
    ],
  });
  const nilai = (daftar: SkorIku["iku"]["target"]) => (p: Periode, lebar: number) => {
    const n = tertulisUntuk(daftar, p);
    // Words stand in the list of abu-abu; here they would only be broken into pieces.
    return n.jenis === "teks"
      ? { nilai: TANPA_ANGKA, format: null }
      : selNilai(n, tampilan, k.bahasa, lebar, UKURAN);
  };
  return [
    { ikut: true, sel: judulIku(k, skor) },
    { ...deret(t.target, "dataAngka", nilai(iku.target)), ikut: true },
    { ...deret(t.realisasi, "dataAngka", nilai(iku.realisasi)), ikut: true },
    deret(t.indeks, "dataIndeks", (p) => selIndeks(skorIku(iku, p, profil).indeks, profil, k.bahasa)),
  ];
}

/** Code with a link to the source row, name and unit; where other sheets name the code, a link to the first of them. */
function judulIku(k: Konteks, skor: SkorIku): SelBagian[] {
  const t = k.teks.rapor.dataPendukung;
  const { iku } = skor;
  const baris = k.barisDari(skor);
  const satuan = baris?.satuan ?? null;
  const sebutan = iku.kode === null ? [] : (k.pilihan.dataMentah?.get(iku.kode) ?? []);
  const [pertama] = sebutan;
  const daftar = sebutan.map((s) => `“${s.lembar}”`).join(", ");
  return [
    {
      dari: KOLOM.kode,
      nilai: iku.kode ?? t.baris,
      gaya: "sasaranTautan",
      ...(baris === null ? {} : { tautan: { sel: baris.sel, petunjuk: t.bukaIku } }),
    },
    {
      ...JUDUL,
      nilai: satuan === null ? iku.nama : `${iku.nama} (${satuan})`,
      gaya: "sasaran",
      mengalir: true,
    },
    pertama === undefined
      ? { ...SUMBER, nilai: "", gaya: "sasaranTautan", mengalir: true }
      : {
          ...SUMBER,
          nilai: isi(t.sumber, { lembar: daftar }, k.bahasa),
          gaya: "sasaranTautan",
          tautan: { sel: pertama.sel, petunjuk: t.bukaSumber },
          mengalir: true,
        },
  ];
}
