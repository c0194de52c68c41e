import type { LembarTerbaca } from "../excel/baca.ts";
import type { TulisanLembar } from "../excel/lembarSendiri.ts";
import type { Sesi } from "../excel/sesi.ts";
import type { Konteks, RaporLalu } from "../rapor/bagian/bagian.ts";
import type { RencanaDaftar } from "../rapor/daftar/rencanaDaftar.ts";
import { bacaRiwayat } from "../rapor/riwayat/bacaRiwayat.ts";
import type { BarisRiwayat } from "../rapor/riwayat/entri.ts";
import { masaRapor } from "../rapor/riwayat/masaRapor.ts";
import { raporLalu } from "../rapor/riwayat/raporLalu.ts";
import { tulisRiwayatBertahap, type RiwayatAda } from "../rapor/riwayat/tulisRiwayat.ts";
import { aksiRapor } from "../rapor/tindakLanjut/aksiRapor.ts";
import {
  bacaTindakLanjut,
  type BarisTindak,
  type TindakLanjutAda,
} from "../rapor/tindakLanjut/bacaTindakLanjut.ts";
import { menengokBelakang, type IngatanTindak } from "../rapor/tindakLanjut/ingatan.ts";
import { ringkasTindak, type RingkasTindak } from "../rapor/tindakLanjut/ringkasTindak.ts";
import { tulisTindakLanjut } from "../rapor/tindakLanjut/tulisTindakLanjut.ts";
import type { Bertahap } from "../scoring/bertahap.ts";
import type { Grid } from "../workbook/grid.ts";
import { alamatSel } from "../workbook/alamat.ts";
import type { Temuan } from "../workbook/temuan.ts";
import type { Terhitung } from "./hitung.ts";
import { tujuanLembar, type TujuanLembar } from "./tujuanLembar.ts";

/** The history and the follow-up beside a rapor: what they say of earlier meetings, and what is written on them. */
export interface Lanjutan {
  readonly raporLalu: RaporLalu | null;
  readonly tindakLanjut: RingkasTindak | null;
  /** What the two sheets say, row by row; none where they are switched off or cannot be read. */
  readonly riwayat: readonly BarisRiwayat[];
  readonly tindak: readonly BarisTindak[];
  readonly tulis: (konteks: Konteks) => Bertahap<TulisanLanjutan>;
}

export interface TulisanLanjutan {
  readonly lembar: readonly TulisanLembar[];
  readonly ingatan: IngatanTindak | null;
  /** Actions put on the follow-up sheet by this rapor, and its name. */
  readonly ditambahkan: { readonly jumlah: number; readonly lembar: string };
  /** What could not be written, and why. */
  readonly temuan: readonly Temuan[];
}

const TANPA_TULISAN: TulisanLanjutan = {
  lembar: [],
  ingatan: null,
  ditambahkan: { jumlah: 0, lembar: "" },
  temuan: [],
};

const TANPA_LANJUTAN: Lanjutan = {
  raporLalu: null,
  tindakLanjut: null,
  riwayat: [],
  tindak: [],
  tulis: function* () {
    yield;
    return TANPA_TULISAN;
  },
};

/** Reads both sheets; they came with the workbook, and only a very long one has rows left to read. */
export async function siapkanLanjutan(sesi: Sesi, dihitung: Terhitung): Promise<Lanjutan> {
  const { buku, hasil, setelan, pilihan } = dihitung;
  if (setelan.lembarLanjutan === false) return TANPA_LANJUTAN;
  const { bahasa, sekarang } = pilihan;
  const masa = masaRapor(hasil, sekarang);
  const ingatan = setelan.tindakLanjut ?? null;
  const riwayat = await bacaLembar(sesi, dihitung, "riwayat", (grid): Terbaca<RiwayatAda> => {
    const r = bacaRiwayat(grid);
    return r.ok ? { ok: true, ada: r.riwayat } : r;
  });
  const tindak = await bacaLembar(sesi, dihitung, "tindakLanjut", (grid): Terbaca<TindakLanjutAda> => {
    const r = bacaTindakLanjut(grid, sekarang);
    return r.ok ? { ok: true, ada: r.daftar } : r;
  });
  const barisTindak = menengokBelakang(ingatan, masa) ? [] : (tindak.ada?.baris ?? []);
  return {
    raporLalu: raporLalu(riwayat.ada?.baris ?? [], masa, bahasa),
    tindakLanjut: ringkasTindak(barisTindak, masa, ingatan, sekarang),
    riwayat: riwayat.ada?.baris ?? [],
    tindak: tindak.ada?.baris ?? [],
    tulis: function* (konteks) {
      const isiRiwayat = yield* tulisRiwayatBertahap(hasil, riwayat.ada, {
        bahasa,
        sekarang,
        namaLembar: riwayat.tujuan.nama,
        belumSelesai: riwayat.belumSelesai,
      });
      yield;
      const isiTindak = tulisTindakLanjut({
        ada: tindak.ada,
        aksi: aksiRapor(konteks),
        iku: hasil.kantor.iku.map((s) => s.iku),
        masa,
        ingatan,
        bahasa,
        sekarang,
        tanggalDko: konteks.tanggalRapat ?? sekarang,
        namaLembar: tindak.tujuan.nama,
        kantor: konteks.kantor,
        belumSelesai: tindak.belumSelesai,
      });
      const tulisan = [
        putuskan(tindak, isiTindak.rencana, buku.strukturTerkunci),
        putuskan(riwayat, isiRiwayat, buku.strukturTerkunci),
      ];
      const tertulis = tulisan[0]?.lembar.length === 1;
      return {
        lembar: tulisan.flatMap((t) => t.lembar),
        // An action that could not be written must be added by the next run.
        ingatan: tertulis || isiTindak.rencana === null ? isiTindak.ingatan : ingatan,
        ditambahkan: { jumlah: tertulis ? isiTindak.ditambahkan : 0, lembar: tindak.tujuan.nama },
        temuan: tulisan.flatMap((t) => t.temuan),
      };
    },
  };
}

