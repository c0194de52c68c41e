import type { Area, LembarBuku } from "../buku.ts";
import { alamatArea } from "./alamat.ts";
import type { EntriPeristiwa } from "./pesan.ts";

/** Excel's numbers for the events that are raised here. */
const NOMOR_PERISTIWA = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

export type JenisPeristiwa = keyof typeof NOMOR_PERISTIWA;

/** Target of events on the collection of sheets; those of one sheet have the sheet's id. */
export const SASARAN_BUKU = "Workbook";

/** Who caused a change, as the event's arguments say it. */
export type Pemicu = "ThisLocalAddin" | "Unknown";

/** Before and after of a change to one cell. */
export interface RincianUbahan {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

/** Who listens to what, and the messages waiting to be sent. */
export class Peristiwa {
  readonly #pendengar = new Map<string, number>();
  #menunggu: EntriPeristiwa[] = [];
  /** Runtime.enableEvents. */
  aktif = true;
  pemicu: Pemicu = "Unknown";

  daftar(jenis: JenisPeristiwa, sasaran: string): void {
    const kunci = `${jenis} ${sasaran}`;
    this.#pendengar.set(kunci, (this.#pendengar.get(kunci) ?? 0) + 1);
  }

  lepas(jenis: JenisPeristiwa, sasaran: string): void {
    const kunci = `${jenis} ${sasaran}`;
    const sisa = (this.#pendengar.get(kunci) ?? 0) - 1;
    if (sisa > 0) this.#pendengar.set(kunci, sisa);
    else this.#pendengar.delete(kunci);
  }

  /** Whether anybody listens, on the sheet or on the collection: spares the caller work for nobody. */
  didengar(jenis: JenisPeristiwa, lembar: LembarBuku): boolean {
    return this.aktif && this.#sasaran(jenis, lembar).length > 0;
  }

  dataBerubah(lembar: LembarBuku, area: Area, referenceId: string, rincian: RincianUbahan | null): void {
    this.#antre("DataChanged", lembar, {
      address: alamatArea(area),
      changeType: "RangeEdited",
      referenceId,
      shiftDirection: "None",
      source: "Local",
      triggerSource: this.pemicu,
      ...rincian,
    });
  }

  pilihanBerubah(lembar: LembarBuku, area: Area): void {
    this.#antre("SelectionChanged", lembar, { address: alamatArea(area) });
  }

  lembarBerubah(jenis: "Activated" | "Deactivated" | "Added" | "Deleted", lembar: LembarBuku): void {
    this.#antre(jenis, lembar, { source: "Local" });
  }

  /** The waiting messages, oldest first; none are left. */
  ambil(): EntriPeristiwa[] {
    const entri = this.#menunggu;
    this.#menunggu = [];
    return entri;
  }

  #sasaran(jenis: JenisPeristiwa, lembar: LembarBuku): string[] {
    return [lembar.id, SASARAN_BUKU].filter((s) => this.#pendengar.has(`${jenis} ${s}`));
  }

  #antre(jenis: JenisPeristiwa, lembar: LembarBuku, data: object): void {
    if (!this.aktif) return;
    const message = JSON.stringify({ worksheetId: lembar.id, ...data });
    for (const targetId of this.#sasaran(jenis, lembar)) {
      this.#menunggu.push({ messageCategory: 65536, messageType: NOMOR_PERISTIWA[jenis], targetId, message });
    }
  }
}
