import { styleText } from "node:util";
import { angka, isi, teks, type Bahasa } from "../../bahasa/index.ts";
import { teksCli } from "../../bahasa/simulator.ts";
import { teksIndeks } from "../../rapor/indeksCetak.ts";
import type { ProfilAturan } from "../../scoring/profil.ts";
import type { Status } from "../../scoring/skor.ts";
import type { RaporJson } from "./json.ts";

const WARNA_TERMINAL = { hijau: "green", kuning: "yellow", merah: "red", "abu-abu": "gray" } as const;
const LEBAR_NAMA = 56;

/** The rapor as a short table for people. `profil` is the one it was judged by; `warna`: the terminal shows colours. */
export function cetakRapor(rapor: RaporJson, profil: ProfilAturan, bahasa: Bahasa, warna: boolean): string {
  const t = teks[bahasa];
  const cat = (status: Status, s: string): string =>
    warna ? styleText(WARNA_TERMINAL[status], s, PAKSA) : s;
  const tebal = (s: string): string => (warna ? styleText("bold", s, PAKSA) : s);
  const { kepala } = teksCli[bahasa];
  const baris = rapor.iku.map((i) => ({
    status: i.status,
    sel: [
      i.kode ?? "",
      potong(i.nama, LEBAR_NAMA),
      bilangan(i.target, bahasa),
      bilangan(i.realisasi, bahasa),
      teksIndeks(i.indeks, bahasa, profil),
      `${t.skor.simbol[i.status]} ${t.skor.status[i.status]}`,
    ],
    alasan: i.alasan,
  }));
  const judul = [kepala.kode, kepala.nama, kepala.target, kepala.realisasi, kepala.indeks, kepala.status];
  const lebar = judul.map((j, k) => Math.max(j.length, ...baris.map((b) => b.sel[k]?.length ?? 0)));
  const rangkai = (sel: readonly string[]): string =>
    sel.map((s, k) => (k >= 2 && k <= 4 ? s.padStart(lebar[k] ?? 0) : s.padEnd(lebar[k] ?? 0))).join("  ");

  const { hijau, kuning, merah, abuAbu } = rapor.ringkasan;
  const hitungan = (
    [
      ["hijau", hijau],
      ["kuning", kuning],
      ["merah", merah],
      ["abu-abu", abuAbu],
    ] as const
  )
    .map(([s, n]) => cat(s, `${t.skor.simbol[s]} ${n} ${t.skor.status[s]}`))
    .join("   ");
  const nko =
    rapor.nko.nilai === null
      ? teksCli[bahasa].tanpaNko
      : isi(teksCli[bahasa].nko, { nilai: teksIndeks(rapor.nko.nilai, bahasa, profil) }, bahasa);
  return [
    tebal(`${rapor.kantor ?? teksCli[bahasa].tanpaKantor} · ${rapor.periode} · ${rapor.profil}`),
    `${cat(rapor.nko.status, nko)}   ${hitungan}`,
    "",
    tebal(rangkai(judul)),
    ...baris.flatMap((b) => [
      cat(b.status, rangkai(b.sel).trimEnd()),
      ...(b.alasan === null ? [] : [`${" ".repeat((lebar[0] ?? 0) + 2)}${b.alasan}`]),
    ]),
    "",
    ...(rapor.temuan.length === 0
      ? []
      : [tebal(isi(teksCli[bahasa].temuan, { jumlah: rapor.temuan.length }, bahasa))]),
    ...rapor.temuan.map((m) => `  ${m.sel ?? ""}${m.sel === null ? "" : ": "}${m.pesan}`),
    ...(rapor.keluaran === null ? [] : [isi(teksCli[bahasa].keluaran, { berkas: rapor.keluaran }, bahasa)]),
  ].join("\n");
}

/** Whether to colour is decided by the caller, so `styleText` must not decide again. */
const PAKSA = { validateStream: false } as const;

function potong(s: string, panjang: number): string {
  const satuBaris = s.replace(/\s+/g, " ");
  return satuBaris.length <= panjang ? satuBaris : `${satuBaris.slice(0, panjang - 1)}…`;
}

function bilangan(nilai: number | null, bahasa: Bahasa): string {
  return nilai === null ? "–" : angka(nilai, bahasa, 2);
}
