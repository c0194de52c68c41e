import type { Area, LembarBuku } from "../../buku.ts";
import { BARIS_MAKS, cariLembar, irisan, KOLOM_MAKS, SELURUH } from "../../richapi/alamat.ts";
import { GalatApi } from "../../richapi/galat.ts";
import { PelayanExcel } from "../../richapi/pelayan.ts";
import { areaTerpakai, gayaDi, selDi } from "../../richapi/sel.ts";
import type { BukuBerkas } from "../../xlsx/index.ts";
import { MesinRumus } from "../../rumus/mesin.ts";
import type { FungsiTambahan } from "../../rumus/tambahan.ts";
import type { Desimal } from "../../rumus/ubah.ts";
import type { SetelanExcel } from "../pesan.ts";
import { masukanLokal, teksSunting } from "./lokal.ts";
import { muatkanKolom } from "./muatkanKolom.ts";
import { selGabung, perluasGabung, satu, type Titik } from "./pilihan.ts";
import { bacaRumus } from "./rumusLokal.ts";
import { teksArea } from "./salinTeks.ts";
import type { Suntingan, Tolakan } from "./suntingan.ts";
import { cariTujuan } from "./tujuan.ts";
import { salinArea, Urungan } from "./urungan.ts";

interface Masukan {
  readonly teks: string;
  readonly tolakan: Tolakan | null;
}

/** The most cells that one keystroke may clear. */
const SEL_MAKS = 100_000;

/**
 * The Excel that a person works with in the workbench: the open workbook, what is selected and typed, and the server
 * that answers the add-in over the same workbook. Says "berubah" after anything that may show.
 */
export class Bangku extends EventTarget {
  #pelayan: PelayanExcel;
  readonly #mesin: MesinRumus;
  #buku: BukuBerkas;
  #setelan: SetelanExcel;
  #suntingan: Suntingan | null = null;
  readonly #urungan = new Urungan();
  /** The cell where the selection began, and the one where it ends. */
  #kursor: Titik = { baris: 0, kolom: 0 };
  #ujung: Titik = { baris: 0, kolom: 0 };
  #terlihat: { readonly aktif: string; readonly pilihan: Area };
  #revisi = 0;
  readonly #pilihanLembar = new Map<string, Area>();

  constructor(buku: BukuBerkas, setelan: SetelanExcel) {
    super();
    this.#buku = buku;
    this.#setelan = setelan;
    this.#mesin = new MesinRumus(buku, { desimal: desimal(setelan) });
    this.#pelayan = new PelayanExcel(buku, { plafon: setelan.plafon, penghitung: this.#mesin });
    this.#terlihat = { aktif: buku.aktif, pilihan: buku.pilihan };
    this.#ikutiPilihan();
  }

  get buku(): BukuBerkas {
    return this.#buku;
  }
  get pelayan(): PelayanExcel {
    return this.#pelayan;
  }
  get mesin(): MesinRumus {
    return this.#mesin;
  }
  get setelan(): SetelanExcel {
    return this.#setelan;
  }
  get suntingan(): Suntingan | null {
    return this.#suntingan;
  }
  get urungan(): Urungan {
    return this.#urungan;
  }
  get kursor(): Titik {
    return this.#kursor;
  }
  get ujung(): Titik {
    return this.#ujung;
  }

  /** Another number whenever cells or sizes may have changed; selecting changes nothing. */
  get revisi(): number {
    return this.#revisi;
  }

  get lembar(): LembarBuku {
    const ada = this.#buku.lembar.find((l) => l.id === this.#buku.aktif) ?? this.#buku.lembar[0];
    if (ada === undefined) throw new Error("a workbook has at least one sheet");
    return ada;
  }

  get lembarTampak(): readonly LembarBuku[] {
    return this.#buku.lembar.filter((l) => l.tampak === "Visible");
  }

  /** Another language, theme or ceiling; the add-in starts anew over the same workbook. */
  aturSetelan(setelan: SetelanExcel): void {
    this.batal();
    this.#setelan = setelan;
    this.#mesin.aturDesimal(desimal(setelan));
    this.#pelayan = new PelayanExcel(this.#buku, { plafon: setelan.plafon, penghitung: this.#mesin });
    this.berubah();
  }

  /** To be called after the add-in was answered: it may have changed anything. */
  berubah(): void {
    this.#revisi++;
    const { aktif, pilihan } = this.#buku;
    const pindah = aktif !== this.#terlihat.aktif || pilihan !== this.#terlihat.pilihan;
    if (pindah) this.#ikutiPilihan();
    this.dispatchEvent(new CustomEvent("berubah", { detail: { pindah } }));
  }

