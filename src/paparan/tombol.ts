/** Where a key leads: pages on or back, the ends, out of a field, out of the presentation. */
export type Arah = number | "awal" | "akhir" | "lepas" | "tutup";

/** Keys that belong to the text while somebody types. */
const MILIK_TEKS = new Set(["ArrowLeft", "ArrowRight", "Home", "End"]);

const ARAH: Readonly<Record<string, Arah>> = {
  ArrowRight: 1,
  // What the clicker of a projector sends.
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
  Home: "awal",
  End: "akhir",
  Escape: "tutup",
};

/** What a key asks of the presentation; null for one that is not meant for it. */
export function arahTombol(
  e: Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "target" | "isComposing">,
): Arah | null {
  if (e.altKey || e.ctrlKey || e.metaKey || e.shiftKey || e.isComposing) return null;
  const arah = ARAH[e.key] ?? null;
  if (arah === null || !mengetik(e.target)) return arah;
  if (arah === "tutup") return "lepas";
  return MILIK_TEKS.has(e.key) ? null : arah;
}

function mengetik(target: EventTarget | null): boolean {
  const nama = (target as { readonly tagName?: string } | null)?.tagName;
  return nama === "TEXTAREA" || nama === "INPUT";
}
