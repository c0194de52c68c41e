import { isi } from "../../bahasa/index.ts";
import { NAMA_STATUS } from "../../bahasa/namaStatus.ts";
import { kalimatAlasan } from "../../bahasa/alasan.ts";
import { namaPeriode } from "../../bahasa/namaPeriode.ts";
import { tertulisUntuk } from "../../scoring/bagian.ts";
import { skorIku } from "../../scoring/kantor.ts";
import { samaPeriode } from "../../scoring/periode.ts";
import type { Nilai } from "../../scoring/nilai.ts";
import type { SkorIku } from "../../scoring/skor.ts";
import type { Konteks } from "../bagian/bagian.ts";
import { periodeRinci } from "../bagian/dataPendukung.ts";
import { periodeGrafik } from "../bagian/grafikDibahas.ts";
import { kalimatTindak } from "../bagian/tindakLanjut.ts";
import { TANPA_SATUAN, tulisNilai, type BerSatuan } from "../besaran.ts";
import { sebutanSama } from "../daftar/sebutan.ts";
import { selisihIndeks, teksIndeks, teksPerubahan } from "../indeksCetak.ts";
import { isiKini } from "../isian/catat.ts";
import { pisahkanKeputusan } from "../isian/keputusan.ts";
import { kalimatJarak, kalimatPerhatian } from "../kalimatDibahas.ts";
import { URUTAN_STATUS } from "../palet.ts";
import { putusan } from "../putusan.ts";
import type { EntriRiwayat } from "../riwayat/entri.ts";
import { namaMasa, type MasaRapor } from "../riwayat/masaRapor.ts";
import { trenRiwayat } from "../riwayat/trenRiwayat.ts";
import { tulisTanggal } from "../tanggal.ts";
import type { BarisTindak } from "../tindakLanjut/bacaTindakLanjut.ts";
import { tandaTenggat } from "../tindakLanjut/tanda.ts";
import type { AksiPaparan, BahanPaparan, ButirPaparan, IsiCatatan, TitikGrafik } from "./bahan.ts";

/** What stands beside the rapor. */
export interface SampingPaparan {
  readonly riwayat: readonly EntriRiwayat[];
  readonly tindak: readonly BarisTindak[];
  readonly masa: MasaRapor;
  /** ISO date and time, for what is overdue. */
  readonly sekarang: string;
  /** The rapor sheet of this period; null while there is none. */
  readonly lembarRapor: string | null;
}

/** Earlier rapors shown of one IKU. */
const RAPOR_TERBANYAK = 8;

/** The presentation of a scored office: those to discuss in the order of the rapor, then the others in workbook order. */
export function susunBahan(k: Konteks, samping: SampingPaparan): BahanPaparan {
  const { kantor } = k.hasil;
  const { nko, profil, ringkasan } = kantor;
  const dulu = k.kelompokSebelumnya(nko)?.nilai ?? null;
  const ringkas = k.pilihan.tindakLanjut ?? null;
  return {
    bahasa: k.bahasa,
    kantor: k.kantor,
    periode: k.namaPeriode,
    tanggalRapat: k.tanggalRapat === null ? null : tulisTanggal(k.tanggalRapat, k.bahasa),
    profil: profil.id,
    nko: {
      nilai: teksIndeks(nko.nilai, k.bahasa, profil),
      status: nko.status,
      perubahan: perubahanDari(k, selisihIndeks(nko.nilai, dulu)),
    },
    jumlah: ringkasan,
    putusan: putusan(k),
    tindakLanjut: ringkas === null ? null : kalimatTindak(k, ringkas),
    status: Object.fromEntries(
      URUTAN_STATUS.map((s) => [s, { simbol: k.teks.skor.simbol[s], nama: NAMA_STATUS[k.bahasa][s] }]),
    ) as BahanPaparan["status"],
    lembarRapor: samping.lembarRapor,
    butir: denganKunci(urutanPapar(k)).map(({ skor, kunci }) => butir(k, skor, kunci, samping)),
  };
}

function urutanPapar(k: Konteks): SkorIku[] {
  const dibahas = k.dibahas.map((d) => d.skor);
  const sudah = new Set(dibahas);
  return [...dibahas, ...k.hasil.kantor.iku.filter((s) => !sudah.has(s))];
}

/** By code and name, counted on where two rows have both the same. */
function denganKunci(skor: readonly SkorIku[]): { readonly skor: SkorIku; readonly kunci: string }[] {
  const banyak = new Map<string, number>();
  return skor.map((s) => {
    const dasar = `${s.iku.kode ?? ""}\n${s.iku.nama}`;
    const ke = (banyak.get(dasar) ?? 0) + 1;
    banyak.set(dasar, ke);
    return { skor: s, kunci: ke === 1 ? dasar : `${dasar}\n${String(ke)}` };
  });
}

