import { bukuContoh } from "../contoh/buku.ts";
import { SASARAN, type IkuContoh, type Isian, type SasaranContoh, type Tujuh } from "../contoh/iku.ts";
import { bukuKasus } from "./buku.ts";

export interface Kasus {
  readonly nama: string;
  readonly buku: () => Promise<Uint8Array>;
}

/** The offices whose rapor is looked at page by page after every change of its looks. */
export const KASUS: readonly Kasus[] = [
  { nama: "bogor", buku: bukuContoh },
  { nama: "buruk", buku: () => bukuKasus("KPPBC TMP B Contoh", ubahIku(SASARAN, memburuk)) },
  { nama: "empat-puluh", buku: () => bukuKasus("KPPBC TMP C Contoh", empatPuluh()) },
  { nama: "triwulan-satu", buku: () => bukuKasus("KPPBC TMP C Contoh", ubahIku(SASARAN, baruMulai)) },
];

type Ubah = (iku: IkuContoh, nomor: number) => IkuContoh;

function ubahIku(sasaran: readonly SasaranContoh[], ubah: Ubah): SasaranContoh[] {
  let nomor = 0;
  return sasaran.map((s) => ({ ...s, iku: s.iku.map((i) => ubah(i, nomor++)) }));
}

function petakan(deret: Tujuh, f: (isi: Isian, i: number) => Isian): Tujuh {
  const [a, b, c, d, e, g, h] = deret.map(f);
  return [a ?? null, b ?? null, c ?? null, d ?? null, e ?? null, g ?? null, h ?? null];
}

/** How much of its realisasi each IKU keeps in the bad quarter, in turn. */
const SUSUT = [0.62, 0.88, 0.97, 1, 0.7, 0.93, 1] as const;

/** Triwulan III and what it counts in fall short; some IKU are not reported at all. */
function memburuk(iku: IkuContoh, nomor: number): IkuContoh {
  const susut = SUSUT[nomor % SUSUT.length] ?? 1;
  const kali = iku.pol === "Min" ? 2 - susut : susut;
  const bulat = (n: number) => (iku.format === "jumlah" ? Math.round(n) : Number(n.toFixed(4)));
  const realisasi = petakan(iku.realisasi, (isi, i) => {
    if (nomor % 8 === 6 && i >= 3) return null;
    return typeof isi === "number" && i >= 3 ? bulat(isi * kali) : isi;
  });
  const panjang =
    "Jumlah pengajuan turun karena pabrik mengurangi pesanan bahan baku, sedangkan dua pegawai pemeriksa dipindahkan dan penggantinya baru ditetapkan pada akhir triwulan";
  return { ...iku, realisasi, ...(nomor % 5 === 0 && { kendala: panjang }) };
}

/** Three offices' worth of IKU under long names, some of them bad. */
function empatPuluh(): SasaranContoh[] {
  const semua = [1, 2, 3].flatMap((kali) =>
    ubahIku(SASARAN, (iku, nomor) => ({
      ...memburuk(iku, nomor * kali + kali),
      kode: `${String(kali)}${iku.kode}`,
      nama:
        kali === 2
          ? `${iku.nama} di wilayah pengawasan kantor, termasuk pos bantu dan tempat penimbunan berikat`
          : iku.nama,
    })).map((s) => ({ ...s, nama: kali === 1 ? s.nama : `${s.nama} (bagian ${String(kali)})` })),
  );
  const urutan = [...new Set(SASARAN.map((s) => s.perspektif))];
  let sisa = 40;
  return semua
    .map((s) => {
      const iku = s.iku.slice(0, Math.max(0, sisa));
      sisa -= iku.length;
      return { ...s, iku };
    })
    .filter((s) => s.iku.length > 0)
    .sort((a, b) => urutan.indexOf(a.perspektif) - urutan.indexOf(b.perspektif));
}

/** Only a few IKU are measured in Triwulan I; two of them are not reported yet. */
function baruMulai(iku: IkuContoh, nomor: number): IkuContoh {
  const diukur = nomor % 4 === 0;
  return {
    ...iku,
    target: petakan(iku.target, (isi, i) => (i === 0 && !diukur ? null : isi)),
    realisasi: petakan(iku.realisasi, (isi, i) => (i === 0 && diukur && nomor !== 8 ? isi : null)),
  };
}
