import { isi, type Bahasa } from "../../bahasa/index.ts";
import { teksLembar } from "../../bahasa/lembar.ts";
import { seriTanggal } from "../daftar/tanggalSeri.ts";
import type { IsiKolom } from "../daftar/susunDaftar.ts";
import type { StatusTindak } from "./statusTindak.ts";

/** Due within this many days: worth a reminder. */
const SEGERA = 7;

/**
 * The mark of an action's due date on a day, with its look: sign and words, so that it needs no colour. Nothing for an
 * action that is done, is not due yet or has no day.
 *
 * @param jatuhTempo ISO date, null for none
 * @param hariIni ISO date
 */
export function tandaTenggat(
  status: StatusTindak | null,
  jatuhTempo: string | null,
  hariIni: string,
  bahasa: Bahasa,
): IsiKolom {
  const [tempo, kini] = [seriTanggal(jatuhTempo ?? ""), seriTanggal(hariIni)];
  const t = teksLembar[bahasa].daftar.tindakLanjut.tanda;
  if (status === "selesai" || tempo === null || kini === null) return { nilai: null, gaya: "isi" };
  const hari = tempo - kini;
  if (hari < 0) return { nilai: isi(t.lewat, { hari: -hari }, bahasa), gaya: "status.merah" };
  if (hari > SEGERA) return { nilai: null, gaya: "isi" };
  return {
    nilai: hari === 0 ? t.hariIni : isi(t.segera, { hari }, bahasa),
    gaya: "status.kuning",
  };
}

/** Whether a text is a mark of ours, from any day and in any language; a blank cell is one too. */
export function tandaKami(tertulis: string): boolean {
  if (tertulis === "") return true;
  return Object.values(teksLembar).some(({ daftar }) => {
    const { lewat, segera, hariIni } = daftar.tindakLanjut.tanda;
    return [lewat, segera, hariIni].some((pola) => cocokPola(tertulis, pola));
  });
}

function cocokPola(tertulis: string, pola: string): boolean {
  const [awal = "", akhir] = pola.split("{hari}");
  if (akhir === undefined) return tertulis === pola;
  if (!tertulis.startsWith(awal) || !tertulis.endsWith(akhir)) return false;
  return /^[\d.,]+$/.test(tertulis.slice(awal.length, tertulis.length - akhir.length));
}
