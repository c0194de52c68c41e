import { isi } from "../bahasa/index.ts";
import { selesaikan, type Bertahap } from "../scoring/bertahap.ts";
import type {
  Bagian,
  Konteks,
  PenyusunBagian,
  PenyusunBagianBertahap,
  PilihanRapor,
} from "./bagian/bagian.ts";
import { susunAbuAbu } from "./bagian/abuAbu.ts";
import { susunCapaian } from "./bagian/capaian.ts";
import { susunCatatanLama } from "./bagian/catatanLama.ts";
import { susunDataPendukung } from "./bagian/dataPendukung.ts";
import { susunGrafikDibahas } from "./bagian/grafikDibahas.ts";
import { susunKop, TINGGI_PITA } from "./bagian/kop.ts";
import { susunPenutup } from "./bagian/penutup.ts";
import { susunPerluDibahas } from "./bagian/perluDibahas.ts";
import { susunPetaStrategi } from "./bagian/petaStrategi.ts";
import { susunRingkasan } from "./bagian/ringkasan.ts";
import { susunTandaTangan } from "./bagian/tandaTangan.ts";
import { susunTindakLanjut } from "./bagian/tindakLanjut.ts";
import { susunTemuanData } from "./bagian/temuanData.ts";
import { HURUF } from "./gaya.ts";
import { LEBAR_KOLOM } from "./kisi.ts";
import { susunKonteks } from "./konteks.ts";
import type { HasilRapor } from "./nilai.ts";
import { WARNA_STATUS } from "./palet.ts";
import type { RencanaLembar } from "./rencana.ts";
import { susunBagianBertahap } from "./susun.ts";
import { VERSI } from "./versi.ts";

/** The sections in the order of the meeting. */
const BAGIAN: readonly PenyusunBagianBertahap[] = [
  sekaligus(susunKop),
  sekaligus(susunRingkasan),
  sekaligus(susunTindakLanjut),
  sekaligus(susunPerluDibahas),
  sekaligus(susunCatatanLama),
  sekaligus(susunPetaStrategi),
  susunCapaian,
  susunAbuAbu,
  sekaligus(susunTemuanData),
  sekaligus(susunGrafikDibahas),
  sekaligus(susunDataPendukung),
  sekaligus(susunTandaTangan),
  sekaligus(susunPenutup),
];

/** A section of a few rows is one step. */
function sekaligus(susun: PenyusunBagian): PenyusunBagianBertahap {
  return function* (konteks) {
    yield;
    return susun(konteks);
  };
}

/**
 * Excel repeats one set of title rows on every page: the band at the top, for every table has its own heads, which the
 * composer prints again where a table goes on.
 */
const BARIS_JUDUL = [0, 0] as const;

/** A4 in points, landscape. */
const TINGGI_KERTAS = 595.3;
const MARGIN = { atas: 34, bawah: 48, kiri: 30, kanan: 30 } as const;
/** Excel allows 255 characters for a whole footer. */
const PANJANG_KAKI = 120;

/**
 * The rapor sheet of a scored office, as data: cells, merges, looks, row heights, chart and page set-up. The same
 * input always gives the same plan; texts from the workbook are passed on as texts and never thrown at.
 *
 * @example susunRapor(nilaiTabel(tabel, sampaiDengan(9), KMK_467_2014), pilihan).cetak.orientasi // "landscape"
 */
export function susunRapor(hasil: HasilRapor, pilihan: PilihanRapor): RencanaLembar {
  return susunRaporDari(susunKonteks(hasil, pilihan));
}

/** The same from a context that was looked up already. */
export function susunRaporDari(konteks: Konteks): RencanaLembar {
  return selesaikan(susunRaporBertahap(konteks));
}

/** The same in steps, for an office of thousands of IKU. */
export function* susunRaporBertahap(konteks: Konteks): Bertahap<RencanaLembar> {
  const { hasil, pilihan } = konteks;
  const bagian: Bagian[] = [];
  for (const susun of BAGIAN) {
    const satu = yield* susun(konteks);
    if (satu !== null) bagian.push(satu);
  }
  const { jumlahBaris, pisahHalaman, ...isiLembar } = yield* susunBagianBertahap(
    bagian,
    TINGGI_KERTAS - MARGIN.atas - MARGIN.bawah,
    TINGGI_PITA,
  );
  const { kaki } = konteks.teks.rapor;
  const kiri = [`${kaki.kiri} ${VERSI}`, konteks.kantor, konteks.namaPeriode]
    .filter((x) => x !== null)
    .join(" · ");
  return {
    nama: pilihan.namaLembar,
    warnaTab: WARNA_STATUS[hasil.kantor.nko.status].kuat,
    huruf: HURUF,
    lebarKolom: LEBAR_KOLOM,
    ...isiLembar,
    bekukanBaris: 0,
    garisKisi: false,
    cetak: {
      kertas: "a4",
      orientasi: "landscape",
      lebarHalaman: 1,
      margin: MARGIN,
      barisJudul: BARIS_JUDUL,
      pisahHalaman,
      area: { baris: 0, kolom: 0, barisAkhir: jumlahBaris - 1, kolomAkhir: LEBAR_KOLOM.length - 1 },
      kaki: {
        kiri: teksKaki(kiri),
        tengah: "",
        kanan: isi(kaki.halaman, { halaman: "&P", jumlah: "&N" }, pilihan.bahasa),
      },
    },
  };
}

/** "&" starts a code in a footer and a line break a new line: an office's name is neither. */
export function teksKaki(teks: string): string {
  const satuBaris = teks.replace(/\s+/g, " ");
  const huruf = Array.from(satuBaris);
  const pendek = huruf.length <= PANJANG_KAKI ? satuBaris : `${huruf.slice(0, PANJANG_KAKI - 1).join("")}…`;
  return pendek.replaceAll("&", "&&");
}
