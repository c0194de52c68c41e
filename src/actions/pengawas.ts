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
}

/** Tells a watcher of one action's steps. */
export type Pelapor = (langkah: Langkah, bagian?: number) => Promise<void>;

/** For an action that nobody watches, e.g. on the command line. */
export const TANPA_PENGAWAS: Pengawas = { lapor: () => Promise.resolve() };

/** @param urutan the steps that this action will take */
export function pelapor(pengawas: Pengawas, urutan: readonly Langkah[]): Pelapor {
  return (langkah, bagian = 0) => pengawas.lapor({ langkah, urutan, bagian });
}
