/** What Excel hands to a ribbon command. */
interface PeristiwaPerintah {
  readonly source: { readonly id: string };
  completed(opsi?: unknown): void;
}

type FungsiPerintah = (peristiwa: PeristiwaPerintah) => unknown;

/** `Office.actions` and the ribbon commands behind it. */
export class Perintah {
  readonly #fungsi = new Map<string, FungsiPerintah>();

  readonly actions = {
    associate: (nama: string, fungsi: FungsiPerintah): void => {
      this.#fungsi.set(nama, fungsi);
    },
  };

  /** Runs a command until it says it is completed; false when no function has that name. */
  jalankan(nama: string, kendali: string): Promise<boolean> {
    const fungsi = this.#fungsi.get(nama);
    if (fungsi === undefined) return Promise.resolve(false);
    return new Promise((selesai) => {
      fungsi({
        source: { id: kendali },
        completed: () => {
          selesai(true);
        },
      });
    });
  }
}
