import { PembacaTag } from "../xml/tag.ts";
import { amankanAtribut } from "../xml/teks.ts";

/** A start tag with some attributes set (or removed with undefined); the others stay as written, in their order. */
export function ubahTag(tag: string, ubah: Readonly<Record<string, string | number | undefined>>): string {
  const pembaca = new PembacaTag(tag);
  pembaca.baca(0);
  let hasil = `<${pembaca.nama}`;
  const sisa = new Map(Object.entries(ubah));
  for (let i = 0; i < pembaca.jumlah; i++) {
    const kunci = pembaca.kunci[i] ?? "";
    const mentah = pembaca.mentah[i] ?? "";
    if (!sisa.has(kunci)) {
      hasil += mentah.includes('"') ? ` ${kunci}='${mentah}'` : ` ${kunci}="${mentah}"`;
      continue;
    }
    hasil += atribut(kunci, sisa.get(kunci));
    sisa.delete(kunci);
  }
  for (const [kunci, nilai] of sisa) hasil += atribut(kunci, nilai);
  return `${hasil}${pembaca.mandiri ? "/>" : ">"}`;
}

function atribut(kunci: string, nilai: string | number | undefined): string {
  return nilai === undefined ? "" : ` ${kunci}="${amankanAtribut(String(nilai))}"`;
}

/** The same start tag, not self-closing. */
export function bukaTag(tag: string): string {
  return tag.endsWith("/>") ? `${tag.slice(0, -2).trimEnd()}>` : tag;
}

/** Replacements at offsets of a text, applied together. */
export class Suntingan {
  private readonly daftar: { dari: number; sampai: number; teks: string; urut: number }[] = [];

  ganti(dari: number, sampai: number, teks: string): void {
    this.daftar.push({ dari, sampai, teks, urut: this.daftar.length });
  }

  sisip(di: number, teks: string): void {
    this.ganti(di, di, teks);
  }

  /** The text from `awal` to `akhir` with every replacement made; insertions at one place keep their order. */
  terapkan(sumber: string, awal: number, akhir: number): string {
    this.daftar.sort((a, b) => a.dari - b.dari || a.sampai - b.sampai || a.urut - b.urut);
    const bagian: string[] = [];
    let p = awal;
    for (const { dari, sampai, teks } of this.daftar) {
      bagian.push(sumber.slice(p, dari), teks);
      p = sampai;
    }
    bagian.push(sumber.slice(p, akhir));
    return bagian.join("");
  }
}
