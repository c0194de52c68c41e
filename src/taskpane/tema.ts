/**
 * Follows Office's theme where Office tells it; elsewhere the style sheet follows the system. Forced colours are the
 * browser's own business.
 */
export function pakaiTemaOffice(): void {
  const { officeTheme } = Office.context as { readonly officeTheme?: Partial<Office.OfficeTheme> };
  const latar = officeTheme?.bodyBackgroundColor;
  const gelap = latar === undefined ? null : warnaGelap(latar);
  if (gelap !== null) document.documentElement.dataset["tema"] = gelap ? "gelap" : "terang";
}

/** Whether white text stands better than black on a colour "#RRGGBB"; null for a text that is no colour. */
export function warnaGelap(warna: string): boolean | null {
  const cocok = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(warna.trim());
  if (cocok === null) return null;
  const [r = 0, g = 0, b = 0] = cocok.slice(1).map((hex) => {
    const s = parseInt(hex, 16) / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  });
  // Relative luminance at which black and white have the same contrast.
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.179;
}
