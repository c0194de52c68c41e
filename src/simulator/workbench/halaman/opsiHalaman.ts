import type { SetelanExcel } from "../pesan.ts";

export const PLAFON = ["1.8", "1.9", "1.14", "1.17", "1.21"] as const;

/** What the page's address says of how to start. */
export interface OpsiHalaman extends SetelanExcel {
  /** Name of a sample workbook; "" for a blank one. */
  readonly contoh: string | null;
  /** Width of the pane in pixels. */
  readonly lebarPanel: number;
  readonly panelTerbuka: boolean;
}

const LEBAR_PANEL = 350;

/** Reads "?bahasa=en-US&tema=gelap&plafon=1.14&contoh=…&panel=320"; anything else counts as not said. */
export function bacaOpsi(cari: string): OpsiHalaman {
  const opsi = new URLSearchParams(cari);
  const plafon = opsi.get("plafon") ?? "";
  const panel = Number(opsi.get("panel") ?? LEBAR_PANEL);
  return {
    bahasa: opsi.get("bahasa") === "en-US" ? "en-US" : "id-ID",
    tema: opsi.get("tema") === "gelap" ? "gelap" : "terang",
    plafon: (PLAFON as readonly string[]).includes(plafon) ? plafon : "1.21",
    contoh: opsi.get("contoh"),
    lebarPanel: panel >= 200 && panel <= 900 ? panel : LEBAR_PANEL,
    panelTerbuka: panel !== 0,
  };
}

/** The address of the page with other settings, so that reloading keeps them. */
export function tulisOpsi(alamat: string, { bahasa, tema, plafon }: SetelanExcel): string {
  const url = new URL(alamat);
  url.searchParams.set("bahasa", bahasa);
  url.searchParams.set("tema", tema);
  url.searchParams.set("plafon", plafon);
  return url.href;
}
