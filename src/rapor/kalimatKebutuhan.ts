import { isi } from "../bahasa/index.ts";
import { kalimatAlasan } from "../bahasa/alasan.ts";
import { namaPeriode } from "../bahasa/namaPeriode.ts";
import { kenaliKonsolidasi } from "../scoring/kenali.ts";
import type { AlasanKebutuhan, Kebutuhan } from "../scoring/kebutuhan.ts";
import type { Periode } from "../scoring/periode.ts";
import type { SkorIku } from "../scoring/skor.ts";
import type { Konteks } from "./bagian/bagian.ts";
import { TANPA_SATUAN, tulisBesaran, type Pembulatan } from "./besaran.ts";

type Belum = Extract<Kebutuhan<Periode>, { readonly sisa: readonly Periode[] }>;

/**
 * What the rest of the year needs, in words and in the IKU's own unit; no full stop.
 *
 * @example kalimatKebutuhan(k, skor) // "perlu 412 dokumen lagi pada Triwulan IV"
 */
export function kalimatKebutuhan(k: Konteks, skor: SkorIku): string {
  const t = k.teks.rapor.kebutuhan;
  const kebutuhan = k.kebutuhan(skor);
  switch (kebutuhan.keadaan) {
    case "tidak-terhitung":
      return kalimatTidakTerhitung(k, kebutuhan.alasan);
    case "selesai":
      return kebutuhan.tercapai ? t.selesaiTercapai : t.selesaiTidak;
    case "aman":
      return t.aman;
    case "tidak-tercapai":
      return t.tidakTercapai;
    case "perlu":
      return kalimatPerlu(k, skor, kebutuhan);
  }
}

function kalimatTidakTerhitung(k: Konteks, alasan: AlasanKebutuhan): string {
  const t = k.teks.rapor.kebutuhan;
  switch (alasan.kode) {
    case "TANPA_BAGIAN_TAHUN":
      return t.tanpaBagian;
    case "KONSOLIDASI_TIDAK_DIKETAHUI":
      return t.tanpaKonsolidasi;
    default:
      return kalimatAlasan(alasan, k.bahasa);
  }
}

function kalimatPerlu(k: Konteks, skor: SkorIku, { total, perSisa, sisa }: Belum): string {
  const t = k.teks.rapor.kebutuhan;
  const { tampilan, satuan } = k.barisDari(skor) ?? TANPA_SATUAN;
  const tulis = (nilai: number | null, arah: Pembulatan) =>
    nilai === null ? "" : tulisBesaran(nilai, tampilan, satuan, k.bahasa, arah);
  const jenis = skor.konsolidasi ?? kenaliKonsolidasi(skor.iku.target);
  const cara = jenis === "sum" ? "sum" : jenis === "average" && sisa.length > 1 ? "rata" : "satu";
  const { bawah, atas } = cara === "sum" ? total : perSisa;
  const ujung = bawah === null ? "atas" : atas === null ? "bawah" : "antara";
  const banyak = sisa.length > 1;
  const pola = {
    sum: {
      bawah: banyak ? t.sumBawahBanyak : t.sumBawah,
      atas: banyak ? t.sumAtasBanyak : t.sumAtas,
      antara: t.sumAntara,
    },
    rata: { bawah: t.rataBawah, atas: t.rataAtas, antara: t.rataAntara },
    satu: { bawah: t.bawah, atas: t.atas, antara: t.antara },
  }[cara][ujung];
  const arah: Pembulatan = bawah !== null ? "naik" : "turun";
  return isi(
    pola,
    {
      total: tulis(total.bawah ?? total.atas, arah),
      per: tulis(perSisa.bawah ?? perSisa.atas, arah),
      bawah: tulis(bawah, "naik"),
      atas: tulis(atas, "turun"),
      sisa: daftarPeriode(k, sisa),
    },
    k.bahasa,
  );
}

/** "Triwulan III dan Triwulan IV"; of a long row only its ends are named. */
function daftarPeriode(k: Konteks, sisa: readonly Periode[]): string {
  const nama = sisa.map((p) => namaPeriode(p, k.bahasa));
  const [awal, akhir] = [sisa[0], sisa.at(-1)];
  if (nama.length > 2 && awal !== undefined && akhir !== undefined) {
    return namaPeriode({ dari: awal.dari, sampai: akhir.sampai }, k.bahasa);
  }
  const terakhir = nama.at(-1) ?? "";
  if (nama.length < 2) return terakhir;
  return isi(k.teks.rapor.kebutuhan.dan, { awal: nama[0] ?? "", akhir: terakhir }, k.bahasa);
}
