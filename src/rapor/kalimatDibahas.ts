import { angka, isi } from "../bahasa/index.ts";
import type { SkorIku } from "../scoring/skor.ts";
import { desimalCetak, selisihTercetak } from "./angkaCetak.ts";
import type { Dibahas, Konteks } from "./bagian/bagian.ts";
import { TANPA_SATUAN, tulisBesaran, tulisNilai } from "./besaran.ts";
import { TANPA_ANGKA } from "./indeksCetak.ts";
import { kalimatKebutuhan } from "./kalimatKebutuhan.ts";

/** Target, realisasi and how far apart they are, in the IKU's own unit and in the digits of the table. */
export function kalimatCapaian(k: Konteks, skor: SkorIku): string {
  const t = k.teks.rapor.perluDibahas;
  const baris = k.barisDari(skor) ?? TANPA_SATUAN;
  const tulis = (nilai: SkorIku["target"]) => tulisNilai(nilai, baris, k.bahasa);
  const target = tulis(skor.target);
  if (skor.realisasi.jenis === "kosong" || skor.realisasi.jenis === "teks") {
    return target === TANPA_ANGKA ? TANPA_ANGKA : isi(t.targetSaja, { target }, k.bahasa);
  }
  const kalimat = isi(t.targetRealisasi, { target, realisasi: tulis(skor.realisasi) }, k.bahasa);
  const selisih = kalimatJarak(k, skor);
  return selisih === null ? kalimat : `${kalimat}\n${selisih}`;
}

/** How far realisasi is from target, e.g. "3 poin persen di bawah target"; null when one of them is no number. */
export function kalimatJarak(k: Konteks, skor: SkorIku): string | null {
  const { tampilan } = k.barisDari(skor) ?? TANPA_SATUAN;
  const selisih = selisihTercetak(skor.realisasi, skor.target, tampilan);
  return selisih === null ? null : kalimatSelisih(k, skor, selisih);
}

function kalimatSelisih(k: Konteks, skor: SkorIku, selisih: number): string {
  const t = k.teks.rapor.perluDibahas;
  if (Math.abs(selisih) < 1e-9) return t.tepat;
  const { tampilan, satuan } = k.barisDari(skor) ?? TANPA_SATUAN;
  const besar = Math.abs(selisih);
  const persen = tampilan.persen || satuan === "%";
  const desimal = desimalCetak(besar, tampilan);
  const tulis = persen
    ? isi(t.poin, { n: angka(besar, k.bahasa, desimal, desimal) }, k.bahasa)
    : tulisBesaran(besar, tampilan, satuan, k.bahasa);
  return isi(selisih > 0 ? t.diAtas : t.diBawah, { selisih: tulis }, k.bahasa);
}

/** What the rest of the year needs, and for a hijau IKU why it is at risk. */
export function kalimatPerhatian(k: Konteks, { skor, risiko }: Dibahas): string {
  const t = k.teks.rapor.perluDibahas;
  const kebutuhan = kalimatKebutuhan(k, skor);
  const desimal = (n: number) => angka(n, k.bahasa, 2, 2);
  switch (risiko?.jenis) {
    case "turun": {
      const data = {
        turun: desimal(risiko.turun),
        nanti: desimal(risiko.nanti),
        periode: k.namaSebelumnya ?? "",
      };
      return `${isi(t.turun, data, k.bahasa)}\n${kebutuhan}`;
    }
    case "curam":
      return `${kebutuhan}\n${isi(t.curam, { kali: angka(risiko.kali, k.bahasa, 1, 1) }, k.bahasa)}`;
    case "sempit": {
      const bagian = `${angka(risiko.kali * 100, k.bahasa, 0)}%`;
      return `${kebutuhan}\n${isi(t.ruangSempit, { bagian }, k.bahasa)}`;
    }
    default:
      return kebutuhan;
  }
}
