/**
 * SVG path of a ring's part, clockwise from the top.
 *
 * @param dari start as a share of the whole ring, 0 to 1
 * @param sampai end as a share of the whole ring
 */
export function busur(
  cx: number,
  cy: number,
  jari: number,
  lubang: number,
  dari: number,
  sampai: number,
): string {
  // A full circle has no end that differs from its start, so it is drawn in two halves.
  if (sampai - dari >= 1) {
    return `${busur(cx, cy, jari, lubang, 0, 0.5)}${busur(cx, cy, jari, lubang, 0.5, 0.99999)}`;
  }
  const titik = (r: number, bagian: number): string => {
    const sudut = bagian * 2 * Math.PI;
    return `${(cx + r * Math.sin(sudut)).toFixed(2)} ${(cy - r * Math.cos(sudut)).toFixed(2)}`;
  };
  const besar = sampai - dari > 0.5 ? 1 : 0;
  return (
    `M${titik(jari, dari)}A${String(jari)} ${String(jari)} 0 ${String(besar)} 1 ${titik(jari, sampai)}` +
    `L${titik(lubang, sampai)}A${String(lubang)} ${String(lubang)} 0 ${String(besar)} 0 ${titik(lubang, dari)}Z`
  );
}
