import type { Area, LembarBuku, Sel } from "../buku.ts";
import { lebar, tinggi } from "./alamat.ts";
import { pastikanBolehFormat, pastikanBolehIsi } from "./proteksi.ts";
import { geserRumus } from "./rumus.ts";
import { berisi, selKosong, setiapSel, ubahSel } from "./sel.ts";
import { umumkan } from "./tulisSel.ts";
import type { Konteks } from "./tipe.ts";

export type Salin = "All" | "Formulas" | "Values" | "Formats";
export const SALIN: readonly Salin[] = ["All", "Formulas", "Values", "Formats"];

/** Range.copyFrom: the source is repeated over a larger target, and a smaller target grows to the source's size. */
export function salin(
  k: Konteks,
  tujuan: { lembar: LembarBuku; area: Area },
  sumber: { lembar: LembarBuku; area: Area },
  apa: Salin,
  lewatiKosong: boolean,
  putar: boolean,
): void {
  const [tb, lk] = putar
    ? [lebar(sumber.area), tinggi(sumber.area)]
    : [tinggi(sumber.area), lebar(sumber.area)];
  const kali = (ada: number, n: number): number => (ada > n && ada % n === 0 ? ada : n);
  const a: Area = {
    ...tujuan.area,
    barisAkhir: tujuan.area.baris + kali(tinggi(tujuan.area), tb) - 1,
    kolomAkhir: tujuan.area.kolom + kali(lebar(tujuan.area), lk) - 1,
  };
  if (apa !== "Formats") pastikanBolehIsi(k.buku, tujuan.lembar, [a]);
  if (apa === "All" || apa === "Formats") pastikanBolehFormat(tujuan.lembar);
  const salinan = new Map<string, Sel>();
  setiapSel(sumber.lembar, sumber.area, (sel, b, kol) => {
    const [db, dk] = [b - sumber.area.baris, kol - sumber.area.kolom];
    salinan.set(putar ? `${dk},${db}` : `${db},${dk}`, sel);
  });
  for (let b = a.baris; b <= a.barisAkhir; b++) {
    for (let kol = a.kolom; kol <= a.kolomAkhir; kol++) {
      const [db, dk] = [(b - a.baris) % tb, (kol - a.kolom) % lk];
      const asal = salinan.get(`${db},${dk}`) ?? selKosong(k.buku.gayaBawaan);
      if (lewatiKosong && !berisi(asal)) continue;
      const [ab, ak] = putar ? [dk, db] : [db, dk];
      const geser = [b - sumber.area.baris - ab, kol - sumber.area.kolom - ak] as const;
      ubahSel(k.buku, tujuan.lembar, b, kol, (lama) => selSalinan(lama, asal, apa, geser));
    }
  }
  if (apa !== "Formats") umumkan(k, tujuan.lembar, a);
}

function selSalinan(lama: Sel, asal: Sel, apa: Salin, [db, dk]: readonly [number, number]): Sel {
  if (apa === "Formats") return { ...lama, gaya: asal.gaya };
  const rumus = apa === "Values" || asal.rumus === null ? null : geserRumus(asal.rumus, db, dk);
  if (apa === "All") return { ...asal, rumus };
  return { ...lama, nilai: asal.nilai, rumus };
}
