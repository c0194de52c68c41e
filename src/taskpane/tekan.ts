/**
 * Draws at once, except while a mouse button or a finger is down: what moves between pressing and letting go takes the
 * click away from the button it was meant for. Entering the pane reads the workbook anew, so that does happen.
 */
export function gambarDiLuarTekan<T>(gambar: (nilai: T) => void): (nilai: T) => void {
  let ditekan = false;
  let tunggu: { readonly nilai: T } | null = null;

  function lepas(): void {
    ditekan = false;
    const terakhir = tunggu;
    tunggu = null;
    if (terakhir !== null) gambar(terakhir.nilai);
  }
  // The click comes right after the button is let go, and still has to meet what was pressed.
  const segeraLepas = (): void => void setTimeout(lepas);

  addEventListener("pointerdown", () => (ditekan = true), { capture: true });
  addEventListener("pointerup", segeraLepas, { capture: true });
  addEventListener("pointercancel", segeraLepas, { capture: true });
  // Let go over another window; losing the focus says nothing, for Excel takes it back while a cell is being edited.
  addEventListener("pointermove", (e) => {
    if (ditekan && e.buttons === 0) lepas();
  });

  return (nilai) => {
    if (ditekan) tunggu = { nilai };
    else gambar(nilai);
  };
}
