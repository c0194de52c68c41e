import type { ProfilAturan } from "../scoring/profil.ts";
import { statusDari } from "../scoring/status.ts";

/** Three heights per status, so that the bar tells it without colour: merah, kuning, hijau. */
const BALOK = { merah: "▁▂▂", kuning: "▃▄▅", hijau: "▆▇█" } as const;
const TANPA_INDEKS = "·";

/**
 * Indices of one IKU over periods as a bar of text, one sign per period: low for merah, half for kuning, high for
 * hijau, a dot where there is no index.
 *
 * @example balokTren([null, 70, 90, 112], KMK_467_2014) // "· ▂ ▄ ▇"
 */
export function balokTren(indeks: readonly (number | null)[], profil: ProfilAturan): string {
  return indeks.map((nilai) => (nilai === null ? TANPA_INDEKS : balok(nilai, profil))).join(" ");
}

function balok(nilai: number, profil: ProfilAturan): string {
  const status = statusDari(nilai, profil);
  if (status === "abu-abu") return TANPA_INDEKS;
  const { ambang, batas } = profil;
  const rentang = {
    merah: [batas.bawah, ambang.kuning],
    kuning: [ambang.kuning, ambang.hijau],
    hijau: [ambang.hijau, batas.atas],
  } as const;
  const [bawah, atas] = rentang[status];
  const langkah = Math.floor(((nilai - bawah) / Math.max(atas - bawah, Number.EPSILON)) * 3);
  return BALOK[status].charAt(Math.min(2, Math.max(0, langkah)));
}
