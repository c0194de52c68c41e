import { teks } from "../bahasa/index.ts";
import { namaPeriode } from "../bahasa/namaPeriode.ts";
import type { NilaiGabungan, SkorIku, SkorKantor } from "../scoring/skor.ts";
import type { Konteks, PilihanRapor } from "./bagian/bagian.ts";
import { pasangkanBaris, type HasilRapor } from "./nilai.ts";

/** What every section may read, looked up once. */
export function susunKonteks(hasil: HasilRapor, pilihan: PilihanRapor): Konteks {
  const { bahasa } = pilihan;
  const { kantor, sebelumnya, tabel } = hasil;
  const ikuDulu = new Map<SkorIku, SkorIku>();
  const kelompokDulu = new Map<NilaiGabungan, NilaiGabungan>();
  if (sebelumnya !== null) pasangkanPeriode(kantor, sebelumnya, ikuDulu, kelompokDulu);
  return {
    hasil,
    pilihan,
    bahasa,
    teks: teks[bahasa],
    kantor: pilihan.kantor ?? tabel.kantor,
    namaPeriode: kantor.periode === null ? null : namaPeriode(kantor.periode, bahasa, tabel.tahun),
    namaSebelumnya:
      sebelumnya === null || sebelumnya.periode === null ? null : namaPeriode(sebelumnya.periode, bahasa),
    barisDari: pasangkanBaris(tabel),
    sebelumnya: (skor) => ikuDulu.get(skor) ?? null,
    kelompokSebelumnya: (nilai) => kelompokDulu.get(nilai) ?? null,
  };
}

/** Both come from the same rows, so that groups and IKU stand in the same order. */
function pasangkanPeriode(
  kini: SkorKantor,
  dulu: SkorKantor,
  iku: Map<SkorIku, SkorIku>,
  kelompok: Map<NilaiGabungan, NilaiGabungan>,
): void {
  kini.iku.forEach((skor, i) => {
    const lama = dulu.iku[i];
    if (lama !== undefined) iku.set(skor, lama);
  });
  kelompok.set(kini.nko, dulu.nko);
  kini.perspektif.forEach((p, i) => {
    const pLama = dulu.perspektif[i];
    if (pLama === undefined) return;
    kelompok.set(p, pLama);
    p.sasaran.forEach((s, j) => {
      const sLama = pLama.sasaran[j];
      if (sLama !== undefined) kelompok.set(s, sLama);
    });
  });
}
