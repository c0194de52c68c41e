import type { GrafikBuku, LembarBuku } from "../../buku.ts";
import { bacaAcuan } from "../alamat.ts";
import { LEGENDA } from "../padanan.ts";
import type { Paket } from "../paket.ts";
import { EMU_PER_POIN } from "../satuan.ts";
import { sumbuBaris, sumbuKolom, type Sumbu } from "../sumbu.ts";
import { idRelasi, type Elemen } from "../xml/pohon.ts";
import { jenisGrafik, jenisGrafikBaru } from "./jenisGrafik.ts";

/** A chart of the file with the places that hold it. */
export interface GrafikBerkas {
  readonly grafik: GrafikBuku;
  /** Drawing part, its top-level element for this chart, and the frame inside it. */
  readonly gambar: string;
  readonly jangkar: Elemen;
  readonly bingkai: Elemen;
  /** Chart part and the relationship of the drawing to it. */
  readonly bagian: string;
  readonly relasi: string;
}

/** The drawing part of a sheet; undefined when it has none. */
export function bagianGambar(akar: Elemen, bagian: string, paket: Paket): string | undefined {
  const elemen = akar.cari("drawing");
  const id = elemen === undefined ? undefined : idRelasi(elemen);
  const target = id === undefined ? undefined : paket.relasi(bagian).find((r) => r.id === id)?.target;
  return target !== undefined && paket.ada(target) ? target : undefined;
}

/** The charts on a sheet in drawing order; `lembar` gives the widths and heights that place them. */
export function bacaGrafikLembar(
  akar: Elemen,
  bagian: string,
  paket: Paket,
  lembar: LembarBuku,
): GrafikBerkas[] {
  const gambar = bagianGambar(akar, bagian, paket);
  if (gambar === undefined) return [];
  const relasi = new Map(paket.relasi(gambar).map((r) => [r.id, r.target]));
  const sumbu = { x: sumbuKolom(lembar), y: sumbuBaris(lembar) };
  return paket
    .dokumen(gambar)
    .akar.anak()
    .flatMap((jangkar, nomor): GrafikBerkas[] => {
      const bingkai = jangkar.lokal === "graphicFrame" ? jangkar : jangkar.semua("graphicFrame")[0];
      const acuan = bingkai?.semua("chart")[0];
      const id = acuan === undefined ? undefined : idRelasi(acuan);
      const target = id === undefined ? undefined : relasi.get(id);
      if (bingkai === undefined || id === undefined || target === undefined || !paket.ada(target)) return [];
      const grafik: GrafikBuku = {
        id: `${gambar}#${nomor}`,
        nama: bingkai.semua("cNvPr")[0]?.atribut.get("name") ?? "",
        ...bacaGrafik(paket.dokumen(target).akar),
        ...bacaLetak(jangkar, sumbu),
        dariBerkas: true,
      };
      return [{ grafik, gambar, jangkar, bingkai, bagian: target, relasi: id }];
    });
}

function bacaLetak(
  jangkar: Elemen,
  sumbu: { x: Sumbu; y: Sumbu },
): Pick<GrafikBuku, "kiri" | "atas" | "lebar" | "tinggi"> {
  const luar = jangkar.lokal.endsWith("Anchor")
    ? jangkar
    : (["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"].map((n) => jangkar.semua(n)[0]).find((e) => e) ??
      jangkar);
  const titik = (e: Elemen | undefined) => {
    const angka = (n: string) => Number(e?.cari(n)?.teks ?? 0) || 0;
    return {
      x: sumbu.x.posisi(angka("col")) + angka("colOff") / EMU_PER_POIN,
      y: sumbu.y.posisi(angka("row")) + angka("rowOff") / EMU_PER_POIN,
    };
  };
  const pos = luar.cari("pos");
  const emu = (e: Elemen | undefined, a: string) => (e?.angka(a) ?? 0) / EMU_PER_POIN;
  const awal = pos === undefined ? titik(luar.cari("from")) : { x: emu(pos, "x"), y: emu(pos, "y") };
  const ukuran = luar.cari("ext");
  const akhir =
    ukuran === undefined
      ? titik(luar.cari("to"))
      : { x: awal.x + emu(ukuran, "cx"), y: awal.y + emu(ukuran, "cy") };
  return {
    kiri: bulat(awal.x),
    atas: bulat(awal.y),
    lebar: bulat(Math.max(0, akhir.x - awal.x)),
    tinggi: bulat(Math.max(0, akhir.y - awal.y)),
  };
}

