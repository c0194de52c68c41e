import { metadataFungsi } from "../../../scripts/fungsi/metadata.ts";
import { FUNGSI } from "../../../src/functions/daftar.ts";
import { ID_FUNGSI, type IdFungsi } from "../../../src/functions/id.ts";
import { untukExcel } from "../../../src/functions/pasang.ts";
import { fungsiTambahan, type FungsiTambahan } from "../../../src/simulator/rumus/tambahan.ts";
import { customFunctions } from "../../../src/simulator/workbench/standin/fungsi.ts";

/** The add-in's own worksheet functions, described and called as Excel has them. */
export async function fungsiNyata(): Promise<ReadonlyMap<string, FungsiTambahan>> {
  Object.assign(globalThis, { CustomFunctions: customFunctions });
  const dikenal = (id: string): id is IdFungsi => (ID_FUNGSI as readonly string[]).includes(id);
  return fungsiTambahan(await metadataFungsi("https://localhost:3000"), "IKU", (id) =>
    dikenal(id) ? untukExcel(FUNGSI[id], () => "id") : undefined,
  );
}
