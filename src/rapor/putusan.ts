import { isi } from "../bahasa/index.ts";
import { kalimatAlasan } from "../bahasa/alasan.ts";
import type { SkorIku, Status } from "../scoring/skor.ts";
import type { Konteks } from "./bagian/bagian.ts";

/** More names than this make the sentence a list. */
const NAMA_TERBANYAK = 3;
const PANJANG_NAMA = 90;

/**
 * The verdict in words: a headline, and a sentence with the counts and the IKU behind them. "Rapor hijau" is said
 * only when at least one IKU is hijau, none is kuning or merah, and none is merely unreported.
 *
 * @example putusan(konteks).kalimat // "15 dari 16 IKU hijau, 1 abu-abu: Indeks Kepuasan Pengguna Jasa, survei …"
 */
export function putusan({ hasil, teks, bahasa }: Konteks): { judul: string; kalimat: string } {
  const t = teks.rapor.putusan;
  const { iku, ringkasan } = hasil.kantor;
  if (iku.length === 0) return { judul: t.kosong, kalimat: t.kosongKalimat };

  const belumLapor = iku.filter((s) => s.alasan?.kode === "BELUM_DILAPORKAN").length;
  const berstatus = (status: Status) => iku.filter((s) => s.status === status);
  const tulis = (pola: string, data: Readonly<Record<string, string | number>>) => isi(pola, data, bahasa);

  const jumlah = [tulis(t.hijauDari, { hijau: ringkasan.hijau, jumlah: iku.length })];
  if (ringkasan.kuning > 0) jumlah.push(tulis(t.kuning, { n: ringkasan.kuning }));
  if (ringkasan.merah > 0) jumlah.push(tulis(t.merah, { n: ringkasan.merah }));
  const abuAbu = berstatus("abu-abu");
  let hitungan = "";
  if (abuAbu.length > 0) jumlah.push(tulis(t.abuAbu, { n: abuAbu.length }));
  hitungan = jumlah.join(", ");
  const [satu] = abuAbu;
  if (abuAbu.length === 1 && satu?.alasan) {
    const data = { nama: ringkas(satu), alasan: kalimatAlasan(satu.alasan, bahasa) };
    hitungan += `: ${tulis(t.satuAbuAbu, data)}`;
  }

  const daftar = (skor: readonly SkorIku[]) => {
    const nama = skor.slice(0, NAMA_TERBANYAK).map(ringkas).join("; ");
    const sisa = skor.length - NAMA_TERBANYAK;
    return sisa > 0 ? tulis(t.lainnya, { daftar: nama, n: sisa }) : nama;
  };
  const kalimat = [akhiri(hitungan)];
  if (ringkasan.merah > 0) kalimat.push(tulis(t.daftarMerah, { daftar: daftar(berstatus("merah")) }));
  else if (ringkasan.kuning > 0) {
    kalimat.push(tulis(t.daftarKuning, { daftar: daftar(berstatus("kuning")) }));
  }
  if (belumLapor > 0) kalimat.push(tulis(t.belumLapor, { n: belumLapor }));
  return { judul: t[kunciJudul(ringkasan, belumLapor)], kalimat: kalimat.join(" ") };
}

function kunciJudul(ringkasan: Readonly<Record<Status, number>>, belumLapor: number) {
  if (ringkasan.merah > 0) return "adaMerah";
  if (ringkasan.kuning > 0) return "adaKuning";
  if (belumLapor > 0) return "belumLengkap";
  return ringkasan.hijau > 0 ? "hijau" : "belumDinilai";
}

function ringkas({ iku }: SkorIku): string {
  const huruf = Array.from(iku.nama);
  return huruf.length <= PANJANG_NAMA
    ? iku.nama
    : `${huruf
        .slice(0, PANJANG_NAMA - 1)
        .join("")
        .trimEnd()}…`;
}

function akhiri(kalimat: string): string {
  return /[.!?]$/.test(kalimat) ? kalimat : `${kalimat}.`;
}
