import type { Gaya, RencanaLembar } from "../rapor/rencana.ts";
import { telusuri, type Bertahap } from "../scoring/bertahap.ts";
import type { Persegi } from "../workbook/grid.ts";
import { alamatBanyak, jadikanPersegi, satukanPersegi, type Titik } from "./kelompok.ts";

/** Areas that are given one look, or one property of it. */
export interface KelompokGaya {
  /** As `getRanges` takes them. */
  readonly alamat: readonly string[];
  readonly gaya: Gaya;
  /** The areas are more than one row high and have lines between their rows, which are inside borders. */
  readonly tinggi: boolean;
  /** The areas are more than one column wide and have lines between their columns. */
  readonly lebar: boolean;
}

/**
 * The looks of cells with the areas that have them; a look nobody defined is none. Either each look is set as a whole,
 * or each property on all cells that share it, whichever takes fewer bytes: a short sheet of many looks is said by
 * properties, a long one, where most of what is sent is addresses, by looks.
 *
 * @param bawaan what the cells have already, so that it need not be said
 */
export function* kelompokRupa(
  { sel, gaya }: Pick<RencanaLembar, "sel" | "gaya">,
  bawaan: Gaya,
): Bertahap<KelompokGaya[]> {
  const rupa = new Map<string, Gaya>();
  const kunciRupa = new Map<string, string>();
  for (const [nama, g] of Object.entries(gaya)) {
    const sifat = sifatDari(g).filter((s) => !sudahBegitu(s, bawaan));
    const utuh = satukanSifat(sifat);
    const kunci = JSON.stringify(utuh);
    kunciRupa.set(nama, kunci);
    rupa.set(kunci, utuh);
  }
  const perRupa = new Map<string, Titik[]>();
  yield* telusuri(sel, (s) => {
    const kunci = kunciRupa.get(s.gaya);
    if (kunci === undefined) return;
    const titik = perRupa.get(kunci);
    if (titik === undefined) perRupa.set(kunci, [{ baris: s.baris, kolom: s.kolom }]);
    else titik.push({ baris: s.baris, kolom: s.kolom });
  });
  const area: { readonly gaya: Gaya; readonly persegi: readonly Persegi[] }[] = [];
  for (const [kunci, titik] of perRupa) {
    yield;
    area.push({ gaya: rupa.get(kunci) ?? {}, persegi: jadikanPersegi(titik) });
  }
  const utuh: KelompokGaya[] = [];
  for (const a of area) {
    yield;
    utuh.push(...kelompok(a.gaya, a.persegi));
  }
  if (area.reduce((n, { persegi }) => n + persegi.length, 0) > AREA_PANJANG) return utuh;
  const terurai = yield* menurutSifat(area);
  return byteSemua(terurai) < byteSemua(utuh) ? terurai : utuh;
}

/** From so many areas on, a rapor of 3 000 IKU, the addresses said once for each property cost more than they save. */
const AREA_PANJANG = 15_000;

function* menurutSifat(
  area: readonly { readonly gaya: Gaya; readonly persegi: readonly Persegi[] }[],
): Bertahap<KelompokGaya[]> {
  const perSifat = new Map<string, { readonly gaya: Gaya; readonly persegi: Persegi[] }>();
  for (const { gaya, persegi } of area) {
    yield;
    for (const sifat of sifatDari(gaya)) {
      const kunci = JSON.stringify(sifat);
      const ada = perSifat.get(kunci) ?? { gaya: sifat, persegi: [] };
      for (const p of persegi) ada.persegi.push(p);
      perSifat.set(kunci, ada);
    }
  }
  const hasil: KelompokGaya[] = [];
  for (const { gaya, persegi } of perSifat.values()) {
    yield;
    hasil.push(...kelompok(gaya, satukanPersegi(persegi)));
  }
  return sealamat(hasil);
}

/** Properties of the same areas as one look. */
function sealamat(daftar: readonly KelompokGaya[]): KelompokGaya[] {
  const hasil = new Map<number, KelompokGaya>();
  const letak = new Map<string, number>();
  for (const [i, k] of daftar.entries()) {
    const kunci = k.alamat.join("|");
    const lama = letak.get(kunci);
    const ada = lama === undefined ? undefined : hasil.get(lama);
    if (lama === undefined || ada === undefined) {
      letak.set(kunci, i);
      hasil.set(i, k);
    } else if (bolehDahulu(k.gaya, ada.gaya)) {
      hasil.set(lama, { ...ada, gaya: satukanSifat([ada.gaya, k.gaya]) });
    } else {
      const bebas = bolehNanti(ada.gaya);
      if (bebas) hasil.delete(lama);
      letak.set(kunci, i);
      hasil.set(i, bebas ? { ...k, gaya: satukanSifat([ada.gaya, k.gaya]) } : k);
    }
  }
  return [...hasil.values()];
}

