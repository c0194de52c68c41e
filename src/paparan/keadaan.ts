import {
  BIDANG_CATATAN,
  type BahanPaparan,
  type BidangCatatan,
  type ButirPaparan,
  type CatatanPaparan,
  type IsiCatatan,
} from "../rapor/paparan/bahan.ts";
import type { HasilSimpan } from "./jembatan.ts";

/** A field that was typed in: what stood there then, and what is typed. */
interface KetikanBidang {
  readonly lama: string;
  readonly baru: string;
}
export type Ketikan = Readonly<Partial<Record<BidangCatatan, KetikanBidang>>>;

/** How the last saving of an IKU's notes stands. */
export type Simpanan =
  | { readonly jenis: "sedang" }
  | { readonly jenis: "tersimpan"; readonly lembar: string }
  | { readonly jenis: "gagal"; readonly pesan: string; readonly belumAdaRapor: boolean };

/** Everything the screen shows, as data. */
export interface Keadaan {
  readonly bahan: BahanPaparan;
  /** 0 is the cover, then the IKU in their order, last the closing page. */
  readonly ke: number;
  /** By `ButirPaparan.kunci`; an IKU without typing that is not saved is absent. */
  readonly ketikan: ReadonlyMap<string, Ketikan>;
  readonly simpanan: ReadonlyMap<string, Simpanan>;
  /** Fields that somebody else filled in meanwhile, with what stands there. */
  readonly bentrok: ReadonlyMap<string, Readonly<Partial<Record<BidangCatatan, string>>>>;
}

/** @param ingatan what was typed in an earlier presentation and could not be saved */
export function keadaanAwal(bahan: BahanPaparan, ingatan: readonly CatatanPaparan[]): Keadaan {
  const ada = new Set(bahan.butir.map((b) => b.kunci));
  const ketikan = ingatan.flatMap(({ kunci, lama, baru }): [string, Ketikan][] => {
    const beda = BIDANG_CATATAN.filter((b) => lama[b] !== baru[b]);
    return ada.has(kunci)
      ? [[kunci, Object.fromEntries(beda.map((b) => [b, { lama: lama[b], baru: baru[b] }]))]]
      : [];
  });
  return { bahan, ke: 0, ketikan: new Map(ketikan), simpanan: new Map(), bentrok: new Map() };
}

export function halamanTerakhir({ bahan }: Keadaan): number {
  return bahan.butir.length + 1;
}

/** The IKU on the screen; null on the cover and the closing page. */
export function butirKini({ bahan, ke }: Keadaan): ButirPaparan | null {
  return bahan.butir[ke - 1] ?? null;
}

export function pindah(k: Keadaan, ke: number): Keadaan {
  return { ...k, ke: Math.min(Math.max(ke, 0), halamanTerakhir(k)) };
}

/** What a field shows: typed, otherwise as it stands in the workbook. */
export function isiBidang({ ketikan }: Keadaan, butir: ButirPaparan, bidang: BidangCatatan): string {
  return ketikan.get(butir.kunci)?.[bidang]?.baru ?? butir.isi[bidang];
}

export function ketik(k: Keadaan, butir: ButirPaparan, bidang: BidangCatatan, baru: string): Keadaan {
  const ada = k.ketikan.get(butir.kunci) ?? {};
  const lama = ada[bidang]?.lama ?? butir.isi[bidang];
  const simpanan = new Map(k.simpanan);
  if (simpanan.get(butir.kunci)?.jenis !== "sedang") simpanan.delete(butir.kunci);
  return { ...denganKetikan(k, butir.kunci, { ...ada, [bidang]: { lama, baru } }), simpanan };
}

/** Fields that stand as they were are not typed in. */
function denganKetikan(k: Keadaan, kunci: string, ketikan: Ketikan): Keadaan {
  const beda = BIDANG_CATATAN.filter((b) => ketikan[b] !== undefined && ketikan[b].lama !== ketikan[b].baru);
  const baru = new Map(k.ketikan);
  if (beda.length === 0) baru.delete(kunci);
  else baru.set(kunci, Object.fromEntries(beda.map((b) => [b, ketikan[b]])));
  return { ...k, ketikan: baru };
}

