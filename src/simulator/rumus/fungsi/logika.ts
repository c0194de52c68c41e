import type { Argumen, FungsiRumus, TabelFungsi } from "../lingkungan.ts";
import { GalatRumus, galatRumus, iniGalat, iniLarik, tangkap, type Nilai, type Skalar } from "../nilai.ts";
import { datar, sebar, type Isi } from "../sebar.ts";
import { bandingkan, keLogis } from "../ubah.ts";
import { argKe, pastikanBanyak, pertama, satuan } from "./bentuk.ts";

/**
 * Chooses one of two arguments. An array as the condition chooses cell by cell; otherwise the argument not chosen is
 * never worked out.
 */
function pilih(syarat: Isi, ya: Cabang, tidak: Cabang): Nilai {
  if (!iniLarik(syarat)) return (keLogis(syarat) ? ya : tidak).nilai();
  return sebar(
    [syarat, tangkap(() => ya.isi()), tangkap(() => tidak.isi())],
    ([s, x, y]) => (keLogis(s ?? null) ? x : y) ?? null,
  );
}

type Cabang = Pick<Argumen, "nilai" | "isi">;

function tetap(nilai: Skalar): Cabang {
  return { nilai: () => nilai, isi: () => nilai };
}

/** A branch that is there but empty, as in IF(A1,,1), gives 0. */
function cabang(a: Argumen | undefined, bawaan: Skalar): Cabang {
  if (a === undefined) return tetap(bawaan);
  return a.ada ? a : tetap(0);
}

const jika: FungsiRumus = (arg) => {
  pastikanBanyak(arg, 2, 3);
  return pilih(argKe(arg, 0).isi(), cabang(arg[1], 0), cabang(arg[2], false));
};

/** The first value whose condition holds; #N/A when none does. */
const jikaBanyak: FungsiRumus = (arg) => {
  if (arg.length === 0 || arg.length % 2 !== 0) throw galatRumus("#N/A");
  let sisa: Cabang = tetap({ galat: "#N/A" });
  for (let i = arg.length - 2; i >= 0; i -= 2) {
    const [syarat, ya, lain] = [argKe(arg, i), cabang(arg[i + 1], 0), sisa];
    const nilai = (): Nilai => pilih(syarat.isi(), ya, lain);
    sisa = { nilai, isi: () => nilai() as Isi };
  }
  return sisa.nilai();
};

/** Replaces errors, those of an array one by one. */
function gantiGalat(termasuk: (g: string) => boolean): FungsiRumus {
  return (arg) => {
    pastikanBanyak(arg, 2, 2);
    const isi = tangkap(() => argKe(arg, 0).isi());
    const ganti = cabang(arg[1], 0);
    const kena = (n: Skalar): boolean => iniGalat(n) && termasuk(n.galat);
    if (!iniLarik(isi)) return kena(isi) ? ganti.nilai() : isi;
    if (!datar(isi).some(kena)) return isi;
    return sebar([isi, ganti.isi()], ([n, g]) => (kena(n ?? null) ? (g ?? null) : (n ?? null)));
  };
}

/** Reckons with the truth of all arguments; text and blanks in cells do not count. */
function gabungLogis(kerja: (nilai: readonly boolean[]) => boolean): FungsiRumus {
  return (arg) => {
    const nilai = arg.flatMap((a) => {
      const isi = a.isi();
      if (!iniLarik(isi)) return [keLogis(isi)];
      return isi.flat().flatMap((n) => {
        if (iniGalat(n)) throw new GalatRumus(n);
        return n === null || typeof n === "string" ? [] : [keLogis(n)];
      });
    });
    if (nilai.length === 0) throw galatRumus("#VALUE!");
    return kerja(nilai);
  };
}

const beralih: FungsiRumus = (arg) => {
  if (arg.length < 3) throw galatRumus("#VALUE!");
  const dicari = pertama(argKe(arg, 0).isi());
  for (let i = 1; i + 1 < arg.length; i += 2) {
    if (bandingkan(dicari, pertama(argKe(arg, i).isi())) === 0) return cabang(arg[i + 1], 0).nilai();
  }
  if (arg.length % 2 === 0) return cabang(arg.at(-1), 0).nilai();
  throw galatRumus("#N/A");
};

export const LOGIKA: TabelFungsi = {
  AND: gabungLogis((nilai) => nilai.every(Boolean)),
  OR: gabungLogis((nilai) => nilai.some(Boolean)),
  XOR: gabungLogis((nilai) => nilai.filter(Boolean).length % 2 === 1),
  NOT: satuan("l", ([n]) => n !== true),
  IF: jika,
  IFS: jikaBanyak,
  IFERROR: gantiGalat(() => true),
  IFNA: gantiGalat((g) => g === "#N/A"),
  SWITCH: beralih,
  TRUE: () => true,
  FALSE: () => false,
  NA: () => ({ galat: "#N/A" }),
};