/**
 * Whether properties may be set as early as others of the same cells. Not so lines, for where two meet on one edge the
 * later stays, nor an indent before the alignment, which may take it away.
 */
function bolehDahulu({ garis, takuk }: Gaya, dahulu: Gaya): boolean {
  return garis === undefined && (takuk === undefined || dahulu.rata !== undefined);
}

/** Whether properties may be set as late as wanted. */
function bolehNanti({ garis, rata }: Gaya): boolean {
  return garis === undefined && rata === undefined;
}

/** A look as looks of one property each, in the order in which they are set; lines that are alike count as one. */
function sifatDari({ isi, huruf, rata, tegak, lipat, takuk, garis }: Gaya): Gaya[] {
  return [
    ...(isi === undefined ? [] : [{ isi }]),
    ...Object.entries(huruf ?? {}).map(([nama, nilai]) => ({ huruf: { [nama]: nilai } })),
    ...(rata === undefined ? [] : [{ rata }]),
    ...(tegak === undefined ? [] : [{ tegak }]),
    ...(lipat === undefined ? [] : [{ lipat }]),
    ...(takuk === undefined ? [] : [{ takuk }]),
    ...garisSerupa(garis ?? {}).map((serupa) => ({ garis: serupa })),
  ];
}

type GarisSel = NonNullable<Gaya["garis"]>;

/** The lines of a cell, those of one colour and weight together. */
function garisSerupa(garis: GarisSel): GarisSel[] {
  const serupa = new Map<string, GarisSel>();
  for (const [sisi, g] of Object.entries(garis)) {
    const kunci = `${g.warna}|${g.tebal}`;
    serupa.set(kunci, { ...serupa.get(kunci), [sisi]: g });
  }
  return [...serupa.values()];
}

function satukanSifat(sifat: readonly Gaya[]): Gaya {
  return sifat.reduce<Gaya>(
    (utuh, s) => ({
      ...utuh,
      ...s,
      ...(s.huruf !== undefined && { huruf: { ...utuh.huruf, ...s.huruf } }),
      ...(s.garis !== undefined && { garis: { ...utuh.garis, ...s.garis } }),
    }),
    {},
  );
}

/** Whether a look of one property says nothing new. */
function sudahBegitu(sifat: Gaya, bawaan: Gaya): boolean {
  const ada = new Set(sifatDari(bawaan).map((s) => JSON.stringify(s)));
  return ada.has(JSON.stringify(sifat));
}

/** Areas that need inside borders apart from those that have none. */
function kelompok(gaya: Gaya, persegi: readonly Persegi[]): KelompokGaya[] {
  const { atas, bawah, kiri, kanan } = gaya.garis ?? {};
  const mendatar = atas !== undefined || bawah !== undefined;
  const tegak = kiri !== undefined || kanan !== undefined;
  const bentuk = new Map<
    string,
    { readonly tinggi: boolean; readonly lebar: boolean; readonly persegi: Persegi[] }
  >();
  for (const p of persegi) {
    const tinggi = mendatar && p.barisAkhir > p.baris;
    const lebar = tegak && p.kolomAkhir > p.kolom;
    const kunci = `${String(tinggi)}|${String(lebar)}`;
    const sama = bentuk.get(kunci) ?? { tinggi, lebar, persegi: [] };
    bentuk.set(kunci, sama);
    sama.persegi.push(p);
  }
  return [...bentuk.values()].map(({ persegi: sama, ...arah }) => ({
    alamat: alamatBanyak(sama),
    gaya,
    ...arah,
  }));
}

/** What Microsoft's library sends for an area, one of its objects (font, fill, lines), a property, and a line. */
const BYTE = { area: 400, objek: 140, sifat: 120, garis: 540 } as const;

/** Bytes of the commands that give these areas this look, their addresses not counted. */
export function byteGaya({ gaya, tinggi, lebar }: KelompokGaya): number {
  const sisi = Object.keys(gaya.garis ?? {}).length;
  const garis = sisi === 0 ? 0 : sisi + Number(tinggi) + Number(lebar);
  const objek = Number(gaya.isi !== undefined) + Number(gaya.huruf !== undefined) + Number(garis > 0);
  const sifat = sifatDari({ ...gaya, garis: {} }).length;
  return BYTE.area + objek * BYTE.objek + sifat * BYTE.sifat + garis * BYTE.garis;
}

function byteSemua(daftar: readonly KelompokGaya[]): number {
  return daftar.reduce(
    (jumlah, k) => k.alamat.reduce((n, alamat) => n + byteGaya(k) + alamat.length, jumlah),
    0,
  );
}
