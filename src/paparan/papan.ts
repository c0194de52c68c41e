import { render } from "lit/html.js";
import type { BahanPaparan, BidangCatatan, ButirPaparan, CatatanPaparan } from "../rapor/paparan/bahan.ts";
import type { Jembatan } from "./jembatan.ts";
import * as ubahan from "./keadaan.ts";
import type { Keadaan } from "./keadaan.ts";
import { arahTombol } from "./tombol.ts";
import { halaman } from "./unsur/halaman.ts";

/** What is typed is handed on this long after the last key. */
const TUNDA_INGAT = 150;

/** What the elements of the screen can ask for. */
export interface Papan {
  pindah(ke: number): void;
  ketik(butir: ButirPaparan, bidang: BidangCatatan, teks: string): void;
  simpan(kunci: string, bolehBuat?: boolean): void;
  putuskan(kunci: string, bidang: BidangCatatan, pilihan: "saya" | "lembar"): void;
  ikuti(sel: string): void;
  tutup(): void;
}

/** A presentation that is on the screen. */
export interface PapanTerpasang {
  perbarui(bahan: BahanPaparan): void;
  /** Takes it off the screen; what was typed is with the bridge. */
  lepas(): void;
}

/** Draws a presentation into an element and follows its keys. */
export function pasangPapan(
  akar: HTMLElement,
  bahan: BahanPaparan,
  ingatan: readonly CatatanPaparan[],
  jembatan: Jembatan,
): PapanTerpasang {
  let keadaan = ubahan.keadaanAwal(bahan, ingatan);
  let jamIngat: ReturnType<typeof setTimeout> | undefined;

  function ubah(baru: Keadaan): void {
    const pindahHalaman = baru.ke !== keadaan.ke;
    keadaan = baru;
    document.documentElement.lang = keadaan.bahan.bahasa;
    render(halaman(keadaan, papan), akar);
    if (pindahHalaman) akar.querySelector("main")?.scrollTo(0, 0);
  }

  function ingat(): void {
    clearTimeout(jamIngat);
    jembatan.ingat(ubahan.belumDisimpan(keadaan));
  }

  async function simpan(kunci: string, bolehBuat: boolean): Promise<void> {
    const catatan = ubahan.belumDisimpan(keadaan, kunci);
    if (catatan.length === 0 || keadaan.simpanan.get(kunci)?.jenis === "sedang") return;
    ingat();
    ubah(ubahan.mulaiSimpan(keadaan, catatan));
    const hasil = await jembatan.simpan(catatan, bolehBuat);
    ubah(ubahan.simpanSelesai(keadaan, catatan, hasil));
    ingat();
  }

  function pindah(ke: number): void {
    const dari = ubahan.butirKini(keadaan);
    ubah(ubahan.pindah(keadaan, ke));
    const kini = ubahan.butirKini(keadaan);
    if (dari !== null && dari !== kini && keadaan.bahan.lembarRapor !== null) void simpan(dari.kunci, false);
    if (kini !== null && kini !== dari && kini.sel !== "") jembatan.ikuti(kini.sel);
  }

  const papan: Papan = {
    pindah,
    ketik(butir, bidang, teks) {
      ubah(ubahan.ketik(keadaan, butir, bidang, teks));
      clearTimeout(jamIngat);
      jamIngat = setTimeout(ingat, TUNDA_INGAT);
    },
    simpan: (kunci, bolehBuat = false) => void simpan(kunci, bolehBuat),
    putuskan(kunci, bidang, pilihan) {
      ubah(ubahan.putuskanBentrok(keadaan, kunci, bidang, pilihan));
      ingat();
      void simpan(kunci, false);
    },
    ikuti: (sel) => {
      jembatan.ikuti(sel);
    },
    tutup() {
      ingat();
      jembatan.tutup();
    },
  };

  function tombol(e: KeyboardEvent): void {
    const kini = ubahan.butirKini(keadaan);
    if (e.key === "Enter" && (e.ctrlKey || e.metaKey) && kini !== null) {
      e.preventDefault();
      papan.simpan(kini.kunci);
      return;
    }
    const arah = arahTombol(e);
    if (arah === null) return;
    e.preventDefault();
    if (arah === "lepas") (document.activeElement as HTMLElement | null)?.blur();
    else if (arah === "tutup") papan.tutup();
    else if (arah === "awal") pindah(0);
    else if (arah === "akhir") pindah(ubahan.halamanTerakhir(keadaan));
    else pindah(keadaan.ke + arah);
  }

  document.addEventListener("keydown", tombol);
  ubah(keadaan);
  akar.querySelector<HTMLElement>("main")?.focus();
  return {
    perbarui: (baru) => {
      ubah(ubahan.perbarui(keadaan, baru));
    },
    lepas() {
      clearTimeout(jamIngat);
      document.removeEventListener("keydown", tombol);
      render(null, akar);
    },
  };
}
