import { isi } from "../../bahasa/index.ts";
import { KOLOM } from "../kisi.ts";
import { tulisTanggal, tulisWaktu } from "../tanggal.ts";
import type { BarisBagian, Konteks, PenyusunBagian } from "./bagian.ts";

const { kode: A, trenAkhir: Z } = KOLOM;

/** One kawung blossom per sign; wide enough for the band, narrow enough for the widest symbol font. */
const KAWUNG = Array<string>(70).fill("❖").join(" ");

/** Height of the band, in points; it is repeated at the top of every page. */
export const TINGGI_PITA = 14;

/** How offices of the customs directorate general are called. */
const BEA_CUKAI = /\b(?:kppbc|kpubc|kpu bc|blbc|djbc|bea(?: dan| &|,)? cukai)\b/i;

/** Whether the directorate general belongs on the letterhead: the office is one of its own, and not itself by name. */
function kantorBeaCukai(kantor: string | null): boolean {
  const nama = (kantor ?? "").replace(/\s+/g, " ");
  return BEA_CUKAI.test(nama) && !/direktorat jenderal bea/i.test(nama);
}

/** Whose office it is: the ministry, and the directorate general where that is known. */
export function tulisInstansi({ kantor, teks }: Pick<Konteks, "kantor" | "teks">): string {
  const { instansi, beaCukai } = teks.rapor.kop;
  return kantorBeaCukai(kantor) ? `${instansi} · ${beaCukai}` : instansi;
}

/** Letterhead: office, period, meeting day, rule profile, and when and from which sheet the figures come. */
export const susunKop: PenyusunBagian = ({
  teks,
  bahasa,
  pilihan,
  hasil,
  kantor,
  namaPeriode,
  tanggalRapat: rapat,
}) => {
  const t = teks.rapor.kop;
  const judul = namaPeriode === null ? t.judul : isi(t.judulPeriode, { periode: namaPeriode }, bahasa);
  const instansi = tulisInstansi({ kantor, teks });
  const keterangan = [
    ...(rapat === null ? [] : [isi(t.rapat, { tanggal: tulisTanggal(rapat, bahasa) }, bahasa)]),
    isi(t.aturan, { profil: hasil.kantor.profil.id }, bahasa),
    isi(t.sumber, { lembar: hasil.tabel.lembar, waktu: tulisWaktu(pilihan.tanggalHitung, bahasa) }, bahasa),
  ].join(" · ");
  const pita: BarisBagian = pilihan.hiasan
    ? { tinggi: TINGGI_PITA, ikut: true, sel: [{ dari: A, sampai: Z, nilai: KAWUNG, gaya: "kawung" }] }
    : { tinggi: 4, ikut: true, sel: [{ dari: A, sampai: Z, nilai: null, gaya: "garisKop" }] };
  return {
    baris: [
      pita,
      { tinggi: 20, ikut: true, sel: [{ dari: A, sampai: Z, nilai: instansi, gaya: "instansi" }] },
      { tinggi: 30, ikut: true, sel: [{ dari: A, sampai: Z, nilai: judul, gaya: "judul" }] },
      {
        tinggi: 20,
        ikut: true,
        sel: [{ dari: A, sampai: Z, nilai: kantor ?? t.kantorKosong, gaya: "kantor" }],
      },
      { tinggi: 16, sel: [{ dari: A, sampai: Z, nilai: keterangan, gaya: "keterangan" }] },
    ],
  };
};