  #ikutiPilihan(): void {
    const { aktif, pilihan } = this.#buku;
    this.#terlihat = { aktif, pilihan };
    this.#pilihanLembar.set(aktif, pilihan);
    this.#kursor = { baris: pilihan.baris, kolom: pilihan.kolom };
    this.#ujung = { baris: pilihan.barisAkhir, kolom: pilihan.kolomAkhir };
  }

  /** Selects from one cell to another; merged cells come whole. */
  pilih(kursor: Titik, ujung: Titik = kursor, lembar: LembarBuku = this.lembar): void {
    const area = perluasGabung(lembar, {
      baris: Math.min(kursor.baris, ujung.baris),
      kolom: Math.min(kursor.kolom, ujung.kolom),
      barisAkhir: Math.max(kursor.baris, ujung.baris),
      kolomAkhir: Math.max(kursor.kolom, ujung.kolom),
    });
    this.#pelayan.pilih(lembar, area);
    this.#ikutiPilihan();
    const induk = selGabung(lembar, kursor) ?? satu(kursor);
    this.#kursor = { baris: induk.baris, kolom: induk.kolom };
    this.#ujung = ujung;
    this.dispatchEvent(new CustomEvent("berubah", { detail: { pindah: true } }));
  }

  pilihArea(lembar: LembarBuku, a: Area): void {
    this.pilih({ baris: a.baris, kolom: a.kolom }, { baris: a.barisAkhir, kolom: a.kolomAkhir }, lembar);
  }

  /** Goes to a sheet, to the cells that were selected there last; not before what is being typed was taken. */
  keLembar(lembar: LembarBuku): Tolakan | null {
    if (lembar.id === this.#buku.aktif) return null;
    const tolakan = this.simpan();
    if (tolakan !== null) return tolakan;
    this.pilihArea(lembar, this.#pilihanLembar.get(lembar.id) ?? satu({ baris: 0, kolom: 0 }));
    return null;
  }

  /** Goes where a reference such as "C5", "'IKU 2019'!C5:D9" or a defined name points; false when nowhere. */
  keAlamat(teks: string): boolean {
    const tujuan = cariTujuan(this.#buku, this.lembar, teks);
    if (tujuan !== null) this.pilihArea(tujuan.lembar, tujuan.area);
    return tujuan !== null;
  }

  /** The add-in's worksheet functions have come. */
  pakaiFungsi(tambahan: ReadonlyMap<string, FungsiTambahan>): void {
    this.#mesin.aturTambahan(tambahan);
    this.berubah();
  }

  /** The area that an array formula fills and the cursor stands in; null outside of any. */
  get tumpahanKursor(): Area | null {
    const di = satu(this.#kursor);
    return this.lembar.tumpahan.find((a) => irisan(a, di) !== null) ?? null;
  }

  /** The cell at the cursor holds a result of a formula that stands elsewhere. */
  get kursorTertumpah(): boolean {
    const { tumpahanKursor: a, kursor } = this;
    return a !== null && (a.baris !== kursor.baris || a.kolom !== kursor.kolom);
  }

  /** What the formula bar shows: of a cell that another's formula fills, that formula. */
  get isiKursor(): string {
    const { baris, kolom } = (this.kursorTertumpah ? this.tumpahanKursor : null) ?? this.#kursor;
    return teksSunting(selDi(this.lembar, baris, kolom), this.#setelan.bahasa);
  }

  /** Starts typing at the cursor, over what is there when `teks` is given. Excel then keeps the add-in waiting. */
  mulaiSunting(di: Suntingan["di"], teks?: string): Tolakan | null {
    const { lembar, kursor } = this;
    if (lembar.proteksi !== null && gayaDi(this.#buku, lembar, kursor.baris, kursor.kolom).terkunci) {
      return "terlindungi";
    }
    if (teks === undefined && this.kursorTertumpah) return "tumpahan";
    this.#suntingan = { ...kursor, lembar, di, teks: teks ?? this.isiKursor };
    this.#pelayan.aturModeSunting(true);
    this.dispatchEvent(new CustomEvent("berubah", { detail: { pindah: true } }));
    return null;
  }

  ketik(teks: string, di: Suntingan["di"]): void {
    if (this.#suntingan === null) return;
    this.#suntingan = { ...this.#suntingan, teks, di };
    this.dispatchEvent(new CustomEvent("berubah", { detail: { pindah: false } }));
  }

  batal(): void {
    if (this.#suntingan === null) return;
    this.#suntingan = null;
    this.#pelayan.aturModeSunting(false);
    this.dispatchEvent(new CustomEvent("berubah", { detail: { pindah: false } }));
  }

  /** Ends typing and keeps the text; with a reason when Excel would not take it, and typing goes on. */
  simpan(): Tolakan | null {
    const s = this.#suntingan;
    if (s === null) return null;
    const semula = teksSunting(selDi(s.lembar, s.baris, s.kolom), this.#setelan.bahasa);
    if (s.teks !== semula) {
      const masukan = this.#masukan(s.teks, s.lembar, s);
      if (masukan.tolakan !== null) return masukan.tolakan;
      const tolak = this.#tulis(s.lembar, satu(s), masukan.teks);
      if (tolak !== null) return tolak;
      muatkanKolom(s.lembar, s, this.#setelan.bahasa);
    }
    this.batal();
    return null;
  }

  /** Empties the selected cells. */
  hapus(): Tolakan | null {
    const area = this.#pilihanTerisi();
    return area === null ? null : this.#tulis(this.lembar, area, "");
  }

  /** The selected cells as they show, tab-separated. */
  teksPilihan(): string {
    const area = this.#pilihanTerisi();
    return area === null ? "" : teksArea(this.lembar, area, this.#setelan.bahasa);
  }

  #pilihanTerisi(): Area | null {
    const terpakai = areaTerpakai(this.#buku, this.lembar, SELURUH, true);
    return terpakai === null ? null : irisan(this.#buku.pilihan, terpakai);
  }

  /** Rows of text pasted at the cursor. */
  tempel(baris: readonly (readonly string[])[]): Tolakan | null {
    const lebar = Math.max(1, ...baris.map((b) => b.length));
    const { baris: b, kolom: k } = this.#kursor;
    if (b + baris.length > BARIS_MAKS || k + lebar > KOLOM_MAKS) return "terlaluBanyak";
    const area = { baris: b, kolom: k, barisAkhir: b + baris.length - 1, kolomAkhir: k + lebar - 1 };
    const masukan = baris.map((sel, i) =>
      Array.from({ length: lebar }, (_, j) =>
        this.#masukan(sel[j] ?? "", this.lembar, { baris: b + i, kolom: k + j }),
      ),
    );
    const tolakan = masukan.flat().find((m) => m.tolakan !== null)?.tolakan ?? null;
    if (tolakan !== null) return tolakan;
    const tolak = this.#tulis(
      this.lembar,
      area,
      masukan.map((m) => m.map(({ teks }) => teks)),
    );
    if (tolak === null) this.pilihArea(this.lembar, area);
    return tolak;
  }

  /** What was typed, as typed in English; text cells keep a formula as text. */
  #masukan(teks: string, lembar: LembarBuku, { baris, kolom }: Titik): Masukan {
    const { bahasa } = this.#setelan;
    if (!/^=./s.test(teks)) return { teks: masukanLokal(teks, bahasa), tolakan: null };
    if (gayaDi(this.#buku, lembar, baris, kolom).format === "@") return { teks, tolakan: null };
    const { rumus, tolakan } = bacaRumus(teks, bahasa);
    return tolakan === null ? { teks: `=${rumus}`, tolakan } : { teks, tolakan };
  }

  #tulis(lembar: LembarBuku, area: Area, nilai: unknown): Tolakan | null {
    const banyak = (area.barisAkhir - area.baris + 1) * (area.kolomAkhir - area.kolom + 1);
    if (banyak > SEL_MAKS) return "terlaluBanyak";
    const sebelum = salinArea(lembar, area);
    try {
      this.#pelayan.sunting(lembar, area, nilai);
    } catch (galat) {
      if (!(galat instanceof GalatApi)) throw galat;
      return galat.kode === "AccessDenied" ? "terlindungi" : "rumus";
    }
    this.#revisi++;
    this.#urungan.catat(lembar, area, sebelum);
    this.dispatchEvent(new CustomEvent("berubah", { detail: { pindah: false } }));
    return null;
  }

  urungkan(): Tolakan | null {
    return this.#lewatiUrungan(() => this.#urungan.urungkan(this.#pelayan));
  }
  ulangi(): Tolakan | null {
    return this.#lewatiUrungan(() => this.#urungan.ulangi(this.#pelayan));
  }

  #lewatiUrungan(langkahkan: () => { lembar: string; area: Area } | null): Tolakan | null {
    let langkah: { lembar: string; area: Area } | null;
    try {
      langkah = langkahkan();
    } catch (galat) {
      if (galat instanceof GalatApi) return "terlindungi";
      throw galat;
    }
    const lembar = langkah === null ? undefined : cariLembar(this.#buku, langkah.lembar);
    this.berubah();
    if (lembar?.tampak === "Visible" && langkah !== null) this.pilihArea(lembar, langkah.area);
    return null;
  }

  aturProteksi(aktif: boolean): void {
    this.batal();
    this.lembar.proteksi = aktif ? { bolehFormatSel: false } : null;
    this.berubah();
  }

  aturProteksiStruktur(aktif: boolean): void {
    this.#buku.proteksiStruktur = aktif;
    this.berubah();
  }
}

function desimal({ bahasa }: SetelanExcel): Desimal {
  return bahasa === "en-US" ? "." : ",";
}
