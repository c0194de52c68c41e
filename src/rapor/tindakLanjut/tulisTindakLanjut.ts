import { isi, type Bahasa } from "../../bahasa/index.ts";
import { teksLembar } from "../../bahasa/lembar.ts";
import { selesaikan } from "../../scoring/bertahap.ts";
import { bacaPeriode } from "../../workbook/namaPeriode.ts";
import { BARIS_DAFTAR } from "../daftar/bentuk.ts";
import { lembarBaru } from "../daftar/lembarBaru.ts";
import { letakAwal, type LetakDaftar } from "../daftar/letak.ts";
import type { PilihanSel, RencanaDaftar } from "../daftar/rencanaDaftar.ts";
import type { Sebutan } from "../daftar/sebutan.ts";
import { susunUbahan, type IsiBaris, type IsiKolom, type UbahanBaris } from "../daftar/susunDaftar.ts";
import { seriTanggal } from "../daftar/tanggalSeri.ts";
import { bernamaMasa, kunciMasa, namaMasa, type MasaRapor } from "../riwayat/masaRapor.ts";
import { jejakRencana, kunciAksi, type Aksi } from "./aksi.ts";
import type { BarisTindak, TindakLanjutAda } from "./bacaTindakLanjut.ts";
import { BENTUK_TINDAK_LANJUT, type KolomTindak } from "./bentukTindakLanjut.ts";
import { asalTakTertulis, menengokBelakang, type IngatanTindak } from "./ingatan.ts";
import { pasangkanAksi, type AksiTerpasang } from "./pasangkanAksi.ts";
import { kataStatus } from "./statusTindak.ts";
import { tandaKami, tandaTenggat } from "./tanda.ts";
import { bacaTenggat } from "./tenggat.ts";

export interface MasukanTindak {
  /** The sheet as it is; null when there is none that can be understood. */
  readonly ada: TindakLanjutAda | null;
  /** Actions of the rapor. */
  readonly aksi: readonly Aksi[];
  /** The IKU of the table. */
  readonly iku: readonly Sebutan[];
  readonly masa: MasaRapor;
  readonly ingatan: IngatanTindak | null;
  readonly bahasa: Bahasa;
  /** ISO date and time. */
  readonly sekarang: string;
  /** Day of the meeting this rapor is for, ISO date. */
  readonly tanggalDko: string;
  readonly namaLembar: string;
  readonly kantor: string | null;
  /** The sheet is there but was not set up to the end. */
  readonly belumSelesai?: boolean;
}

/** Rows below the list that offer the choice of status as well, for actions that people type themselves. */
const BARIS_CADANGAN = 200;

/**
 * Brings the follow-up sheet up to date: actions it lacks are added below, blank cells are filled in, the marks of due
 * dates follow the day. What people typed is never changed, and a row they deleted does not come back for the same
 * rapor; it does for a later one that still carries the action.
 *
 * @returns `rencana` null when there is nothing to write
 */
export function tulisTindakLanjut(masukan: MasukanTindak): {
  readonly rencana: RencanaDaftar | null;
  readonly ingatan: IngatanTindak | null;
  /** Actions that are new on the sheet. */
  readonly ditambahkan: number;
} {
  const { ada, masa, ingatan, aksi } = masukan;
  const letak = ada?.letak ?? letakAwal(BENTUK_TINDAK_LANJUT);
  const mundur = menengokBelakang(ingatan, masa);
  const sudah = new Set(ingatan !== null && kunciMasa(ingatan.masa) === kunciMasa(masa) ? ingatan.kunci : []);
  const terpasang = mundur ? [] : pasangkanAksi(aksi, ada?.baris ?? [], masukan.iku, masa, sudah);
  const perBaris = new Map(terpasang.map((t) => [t.baris, t]));
  const ubahan = (ada?.baris ?? []).flatMap((b): UbahanBaris<KolomTindak>[] => {
    const isiBaris = ubahanBaris(b, mundur ? null : (perBaris.get(b) ?? null), masukan, mundur);
    return Object.keys(isiBaris).length === 0 ? [] : [{ baris: b.sel.baris, baru: false, isi: isiBaris }];
  });
  const baru = terpasang.filter((t) => t.baris === null && !sudah.has(kunciAksi(t.aksi)));
  baru.forEach(({ aksi: a }, i) => {
    ubahan.push({ baris: letak.barisBaru + i, baru: true, isi: isiBaru(a, masukan) });
  });
  return {
    rencana: susunRencana(masukan, letak, ubahan, baru.length),
    ditambahkan: baru.length,
    ingatan: mundur
      ? ingatan
      : {
          masa,
          tanggal: masukan.tanggalDko,
          kunci: [...new Set([...sudah, ...terpasang.map((t) => kunciAksi(t.aksi))])],
        },
  };
}

