import { isi } from "../bahasa/index.ts";
import { teksFungsi } from "../bahasa/fungsi.ts";
import type { Konsolidasi } from "../scoring/iku.ts";
import { hitungKebutuhan, type AlasanKebutuhan, type Kebutuhan } from "../scoring/kebutuhan.ts";
import { KOSONG, type Nilai } from "../scoring/nilai.ts";
import { KMK_467_2014 } from "../scoring/profil.ts";
import type { RentangHijau } from "../scoring/rentangHijau.ts";
import type { Temuan } from "../workbook/temuan.ts";
import { bacaSederet } from "./bacaDeret.ts";
import { deret, petakanDeret } from "./deret.ts";
import { BAHASA_SEL, galatNilai, iniGalat, tidakAda, type Hasil } from "./galat.ts";
import { meragukan } from "./meragukan.ts";
import { bacaKonsolidasi, bacaPolarisasi } from "./pilihan.ts";

/**
 * Menyebutkan, dalam kalimat, realisasi yang masih diperlukan agar IKU hijau pada akhir tahun. Satu baris menghasilkan satu kalimat.
 *
 * @customfunction KEBUTUHAN
 * @param target_tahun Target setahun (kolom Y), satu per baris.
 * @param realisasi Realisasi semua triwulan atau bulan dalam setahun, berurutan; periode yang belum berjalan dikosongkan.
 * @param jenis Sum, Average, atau Take Last Known (TLK).
 * @param polarisasi Maximize, Minimize, atau Stabilize. Bila tidak diisi: Maximize.
 * @example =IKU.KEBUTUHAN(18;D7:G7;"Sum") → Perlu paling sedikit 5 lagi pada satu periode tersisa
 *   D7:G7 = 4 | 5 | 4 |
 */
export function kebutuhan(
  target_tahun: unknown[][],
  realisasi: unknown[][],
  jenis: unknown[][],
  polarisasi?: unknown[][],
): unknown[][] {
  const d = deret("realisasi", realisasi, { target_tahun, jenis }, { polarisasi });
  if (iniGalat(d)) return [[d]];
  return petakanDeret(d, (ke): Hasil => {
    const konsolidasi = bacaKonsolidasi(d.sel("jenis", ke));
    if (iniGalat(konsolidasi)) return konsolidasi;
    const pol = bacaPolarisasi(d.sel("polarisasi", ke));
    if (iniGalat(pol)) return pol;
    const selBagian = d.bagian(ke);
    const terbaca = bacaSederet(
      "realisasi",
      ["target", ...selBagian.map(() => "realisasi" as const)],
      [d.sel("target_tahun", ke), ...selBagian],
    );
    if (iniGalat(terbaca)) return terbaca;
    const [target = KOSONG, ...bagian] = terbaca.nilai;
    // Parts of a sum may be as small as they like beside the year's target.
    const ragu = konsolidasi === "sum" ? null : ragukan(bagian, target, terbaca.temuan);
    if (ragu !== null) return ragu;
    const masukan = {
      polarisasi: pol,
      konsolidasi,
      target,
      bagian: bagian.map((nilai) => ({ nilai, bobot: 1 })),
      terburuk: null,
      konversi120: false,
      mungkin: { bawah: [target, ...bagian].some(negatif) ? null : 0, atas: null },
    };
    return kalimat(hitungKebutuhan(masukan, KMK_467_2014), konsolidasi);
  });
}

function ragukan(bagian: readonly Nilai[], target: Nilai, temuan: readonly Temuan[]): Hasil | null {
  for (const nilai of bagian) {
    const galat = meragukan(nilai, target, temuan);
    if (galat !== null) return galat;
  }
  return null;
}

function negatif(nilai: Nilai): boolean {
  return (nilai.jenis === "angka" && nilai.nilai < 0) || (nilai.jenis === "rentang" && nilai.bawah < 0);
}

function kalimat(hasil: Kebutuhan<number>, konsolidasi: Konsolidasi): Hasil {
  const t = teksFungsi[BAHASA_SEL].kebutuhan;
  switch (hasil.keadaan) {
    case "tidak-terhitung":
      return alasanKebutuhan(hasil.alasan);
    case "selesai": {
      const pola = hasil.tercapai ? t.tercapai : t.tidakTercapai;
      return isi(pola, { hasil: hasil.hasil, hijau: rentang(hasil.hijau) }, BAHASA_SEL);
    }
    case "aman":
    case "tidak-tercapai":
      return t[hasil.keadaan];
    case "perlu": {
      const n = hasil.sisa.length;
      const pola = konsolidasi === "tlk" || n === 1 ? t[konsolidasi] : t[`${konsolidasi}Banyak`];
      const kerja = t.kerja[arah(hasil.total)];
      const batas = { total: rentang(hasil.total), perSisa: rentang(hasil.perSisa) };
      return isi(pola, { kerja, n, ...batas }, BAHASA_SEL);
    }
  }
}

function alasanKebutuhan(alasan: AlasanKebutuhan): Hasil {
  switch (alasan.kode) {
    case "KONSOLIDASI_TIDAK_DIKETAHUI":
    case "TANPA_BAGIAN_TAHUN":
      return galatNilai("TAK_TERDUGA");
    default:
      return tidakAda(alasan);
  }
}

/** Which ends of a need are bound. */
function arah({ bawah, atas }: RentangHijau): "bawah" | "atas" | "antara" {
  if (bawah !== null && atas !== null) return "antara";
  return bawah === null ? "atas" : "bawah";
}

/** "paling sedikit 5", "paling banyak 3", "antara 90 dan 110". */
function rentang(ujung: RentangHijau): string {
  const { bawah, atas } = ujung;
  const data = { ...(bawah !== null && { bawah }), ...(atas !== null && { atas }) };
  return isi(teksFungsi[BAHASA_SEL].kebutuhan.batas[arah(ujung)], data, BAHASA_SEL);
}
