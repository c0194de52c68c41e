import type { Hasil } from "./tabel.ts";
import type { Ukuran } from "./ukur.ts";

/** What the add-in sets out to keep to, and what this run measured. */
export interface Sasaran {
  readonly apa: string;
  readonly batas: number;
  readonly terukur: number;
  /** Whether the number measured is to be so much at most, or at least. */
  readonly arah: "paling banyak" | "paling sedikit";
}

/** Room left below the 5 MB of Excel on the web. */
const BATAS_BYTE = 4_500_000;
/** A part of what is read or written is this large or larger. */
const BYTE_BAGIAN = BATAS_BYTE / 3;
/** Up to here one request reads and one writes. */
const SATU_PERMINTAAN = 1000;

/** Every target, for the sizes of this run. */
export function semuaSasaran({ tahap, aksi, pesaing }: Hasil): Sasaran[] {
  const paling = (apa: string, batas: number, nilai: readonly number[]): Sasaran[] =>
    nilai.length === 0 ? [] : [{ apa, batas, terukur: Math.max(...nilai), arah: "paling banyak" }];
  const dari = (pilih: (n: number, nama: string) => boolean, nilai: (u: Ukuran) => number): number[] =>
    aksi.flatMap(({ n, nama, ukuran }) =>
      pilih(n, nama) ? [ukuran === undefined ? Infinity : nilai(ukuran)] : [],
    );
  const warna = (awal: string, ukuran: number): number[] =>
    pesaing.flatMap((b) =>
      b.nama.startsWith(awal) && b.n === ukuran ? [b.ukuran?.byteMinta ?? Infinity] : [],
    );
  const [kami = NaN] = warna("4 this add-in, its writing", SATU_PERMINTAAN);
  const kali = (awal: string, batas: number, apa: string): Sasaran[] =>
    warna(awal, SATU_PERMINTAAN).map((byte) => ({
      apa,
      batas,
      terukur: byte / kami,
      arah: "paling sedikit",
    }));
  const sepuluhKali = (nilai: (t: (typeof tahap)[number]) => number): number[] =>
    tahap.flatMap((besar) => {
      const kecil = tahap.find((t) => t.bentuk === besar.bentuk && 10 * t.n === besar.n);
      // Up to a thousand rows it is what does not depend on them that counts.
      return kecil === undefined || kecil.n < 10_000 ? [] : [nilai(besar) / nilai(kecil)];
    });
  return [
    ...paling(
      "round trips of an action up to 1 000 IKU",
      2,
      dari(
        (n) => n <= SATU_PERMINTAAN,
        (u) => u.sync,
      ),
    ),
    ...paling(
      "round trips beyond those two, for each third of the limit that goes to and fro",
      1,
      dari(
        (n) => n > SATU_PERMINTAAN,
        (u) => (u.sync - 2) / ((u.byteMinta + u.byteJawab) / BYTE_BAGIAN),
      ),
    ),
    ...paling(
      "bytes of the largest request or answer",
      BATAS_BYTE,
      dari(
        () => true,
        (u) => u.byteTerbesar,
      ),
    ),
    ...paling("bytes that colour 1 000 IKU", 20_000, warna("4 this add-in, its writing", 1000)),
    ...paling("bytes that colour 10 000 IKU", 150_000, warna("4 this add-in, its writing", 10_000)),
    ...kali("1", 50, "times the bytes of ours, a sync for each cell, 1 000 IKU"),
    ...kali("2", 5, "times the bytes of ours, a range for each cell, 1 000 IKU"),
    ...[16, 100, 1000, 10_000, 100_000].flatMap((ukuran) =>
      paling(
        `bytes that write a rapor of ${String(ukuran)} IKU, as a multiple of what they have to say`,
        2,
        dari(
          (n, nama) => n === ukuran && nama === "buatRapor",
          (u) => u.byteTulis / u.bytePokok,
        ),
      ),
    ),
    ...paling(
      "ms to read, score and plan the colours of 10 000 IKU, one period",
      150,
      tahap
        .filter((t) => t.n === 10_000)
        .slice(0, 1)
        .map((t) => t.bersama),
    ),
    ...paling(
      "times as long for ten times as many IKU, from 10 000 on",
      12,
      sepuluhKali((t) => t.bersama),
    ),
    ...paling(
      "times as much memory for ten times as many IKU",
      12,
      sepuluhKali((t) => t.memori),
    ),
    ...paling(
      "ms for which the page is held, at any size",
      200,
      dari(
        () => true,
        (u) => u.msTertahan,
      ),
    ),
  ];
}

/** Whether what was measured is within the target. */
export function tercapai({ batas, terukur, arah }: Sasaran): boolean {
  return arah === "paling banyak" ? terukur <= batas : terukur >= batas;
}