/** What changes in a row that is there. */
function ubahanBaris(
  b: BarisTindak,
  terpasang: AksiTerpasang | null,
  masukan: MasukanTindak,
  mundur: boolean,
): IsiBaris<KolomTindak> {
  const { masa, bahasa, sekarang } = masukan;
  const ubahan: Partial<Record<KolomTindak, IsiKolom>> = {};
  const lengkapi = (kolom: KolomTindak, nilai: string | number | null): void => {
    if (nilai !== null && b.sel.isi(kolom) === "") ubahan[kolom] = { nilai };
  };
  const perbaruiTanda = (jatuhTempo: string | null): void => {
    const tanda = tandaTenggat(b.status, jatuhTempo, sekarang, bahasa);
    const tertulis = String(b.sel.isi("tanda"));
    if (tandaKami(tertulis) && tertulis !== (tanda.nilai ?? "")) ubahan.tanda = tanda;
  };
  if (mundur) {
    perbaruiTanda(b.jatuhTempo);
    return ubahan;
  }

  const asal = asalTakTertulis(masukan.ingatan, masa, masukan.tanggalDko);
  lengkapi("status", kataStatus(bahasa)[0] ?? null);
  lengkapi("asal", seriTanggal(asal.tanggal));
  lengkapi("periode", namaMasa(asal.masa, bahasa));
  lengkapi("pic", terpasang?.aksi.pic ?? null);
  lengkapi("tenggat", terpasang?.aksi.tenggat ?? null);
  perbaruiTanda(bacaTenggat(ubahan.tenggat?.nilai ?? b.tenggat, b.tahunAsal ?? tahunDari(asal.tanggal)));
  if (terpasang?.gantiKata === true) {
    ubahan.rencana = { nilai: terpasang.aksi.rencana };
    ubahan.jejak = { nilai: jejakRencana(terpasang.aksi.rencana) };
  }
  const sejak = b.periode ?? namaMasa(asal.masa, bahasa);
  if (b.status === "selesai" && !bernamaMasa(sejak, masa)) lengkapi("dilaporkan", namaMasa(masa, bahasa));
  // Taken up again: it will be reported anew when it is done. Words of people's own stay.
  if (b.status !== "selesai" && bacaPeriode(b.dilaporkan ?? "") !== null) ubahan.dilaporkan = { nilai: null };
  return ubahan;
}

function isiBaru(
  a: Aksi,
  { masa, ingatan, bahasa, sekarang, tanggalDko }: MasukanTindak,
): IsiBaris<KolomTindak> {
  const asal =
    a.dariRaporLalu === true ? asalTakTertulis(ingatan, masa, tanggalDko) : { masa, tanggal: tanggalDko };
  const jatuhTempo = bacaTenggat(a.tenggat ?? "", tahunDari(asal.tanggal));
  return {
    kode: { nilai: a.kode },
    nama: { nilai: a.nama },
    rencana: { nilai: a.rencana },
    pic: { nilai: a.pic },
    tenggat: { nilai: a.tenggat },
    status: { nilai: kataStatus(bahasa)[0] ?? null },
    tanda: tandaTenggat("belum", jatuhTempo, sekarang, bahasa),
    asal: { nilai: seriTanggal(asal.tanggal) },
    periode: { nilai: namaMasa(asal.masa, bahasa) },
    jejak: { nilai: jejakRencana(a.rencana) },
  };
}

function tahunDari(iso: string): number {
  return Number(iso.slice(0, 4));
}

function susunRencana(
  { ada, bahasa, namaLembar, kantor, belumSelesai = false }: MasukanTindak,
  letak: LetakDaftar<KolomTindak>,
  ubahan: readonly UbahanBaris<KolomTindak>[],
  baru: number,
): RencanaDaftar | null {
  if (ubahan.length === 0 && !(ada !== null && belumSelesai)) return null;
  const susunan = selesaikan(susunUbahan(BENTUK_TINDAK_LANJUT, letak, ubahan));
  const barisAkhir = letak.barisBaru + baru - 1;
  const pilihan = baru === 0 ? [] : pilihanStatus(letak, barisAkhir + BARIS_CADANGAN, bahasa);
  if (ada !== null && !belumSelesai) return { nama: namaLembar, ...susunan, pilihan, awal: null };
  const t = teksLembar[bahasa].daftar.tindakLanjut;
  const kop = {
    judul: t.judul,
    keterangan: [kantor, isi(t.keterangan, { selesai: t.status.selesai }, bahasa)]
      .filter((x) => x !== null)
      .join(" · "),
    bahasa,
    tersembunyi: false,
  };
  const dasar = lembarBaru(BENTUK_TINDAK_LANJUT, kop, barisAkhir);
  return {
    nama: namaLembar,
    sel: [...dasar.sel, ...susunan.sel],
    gaya: { ...dasar.gaya, ...susunan.gaya },
    tinggiBaris: susunan.tinggiBaris,
    pilihan,
    awal: dasar.awal,
  };
}

function pilihanStatus(letak: LetakDaftar<KolomTindak>, barisAkhir: number, bahasa: Bahasa): PilihanSel[] {
  const kolom = letak.kolom.get("status");
  if (kolom === undefined) return [];
  const baris = (letak.barisKepala ?? BARIS_DAFTAR.kepala) + 1;
  const { peringatan } = teksLembar[bahasa].daftar.tindakLanjut;
  return [{ area: { baris, kolom, barisAkhir, kolomAkhir: kolom }, kata: kataStatus(bahasa), peringatan }];
}
