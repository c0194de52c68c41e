/**
 * Webpack loader for sources with html`…` templates: takes the indentation off every line. A browser draws it as one
 * space anyway, and nobody should have to download it. Line breaks stay, because a comment may end there.
 */
export default function rapatkanTemplat(sumber) {
  return sumber.replace(/\n\s+/g, "\n");
}
