import { isi } from "../../bahasa/index.ts";
import type { BarisBagian, SelBagian } from "../bagian/bagian.ts";
import { tulisInstansi } from "../bagian/kop.ts";
import { barisJudulBagian } from "../bagian/unsur.ts";
import { AWAL_KOTAK } from "../isian/bidang.ts";
import { tandaKotak } from "../isian/tanda.ts";
import { KOLOM } from "../kisi.ts";
import { tulisTanggal } from "../tanggal.ts";
import type { BahanNotula, PenyusunNotula } from "./bahanNotula.ts";

const SELEBAR = { dari: KOLOM.kode, sampai: KOLOM.trenAkhir } as const;
const LABEL = { dari: KOLOM.kode, sampai: AWAL_KOTAK - 1 } as const;
const KOTAK = { dari: AWAL_KOTAK, sampai: KOLOM.trenAkhir } as const;
/** Rows to sign; more people sign on the back. */
const HADIR = 12;
/** Room for a signature, in points. */
const TINGGI_HADIR = 22;

/** Letterhead. */
export const susunKopNotula: PenyusunNotula = ({ k }) => {
  const { rapor, notula } = k.teks;
  const selebar = (nilai: string, gaya: SelBagian["gaya"], tinggi: number): BarisBagian => ({
    tinggi,
    ikut: true,
    sel: [{ ...SELEBAR, nilai, gaya }],
  });
  return {
    baris: [
      selebar("", "garisKop", 4),
      selebar(tulisInstansi(k), "instansi", 20),
      selebar(notula.judul, "judul", 30),
      selebar(k.kantor ?? rapor.kop.kantorKosong, "kantor", 20),
      ...(k.namaPeriode === null ? [] : [selebar(k.namaPeriode, "keterangan", 16)]),
      selebar(notula.petunjuk, "keterangan", 16),
    ],
  };
};

/** When, where, who, and what about. */
export const susunRapat: PenyusunNotula = (n) => {
  const { rapat, bawaan } = n.k.teks.notula;
  const tanggal = n.k.tanggalRapat === null ? null : tulisTanggal(n.k.tanggalRapat, n.k.bahasa);
  const agenda = isi(bawaan.agenda, { periode: n.k.namaPeriode ?? "" }, n.k.bahasa);
  return {
    baris: [
      barisKotak(n, "tanggal", rapat.tanggal, tanggal),
      barisKotak(n, "waktu", rapat.waktu, null),
      barisKotak(n, "pimpinan", rapat.pimpinan, bawaan.pimpinan),
      barisKotak(n, "notulis", rapat.notulis, null),
      barisKotak(n, "peserta", rapat.peserta, bawaan.peserta),
      barisKotak(n, "agenda", rapat.agenda, agenda),
    ],
  };
};

/** Who was there. */
export const susunHadir: PenyusunNotula = (n) => {
  const t = n.k.teks.notula.hadir;
  return {
    baris: [
      barisJudulBagian(t.judul),
      {
        ikut: true,
        sel: [
          { ...LABEL, nilai: n.k.teks.notula.aksi.no, gaya: "kepalaAwal" },
          { dari: AWAL_KOTAK, sampai: KOLOM.realisasi, nilai: t.nama, gaya: "kepalaAwal" },
          { dari: KOLOM.indeks, sampai: KOLOM.trenAkhir, nilai: t.tandaTangan, gaya: "kepala" },
        ],
      },
      ...Array.from({ length: HADIR }, (_, i) =>
        barisKotak(n, `hadir${String(i + 1)}`, String(i + 1), null, {
          tinggi: TINGGI_HADIR,
          sampai: KOLOM.realisasi,
        }),
      ),
    ],
    kepala: [1, 1],
  };
};

/** A label and a box; what was typed in it goes before what we would write. */
function barisKotak(
  { kotak }: BahanNotula,
  kunci: string,
  label: string,
  bawaan: string | null,
  lain: { readonly tinggi?: number; readonly sampai?: number } = {},
): BarisBagian {
  const { tinggi, sampai = KOTAK.sampai } = lain;
  const sisa: SelBagian[] =
    sampai < KOTAK.sampai ? [{ dari: sampai + 1, sampai: KOTAK.sampai, nilai: null, gaya: "isian" }] : [];
  return {
    ...(tinggi !== undefined && { tinggi }),
    tanda: tandaKotak(kunci, bawaan),
    sel: [
      { ...LABEL, nilai: label, gaya: "isiAwal" },
      { ...KOTAK, sampai, nilai: kotak[kunci] ?? bawaan, gaya: "isian", utuh: true },
      ...sisa,
    ],
  };
}
