/**
 * A short fingerprint of a text (32-bit FNV-1a and the length, base 36): equal texts give equal fingerprints.
 *
 * @example sidikTeks("") // "0.yzbwg5"
 */
export function sidikTeks(teks: string): string {
  const sidik = mulaiSidik();
  sidik.tambah(teks);
  return sidik.hasil();
}

/** The fingerprint of a long text that comes in pieces: that of the pieces joined. */
export function mulaiSidik(): { readonly tambah: (potongan: string) => void; readonly hasil: () => string } {
  let hash = 0x811c9dc5;
  let panjang = 0;
  return {
    tambah(potongan) {
      panjang += potongan.length;
      for (let i = 0; i < potongan.length; i++) {
        hash = Math.imul(hash ^ potongan.charCodeAt(i), 0x01000193);
      }
    },
    hasil: () => `${panjang.toString(36)}.${(hash >>> 0).toString(36)}`,
  };
}
