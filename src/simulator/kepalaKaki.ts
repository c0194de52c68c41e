import type { CetakBuku } from "./buku.ts";

/** A header or footer of a printed page. */
type KepalaKaki = CetakBuku["kaki"];

/**
 * "&Lleft&Ccentre&Rright" as its three parts; text before the first mark belongs to the centre, "&&" is an ampersand
 * and so no mark.
 */
export function bacaKepalaKaki(teks: string): KepalaKaki {
  const hasil = { kiri: "", tengah: "", kanan: "" };
  let bagian: keyof typeof hasil = "tengah";
  for (let i = 0; i < teks.length; i++) {
    const tanda = teks[i] === "&" ? teks.slice(i, i + 2) : "";
    if (tanda === "") hasil[bagian] += teks[i] ?? "";
    else {
      i++;
      if (tanda === "&L") bagian = "kiri";
      else if (tanda === "&C") bagian = "tengah";
      else if (tanda === "&R") bagian = "kanan";
      else hasil[bagian] += tanda;
    }
  }
  return hasil;
}

/** Reverses `bacaKepalaKaki`. */
export function tulisKepalaKaki(isi: KepalaKaki): string {
  return (isi.kiri && `&L${isi.kiri}`) + (isi.tengah && `&C${isi.tengah}`) + (isi.kanan && `&R${isi.kanan}`);
}
