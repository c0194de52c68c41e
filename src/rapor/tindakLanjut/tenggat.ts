import type { NilaiSel } from "../../workbook/grid.ts";
import { bacaPeriode } from "../../workbook/namaPeriode.ts";
import { KATA_BULAN } from "../../workbook/periode/kataPeriode.ts";
import { seriTanggal, tanggalSeri } from "../daftar/tanggalSeri.ts";

/**
 * The day by which an action is due, ISO: a date cell, "31 Desember 2019", "31/12/2019", "2019-12-31", or the last day
 * of a month, quarter or half ("akhir TW IV 2019", "Desember"). Day before month, as offices write it.
 *
 * @param tahun year for a text that names none
 * @returns null for a blank cell and for words that name no day
 */
export function bacaTenggat(nilai: NilaiSel, tahun: number): string | null {
  if (typeof nilai === "number") return tanggalSeri(nilai);
  const tertulis = String(nilai).replace(/\s+/g, " ").trim();
  return dariAngka(tertulis) ?? dariKata(tertulis, tahun) ?? akhirPeriode(tertulis, tahun);
}

function dariAngka(teks: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(teks);
  if (iso !== null) return hari(iso[1], iso[2], iso[3]);
  const lokal = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(teks);
  return lokal === null ? null : hari(lokal[3], lokal[2], lokal[1]);
}

function dariKata(teks: string, tahun: number): string | null {
  const cocok = /^(?:\p{L}+,? )?(\d{1,2})[ -](\p{L}+)\.?(?:[ -](\d{4}|\d{2}))?$/u.exec(teks);
  const bulan = KATA_BULAN.get(cocok?.[2]?.toLowerCase() ?? "");
  return bulan === undefined ? null : hari(cocok?.[3] ?? String(tahun), String(bulan), cocok?.[1]);
}

function akhirPeriode(teks: string, tahun: number): string | null {
  const tanpaAkhir = teks.replace(
    /^(?:paling lambat |selambat-lambatnya )?(?:pada )?(?:akhir |end of )?/i,
    "",
  );
  const temu = bacaPeriode(tanpaAkhir);
  if (temu === null) return null;
  const { sampai } = temu.periode;
  const akhir = new Date(Date.UTC(temu.tahun ?? tahun, sampai, 0)).getUTCDate();
  return hari(String(temu.tahun ?? tahun), String(sampai), String(akhir));
}

function hari(
  tahun: string | undefined,
  bulan: string | undefined,
  tanggal: string | undefined,
): string | null {
  const penuh = tahun?.length === 2 ? `20${tahun}` : (tahun ?? "");
  const iso = [penuh, (bulan ?? "").padStart(2, "0"), (tanggal ?? "").padStart(2, "0")].join("-");
  return seriTanggal(iso) === null ? null : iso;
}
