import { selesaikan } from "../../scoring/bertahap.ts";
import { kunciPeriode, urutkanPeriode } from "../../scoring/periode.ts";
import { temuanGanda } from "../badan/ganda.ts";
import type { TabelTerbaca } from "../bacaTabel.ts";
import { temuan } from "../kodeTemuan.ts";
import type { Temuan } from "../temuan.ts";

/**
 * Joins the tables that an office keeps one under the other for its parts ("Seksi Perbendaharaan", "Seksi Penindakan")
 * into one table per period. The part becomes the PIC of the IKU that name none.
 *
 * @param tabel the tables of one sheet with the same columns, from top to bottom
 * @returns one table per period, in the order of the sheet
 */
export function gabungUnit(tabel: readonly TabelTerbaca[]): readonly TabelTerbaca[] {
  const perPeriode = new Map<string, TabelTerbaca[]>();
  for (const t of tabel) {
    // A trajectory holds every period: its parts may have reported up to different ones.
    const kunci = t.tabel.tataLetak === "daftar" ? t.periode : "";
    perPeriode.set(kunci, [...(perPeriode.get(kunci) ?? []), t]);
  }
  const dibaca = new Set(tabel.slice(1).flatMap((_, i) => tabel[i]?.berikut?.kepala?.sel ?? []));
  return [...perPeriode.values()].map((bagian) => satukan(bagian, dibaca));
}

/** @param dibaca addresses of the headers whose table was read after all */
function satukan(bagian: readonly TabelTerbaca[], dibaca: ReadonlySet<string>): TabelTerbaca {
  const [pertama, ...lain] = bagian as readonly [TabelTerbaca, ...TabelTerbaca[]];
  const catatan = bagian.flatMap((t) => t.tabel.temuan).filter((t) => !sudahDibaca(t, dibaca));
  if (lain.length === 0) return { ...pertama, tabel: { ...pertama.tabel, temuan: catatan } };
  const iku = bagian.flatMap(({ tabel, judul }) =>
    tabel.iku.map((i) => (i.pic === null && judul.unit !== null ? { ...i, pic: judul.unit } : i)),
  );
  const unit = bagian.flatMap(({ judul }) => judul.unit ?? []).join(", ");
  const temuanTabel = [
    temuan("TABEL_DIGABUNG", null, { jumlah: bagian.length, unit }),
    ...unik(catatan),
    ...selesaikan(temuanGanda(iku)),
  ];
  const periode = new Map(bagian.flatMap((t) => t.tabel.periode.map((p) => [kunciPeriode(p), p] as const)));
  return {
    ...pertama,
    skor: Math.max(...bagian.map((t) => t.skor)),
    tabel: {
      ...pertama.tabel,
      iku,
      periode: urutkanPeriode([...periode.values()]),
      periodeKini: urutkanPeriode(bagian.flatMap((t) => t.tabel.periodeKini ?? [])).at(-1) ?? null,
      temuan: unik(temuanTabel),
    },
  };
}

function sudahDibaca({ kode, sel }: Temuan, dibaca: ReadonlySet<string>): boolean {
  return kode === "TABEL_LAIN" && sel !== null && dibaca.has(sel);
}

function unik(daftar: readonly Temuan[]): readonly Temuan[] {
  const perKunci = new Map<string, Temuan>();
  for (const t of daftar) {
    const kunci = `${t.kode} ${t.sel ?? ""}`;
    if (!perKunci.has(kunci)) perKunci.set(kunci, t);
  }
  return [...perKunci.values()];
}
