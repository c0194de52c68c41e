import type { Area, Buku, LembarBuku } from "../buku.ts";
import { irisan } from "../richapi/alamat.ts";
import type { Penghitung } from "../richapi/penghitung.ts";
import { selDi, setiapSel } from "../richapi/sel.ts";
import { hitungRumus } from "./evaluasi.ts";
import { nomorSeri } from "./fungsi/tanggal.ts";
import { Graf, kunciSel, letakKunci, type Catatan, type Simpul } from "./graf.ts";
import type { Lingkungan } from "./lingkungan.ts";
import { Acuan, TakTerhitung } from "./nilai.ts";
import { lepasHasil, pasangHasil, type SelBerubah } from "./pasangHasil.ts";
import { Pembaca } from "./pembaca.ts";
import type { FungsiTambahan } from "./tambahan.ts";
import type { Desimal } from "./ubah.ts";
import { ketergantungan, uraikan } from "./uraian.ts";
import { urutanHitung } from "./urutan.ts";

export interface OpsiMesin {
  /** The decimal sign of texts that stand for numbers, "." when absent. */
  readonly desimal?: Desimal;
  /** Custom functions by full name in capitals; may be given later. */
  readonly tambahan?: ReadonlyMap<string, FungsiTambahan>;
  /** The moment of TODAY and NOW in milliseconds, local time counted as UTC; the machine's clock when absent. */
  readonly jam?: () => number;
}

/** Spills that change each other for ever are left as they are after so many rounds. */
const PUTARAN_MAKS = 100;

const TANPA_TAMBAHAN: ReadonlyMap<string, FungsiTambahan> = new Map();

/**
 * Computes the formulas of a workbook when cells change: what depends on a change, across sheets, each formula once.
 * Opening a workbook computes nothing but formulas that came without a result; a formula that the engine cannot compute
 * keeps the result it came with, and `catatan` says so.
 */
export class MesinRumus implements Penghitung {
  readonly #buku: Buku;
  readonly #graf = new Graf();
  readonly #pembaca: Pembaca;
  /** Formulas that fill, or would fill, more than their own cell. */
  readonly #penumpah = new Set<Simpul>();
  readonly #volatil = new Set<Simpul>();
  readonly #kotor = new Set<Simpul>();
  #berubah: { readonly lembar: LembarBuku; readonly area: Area }[] = [];
  #desimal: Desimal;
  #tambahan: ReadonlyMap<string, FungsiTambahan>;
  readonly #jam: () => number;

  constructor(buku: Buku, { desimal = ".", tambahan = TANPA_TAMBAHAN, jam = jamSetempat }: OpsiMesin = {}) {
    this.#buku = buku;
    this.#pembaca = new Pembaca(buku);
    this.#desimal = desimal;
    this.#tambahan = tambahan;
    this.#jam = jam;
    this.#susun();
    for (const s of this.#graf.semua()) {
      if ((selDi(s.lembar, s.baris, s.kolom)?.nilai ?? null) === null) this.#kotor.add(s);
    }
    this.hitung();
  }

  /** Another decimal sign for texts that stand for numbers; what was computed stays until it is computed again. */
  aturDesimal(desimal: Desimal): void {
    this.#desimal = desimal;
  }

