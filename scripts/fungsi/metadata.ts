import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { ID_FUNGSI } from "../../src/functions/id.ts";
import { contohBerkas, type Contoh } from "./contoh.ts";

const FOLDER = fileURLToPath(new URL("../../src/functions", import.meta.url));

/** One argument of a worksheet function, as Excel is told. */
export interface MetadataParameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** One worksheet function, as Excel is told. */
export interface MetadataFungsi {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly MetadataParameter[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: Readonly<Record<string, boolean>>;
}

/** functions.json: what Excel shows of the functions and how it calls them. */
export interface BerkasFungsi {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly MetadataFungsi[];
}

/** A function with everything its JSDoc says. */
export interface UraianFungsi extends Omit<MetadataFungsi, "helpUrl"> {
  /** At least one; without the examples' words in `description`. */
  readonly contoh: readonly Contoh[];
}

/** Results longer than this do not belong into Excel's one line about a function. */
const HASIL_PENDEK = 20;

/**
 * The worksheet functions as the JSDoc in `src/functions` describes them, in the order of `ID_FUNGSI`.
 *
 * @throws with every slip in the JSDoc when there is one
 */
export async function uraianFungsi(): Promise<readonly UraianFungsi[]> {
  const berkas = (await readdir(FOLDER)).filter((nama) => nama.endsWith(".ts")).map((n) => join(FOLDER, n));
  const { functions } = await bangkitkan(berkas);
  const contoh = new Map(berkas.flatMap((b) => [...contohBerkas(b)]));
  const urutan = new Map<string, number>(ID_FUNGSI.map((id, i) => [id, i]));
  const letak = ({ id }: UraianFungsi) => urutan.get(id) ?? Infinity;
  return functions.map((f) => ({ ...f, contoh: contoh.get(f.id) ?? [] })).sort((a, b) => letak(a) - letak(b));
}

async function bangkitkan(berkas: string[]): Promise<BerkasFungsi> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(berkas);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return JSON.parse(metadataJson) as BerkasFungsi;
}

/**
 * functions.json: the descriptions with an example each.
 *
 * @param host https address that the add-in is served from, without a trailing slash
 */
export async function metadataFungsi(host: string): Promise<BerkasFungsi> {
  const uraian = await uraianFungsi();
  return {
    allowCustomDataForDataTypeAny: true,
    functions: uraian.map(({ contoh, description, ...f }) => ({
      ...f,
      description: `${description} Contoh: ${contohSingkat(contoh)}`,
      helpUrl: `${host}/bantuan.html#IKU.${f.id}`,
    })),
  };
}

function contohSingkat([pertama]: readonly Contoh[]): string {
  if (pertama === undefined) throw new Error("a function without an example");
  const { rumus, hasil } = pertama;
  return hasil.length > HASIL_PENDEK ? rumus : `${rumus} → ${hasil}`;
}
