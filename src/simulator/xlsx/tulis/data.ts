import type { GayaSel, Sel } from "../../buku.ts";
import { pindaiData, type SelMentah } from "../baca/pindai.ts";
import type { DataLembar } from "../baca/sel.ts";
import type { BedaBaris, BedaData, BedaSel } from "./beda.ts";
import { tulisRumus, tulisSel, type RumusTertulis } from "./sel.ts";
import { bukaTag, Suntingan, ubahTag } from "./tag.ts";

/** A row of the part, with the cells that matter when it changes. */
interface BarisTercatat {
  readonly awal: number;
  readonly akhirTag: number;
  readonly mandiri: boolean;
  awalTutup: number;
  readonly sel: { readonly kolom: number; readonly awal: number }[];
}

export interface PenulisXf {
  /** Cell format index of a look at a place of the sheet. */
  sel(baris: number, kolom: number, kini: Sel, lama: Sel | null): number;
  baris(nomor: number, gaya: GayaSel): number;
  /** Cell metadata of a dynamic array formula; null when the file has no place for it. */
  larikDinamis(): number | null;
}

/**
 * The inside of `<sheetData>` with the differences written into it; all other rows and cells keep their characters.
 *
 * @param teks the sheet part, whose cells lie between `awalIsi` and `akhirIsi`
 * @param asli the cells as read
 */
export function tambalData(
  teks: string,
  awalIsi: number,
  akhirIsi: number,
  beda: BedaData,
  asli: DataLembar["sel"],
  awalan: string,
  xf: PenulisXf,
): string {
  const suntingan = new Suntingan();
  const baris = new Map<number, BarisTercatat>();
  const bersama = new PemutusBersama();
  // Only rows that gain a cell need to know where their cells stand.
  const bertambah = new Set<number>();
  for (const [nomor, b] of beda.sel) for (const d of b.values()) if (d.lama === null) bertambah.add(nomor);
  const ditulis = new Set<BedaSel>();
  const tulisan = (b: number, k: number, d: BedaSel, rumusMentah: RumusTertulis | null) =>
    d.kini === null
      ? ""
      : tulisSel(
          b,
          k,
          d.kini,
          xf.sel(b, k, d.kini, d.lama),
          awalan,
          rumusMentah ?? tulisRumus(d, awalan, () => xf.larikDinamis()),
        );

  pindaiData(teks, awalIsi, {
    baris: (b) => {
      // Of rows that a file repeats, the last one counts.
      baris.set(b.baris, {
        awal: b.awal,
        akhirTag: b.akhirTag,
        mandiri: b.mandiri,
        awalTutup: b.akhirTag,
        sel: [],
      });
    },
    akhirBaris: (nomor, awalTutup) => {
      const tercatat = baris.get(nomor);
      if (tercatat !== undefined) tercatat.awalTutup = awalTutup;
    },
    sel: (s) => {
      const bedaBaris = beda.sel.get(s.baris);
      if (bertambah.has(s.baris)) baris.get(s.baris)?.sel.push({ kolom: s.kolom, awal: s.awal });
      const d = bedaBaris?.get(s.kolom);
      bersama.lihat(s, d);
      if (d === undefined) return;
      ditulis.add(d);
      suntingan.ganti(s.awal, s.akhir, tambalSel(teks, s, d, xf, tulisan));
    },
  });
  // A shared formula lives in one cell; when that cell loses it, its followers need it written out.
  if (bersama.perlu()) {
    return tambalData(teks, awalIsi, akhirIsi, bersama.lengkapi(beda, asli), asli, awalan, xf);
  }

  for (const nomor of new Set([...beda.baris.keys(), ...beda.sel.keys()])) {
    const ada = baris.get(nomor);
    const baru = [...(beda.sel.get(nomor) ?? [])]
      .filter(([, d]) => !ditulis.has(d) && d.kini !== null)
      .sort(([a], [b]) => a - b)
      .map(([kolom, d]) => ({ kolom, teks: tulisan(nomor, kolom, d, null) }));
    const ubah = atributBaris(nomor, beda.baris.get(nomor), xf);
    if (ada === undefined) continue;
    const isi = ada.mandiri ? baru.map((b) => b.teks).join("") : "";
    if (Object.keys(ubah).length > 0 || baru.length > 0) {
      const tag = ubahTag(
        teks.slice(ada.awal, ada.akhirTag),
        baru.length > 0 ? { ...ubah, spans: undefined } : ubah,
      );
      suntingan.ganti(ada.awal, ada.akhirTag, isi === "" ? tag : `${bukaTag(tag)}${isi}</${awalan}row>`);
    }
    if (ada.mandiri) continue;
    for (const b of baru)
      suntingan.sisip(ada.sel.find((s) => s.kolom > b.kolom)?.awal ?? ada.awalTutup, b.teks);
  }
  sisipBarisBaru(suntingan, baris, akhirIsi, barisBaru(beda, baris, awalan, xf, tulisan));
  return suntingan.terapkan(teks, awalIsi, akhirIsi);
}

