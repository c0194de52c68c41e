import type { LembarBuku } from "../../buku.ts";
import { selDi } from "../../richapi/sel.ts";
import { lebarBawaan } from "../../richapi/ukuran.ts";
import type { LokalExcel } from "../pesan.ts";
import { cssSel, PIKSEL_PER_POIN } from "./gayaCss.ts";
import { tampilLokal } from "./lokal.ts";
import { selGabung, type Titik } from "./pilihan.ts";
import { lebarTeks } from "./ukurTeks.ts";

const SELA = 8;

/** Widens a column nobody sized for a number just typed that needs more room, as Excel does; text never widens one. */
export function muatkanKolom(lembar: LembarBuku, t: Titik, lokal: LokalExcel): void {
  const sel = selDi(lembar, t.baris, t.kolom);
  const tetap =
    lembar.lebarKolom.has(t.kolom) || lembar.proteksi !== null || selGabung(lembar, t) !== undefined;
  if (typeof sel?.nilai !== "number" || sel.gaya.format === "General" || tetap) return;
  const teks = tampilLokal(sel.nilai, sel.gaya.format, lokal);
  const perlu = (lebarTeks(teks, cssSel(sel.gaya, 1).fonHuruf) + SELA) / PIKSEL_PER_POIN;
  if (perlu > lebarBawaan(lembar)) lembar.lebarKolom.set(t.kolom, Math.ceil(perlu));
}
