/**
 * Whether requirement set version `diminta` is within `plafon`, both "major.minor". An unreadable version is not.
 *
 * @example dalamPlafon("1.9", "1.14") // true
 */
export function dalamPlafon(diminta: string, plafon: string): boolean {
  const a = angka(diminta);
  const b = angka(plafon);
  if (a === null || b === null) return false;
  return a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1]);
}

function angka(versi: string): readonly [number, number] | null {
  const cocok = /^(\d{1,4})(?:\.(\d{1,4}))?$/.exec(versi);
  return cocok === null ? null : [Number(cocok[1]), Number(cocok[2] ?? 0)];
}
