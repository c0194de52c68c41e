import type { Area, LembarBuku, Sel } from "../../buku.ts";
import { alamatArea, alamatSel, memuat } from "../alamat.ts";
import type { DataLembar } from "../baca/sel.ts";
import { daftarTautan, type Tautan } from "../baca/tautan.ts";
import type { Paket } from "../paket.ts";
import { anakUrut, awalanRelasi, type Elemen } from "../xml/pohon.ts";
import { URUTAN_LEMBAR } from "./urutan.ts";

/** Excel's limit on a screen tip; a longer one makes it call the file damaged. */
const PETUNJUK_MAKS = 255;

/** Writes the hyperlinks of cells whose link changed; other links keep their element and relationship. */
export function tulisTautan(
  akar: Elemen,
  bagian: string,
  paket: Paket,
  kini: LembarBuku,
  lama: DataLembar,
): void {
  const berubah = tautanBerubah(kini, lama);
  if (berubah.length === 0) return;
  const induk = anakUrut(akar, "hyperlinks", URUTAN_LEMBAR);
  for (const { baris, kolom } of berubah) lepaskan(akar, induk, bagian, paket, baris, kolom);
  for (const { baris, kolom, tautan } of berubah) {
    if (tautan === null) continue;
    const e = induk.buat("hyperlink", {
      ref: alamatSel(baris, kolom),
      location: tautan.lokasi ?? undefined,
      tooltip: tautan.petunjuk?.slice(0, PETUNJUK_MAKS),
    });
    if (tautan.alamat !== null) {
      e.setel(
        `${awalanRelasi(akar)}:id`,
        paket.tambahRelasi(bagian, "hyperlink", amankanUri(tautan.alamat), true),
      );
    }
    induk.sisip(e);
  }
  if (induk.anak().length === 0) akar.hapus(induk);
}

function tautanBerubah(
  kini: LembarBuku,
  lama: DataLembar,
): { baris: number; kolom: number; tautan: Tautan | null }[] {
  const hasil: { baris: number; kolom: number; tautan: Tautan | null }[] = [];
  const periksa = (baris: number, kolom: number, a: Sel | undefined, b: Sel | undefined) => {
    if (!samaTautan(a?.tautan ?? null, b?.tautan ?? null))
      hasil.push({ baris, kolom, tautan: a?.tautan ?? null });
  };
  for (const [nomor, baris] of kini.sel) {
    const barisLama = lama.sel.get(nomor);
    for (const [kolom, sel] of baris) {
      const selLama = barisLama?.get(kolom);
      if (sel !== selLama) periksa(nomor, kolom, sel, selLama);
    }
  }
  for (const [nomor, baris] of lama.sel) {
    const barisKini = kini.sel.get(nomor);
    for (const [kolom, sel] of baris)
      if (barisKini?.has(kolom) !== true) periksa(nomor, kolom, undefined, sel);
  }
  return hasil.sort((a, b) => a.baris - b.baris || a.kolom - b.kolom);
}

function samaTautan(a: Tautan | null, b: Tautan | null): boolean {
  if (a === null || b === null) return a === b;
  return a.alamat === b.alamat && a.lokasi === b.lokasi && a.petunjuk === b.petunjuk;
}

/** Takes one cell out of the link that covers it; a link over several cells keeps the others. */
function lepaskan(
  akar: Elemen,
  induk: Elemen,
  bagian: string,
  paket: Paket,
  baris: number,
  kolom: number,
): void {
  for (const t of daftarTautan(akar, bagian, paket)) {
    if (!memuat(t.area, baris, kolom)) continue;
    for (const sisa of tanpaSel(t.area, baris, kolom)) {
      const e = t.elemen.salin();
      e.setel("ref", alamatArea(sisa));
      induk.sisip(e, t.elemen);
    }
    induk.hapus(t.elemen);
    const masih = daftarTautan(akar, bagian, paket).some((x) => x.relasi === t.relasi);
    if (t.relasi !== undefined && !masih) paket.hapusRelasi(bagian, t.relasi);
  }
}

/** An area without one of its cells, as up to four areas. */
function tanpaSel(a: Area, baris: number, kolom: number): Area[] {
  const hasil: Area[] = [];
  if (a.baris < baris) hasil.push({ ...a, barisAkhir: baris - 1 });
  if (a.barisAkhir > baris) hasil.push({ ...a, baris: baris + 1 });
  const tengah = { ...a, baris, barisAkhir: baris };
  if (a.kolom < kolom) hasil.push({ ...tengah, kolomAkhir: kolom - 1 });
  if (a.kolomAkhir > kolom) hasil.push({ ...tengah, kolom: kolom + 1 });
  return hasil;
}

/** Excel calls a file damaged when an address holds characters that no URI may: escape those, leave the rest. */
function amankanUri(alamat: string): string {
  return alamat.replace(/[\p{Cc}"<>\\^`{|} ]/gu, (c) => encodeURIComponent(c));
}
