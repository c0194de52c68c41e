import { isi } from "../../bahasa/index.ts";
import { NAMA_STATUS } from "../../bahasa/namaStatus.ts";
import type { Bagian, BarisBagian, SelBagian } from "../bagian/bagian.ts";
import { susunCatatanLama } from "../bagian/catatanLama.ts";
import { barisIsian, kepalaIsian } from "../bagian/isian.ts";
import { tulisInstansi } from "../bagian/kop.ts";
import { susunTandaTangan } from "../bagian/tandaTangan.ts";
import { kalimatTindak } from "../bagian/tindakLanjut.ts";
import { barisJudulBagian, barisSelebar, tulisStatus } from "../bagian/unsur.ts";
import { teksIndeks } from "../indeksCetak.ts";
import { AWAL_KOTAK } from "../isian/bidang.ts";
import { tandaKotak } from "../isian/tanda.ts";
import { kalimatCapaian } from "../kalimatDibahas.ts";
import { KOLOM } from "../kisi.ts";
import { putusan } from "../putusan.ts";
import { tulisTanggal } from "../tanggal.ts";
import { pecahAksi } from "../tindakLanjut/aksi.ts";
import type { BahanNotula, DibahasNotula } from "./bahanNotula.ts";

export type PenyusunNotula = (n: BahanNotula) => Bagian | null;

const SELEBAR = { dari: KOLOM.kode, sampai: KOLOM.trenAkhir } as const;
const LABEL = { dari: KOLOM.kode, sampai: AWAL_KOTAK - 1 } as const;
const KOTAK = { dari: AWAL_KOTAK, sampai: KOLOM.trenAkhir } as const;
/** Rows to sign; more people sign on the back. */
const HADIR = 12;
/** Room for a signature, in points. */
const TINGGI_HADIR = 22;

/** Letterhead. */
export const susunKopNotula: PenyusunNotula = ({ k }) => {
  const { rapor, notula } = k.teks;
  const selebar = (nilai: string, gaya: SelBagian["gaya"], tinggi: number): BarisBagian => ({
    tinggi,
    ikut: true,
    sel: [{ ...SELEBAR, nilai, gaya }],
  });
  return {
    baris: [
      selebar("", "garisKop", 4),
      selebar(tulisInstansi(k), "instansi", 20),
      selebar(notula.judul, "judul", 30),
      selebar(k.kantor ?? rapor.kop.kantorKosong, "kantor", 20),
      ...(k.namaPeriode === null ? [] : [selebar(k.namaPeriode, "keterangan", 16)]),
      selebar(notula.petunjuk, "keterangan", 16),
    ],
  };
};

/** When, where, who, and what about. */
export const susunRapat: PenyusunNotula = (n) => {
  const { rapat, bawaan } = n.k.teks.notula;
  const tanggal = n.k.tanggalRapat === null ? null : tulisTanggal(n.k.tanggalRapat, n.k.bahasa);
  const agenda = isi(bawaan.agenda, { periode: n.k.namaPeriode ?? "" }, n.k.bahasa);
  return {
    baris: [
      barisKotak(n, "tanggal", rapat.tanggal, tanggal),
      barisKotak(n, "waktu", rapat.waktu, null),
      barisKotak(n, "pimpinan", rapat.pimpinan, bawaan.pimpinan),
      barisKotak(n, "notulis", rapat.notulis, null),
      barisKotak(n, "peserta", rapat.peserta, bawaan.peserta),
      barisKotak(n, "agenda", rapat.agenda, agenda),
    ],
  };
};

/** A label and a box; what was typed in it goes before what we would write. */
function barisKotak(
  { kotak }: BahanNotula,
  kunci: string,
  label: string,
  bawaan: string | null,
  lain: { readonly tinggi?: number; readonly sampai?: number } = {},
): BarisBagian {
  const { tinggi, sampai = KOTAK.sampai } = lain;
  const sisa: SelBagian[] =
    sampai < KOTAK.sampai ? [{ dari: sampai + 1, sampai: KOTAK.sampai, nilai: null, gaya: "isian" }] : [];
  return {
    ...(tinggi !== undefined && { tinggi }),
    tanda: tandaKotak(kunci, bawaan),
    sel: [
      { ...LABEL, nilai: label, gaya: "isiAwal" },
      { ...KOTAK, sampai, nilai: kotak[kunci] ?? bawaan, gaya: "isian", utuh: true },
      ...sisa,
    ],
  };
}

/** Where the office stands, in sentences. */
export const susunCapaianNotula: PenyusunNotula = ({ k }) => {
  const t = k.teks.notula.capaian;
  const { nko, profil } = k.hasil.kantor;
  const { judul, kalimat } = putusan(k);
  const ringkas = k.pilihan.tindakLanjut ?? null;
  const data = {
    nilai: teksIndeks(nko.nilai, k.bahasa, profil),
    status: NAMA_STATUS[k.bahasa][nko.status].toLowerCase(),
  };
  return {
    baris: [
      barisJudulBagian(t.judul),
      barisSelebar(`${isi(t.nko, data, k.bahasa)} ${judul} ${kalimat}`, "isiAwal"),
      ...(ringkas === null
        ? []
        : [
            barisSelebar(
              `${k.teks.daftar.tindakLanjut.bagian.judul}: ${kalimatTindak(k, ringkas)}`,
              "isiAwal",
            ),
          ]),
    ],
  };
};

