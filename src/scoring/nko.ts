import { petakan, selesaikan, telusuri, type Bertahap } from "./bertahap.ts";
import { bobotKelompok, bobotTertimbang } from "./bobot.ts";
import { bobotPerspektif, bobotTertulis, namaPerspektif } from "./perspektif.ts";
import { ingat } from "./ingat.ts";
import type { ProfilAturan } from "./profil.ts";
import type { Catatan, NilaiGabungan, SkorIku, SkorPerspektif, SkorSasaran } from "./skor.ts";
import { mendekatiAmbang, statusDari } from "./status.ts";

/**
 * The weighted mean of the values that there are, their weights re-normalised; percent points.
 *
 * @param nilai null for a member without a value
 * @param bobot above 0, same length
 * @returns null when no member has a value
 * @example rataTertimbang([100, null, 90], [11, 11, 9]) // 95.5
 */
export function rataTertimbang(nilai: readonly (number | null)[], bobot: readonly number[]): number | null {
  const tertimbang = bobotTertimbang(bobot, nilai);
  let jumlah: number | null = null;
  nilai.forEach((v, i) => {
    if (v !== null) jumlah = (jumlah ?? 0) + v * (tertimbang[i] ?? 0);
  });
  return jumlah;
}

function gabungan(nilai: number | null, catatan: readonly Catatan[], profil: ProfilAturan): NilaiGabungan {
  const dekat = mendekatiAmbang(nilai, profil);
  return {
    nilai,
    status: statusDari(nilai, profil),
    alasan: nilai === null ? { kode: "SEMUA_ABU_ABU" } : null,
    catatan: dekat === null ? catatan : [...catatan, dekat],
  };
}

/** NSS of one sasaran strategis: Σ indeks × bobot tertimbang over its IKU that have an index. */
function skorSasaran(nama: string | null, iku: readonly SkorIku[], profil: ProfilAturan): SkorSasaran {
  const { bobot, catatan } = bobotKelompok(
    iku.map((s) => s.iku),
    profil,
  );
  const indeks = iku.map((s) => s.indeks);
  const tertimbang = bobotTertimbang(bobot, indeks);
  return {
    ...gabungan(rataTertimbang(indeks, bobot), catatan, profil),
    nama,
    iku: iku.map((skor, i) => ({ skor, bobot: bobot[i] ?? 1, tertimbang: tertimbang[i] ?? null })),
  };
}

/**
 * NP of one perspective: the plain mean of its NSS.
 *
 * @param tanpaBobot no IKU of the office has a weight: said once for the office, not at every sasaran
 */
function* skorPerspektif(
  { nama, anggota }: Kelompok,
  bobot: number | null,
  tanpaBobot: boolean,
  profil: ProfilAturan,
): Bertahap<SkorPerspektif> {
  const kelompok = yield* kelompokkan(anggota, (s) => rapikan(s.iku.sasaran));
  const sasaran = yield* petakan(kelompok, (k) => {
    const skor = skorSasaran(k.nama, k.anggota, profil);
    const catatan = skor.catatan.filter((c) => !(tanpaBobot && c.kode === "BOBOT_DIANGGAP_SAMA"));
    return { ...skor, catatan };
  });
  const nss = sasaran.map((s) => s.nilai);
  const np = rataTertimbang(
    nss,
    nss.map(() => 1),
  );
  return { ...gabungan(np, bobotBeda(anggota, bobot), profil), nama, bobot, sasaran };
}

export interface HasilNko {
  readonly perspektif: readonly SkorPerspektif[];
  readonly nko: NilaiGabungan;
}

/**
 * NSS, NP and NKO of an office (KMK 467/KMK.01/2014): NSS weighted within each sasaran strategis, NP the plain mean
 * of its NSS, NKO the mean of NP weighted by perspective. What is wholly grey drops out and the rest is
 * re-normalised.
 *
 * Sasaran and perspectives come in the order of their first IKU. Names count as the same whatever their case and
 * spacing; perspectives go by their canonical name. IKU that name none form a group of their own, noted.
 *
 * @param iku scores of one period, in workbook order
 * @returns NKO null ("SEMUA_ABU_ABU") when no IKU has an index; `perspektif` is empty for no IKU at all
 * @example hitungNko(skor, KMK_467_2014).nko.nilai // 101.95 for NP 104, 100, 98, 105.1667
 */
