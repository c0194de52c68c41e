import { BARIS_MAKS, KOLOM_MAKS } from "../../../richapi/alamat.ts";
import { selDi } from "../../../richapi/sel.ts";
import type { Titik } from "../pilihan.ts";
import type { Kisi } from "./kisi.ts";
import { titikNyata } from "./kisiTombol.ts";

type Kena =
  { readonly bagian: "sel" | "kolom" | "baris"; readonly titik: Titik } | { readonly bagian: "pojok" };

const ULANG_MS = 50;

/** The mouse on the grid: selects, extends, follows links, opens the editor. */
export class KisiTikus {
  readonly #kisi: Kisi;
  #henti: (() => void) | null = null;

  constructor(kisi: Kisi) {
    this.#kisi = kisi;
  }

  readonly turun = (e: PointerEvent): void => {
    if (e.button !== 0) return;
    const { bangku } = this.#kisi;
    const kena = this.#kena(e);
    if (kena === null) return;
    const tolakan = bangku.simpan();
    if (tolakan !== null) {
      e.preventDefault();
      this.#kisi.lapor(tolakan);
      return;
    }
    this.#kisi.focus();
    if (kena.bagian === "pojok") {
      bangku.pilih({ baris: 0, kolom: 0 }, { baris: BARIS_MAKS - 1, kolom: KOLOM_MAKS - 1 });
      return;
    }
    const awal = e.shiftKey ? bangku.kursor : kena.titik;
    this.#pilih(kena.bagian, awal, kena.titik);
    this.#seret(e, kena.bagian, awal);
  };

  readonly ganda = (e: MouseEvent): void => {
    if (this.#kena(e)?.bagian === "sel") this.#kisi.lapor(this.#kisi.bangku.mulaiSunting("sel"));
  };

  #pilih(bagian: "sel" | "kolom" | "baris", dari: Titik, ke: Titik): void {
    const { bangku } = this.#kisi;
    if (bagian === "kolom") {
      bangku.pilih({ baris: 0, kolom: dari.kolom }, { baris: BARIS_MAKS - 1, kolom: ke.kolom });
    } else if (bagian === "baris") {
      bangku.pilih({ baris: dari.baris, kolom: 0 }, { baris: ke.baris, kolom: KOLOM_MAKS - 1 });
    } else bangku.pilih(dari, ke);
  }

  /** Follows the pointer until it is let go, scrolling when it leaves the grid. */
  #seret(turun: PointerEvent, bagian: "sel" | "kolom" | "baris", awal: Titik): void {
    this.#henti?.();
    let terakhir: PointerEvent = turun;
    let bergerak = false;
    const ikuti = (): void => {
      const kena = this.#kena(terakhir, true);
      if (kena === null || kena.bagian === "pojok") return;
      const { ujung } = this.#kisi.bangku;
      const diam = kena.titik.baris === ujung.baris && kena.titik.kolom === ujung.kolom;
      if (!bergerak && diam) return;
      bergerak = true;
      if (!diam) this.#pilih(bagian, awal, kena.titik);
    };
    const gerak = (e: PointerEvent): void => {
      terakhir = e;
      ikuti();
    };
    const ulang = window.setInterval(() => {
      if (bergerak && !this.#dalam(terakhir)) ikuti();
    }, ULANG_MS);
    const selesai = (): void => {
      window.clearInterval(ulang);
      window.removeEventListener("pointermove", gerak);
      window.removeEventListener("pointerup", lepas);
      window.removeEventListener("pointercancel", selesai);
      this.#henti = null;
    };
    const lepas = (e: PointerEvent): void => {
      selesai();
      if (bagian === "sel" && !bergerak && !e.shiftKey && !e.ctrlKey) this.#ikutiTautan(awal);
    };
    window.addEventListener("pointermove", gerak);
    window.addEventListener("pointerup", lepas);
    window.addEventListener("pointercancel", selesai);
    this.#henti = selesai;
  }

  #ikutiTautan(t: Titik): void {
    const { bangku } = this.#kisi;
    const nyata = titikNyata(this.#kisi, t);
    const lokasi = selDi(bangku.lembar, nyata.baris, nyata.kolom)?.tautan?.lokasi ?? null;
    if (lokasi !== null) bangku.keAlamat(lokasi);
  }

  #posisi(e: MouseEvent): { x: number; y: number; lebar: number; tinggi: number } | null {
    const kotak = this.#kisi.panggung?.getBoundingClientRect();
    if (kotak === undefined) return null;
    return { x: e.clientX - kotak.left, y: e.clientY - kotak.top, lebar: kotak.width, tinggi: kotak.height };
  }

  #dalam(e: MouseEvent): boolean {
    const p = this.#posisi(e);
    const { kepalaLebar, kepalaTinggi } = this.#kisi.pandang;
    return p !== null && p.x >= kepalaLebar && p.y >= kepalaTinggi && p.x < p.lebar && p.y < p.tinggi;
  }

  /** What lies under the pointer. While dragging, cells beyond the edges count too, so that the grid scrolls on. */
  #kena(e: MouseEvent, seret = false): Kena | null {
    const { tata, pandang, petak } = this.#kisi;
    const p = this.#posisi(e);
    if (p === null || tata === null) return null;
    const { kepalaLebar, kepalaTinggi } = pandang;
    if (!seret && p.x < kepalaLebar && p.y < kepalaTinggi) return { bagian: "pojok" };
    const di =
      petak.find(
        (k) =>
          (p.x < kepalaLebar || (p.x >= k.x && p.x < k.x + k.lebar)) &&
          (p.y < kepalaTinggi || (p.y >= k.y && p.y < k.y + k.tinggi)),
      ) ?? petak.at(-1);
    if (di === undefined) return null;
    const titik: Titik = {
      baris: tata.baris.di(Math.max(0, p.y - di.y + di.dariY)),
      kolom: tata.kolom.di(Math.max(0, p.x - di.x + di.dariX)),
    };
    if (seret) return { bagian: "sel", titik };
    return { bagian: p.y < kepalaTinggi ? "kolom" : p.x < kepalaLebar ? "baris" : "sel", titik };
  }
}
