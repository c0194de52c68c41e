import { marked } from "marked";

const GAYA = `
  body { max-width: 52em; margin: 0 auto; padding: 24px; font: 15px/1.5 "Segoe UI", system-ui, sans-serif; color: #1b1b1b; }
  h1, h2, h3 { line-height: 1.25; color: #16324f; }
  h2 { margin-top: 1.8em; }
  code, pre { font-family: Consolas, monospace; background: #f3f5f7; }
  code { padding: 0 3px; overflow-wrap: anywhere; }
  pre { padding: 10px 12px; overflow-x: auto; }
  pre code { padding: 0; }
  table { border-collapse: collapse; }
  th, td { padding: 4px 10px; border: 1px solid #c4ccd4; text-align: left; vertical-align: top; }
  img { max-width: 100%; border: 1px solid #c4ccd4; }
`;

/** One printed page: the text beside narrow pictures. */
const GAYA_SATU_HALAMAN = `
  p:has(> img) { float: right; clear: right; width: 34%; margin: 0 0 10px 18px; }
  p:has(> img[src*="bangku"]) { width: 46%; }
  @page { size: A4; margin: 10mm 12mm; }
  @media print {
    body { max-width: none; padding: 0; font-size: 12px; line-height: 1.42; }
    h1 { font-size: 20px; margin: 0 0 4px; }
    h2 { font-size: 14px; margin: 9px 0 3px; }
    p, ul, ol { margin: 3px 0; }
  }
`;

interface Panduan {
  readonly judul: string;
  /** Markdown; pictures by `gambar/`. */
  readonly isi: string;
  readonly satuHalaman: boolean;
}

/** A guide as a page that opens anywhere, without a script and without anything from the network. */
export function halamanPanduan({ judul, isi, satuHalaman }: Panduan): string {
  return `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${judul}</title>
    <style>${GAYA}${satuHalaman ? GAYA_SATU_HALAMAN : ""}</style>
  </head>
  <body>
${marked.parse(isi, { async: false })}  </body>
</html>
`;
}
