import type { BarisBagian } from "../bagian/bagian.ts";
import { barisJudulBagian, barisSelebar } from "../bagian/unsur.ts";
import { KOLOM } from "../kisi.ts";
import { tulisTanggal } from "../tanggal.ts";
import { pecahAksi } from "../tindakLanjut/aksi.ts";
import type { BahanNotula, DibahasNotula, PenyusunNotula } from "./bahanNotula.ts";
import { nomor, sebutan } from "./unsurNotula.ts";

/** Column heads of a list of actions; without a status for those agreed just now. */
function kepalaAksi({ k }: BahanNotula, berstatus: boolean): BarisBagian {
  const { kepala } = k.teks.daftar.tindakLanjut;
  const [pic, tenggat] = letakAksi(berstatus);
  return {
    ikut: true,
    sel: [
      { dari: KOLOM.kode, nilai: k.teks.notula.aksi.no, gaya: "kepalaAwal" },
      { dari: KOLOM.nama, sampai: KOLOM.namaB, nilai: k.teks.rapor.kepala.kode, gaya: "kepalaAwal" },
      { dari: KOLOM.namaC, sampai: KOLOM.target, nilai: kepala.rencana, gaya: "kepalaAwal" },
      { ...pic, nilai: kepala.pic, gaya: "kepala" },
      { ...tenggat, nilai: kepala.tenggat, gaya: "kepala" },
      ...(berstatus
        ? [{ dari: KOLOM.tren, sampai: KOLOM.trenAkhir, nilai: kepala.status, gaya: "kepala" } as const]
        : []),
    ],
  };
}

function letakAksi(berstatus: boolean) {
  return berstatus
    ? ([{ dari: KOLOM.realisasi }, { dari: KOLOM.indeks, sampai: KOLOM.status }] as const)
    : ([
        { dari: KOLOM.realisasi, sampai: KOLOM.indeks },
        { dari: KOLOM.status, sampai: KOLOM.trenAkhir },
      ] as const);
}

/** The actions this meeting agreed on. */
export const susunAksi: PenyusunNotula = (n) => {
  const t = n.k.teks.notula.aksi;
  const aksi = aksiNotula(n);
  const [pic, tenggat] = letakAksi(false);
  if (aksi.length === 0) return { baris: [barisJudulBagian(t.judul), barisSelebar(t.kosong, "isiAwal")] };
  return {
    baris: [
      barisJudulBagian(t.judul),
      kepalaAksi(n, false),
      ...aksi.map(({ d, rencana }, i): BarisBagian => ({
        sel: [
          nomor(i),
          { dari: KOLOM.nama, sampai: KOLOM.namaB, nilai: sebutan(d), gaya: "isiTebalAwal" },
          { dari: KOLOM.namaC, sampai: KOLOM.target, nilai: rencana, gaya: "isiAwal" },
          { ...pic, nilai: d.isi.pic ?? "", gaya: "isi" },
          { ...tenggat, nilai: d.isi.tenggat ?? "", gaya: "isi" },
        ],
      })),
    ],
    kepala: [1, 1],
  };
};

/** Every action noted, one by one. */
export function aksiNotula({
  dibahas,
}: BahanNotula): { readonly d: DibahasNotula; readonly rencana: string }[] {
  return dibahas.flatMap((d) => pecahAksi(d.isi.rencanaAksi ?? "").map((rencana) => ({ d, rencana })));
}

/** How far the actions of earlier meetings are. */
export const susunTindakLalu: PenyusunNotula = (n) => {
  if (n.tindakLalu.length === 0) return null;
  const { status } = n.k.teks.daftar.tindakLanjut;
  const [pic, tenggat] = letakAksi(true);
  return {
    baris: [
      barisJudulBagian(n.k.teks.notula.lalu.judul),
      kepalaAksi(n, true),
      ...n.tindakLalu.map((b, i): BarisBagian => ({
        sel: [
          nomor(i),
          { dari: KOLOM.nama, sampai: KOLOM.namaB, nilai: b.kode ?? b.nama ?? "", gaya: "isiTebalAwal" },
          { dari: KOLOM.namaC, sampai: KOLOM.target, nilai: b.rencana, gaya: "isiAwal" },
          { ...pic, nilai: b.pic ?? "", gaya: "isi" },
          {
            ...tenggat,
            nilai:
              typeof b.tenggat === "number"
                ? tulisTanggal(b.jatuhTempo ?? "", n.k.bahasa)
                : String(b.tenggat),
            gaya: "isi",
          },
          {
            dari: KOLOM.tren,
            sampai: KOLOM.trenAkhir,
            nilai: b.status === null ? String(b.sel.isi("status")) : status[b.status],
            gaya: "isi",
          },
        ],
      })),
    ],
    kepala: [1, 1],
  };
};
