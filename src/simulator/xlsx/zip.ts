import { unzipSync, zipSync, type Zippable } from "fflate";
import { BerkasTidakTerbaca } from "./galat.ts";

/** Unpacked size above which a file is refused: far above any real workbook, far below a zip bomb. */
const BATAS_TERURAI = 512 * 1024 * 1024;
const BATAS_BAGIAN = 20_000;
/** Parts above this many bytes are packed faster and a little larger. */
const BAGIAN_BESAR = 4 * 1024 * 1024;

/**
 * The parts of a zip package by name. Names are kept as stored, but with "/" as separator.
 * Throws BerkasTidakTerbaca when the bytes are not a zip, are cut off, or would unpack to more than `batas` bytes.
 */
export function bukaZip(bytes: Uint8Array, batas = BATAS_TERURAI): Map<string, Uint8Array> {
  kenaliWadah(bytes);
  let terurai = 0;
  let jumlah = 0;
  let terlaluBesar = false;
  let isi: Record<string, Uint8Array>;
  try {
    // fflate unpacks each part into a buffer of its declared size and never beyond, so the declared sizes bound memory.
    isi = unzipSync(bytes, {
      filter: (berkas) => {
        terurai += berkas.originalSize;
        jumlah++;
        terlaluBesar ||= terurai > batas || jumlah > BATAS_BAGIAN;
        return !terlaluBesar && !berkas.name.endsWith("/");
      },
    });
  } catch (e) {
    throw new BerkasTidakTerbaca("rusak", `zip: ${e instanceof Error ? e.message : String(e)}`);
  }
  if (terlaluBesar) throw new BerkasTidakTerbaca("rusak", `unpacks to more than ${batas} bytes`);
  const bagian = new Map<string, Uint8Array>();
  for (const [nama, data] of Object.entries(isi))
    bagian.set(nama.replaceAll("\\", "/").replace(/^\/+/, ""), data);
  return bagian;
}

/** The parts as a zip; the same parts always give the same bytes. */
export function tutupZip(bagian: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const isi: Zippable = {};
  // Dates of 1980-01-01, the first a zip can hold, in local time as the format wants it.
  const mtime = new Date(1980, 0, 1, 0, 0, 0);
  for (const [nama, data] of bagian) isi[nama] = [data, { mtime, level: data.length > BAGIAN_BESAR ? 2 : 6 }];
  return zipSync(isi);
}

/** Tells an Excel package from the other files people give the same name. */
function kenaliWadah(bytes: Uint8Array): void {
  if (mulai(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // A password-protected .xlsx is an OLE2 container with these two streams; an old .xls is one without.
    const terkunci = memuatUtf16(bytes, "EncryptedPackage") || memuatUtf16(bytes, "EncryptionInfo");
    throw terkunci
      ? new BerkasTidakTerbaca("berkata-sandi", "OLE2 container with an encrypted package")
      : new BerkasTidakTerbaca("bukan-xlsx", "OLE2 container, an old .xls or another Office file");
  }
  if (!mulai(bytes, [0x50, 0x4b])) throw new BerkasTidakTerbaca("bukan-xlsx", "not a zip package");
}

function mulai(bytes: Uint8Array, tanda: readonly number[]): boolean {
  return tanda.every((b, i) => bytes[i] === b);
}

function memuatUtf16(bytes: Uint8Array, teks: string): boolean {
  const pola: number[] = [];
  for (let i = 0; i < teks.length; i++) pola.push(teks.charCodeAt(i), 0);
  for (let di = bytes.indexOf(pola[0] ?? 0); di >= 0; di = bytes.indexOf(pola[0] ?? 0, di + 1)) {
    if (pola.every((b, i) => bytes[di + i] === b)) return true;
  }
  return false;
}
