import type { Status } from "../scoring/skor.ts";
import { URUTAN_STATUS, WARNA, WARNA_STATUS } from "./palet.ts";
import type { Gaya, Garis, Warna } from "./rencana.ts";

/** Every look used on the rapor, by name. Sections pick from here and never style a cell by themselves. */
export type NamaGaya = keyof typeof TETAP | `${keyof typeof PER_STATUS}.${Status}`;

/** The sheet's own font; widths in `tinggiTeks.ts` are this font's. */
export const HURUF = { nama: "Calibri", ukuran: 10, warna: WARNA.teks } as const;

const tipis = (warna: Warna): Garis => ({ warna, tebal: "tipis" });
const sedang = (warna: Warna): Garis => ({ warna, tebal: "sedang" });

const isi: Gaya = { tegak: "tengah", lipat: true, garis: { bawah: tipis(WARNA.garis) } };
const kepala: Gaya = {
  huruf: { ukuran: 9, tebal: true, warna: WARNA.redup },
  tegak: "bawah",
  lipat: true,
  garis: { bawah: tipis(WARNA.garisTegas) },
};
const pita: Gaya = {
  isi: WARNA.pita,
  huruf: { tebal: true, warna: WARNA.navy },
  tegak: "tengah",
  lipat: true,
  garis: { bawah: tipis(WARNA.garis) },
};
const sasaran: Gaya = { ...pita, isi: WARNA.pitaMuda };
const total: Gaya = {
  isi: WARNA.navy,
  huruf: { tebal: true, ukuran: 11, warna: WARNA.diAtasNavy },
  tegak: "tengah",
  lipat: true,
};
const diNavy = (ukuran: number, tebal: boolean, warna: Warna): Gaya => ({
  isi: WARNA.navy,
  huruf: { ukuran, tebal, warna },
  rata: "kiri",
  tegak: "tengah",
  lipat: true,
  takuk: 1,
});

const TETAP = {
  kawung: { isi: WARNA.navy, huruf: { ukuran: 9, warna: WARNA.emas }, rata: "tengah", tegak: "tengah" },
  garisKop: { isi: WARNA.navy },
  instansi: { huruf: { ukuran: 10, warna: WARNA.redup }, tegak: "bawah", lipat: true },
  judul: { huruf: { ukuran: 20, tebal: true, warna: WARNA.navy }, tegak: "tengah", lipat: true },
  kantor: { huruf: { ukuran: 13, tebal: true }, tegak: "tengah", lipat: true },
  keterangan: { huruf: { ukuran: 9, warna: WARNA.redup }, tegak: "tengah", lipat: true },

  nkoLabel: diNavy(9, false, WARNA.redupDiAtasNavy),
  nkoNilai: diNavy(28, true, WARNA.diAtasNavy),
  nkoStatus: diNavy(10, true, WARNA.diAtasNavy),
  putusanJudul: {
    huruf: { ukuran: 15, tebal: true, warna: WARNA.navy },
    rata: "kiri",
    tegak: "bawah",
    lipat: true,
    takuk: 1,
  },
  putusan: { huruf: { ukuran: 10 }, rata: "kiri", tegak: "atas", lipat: true, takuk: 1 },
  /** The chart's own figures, covered by the chart. */
  sumberGrafik: { huruf: { ukuran: 8, warna: WARNA.putih } },

  judulBagian: {
    huruf: { ukuran: 12, tebal: true, warna: WARNA.navy },
    tegak: "bawah",
    lipat: true,
    garis: { bawah: sedang(WARNA.navy) },
  },
  kepalaAwal: kepala,
  kepala: { ...kepala, rata: "kiri", takuk: 1 },
  kepalaTengah: { ...kepala, rata: "tengah" },
  kepalaKanan: { ...kepala, rata: "kanan" },
  kepalaIndeks: { ...kepala, rata: "kanan", takuk: 1, huruf: { ...kepala.huruf, warna: WARNA.navy } },
  isiAwal: { ...isi, rata: "kiri" },
  isi: { ...isi, rata: "kiri", takuk: 1 },
  isiTengah: { ...isi, rata: "tengah" },
  isiAngka: { ...isi, rata: "kanan" },
  isiIndeks: { ...isi, rata: "kanan", takuk: 1, huruf: { tebal: true } },
  isiTebalAwal: { ...isi, rata: "kiri", huruf: { tebal: true } },
  isiTebal: { ...isi, rata: "kiri", takuk: 1, huruf: { tebal: true } },
  isiRedup: { ...isi, rata: "kiri", takuk: 1, huruf: { ukuran: 9, warna: WARNA.redup } },
  isiBelum: { ...isi, rata: "kiri", takuk: 1, huruf: { ukuran: 9, warna: WARNA.redup, miring: true } },
  isiKecil: { ...isi, rata: "kiri", takuk: 1, huruf: { ukuran: 9 } },
  isiTren: { ...isi, rata: "tengah", huruf: { ukuran: 9, warna: WARNA.navy } },
  isian: {
    isi: WARNA.isian,
    rata: "kiri",
    takuk: 1,
    tegak: "tengah",
    lipat: true,
    garis: {
      atas: tipis(WARNA.garisIsian),
      bawah: tipis(WARNA.garisIsian),
      kiri: tipis(WARNA.garisIsian),
      kanan: tipis(WARNA.garisIsian),
    },
  },
  kepalaIsian: { ...kepala, rata: "kiri", takuk: 1, huruf: { ...kepala.huruf, miring: true } },
  isiTautan: { ...isi, rata: "kiri", takuk: 1, huruf: { ukuran: 9, warna: WARNA.tautan } },

  petaLabel: { huruf: { ukuran: 9, warna: WARNA.navy }, rata: "kiri", tegak: "tengah", lipat: true },
  data: { huruf: { ukuran: 9, warna: WARNA.redup }, rata: "kiri", tegak: "tengah" },
  dataAngka: { huruf: { ukuran: 9 }, rata: "kanan", tegak: "tengah", lipat: true },
  dataIndeks: { huruf: { ukuran: 9, tebal: true }, rata: "kanan", tegak: "tengah" },
  judulGrafik: {
    huruf: { ukuran: 9, tebal: true, warna: WARNA.navy },
    tegak: "bawah",
    lipat: true,
    rata: "kiri",
  },
  ttd: { rata: "kiri", tegak: "bawah", lipat: true },
  pita: { ...pita, rata: "kiri" },
  pitaTren: { ...pita, rata: "tengah", huruf: { ...pita.huruf, ukuran: 9 } },
  pitaAngka: { ...pita, rata: "kanan" },
  pitaIndeks: { ...pita, rata: "kanan", takuk: 1 },
  sasaranTautan: { ...sasaran, rata: "kiri", huruf: { ukuran: 9, warna: WARNA.tautan } },
  sasaranTren: { ...sasaran, rata: "tengah", huruf: { ...sasaran.huruf, ukuran: 9 } },
  sasaranAwal: { ...sasaran, rata: "kiri" },
  sasaran: { ...sasaran, rata: "kiri", takuk: 1 },
  sasaranAngka: { ...sasaran, rata: "kanan" },
  sasaranIndeks: { ...sasaran, rata: "kanan", takuk: 1 },
  total: { ...total, rata: "kiri" },
  totalTren: { ...total, rata: "tengah", huruf: { ...total.huruf, ukuran: 9 } },
  totalAngka: { ...total, rata: "kanan" },
  totalIndeks: { ...total, rata: "kanan", takuk: 1 },

  /** Above a list sheet: one cell, running over its neighbours. */
  judulDaftar: { huruf: { ukuran: 15, tebal: true, warna: WARNA.navy }, tegak: "tengah" },
  keteranganDaftar: { huruf: { ukuran: 9, warna: WARNA.redup }, tegak: "tengah" },

  penutup: { huruf: { ukuran: 9, warna: WARNA.redup }, tegak: "tengah", lipat: true, rata: "kiri" },
} as const satisfies Record<string, Gaya>;

