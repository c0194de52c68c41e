import type { GayaSel } from "../../buku.ts";
import { FORMAT_BAWAAN, FORMAT_SENDIRI } from "../baca/formatBawaan.ts";
import { GAYA_DASAR } from "../baca/gaya.ts";
import type { AsalBerkas } from "../berkas.ts";
import { GAYA_KOSONG } from "../kosong.ts";
import { RATA, TEGAK } from "../padanan.ts";
import type { Paket } from "../paket.ts";
import { samaGaris, samaGaya, samaHuruf, samaIsi, SISI } from "../samaGaya.ts";
import { anakUrut, sisipUrut, type Elemen } from "../xml/pohon.ts";
import { elemenGaris, elemenHuruf, elemenIsi } from "./unsurGaya.ts";

const URUTAN_STYLES =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
const URUTAN_XF = ["alignment", "protection", "extLst"];
/** Formats that every Excel knows by id; the currency ones differ by country and are written out instead. */
const ID_BAWAAN = new Map(
  [...FORMAT_BAWAAN]
    .filter(([id]) => !(id >= 5 && id <= 8) && !(id >= 41 && id <= 44))
    .map(([id, f]) => [f, id]),
);

/**
 * Finds or adds the cell format for a look. Formats the file has keep their index; a new one is a copy of the format
 * the cell had, with only what changed replaced, so that theme fonts, protection and the rest stay.
 */
export class PenulisGaya {
  private readonly terpakai = new Map<number, Map<GayaSel, number>>();
  private readonly dibuat = new Map<string, number>();
  private bagian: BagianGaya | null = null;

  constructor(
    private readonly paket: Paket,
    private readonly asal: AsalBerkas,
  ) {}

  /** Index of the cell format for `gaya`, derived from the format with index `dasar` when the file has none. */
  xf(gaya: GayaSel, dasar: number): number {
    if (gaya.asalXf !== null) {
      const milik = this.asal.gaya[gaya.asalXf];
      if (milik !== undefined && samaGaya(gaya, milik)) return gaya.asalXf;
    }
    const induk = this.asal.gaya[gaya.asalXf ?? dasar] === undefined ? 0 : (gaya.asalXf ?? dasar);
    let perInduk = this.terpakai.get(induk);
    if (perInduk === undefined) this.terpakai.set(induk, (perInduk = new Map<GayaSel, number>()));
    let hasil = perInduk.get(gaya);
    if (hasil === undefined) perInduk.set(gaya, (hasil = this.cariAtauBuat(gaya, induk)));
    return hasil;
  }

  private cariAtauBuat(gaya: GayaSel, induk: number): number {
    const lama = this.asal.gaya[induk] ?? GAYA_DASAR;
    if (samaGaya(gaya, lama)) return induk;
    const kunci = `${induk} ${JSON.stringify({ ...gaya, asalXf: null })}`;
    const ada = this.dibuat.get(kunci);
    if (ada !== undefined) return ada;
    this.bagian ??= new BagianGaya(this.paket, this.asal);
    const hasil = this.bagian.turunkan(gaya, lama, induk);
    this.dibuat.set(kunci, hasil);
    return hasil;
  }
}

/** The styles part, open for additions. */
class BagianGaya {
  private readonly akar: Elemen;
  private readonly xf: Daftar;
  private readonly huruf: Daftar;
  private readonly isi: Daftar;
  private readonly garis: Daftar;
  private readonly format = new Map<string, number>();
  private idFormat = FORMAT_SENDIRI;

  constructor(paket: Paket, asal: AsalBerkas) {
    this.akar = paket.dokumen(asal.bagianGaya ?? buatBagian(paket, asal.bagianBuku)).akar;
    this.huruf = new Daftar(this.akar, "fonts", "font");
    this.isi = new Daftar(this.akar, "fills", "fill");
    this.garis = new Daftar(this.akar, "borders", "border");
    this.xf = new Daftar(this.akar, "cellXfs", "xf");
    for (const f of this.akar.cari("numFmts")?.anak("numFmt") ?? []) {
      const id = f.angka("numFmtId") ?? 0;
      this.format.set(f.atribut.get("formatCode") ?? "", id);
      this.idFormat = Math.max(this.idFormat, id + 1);
    }
  }

