import { bacaBadan } from "../badan/badan.ts";
import type { BarisMentah, Letak, SelNilai, TabelMentah } from "./tabelMentah.ts";
import type { Kolom } from "../tabel.ts";
import { peranNilai } from "../peranKolom.ts";
import type { Bahan } from "./jenis.ts";

/** Lays out a table with one sheet row per IKU: every column's cell stands in the IKU's own row. */
export function susunSatuBaris({ lembar, kepala, kolom }: Bahan): TabelMentah {
  const badan = bacaBadan(lembar, kepala, kolom);
  const kolomNilai = kolom.nilai.flatMap((k) =>
    peranNilai(k.kolom) ? [{ peran: k.kolom, periode: k.periode, judul: k.judul, kolom: k.letak }] : [],
  );
  const baris = badan.baris.map((b): BarisMentah => {
    const sel = new Map<Kolom, Letak>();
    for (const [nama, k] of kolom.tunggal) sel.set(nama, { baris: b.baris, kolom: k.letak });
    return {
      nama: b.nama,
      letakNama: sel.get("nama") ?? { baris: b.baris, kolom: 0 },
      perspektif: b.perspektif,
      sasaran: b.sasaran,
      kodeSasaran: b.kodeSasaran,
      sel,
      nilai: kolomNilai.map(({ peran, periode, judul, kolom }) => ({
        peran,
        periode,
        judul,
        kolom,
        baris: b.baris,
      })),
    };
  });
  return { baris, berikut: badan.berikut, temuan: badan.temuan };
}

/** Address of the header over a figure's cell, for a finding about the whole column. */
export function selJudul({ lembar, kolom }: Bahan, sel: SelNilai): string {
  const kepala = kolom.nilai.find((k) => k.letak === sel.kolom);
  return lembar.alamat(kepala?.baris ?? sel.baris, sel.kolom);
}
