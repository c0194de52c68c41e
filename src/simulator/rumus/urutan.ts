import type { Graf, Simpul } from "./graf.ts";

/** The formulas to compute again, each after all it looks at, and those that look at themselves by some way round. */
export interface UrutanHitung {
  readonly urut: readonly Simpul[];
  readonly melingkar: readonly Simpul[];
}

/**
 * Puts formulas and everything that looks at them, however indirectly, into an order in which they can be computed.
 * Costs one step per formula and reference, whatever the depth.
 */
export function urutanHitung(graf: Graf, mulai: Iterable<Simpul>): UrutanHitung {
  const pemakai = new Map<Simpul, ReadonlySet<Simpul>>();
  const antre = [...mulai];
  for (let s = antre.pop(); s !== undefined; s = antre.pop()) {
    if (pemakai.has(s)) continue;
    const { lembar, baris, kolom } = s;
    const milik = graf.pemakai(lembar, s.tumpah ?? { baris, kolom, barisAkhir: baris, kolomAkhir: kolom });
    pemakai.set(s, milik);
    antre.push(...milik);
  }
  const melingkar = dalamLingkaran(pemakai);
  const menunggu = hitungMenunggu(pemakai, melingkar);
  const urut: Simpul[] = [];
  const bebas = [...pemakai.keys()].filter((s) => !melingkar.has(s) && menunggu.get(s) === 0);
  for (let s = bebas.pop(); s !== undefined; s = bebas.pop()) {
    urut.push(s);
    for (const p of pemakai.get(s) ?? []) {
      if (melingkar.has(p)) continue;
      const sisa = (menunggu.get(p) ?? 0) - 1;
      menunggu.set(p, sisa);
      if (sisa === 0) bebas.push(p);
    }
  }
  return { urut, melingkar: [...melingkar] };
}

/** How many formulas each one must wait for; those that will not be computed are not waited for. */
function hitungMenunggu(
  pemakai: ReadonlyMap<Simpul, ReadonlySet<Simpul>>,
  kecuali: ReadonlySet<Simpul>,
): Map<Simpul, number> {
  const menunggu = new Map([...pemakai.keys()].map((s) => [s, 0]));
  for (const [s, milik] of pemakai) {
    if (kecuali.has(s)) continue;
    for (const p of milik) menunggu.set(p, (menunggu.get(p) ?? 0) + 1);
  }
  return menunggu;
}

/** What is left when everything that has nothing before it, then everything that has nothing behind it, is taken away. */
function dalamLingkaran(pemakai: ReadonlyMap<Simpul, ReadonlySet<Simpul>>): Set<Simpul> {
  const terpakai = new Map<Simpul, Set<Simpul>>([...pemakai.keys()].map((s) => [s, new Set()]));
  for (const [s, milik] of pemakai) for (const p of milik) terpakai.get(p)?.add(s);
  const sisa = new Set(pemakai.keys());
  for (const [maju, mundur] of [
    [pemakai, terpakai],
    [terpakai, pemakai],
  ] as const) {
    const banyak = new Map(
      [...sisa].map((s) => [s, [...(mundur.get(s) ?? [])].filter((p) => sisa.has(p)).length]),
    );
    const bebas = [...sisa].filter((s) => banyak.get(s) === 0);
    for (let s = bebas.pop(); s !== undefined; s = bebas.pop()) {
      sisa.delete(s);
      for (const p of maju.get(s) ?? []) {
        if (!sisa.has(p)) continue;
        const n = (banyak.get(p) ?? 0) - 1;
        banyak.set(p, n);
        if (n === 0) bebas.push(p);
      }
    }
  }
  return sisa;
}
