import type { Area, LembarBuku } from "../../buku.ts";
import type { LokalExcel } from "../pesan.ts";
import { tampilLokal } from "./lokal.ts";
import { salinArea } from "./urungan.ts";

/** Cells as they show, for the clipboard: tabs between columns, line ends between rows. */
export function teksArea(lembar: LembarBuku, area: Area, lokal: LokalExcel): string {
  return salinArea(lembar, area)
    .map((baris) =>
      baris
        .map((sel) => (sel === undefined ? "" : tampilLokal(sel.nilai, sel.gaya.format, lokal)))
        .join("\t"),
    )
    .join("\n");
}