/** Looks that exist once per status. White lines between the tiles make the gap. */
const PER_STATUS = {
  pitaStatus: ({ kuat }) => ({ isi: kuat, garis: { kiri: sedang(WARNA.putih), kanan: sedang(WARNA.putih) } }),
  ubinLabel: ({ pucat, teks }) => ubin(pucat, { ukuran: 10, tebal: true, warna: teks }),
  ubinNilai: ({ pucat, teks }) => ubin(pucat, { ukuran: 24, tebal: true, warna: teks }),
  ubinKet: ({ pucat, teks }) => ubin(pucat, { ukuran: 9, warna: teks }),
  petaSasaran: ({ pucat, teks }) => ({
    isi: pucat,
    huruf: { ukuran: 9, warna: teks },
    rata: "kiri",
    tegak: "tengah",
    lipat: true,
    takuk: 1,
    garis: { kiri: sedang(WARNA.putih) },
  }),
  petaNilai: ({ pucat, teks }) => ({
    isi: pucat,
    huruf: { ukuran: 9, warna: teks },
    rata: "kanan",
    tegak: "tengah",
    lipat: true,
    garis: { kanan: sedang(WARNA.putih) },
  }),
  status: ({ kuat, pucat, teks }) => ({
    isi: pucat,
    huruf: { tebal: true, warna: teks },
    rata: "kiri",
    tegak: "tengah",
    lipat: true,
    takuk: 1,
    garis: { kiri: sedang(kuat), bawah: tipis(WARNA.putih) },
  }),
} as const satisfies Record<string, (warna: { kuat: Warna; pucat: Warna; teks: Warna }) => Gaya>;

function ubin(isiUbin: Warna, huruf: NonNullable<Gaya["huruf"]>): Gaya {
  return {
    isi: isiUbin,
    huruf,
    rata: "tengah",
    tegak: "tengah",
    lipat: true,
    garis: { kiri: sedang(WARNA.putih), kanan: sedang(WARNA.putih) },
  };
}

export const GAYA: ReadonlyMap<string, Gaya> = new Map<string, Gaya>([
  ...Object.entries(TETAP),
  ...Object.entries(PER_STATUS).flatMap(([nama, buat]) =>
    URUTAN_STATUS.map((status): [string, Gaya] => [`${nama}.${status}`, buat(WARNA_STATUS[status])]),
  ),
]);
