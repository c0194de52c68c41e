import { sebutanSama, type Sebutan } from "../daftar/sebutan.ts";
import { bernamaMasa, type MasaRapor } from "../riwayat/masaRapor.ts";
import { jejakRencana, kunciAksi, type Aksi } from "./aksi.ts";
import type { BarisTindak } from "./bacaTindakLanjut.ts";

/** Where each action of a rapor belongs on the sheet. */
export interface AksiTerpasang {
  readonly aksi: Aksi;
  /** The row it has; null for an action the sheet does not have yet. */
  readonly baris: BarisTindak | null;
  /** The row carries an earlier wording of it that nobody has worked on: it takes the new wording. */
  readonly gantiKata: boolean;
}

/**
 * Finds the row of each action: of the same IKU, with the words it was brought with or the words it has now. Where an
 * IKU was renamed and has no code, the words alone decide. An action named twice counts once.
 *
 * @param iku the IKU of the table now
 * @param sudah `kunciAksi` of actions that were on the sheet for this rapor: without a row they were deleted by people
 */
export function pasangkanAksi(
  aksi: readonly Aksi[],
  baris: readonly BarisTindak[],
  iku: readonly Sebutan[],
  masa: MasaRapor,
  sudah: ReadonlySet<string>,
): AksiTerpasang[] {
  const unik = [...new Map(aksi.map((a) => [kunciAksi(a), a])).values()];
  const bebas = new Set(baris);
  const ambil = (cocok: (b: BarisTindak) => boolean): BarisTindak | null => {
    for (const b of bebas) {
      if (!cocok(b)) continue;
      bebas.delete(b);
      return b;
    }
    return null;
  };
  const yatim = new Set(baris.filter((b) => !iku.some((i) => sebutanSama(i, b))));
  const pertama = unik.map((a) => {
    const jejak = jejakRencana(a.rencana);
    const seKata = (b: BarisTindak): boolean => b.jejak === jejak || jejakRencana(b.rencana) === jejak;
    const ada = ambil((b) => sebutanSama(a, b) && seKata(b)) ?? ambil((b) => yatim.has(b) && seKata(b));
    return { aksi: a, baris: ada };
  });
  return pertama.map(({ aksi: a, baris: ada }) => {
    if (ada !== null || sudah.has(kunciAksi(a))) return { aksi: a, baris: ada, gantiKata: false };
    const lama = ambil((b) => sebutanSama(a, b) && belumDisentuh(b, masa));
    return { aksi: a, baris: lama, gantiKata: lama !== null };
  });
}

/** Brought by this very rapor, and nobody has changed, begun or remarked on it since. */
function belumDisentuh(b: BarisTindak, masa: MasaRapor): boolean {
  return (
    b.jejak !== null &&
    jejakRencana(b.rencana) === b.jejak &&
    b.status === "belum" &&
    b.sel.isi("keterangan") === "" &&
    bernamaMasa(b.periode, masa)
  );
}
