import { KERJA_SEKALI } from "../excel/batas.ts";
import type { Bertahap } from "../scoring/bertahap.ts";

/** The steps of an action, in the order in which they come. */
export type Langkah = "membaca" | "menghitung" | "menyusun" | "menulis";

/** Where a running action stands. */
export interface Kemajuan {
  readonly langkah: Langkah;
  /** All steps of this action. */
  readonly urutan: readonly Langkah[];
  /** What is done of the step, 0 to 1. */
  readonly bagian: number;
}

/** Watches over a running action. */
export interface Pengawas {
  /**
   * Told before each step and inside long ones. Resolves once the action may go on; until then a page can draw and
   * take clicks. Throws `Dibatalkan` to stop the action; what was written until then stands, so an action writes in its
   * last step only.
   */
  lapor(kemajuan: Kemajuan): Promise<void>;
  /** Called often inside a long computation, with nothing to tell; resolves and throws like `lapor`. */
  napas(): Promise<void>;
}

/** Tells a watcher of one action's steps. */
export interface Pelapor {
  (langkah: Langkah, bagian?: number): Promise<void>;
  napas(): Promise<void>;
}

/** For an action that nobody watches, e.g. on the command line. */
export const TANPA_PENGAWAS: Pengawas = {
  lapor: () => Promise.resolve(),
  napas: () => Promise.resolve(),
};

/** @param urutan the steps that this action will take */
export function pelapor(pengawas: Pengawas, urutan: readonly Langkah[]): Pelapor {
  const lapor = (langkah: Langkah, bagian = 0) => pengawas.lapor({ langkah, urutan, bagian });
  return Object.assign(lapor, { napas: () => pengawas.napas() });
}

/** Runs a long computation to its end, so that the page never waits for it long and a person can stop it. */
export async function bernapas<T>(kerja: Bertahap<T>, { napas }: Pick<Pengawas, "napas">): Promise<T> {
  let mulai = performance.now();
  for (;;) {
    const langkah = kerja.next();
    if (langkah.done === true) return langkah.value;
    if (performance.now() - mulai < KERJA_SEKALI) continue;
    await napas();
    mulai = performance.now();
  }
}

/** Runs the long computations of one action with `bernapas`. */
export function pekerja(pengawas: Pick<Pengawas, "napas">): <T>(kerja: Bertahap<T>) => Promise<T> {
  return (kerja) => bernapas(kerja, pengawas);
}
