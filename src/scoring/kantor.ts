import { petakan, selesaikan, type Bertahap } from "./bertahap.ts";
import { catatanBobot } from "./bobot.ts";
import { nilaiCapaian, type NilaiCapaian } from "./capaian.ts";
import type { DataIku } from "./iku.ts";
import { gabungkanSisi, langkahKonsolidasi, type SisiGabungan } from "./konsolidasi.ts";
import { hitungNkoBertahap } from "./nko.ts";
import type { Periode } from "./periode.ts";
import { predikatDari } from "./predikat.ts";
import type { ProfilAturan } from "./profil.ts";
import {
  TANPA_CATATAN,
  type WadahLangkah,
  type SkorBerlangkah,
  type SkorIku,
  type SkorKantor,
  type Status,
} from "./skor.ts";

/**
 * The score of one IKU in one period: consolidated target and realisasi, index, status and the whole working.
 *
 * @param periode null for a table with one unnamed period
 * @returns status "abu-abu" with `alasan` exactly when there is no index; never throws
 * @example skorIku(iku, sampaiDengan(9), KMK_467_2014).status // "hijau"
 */
export function skorIku(iku: DataIku, periode: Periode | null, profil: ProfilAturan): SkorBerlangkah {
  const gabung = gabungkanSisi(iku.target, iku.realisasi, periode, iku.konsolidasi);
  const langkah = langkahKonsolidasi(gabung);
  const capaian = capaianIku(iku, gabung, profil, langkah);
  return { ...susunSkor(iku, periode, gabung, capaian, profil), langkah };
}

function capaianIku(
  iku: DataIku,
  { target, realisasi }: SisiGabungan,
  profil: ProfilAturan,
  langkah: WadahLangkah,
): NilaiCapaian {
  const { polarisasi, terburuk, konversi120 } = iku;
  return nilaiCapaian({ polarisasi, target, realisasi, terburuk, konversi120 }, profil, langkah);
}

function susunSkor(
  iku: DataIku,
  periode: Periode | null,
  gabung: SisiGabungan,
  capaian: NilaiCapaian,
  profil: ProfilAturan,
): SkorIku {
  const bobot = catatanBobot(iku, profil);
  const tanpaCatatan = gabung.catatan.length + capaian.catatan.length + bobot.length === 0;
  return {
    iku,
    periode,
    polarisasi: iku.polarisasi,
    konsolidasi: iku.konsolidasi,
    target: gabung.target,
    realisasi: gabung.realisasi,
    indeks: capaian.indeks,
    status: capaian.status,
    alasan: capaian.alasan,
    catatan: tanpaCatatan ? TANPA_CATATAN : [...gabung.catatan, ...capaian.catatan, ...bobot],
  };
}

/**
 * The whole office in one period: every IKU, NSS, NP, NKO, predikat and the count per status. Nobody reads the working
 * of all IKU at once, so it is left out: `skorIku` tells that of one.
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
  return selesaikan(skorKantorBertahap(iku, periode, profil));
}

/** `skorKantor` in steps. */
export function* skorKantorBertahap(
  iku: readonly DataIku[],
  periode: Periode | null,
  profil: ProfilAturan,
): Bertahap<SkorKantor> {
  const skor = yield* petakan(iku, (i) => {
    const gabung = gabungkanSisi(i.target, i.realisasi, periode, i.konsolidasi);
    return susunSkor(i, periode, gabung, capaianIku(i, gabung, profil, null), profil);
  });
  const { perspektif, nko } = yield* hitungNkoBertahap(skor, profil);
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
