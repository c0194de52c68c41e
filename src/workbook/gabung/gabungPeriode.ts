import { kunciPeriode, samaPeriode, sampaiDengan, urutkanPeriode } from "../../scoring/periode.ts";
import type { Nilai, NilaiPeriode } from "../../scoring/nilai.ts";
import type { TabelTerbaca } from "../bacaTabel.ts";
import { temuan } from "../kodeTemuan.ts";
import { jarakUkuran, wakil } from "../nilai/nilaiBaris.ts";
import type { BarisIku, TabelIku } from "../tabel.ts";
import type { Temuan } from "../temuan.ts";
import { kunciIku, pencariIku } from "./cocokIku.ts";
import { anggotaKeluarga, labelTabel, type TabelPeriode } from "./keluarga.ts";
import { pilihTabelDinilai, type PilihanDinilai } from "./tabelDinilai.ts";

/** Targets of one IKU this far apart on two sheets rarely share a scale. */
const RASIO_SKALA = Math.log(50);

/**
 * Joins the lists that an office keeps one per quarter or month. The last one reported is judged and gives the IKU; the
 * others give the earlier periods, and the parts of a cumulative one where each stands for its own months only.
 *
 * @param terpilih a table that is surely the office's
 * @param semua all tables of the workbook
 * @returns the tables that are in it besides the judged one; `tabel` is `terpilih`'s own when it is a family of one
 */
export function gabungPeriode(
  terpilih: TabelTerbaca,
  semua: readonly TabelTerbaca[],
  diminta: PilihanDinilai,
): { readonly tabel: TabelIku; readonly anggota: readonly TabelTerbaca[] } {
  const keluarga = anggotaKeluarga(terpilih, semua);
  if (keluarga.length < 2) return { tabel: terpilih.tabel, anggota: [terpilih] };
  const { dinilai, temuan: catatan } = pilihTabelDinilai(keluarga, diminta);
  const lain = keluarga.filter((t) => t !== dinilai);
  const { dari, sampai } = dinilai.kini;
  const kini = sampaiDengan(sampai);
  // Of a cumulative period the other sheets say nothing that is judged; of single quarters they are its parts.
  const bagian = lain.filter((t) => dari !== 1 && t.kini.sampai < sampai);
  const pasangan = lain.map((t) => ({ t, cari: pencariIku(t.tabel.iku) }));
  const iku = dinilai.tabel.iku.map((i) =>
    pasangan.reduce((hasil, { t, cari }) => tambahPeriode(hasil, cari(i), t.kini.sampai > sampai), i),
  );
  const periode = new Map(
    iku.flatMap((i) =>
      [...i.target, ...i.realisasi].map((n) => [kunciPeriode(n.periode), n.periode] as const),
    ),
  );
  const tabel: TabelIku = {
    ...dinilai.tabel,
    tataLetak: "lembarPeriode",
    kantor: dinilai.tabel.kantor ?? lain.find((t) => t.tabel.kantor !== null)?.tabel.kantor ?? null,
    tahun: dinilai.tabel.tahun ?? lain.find((t) => t.tabel.tahun !== null)?.tabel.tahun ?? null,
    iku,
    periode: urutkanPeriode([...periode.values()]),
    periodeKini: kini,
    lembarLain: [...new Set(lain.map((t) => t.tabel.lembar))].filter((n) => n !== dinilai.tabel.lembar),
    temuan: [
      temuan("LEMBAR_DIGABUNG", null, {
        dipakai: labelTabel(dinilai, keluarga),
        lembar: lain.map((t) => labelTabel(t, keluarga)).join(", "),
      }),
      ...catatan,
      ...mungkinKumulatif(iku, bagian.length > 0),
      ...hanyaDiLain(
        dinilai,
        lain.filter((t) => t.kini.sampai < sampai),
        keluarga,
      ),
      ...tanpaBagian(iku, bagian, keluarga),
      ...skalaBeda(iku),
      ...dinilai.tabel.temuan,
      ...bagian.flatMap((t) => t.tabel.temuan.filter((x) => x.sel !== null && x.tingkat === "periksa")),
      // Of a later sheet nothing is judged; but its figures may stand under a header that says nothing, and then it would be.
      ...lain
        .filter((t) => t.kini.sampai > sampai)
        .flatMap((t) => t.tabel.temuan.filter((x) => x.kode === "KOLOM_TANPA_PERIODE")),
    ],
  };
  return { tabel, anggota: keluarga };
}

