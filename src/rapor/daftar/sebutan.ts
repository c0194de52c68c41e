/** How a list names an IKU. */
export interface Sebutan {
  readonly kode: string | null;
  readonly nama: string | null;
}

/** A code or name as it is compared: letter case and spaces do not count; "" for none. */
export function ringkaskan(teks: string | null): string {
  return (teks ?? "").replace(/\s+/g, " ").trim().toLowerCase();
}

/** Whether two rows speak of the same IKU: by code where both have one, otherwise by name. */
export function sebutanSama(a: Sebutan, b: Sebutan): boolean {
  const [kodeA, kodeB] = [ringkaskan(a.kode), ringkaskan(b.kode)];
  if (kodeA !== "" && kodeB !== "") return kodeA === kodeB;
  return ringkaskan(a.nama) !== "" && ringkaskan(a.nama) === ringkaskan(b.nama);
}

/**
 * Pairs items with candidates one to one: first those that agree in code and name, then in code, then in name.
 *
 * @returns for each item the index of its candidate; null when none is left for it
 */
export function pasangkanSebutan(butir: readonly Sebutan[], calon: readonly Sebutan[]): (number | null)[] {
  const hasil: (number | null)[] = butir.map(() => null);
  if (calon.length === 0) return hasil;
  const bebas = new Set(calon.keys());
  const kunci: readonly ((s: Sebutan) => string)[] = [
    (s) => (s.kode === null || s.nama === null ? "" : `${ringkaskan(s.kode)}\n${ringkaskan(s.nama)}`),
    (s) => ringkaskan(s.kode),
    (s) => ringkaskan(s.nama),
  ];
  for (const kunciDari of kunci) {
    const tersedia = new Map<string, number[]>();
    for (const i of bebas) {
      const k = kunciDari(calon[i] ?? { kode: null, nama: null });
      const ada = tersedia.get(k);
      if (ada !== undefined) ada.push(i);
      else if (k !== "") tersedia.set(k, [i]);
    }
    butir.forEach((b, i) => {
      if (hasil[i] !== null) return;
      const pilihan = tersedia.get(kunciDari(b))?.shift();
      if (pilihan === undefined) return;
      hasil[i] = pilihan;
      bebas.delete(pilihan);
    });
  }
  return hasil;
}
