import type { Alasan, Catatan, Langkah, SkorBerlangkah } from "../scoring/skor.ts";
import { kalimatAlasan } from "./alasan.ts";
import { angka, isi, teks, type Bahasa } from "./index.ts";
import { namaKunciPeriode } from "./namaPeriode.ts";
import { teksUraian } from "./uraian.ts";

type Data = Langkah["data"];

/**
 * The working of a score as lines that a person can read, from consolidation down to the status, remarks last.
 *
 * @example mengapa(skorIku(iku, periode, profil), "id") // ["Maximize: realisasi ÷ target × 100", "75,45 ÷ 75 × 100 = 100,60", "100 ≤ 100,60 → hijau (KMK 467/2014)"]
 */
export function mengapa(
  skor: Pick<SkorBerlangkah, "langkah" | "catatan" | "alasan">,
  bahasa: Bahasa,
): string[] {
  const adaAmbang = skor.langkah.some((l) => l.kode === "AMBANG");
  return [
    // The threshold line already names the profile.
    ...skor.langkah
      .filter((l) => !(adaAmbang && l.kode === "PROFIL"))
      .flatMap((l) => kalimatLangkah(l, skor.alasan, bahasa).split("\n")),
    ...skor.catatan.map((c) => kalimatCatatan(c, bahasa)),
  ];
}

/**
 * A remark as a sentence. Its data may hold more than the sentence needs; `satuan`, the sign that stands behind every
 * figure of it, may be missing.
 *
 * @example kalimatCatatan({ kode: "MENDEKATI_AMBANG", data: { nilai: 99.996, ambang: 100 } }, "id") // "Nilai 99,996 belum mencapai 100, …"
 */
export function kalimatCatatan({ kode, data }: Catatan, bahasa: Bahasa): string {
  const siap = siapkan(data, bahasa);
  const nilai = data["nilai"];
  const ambang = data["ambang"];
  if (kode === "MENDEKATI_AMBANG" && typeof nilai === "number" && typeof ambang === "number") {
    siap["nilai"] = tanpaMembulatkanKe(ambang, nilai, bahasa);
  }
  return isi(teksUraian[bahasa].catatan[kode], { satuan: "", ...siap }, bahasa);
}

function kalimatLangkah({ kode, data }: Langkah, alasan: Alasan | null, bahasa: Bahasa): string {
  const t = teksUraian[bahasa].langkah;
  const siap = siapkan(data, bahasa);
  switch (kode) {
    case "KONSOLIDASI_TARGET":
    case "KONSOLIDASI_REALISASI": {
      const gabung = gabungan(data, siap, bahasa);
      const peran = teks[bahasa].skor.sisi[kode === "KONSOLIDASI_TARGET" ? "target" : "realisasi"];
      const pola = data["jenis"] === "tlk" ? t.KONSOLIDASI_TLK : t.KONSOLIDASI;
      return isi(pola, { ...siap, ...gabung, Sisi: berhurufBesar(peran) }, bahasa);
    }
    case "AMBANG":
      return ambang(data, siap, bahasa);
    case "TANPA_INDEKS":
      return isi(t.TANPA_INDEKS, { alasan: alasan === null ? "" : kalimatAlasan(alasan, bahasa) }, bahasa);
    default:
      return isi(t[kode], kode.startsWith("RUMUS_") ? berkurung(siap, bahasa) : siap, bahasa);
  }
}

