import type { Buku, GayaSel, LembarBuku, Sel } from "../../../src/simulator/buku.ts";

/** Everything a person could tell two workbooks apart by, as text; ids count by what they name. */
export type Potret = Readonly<Record<string, string>>;

export function potret(buku: Buku): Potret {
  const nama = new Map(buku.lembar.map((l) => [l.id, l.nama]));
  const hasil: Record<string, string> = {
    lembar: JSON.stringify(buku.lembar.map((l) => [l.nama, l.tampak])),
    aktif: nama.get(buku.aktif) ?? "",
    nama: urut(buku.namaTerdefinisi),
    setelan: gantiId(urut(buku.setelan), nama),
  };
  for (const l of buku.lembar) Object.assign(hasil, potretLembar(l));
  return hasil;
}

function potretLembar(l: LembarBuku): Potret {
  const { sel, grafik, cetak, lebarKolom, tinggiBaris, namaTerdefinisi } = l;
  const daftarSel = [...semuaSel(sel)].filter(([, s]) => !kosongPolos(s));
  return {
    [`${l.nama} · isi`]: baris(
      daftarSel.filter(([, s]) => s.nilai !== null || s.rumus !== null),
      (s) => `${JSON.stringify(s.nilai)}${s.rumus ?? ""}`,
    ),
    [`${l.nama} · rupa`]: baris(daftarSel, (s) => kunciGaya(s.gaya) + JSON.stringify(s.tautan)),
    [`${l.nama} · tata`]: JSON.stringify([
      l.gabung.map((g) => JSON.stringify(g)).sort(),
      [...lebarKolom].sort(([a], [b]) => a - b),
      [...tinggiBaris].sort(([a], [b]) => a - b),
      [...l.kolomTersembunyi].sort(),
      [...l.barisTersembunyi].sort(),
      cetak,
      [l.bekukanBaris, l.bekukanKolom, l.garisKisi, l.warnaTab, l.saring, l.validasi],
      grafik.map((g) => ({ ...g, id: "" })),
      urut(namaTerdefinisi),
    ]),
  };
}

/** The parts in which two pictures differ, by name. */
export function beda(a: Potret, b: Potret): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((k) => a[k] !== b[k]);
}

/** Fills and contents of a sheet, for what must stand in it whatever went wrong. */
export function bagian(p: Potret, lembar: string, apa: "isi" | "rupa" | "tata"): string | undefined {
  return p[`${lembar} · ${apa}`];
}

/** Whether a text stands anywhere in the workbook, journal included. */
export function memuat(buku: Buku, teks: string): boolean {
  for (const l of buku.lembar) {
    for (const [, s] of semuaSel(l.sel))
      if (typeof s.nilai === "string" && s.nilai.includes(teks)) return true;
  }
  return urut(buku.setelan).includes(JSON.stringify(teks).slice(1, -1));
}

function* semuaSel(sel: LembarBuku["sel"]): Generator<[string, Sel]> {
  for (const [b, isi] of [...sel].sort(([x], [y]) => x - y)) {
    for (const [k, s] of [...isi].sort(([x], [y]) => x - y)) yield [`${b},${k}`, s];
  }
}

const kunci = new WeakMap<GayaSel, string>();

function kunciGaya(gaya: GayaSel): string {
  const ada = kunci.get(gaya);
  if (ada !== undefined) return ada;
  const { isi } = gaya;
  // A fill without a pattern has no colours, and a plain one no second colour, whatever it was before.
  const warna = isi.pola === "None" ? [] : isi.pola === "Solid" ? [isi.warna] : [isi.warna, isi.warnaPola];
  const baru = JSON.stringify({ ...gaya, isi: [isi.pola, ...warna], asalXf: null });
  kunci.set(gaya, baru);
  return baru;
}

/** A blank cell in the default look is none. */
function kosongPolos({ nilai, rumus, gaya, tautan }: Sel): boolean {
  if (nilai !== null || rumus !== null || tautan !== null) return false;
  const { huruf, garis, isi, format } = gaya;
  return (
    isi.pola === "None" &&
    format === "General" &&
    huruf.nama === "Calibri" &&
    !huruf.tebal &&
    Object.values(garis).every((g) => g.gaya === "None") &&
    !gaya.lipat &&
    gaya.rata === "General"
  );
}

function baris(daftar: readonly (readonly [string, Sel])[], apa: (s: Sel) => string): string {
  return daftar.map(([di, s]) => `${di} ${apa(s)}`).join("\n");
}

function urut(peta: ReadonlyMap<string, unknown>): string {
  return JSON.stringify([...peta].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function gantiId(teks: string, nama: ReadonlyMap<string, string>): string {
  let hasil = teks;
  for (const [id, n] of nama) hasil = hasil.replaceAll(id, n);
  return hasil;
}
