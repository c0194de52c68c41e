import { kunciPeriode, samaPeriode, type Periode } from "../../scoring/periode.ts";
import type { Kepala } from "./kepala.ts";
import type { KodeTemuan } from "../kodeTemuan.ts";
import { SKOR_TEGAS, type KolomKepala } from "./kolomKepala.ts";
import { KOLOM_POKOK } from "../peranKolom.ts";
import { periodeRelatif } from "../periode/periodeRelatif.ts";
import type { Kolom } from "../tabel.ts";
import { tahunKolom } from "./tahunKolom.ts";
import type { Temuan } from "../temuan.ts";

/** What the titles say about the figures under them. */
export interface JudulKolomNilai {
  readonly tahun: number | null;
  readonly periode: Periode | null;
}

/** Writes a choice down as a finding about a column. */
export interface PencatatKolom {
  catat(kode: KodeTemuan, k: KolomKepala, data?: Temuan["data"]): void;
  alamat(k: KolomKepala): string;
  tersembunyi(k: KolomKepala): boolean;
}

/**
 * Chooses among the columns that hold figures: decoys, other years and periods that are not judged out, one column per
 * role and period.
 *
 * @returns the columns from left to right and the year they belong to, null when neither they nor the titles say.
 */
export function pilihKolomNilai(
  kolom: readonly KolomKepala[],
  dariPeta: Kepala["dariPeta"],
  judul: JudulKolomNilai,
  pencatat: PencatatKolom,
): { readonly nilai: readonly KolomKepala[]; readonly tahun: number | null } {
  if (dariPeta) {
    const tahun = kolom.find((k) => k.tahun !== null)?.tahun ?? null;
    return { nilai: satuPerPeriode(kolom, pencatat), tahun };
  }
  const { tahun, termasuk } = tahunKolom(
    kolom.filter((k) => !k.umpan),
    judul.tahun,
  );
  const dinilai: KolomKepala[] = [];
  for (const k of kolom) {
    if (!k.umpan && termasuk(k)) dinilai.push(k);
    else pencatat.catat("KOLOM_DIABAIKAN", k);
  }
  tahunBeda(dinilai, judul.tahun, tahun, pencatat);
  const bertanggal = pilihRelatif(buangLemah(dinilai, pencatat), judul.periode, pencatat);
  return { nilai: satuPerPeriode(bertanggal, pencatat), tahun };
}

/** The titles' year has a target (or a realisasi) only, and the other is an earlier year's. */
function tahunBeda(
  kolom: readonly KolomKepala[],
  tahunJudul: number | null,
  tahun: number | null,
  { catat }: PencatatKolom,
): void {
  if (tahunJudul === null || tahun === tahunJudul) return;
  const target = kolom.find((k) => k.kolom === "target");
  const realisasi = kolom.find((k) => k.kolom === "realisasi");
  if (target && realisasi && target.tahun !== realisasi.tahun)
    catat("PERIODE_TARGET_BEDA", realisasi, { target: target.judul, realisasi: realisasi.judul });
}

/** "Target Penyesuaian" beside a plain "Target": words of its own make it another column, whatever they mean. */
function buangLemah(kolom: readonly KolomKepala[], pencatat: PencatatKolom): readonly KolomKepala[] {
  return kolom.filter((k) => {
    if (!KOLOM_POKOK.has(k.kolom) || k.skor >= SKOR_TEGAS) return true;
    const tegas = kolom.filter((x) => x.kolom === k.kolom && x.skor >= SKOR_TEGAS);
    const pilihan = tegas.find((x) => samaPeriode(x.periode, k.periode)) ?? tegas[0];
    if (pilihan) pencatat.catat("KOLOM_GANDA", k, { dipakai: pencatat.alamat(pilihan) });
    return pilihan === undefined;
  });
}

/**
 * "Bulan Ini" beside "s.d. Bulan Ini": the report judges what was reached so far, the month alone only where target or
 * realisasi exist for nothing else. The titles date the columns that stay.
 */