  /** Adds a cell format that looks like `gaya` and otherwise like format `induk`, whose look is `lama`. */
  turunkan(gaya: GayaSel, lama: GayaSel, induk: number): number {
    const dasar = this.xf.ambil(induk);
    const xf =
      dasar?.salin() ?? this.akar.buat("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    const ganti = (atribut: string, terapkan: string, nilai: number) => {
      xf.setel(atribut, nilai);
      xf.setel(terapkan, 1);
    };
    if (!samaHuruf(gaya.huruf, lama.huruf)) {
      const asal = this.huruf.ambil(dasar?.angka("fontId") ?? 0);
      ganti("fontId", "applyFont", this.huruf.tambah(elemenHuruf(this.akar, asal, gaya.huruf, lama.huruf)));
    }
    if (!samaIsi(gaya.isi, lama.isi)) {
      ganti("fillId", "applyFill", this.isi.tambah(elemenIsi(this.akar, gaya.isi)));
    }
    if (!SISI.every((s) => samaGaris(gaya.garis[s], lama.garis[s]))) {
      const asal = this.garis.ambil(dasar?.angka("borderId") ?? 0);
      ganti(
        "borderId",
        "applyBorder",
        this.garis.tambah(elemenGaris(this.akar, asal, gaya.garis, lama.garis)),
      );
    }
    if (gaya.format !== lama.format) ganti("numFmtId", "applyNumberFormat", this.nomorFormat(gaya.format));
    gantiPerataan(xf, gaya, lama);
    if (gaya.terkunci !== lama.terkunci) {
      anakUrut(xf, "protection", URUTAN_XF).setel("locked", gaya.terkunci ? 1 : 0);
      xf.setel("applyProtection", 1);
    }
    return this.xf.tambah(xf);
  }

  private nomorFormat(format: string): number {
    const ada = this.format.get(format) ?? ID_BAWAAN.get(format);
    if (ada !== undefined) return ada;
    const id = this.idFormat++;
    const daftar = anakUrut(this.akar, "numFmts", URUTAN_STYLES);
    daftar.sisip(daftar.buat("numFmt", { numFmtId: id, formatCode: format }));
    daftar.setel("count", daftar.anak().length);
    this.format.set(format, id);
    return id;
  }
}

function gantiPerataan(xf: Elemen, gaya: GayaSel, lama: GayaSel): void {
  const beda = (["rata", "tegak", "lipat", "takuk", "putar"] as const).some((k) => gaya[k] !== lama[k]);
  if (!beda) return;
  const e = anakUrut(xf, "alignment", URUTAN_XF);
  const rata = RATA.ke.get(gaya.rata) ?? "general";
  const tegak = TEGAK.ke.get(gaya.tegak) ?? "bottom";
  const putar = Math.max(-90, Math.min(90, Math.round(gaya.putar)));
  if (gaya.rata !== lama.rata) e.setel("horizontal", rata === "general" ? undefined : rata);
  if (gaya.tegak !== lama.tegak) e.setel("vertical", tegak === "bottom" ? undefined : tegak);
  if (gaya.lipat !== lama.lipat) e.setel("wrapText", gaya.lipat ? 1 : undefined);
  if (gaya.takuk !== lama.takuk) e.setel("indent", gaya.takuk === 0 ? undefined : gaya.takuk);
  if (gaya.putar !== lama.putar) {
    e.setel(
      "textRotation",
      gaya.putar === 180 ? 255 : putar === 0 ? undefined : putar < 0 ? 90 - putar : putar,
    );
  }
  if (e.atribut.size === 0) xf.hapus(e);
  xf.setel("applyAlignment", 1);
}

/** One list of the styles part (fonts, fills …), appended to without repeating an equal element. */
class Daftar {
  private readonly induk: Elemen;
  private readonly elemen: Elemen[];
  private readonly tambahan = new Map<string, number>();

  constructor(akar: Elemen, nama: string, anak: string) {
    this.induk = akar.cari(nama) ?? sisipUrut(akar, akar.buat(nama), URUTAN_STYLES);
    this.elemen = this.induk.anak(anak);
    this.elemen.forEach((e, i) => this.tambahan.set(e.tulis(), i));
    // Index 0 is what formats without an id mean: an empty list must not give it to the first addition.
    if (this.elemen.length === 0) this.tambah(akar.buat(anak));
  }

  ambil(indeks: number): Elemen | undefined {
    return this.elemen[indeks];
  }

  tambah(e: Elemen): number {
    const kunci = e.tulis();
    const ada = this.tambahan.get(kunci);
    if (ada !== undefined) return ada;
    this.induk.sisip(e);
    const indeks = this.elemen.push(e) - 1;
    this.induk.setel("count", this.elemen.length);
    this.tambahan.set(kunci, indeks);
    return indeks;
  }
}

function buatBagian(paket: Paket, bagianBuku: string): string {
  // Some writers name a styles part that they then leave out.
  const dinamai = paket.cariRelasi(bagianBuku, "styles");
  const bagian = dinamai ?? paket.namaBaru("xl/styles", ".xml");
  paket.tulis(bagian, GAYA_KOSONG);
  paket.tambahTipe(bagian, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
  if (dinamai === undefined) paket.tambahRelasi(bagianBuku, "styles", bagian);
  return bagian;
}
