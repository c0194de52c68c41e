import { pantau, tinjau, type PilihanAksi } from "../actions/index.ts";
import { kunciPeriode, periodeDariKunci } from "../scoring/periode.ts";
import { bergiliran } from "./giliran.ts";
import * as ubahan from "./keadaan.ts";
import { waktuSetempat } from "./office.ts";
import type { Pengawasan } from "./pengawasan.ts";
import { periodeTersedia } from "./periodeTersedia.ts";
import type { Toko } from "./toko.ts";

/** A change is followed this long after the last one, so that typing down a column reads once. */
const TUNDA_BACA = 400;
/** How often a workbook whose cell is being edited is tried again. */
const ULANG_SUNTING = 1500;
/** A reading that took longer than this is not made on the mere chance that something has changed. */
const BACA_RINGAN = 500;

/** Reads the workbook for the pane and follows its changes. */
export interface Pembaca {
  /** Reads again, after whatever is running; several calls before it begins are one. */
  bacaUlang(): Promise<void>;
  /**
   * Reads again where that takes no more than a moment: Excel tells of changed cells, not of a sheet that has been
   * protected, renamed or deleted.
   */
  segarkan(): void;
}

/** The choices made in the pane, for an action. */
export function pilihanPanel({ bahasa, periodeDipilih, lembarDipilih }: ubahan.Keadaan): PilihanAksi {
  const periode = periodeDipilih === null ? null : periodeDariKunci(periodeDipilih);
  return {
    bahasa,
    sekarang: waktuSetempat(new Date()),
    ...(periode !== null && { periode }),
    ...(lembarDipilih !== null && { lembar: lembarDipilih }),
  };
}

export function buatPembaca(toko: Toko, pengawasan: Pengawasan): Pembaca {
  let antrean: Promise<void> | null = null;
  let diminta = false;
  let penunda: ReturnType<typeof setTimeout> | undefined;
  let dipantau = false;
  let lamaBaca = 0;

  function bacaUlang(): Promise<void> {
    clearTimeout(penunda);
    // Quiet attempts while a cell is being edited must not make the pane flicker.
    if (toko.keadaan.tertunda?.kode !== "SEDANG_MENYUNTING") toko.ubah(ubahan.mulaiBaca);
    diminta = true;
    antrean ??= bergiliran(async () => {
      antrean = null;
      if (diminta) await bacaSekarang();
    });
    return antrean;
  }

  async function bacaSekarang(): Promise<void> {
    diminta = false;
    const { versi, periodeDipilih } = toko.keadaan;
    const mulai = performance.now();
    const hasil = await pengawasan.awasi((pengawas) => tinjau(pilihanPanel(toko.keadaan), pengawas));
    lamaBaca = performance.now() - mulai;
    if (!hasil.ok) {
      toko.ubah((k) => ubahan.bacaGagal(k, hasil));
      if (hasil.kode === "DIBATALKAN") lupakan();
      if (hasil.kode === "SEDANG_MENYUNTING") nanti(ULANG_SUNTING);
      else await mulaiPantau();
      return;
    }
    const tersedia = periodeTersedia(hasil.hasil.tabel);
    if (periodeDipilih !== null && !tersedia.some((p) => kunciPeriode(p) === periodeDipilih)) {
      // The chosen period's column is gone: back to the period the workbook suggests.
      toko.ubah((k) => ubahan.pilihPeriode(k, null));
      await bacaSekarang();
      return;
    }
    toko.ubah((k) => ubahan.bacaSelesai(k, hasil, waktuSetempat(new Date()), versi));
    await mulaiPantau();
  }

  /** Who stops a reading stops the next one too, which a change meanwhile has asked for. */
  function lupakan(): void {
    clearTimeout(penunda);
    diminta = false;
  }

  function nanti(tunda: number): void {
    clearTimeout(penunda);
    penunda = setTimeout(() => void bacaUlang(), tunda);
  }

  async function mulaiPantau(): Promise<void> {
    if (!dipantau) dipantau = (await pantau(saatBerubah)) !== null;
  }

  function saatBerubah(idLembar: string): void {
    const { bacaan } = toko.keadaan;
    if (bacaan.jenis === "siap" && bacaan.tinjauan.akan.idLembarSendiri.includes(idLembar)) return;
    toko.ubah(ubahan.dataBerubah);
    nanti(TUNDA_BACA);
  }

  function segarkan(): void {
    const { bacaan, membaca, sibuk, tertunda } = toko.keadaan;
    // What somebody has stopped begins again when they ask for it, or when something changes.
    if (bacaan.jenis !== "siap" || membaca || sibuk !== null || tertunda?.kode === "DIBATALKAN") return;
    if (lamaBaca < BACA_RINGAN) void bacaUlang();
  }

  return { bacaUlang, segarkan };
}
