import type { Buku, LembarBuku } from "../../../src/simulator/buku.ts";
import { galat, type KodeApi } from "../../../src/simulator/richapi/galat.ts";
import { sambunganPutus, type PelayanExcel } from "../../../src/simulator/richapi/pelayan.ts";
import type { Jawaban } from "../../../src/simulator/richapi/pesan.ts";

/** Something that goes wrong at one request of an action, or at one command inside it. */
export interface Gangguan {
  readonly nama: string;
  /** Lets it happen at the n-th request of work, 0-based; `aksi` is the command inside it. */
  readonly pasang: (excel: PelayanExcel, permintaan: number, aksi: number) => void;
  /** At every command of a request, or once per request. */
  readonly per: "permintaan" | "aksi";
}

/** Changes of the workbook by somebody else, between two requests. */
export interface Peristiwa {
  readonly nama: string;
  readonly terjadi: (buku: Buku) => void;
  /** Takes back what stood in the way, as the message asks of the user; absent for what stays. */
  readonly pulih?: (buku: Buku) => void;
  /** The sheet it is about; nothing happens in a workbook that has none of that name. */
  readonly lembar?: string;
  /** What people typed there goes with it, as they wanted. */
  readonly menghapus?: true;
}

/** Throws at the n-th request of work, before or after Excel carried it out. */
function padaPermintaan(nama: string, kapan: "sebelum" | "sesudah", buat: () => Error): Gangguan {
  return {
    nama,
    per: "permintaan",
    pasang: (excel, permintaan) => {
      const saatnya = hitung(permintaan);
      const lempar = (): never => {
        throw buat();
      };
      excel.kait =
        kapan === "sebelum"
          ? { sebelumBatch: () => (saatnya() ? lempar() : undefined) }
          : { setelahBatch: (_, jawaban) => (saatnya() ? lempar() : jawaban) };
    },
  };
}

/** True at the n-th call. */
function hitung(n: number): () => boolean {
  let ke = 0;
  return () => ke++ === n;
}

function padaAksi(kode: KodeApi): Gangguan {
  return {
    nama: kode,
    per: "aksi",
    pasang: (excel, permintaan, aksi) => {
      let ke = -1;
      excel.kait = {
        sebelumBatch: () => {
          ke++;
        },
        sebelumAksi: (indeks) => {
          if (ke === permintaan && indeks === aksi) throw galat(kode);
        },
      };
    },
  };
}

/** Excel on the web leaves the values out of an answer that is too large. */
const BACAAN_KOSONG: Gangguan = {
  nama: "bacaan terlalu besar: nilai null",
  per: "permintaan",
  pasang: (excel, permintaan) => {
    const saatnya = hitung(permintaan);
    excel.kait = { setelahBatch: (_, jawaban) => (saatnya() ? tanpaNilai(jawaban) : jawaban) };
  },
};

function tanpaNilai(jawaban: Jawaban): Jawaban {
  const teks = JSON.stringify(jawaban, (kunci, nilai: unknown) => (kunci === "Values" ? null : nilai));
  return JSON.parse(teks) as Jawaban;
}

export const GANGGUAN: readonly Gangguan[] = [
  padaPermintaan("sambungan putus sebelum dijalankan", "sebelum", sambunganPutus),
  padaPermintaan("sambungan putus sesudah dijalankan", "sesudah", sambunganPutus),
  padaPermintaan("sel sedang disunting", "sebelum", () => galat("InvalidOperationInCellEditMode")),
  padaPermintaan("permintaan terlalu besar", "sebelum", () => galat("RequestPayloadSizeLimitExceeded")),
  padaPermintaan("jawaban terlalu besar", "sesudah", () => galat("ResponsePayloadSizeLimitExceeded")),
  BACAAN_KOSONG,
  padaAksi("GeneralException"),
  padaAksi("AccessDenied"),
  padaAksi("ItemNotFound"),
  padaAksi("InvalidOperationInCellEditMode"),
];

function lembar(buku: Buku, nama: string): LembarBuku | undefined {
  return buku.lembar.find((l) => l.nama === nama);
}

function hapusLembar(nama: string): Peristiwa {
  return {
    nama: `lembar “${nama}” dihapus orang`,
    lembar: nama,
    menghapus: true,
    terjadi: (buku) => {
      const l = lembar(buku, nama);
      if (l === undefined) return;
      buku.lembar.splice(buku.lembar.indexOf(l), 1);
      if (buku.aktif === l.id) buku.aktif = buku.lembar[0]?.id ?? "";
      // Excel keeps a name whose sheet is gone, pointing nowhere.
      for (const n of buku.namaTerdefinisi.values()) {
        if (n.rumus.includes(nama)) n.rumus = "=#REF!";
      }
    },
  };
}

function gantiNama(nama: string): Peristiwa {
  return {
    nama: `lembar “${nama}” diganti namanya`,
    lembar: nama,
    terjadi: (buku) => {
      const l = lembar(buku, nama);
      if (l === undefined) return;
      l.nama = `${nama} (2)`;
      for (const n of buku.namaTerdefinisi.values()) n.rumus = n.rumus.replace(`'${nama}'`, `'${nama} (2)'`);
    },
  };
}

function lindungi(nama: string): Peristiwa {
  return {
    nama: `lembar “${nama}” dilindungi`,
    lembar: nama,
    terjadi: (buku) => {
      const l = lembar(buku, nama);
      if (l !== undefined) l.proteksi = { bolehFormatSel: false };
    },
    pulih: (buku) => {
      const l = lembar(buku, nama);
      if (l !== undefined) l.proteksi = null;
    },
  };
}

/** @param sumber, rapor names of the sheets that people work on */
export function peristiwa(sumber: string, rapor: string): Peristiwa[] {
  return [
    hapusLembar(sumber),
    hapusLembar(rapor),
    gantiNama(sumber),
    gantiNama(rapor),
    lindungi(sumber),
    lindungi(rapor),
    {
      nama: "struktur buku kerja dilindungi",
      terjadi: (buku) => {
        buku.proteksiStruktur = true;
      },
      pulih: (buku) => {
        buku.proteksiStruktur = false;
      },
    },
    {
      nama: "buku kerja hanya dapat dibaca",
      terjadi: (buku) => {
        buku.hanyaBaca = true;
      },
      pulih: (buku) => {
        buku.hanyaBaca = false;
      },
    },
  ];
}
