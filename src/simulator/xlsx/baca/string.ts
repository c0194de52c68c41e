import { akhirTutup, bukaTeks, khusus, lewatiElemen, lewatiKhusus, PembacaTag, rusak } from "../xml/tag.ts";
import { bacaXstring } from "../xml/teks.ts";

/** The shared strings of a workbook in file order, rich text as its plain text. */
export function bacaStringBersama(teks: string): string[] {
  const hasil: string[] = [];
  const tag = new PembacaTag(teks);
  let p = teks.indexOf("<");
  while (p >= 0) {
    if (khusus(teks, p)) p = lewatiKhusus(teks, p);
    else if (teks.charCodeAt(p + 1) === 47) p = akhirTutup(teks, p);
    else {
      tag.baca(p);
      p = tag.akhir;
      if (tag.lokal === "si") {
        if (tag.mandiri) hasil.push("");
        else {
          const isi = bacaTeksKaya(teks, p);
          hasil.push(isi.teks);
          p = isi.akhir;
        }
      }
    }
    p = teks.indexOf("<", p);
  }
  return hasil;
}

/**
 * The plain text of an `si` or `is` element whose start tag ended at `awal`: its `t` and the `t` of its runs, without
 * phonetic guides; and the offset after its end tag.
 */
export function bacaTeksKaya(teks: string, awal: number): { teks: string; akhir: number } {
  const tag = new PembacaTag(teks);
  let hasil = "";
  let p = awal;
  for (let dalam = 1; dalam > 0;) {
    const lt = teks.indexOf("<", p);
    if (lt < 0) throw rusak(p);
    if (khusus(teks, lt)) p = lewatiKhusus(teks, lt);
    else if (teks.charCodeAt(lt + 1) === 47) {
      dalam--;
      p = akhirTutup(teks, lt);
    } else {
      tag.baca(lt);
      p = tag.akhir;
      if (tag.mandiri) continue;
      if (tag.lokal === "t") {
        const akhir = awalTutup(teks, p);
        hasil += bukaTeks(teks.slice(p, akhir));
        p = akhirTutup(teks, akhir);
      } else if (tag.lokal === "r") dalam++;
      else p = lewatiElemen(teks, p, tag);
    }
  }
  return { teks: bacaXstring(hasil), akhir: p };
}

/** Where the next end tag starts, stepping over CDATA and comments. */
export function awalTutup(teks: string, p: number): number {
  for (;;) {
    const lt = teks.indexOf("<", p);
    if (lt < 0) throw rusak(p);
    if (!khusus(teks, lt)) {
      if (teks.charCodeAt(lt + 1) !== 47) throw rusak(lt);
      return lt;
    }
    p = lewatiKhusus(teks, lt);
  }
}