type Tulisan = (b: number, k: number, d: BedaSel, rumusMentah: RumusTertulis | null) => string;

function tambalSel(teks: string, s: SelMentah, d: BedaSel, xf: PenulisXf, tulisan: Tulisan): string {
  if (d.kini === null) return "";
  if (!d.isi) {
    const nomor = xf.sel(s.baris, s.kolom, d.kini, d.lama);
    const tag = ubahTag(teks.slice(s.awal, s.akhirTag), { s: nomor === 0 ? undefined : nomor });
    return tag + teks.slice(s.akhirTag, s.akhir);
  }
  const mentah = { teks: teks.slice(s.awalF, s.akhirF), cm: s.cm ?? null };
  return tulisan(s.baris, s.kolom, d, s.awalF >= 0 && d.rumusTetap ? mentah : null);
}

function atributBaris(
  nomor: number,
  beda: BedaBaris | undefined,
  xf: PenulisXf,
): Record<string, string | number | undefined> {
  const hasil: Record<string, string | number | undefined> = {};
  if (beda?.tinggi !== undefined) {
    hasil["ht"] = beda.tinggi ?? undefined;
    hasil["customHeight"] = beda.tinggi === null ? undefined : 1;
  }
  if (beda?.tersembunyi !== undefined) hasil["hidden"] = beda.tersembunyi ? 1 : undefined;
  if (beda?.gaya !== undefined) {
    hasil["s"] = beda.gaya === null ? undefined : xf.baris(nomor, beda.gaya);
    hasil["customFormat"] = beda.gaya === null ? undefined : 1;
  }
  return hasil;
}

function barisBaru(
  beda: BedaData,
  ada: ReadonlyMap<number, unknown>,
  awalan: string,
  xf: PenulisXf,
  tulisan: Tulisan,
): { nomor: number; teks: string }[] {
  return [...new Set([...beda.baris.keys(), ...beda.sel.keys()])]
    .filter((nomor) => !ada.has(nomor))
    .sort((a, b) => a - b)
    .map((nomor) => {
      const sel = [...(beda.sel.get(nomor) ?? [])].sort(([a], [b]) => a - b);
      const isi = sel.map(([kolom, d]) => tulisan(nomor, kolom, d, null)).join("");
      const tag = ubahTag(`<${awalan}row>`, {
        r: nomor + 1,
        ...atributBaris(nomor, beda.baris.get(nomor), xf),
      });
      return { nomor, teks: `${tag}${isi}</${awalan}row>` };
    });
}

/** Puts each new row before the first row of the part with a higher number, both lists walked once. */
function sisipBarisBaru(
  suntingan: Suntingan,
  ada: ReadonlyMap<number, BarisTercatat>,
  akhirIsi: number,
  baru: readonly { nomor: number; teks: string }[],
): void {
  const urut = [...ada].sort(([a], [b]) => a - b);
  let i = 0;
  for (const { nomor, teks } of baru) {
    while (i < urut.length && (urut[i]?.[0] ?? 0) < nomor) i++;
    suntingan.sisip(urut[i]?.[1].awal ?? akhirIsi, teks);
  }
}

/** Watches for shared formulas whose first cell is about to lose the text that the others refer to. */
class PemutusBersama {
  private readonly putus = new Set<string>();
  private readonly pengikut: { si: string; baris: number; kolom: number }[] = [];

  lihat(s: SelMentah, d: BedaSel | undefined): void {
    if (s.awalF < 0 || s.tipeF !== "shared" || s.si === undefined) return;
    const samaRumus = d === undefined || d.kini?.rumus === d.lama?.rumus;
    if (s.teksF !== "") {
      if (!samaRumus) this.putus.add(s.si);
    } else if (samaRumus) this.pengikut.push({ si: s.si, baris: s.baris, kolom: s.kolom });
  }

  perlu(): boolean {
    return this.pengikut.some((p) => this.putus.has(p.si));
  }

  /** The same differences, with every follower of a broken shared formula told to write its own formula. */
  lengkapi(beda: BedaData, asli: DataLembar["sel"]): BedaData {
    const sel = new Map([...beda.sel].map(([nomor, baris]) => [nomor, new Map(baris)]));
    for (const { si, baris, kolom } of this.pengikut) {
      const lama = asli.get(baris)?.get(kolom);
      if (!this.putus.has(si) || lama === undefined) continue;
      const isiBaris = sel.get(baris) ?? new Map<number, BedaSel>();
      isiBaris.set(kolom, {
        kini: isiBaris.get(kolom)?.kini ?? lama,
        lama: { ...lama, rumus: null },
        isi: true,
        larik: null,
        rumusTetap: false,
      });
      sel.set(baris, isiBaris);
    }
    return { ...beda, sel };
  }
}
