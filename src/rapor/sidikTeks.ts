/**
 * A short fingerprint of a text (32-bit FNV-1a and the length, base 36): equal texts give equal fingerprints.
 *
 * @example sidikTeks("") // "0.yzbwg5"
 */
export function sidikTeks(teks: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < teks.length; i++) {
    hash = Math.imul(hash ^ teks.charCodeAt(i), 0x01000193);
  }
  return `${teks.length.toString(36)}.${(hash >>> 0).toString(36)}`;
}
