/** Tells when a file is dragged over the page, and which one was dropped on it. */
export function terimaSeretan(kabari: (diseret: boolean, berkas: File | undefined) => void): void {
  const seret = (e: DragEvent): void => {
    if (e.dataTransfer?.types.includes("Files") !== true) return;
    e.preventDefault();
    const [berkas] = e.type === "drop" ? e.dataTransfer.files : [];
    kabari(e.type === "dragover" || e.type === "dragenter", berkas);
  };
  for (const jenis of ["dragenter", "dragover", "dragleave", "drop"] as const) {
    window.addEventListener(jenis, seret);
  }
}
