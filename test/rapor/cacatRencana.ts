import type { RencanaLembar } from "../../src/rapor/rencana.ts";

/** What is wrong with a plan as a sheet; an empty list for any office. */
export function cacat(r: RencanaLembar): string[] {
  const salah: string[] = [];
  const { area } = r.cetak;
  const pemilik = new Map<string, number>();
  r.gabung.forEach((g, i) => {
    const alamat = JSON.stringify(g);
    if (g.barisAkhir === g.baris && g.kolomAkhir === g.kolom) salah.push(`merge of one cell ${alamat}`);
    if (g.barisAkhir > area.barisAkhir || g.kolomAkhir > area.kolomAkhir) {
      salah.push(`merge outside the print area ${alamat}`);
    }
    for (let b = g.baris; b <= g.barisAkhir; b++) {
      for (let k = g.kolom; k <= g.kolomAkhir; k++) {
        const kunci = `${String(b)},${String(k)}`;
        if (pemilik.has(kunci)) salah.push(`merges overlap ${alamat}`);
        pemilik.set(kunci, i);
      }
    }
  });
  const kunci = r.sel.map((s) => `${String(s.baris)},${String(s.kolom)}`);
  if (new Set(kunci).size < kunci.length) salah.push("a cell is written twice");
  const dipakai = new Set(r.sel.map((s) => s.gaya));
  for (const g of dipakai) if (!Object.hasOwn(r.gaya, g)) salah.push(`no look ${g}`);
  for (const g of Object.keys(r.gaya)) if (!dipakai.has(g)) salah.push(`unused look ${g}`);
  if (r.penanda.isi.length !== area.barisAkhir + 1) salah.push("a row without a mark");
  if (r.penanda.kolom < r.lebarKolom.length) salah.push("the marks stand among the cells");
  r.sel.forEach((s, i) => {
    const alamat = kunci[i] ?? "";
    if (s.kolom >= r.lebarKolom.length || s.baris > area.barisAkhir) salah.push(`outside ${alamat}`);
    if (typeof s.nilai === "string" && s.nilai.length > 32_767) salah.push(`too long ${alamat}`);
    if (typeof s.nilai === "number" && !Number.isFinite(s.nilai)) salah.push(`no number ${alamat}`);
    const gabung = r.gabung[pemilik.get(alamat) ?? -1];
    if (s.nilai !== null && gabung !== undefined && (gabung.baris !== s.baris || gabung.kolom !== s.kolom)) {
      salah.push(`value under a merge ${alamat}`);
    }
  });
  for (let i = 0; i <= area.barisAkhir; i++) {
    const tinggi = r.tinggiBaris[i] ?? 0;
    if (tinggi <= 0 || tinggi > 409) salah.push(`row height ${String(tinggi)}`);
  }
  return salah;
}
