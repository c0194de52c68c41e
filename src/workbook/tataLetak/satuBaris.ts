import type { Bertahap } from "../../scoring/bertahap.ts";
import { bacaBadan } from "../badan/badan.ts";
import type { BarisMentah, SelNilai, TabelMentah } from "./tabelMentah.ts";
import { peranNilai } from "../peranKolom.ts";
import type { Bahan } from "./jenis.ts";

/** Lays out a table with one sheet row per IKU: every column's cell stands in the IKU's own row. */
export function* susunSatuBaris({ lembar, kepala, kolom }: Bahan): Bertahap<TabelMentah> {
  const badan = yield* bacaBadan(lembar, kepala, kolom);
  const nilai = kolom.nilai.flatMap((k) =>
    peranNilai(k.kolom) ? [{ peran: k.kolom, periode: k.periode, judul: k.judul, kolom: k.letak }] : [],
  );
  const letak = new Map([...kolom.tunggal].map(([nama, k]) => [nama, k.letak]));
  const kolomNama = letak.get("nama") ?? 0;
  const baris = badan.baris.map((b): BarisMentah => ({
    nama: b.nama,
    baris: b.baris,
    kolomNama,
    perspektif: b.perspektif,
    sasaran: b.sasaran,
    kodeSasaran: b.kodeSasaran,
    kolom: letak,
    barisKolom: null,
    nilai,
    barisNilai: null,
  }));
  return { baris, berikut: badan.berikut, temuan: badan.temuan };
}

/** Address of the header over a figure's cell, for a finding about the whole column. */
export function selJudul({ lembar, kolom }: Bahan, sel: SelNilai): string {
  const kepala = kolom.nilai.find((k) => k.letak === sel.kolom);
  return lembar.alamat(kepala?.baris ?? sel.baris, sel.kolom);
}