/** Data with codes replaced by words, both bounds of a range joined, and very small numbers kept visible. */
function siapkan(data: Data, bahasa: Bahasa): Record<string, string | number> {
  const t = teks[bahasa].skor;
  const siap: Record<string, string | number> = {};
  for (const [nama, nilai] of Object.entries(data)) {
    const atas = data[`${nama}Atas`];
    if (typeof nilai === "number" && typeof atas === "number") {
      siap[nama] = `${bilangan(nilai, bahasa)}–${bilangan(atas, bahasa)}`;
    } else if (typeof nilai === "number" && !(Math.abs(nilai) >= 0.001)) {
      siap[nama] = nilai === 0 ? 0 : bilangan(nilai, bahasa);
    } else siap[nama] = nilai;
  }
  const { periode, peran, jenis } = data;
  if (typeof periode === "string") siap["periode"] = namaKunciPeriode(periode, bahasa);
  if (peran === "target" || peran === "realisasi") {
    siap["sisi"] = t.sisi[peran];
    siap["Sisi"] = berhurufBesar(t.sisi[peran]);
  }
  if (jenis === "sum" || jenis === "average" || jenis === "tlk") {
    siap["jenis"] = t.konsolidasi[jenis];
    siap["cara"] = t.caraKonsolidasi[jenis];
  }
  return siap;
}

/** "4 + 5 + 4" or "(4 + 5 + 4) ÷ 3", with the names of the parts; parts of unequal length carry their months. */
function gabungan(data: Data, siap: Data, bahasa: Bahasa): { rincian: string; daftar: string } {
  const nomor = Array.from({ length: Number(data["n"]) }, (_, i) => i + 1);
  const kunci = nomor.map((i) => String(data[`periode${i}`]));
  const nilai = nomor.map((i) => {
    const n = siap[`nilai${i}`] ?? "";
    return typeof n === "number" ? bilangan(n, bahasa) : n;
  });
  const daftar = kunci.map((k) => namaKunciPeriode(k, bahasa)).join(", ");
  if (data["jenis"] !== "average" || nilai.length === 1) return { rincian: nilai.join(" + "), daftar };
  const bulan = kunci.map((k) => Number(k.slice(3)) - Number(k.slice(0, 2)) + 1);
  const sama = bulan.every((b) => b === bulan[0]);
  const suku = sama ? nilai : nilai.map((n, i) => `${bulan[i] ?? 1} × ${n}`);
  const bagi = sama ? nilai.length : bulan.reduce((a, b) => a + b, 0);
  return { rincian: `(${suku.join(" + ")}) ÷ ${bagi}`, daftar };
}

function ambang(data: Data, siap: Data, bahasa: Bahasa): string {
  const { AMBANG_HIJAU, AMBANG_KUNING, AMBANG_MERAH } = teksUraian[bahasa].langkah;
  const { status, indeks } = data;
  if (status === "hijau") return isi(AMBANG_HIJAU, siap, bahasa);
  const batas = Number(data[status === "kuning" ? "hijau" : "kuning"]);
  const jujur = { ...siap, indeks: tanpaMembulatkanKe(batas, Number(indeks), bahasa) };
  return isi(status === "kuning" ? AMBANG_KUNING : AMBANG_MERAH, jujur, bahasa);
}

/** A value below a threshold with as many decimals, from 2 on, as keep it visibly below. */
function tanpaMembulatkanKe(batas: number, nilai: number, bahasa: Bahasa): string {
  let desimal = 2;
  while (desimal < 12 && Number(nilai.toFixed(desimal)) >= batas) desimal++;
  return angka(nilai, bahasa, desimal, desimal);
}

/** At most 4 decimals, more where the number would otherwise vanish; a dash for what is no number. */
function bilangan(nilai: number, bahasa: Bahasa): string {
  if (Number.isNaN(nilai)) return "–";
  if (nilai === 0 || Math.abs(nilai) >= 0.001) return angka(nilai, bahasa);
  const desimal = Math.min(20, 3 - Math.ceil(Math.log10(Math.abs(nilai))));
  return angka(nilai, bahasa, desimal);
}

/** Negative inputs of a formula in brackets: "(2 − (-11) ÷ (-10))". */
function berkurung(siap: Data, bahasa: Bahasa): Data {
  const hasil: Record<string, string | number> = { ...siap };
  for (const nama of ["realisasi", "target", "terburuk"]) {
    const nilai = siap[nama];
    if (typeof nilai === "number" && nilai < 0) hasil[nama] = `(${bilangan(nilai, bahasa)})`;
  }
  return hasil;
}

function berhurufBesar(kata: string): string {
  return kata.charAt(0).toUpperCase() + kata.slice(1);
}
