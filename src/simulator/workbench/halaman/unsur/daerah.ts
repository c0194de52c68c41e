const DAERAH = ["bangku-pita", "bangku-rumus", "bangku-kisi", "bangku-tab", "iframe"];

/** F6 goes round the parts of the window, as in Excel; Shift+F6 the other way. */
export function pindahDaerah(e: KeyboardEvent, akar: ParentNode): void {
  e.preventDefault();
  const daerah = DAERAH.map((nama) => akar.querySelector<HTMLElement>(nama)).filter(
    (unsur): unsur is HTMLElement => unsur?.checkVisibility() === true,
  );
  const kini = daerah.findIndex((d) => d.matches(":focus-within, :focus"));
  const ke = (kini + (e.shiftKey ? -1 : 1) + daerah.length) % daerah.length;
  daerah[ke]?.focus();
}
