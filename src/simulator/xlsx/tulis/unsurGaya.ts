import type { GarisSel, GayaSel, IsiSel } from "../../buku.ts";
import { GARIS, GARIS_BAWAH, POLA } from "../padanan.ts";
import { samaGaris, samaWarna } from "../samaGaya.ts";
import { sisipUrut, type Elemen } from "../xml/pohon.ts";

const URUTAN_FONT =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");
const URUTAN_BORDER = "start left end right top bottom diagonal vertical horizontal".split(" ");

/** "#RRGGBB" as the file writes it, opaque. */
export function argb(warna: string): string {
  return `FF${warna.replace("#", "").toUpperCase()}`;
}

/** A copy of the font `asal` with only the differences between two looks applied. */
export function elemenHuruf(
  akar: Elemen,
  asal: Elemen | undefined,
  baru: GayaSel["huruf"],
  lama: GayaSel["huruf"],
): Elemen {
  const font = asal?.salin() ?? akar.buat("font");
  const ganti = (nama: string, atribut: Readonly<Record<string, string>> | null) => {
    font.hapus(font.cari(nama));
    if (atribut !== null) sisipUrut(font, font.buat(nama, atribut), URUTAN_FONT);
  };
  if (baru.tebal !== lama.tebal) ganti("b", baru.tebal ? {} : null);
  if (baru.miring !== lama.miring) ganti("i", baru.miring ? {} : null);
  if (baru.coret !== lama.coret) ganti("strike", baru.coret ? {} : null);
  if (baru.garisBawah !== lama.garisBawah) {
    const val = GARIS_BAWAH.ke.get(baru.garisBawah) ?? "single";
    ganti("u", val === "none" ? null : val === "single" ? {} : { val });
  }
  if (baru.ukuran !== lama.ukuran) ganti("sz", { val: String(baru.ukuran) });
  if (!samaWarna(baru.warna, lama.warna)) ganti("color", { rgb: argb(baru.warna) });
  if (baru.nama !== lama.nama) {
    ganti("name", { val: baru.nama });
    // A font chosen by name no longer follows the theme.
    for (const ikutan of ["scheme", "family", "charset"]) ganti(ikutan, null);
  }
  return font;
}

export function elemenIsi(akar: Elemen, isi: IsiSel): Elemen {
  const fill = akar.buat("fill");
  // A gradient cannot be set through the object model; asked for one, show its colour.
  const tipe = POLA.ke.get(isi.pola) ?? "solid";
  const pola = fill.sisip(fill.buat("patternFill", { patternType: tipe }));
  if (tipe === "none") return fill;
  const [depan, belakang] = tipe === "solid" ? [isi.warna, null] : [isi.warnaPola, isi.warna];
  pola.sisip(pola.buat("fgColor", { rgb: argb(depan) }));
  pola.sisip(pola.buat("bgColor", belakang === null ? { indexed: 64 } : { rgb: argb(belakang) }));
  return fill;
}

/** A copy of the border `asal` with only the sides that differ replaced. */
export function elemenGaris(
  akar: Elemen,
  asal: Elemen | undefined,
  baru: GayaSel["garis"],
  lama: GayaSel["garis"],
): Elemen {
  const border = asal?.salin() ?? akar.buat("border");
  const ganti = (nama: readonly string[], sisi: GarisSel) => {
    const ada = nama.map((n) => border.cari(n)).find((e) => e !== undefined);
    border.hapus(ada);
    const gaya = gayaBerkas(sisi);
    const e = border.buat(ada?.lokal ?? nama[0] ?? "", { style: gaya === "none" ? undefined : gaya });
    if (gaya !== "none") e.sisip(e.buat("color", { rgb: argb(sisi.warna) }));
    sisipUrut(border, e, URUTAN_BORDER);
  };
  const beda = (sisi: keyof GayaSel["garis"]) => !samaGaris(baru[sisi], lama[sisi]);
  if (beda("EdgeLeft")) ganti(["left", "start"], baru.EdgeLeft);
  if (beda("EdgeRight")) ganti(["right", "end"], baru.EdgeRight);
  if (beda("EdgeTop")) ganti(["top"], baru.EdgeTop);
  if (beda("EdgeBottom")) ganti(["bottom"], baru.EdgeBottom);
  if (beda("DiagonalDown") || beda("DiagonalUp")) {
    // The file has one line style for both diagonals.
    const turun = baru.DiagonalDown.gaya !== "None";
    const naik = baru.DiagonalUp.gaya !== "None";
    ganti(["diagonal"], turun ? baru.DiagonalDown : baru.DiagonalUp);
    border.setel("diagonalDown", turun ? 1 : undefined);
    border.setel("diagonalUp", naik ? 1 : undefined);
  }
  return border;
}

/** The file knows fewer pairs of style and weight than the object model lets one ask for: take the style's own. */
function gayaBerkas(g: GarisSel): string {
  const tepat = GARIS.ke.get(`${g.gaya}/${g.tebal}`);
  if (tepat !== undefined) return tepat;
  for (const [nama, berkas] of GARIS.ke) if (nama.startsWith(`${g.gaya}/`)) return berkas;
  return "thin";
}
