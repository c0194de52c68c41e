import { Elemen } from "./pohon.ts";
import { akhirTutup, khusus, lewatiKhusus, PembacaTag, rusak } from "./tag.ts";

export interface Dokumen {
  readonly akar: Elemen;
  /** Everything before and after the root, raw. */
  readonly pembuka: string;
  readonly penutup: string;
}

/** Reads one element's inside itself instead of the tree, and returns where its end tag starts. */
export interface Pengganti {
  readonly lokal: string;
  readonly baca: (teks: string, awalIsi: number) => number;
}

/** Deeper nesting than any office file has; walking the tree is recursive. */
const DALAM_MAKS = 1000;

/** The whole part as a tree. Malformed XML or a DOCTYPE throws BerkasTidakTerbaca("rusak"). */
export function uraiXml(teks: string, pengganti?: Pengganti): Dokumen {
  const tag = new PembacaTag(teks);
  let akar: Elemen | null = null;
  let kini: Elemen | null = null;
  let awalAkar = 0;
  let akhirAkar = 0;
  let dalam = 0;
  let p = 0;
  for (;;) {
    const lt = teks.indexOf("<", p);
    if (lt < 0) break;
    if (kini !== null && lt > p) kini.isi.push(teks.slice(p, lt));
    if (khusus(teks, lt)) {
      p = lewatiKhusus(teks, lt);
      kini?.isi.push(teks.slice(lt, p));
    } else if (teks.charCodeAt(lt + 1) === 47) {
      p = akhirTutup(teks, lt);
      if (kini === null || teks.slice(lt + 2, p - 1).trimEnd() !== kini.nama) throw rusak(lt);
      kini.tutup(p);
      if (kini.induk === null) akhirAkar = p;
      kini = kini.induk;
      dalam--;
    } else {
      if (kini === null && akar !== null) throw rusak(lt);
      tag.baca(lt);
      const atribut: [string, string][] = [];
      for (let i = 0; i < tag.jumlah; i++) {
        const kunci = tag.kunci[i] ?? "";
        atribut.push([kunci, tag.atribut(kunci) ?? ""]);
      }
      const baru = new Elemen(tag.nama, atribut, teks, lt);
      p = tag.akhir;
      if (kini === null) {
        akar = baru;
        awalAkar = lt;
      } else {
        baru.induk = kini;
        kini.isi.push(baru);
      }
      if (tag.mandiri) {
        baru.tutup(p);
        if (kini === null) akhirAkar = p;
      } else {
        if (++dalam > DALAM_MAKS) throw rusak(lt);
        kini = baru;
        if (pengganti?.lokal === tag.lokal) p = pengganti.baca(teks, p);
      }
    }
  }
  if (akar === null || kini !== null) throw rusak(teks.length);
  return { akar, pembuka: teks.slice(0, awalAkar), penutup: teks.slice(akhirAkar) };
}

/** A fresh document of one root element. */
export function tulisDokumen(dok: Dokumen): string {
  return dok.pembuka + dok.akar.tulis() + dok.penutup;
}

export const KEPALA_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