function butir(k: Konteks, skor: SkorIku, kunci: string, samping: SampingPaparan): ButirPaparan {
  const { iku } = skor;
  const baris = k.barisDari(skor);
  const satuan = baris ?? TANPA_SATUAN;
  const { profil } = k.hasil.kantor;
  const dibahas = k.dibahas.find((d) => d.skor === skor) ?? null;
  return {
    kunci,
    kode: iku.kode,
    nama: iku.nama,
    sel: baris?.sel ?? "",
    kelompok: dibahas?.kelompok ?? null,
    sasaran: iku.sasaran,
    status: skor.status,
    indeks: teksIndeks(skor.indeks, k.bahasa, profil),
    target: tulisNilai(skor.target, satuan, k.bahasa),
    realisasi: tulisNilai(skor.realisasi, satuan, k.bahasa),
    jarak: kalimatJarak(k, skor),
    perubahan: perubahanDari(k, selisihIndeks(skor.indeks, k.sebelumnya(skor)?.indeks ?? null)),
    alasan: skor.alasan === null ? null : kalimatAlasan(skor.alasan, k.bahasa),
    perhatian: kalimatPerhatian(k, dibahas ?? { skor, kelompok: "berisian", risiko: null }),
    periode: periodeRinci(k.hasil.tabel.periode).map((p) => {
      const { indeks, status } = skorIku(iku, p, profil);
      return {
        nama: namaPeriode(p, k.bahasa),
        target: tulisNilai(tertulisUntuk(iku.target, p), satuan, k.bahasa),
        realisasi: tulisNilai(tertulisUntuk(iku.realisasi, p), satuan, k.bahasa),
        indeks: teksIndeks(indeks, k.bahasa, profil),
        status,
        dinilai: samaPeriode(p, skor.periode),
      };
    }),
    grafik: titikGrafik(k, skor, satuan),
    mentah: (iku.kode === null ? undefined : k.pilihan.dataMentah?.get(iku.kode)) ?? [],
    isi: isiCatatan(k, skor),
    aksi: samping.tindak.filter((b) => sebutanSama(b, iku)).map((b) => aksi(k, b, samping.sekarang)),
    riwayat: trenRiwayat(samping.riwayat, iku, samping.masa, RAPOR_TERBANYAK).map((titik) => ({
      nama: namaMasa(titik.masa, k.bahasa),
      nilai: titik.indeks,
      indeks: teksIndeks(titik.indeks, k.bahasa),
      status: titik.status,
    })),
  };
}

/** "▲ 1,37 dari Semester I"; null when there is nothing to compare with. */
function perubahanDari(k: Konteks, perubahan: number | null): string | null {
  if (perubahan === null || k.namaSebelumnya === null) return null;
  const t = k.teks.rapor.ringkasan;
  const data = { perubahan: teksPerubahan(perubahan, t.tetap, k.bahasa), periode: k.namaSebelumnya };
  return isi(perubahan === 0 ? t.tetapDari : t.perubahan, data, k.bahasa);
}

function titikGrafik(k: Konteks, { iku }: SkorIku, satuan: BerSatuan): TitikGrafik[] {
  // Rupiah by the million are written with a word; every other unit stands in the table below.
  const tanpaSatuan = /^rp/i.test(satuan.satuan ?? "") ? satuan : { ...satuan, satuan: null };
  const teks = (nilai: Nilai): string =>
    nilai.jenis === "angka" ? tulisNilai(nilai, tanpaSatuan, k.bahasa).replace(/^Rp /, "") : "";
  const tinggi = (nilai: Nilai): number | null => (nilai.jenis === "angka" ? nilai.nilai : null);
  return periodeGrafik(k.hasil.tabel.periode).map((p) => {
    const [target, realisasi] = [tertulisUntuk(iku.target, p), tertulisUntuk(iku.realisasi, p)];
    return {
      nama: namaPeriode(p, k.bahasa),
      target: tinggi(target),
      realisasi: tinggi(realisasi),
      teks: { target: teks(target), realisasi: teks(realisasi) },
    };
  });
}

/** What stands in the fields of an IKU, the decision set off from the rest of the note. */
function isiCatatan(k: Konteks, skor: SkorIku): IsiCatatan {
  const { kendala = "", rencanaAksi = "", pic = "", tenggat = "", catatan = "" } = isiKini(k, skor);
  return { kendala, rencanaAksi, pic, tenggat, ...pisahkanKeputusan(catatan) };
}

function aksi(k: Konteks, b: BarisTindak, sekarang: string): AksiPaparan {
  const { status } = k.teks.daftar.tindakLanjut;
  const tertulis = String(b.sel.isi("status")).trim();
  const hariTenggat = typeof b.tenggat === "number" ? b.jatuhTempo : null;
  return {
    rencana: b.rencana,
    pic: b.pic ?? "",
    tenggat: hariTenggat === null ? String(b.tenggat).trim() : tulisTanggal(hariTenggat, k.bahasa),
    status: b.status === null ? tertulis : status[b.status],
    tanda: String(tandaTenggat(b.status, b.jatuhTempo, sekarang, k.bahasa).nilai ?? ""),
    asal: b.periode ?? "",
  };
}
