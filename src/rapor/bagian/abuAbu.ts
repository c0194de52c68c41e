import { isi } from "../../bahasa/index.ts";
import { kalimatAlasan } from "../../bahasa/alasan.ts";
import { namaPeriode } from "../../bahasa/namaPeriode.ts";
import { petakan } from "../../scoring/bertahap.ts";
import { urutkanPeriode } from "../../scoring/periode.ts";
import type { SkorIku } from "../../scoring/skor.ts";
import { TANPA_ANGKA } from "../indeksCetak.ts";
import { tulisNilai } from "../besaran.ts";
import { KOLOM } from "../kisi.ts";
import { barisJudulBagian, barisSelebar, selNamaRingkas } from "./unsur.ts";
import type { BarisBagian, Konteks, PenyusunBagianBertahap } from "./bagian.ts";

const LETAK = {
  kode: { dari: KOLOM.kode },
  iku: { dari: KOLOM.nama, sampai: KOLOM.namaAkhir },
  alasan: { dari: KOLOM.satuan, sampai: KOLOM.realisasi },
  diukur: { dari: KOLOM.indeks, sampai: KOLOM.status },
  pic: { dari: KOLOM.tren, sampai: KOLOM.trenAkhir },
} as const;

/** Two IKU beside each other in the short list. */
const BERDAMPINGAN = [
  { kode: { dari: KOLOM.kode }, iku: { dari: KOLOM.nama, sampai: KOLOM.satuan } },
  {
    kode: { dari: KOLOM.pol, sampai: KOLOM.bobot },
    iku: { dari: KOLOM.target, sampai: KOLOM.trenAkhir },
  },
] as const;

/** With more abu-abu IKU than this, those that nobody has to act on are listed by reason, two in a row. */
const RINCI_TERBANYAK = 8;

/**
 * Every abu-abu IKU with its reason. What has a target but was not reported stands first and always with its PIC:
 * that is an omission, the others are not.
 */
export const susunAbuAbu: PenyusunBagianBertahap = function* (k) {
  const abuAbu = k.hasil.kantor.iku.filter((s) => s.status === "abu-abu");
  if (abuAbu.length === 0) return null;
  const belumLapor = abuAbu.filter((s) => s.alasan?.kode === "BELUM_DILAPORKAN");
  const lain = abuAbu.filter((s) => s.alasan?.kode !== "BELUM_DILAPORKAN");
  const rinci = lain.length <= RINCI_TERBANYAK ? [...belumLapor, ...lain] : belumLapor;
  const barisRincian = yield* petakan(rinci, (s) => barisRinci(k, s));
  return {
    baris: [
      barisJudulBagian(k.teks.rapor.abuAbu.judul),
      ...(rinci.length === 0 ? [] : [barisKepala(k), ...barisRincian]),
      ...(lain.length <= RINCI_TERBANYAK ? [] : daftarPerAlasan(k, lain)),
    ],
  };
};

function barisKepala(k: Konteks): BarisBagian {
  const t = k.teks.rapor.kepala;
  return {
    ikut: true,
    sel: [
      { ...LETAK.kode, nilai: t.kode, gaya: "kepalaAwal" },
      { ...LETAK.iku, nilai: t.iku, gaya: "kepala" },
      { ...LETAK.alasan, nilai: t.alasan, gaya: "kepala" },
      { ...LETAK.diukur, nilai: t.diukur, gaya: "kepala" },
      { ...LETAK.pic, nilai: t.pic, gaya: "kepala" },
    ],
  };
}

function barisRinci(k: Konteks, skor: SkorIku): BarisBagian {
  const pic = k.diketik(skor).pic ?? k.isianSumber(skor).pic ?? TANPA_ANGKA;
  const mendesak = skor.alasan?.kode === "BELUM_DILAPORKAN";
  return {
    sel: [
      { ...LETAK.kode, nilai: skor.iku.kode ?? "", gaya: "isiAwal" },
      selNamaRingkas(skor.iku.nama, LETAK.iku),
      { ...LETAK.alasan, nilai: alasanDari(k, skor), gaya: mendesak ? "isiTebal" : "isi" },
      { ...LETAK.diukur, nilai: kapanDiukur(k, skor), gaya: "isiKecil" },
      { ...LETAK.pic, nilai: pic, gaya: "isiRedup" },
    ],
  };
}

/** The first later period that has a target; what was due already is due now. */
function kapanDiukur(k: Konteks, skor: SkorIku): string {
  const t = k.teks.rapor.abuAbu;
  if (skor.alasan?.kode === "BELUM_DILAPORKAN") return t.segera;
  const baris = k.barisDari(skor);
  const { periode } = k.hasil.kantor;
  const nanti = skor.iku.target.filter(
    ({ periode: p, nilai }) =>
      p.sampai > (periode?.sampai ?? 12) && nilai.jenis !== "kosong" && nilai.jenis !== "teks",
  );
  const urut = urutkanPeriode(nanti.map((n) => n.periode));
  const pertama = nanti.find((n) => n.periode === urut[0]);
  if (pertama === undefined || baris === null) return baris?.periodePelaporan ?? t.tidakDiketahui;
  const target = tulisNilai(pertama.nilai, baris, k.bahasa);
  return isi(t.padaPeriode, { periode: namaPeriode(pertama.periode, k.bahasa), target }, k.bahasa);
}

function alasanDari(k: Konteks, { alasan }: SkorIku): string {
  return alasan === null ? TANPA_ANGKA : kalimatAlasan(alasan, k.bahasa);
}

function daftarPerAlasan(k: Konteks, skor: readonly SkorIku[]): BarisBagian[] {
  const perAlasan = new Map<string, SkorIku[]>();
  for (const s of skor) {
    const alasan = alasanDari(k, s);
    const ada = perAlasan.get(alasan);
    if (ada === undefined) perAlasan.set(alasan, [s]);
    else ada.push(s);
  }
  return [...perAlasan].flatMap(([alasan, anggota]) => {
    const judul = isi(
      k.teks.rapor.abuAbu.kelompok,
      { alasan: alasan.charAt(0).toUpperCase() + alasan.slice(1), n: anggota.length },
      k.bahasa,
    );
    const baris = [barisSelebar(judul, "pita", true)];
    for (let i = 0; i < anggota.length; i += BERDAMPINGAN.length) {
      const sel = BERDAMPINGAN.flatMap(({ kode, iku }, j) => {
        const s = anggota[i + j]?.iku;
        return [
          { ...kode, nilai: s?.kode ?? "", gaya: j === 0 ? "isiAwal" : "isi" } as const,
          selNamaRingkas(s?.nama ?? "", iku),
        ];
      });
      baris.push({ sel });
    }
    return baris;
  });
}