/** Every IKU that was talked about: how it stands, and the boxes with what was said of it. */
export const susunPembahasan: PenyusunNotula = ({ k, dibahas }) => {
  const t = k.teks.notula.pembahasan;
  if (dibahas.length === 0) return { baris: [barisJudulBagian(t.judul), barisSelebar(t.kosong, "isiAwal")] };
  const { kepala } = k.teks.rapor;
  return {
    baris: [
      barisJudulBagian(t.judul),
      {
        ikut: true,
        sel: [
          { dari: KOLOM.kode, nilai: kepala.kode, gaya: "kepalaAwal" },
          { dari: KOLOM.nama, sampai: KOLOM.pol, nilai: kepala.iku, gaya: "kepala" },
          { dari: KOLOM.bobot, sampai: KOLOM.realisasi, nilai: t.capaian, gaya: "kepala" },
          { dari: KOLOM.indeks, sampai: KOLOM.trenAkhir, nilai: kepala.status, gaya: "kepala" },
        ],
      },
      kepalaIsian(k),
      ...dibahas.flatMap(({ skor, diketik, rapor }): BarisBagian[] => [
        {
          ikut: true,
          sel: [
            { dari: KOLOM.kode, nilai: skor.iku.kode ?? "", gaya: "isiTebalAwal" },
            { dari: KOLOM.nama, sampai: KOLOM.pol, nilai: skor.iku.nama, gaya: "isiTebal" },
            { dari: KOLOM.bobot, sampai: KOLOM.realisasi, nilai: kalimatCapaian(k, skor), gaya: "isiKecil" },
            {
              dari: KOLOM.indeks,
              sampai: KOLOM.trenAkhir,
              nilai: `${tulisStatus(k, skor.status)} · ${teksIndeks(skor.indeks, k.bahasa, k.hasil.kantor.profil)}`,
              gaya: `status.${skor.status}`,
            },
          ],
        },
        barisIsian({ kode: skor.iku.kode, nama: skor.iku.nama, diketik, sumber: rapor }),
      ]),
    ],
    kepala: [1, 2],
  };
};

const nomor = (i: number): SelBagian => ({ dari: KOLOM.kode, nilai: String(i + 1), gaya: "isiAwal" });

function sebutan({ skor }: DibahasNotula): string {
  return skor.iku.kode ?? skor.iku.nama;
}

/** What was decided, in one list. */
export const susunKeputusan: PenyusunNotula = ({ k, dibahas }) => {
  const t = k.teks.notula.keputusan;
  const ada = dibahas.filter((d) => d.keputusan !== "");
  return {
    baris: [
      barisJudulBagian(t.judul),
      ...(ada.length === 0 ? [barisSelebar(t.kosong, "isiAwal")] : []),
      ...ada.map((d, i): BarisBagian => ({
        sel: [
          nomor(i),
          { dari: KOLOM.nama, sampai: KOLOM.namaB, nilai: sebutan(d), gaya: "isiTebalAwal" },
          { dari: KOLOM.namaC, sampai: KOLOM.trenAkhir, nilai: d.keputusan, gaya: "isiAwal" },
        ],
      })),
    ],
  };
};

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

/** Who was there. */
export const susunHadir: PenyusunNotula = (n) => {
  const t = n.k.teks.notula.hadir;
  return {
    baris: [
      barisJudulBagian(t.judul),
      {
        ikut: true,
        sel: [
          { ...LABEL, nilai: n.k.teks.notula.aksi.no, gaya: "kepalaAwal" },
          { dari: AWAL_KOTAK, sampai: KOLOM.realisasi, nilai: t.nama, gaya: "kepalaAwal" },
          { dari: KOLOM.indeks, sampai: KOLOM.trenAkhir, nilai: t.tandaTangan, gaya: "kepala" },
        ],
      },
      ...Array.from({ length: HADIR }, (_, i) =>
        barisKotak(n, `hadir${String(i + 1)}`, String(i + 1), null, {
          tinggi: TINGGI_HADIR,
          sampai: KOLOM.realisasi,
        }),
      ),
    ],
    kepala: [1, 1],
  };
};

/** What was typed and has no place any more, and the signatures: as on the rapor, in the words of the minutes. */
export const susunAkhir: readonly PenyusunNotula[] = [
  ({ k, catatanLama }) => {
    const rapor = { ...k.teks.rapor, catatanLama: k.teks.notula.catatanLama };
    return susunCatatanLama({ ...k, catatanLama, teks: { ...k.teks, rapor } });
  },
  ({ k, ttd }) => {
    const tandaTangan = { ...k.teks.rapor.tandaTangan, penyusun: k.teks.notula.rapat.notulis };
    const rapor = { ...k.teks.rapor, tandaTangan };
    return susunTandaTangan({ ...k, penandaTangan: ttd, teks: { ...k.teks, rapor } });
  },
];
