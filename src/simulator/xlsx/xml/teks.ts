/** Characters that mean something to XML or that it may not carry. With the u flag \p{Cs} is a lone surrogate. */
const PERLU_DIGANTI = /[&<>\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const KENDALI = /[\p{Cc}\ufffe\uffff]/gu;
const TAMPAK_SANDI = /_(?=x[0-9a-fA-F]{4}_)/g;

/** Text as XML character data; what XML cannot carry becomes U+FFFD. */
export function amankan(teks: string): string {
  return teks.replace(PERLU_DIGANTI, (c) => {
    switch (c) {
      case "&":
        return "&amp;";
      case "<":
        return "&lt;";
      case ">":
        return "&gt;";
      case "\r":
        // Bare, it would be read back as a line feed.
        return "&#13;";
      default:
        return terlarang(c) ? "\ufffd" : c;
    }
  });
}

/** Text as an attribute value between double quotes. */
export function amankanAtribut(teks: string): string {
  return amankan(teks).replace(/["\t\n]/g, (c) => (c === '"' ? "&quot;" : `&#${c.charCodeAt(0)};`));
}

/**
 * Cell text as the file format's ST_Xstring: control characters as `_xHHHH_`, and a literal `_xHHHH_` guarded by
 * `_x005F_` so that it is read back as typed (ECMA-376 part 1, 22.9.2.19). Lone surrogates become U+FFFD.
 *
 * @example tulisXstring("a\u0001") // "a_x0001_"
 * @example tulisXstring("_x0041_") // "_x005F_x0041_"
 */
export function tulisXstring(teks: string): string {
  const aman = teks
    .replace(TAMPAK_SANDI, "_x005F_")
    .replace(KENDALI, (c) =>
      c === "\r" || terlarang(c) ? `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_` : c,
    );
  return amankan(aman);
}

/** Reverses `tulisXstring` on decoded text. */
export function bacaXstring(teks: string): string {
  if (!teks.includes("_x")) return teks;
  return teks.replace(/_x([0-9a-fA-F]{4})_/g, (_, kode: string) => String.fromCharCode(parseInt(kode, 16)));
}

/** Of control characters, XML carries tab, line feed and carriage return, and those from 7F up. */
function terlarang(c: string): boolean {
  const kode = c.charCodeAt(0);
  return kode >= 0xd800 || (kode < 0x20 && c !== "\t" && c !== "\n" && c !== "\r");
}
