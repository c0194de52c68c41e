import type { Area, Buku, LembarBuku, Sel } from "../../buku.ts";
import { gayaDengan } from "../../richapi/gayaArea.ts";
import { gayaTanpaSel, selDi, ubahSel } from "../../richapi/sel.ts";
import type { PelayanExcel } from "../../richapi/pelayan.ts";

interface Langkah {
  readonly lembar: string;
  readonly area: Area;
  readonly sebelum: readonly (readonly (Sel | undefined)[])[];
  readonly sesudah: readonly (readonly (Sel | undefined)[])[];
}

/** The stored cells of an area, row by row; undefined where nothing is stored. */
export function salinArea(lembar: LembarBuku, area: Area): (Sel | undefined)[][] {
  const hasil: (Sel | undefined)[][] = [];
  for (let b = area.baris; b <= area.barisAkhir; b++) {
    const baris: (Sel | undefined)[] = [];
    for (let k = area.kolom; k <= area.kolomAkhir; k++) baris.push(selDi(lembar, b, k));
    hasil.push(baris);
  }
  return hasil;
}

/** The user's own edits, to be taken back and done again. Colours laid by the add-in meanwhile stay. */
export class Urungan {
  #mundur: Langkah[] = [];
  #maju: Langkah[] = [];

  get bisaUrung(): boolean {
    return this.#mundur.length > 0;
  }
  get bisaUlang(): boolean {
    return this.#maju.length > 0;
  }

  catat(lembar: LembarBuku, area: Area, sebelum: readonly (readonly (Sel | undefined)[])[]): void {
    this.#mundur.push({ lembar: lembar.id, area, sebelum, sesudah: salinArea(lembar, area) });
    this.#maju = [];
  }

  kosongkan(): void {
    this.#mundur = [];
    this.#maju = [];
  }

  /** Takes the newest edit back; gives where it was, null when there is none. */
  urungkan(pelayan: PelayanExcel): { lembar: string; area: Area } | null {
    return this.#pindah(pelayan, this.#mundur, this.#maju, (l) => l.sebelum);
  }

  ulangi(pelayan: PelayanExcel): { lembar: string; area: Area } | null {
    return this.#pindah(pelayan, this.#maju, this.#mundur, (l) => l.sesudah);
  }

  #pindah(
    pelayan: PelayanExcel,
    dari: Langkah[],
    ke: Langkah[],
    isi: (langkah: Langkah) => Langkah["sebelum"],
  ): { lembar: string; area: Area } | null {
    const langkah = dari.at(-1);
    if (langkah === undefined) return null;
    const lembar = pelayan.buku.lembar.find((l) => l.id === langkah.lembar);
    if (lembar !== undefined) pulihkan(pelayan, lembar, langkah.area, isi(langkah));
    dari.pop();
    ke.push(langkah);
    return lembar === undefined ? null : { lembar: lembar.id, area: langkah.area };
  }
}

/** Typed in first, so that the add-in hears of it; then set exactly, number format included. */
function pulihkan(pelayan: PelayanExcel, lembar: LembarBuku, area: Area, isi: Langkah["sebelum"]): void {
  pelayan.sunting(
    lembar,
    area,
    isi.map((baris) => baris.map(ketikan)),
  );
  isi.forEach((baris, i) => {
    baris.forEach((sel, j) => {
      pulihkanSel(pelayan.buku, lembar, area.baris + i, area.kolom + j, sel);
    });
  });
  pelayan.setelPulih(lembar, area);
}

function pulihkanSel(buku: Buku, lembar: LembarBuku, b: number, k: number, lama: Sel | undefined): void {
  const tanpaSel = gayaTanpaSel(buku, lembar, b, k);
  ubahSel(buku, lembar, b, k, (kini) => ({
    ...kini,
    nilai: lama?.nilai ?? null,
    rumus: lama?.rumus ?? null,
    gaya: gayaDengan(kini.gaya, { format: (lama?.gaya ?? tanpaSel).format }),
  }));
  if (lama !== undefined || selDi(lembar, b, k)?.gaya.isi !== tanpaSel.isi) return;
  // There was no cell: leave none behind, unless it was coloured meanwhile.
  lembar.sel.get(b)?.delete(k);
  if (lembar.sel.get(b)?.size === 0) lembar.sel.delete(b);
}

function ketikan(sel: Sel | undefined): string | number | boolean {
  if (sel !== undefined && sel.rumus !== null) return `=${sel.rumus}`;
  const nilai = sel?.nilai ?? "";
  if (typeof nilai === "object") return nilai.galat;
  return typeof nilai === "string" && nilai !== "" ? `'${nilai}` : nilai;
}
