/**
 * Puts text on the clipboard. Excel on the web shows the pane in a frame that may not use the clipboard itself; there
 * the older way by selection still works.
 *
 * @returns whether the text is on the clipboard
 */
export async function salin(teks: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(teks);
    return true;
  } catch {
    return salinLewatPilihan(teks);
  }
}

function salinLewatPilihan(teks: string): boolean {
  const tempat = document.createElement("textarea");
  const fokus = document.activeElement;
  tempat.value = teks;
  tempat.className = "hanya-pembaca";
  document.body.append(tempat);
  tempat.select();
  const berhasil = document.execCommand("copy");
  tempat.remove();
  if (fokus instanceof HTMLElement) fokus.focus();
  return berhasil;
}
