import type { Kebutuhan } from "../scoring/kebutuhan.ts";
import { panjangPeriode, TAHUN, type Periode } from "../scoring/periode.ts";
import type { SkorIku } from "../scoring/skor.ts";
import { bulatkan, selisihIndeks } from "./indeksCetak.ts";
import type { Konteks, Risiko } from "./bagian/bagian.ts";

/** The rest of the year is steep when it demands this many times the pace so far … */
const LAJU_CURAM = 1.5;
/** … or, for a mean or a last value, this many times what was reached. */
const NAIK_CURAM = 1.05;

/**
 * Why a hijau IKU may not stay so: the year's target is out of reach, the rest of the year is steep, or another fall
 * like the last one would take it below hijau. null when nothing points that way.
 */
export function risikoIku(k: Omit<Konteks, "dibahas">, skor: SkorIku): Risiko | null {
  const kebutuhan = k.kebutuhan(skor);
  if (kebutuhan.keadaan === "tidak-tercapai") return { jenis: "tidak-tercapai" };
  const turun = selisihIndeks(skor.indeks, k.sebelumnya(skor)?.indeks ?? null);
  if (turun !== null && turun < 0 && skor.indeks !== null) {
    const nanti = bulatkan(bulatkan(skor.indeks, 2) + turun, 2);
    if (nanti < k.hasil.kantor.profil.ambang.hijau) return { jenis: "turun", turun: -turun, nanti };
  }
  return kebutuhan.keadaan === "perlu" ? curam(kebutuhan, skor) : null;
}

function curam(
  {
    sejauhIni,
    total,
    perSisa,
    sisa,
  }: Extract<Kebutuhan<Periode>, { readonly keadaan: "perlu" | "aman" | "tidak-tercapai" }>,
  skor: SkorIku,
): Risiko | null {
  const { periode } = skor;
  if (sejauhIni === null || sejauhIni <= 0 || periode === null) return null;
  // A last known value has until the year's end, however the year is divided.
  const bulanSisa =
    skor.konsolidasi === "tlk"
      ? TAHUN.sampai - periode.sampai
      : sisa.reduce((jumlah, p) => jumlah + panjangPeriode(p), 0);
  const laju = sejauhIni / periode.sampai;
  const maksimum = skor.polarisasi === "minimize";
  if (skor.konsolidasi === "sum") {
    if (maksimum) {
      const kali = total.atas === null ? Infinity : total.atas / bulanSisa / laju;
      return kali * LAJU_CURAM < 1 ? { jenis: "sempit", kali } : null;
    }
    const kali = total.bawah === null ? 0 : total.bawah / bulanSisa / laju;
    return kali > LAJU_CURAM ? { jenis: "curam", kali } : null;
  }
  if (perSisa.bawah === null || maksimum) return null;
  // A running total typed as last known grows from month to month; only what is still missing counts.
  const kali =
    skor.konsolidasi === "tlk" ? (perSisa.bawah - sejauhIni) / bulanSisa / laju : perSisa.bawah / sejauhIni;
  return kali > (skor.konsolidasi === "tlk" ? LAJU_CURAM : NAIK_CURAM) ? { jenis: "curam", kali } : null;
}