export function hitungNko(iku: readonly SkorIku[], profil: ProfilAturan): HasilNko {
  return selesaikan(hitungNkoBertahap(iku, profil));
}

/** `hitungNko` in steps. */
export function* hitungNkoBertahap(iku: readonly SkorIku[], profil: ProfilAturan): Bertahap<HasilNko> {
  const nama = new Map<string | null, string | null>();
  for (const { iku: i } of iku) {
    if (!nama.has(i.perspektif)) nama.set(i.perspektif, namaPerspektif(i.perspektif, profil));
  }
  const kelompok = yield* kelompokkan(iku, (s) => nama.get(s.iku.perspektif) ?? null);
  const bernama = kelompok.some((k) => k.nama !== null);
  const { bobot, catatan: catatanBobot } = bernama
    ? bobotPerspektif(
        kelompok.map((k) => k.nama),
        profil,
      )
    : { bobot: [], catatan: [] };

  const tanpaBobot =
    iku.length > 1 && iku.every((s) => s.iku.bobot === null && (s.iku.vc ?? "").trim() === "");
  const perspektif: SkorPerspektif[] = [];
  for (const [i, k] of kelompok.entries()) {
    perspektif.push(yield* skorPerspektif(k, bobot[i] ?? null, tanpaBobot, profil));
  }
  const np = perspektif.map((p) => p.nilai);
  const nilai = rataTertimbang(
    np,
    perspektif.map((p) => p.bobot ?? 1),
  );
  const tanpaSasaran = iku.filter((s) => rapikan(s.iku.sasaran) === null).length;
  const catatan: Catatan[] = [...catatanBobot];
  if (iku.length > 0 && !bernama) catatan.push({ kode: "TANPA_PERSPEKTIF", data: {} });
  if (tanpaSasaran > 0) catatan.push({ kode: "TANPA_SASARAN", data: { n: tanpaSasaran } });
  if (tanpaBobot) catatan.push({ kode: "BOBOT_DIANGGAP_SAMA", data: { n: iku.length } });
  return { perspektif, nko: gabungan(nilai, catatan, profil) };
}

/** Notes a percentage in the perspective's own name that is not the weight used. */
function bobotBeda(anggota: readonly SkorIku[], dipakai: number | null): Catatan[] {
  if (dipakai === null) return [];
  for (const { iku } of anggota) {
    const tertulis = bobotTertulis(iku.perspektif ?? "");
    if (tertulis !== null && Math.abs(tertulis - dipakai) > 1e-6) {
      return [
        { kode: "BOBOT_PERSPEKTIF_BEDA", data: { perspektif: iku.perspektif ?? "", tertulis, dipakai } },
      ];
    }
  }
  return [];
}

function rapikan(nama: string | null): string | null {
  return nama === null ? null : namaRapi(nama).nama;
}

const namaRapi = ingat((nama: string): { readonly nama: string | null } => {
  const rapi = nama.trim().replace(/\s+/g, " ");
  return { nama: rapi === "" ? null : rapi };
});

interface Kelompok {
  readonly nama: string | null;
  readonly anggota: SkorIku[];
}

function* kelompokkan(
  iku: readonly SkorIku[],
  namaDari: (skor: SkorIku) => string | null,
): Bertahap<Kelompok[]> {
  const kelompok = new Map<string | null, Kelompok>();
  yield* telusuri(iku, (skor) => {
    const nama = namaDari(skor);
    const kunci = nama === null ? null : nama.toLowerCase();
    const ada = kelompok.get(kunci);
    if (ada === undefined) kelompok.set(kunci, { nama, anggota: [skor] });
    else ada.anggota.push(skor);
  });
  return [...kelompok.values()];
}
