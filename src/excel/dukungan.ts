/** Whether this Excel has an ExcelApi requirement set ("1.13"). Everything above the 1.9 baseline asks here first. */
export function mendukung(versi: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", versi);
}
