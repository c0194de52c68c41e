import type { Bahasa } from "../bahasa/index.ts";
import type { Periode } from "../scoring/periode.ts";

const LOKAL: Readonly<Record<Bahasa, string>> = { id: "id-ID", en: "en-GB" };

/**
 * An ISO date in words; a text that is no date comes back as it is.
 *
 * @example tulisTanggal("2019-10-02", "id") // "2 Oktober 2019"
 */
export function tulisTanggal(iso: string, bahasa: Bahasa): string {
  const cocok = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (cocok === null) return iso;
  const [, tahun, bulan, hari] = cocok.map(Number);
  const tanggal = new Date(Date.UTC(tahun ?? 0, (bulan ?? 1) - 1, hari ?? 1));
  // 31 February and the like would silently become another day.
  if (tanggal.getUTCDate() !== hari || tanggal.getUTCMonth() + 1 !== bulan) return iso;
  return new Intl.DateTimeFormat(LOKAL[bahasa], {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(tanggal);
}

/**
 * An ISO date and time in words, without shifting it to another time zone.
 *
 * @example tulisWaktu("2019-10-02T07:45:10", "id") // "2 Oktober 2019 pukul 07.45"
 */
export function tulisWaktu(iso: string, bahasa: Bahasa): string {
  const jam = /^\d{4}-\d\d-\d\d[T ](\d\d):(\d\d)/.exec(iso);
  const tanggal = tulisTanggal(iso, bahasa);
  if (jam === null || tanggal === iso) return tanggal;
  const [, pukul = "", menit = ""] = jam;
  return bahasa === "id" ? `${tanggal} pukul ${pukul}.${menit}` : `${tanggal}, ${pukul}:${menit}`;
}

/**
 * The day of a meeting when it can be the one about this period: a date before the period's last month was left over
 * from an earlier meeting.
 *
 * @param tahun of the period; null when unknown, then any date is taken
 * @example rapatPeriode("2019-10-02", 2019, sampaiDengan(12)) // null
 */
export function rapatPeriode(
  iso: string | null,
  tahun: number | null,
  periode: Periode | null,
): string | null {
  if (iso === null || tahun === null || periode === null) return iso;
  const awal = `${String(tahun)}-${String(periode.sampai).padStart(2, "0")}-01`;
  return iso < awal ? null : iso;
}
