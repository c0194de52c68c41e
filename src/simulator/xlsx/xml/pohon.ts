import { NS_RELASI, NS_RELASI_KETAT } from "./ruangNama.ts";
import { bukaTeks, namaLokal } from "./tag.ts";
import { amankan, amankanAtribut } from "./teks.ts";

/**
 * An element that remembers the characters it was read from. Until something inside it changes it is written back as
 * exactly those characters, so patching one attribute leaves the rest of the part as it was.
 */
export class Elemen {
  readonly atribut: Map<string, string>;
  /** Child elements, and everything between them as raw markup. */
  readonly isi: (Elemen | string)[] = [];
  induk: Elemen | null = null;
  private kotor: boolean;
  private akhir = 0;

  constructor(
    readonly nama: string,
    atribut: Iterable<readonly [string, string]>,
    private readonly sumber: string | null = null,
    private readonly awal = 0,
  ) {
    this.atribut = new Map(atribut);
    this.kotor = sumber === null;
  }

  get lokal(): string {
    return namaLokal(this.nama);
  }

  get berubah(): boolean {
    return this.kotor;
  }

  /** Called by the parser when the end tag has been read. */
  tutup(akhir: number): void {
    this.akhir = akhir;
  }

  anak(lokal?: string): Elemen[] {
    const hasil: Elemen[] = [];
    for (const i of this.isi)
      if (typeof i !== "string" && (lokal === undefined || i.lokal === lokal)) hasil.push(i);
    return hasil;
  }

  /** The first child of that name, or the first reached along several names. */
  cari(...jalan: string[]): Elemen | undefined {
    return jalan.reduce<Elemen | undefined>((e, lokal) => e?.anakPertama(lokal), this);
  }

  /** All descendants of that name, in document order. */
  semua(lokal: string): Elemen[] {
    const hasil: Elemen[] = [];
    const tumpukan = this.anak().reverse();
    for (let e = tumpukan.pop(); e !== undefined; e = tumpukan.pop()) {
      if (e.lokal === lokal) hasil.push(e);
      tumpukan.push(...e.anak().reverse());
    }
    return hasil;
  }

  /** Decoded character data directly inside. */
  get teks(): string {
    return bukaTeks(this.isi.filter((i) => typeof i === "string").join(""));
  }

  angka(atribut: string): number | undefined {
    const nilai = this.atribut.get(atribut);
    if (nilai === undefined || nilai.trim() === "") return undefined;
    const n = Number(nilai);
    return Number.isFinite(n) ? n : undefined;
  }

  /** An xsd:boolean attribute. */
  benar(atribut: string, bawaan = false): boolean {
    const nilai = this.atribut.get(atribut);
    return nilai === undefined ? bawaan : nilai === "1" || nilai === "true" || nilai === "on";
  }

  /** Sets an attribute, or removes it with undefined. */
  setel(atribut: string, nilai: string | number | undefined): void {
    if (nilai === undefined) {
      if (this.atribut.delete(atribut)) this.tandai();
    } else if (this.atribut.get(atribut) !== String(nilai)) {
      this.atribut.set(atribut, String(nilai));
      this.tandai();
    }
  }

  /** A new element of the same namespace prefix, not placed anywhere yet. */
  buat(
    lokal: string,
    atribut: Readonly<Record<string, string | number | undefined>> = {},
    teks?: string,
  ): Elemen {
    const titik = this.nama.indexOf(":");
    const pasangan: [string, string][] = [];
    for (const [k, v] of Object.entries(atribut)) if (v !== undefined) pasangan.push([k, String(v)]);
    const baru = new Elemen(titik < 0 ? lokal : `${this.nama.slice(0, titik + 1)}${lokal}`, pasangan);
    if (teks !== undefined) baru.isi.push(amankan(teks));
    return baru;
  }

  /** Places a child before another one, or last. */
  sisip(anak: Elemen, sebelum?: Elemen): Elemen {
    const di = sebelum === undefined ? -1 : this.isi.indexOf(sebelum);
    if (di < 0) this.isi.push(anak);
    else this.isi.splice(di, 0, anak);
    anak.induk = this;
    this.tandai();
    return anak;
  }

  hapus(anak: Elemen | undefined): void {
    const di = anak === undefined ? -1 : this.isi.indexOf(anak);
    if (di < 0) return;
    this.isi.splice(di, 1);
    this.tandai();
  }

  kosongkan(): void {
    if (this.isi.length === 0) return;
    this.isi.length = 0;
    this.tandai();
  }

  /** Replaces everything inside by character data. */
  isiTeks(teks: string): void {
    this.isiMentah(amankan(teks));
  }

  /** Replaces everything inside by ready markup. */
  isiMentah(mentah: string): void {
    this.isi.length = 0;
    this.isi.push(mentah);
    this.tandai();
  }

  /** A copy that can be changed and placed elsewhere in the same document. */
  salin(): Elemen {
    const baru = new Elemen(this.nama, this.atribut);
    for (const i of this.isi) {
      if (typeof i === "string") baru.isi.push(i);
      else baru.sisip(i.salin());
    }
    return baru;
  }

  tulis(): string {
    if (!this.kotor && this.sumber !== null) return this.sumber.slice(this.awal, this.akhir);
    let hasil = `<${this.nama}`;
    for (const [k, v] of this.atribut) hasil += ` ${k}="${amankanAtribut(v)}"`;
    if (this.isi.length === 0) return `${hasil}/>`;
    const bagian = [hasil, ">"];
    for (const i of this.isi) bagian.push(typeof i === "string" ? i : i.tulis());
    bagian.push(`</${this.nama}>`);
    return bagian.join("");
  }

  private anakPertama(lokal: string): Elemen | undefined {
    return this.isi.find((i): i is Elemen => typeof i !== "string" && i.lokal === lokal);
  }

  private tandai(): void {
    if (this.kotor) return;
    this.kotor = true;
    this.induk?.tandai();
  }
}

/** The prefix this document uses for relationship ids ("r"), declared on the root when it was missing. */
export function awalanRelasi(akar: Elemen): string {
  for (const [k, v] of akar.atribut) {
    if ((v === NS_RELASI || v === NS_RELASI_KETAT) && k.startsWith("xmlns:")) return k.slice(6);
  }
  akar.setel("xmlns:r", NS_RELASI);
  return "r";
}

/** The relationship id an element carries, whatever prefix it uses. */
export function idRelasi(elemen: Elemen, lokal = "id"): string | undefined {
  for (const [k, v] of elemen.atribut)
    if (k.includes(":") && !k.startsWith("xml") && namaLokal(k) === lokal) return v;
  return undefined;
}

/**
 * Finds or makes the child `lokal` of an element whose children follow a schema order.
 * Names the order does not know (mc:AlternateContent) are stepped over.
 */
export function anakUrut(induk: Elemen, lokal: string, urutan: readonly string[]): Elemen {
  return induk.cari(lokal) ?? sisipUrut(induk, induk.buat(lokal), urutan);
}

/** Places a child where the schema order wants it. */
export function sisipUrut(induk: Elemen, baru: Elemen, urutan: readonly string[]): Elemen {
  const tempat = urutan.indexOf(baru.lokal);
  const sesudah = induk.anak().find((a) => urutan.indexOf(a.lokal) > tempat);
  return induk.sisip(baru, sesudah);
}
