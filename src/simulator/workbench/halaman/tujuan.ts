import type { Area, Buku, LembarBuku } from "../../buku.ts";
import { areaNama, areaPadaLembar, cariLembar, pisahLembar } from "../../richapi/alamat.ts";
import { GalatApi } from "../../richapi/galat.ts";

/** Where a text leads on a visible sheet: an address with or without its sheet, or a defined name; null for nowhere. */
export function cariTujuan(
  buku: Buku,
  aktif: LembarBuku,
  teks: string,
): { lembar: LembarBuku; area: Area } | null {
  const { lembar: nama, sisa } = pisahLembar(teks.trim().replace(/^[#=]/, ""));
  const lembar = nama === null ? aktif : cariLembar(buku, nama);
  if (lembar?.tampak !== "Visible") return null;
  const bernama = areaNama(buku, lembar, sisa);
  if (bernama?.lembar.tampak === "Visible") return bernama;
  try {
    return { lembar, area: areaPadaLembar(buku, lembar, sisa) };
  } catch (galat) {
    if (galat instanceof GalatApi) return null;
    throw galat;
  }
}