/** What is to be saved, of one IKU or of all. */
export function belumDisimpan(k: Keadaan, kunci?: string): CatatanPaparan[] {
  return k.bahan.butir.flatMap((butir) => {
    const ketikan = k.ketikan.get(butir.kunci);
    if (ketikan === undefined || (kunci !== undefined && butir.kunci !== kunci)) return [];
    const sisi = (mana: keyof KetikanBidang): IsiCatatan => ({
      ...butir.isi,
      ...Object.fromEntries(Object.entries(ketikan).map(([b, isi]) => [b, isi[mana]])),
    });
    const { kode, nama } = butir;
    return [{ kunci: butir.kunci, kode, nama, lama: sisi("lama"), baru: sisi("baru") }];
  });
}

export function mulaiSimpan(k: Keadaan, dikirim: readonly CatatanPaparan[]): Keadaan {
  return denganSimpanan(k, dikirim, { jenis: "sedang" });
}

function denganSimpanan(k: Keadaan, catatan: readonly CatatanPaparan[], isi: Simpanan): Keadaan {
  const simpanan = new Map(k.simpanan);
  for (const { kunci } of catatan) simpanan.set(kunci, isi);
  return { ...k, simpanan };
}

/** What was typed while it was being saved stays typed; a field somebody else filled in waits for a decision. */
export function simpanSelesai(k: Keadaan, dikirim: readonly CatatanPaparan[], hasil: HasilSimpan): Keadaan {
  if (!hasil.ok) {
    const { pesan, belumAdaRapor } = hasil;
    return denganSimpanan(k, dikirim, { jenis: "gagal", pesan, belumAdaRapor });
  }
  const selesai = dikirim.reduce((lama, satu) => {
    const kini = hasil.bentrok.find((b) => b.kunci === satu.kunci)?.kini ?? {};
    return diterima(lama, satu, kini);
  }, k);
  return denganSimpanan(selesai, dikirim, { jenis: "tersimpan", lembar: hasil.lembar });
}

function diterima(
  k: Keadaan,
  { kunci, baru }: CatatanPaparan,
  kini: Readonly<Partial<Record<BidangCatatan, string>>>,
): Keadaan {
  const ketikan = k.ketikan.get(kunci) ?? {};
  const sisa = Object.fromEntries(
    BIDANG_CATATAN.flatMap((b) => {
      const satu = ketikan[b];
      if (satu === undefined) return [];
      return [[b, kini[b] === undefined ? { lama: baru[b], baru: satu.baru } : satu]];
    }),
  );
  const bentrok = new Map(k.bentrok);
  const beda = Object.entries(kini).filter(([b, isi]) => ketikan[b as BidangCatatan]?.baru !== isi);
  if (beda.length === 0) bentrok.delete(kunci);
  else bentrok.set(kunci, Object.fromEntries(beda));
  return denganIsi(denganKetikan({ ...k, bentrok }, kunci, sisa), kunci, { ...baru, ...kini });
}

function denganIsi(k: Keadaan, kunci: string, isi: Partial<IsiCatatan>): Keadaan {
  const butir = k.bahan.butir.map((b) => (b.kunci === kunci ? { ...b, isi: { ...b.isi, ...isi } } : b));
  return { ...k, bahan: { ...k.bahan, butir } };
}

/** Decides on a field that two people wrote in. */
export function putuskanBentrok(
  k: Keadaan,
  kunci: string,
  bidang: BidangCatatan,
  pilihan: "saya" | "lembar",
): Keadaan {
  const ada = k.bentrok.get(kunci) ?? {};
  const kini = ada[bidang] ?? "";
  const bentrok = new Map(k.bentrok);
  const sisa = Object.entries(ada).filter(([b]) => b !== bidang);
  if (sisa.length === 0) bentrok.delete(kunci);
  else bentrok.set(kunci, Object.fromEntries(sisa));
  const ketikan = k.ketikan.get(kunci) ?? {};
  const baru = pilihan === "lembar" ? kini : (ketikan[bidang]?.baru ?? kini);
  return denganKetikan({ ...k, bentrok }, kunci, { ...ketikan, [bidang]: { lama: kini, baru } });
}

/** The workbook was read again: figures are renewed, the order of the meeting and what is typed stay. */
export function perbarui(k: Keadaan, bahan: BahanPaparan): Keadaan {
  const baru = new Map(bahan.butir.map((b) => [b.kunci, b]));
  const tetap = k.bahan.butir.flatMap((b) => baru.get(b.kunci) ?? []);
  const lama = new Set(tetap.map((b) => b.kunci));
  const butir = [...tetap, ...bahan.butir.filter((b) => !lama.has(b.kunci))];
  return pindah({ ...k, bahan: { ...bahan, butir } }, k.ke);
}
