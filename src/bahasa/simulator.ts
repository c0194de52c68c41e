import type { Bentuk } from "./bentuk.ts";
import { bangku as bangkuEn } from "./en/bangku.ts";
import { cli as cliEn } from "./en/cli.ts";
import { bangku as bangkuId } from "./id/bangku.ts";
import { cli as cliId } from "./id/cli.ts";
import type { Bahasa } from "./isi.ts";

type PerBahasa<T> = Readonly<Record<Bahasa, Bentuk<T>>>;

/** What the command line says. Apart from `teks`, because nothing of the simulator ships with the add-in. */
export const teksCli: PerBahasa<typeof cliId> = { id: cliId, en: cliEn };

/** What the workbench says. */
export const teksBangku: PerBahasa<typeof bangkuId> = { id: bangkuId, en: bangkuEn };
