/** What went wrong in Excel, as far as a person can do something about it; each has its sentence in `src/bahasa`. */
export type KodeGalat =
  | "SEDANG_MENYUNTING"
  | "LEMBAR_TERLINDUNGI"
  | "STRUKTUR_TERLINDUNGI"
  | "DITOLAK"
  | "LEMBAR_HILANG"
  | "TERLALU_BESAR"
  | "KETIKAN_TERLALU_BANYAK"
  | "EXCEL_TERLALU_LAMA"
  | "SAMBUNGAN_PUTUS"
  | "BAGIAN_TAK_TERMUAT"
  | "VERSI_BARU"
  | "DIBATALKAN"
  | "TAK_TERDUGA";

/** Excel left out an oversized answer instead of reporting it (it does so on the web). */
export class TerlaluBesar extends Error {
  override readonly name = "TerlaluBesar";
}

/** Somebody asked a running action to stop; thrown between its steps. */
export class Dibatalkan extends Error {
  override readonly name = "Dibatalkan";
}

/** More was typed on a sheet of ours than could be kept safe while it is written again; nothing was sent. */
export class KetikanTerlaluBanyak extends Error {
  override readonly name = "KetikanTerlaluBanyak";
}

/** The workbook holds settings, colours or a journal of a later version of this add-in, which must not be overwritten. */
export class VersiBaru extends Error {
  override readonly name = "VersiBaru";
}

/** A script of the add-in could not be fetched: the network is down, or the add-in was updated meanwhile. */
class TakTermuat extends Error {
  override readonly name = "TakTermuat";
}

/** A part of the add-in that is fetched when it is needed; rejects with `TakTermuat`. */
export async function muat<T>(bagian: Promise<T>): Promise<T> {
  try {
    return await bagian;
  } catch (galat) {
    throw new TakTermuat(String(galat));
  }
}

const DARI_KODE_EXCEL: ReadonlyMap<string, KodeGalat> = new Map([
  ["InvalidOperationInCellEditMode", "SEDANG_MENYUNTING"],
  ["AccessDenied", "DITOLAK"],
  ["ItemNotFound", "LEMBAR_HILANG"],
  ["InvalidReference", "LEMBAR_HILANG"],
  ["RequestPayloadSizeLimitExceeded", "TERLALU_BESAR"],
  ["ResponsePayloadSizeLimitExceeded", "TERLALU_BESAR"],
  ["ApiNotFound", "EXCEL_TERLALU_LAMA"],
  ["ConnectionFailure", "SAMBUNGAN_PUTUS"],
]);

function kodeExcel(galat: unknown): string | null {
  if (typeof galat !== "object" || galat === null || !("code" in galat)) return null;
  return typeof galat.code === "string" ? galat.code : null;
}

/** Sorts any thrown value; `rincian` is for copying into a report, never shown as the message. */
export function golongkanGalat(galat: unknown): { kode: KodeGalat; rincian: string } {
  if (galat instanceof Dibatalkan) return { kode: "DIBATALKAN", rincian: "" };
  const rincian = galat instanceof Error ? `${galat.name}: ${galat.message}` : String(galat);
  if (galat instanceof TerlaluBesar) return { kode: "TERLALU_BESAR", rincian };
  if (galat instanceof KetikanTerlaluBanyak) return { kode: "KETIKAN_TERLALU_BANYAK", rincian };
  if (galat instanceof VersiBaru) return { kode: "VERSI_BARU", rincian };
  if (galat instanceof TakTermuat) return { kode: "BAGIAN_TAK_TERMUAT", rincian };
  const kode = kodeExcel(galat);
  return { kode: (kode !== null && DARI_KODE_EXCEL.get(kode)) || "TAK_TERDUGA", rincian };
}

/** Whether Excel had begun to carry the request out: it then says at which command it stopped. */
export function diTengahPermintaan(galat: unknown): boolean {
  if (typeof galat !== "object" || galat === null || !("debugInfo" in galat)) return false;
  const { statement } = galat.debugInfo as { readonly statement?: unknown };
  return typeof statement === "string";
}

/** Errors that reading in smaller steps gets round: too large an answer, or a host that does not chain null objects. */
const BOLEH_DIPECAH = new Set([
  "ResponsePayloadSizeLimitExceeded",
  "ItemNotFound",
  "InvalidObjectPath",
  "NullObject",
]);

export function bolehDipecah(galat: unknown): boolean {
  return galat instanceof TerlaluBesar || BOLEH_DIPECAH.has(kodeExcel(galat) ?? "");
}
