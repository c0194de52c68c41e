import { teks } from "../bahasa/index.ts";
import { teksLembar } from "../bahasa/lembar.ts";
import { namaPeriode } from "../bahasa/namaPeriode.ts";
import { skorKantorBertahap } from "../scoring/kantor.ts";
import { selesaikan, type Bertahap } from "../scoring/bertahap.ts";
import { kebutuhanIku } from "../scoring/kebutuhan.ts";
import { samaPeriode } from "../scoring/periode.ts";
import type { NilaiGabungan, SkorIku, SkorKantor } from "../scoring/skor.ts";
import type { BarisIku } from "../workbook/tabel.ts";
import type { Konteks, PilihanRapor, TitikTren } from "./bagian/bagian.ts";
import { BIDANG, rapikan, TANPA_ISIAN, type Bidang, type Isian } from "./isian/bidang.ts";
import { cocokkanIsian } from "./isian/cocokkan.ts";
import { pasangkanBaris, type HasilRapor } from "./nilai.ts";
import { periodeTren } from "./periodeTren.ts";
import { pilihDibahas } from "./pilihDibahas.ts";
import { rapatPeriode } from "./tanggal.ts";

/** What every section may read, looked up once. */
export function susunKonteks(hasil: HasilRapor, pilihan: PilihanRapor): Konteks {
  return selesaikan(susunKonteksBertahap(hasil, pilihan));
}

/** The same in steps, for an office of thousands of IKU. */
export function* susunKonteksBertahap(hasil: HasilRapor, pilihan: PilihanRapor): Bertahap<Konteks> {
  const { bahasa } = pilihan;
  const { kantor, sebelumnya, tabel } = hasil;
  const tren = yield* titikTren(hasil);
  const dulu = sebelumnya === null ? null : pasangkanPeriode(kantor, sebelumnya);
  const barisDari = pasangkanBaris(tabel);
  yield;
  const isianLama = pilihan.isian ?? TANPA_ISIAN;
  const cocok = yield* cocokkanIsian(
    isianLama.entri,
    kantor.iku.map((s) => s.iku),
  );
  yield;
  const diketik = new Map(kantor.iku.map((s, i) => [s, cocok.perIku[i] ?? {}]));
  const dasar: Omit<Konteks, "dibahas"> = {
    hasil,
    pilihan,
    bahasa,
    teks: { ...teks[bahasa], ...teksLembar[bahasa] },
    kantor: pilihan.kantor ?? tabel.kantor,
    namaPeriode: kantor.periode === null ? null : namaPeriode(kantor.periode, bahasa, tabel.tahun),
    namaSebelumnya:
      sebelumnya === null || sebelumnya.periode === null ? null : namaPeriode(sebelumnya.periode, bahasa),
    tanggalRapat: rapatPeriode(pilihan.tanggalRapat ?? null, tabel.tahun, kantor.periode),
    barisDari,
    sebelumnya: (skor) => dulu?.iku.get(skor) ?? null,
    kelompokSebelumnya: (nilai) => dulu?.kelompok.get(nilai) ?? null,
    tren,
    kebutuhan: (skor) => kebutuhanIku(skor.iku, kantor.periode, kantor.profil),
    diketik: (skor) => diketik.get(skor) ?? {},
    isianSumber: (skor) => isianDari(barisDari(skor)),
    catatanLama: cocok.sisa,
    penandaTangan: isianLama.ttd,
  };
  return { ...dasar, dibahas: yield* pilihDibahas(dasar) };
}

/** What the workbook's own columns say in the fields of an IKU. */
function isianDari(baris: BarisIku | null): Isian {
  if (baris === null) return {};
  const { kendala, rencanaAksi, pic, tenggat, keterangan: catatan } = baris;
  const sumber = { kendala, rencanaAksi, pic, tenggat, catatan };
  return Object.fromEntries(
    BIDANG.flatMap((bidang): [Bidang, string][] => {
      const isi = rapikan(sumber[bidang] ?? "");
      return isi === "" ? [] : [[bidang, isi]];
    }),
  );
}

function* titikTren({ tabel, kantor, sebelumnya }: HasilRapor): Bertahap<TitikTren[]> {
  const { periode, profil } = kantor;
  if (periode === null) return [];
  const titik: TitikTren[] = [];
  for (const p of periodeTren(periode, tabel.periode)) {
    const ada = [kantor, sebelumnya].find((s) => s !== null && samaPeriode(s.periode, p));
    const skor = ada ?? (yield* skorKantorBertahap(tabel.iku, p, profil));
    const pasangan = pasangkanPeriode(kantor, skor);
    titik.push({
      periode: p,
      indeks: (s) => pasangan.iku.get(s)?.indeks ?? null,
      nilai: (g) => pasangan.kelompok.get(g)?.nilai ?? null,
    });
    yield;
  }
  return titik;
}

interface Pasangan {
  readonly iku: ReadonlyMap<SkorIku, SkorIku>;
  readonly kelompok: ReadonlyMap<NilaiGabungan, NilaiGabungan>;
}

/** Both come from the same rows, so that groups and IKU stand in the same order. */
function pasangkanPeriode(kini: SkorKantor, dulu: SkorKantor): Pasangan {
  const iku = new Map<SkorIku, SkorIku>();
  const kelompok = new Map<NilaiGabungan, NilaiGabungan>();
  kini.iku.forEach((skor, i) => {
    const lama = dulu.iku[i];
    if (lama !== undefined) iku.set(skor, lama);
  });
  kelompok.set(kini.nko, dulu.nko);
  kini.perspektif.forEach((p, i) => {
    const pLama = dulu.perspektif[i];
    if (pLama === undefined) return;
    kelompok.set(p, pLama);
    p.sasaran.forEach((s, j) => {
      const sLama = pLama.sasaran[j];
      if (sLama !== undefined) kelompok.set(s, sLama);
    });
  });
  return { iku, kelompok };
}
