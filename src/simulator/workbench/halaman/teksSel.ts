import type { Area, GayaSel, Sel } from "../../buku.ts";
import { selDi, berisi } from "../../richapi/sel.ts";
import { irisan, SELURUH } from "../../richapi/alamat.ts";
import { cssSel, PIKSEL_PER_POIN, rataSel, tegakSel, type Rata } from "./gayaCss.ts";
import type { Gambar } from "./kotakSel.ts";
import { tampilLokal } from "./lokal.ts";
import { lebarTeks } from "./ukurTeks.ts";

/** Pixels that Excel keeps free beside a text, and per step of indent. */
const SELA = 3;
const TAKUK = 9;

interface Ukuran {
  readonly lebar: number;
  readonly tinggi: number;
}

/**
 * What a cell shows and how. Text that is too long reaches over blank neighbours; a number that is too long loses
 * decimals if its format leaves them open, or shows "####".
 */
export function teksSel(
  g: Gambar,
  sel: Sel,
  a: Area,
  { lebar, tinggi }: Ukuran,
): { teks: string; gaya: string } {
  const { tata, lokal } = g;
  const { gaya, nilai } = sel;
  const css = cssSel(gaya, tata.zoom);
  const rata = rataSel(gaya, nilai);
  const sela = SELA * tata.zoom;
  const takuk = gaya.takuk * TAKUK * tata.zoom;
  const mendatar = gaya.putar === 0;
  let teks = tampilLokal(nilai, gaya.format, lokal);
  let [kiri, kanan] = [0, 0];
  if (mendatar && !gaya.lipat && mungkinPanjang(teks, nilai, gaya, lebar / tata.zoom)) {
    const perlu = lebarTeks(teks, css.fonHuruf) + 2 * sela + takuk;
    if (perlu > lebar) {
      if (typeof nilai === "number")
        teks = muatkan(teks, nilai, gaya.format, lebar - 2 * sela, css.fonHuruf, g);
      else if (a.kolom === a.kolomAkhir) [kiri, kanan] = luapan(g, a, rata, perlu - lebar);
    }
  }
  const letak = `left:${String(-kiri)}px;width:${String(lebar + kiri + kanan)}px;height:${String(tinggi)}px;`;
  const jarak =
    `padding:0 ${String(rata === "right" ? sela + takuk : sela)}px 0 ` +
    `${String(rata === "left" || rata === "justify" ? sela + takuk : sela)}px;`;
  const arah = `justify-content:${{ left: "flex-start", justify: "flex-start", center: "center", right: "flex-end" }[rata]};text-align:${rata};align-items:${tegakSel(gaya)};`;
  return {
    teks,
    gaya: `${letak}${jarak}${arah}${css.huruf}white-space:${gaya.lipat ? "pre-wrap" : "pre"};${putaran(gaya.putar)}`,
  };
}

/** Widest letters and digits, as a share of the font size. */
const HURUF_TERLEBAR = 0.95;
const DIGIT_TERLEBAR = 0.65;

/** Whether a text is worth measuring: most are so short that they fit whatever their letters are. */
function mungkinPanjang(teks: string, nilai: Sel["nilai"], gaya: GayaSel, lebar: number): boolean {
  const huruf = typeof nilai === "number" ? DIGIT_TERLEBAR : HURUF_TERLEBAR;
  const terlebar = teks.length * gaya.huruf.ukuran * PIKSEL_PER_POIN * huruf;
  return terlebar + 2 * SELA + gaya.takuk * TAKUK > lebar;
}

/** Reading direction of turned text: quarter turns as vertical writing, others as a plain turn. */
function putaran(putar: number): string {
  if (putar === 0) return "";
  if (putar === 90) return "writing-mode:vertical-rl;--putar:180deg;";
  if (putar === -90) return "writing-mode:vertical-rl;";
  if (putar > 90 || putar < -90) return "writing-mode:vertical-rl;text-orientation:upright;";
  return `--putar:${String(-putar)}deg;`;
}

function muatkan(
  teks: string,
  nilai: number,
  format: string,
  ruang: number,
  font: string,
  { lokal }: Gambar,
): string {
  if (format === "General") {
    for (let digit = 10; digit > 0; digit--) {
      const pendek = tampilLokal(Number(nilai.toPrecision(digit)), "General", lokal);
      if (pendek.length < teks.length && lebarTeks(pendek, font) <= ruang && !hilangBesar(nilai, digit))
        return pendek;
    }
  }
  const satu = lebarTeks("#", font);
  return "#".repeat(Math.max(1, Math.floor(ruang / Math.max(1, satu))));
}

/** Digits before the decimal sign must not be rounded away. */
function hilangBesar(nilai: number, digit: number): boolean {
  return Math.abs(nilai) >= 10 ** digit;
}

/** How far a text may reach to the left and right of its cell, in pixels. */
function luapan({ lembar, tata }: Gambar, a: Area, rata: Rata, lebih: number): [number, number] {
  const ruang = (arah: 1 | -1, perlu: number): number => {
    let jumlah = 0;
    for (let k = a.kolom + arah; jumlah < perlu && k >= 0 && k < tata.kolom.jumlah; k += arah) {
      const lain = selDi(lembar, a.baris, k);
      if (lain !== undefined && berisi(lain)) break;
      const posisi = { baris: a.baris, barisAkhir: a.baris, kolom: k, kolomAkhir: k };
      if (irisan(posisi, SELURUH) === null || lembar.gabung.some((m) => irisan(m, posisi) !== null)) break;
      jumlah += tata.kolom.ukuran(k);
    }
    return Math.min(jumlah, Math.ceil(perlu));
  };
  if (rata === "right") return [ruang(-1, lebih), 0];
  if (rata === "center") return [ruang(-1, lebih / 2), ruang(1, lebih / 2)];
  return [0, ruang(1, lebih)];
}