function pilihRelatif(
  kolom: readonly KolomKepala[],
  laporan: Periode | null,
  pencatat: PencatatKolom,
): readonly KolomKepala[] {
  const relatif = kolom.filter((k) => k.relatif);
  const peran = [...KOLOM_POKOK].filter((p) => relatif.some((k) => k.kolom === p));
  const punya = (p: Kolom, kumulatif: boolean): boolean =>
    relatif.some((k) => k.kolom === p && sejenis(k, kumulatif));
  const kumulatif = peran.every((p) => punya(p, true)) || !peran.every((p) => punya(p, false));
  const [pertama, kedua] = peran.map((p) =>
    relatif.find((k) => k.kolom === p && (sejenis(k, kumulatif) || !punya(p, kumulatif))),
  );
  // Undated, they can be compared with each other and with nothing else; dated columns on both sides need none of them.
  const takBertanggal = laporan === null;
  const bertanggal = [...KOLOM_POKOK].every((p) => kolom.some((k) => k.kolom === p && k.periode !== null));
  const sendiri = takBertanggal && !bertanggal && pertama !== undefined && kedua !== undefined;
  if (sendiri && pertama.relatif?.kumulatif !== kedua.relatif?.kumulatif)
    pencatat.catat("PERIODE_TARGET_BEDA", kedua, { target: pertama.judul, realisasi: kedua.judul });

  if (!kumulatif) catatBulanSaja(kolom, pencatat);
  const sejenisAda = (k: KolomKepala): boolean =>
    kolom.some((x) => x.kolom === k.kolom && sejenis(x, kumulatif));
  return kolom.flatMap((k) => {
    const keluar = k.relatif
      ? (takBertanggal && bertanggal) || (!sejenis(k, kumulatif) && sejenisAda(k))
      : sendiri && KOLOM_POKOK.has(k.kolom);
    if (keluar) {
      pencatat.catat("KOLOM_DIABAIKAN", k);
      return [];
    }
    return k.relatif && laporan ? [{ ...k, periode: periodeRelatif(k.relatif, laporan) }] : [k];
  });
}

/** One side says "s.d.", the other has a column that says nothing of when: the month alone may not be what is meant. */
function catatBulanSaja(kolom: readonly KolomKepala[], { catat }: PencatatKolom): void {
  if (!kolom.some((k) => KOLOM_POKOK.has(k.kolom) && sejenis(k, true))) return;
  for (const p of KOLOM_POKOK) {
    const bulan = kolom.find((k) => k.kolom === p && sejenis(k, false));
    const polos = kolom.find((k) => k.kolom === p && !k.relatif && k.periode === null && k.tahun === null);
    if (bulan && polos) catat("BULAN_SAJA", bulan, { lain: polos.judul });
  }
}

function sejenis(k: KolomKepala, kumulatif: boolean): boolean {
  return k.relatif?.kumulatif === kumulatif;
}

function satuPerPeriode(kolom: readonly KolomKepala[], pencatat: PencatatKolom): readonly KolomKepala[] {
  const terpakai = new Map<string, KolomKepala>();
  for (const k of kolom) {
    const kunci = `${k.kolom} ${k.periode ? kunciPeriode(k.periode) : ""}`;
    const lama = terpakai.get(kunci);
    const menang = !lama || lebihUtama(k, lama, pencatat) ? k : lama;
    terpakai.set(kunci, menang);
    if (lama) {
      const kalah = menang === k ? lama : k;
      pencatat.catat("KOLOM_GANDA", kalah, { dipakai: pencatat.alamat(menang) });
    }
  }
  return [...terpakai.values()];
}

/** What people see counts before what they hid; then the plainer wording. */
function lebihUtama(baru: KolomKepala, lama: KolomKepala, { tersembunyi }: PencatatKolom): boolean {
  const beda = Number(tersembunyi(lama)) - Number(tersembunyi(baru));
  return beda === 0 ? baru.skor > lama.skor : beda > 0;
}
