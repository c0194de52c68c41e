const ukuran = new Map<string, number>();
const INGATAN_MAKS = 30_000;

let kanvas: CanvasRenderingContext2D | null | undefined;

/** Width of one line of text in pixels. */
export function lebarTeks(teks: string, font: string): number {
  const kunci = `${font}\n${teks}`;
  const ada = ukuran.get(kunci);
  if (ada !== undefined) return ada;
  kanvas ??= document.createElement("canvas").getContext("2d");
  if (kanvas === null) return 0;
  kanvas.font = font;
  const lebar = kanvas.measureText(teks).width;
  if (ukuran.size > INGATAN_MAKS) ukuran.clear();
  ukuran.set(kunci, lebar);
  return lebar;
}
