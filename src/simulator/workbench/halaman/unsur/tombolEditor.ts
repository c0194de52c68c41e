import type { Bangku } from "../bangku.ts";
import type { Tolakan } from "../suntingan.ts";
import { langkah, type Arah } from "../gerak.ts";
import type { Kisi } from "./kisi.ts";

export interface SelesaiSunting {
  readonly tolakan: Tolakan | null;
  readonly gerak: Arah | null;
}

/** A key pressed while a cell is being typed into, in the cell or in the formula bar; null when typing goes on. */
export function tombolEditor(e: KeyboardEvent, bangku: Bangku): SelesaiSunting | null {
  e.stopPropagation();
  if (e.key === "Escape") {
    e.preventDefault();
    bangku.batal();
    return { tolakan: null, gerak: null };
  }
  if (e.key === "Enter" && e.altKey) {
    e.preventDefault();
    const { target } = e;
    if (target instanceof HTMLTextAreaElement) {
      target.setRangeText("\n", target.selectionStart, target.selectionEnd, "end");
      bangku.ketik(target.value, bangku.suntingan?.di ?? "sel");
    }
    return null;
  }
  if (e.key !== "Enter" && e.key !== "Tab") return null;
  e.preventDefault();
  const gerak: Arah = e.key === "Enter" ? (e.shiftKey ? "atas" : "bawah") : e.shiftKey ? "kiri" : "kanan";
  return { tolakan: bangku.simpan(), gerak };
}

/** Goes on to the next cell after typing. */
export function gerakEditor({ bangku, tata }: Kisi, gerak: Arah | null): void {
  if (gerak !== null && tata !== null) bangku.pilih(langkah(bangku.lembar, tata, bangku.kursor, gerak));
}
