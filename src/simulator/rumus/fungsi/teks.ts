import { teksTampil } from "../../gayaAngka.ts";
import type { FungsiRumus, TabelFungsi } from "../lingkungan.ts";
import { GalatRumus, galatRumus, iniGalat, type Skalar } from "../nilai.ts";
import { datar } from "../sebar.ts";
import { angkaDariTeks, keLogis, keTeks, type Desimal } from "../ubah.ts";
import { argKe, pastikanBanyak, pertama, satuan } from "./bentuk.ts";

const PANJANG_MAKS = 32_767;

function pastikanMuat(teks: string): string {
  if (teks.length > PANJANG_MAKS) throw galatRumus("#VALUE!");
  return teks;
}

const rangkai: FungsiRumus = (arg, l) =>
  pastikanMuat(
    arg
      .map((a) => datar(a.isi()).map((n) => keTeks(n, l.desimal)))
      .flat()
      .join(""),
  );

const rangkaiDengan: FungsiRumus = (arg, l) => {
  if (arg.length < 3) throw galatRumus("#VALUE!");
  const pemisah = keTeks(pertama(argKe(arg, 0).isi()), l.desimal);
  const lewatiKosong = keLogis(pertama(argKe(arg, 1).isi()));
  const bagian = arg.slice(2).flatMap((a) => datar(a.isi()).map((n) => keTeks(n, l.desimal)));
  return pastikanMuat(bagian.filter((t) => !lewatiKosong || t !== "").join(pemisah));
};

/** TEXT: in a comma country the format is written with a decimal comma, and so is the result. */
function berformat(nilai: Skalar, format: string, desimal: Desimal): string {
  if (iniGalat(nilai)) throw new GalatRumus(nilai);
  const angka = typeof nilai === "string" ? (angkaDariTeks(nilai, desimal) ?? nilai) : nilai;
  if (desimal === ".") return teksTampil(angka ?? 0, format);
  return tukar(teksTampil(angka ?? 0, tukar(format)));
}

function tukar(teks: string): string {
  return teks.replace(/[.,](?=[\d#0?])|(?<=[\d#0?])[.,]/g, (tanda) => (tanda === "." ? "," : "."));
}

export const TEKS: TabelFungsi = {
  CONCAT: rangkai,
  CONCATENATE: rangkai,
  TEXT: (arg, l) => {
    pastikanBanyak(arg, 2, 2);
    return berformat(
      pertama(argKe(arg, 0).isi()),
      keTeks(pertama(argKe(arg, 1).isi()), l.desimal),
      l.desimal,
    );
  },
  TEXTJOIN: rangkaiDengan,
  VALUE: satuan("t", ([teks], l) => {
    const angka = angkaDariTeks(String(teks), l.desimal);
    if (angka === null) throw galatRumus("#VALUE!");
    return angka;
  }),
};