/** @param nanti the table is of a later period: an empty template, of which only targets and figures count */
function tambahPeriode(iku: BarisIku, lain: BarisIku | null, nanti: boolean): BarisIku {
  if (lain === null) return iku;
  const realisasi = lain.realisasi.filter((n) => !nanti || (wakil(n.nilai) ?? 0) !== 0);
  const selRealisasi = Object.fromEntries(
    realisasi.flatMap(({ periode }) => {
      const kunci = kunciPeriode(periode);
      const sel = lain.selRealisasi[kunci];
      return sel === undefined ? [] : [[kunci, sel] as const];
    }),
  );
  return {
    ...iku,
    konsolidasi: iku.konsolidasi ?? lain.konsolidasi,
    target: gabungNilai(iku.target, lain.target),
    realisasi: gabungNilai(iku.realisasi, realisasi),
    selTarget: { ...lain.selTarget, ...iku.selTarget },
    selRealisasi: { ...selRealisasi, ...iku.selRealisasi },
  };
}

function gabungNilai(
  sendiri: readonly NilaiPeriode[],
  lain: readonly NilaiPeriode[],
): readonly NilaiPeriode[] {
  const baru = lain.filter((n) => !sendiri.some((s) => samaPeriode(s.periode, n.periode)));
  const semua = [...sendiri, ...baru];
  return urutkanPeriode(semua.map((n) => n.periode)).flatMap(
    (p) => semua.find((n) => samaPeriode(n.periode, p)) ?? [],
  );
}

/** Targets of added-up IKU that grow from sheet to sheet look cumulative although no title says "s.d.". */
function mungkinKumulatif(iku: readonly BarisIku[], tunggal: boolean): Temuan[] {
  if (!tunggal) return [];
  const dijumlah = iku.filter((i) => i.konsolidasi === "sum" && deretTarget(i).length > 1);
  const naik = dijumlah.filter((i) =>
    deretTarget(i).every((x, n, semua) => n === 0 || x > (semua[n - 1] ?? x)),
  );
  if (naik.length === 0 || 2 * naik.length < dijumlah.length) return [];
  return [temuan("LEMBAR_MUNGKIN_KUMULATIF", null, { jumlah: naik.length, iku: dijumlah.length })];
}

function deretTarget({ target }: BarisIku): number[] {
  return target.flatMap((t) => wakil(t.nilai) ?? []);
}

function hanyaDiLain(
  dinilai: TabelTerbaca,
  lain: readonly TabelPeriode[],
  keluarga: readonly TabelTerbaca[],
): Temuan[] {
  const cari = pencariIku(dinilai.tabel.iku);
  const tertinggal = new Map(
    lain.flatMap((t) => t.tabel.iku.flatMap((i) => (cari(i) === null ? [[kunciIku(i), i] as const] : []))),
  );
  const dipakai = labelTabel(dinilai, keluarga);
  return [...tertinggal.values()].map((i) => temuan("IKU_LEMBAR_LAIN", i.sel, { nama: i.nama, dipakai }));
}

function tanpaBagian(
  iku: readonly BarisIku[],
  bagian: readonly TabelPeriode[],
  keluarga: readonly TabelTerbaca[],
): Temuan[] {
  const pencari = bagian.map((t) => ({ t, cari: pencariIku(t.tabel.iku) }));
  return iku.flatMap((i) => {
    const lembar = pencari.flatMap(({ t, cari }) => (cari(i) === null ? [labelTabel(t, keluarga)] : []));
    return lembar.length === 0
      ? []
      : [temuan("IKU_TANPA_LEMBAR", i.sel, { nama: i.nama, lembar: lembar.join(", ") })];
  });
}

function skalaBeda(iku: readonly BarisIku[]): Temuan[] {
  return iku.flatMap((i) => {
    const angka = i.target.filter((t) => (wakil(t.nilai) ?? 0) !== 0);
    const [awal, ...lain] = angka;
    const jauh = awal && lain.find((t) => jarakUkuran(nyata(t.nilai), nyata(awal.nilai)) >= RASIO_SKALA);
    if (!jauh) return [];
    const sel = i.selTarget[kunciPeriode(jauh.periode)] ?? i.sel;
    return [
      temuan("SKALA_ANTAR_LEMBAR", sel, { nama: i.nama, satu: nyata(awal.nilai), dua: nyata(jauh.nilai) }),
    ];
  });
}

function nyata(nilai: Nilai): number {
  return wakil(nilai) ?? 0;
}
