import { gerakEditor, tombolEditor } from "./tombolEditor.ts";
import { langkah, lompat, ujungIsi, type Arah } from "../gerak.ts";
import { selGabung, type Titik } from "../pilihan.ts";
import type { Kisi } from "./kisi.ts";

const PANAH: Readonly<Record<string, Arah>> = {
  ArrowUp: "atas",
  ArrowDown: "bawah",
  ArrowLeft: "kiri",
  ArrowRight: "kanan",
};

/** A key pressed on the grid: moves, selects, edits and undoes as in Excel. Tab outside a cell leaves the grid. */
export function tekanTombol(e: KeyboardEvent, kisi: Kisi): void {
  const { bangku } = kisi;
  if (e.isComposing) return;
  if (bangku.suntingan !== null) {
    const selesai = tombolEditor(e, bangku);
    if (selesai === null) return;
    kisi.lapor(selesai.tolakan);
    if (selesai.tolakan === null) {
      gerakEditor(kisi, selesai.gerak);
      kisi.focus();
    }
    return;
  }
  const ctrl = e.ctrlKey || e.metaKey;
  if (perintah(e, kisi, ctrl) || pindah(e, kisi, ctrl)) {
    e.preventDefault();
    e.stopPropagation();
    return;
  }
  if (!ctrl && !e.altKey && e.key.length === 1) {
    e.preventDefault();
    kisi.lapor(bangku.mulaiSunting("sel", e.key));
  }
}

function perintah(e: KeyboardEvent, kisi: Kisi, ctrl: boolean): boolean {
  const { bangku } = kisi;
  const kunci = e.key.toLowerCase();
  if (ctrl && kunci === "z" && !e.shiftKey) kisi.lapor(bangku.urungkan());
  else if (ctrl && (kunci === "y" || (kunci === "z" && e.shiftKey))) kisi.lapor(bangku.ulangi());
  else if (kunci === "f2") kisi.lapor(bangku.mulaiSunting("sel"));
  else if (kunci === "delete") kisi.lapor(bangku.hapus());
  else if (kunci === "backspace") kisi.lapor(bangku.mulaiSunting("sel", ""));
  else if (kunci === "enter") gerakEditor(kisi, e.shiftKey ? "atas" : "bawah");
  else return false;
  return true;
}

function pindah(e: KeyboardEvent, kisi: Kisi, ctrl: boolean): boolean {
  const { bangku } = kisi;
  const dari = e.shiftKey ? bangku.ujung : bangku.kursor;
  const ke = tujuan(e, kisi, ctrl, dari);
  if (ke === null) return false;
  if (e.shiftKey && !(ctrl && e.key.toLowerCase() === "a")) bangku.pilih(bangku.kursor, ke);
  else if (ctrl && e.key.toLowerCase() === "a") bangku.pilih({ baris: 0, kolom: 0 }, ke);
  else bangku.pilih(ke);
  return true;
}

function tujuan(e: KeyboardEvent, kisi: Kisi, ctrl: boolean, dari: Titik): Titik | null {
  const { bangku, tata } = kisi;
  if (tata === null) return null;
  const { lembar } = bangku;
  const arah = PANAH[e.key];
  if (arah !== undefined) return ctrl ? lompat(lembar, tata, dari, arah) : langkah(lembar, tata, dari, arah);
  const layar = Math.max(1, tinggiLayar(kisi) - 1);
  switch (e.key) {
    case "Home":
      return ctrl ? { baris: tata.bekuBaris, kolom: tata.bekuKolom } : { ...dari, kolom: 0 };
    case "End":
      return ctrl ? ujungIsi(lembar) : null;
    case "PageDown":
      return ctrl ? null : { ...dari, baris: Math.min(tata.baris.jumlah - 1, dari.baris + layar) };
    case "PageUp":
      return ctrl ? null : { ...dari, baris: Math.max(0, dari.baris - layar) };
    case "a":
    case "A":
      return ctrl ? ujungIsi(lembar) : null;
    default:
      return null;
  }
}

function tinggiLayar(kisi: Kisi): number {
  const utama = kisi.petak.find((p) => p.nama === "utama");
  return utama === undefined ? 1 : utama.daerah.barisAkhir - utama.daerah.baris;
}

/** The cell under a merged one's cover is that merged cell. */
export function titikNyata(kisi: Kisi, t: Titik): Titik {
  const a = selGabung(kisi.bangku.lembar, t);
  return a === undefined ? t : { baris: a.baris, kolom: a.kolom };
}
