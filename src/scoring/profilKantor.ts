import type { ProfilAturan } from "./profil.ts";

/** What an office changes in a profile; fields left out keep the base profile's value. */
export interface UbahanProfil {
  /** Name of the office's profile; without one the base name with " (kantor)". */
  readonly id?: string;
  readonly ambang?: Readonly<Partial<ProfilAturan["ambang"]>>;
  readonly batas?: Readonly<Partial<ProfilAturan["batas"]>>;
  readonly titikStabilize?: ProfilAturan["titikStabilize"];
  /** Merged into the base table. */
  readonly bobotVc?: ProfilAturan["bobotVc"];
  /** Replaces the base table as a whole, so that it can total 100. */
  readonly bobotPerspektif?: ProfilAturan["bobotPerspektif"];
  readonly predikat?: ProfilAturan["predikat"];
}

export interface HasilProfilKantor {
  readonly profil: ProfilAturan;
  /** Names of the changed fields that were refused because no score could follow from them; they keep the base value. */
  readonly ditolak: readonly (keyof UbahanProfil)[];
}

/**
 * An office's own profile: the base with its changes, each field checked. Percent points throughout.
 * Changed fields are no longer "belum dikonfirmasi": the office answers for them.
 *
 * @returns the profile and the fields refused: numbers that are not finite, hijau not above kuning, atas not above
 *   bawah, fewer than two or unordered stabilize points, weights not positive, perspectives not totalling 100,
 *   predikat empty or not descending
 * @example profilKantor(KMK_467_2014, { ambang: { kuning: 90 } }).profil.ambang // { hijau: 100, kuning: 90 }
 */
export function profilKantor(dasar: ProfilAturan, ubahan: UbahanProfil): HasilProfilKantor {
  const ditolak: (keyof UbahanProfil)[] = [];
  const diubah: string[] = [];

  function pilih<K extends Exclude<keyof UbahanProfil, "id">>(
    bidang: K,
    baru: ProfilAturan[K] | undefined,
    sah: (nilai: ProfilAturan[K]) => boolean,
  ): ProfilAturan[K] {
    if (baru === undefined) return dasar[bidang];
    if (!sah(baru)) {
      ditolak.push(bidang);
      return dasar[bidang];
    }
    diubah.push(bidang);
    return baru;
  }

  const bidang = {
    ambang: pilih(
      "ambang",
      ubahan.ambang && { ...dasar.ambang, ...ubahan.ambang },
      (a) => terhingga(a.hijau, a.kuning) && a.hijau > a.kuning,
    ),
    batas: pilih(
      "batas",
      ubahan.batas && { ...dasar.batas, ...ubahan.batas },
      (b) => terhingga(b.atas, b.bawah) && b.atas > b.bawah,
    ),
    titikStabilize: pilih("titikStabilize", ubahan.titikStabilize, titikSah),
    bobotVc: pilih("bobotVc", ubahan.bobotVc && { ...dasar.bobotVc, ...ubahan.bobotVc }, bobotSah),
    bobotPerspektif: pilih(
      "bobotPerspektif",
      ubahan.bobotPerspektif,
      (b) => bobotSah(b) && Math.abs(jumlah(Object.values(b)) - 100) < 1e-6,
    ),
    predikat: pilih("predikat", ubahan.predikat, predikatSah),
  };

  const masihRagu = (nama: string) => !diubah.some((d) => nama === d || nama.startsWith(`${d}.`));
  const id = ubahan.id?.trim() ?? "";
  return {
    profil: {
      ...dasar,
      ...bidang,
      id: id === "" ? `${dasar.id} (kantor)` : id,
      belumDikonfirmasi: dasar.belumDikonfirmasi.filter(masihRagu),
    },
    ditolak,
  };
}

function terhingga(...angka: readonly number[]): boolean {
  return angka.every((a) => Number.isFinite(a));
}

function jumlah(angka: readonly number[]): number {
  return angka.reduce((a, b) => a + b, 0);
}

function bobotSah(bobot: Readonly<Record<string, number>> | null): boolean {
  return bobot !== null && Object.values(bobot).every((b) => Number.isFinite(b) && b > 0);
}

/** Settings come from a stored file and may be damaged: what the type promises is checked before it is read. */
function pasangan(daftar: readonly (readonly unknown[])[]): boolean {
  return Array.isArray(daftar) && daftar.every((d) => Array.isArray(d) && d.length === 2);
}

function titikSah(titik: ProfilAturan["titikStabilize"]): boolean {
  return (
    pasangan(titik) &&
    titik.length >= 2 &&
    titik.every(([ca, indeks], i) => {
      const sebelum = titik[i - 1];
      return terhingga(ca, indeks) && (sebelum === undefined || (ca > sebelum[0] && indeks >= sebelum[1]));
    })
  );
}

function predikatSah(predikat: ProfilAturan["predikat"]): boolean {
  return (
    predikat === null ||
    (pasangan(predikat) &&
      predikat.length > 0 &&
      predikat.every(([terendah, kata], i) => {
        const sebelum = predikat[i - 1];
        return (
          Number.isFinite(terendah) &&
          typeof kata === "string" &&
          (sebelum === undefined || terendah < sebelum[0])
        );
      }))
  );
}