  /** The add-in's functions have come: formulas that missed one are computed. */
  aturTambahan(tambahan: ReadonlyMap<string, FungsiTambahan>): void {
    this.#tambahan = tambahan;
    for (const s of this.#graf.semua()) if (s.catatan?.kode === "fungsi") this.#kotor.add(s);
    this.hitung();
  }

  /** Why a cell shows what it shows, when it is more than a result. */
  catatan(lembar: LembarBuku, baris: number, kolom: number): Catatan | null {
    return this.#graf.simpul(lembar, baris, kolom)?.catatan ?? null;
  }

  ubah(lembar: LembarBuku, area: Area, tersimpan = false): void {
    for (const s of this.#graf.dalam(lembar, area)) {
      if (selDi(lembar, s.baris, s.kolom)?.rumus === s.rumus) {
        s.tersimpan = tersimpan;
        this.#kotor.add(s);
      } else this.#buang(s);
    }
    setiapSel(lembar, area, (sel, b, k) => {
      if (sel.rumus === null || this.#graf.simpul(lembar, b, k) !== undefined) return;
      this.#kotor.add(this.#tambah(lembar, b, k, sel.rumus, tersimpan));
    });
    this.#berubah.push({ lembar, area });
    for (const s of this.#penumpah) {
      const daerah = s.tumpah ?? s.terhalang;
      if (s.lembar !== lembar || daerah === null || irisan(daerah, area) === null) continue;
      for (const kunci of s.milik) {
        const { baris, kolom } = letakKunci(kunci);
        const tertulis = irisan({ baris, kolom, barisAkhir: baris, kolomAkhir: kolom }, area) !== null;
        if (tertulis) s.milik.delete(kunci);
      }
      this.#kotor.add(s);
    }
  }

  /** References are followed anew; what now looks at other cells than before is computed. */
  susunanBerubah(): void {
    const semula = [...this.#graf.semua()];
    for (const kumpulan of [this.#penumpah, this.#volatil, this.#kotor]) kumpulan.clear();
    this.#graf.kosongkan();
    this.#pembaca.lupakan();
    this.#susun();
    for (const lama of semula) {
      const s = this.#graf.simpul(lama.lembar, lama.baris, lama.kolom);
      if (s === undefined) continue;
      const { tersimpan, catatan, tumpah, milik, terhalang } = lama;
      Object.assign(s, { tersimpan, catatan, tumpah, milik, terhalang });
      this.#daftarkan(s);
      if (!samaAcuan(s.acuan, lama.acuan)) this.#kotor.add(s);
    }
  }

  hitung(): void {
    if (this.#kotor.size === 0 && this.#berubah.length === 0) return;
    for (const s of this.#volatil) this.#kotor.add(s);
    for (let i = 0; i < PUTARAN_MAKS && (this.#kotor.size > 0 || this.#berubah.length > 0); i++) {
      this.#satuPutaran();
    }
    this.#kotor.clear();
    this.#berubah = [];
    this.#catatTumpahan();
  }

  #satuPutaran(): void {
    const mulai = new Set(this.#kotor);
    for (const { lembar, area } of this.#berubah) {
      for (const s of this.#graf.pemakai(lembar, area)) mulai.add(s);
    }
    this.#kotor.clear();
    this.#berubah = [];
    this.#pembaca.mulaiPutaran();
    const { urut, melingkar } = urutanHitung(this.#graf, mulai);
    // Excel computes no circle: its cells keep what they show.
    for (const s of melingkar) s.catatan = { kode: "melingkar" };
    for (const s of urut) this.#satu(s);
  }

  #satu(s: Simpul): void {
    try {
      if (s.pohon === null) throw new TakTerhitung({ kode: "bagian", nama: s.rumus });
      const hasil = hitungRumus(s.pohon, this.#lingkungan(s));
      this.#susulkan(s.lembar, pasangHasil(this.#buku, s, hasil));
      s.tersimpan = true;
    } catch (sebab) {
      if (!(sebab instanceof TakTerhitung)) throw sebab;
      if (!s.tersimpan) this.#susulkan(s.lembar, pasangHasil(this.#buku, s, { galat: "#NAME?" }));
      s.catatan = { ...sebab.sebab, tersimpan: s.tersimpan };
    }
    this.#daftarkan(s);
  }

  /** What looks at cells that a spill gained or lost is computed in the next round. */
  #susulkan(lembar: LembarBuku, sel: SelBerubah): void {
    const [awal] = sel;
    if (awal === undefined) return;
    let area: Area = { ...awal, barisAkhir: awal.baris, kolomAkhir: awal.kolom };
    for (const { baris, kolom } of sel) {
      area = {
        baris: Math.min(area.baris, baris),
        barisAkhir: Math.max(area.barisAkhir, baris),
        kolom: Math.min(area.kolom, kolom),
        kolomAkhir: Math.max(area.kolomAkhir, kolom),
      };
    }
    this.#berubah.push({ lembar, area });
  }

  #lingkungan(s: Simpul): Lingkungan {
    const pembaca = this.#pembaca;
    return {
      letak: s,
      desimal: this.#desimal,
      kini: () => nomorSeri(this.#jam()),
      baca: (acuan) => pembaca.baca(acuan),
      acuan: (teks, jenis) => pembaca.acuan(teks, jenis, s),
      tumpahan: ({ lembar, area }) => {
        const tumpah = this.#graf.simpul(lembar, area.baris, area.kolom)?.tumpah ?? null;
        return tumpah === null ? null : new Acuan(lembar, tumpah);
      },
      tambahan: (nama) => this.#tambahan.get(nama),
    };
  }

  #susun(): void {
    for (const lembar of this.#buku.lembar) {
      for (const [b, isi] of lembar.sel) {
        for (const [k, sel] of isi) if (sel.rumus !== null) this.#tambah(lembar, b, k, sel.rumus, true);
      }
      for (const area of lembar.tumpahan) this.#ingatTumpahan(lembar, area);
    }
  }

  #ingatTumpahan(lembar: LembarBuku, area: Area): void {
    const s = this.#graf.simpul(lembar, area.baris, area.kolom);
    if (s === undefined) return;
    s.tumpah = area;
    for (let b = area.baris; b <= area.barisAkhir; b++) {
      for (let k = area.kolom; k <= area.kolomAkhir; k++) s.milik.add(kunciSel(b, k));
    }
    this.#daftarkan(s);
  }

  #tambah(lembar: LembarBuku, baris: number, kolom: number, rumus: string, tersimpan: boolean): Simpul {
    const pohon = uraikan(rumus);
    const { acuan, volatil } =
      pohon === null
        ? { acuan: [], volatil: false }
        : ketergantungan(pohon, this.#buku, { lembar, baris, kolom });
    const awal = { catatan: null, tumpah: null, milik: new Set<number>(), terhalang: null };
    const s: Simpul = { lembar, baris, kolom, rumus, pohon, acuan, volatil, tersimpan, ...awal };
    this.#graf.tambah(s);
    if (volatil) this.#volatil.add(s);
    return s;
  }

  #buang(s: Simpul): void {
    this.#susulkan(s.lembar, lepasHasil(this.#buku, s));
    this.#graf.buang(s);
    for (const kumpulan of [this.#penumpah, this.#volatil, this.#kotor]) kumpulan.delete(s);
  }

  #daftarkan(s: Simpul): void {
    if (s.tumpah === null && s.terhalang === null) this.#penumpah.delete(s);
    else this.#penumpah.add(s);
  }

  #catatTumpahan(): void {
    for (const lembar of this.#buku.lembar) {
      const baru = [...this.#penumpah].flatMap((s) =>
        s.lembar === lembar && s.tumpah !== null ? [s.tumpah] : [],
      );
      if (baru.length > 0 || lembar.tumpahan.length > 0) lembar.tumpahan = baru;
    }
  }
}

function samaAcuan(a: readonly Acuan[], b: readonly Acuan[]): boolean {
  return (
    a.length === b.length &&
    a.every((x, i) => {
      const y = b[i];
      return y?.lembar === x.lembar && samaArea(x.area, y.area);
    })
  );
}

function samaArea(a: Area, b: Area): boolean {
  return (
    a.baris === b.baris &&
    a.kolom === b.kolom &&
    a.barisAkhir === b.barisAkhir &&
    a.kolomAkhir === b.kolomAkhir
  );
}

function jamSetempat(): number {
  const kini = new Date();
  return kini.getTime() - kini.getTimezoneOffset() * 60_000;
}
