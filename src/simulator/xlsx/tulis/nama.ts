import type { Buku, LembarBuku, NamaBuku } from "../../buku.ts";
import { alamatMutlak, kutipLembar, samaArea } from "../alamat.ts";
import {
  AREA_CETAK,
  AREA_SARING,
  bacaAreaCetak,
  bacaJudulCetak,
  bacaNamaBerkas,
  JUDUL_CETAK,
  namaBawaan,
  namaDalamLingkup,
  type NamaBerkas,
} from "../baca/nama.ts";
import { anakUrut, type Elemen } from "../xml/pohon.ts";
import { gantiNamaDiRumus, type GantiNama } from "./namaLembar.ts";
import { URUTAN_BUKU } from "./urutan.ts";

/** Where a sheet of the book stood in the file and stands now, counting chart sheets; null = it was not there. */
export interface Pindah {
  readonly lembar: LembarBuku;
  readonly dulu: number | null;
  readonly kini: number;
}

interface NamaTulis {
  readonly nama: string;
  readonly lembar: number | null;
  readonly rumus: string;
  readonly elemen: Elemen | null;
  readonly sifat?: NamaBuku;
}

/**
 * Writes the defined names: those of the book and its sheets, print areas and title rows. Names that did not change
 * keep their element; those of deleted sheets go, and sheet positions follow the new order.
 *
 * @param kiniDari new position of each sheet of the file by its old one; absent = deleted
 */
export function tulisNama(
  akar: Elemen,
  buku: Buku,
  pindah: readonly Pindah[],
  kiniDari: ReadonlyMap<number, number>,
  ganti: GantiNama,
): void {
  const asli = bacaNamaBerkas(akar);
  const hasil: NamaTulis[] = [];
  for (const n of asli) {
    const lembar = n.lembar === null ? null : kiniDari.get(n.lembar);
    if (lembar === undefined || !tetap(n, buku, pindah)) continue;
    hasil.push({ ...n, lembar, rumus: gantiNamaDiRumus(n.rumus, ganti) });
  }
  tambahLingkup(hasil, buku.namaTerdefinisi, namaDalamLingkup(asli, null), null);
  for (const p of pindah) {
    const lama = p.dulu === null ? new Map<string, NamaBuku>() : namaDalamLingkup(asli, p.dulu);
    tambahLingkup(hasil, p.lembar.namaTerdefinisi, lama, p.kini);
    for (const [nama, rumus] of namaCetak(asli, p)) hasil.push({ nama, lembar: p.kini, rumus, elemen: null });
    hasil.push(...namaSaring(p));
  }
  const sama =
    hasil.length === asli.length &&
    hasil.every(
      (n, i) => n.elemen === asli[i]?.elemen && n.lembar === asli[i]?.lembar && n.rumus === asli[i]?.rumus,
    );
  if (sama) return;
  const induk = anakUrut(akar, "definedNames", URUTAN_BUKU);
  induk.kosongkan();
  for (const n of urutkan(hasil)) {
    const e = n.elemen ?? induk.buat("definedName", { name: n.nama });
    e.setel("localSheetId", n.lembar ?? undefined);
    if (n.sifat !== undefined) {
      e.setel("hidden", n.sifat.tampak ? undefined : 1);
      e.setel("comment", n.sifat.komentar === "" ? undefined : n.sifat.komentar);
    }
    if (e.teks !== n.rumus) e.isiTeks(n.rumus);
    induk.sisip(e);
  }
  if (hasil.length === 0) akar.hapus(induk);
}

/** Whether a name of the file is still in the book as it was. */
function tetap(n: NamaBerkas, buku: Buku, pindah: readonly Pindah[]): boolean {
  const p = n.lembar === null ? undefined : pindah.find((x) => x.dulu === n.lembar);
  const yang = n.nama.toLowerCase();
  if (p !== undefined && yang === AREA_CETAK.toLowerCase()) return areaSama(n.lembar, [n], p);
  if (p !== undefined && yang === JUDUL_CETAK.toLowerCase()) return judulSama(n.lembar, [n], p);
  // Names on chart sheets and Excel's own names are not in the model, so it cannot have changed them.
  if (namaBawaan(n.nama) || (n.lembar !== null && p === undefined)) return true;
  const kini = (p?.lembar.namaTerdefinisi ?? buku.namaTerdefinisi).get(n.nama);
  const lama = namaDalamLingkup([n], n.lembar).get(n.nama);
  return kini !== undefined && lama !== undefined && samaNama(kini, lama);
}

function areaSama(lembar: number | null, nama: readonly NamaBerkas[], p: Pindah): boolean {
  return samaArea(bacaAreaCetak(nama, lembar ?? -1), p.lembar.cetak.area);
}

function judulSama(lembar: number | null, nama: readonly NamaBerkas[], p: Pindah): boolean {
  return bacaJudulCetak(nama, lembar ?? -1).baris?.join() === p.lembar.cetak.barisJudul?.join();
}

function samaNama(a: NamaBuku, b: NamaBuku): boolean {
  return a.rumus === b.rumus && a.tampak === b.tampak && a.komentar === b.komentar;
}

function tambahLingkup(
  hasil: NamaTulis[],
  kini: ReadonlyMap<string, NamaBuku>,
  lama: ReadonlyMap<string, NamaBuku>,
  lembar: number | null,
): void {
  for (const [nama, sifat] of kini) {
    const dulu = lama.get(nama);
    if (dulu !== undefined && samaNama(sifat, dulu)) continue;
    hasil.push({ nama, lembar, rumus: sifat.rumus.replace(/^=/, ""), elemen: null, sifat });
  }
}

/** Print area and titles of a sheet that differ from the file's. */
function namaCetak(asli: readonly NamaBerkas[], p: Pindah): [nama: string, rumus: string][] {
  const dulu = asli.filter((n) => n.lembar === p.dulu && p.dulu !== null);
  const { area, barisJudul } = p.lembar.cetak;
  const acuan = (a: string) => `${kutipLembar(p.lembar.nama)}!${a}`;
  const hasil: [string, string][] = [];
  if (area !== null && !areaSama(p.dulu, dulu, p)) hasil.push([AREA_CETAK, acuan(alamatMutlak(area))]);
  if (!judulSama(p.dulu, dulu, p)) {
    const kolom = bacaJudulCetak(dulu, p.dulu ?? -1).lain;
    const baris = barisJudul === null ? [] : [acuan(`$${barisJudul[0] + 1}:$${barisJudul[1] + 1}`)];
    if (kolom.length + baris.length > 0) hasil.push([JUDUL_CETAK, [...kolom, ...baris].join(",")]);
  }
  return hasil;
}

/** The filter's name on a sheet that is new; on one of the file the name is Excel's to keep. */
function namaSaring({ lembar, dulu, kini }: Pindah): NamaTulis[] {
  if (dulu !== null || lembar.saring === null) return [];
  const rumus = `${kutipLembar(lembar.nama)}!${alamatMutlak(lembar.saring.area)}`;
  const sifat: NamaBuku = { rumus, tampak: false, komentar: "" };
  return [{ nama: AREA_SARING, lembar: kini, rumus, elemen: null, sifat }];
}

/** Excel keeps names in alphabetical order. */
function urutkan(nama: readonly NamaTulis[]): NamaTulis[] {
  const kunci = (n: NamaTulis) => n.nama.toLowerCase();
  return [...nama].sort((a, b) =>
    kunci(a) < kunci(b) ? -1 : kunci(a) > kunci(b) ? 1 : (a.lembar ?? -1) - (b.lembar ?? -1),
  );
}