/** One EMU is far below anything seen; drop the dust of the division. */
function bulat(poin: number): number {
  return Math.round(poin * 10_000) / 10_000;
}

type IsiGrafik = Pick<
  GrafikBuku,
  "jenis" | "judul" | "legenda" | "letakLegenda" | "seri" | "latar" | "tanpaBingkai" | "sumbuNilai"
>;

function bacaGrafik(akar: Elemen): IsiGrafik {
  const chart = akar.cari("chart");
  const legenda = chart?.cari("legend");
  const kelompok =
    chart
      ?.cari("plotArea")
      ?.anak()
      .filter((e) => e.lokal.endsWith("Chart")) ?? [];
  const pertama = kelompok[0];
  return {
    jenis: pertama === undefined ? jenisGrafikBaru(chart) : jenisGrafik(pertama),
    judul: bacaJudul(chart?.cari("title")),
    legenda: legenda !== undefined,
    letakLegenda: LEGENDA.dari.get(legenda?.cari("legendPos")?.atribut.get("val") ?? "r") ?? "Right",
    seri: kelompok.flatMap((k) => k.anak("ser").map((s) => bacaSeri(s, k))),
    ...bacaBidang(akar),
    ...bacaSumbuNilai(chart?.cari("plotArea", "valAx")),
  };
}

function bacaSumbuNilai(sumbu: Elemen | undefined): Pick<GrafikBuku, "sumbuNilai"> {
  const minimum = sumbu?.cari("scaling", "min")?.angka("val");
  const format = sumbu?.cari("numFmt");
  const kode = format?.atribut.get("sourceLinked") === "0" ? format.atribut.get("formatCode") : undefined;
  if (minimum === undefined && kode === undefined) return {};
  return {
    sumbuNilai: { ...(minimum !== undefined && { minimum }), ...(kode !== undefined && { format: kode }) },
  };
}

function bacaBidang(akar: Elemen): Pick<GrafikBuku, "latar" | "tanpaBingkai"> {
  const bidang = akar.cari("spPr");
  const warna = bidang?.cari("solidFill") === undefined ? null : warnaIsi(akar);
  return {
    ...(warna !== null && { latar: warna }),
    ...(bidang?.cari("noFill") !== undefined && { latar: null }),
    ...(bidang?.cari("ln", "noFill") !== undefined && { tanpaBingkai: true }),
  };
}

/** The words of a title; null without one, or when Excel makes it up from the series' name. */
function bacaJudul(title: Elemen | undefined): string | null {
  const kata = title?.semua("t").map((t) => t.teks) ?? [];
  if (kata.length > 0) return kata.join("");
  return title?.semua("v")[0]?.teks ?? null;
}

function bacaSeri(ser: Elemen, kelompok: Elemen): GrafikBuku["seri"][number] {
  const acuan = (...nama: string[]) => {
    const rumus = nama.map((n) => ser.cari(n)?.semua("f")[0]?.teks).find((t) => t !== undefined);
    return rumus === undefined ? null : bacaAcuan(rumus);
  };
  const nilai = acuan("val", "yVal");
  const titik = new Map(ser.anak("dPt").map((d) => [d.cari("idx")?.angka("val") ?? -1, warnaIsi(d)]));
  const jumlahTitik = Math.min(Math.max(-1, ...titik.keys()) + 1, 10_000);
  return {
    nama: ser.cari("tx")?.semua("v")[0]?.teks ?? null,
    kategori: acuan("cat", "xVal"),
    nilai,
    warna: warnaIsi(ser),
    warnaTitik: Array.from({ length: jumlahTitik }, (_, i) => titik.get(i) ?? null),
    ukuranLubang: kelompok.cari("holeSize")?.angka("val") ?? null,
  };
}

/** Solid colour of a series or point (its line for line charts) when given as RGB; theme colours are left to the file. */
function warnaIsi(e: Elemen): string | null {
  const sp = e.cari("spPr");
  const warna = sp?.cari("solidFill", "srgbClr") ?? sp?.cari("ln", "solidFill", "srgbClr");
  const val = warna?.atribut.get("val");
  return val !== undefined && /^[0-9a-fA-F]{6}$/.test(val) ? `#${val.toUpperCase()}` : null;
}
