import { memuat, samaPeriode, TAHUN, urutkanPeriode, type Periode } from "../../scoring/periode.ts";
import { temuan } from "../kodeTemuan.ts";
import { barisTerlengkap, type BarisNilai, type NilaiTerbaca } from "../nilai/nilaiBaris.ts";
import { periodeTerlapor } from "../periode/periodeKini.ts";
import type { Temuan } from "../temuan.ts";
import type { Bahan, KeputusanPeriode, TataLetak } from "./jenis.ts";
import { selJudul, susunSatuBaris } from "./satuBaris.ts";

/** One row per IKU, target and realisasi over several periods (quarters, semesters, months, consolidated columns). */
export const trajektori: TataLetak = {
  nama: "trajektori",
  cocok: ({ kolom }) =>
    (["target", "realisasi", "capaian"] as const).some(
      (peran) => kolom.nilai.filter((k) => k.kolom === peran).length > 1,
    )
      ? 1
      : 0,
  susun: susunSatuBaris,
  periode: periodeTrajektori,
};

/** January up to the last period reported; a nameless target or realisasi gets the period it must belong to. */
export function periodeTrajektori(bahan: Bahan, asal: readonly BarisNilai[]): KeputusanPeriode {
  const { lembar, judul } = bahan;
  const catatan: Temuan[] = [];
  const contoh = barisTerlengkap(asal)?.nilai ?? [];
  const catat = (kode: Parameters<typeof temuan>[0], n: NilaiTerbaca) =>
    catatan.push(temuan(kode, selJudul(bahan, n), { judul: n.judul }));
  let baris = asal;

  const target = contoh.filter((n) => n.peran === "target");
  const realisasi = contoh.filter((n) => n.peran === "realisasi");
  const realisasiPolos = realisasi.find((n) => n.periode === null);
  if (realisasiPolos) {
    // One realisasi beside several targets is the judged one; beside other realisasi it is one too many.
    const sendiri = realisasi.length === 1;
    const terakhir = urutkanPeriode(target.flatMap((n) => n.periode ?? [])).at(-1) ?? null;
    baris = isiPeriode(baris, "realisasi", sendiri ? (judul.periode ?? terakhir) : null);
    catat("REALISASI_TANPA_PERIODE", realisasiPolos);
  }
  const terlapor = periodeTerlapor(lembar, baris);
  const kini =
    realisasi.length === 1 && realisasi[0] ? (periodeRealisasi(baris) ?? terlapor.kini) : terlapor.kini;
  catatan.push(...terlapor.temuan);

  const targetPolos = target.find((n) => n.periode === null);
  if (targetPolos && target.length === 1) {
    baris = isiPeriode(baris, "target", kini);
    catat("TARGET_TANPA_PERIODE", targetPolos);
  } else if (targetPolos) {
    const adaTahunan = target.some((n) => samaPeriode(n.periode, TAHUN));
    baris = isiPeriode(baris, "target", adaTahunan ? null : TAHUN);
    catat(adaTahunan ? "KOLOM_DIABAIKAN" : "TARGET_DIANGGAP_SETAHUN", targetPolos);
  }
  const pertama = target[0];
  const targetKini = barisTerlengkap(baris)?.nilai.some(
    (n) => n.peran === "target" && n.periode && kini && memuat(kini, n.periode),
  );
  if (pertama && kini && !targetKini) catat("TANPA_TARGET_PERIODE", pertama);
  if (judul.periode && kini && judul.periode.sampai !== kini.sampai) {
    catatan.push(temuan("PERIODE_JUDUL_BEDA", null));
  }
  return { kini, baris, temuan: catatan };
}

/** Gives the nameless column of a role its period; null takes the column out. */
function isiPeriode(
  baris: readonly BarisNilai[],
  peran: "target" | "realisasi",
  periode: Periode | null,
): readonly BarisNilai[] {
  return baris.map((b) => ({
    ...b,
    nilai: b.nilai.flatMap((n) => {
      if (n.peran !== peran || n.periode !== null) return [n];
      return periode ? [{ ...n, periode }] : [];
    }),
  }));
}

function periodeRealisasi(baris: readonly BarisNilai[]): Periode | null {
  return barisTerlengkap(baris)?.nilai.find((n) => n.peran === "realisasi")?.periode ?? null;
}