type Terbaca<T> =
  { readonly ok: true; readonly ada: T } | { readonly ok: false; readonly sebab: "versiBaru" | "takDikenal" };

interface LembarDaftar<T> {
  readonly jenis: "riwayat" | "tindakLanjut";
  readonly tujuan: TujuanLembar;
  /** What the sheet says; null when there is none that can be understood. */
  readonly ada: T | null;
  /** A run that stopped halfway was still setting the sheet up. */
  readonly belumSelesai: boolean;
  /** Our sheet that cannot be written, and why. */
  readonly tidakTerbaca: {
    readonly lembar: LembarTerbaca;
    readonly sebab: "versiBaru" | "takDikenal";
  } | null;
}

async function bacaLembar<T>(
  sesi: Sesi,
  { buku }: Terhitung,
  jenis: "riwayat" | "tindakLanjut",
  baca: (grid: Grid | null) => Terbaca<T>,
): Promise<LembarDaftar<T>> {
  const tujuan = tujuanLembar(buku, jenis);
  const belumSelesai = tujuan.sisa?.id === null;
  const dasar = { jenis, tujuan, belumSelesai, tidakTerbaca: null };
  if (tujuan.lama === null) return { ...dasar, ada: null };
  const lembar = await sesi.bacaUtuh(tujuan.lama);
  const terbaca = baca(lembar.grid);
  if (terbaca.ok) return { ...dasar, ada: terbaca.ada };
  // Nothing was written on it yet.
  if (belumSelesai && lembar.grid === null) return { ...dasar, ada: null };
  const baru = tujuanLembar(buku, jenis, () => false);
  const tidakTerbaca = { lembar, sebab: terbaca.sebab };
  return { jenis, tujuan: baru, ada: null, belumSelesai: false, tidakTerbaca };
}

/** Whether a list can be written, and what is to be said when it cannot. */
function putuskan<T>(
  { jenis, tujuan, tidakTerbaca }: LembarDaftar<T>,
  rencana: RencanaDaftar | null,
  strukturTerkunci: boolean,
): { readonly lembar: readonly TulisanLembar[]; readonly temuan: readonly Temuan[] } {
  const { lama, nama, sisa } = tujuan;
  if (rencana === null) return { lembar: [], temuan: [] };
  if (tidakTerbaca?.sebab === "versiBaru") {
    return { lembar: [], temuan: [catatan("LANJUTAN_VERSI_BARU", tidakTerbaca.lembar.nama)] };
  }
  if (lama?.terlindungi === true) return { lembar: [], temuan: [catatan("LANJUTAN_TERLINDUNGI", nama)] };
  if (lama === null && strukturTerkunci) return { lembar: [], temuan: [catatan("LANJUTAN_STRUKTUR", nama)] };
  const temuan =
    tidakTerbaca === null ? [] : [catatan("LANJUTAN_TAK_DIKENAL", tidakTerbaca.lembar.nama, { baru: nama })];
  return { lembar: [{ jenis, lama, sisa, cara: "tambal", rencana, depan: false }], temuan };
}

function catatan(kode: string, lembar: string, lain: Readonly<Record<string, string>> = {}): Temuan {
  const sel = kode === "LANJUTAN_STRUKTUR" ? null : alamatSel(lembar, 0, 0);
  return { kode, tingkat: "info", sel, data: { lembar, ...lain } };
}
