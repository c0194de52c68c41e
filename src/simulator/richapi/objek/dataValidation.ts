import type { Area, ValidasiBuku } from "../../buku.ts";
import { memuat, irisan, tanpa } from "../alamat.ts";
import { benarSalah, satuDari, teksSaja } from "../argumen.ts";
import { galat } from "../galat.ts";
import { pastikanTakTerlindungi } from "../proteksi.ts";
import type { Definisi, PetaIsi } from "../tipe.ts";
import { areaTunggal } from "./areaArgumen.ts";

type Isi = PetaIsi["DataValidation"];

/** Excel's limits: the words of a list typed into the rule, and both texts of a message. */
const PANJANG_DAFTAR = 255;
const PANJANG_JUDUL = 32;
const PANJANG_PESAN = 255;
const KOSONG = {
  galat: { tampil: true, gaya: "Stop", judul: "", pesan: "" },
  petunjuk: { tampil: true, judul: "", pesan: "" },
} as const;

/** The one rule of every cell of the range; null for none, "beda" when the cells differ. */
function berlaku({ lembar, area }: Isi): ValidasiBuku | null | "beda" {
  const a = areaTunggal({ lembar, area });
  const kena = lembar.validasi.filter((v) => v.area.some((x) => irisan(x, a) !== null));
  const [satu] = kena;
  if (satu === undefined) return null;
  return kena.length === 1 && satu.area.some((x) => memuat(x, a)) ? satu : "beda";
}

/** Takes the range out of every rule; a rule without cells is gone. */
function lepaskan({ lembar }: Isi, a: Area): void {
  lembar.validasi = lembar.validasi.flatMap((v): ValidasiBuku[] => {
    if (v.area.every((x) => irisan(x, a) === null)) return [v];
    const area = v.area.flatMap((x) => tanpa(x, a));
    return area.length === 0 ? [] : [{ ...v, area }];
  });
}

function aturAturan(isi: Isi, nilai: unknown): void {
  pastikanTakTerlindungi(isi.lembar);
  const list = objekDari(objekDari(nilai)["list"], "only list rules are simulated");
  const sumber = teksSaja(list["source"]);
  const sah = sumber.trim() !== "" && (sumber.startsWith("=") || sumber.length <= PANJANG_DAFTAR);
  if (!sah) throw galat("InvalidArgument", "list source");
  const a = areaTunggal(isi);
  lepaskan(isi, a);
  isi.lembar.validasi.push({
    area: [a],
    jenis: "List",
    sumber,
    tarikTurun: benarSalah(list["inCellDropDown"]),
    abaikanKosong: true,
    ...KOSONG,
    asal: null,
  });
}

/** Changes the rule of the range; a rule that reaches further is split. */
function ubah(isi: Isi, ganti: (v: ValidasiBuku) => Partial<ValidasiBuku>): void {
  pastikanTakTerlindungi(isi.lembar);
  const v = berlaku(isi);
  if (v === null || v === "beda") throw galat("InvalidOperation", "the range has no one rule");
  const a = areaTunggal(isi);
  lepaskan(isi, a);
  isi.lembar.validasi.push({ ...v, ...ganti(v), area: [a], asal: null });
}

function objekDari(nilai: unknown, sebab?: string): Readonly<Record<string, unknown>> {
  if (typeof nilai === "object" && nilai !== null) return nilai as Record<string, unknown>;
  throw sebab === undefined ? galat("InvalidArgument", "must be an object") : galat("NotImplemented", sebab);
}

function pesanDari(nilai: Readonly<Record<string, unknown>>): { judul: string; pesan: string } {
  const [judul, pesan] = [teksSaja(nilai["title"] ?? ""), teksSaja(nilai["message"] ?? "")];
  if (judul.length > PANJANG_JUDUL || pesan.length > PANJANG_PESAN) {
    throw galat("InvalidArgument", "message too long");
  }
  return { judul, pesan };
}

function bacaAturan(isi: Isi): Readonly<Record<string, unknown>> | null {
  const v = berlaku(isi);
  if (v === "beda") return null;
  if (v === null) return {};
  if (v.jenis !== "List") throw galat("NotImplemented", "only list rules are simulated");
  return { list: { inCellDropDown: v.tarikTurun, source: v.sumber } };
}

/** What may be typed into a range. Of the rules only lists are simulated; others are kept as the file has them. */
export const DataValidation: Definisi<Isi> = {
  sejak: "1.8",
  sifat: {
    Type: {
      baca: (isi) => {
        const v = berlaku(isi);
        return v === "beda" ? "Inconsistent" : (v?.jenis ?? "None");
      },
    },
    Rule: { baca: bacaAturan, tulis: aturAturan },
    ErrorAlert: {
      baca: (isi) => {
        const v = berlaku(isi);
        if (v === "beda") return null;
        const { tampil, gaya, judul, pesan } = v?.galat ?? KOSONG.galat;
        return { showAlert: tampil, style: gaya, title: judul, message: pesan };
      },
      tulis: (isi, nilai) => {
        const baru = objekDari(nilai);
        ubah(isi, () => ({
          galat: {
            tampil: benarSalah(baru["showAlert"] ?? true),
            gaya: satuDari(baru["style"] ?? "Stop", ["Stop", "Warning", "Information"]),
            ...pesanDari(baru),
          },
        }));
      },
    },
    Prompt: {
      baca: (isi) => {
        const v = berlaku(isi);
        if (v === "beda") return null;
        const { tampil, judul, pesan } = v?.petunjuk ?? KOSONG.petunjuk;
        return { showPrompt: tampil, title: judul, message: pesan };
      },
      tulis: (isi, nilai) => {
        const baru = objekDari(nilai);
        ubah(isi, () => ({
          petunjuk: { tampil: benarSalah(baru["showPrompt"] ?? true), ...pesanDari(baru) },
        }));
      },
    },
    IgnoreBlanks: {
      baca: (isi) => {
        const v = berlaku(isi);
        return v === "beda" ? null : (v?.abaikanKosong ?? true);
      },
      tulis: (isi, nilai) => {
        ubah(isi, () => ({ abaikanKosong: benarSalah(nilai) }));
      },
    },
  },
  metode: {
    Clear: {
      menulis: true,
      panggil: (isi) => {
        pastikanTakTerlindungi(isi.lembar);
        lepaskan(isi, areaTunggal(isi));
      },
    },
  },
};
