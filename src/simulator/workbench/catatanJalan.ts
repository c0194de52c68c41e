import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AKAR } from "./bangun.ts";

/** Where a running workbench of this checkout can be told to end. */
export interface CatatanJalan {
  readonly alamat: string;
  readonly sandi: string;
}

const BERKAS = join(
  tmpdir(),
  `rapor-iku-bangku-${createHash("sha256").update(AKAR).digest("hex").slice(0, 12)}.json`,
);

export async function tulisCatatan(catatan: CatatanJalan): Promise<void> {
  await writeFile(BERKAS, JSON.stringify(catatan), { mode: 0o600 });
}

/** null when none is running, as far as is known. */
export async function bacaCatatan(): Promise<CatatanJalan | null> {
  try {
    const { alamat, sandi } = JSON.parse(await readFile(BERKAS, "utf8")) as Partial<CatatanJalan>;
    const sah = typeof sandi === "string" && /^http:\/\/localhost:\d{1,5}\/$/.test(alamat ?? "");
    return sah && alamat !== undefined ? { alamat, sandi } : null;
  } catch {
    return null;
  }
}

/** Forgets a workbench that ended; one started since keeps its note. */
export async function hapusCatatan(sandi: string): Promise<void> {
  if ((await bacaCatatan())?.sandi === sandi) await rm(BERKAS, { force: true });
}
