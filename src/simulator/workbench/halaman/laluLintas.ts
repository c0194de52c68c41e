import type { CatatanPermintaan } from "../../richapi/hitungan.ts";

/** What one action of the add-in cost. */
export interface Ongkos {
  readonly sync: number;
  readonly byteMinta: number;
  readonly byteJawab: number;
  /** Code of the last error answered, or null. */
  readonly galat: string | null;
}

/** An add-in that sends nothing for this long has ended what it was doing. */
const JEDA_MS = 600;

const NOL: Ongkos = { sync: 0, byteMinta: 0, byteJawab: 0, galat: null };

/**
 * Adds up the requests of the add-in's last action: a ribbon command from its start to its end, or what follows a click
 * or key of the person until the first pause. What the pane reads anew by itself afterwards is not part of it.
 */
export class LaluLintas {
  #terakhir: Ongkos = NOL;
  #nama: string | null = null;
  #perintah = false;
  /** The person did something since the last action began. */
  #tanda = true;
  /** The last action is over. */
  #ekor = false;
  #terbuka = 0;
  #usai = -Infinity;

  get terakhir(): Ongkos {
    return this.#terakhir;
  }
  /** Name of the ribbon command it was; null for anything else. */
  get nama(): string | null {
    return this.#nama;
  }
  /** Requests that wait for their answer. */
  get sibuk(): boolean {
    return this.#terbuka > 0;
  }

  /** The person pressed something: what the add-in asks next is another action. */
  tandai(): void {
    this.#tanda = true;
  }

  mulaiPerintah(nama: string): void {
    this.#mulaiTindakan(nama);
    this.#perintah = true;
  }

  selesaiPerintah(): void {
    this.#perintah = false;
    this.#ekor = true;
  }

  #mulaiTindakan(nama: string | null): void {
    this.#terakhir = NOL;
    this.#nama = nama;
    this.#tanda = false;
    this.#ekor = false;
  }

  mulai(): void {
    const jeda = this.#terbuka === 0 && performance.now() - this.#usai > JEDA_MS;
    if (this.#tanda && !this.#perintah) this.#mulaiTindakan(null);
    else if (jeda && !this.#perintah) this.#ekor = true;
    this.#terbuka++;
  }

  /** Counts a request that was answered; one by which the library only cleans up is no work of the add-in. */
  selesai(catatan: CatatanPermintaan | undefined): void {
    this.#terbuka--;
    this.#usai = performance.now();
    if (catatan?.jenis !== "kerja" || this.#ekor) return;
    const { sync, byteMinta, byteJawab, galat } = this.#terakhir;
    this.#terakhir = {
      sync: sync + 1,
      byteMinta: byteMinta + catatan.byteMinta,
      byteJawab: byteJawab + catatan.byteJawab,
      galat: catatan.galat ?? galat,
    };
  }
}
