import { catatanBobot } from "./bobot.ts";
import { hitungCapaian } from "./capaian.ts";
import type { DataIku } from "./iku.ts";
import { konsolidasikan } from "./konsolidasi.ts";
import { hitungNko } from "./nko.ts";
import type { Periode } from "./periode.ts";
import { predikatDari } from "./predikat.ts";
import type { ProfilAturan } from "./profil.ts";
import type { SkorIku, SkorKantor, Status } from "./skor.ts";

/**
 * The score of one IKU in one period: consolidated target and realisasi, index, status and the whole working.
 *
 * @param periode null for a table with one unnamed period
 * @returns status "abu-abu" with `alasan` exactly when there is no index; never throws
 * @example skorIku(iku, sampaiDengan(9), KMK_467_2014).status // "hijau"
 */
export function skorIku(iku: DataIku, periode: Periode | null, profil: ProfilAturan): SkorIku {
  const { polarisasi, konsolidasi, terburuk, konversi120 } = iku;
  const gabung = konsolidasikan(iku.target, iku.realisasi, periode, konsolidasi);
  const { target, realisasi } = gabung;
  const capaian = hitungCapaian({ polarisasi, target, realisasi, terburuk, konversi120 }, profil);
  return {
    iku,
    periode,
    polarisasi,
    konsolidasi,
    target,
    realisasi,
    indeks: capaian.indeks,
    status: capaian.status,
    alasan: capaian.alasan,
    langkah: [...gabung.langkah, ...capaian.langkah],
    catatan: [...gabung.catatan, ...capaian.catatan, ...catatanBobot(iku, profil)],
  };
}

/**
 * The whole office in one period: every IKU, NSS, NP, NKO, predikat and the count per status.
 *
 * @param periode null for a table with one unnamed period
 * @returns NKO null with its reason when no IKU has an index; never throws
 * @example skorKantor(iku, sampaiDengan(9), KMK_467_2014).ringkasan // { hijau: 15, kuning: 0, merah: 0, "abu-abu": 1 }
 */
export function skorKantor(
  iku: readonly DataIku[],
  periode: Periode | null,
  profil: ProfilAturan,
): SkorKantor {
  const skor = iku.map((i) => skorIku(i, periode, profil));
  const { perspektif, nko } = hitungNko(skor, profil);
  const ringkasan: Record<Status, number> = { hijau: 0, kuning: 0, merah: 0, "abu-abu": 0 };
  for (const s of skor) ringkasan[s.status]++;
  return {
    periode,
    profil,
    iku: skor,
    perspektif,
    nko,
    predikat: predikatDari(nko.nilai, profil),
    ringkasan,
  };
}
