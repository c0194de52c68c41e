import { teksHalaman } from "../bahasa/halaman.ts";
import { angka, isi, type Bahasa } from "../bahasa/index.ts";
import { tulisTanggal } from "../rapor/tanggal.ts";
import type { ProfilAturan } from "../scoring/profil.ts";

/**
 * The numbers of a profile that no regulation text confirmed, each as a line with its value.
 *
 * @example belumDikonfirmasi(KMK_467_2014, "id") // ["Mulai berlaku 1 Januari 2014", "Ambang: hijau 100, …"]
 */
export function belumDikonfirmasi(profil: ProfilAturan, bahasa: Bahasa): string[] {
  const t = teksHalaman[bahasa].pengaturan.unsur;
  const { ambang, batas } = profil;
  const n = (nilai: number): string => angka(nilai, bahasa);
  const bernama = (isiTabel: Readonly<Record<string, number>>): string =>
    Object.entries(isiTabel)
      .map(([nama, nilai]) => `${nama} ${n(nilai)}`)
      .join(", ");
  const vcBelum = Object.fromEntries(
    Object.entries(profil.bobotVc).filter(([vc]) => profil.belumDikonfirmasi.includes(`bobotVc.${vc}`)),
  );
  const baris = (nama: string): string => {
    switch (nama) {
      case "berlakuMulai":
        return isi(t.berlakuMulai, { tanggal: tulisTanggal(profil.berlakuMulai, bahasa) }, bahasa);
      case "ambang":
        return isi(t.ambang, ambang, bahasa);
      case "batas":
        return isi(t.batas, batas, bahasa);
      case "batas.atas":
        return isi(t.batasAtas, batas, bahasa);
      case "batas.bawah":
        return isi(t.batasBawah, batas, bahasa);
      case "titikStabilize": {
        const daftar = profil.titikStabilize.map(([ca, indeks]) => `(${n(ca)}; ${n(indeks)})`).join(" ");
        return isi(t.titikStabilize, { daftar }, bahasa);
      }
      case "bobotVc":
        return isi(t.bobotVc, { daftar: bernama(profil.bobotVc) }, bahasa);
      case "bobotPerspektif":
        return isi(t.bobotPerspektif, { daftar: bernama(profil.bobotPerspektif) }, bahasa);
      case "predikat": {
        const daftar = (profil.predikat ?? []).map(([nilai, kata]) => isi(t.mulai, { kata, nilai }, bahasa));
        return isi(t.predikat, { daftar: daftar.join(", ") }, bahasa);
      }
      default:
        if (nama.startsWith("bobotVc.")) return isi(t.bobotVc, { daftar: bernama(vcBelum) }, bahasa);
        return nama.startsWith("rumus.") ? t.rumus : nama;
    }
  };
  return [...new Set(profil.belumDikonfirmasi.map(baris))];
}
