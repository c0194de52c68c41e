import type { Status } from "../../scoring/skor.ts";
import type { NamaGaya } from "../gaya.ts";
import { KOLOM } from "../kisi.ts";
import type { BarisBagian, Konteks, SelBagian } from "./bagian.ts";

const SELEBAR = { dari: KOLOM.kode, sampai: KOLOM.trenAkhir } as const;

/** In the lists before the table, which gives every name whole, a name takes no more lines than this. */
const BARIS_NAMA = 4;

/** The name of an IKU in a list where its code or its beginning tells it from the others. */
export function selNamaRingkas(nama: string, letak: Pick<SelBagian, "dari" | "sampai">): SelBagian {
  return { ...letak, nilai: nama, gaya: "isi", barisTerbanyak: BARIS_NAMA };
}

/** The heading of a section; stays with what follows. */
export function barisJudulBagian(judul: string): BarisBagian {
  return { tinggi: 22, ikut: true, sel: [{ ...SELEBAR, nilai: judul, gaya: "judulBagian" }] };
}

/** A row of one text over the whole width. */
export function barisSelebar(nilai: string, gaya: NamaGaya, ikut = false): BarisBagian {
  return { ikut, sel: [{ ...SELEBAR, nilai, gaya }] };
}

/** A status as sign, word and colour. */
export function selStatus(k: Konteks, status: Status, kolom: number): SelBagian {
  return { dari: kolom, nilai: tulisStatus(k, status), gaya: `status.${status}` };
}

/** Sign and word, so that black-and-white print and colour-blind readers lose nothing: "✔ Hijau". */
export function tulisStatus({ teks }: Konteks, status: Status): string {
  return `${teks.skor.simbol[status]} ${teks.rapor.status[status]}`;
}
