import "./gaya/paparan.css";
import type { BahanPaparan, CatatanPaparan } from "../rapor/paparan/bahan.ts";
import type { Jembatan } from "./jembatan.ts";
import type { Tayangan } from "./jendela.ts";
import { pasangPapan } from "./papan.ts";

/** Shows the presentation over the pane, which rests behind it; closing gives the focus back to where it was. */
export function bukaDalamPanel(
  bahan: BahanPaparan,
  ketikan: readonly CatatanPaparan[],
  jembatan: Jembatan,
): Tayangan {
  const panel = document.getElementById("panel");
  const fokus = document.activeElement;
  const akar = document.createElement("div");
  akar.id = "papan";
  akar.className = "papan-akar";
  if (panel !== null) panel.hidden = true;
  document.body.append(akar);
  const papan = pasangPapan(akar, bahan, ketikan, jembatan);
  return {
    perbarui: (baru) => {
      papan.perbarui(baru);
    },
    tutup: () => {
      papan.lepas();
      akar.remove();
      if (panel !== null) panel.hidden = false;
      if (fokus instanceof HTMLElement) fokus.focus();
    },
  };
}
