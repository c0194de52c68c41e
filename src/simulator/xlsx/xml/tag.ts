import { BerkasTidakTerbaca } from "../galat.ts";

const SPASI = 32;
const KUTIP = 34;
const PETIK = 39;
const GARING = 47;
const LEBIH = 62;
const SAMA = 61;

/** The part of a qualified name after its prefix. */
export function namaLokal(nama: string): string {
  const titik = nama.indexOf(":");
  return titik < 0 ? nama : nama.slice(titik + 1);
}

/** Reads start tags, one after another, into the same object: a sheet has millions of them. */
export class PembacaTag {
  nama = "";
  lokal = "";
  /** Offset just after ">". */
  akhir = 0;
  /** Written as `<x/>`. */
  mandiri = false;
  jumlah = 0;
  readonly kunci: string[] = [];
  /** Still escaped. */
  readonly mentah: string[] = [];

  constructor(private readonly teks: string) {}

  /** Reads the start tag whose "<" is at `awal`. */
  baca(awal: number): void {
    const t = this.teks;
    let p = awal + 1;
    while (!batasNama(t.charCodeAt(p))) p++;
    this.nama = t.slice(awal + 1, p);
    this.lokal = namaLokal(this.nama);
    this.jumlah = 0;
    for (;;) {
      let c = t.charCodeAt(p);
      while (c <= SPASI) c = t.charCodeAt(++p);
      if (c === LEBIH) return this.selesai(p + 1, false);
      if (c === GARING && t.charCodeAt(p + 1) === LEBIH) return this.selesai(p + 2, true);
      const awalKunci = p;
      while (c !== SAMA && !batasNama(c)) c = t.charCodeAt(++p);
      const kunci = t.slice(awalKunci, p);
      while (c <= SPASI) c = t.charCodeAt(++p);
      if (c !== SAMA || kunci === "") throw rusak(awal);
      do c = t.charCodeAt(++p);
      while (c <= SPASI);
      if (c !== KUTIP && c !== PETIK) throw rusak(awal);
      const akhirNilai = t.indexOf(c === KUTIP ? '"' : "'", p + 1);
      if (akhirNilai < 0) throw rusak(awal);
      this.kunci[this.jumlah] = kunci;
      this.mentah[this.jumlah++] = t.slice(p + 1, akhirNilai);
      p = akhirNilai + 1;
    }
  }

  /** The decoded value of an attribute of the last tag read. */
  atribut(kunci: string): string | undefined {
    for (let i = 0; i < this.jumlah; i++) {
      if (this.kunci[i] === kunci) return bukaAtribut(this.mentah[i] ?? "");
    }
    return undefined;
  }

  private selesai(akhir: number, mandiri: boolean): void {
    if (this.nama === "") throw rusak(akhir);
    this.akhir = akhir;
    this.mandiri = mandiri;
  }
}

/** NaN (the end of the text) counts as a boundary, so a cut-off tag cannot loop. */
function batasNama(c: number): boolean {
  return !(c > SPASI) || c === GARING || c === LEBIH || c === SAMA;
}

export function rusak(posisi: number): BerkasTidakTerbaca {
  return new BerkasTidakTerbaca("rusak", `malformed XML at character ${posisi}`);
}

/**
 * The offset after a comment, CDATA section or processing instruction that starts at `awal`.
 * A DOCTYPE is refused: it is the door to entity expansion and no office file needs one.
 */
export function lewatiKhusus(teks: string, awal: number): number {
  const [penutup, geser] = teks.startsWith("<!--", awal)
    ? ["-->", 4]
    : teks.startsWith("<![CDATA[", awal)
      ? ["]]>", 9]
      : teks.startsWith("<?", awal)
        ? ["?>", 2]
        : ["", 0];
  const akhir = penutup === "" ? -1 : teks.indexOf(penutup, awal + geser);
  if (akhir < 0) throw rusak(awal);
  return akhir + penutup.length;
}

/** True when "<" at `awal` opens a comment, CDATA, instruction or DOCTYPE. */
export function khusus(teks: string, awal: number): boolean {
  const c = teks.charCodeAt(awal + 1);
  return c === 33 || c === 63;
}

/** The offset after the end of the element whose start tag ended at `pos`, whatever it holds. */
export function lewatiElemen(teks: string, pos: number, tag: PembacaTag): number {
  for (let dalam = 1; dalam > 0;) {
    const lt = teks.indexOf("<", pos);
    if (lt < 0) throw rusak(pos);
    if (khusus(teks, lt)) {
      pos = lewatiKhusus(teks, lt);
    } else if (teks.charCodeAt(lt + 1) === GARING) {
      dalam--;
      pos = akhirTutup(teks, lt);
    } else {
      tag.baca(lt);
      if (!tag.mandiri) dalam++;
      pos = tag.akhir;
    }
  }
  return pos;
}

/** The offset after the end tag whose "<" is at `awal`. */
export function akhirTutup(teks: string, awal: number): number {
  const akhir = teks.indexOf(">", awal);
  if (akhir < 0) throw rusak(awal);
  return akhir + 1;
}

const ENTITAS = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Character references decoded; an unknown one stays as written. */
function bukaEntitas(mentah: string): string {
  if (!mentah.includes("&")) return mentah;
  return mentah.replace(/&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/g, (utuh, nama: string) => {
    if (!nama.startsWith("#")) return ENTITAS.get(nama) ?? utuh;
    const kode = nama.startsWith("#x") ? parseInt(nama.slice(2), 16) : parseInt(nama.slice(1), 10);
    return kode <= 0x10ffff ? String.fromCodePoint(kode) : utuh;
  });
}

function bukaAtribut(mentah: string): string {
  return bukaEntitas(/[\t\n\r]/.test(mentah) ? mentah.replace(/\r\n|[\t\n\r]/g, " ") : mentah);
}

/** Character data between two tags: references and CDATA decoded, comments dropped, line ends as XML says. */
export function bukaTeks(mentah: string): string {
  if (!mentah.includes("<")) return bukaEntitas(barisBaru(mentah));
  let hasil = "";
  let p = 0;
  while (p < mentah.length) {
    const lt = mentah.indexOf("<", p);
    if (lt < 0) return hasil + bukaEntitas(barisBaru(mentah.slice(p)));
    hasil += bukaEntitas(barisBaru(mentah.slice(p, lt)));
    p = lewatiKhusus(mentah, lt);
    if (mentah.startsWith("<![CDATA[", lt)) hasil += barisBaru(mentah.slice(lt + 9, p - 3));
  }
  return hasil;
}

function barisBaru(teks: string): string {
  return teks.includes("\r") ? teks.replace(/\r\n?/g, "\n") : teks;
}
