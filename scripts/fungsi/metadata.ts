import { fileURLToPath } from "node:url";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ID_FUNGSI } from "../../src/functions/id.ts";

const FOLDER = fileURLToPath(new URL("../../src/functions", import.meta.url));

/** One argument of a worksheet function, as Excel is told. */
export interface MetadataParameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

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

/** The files that hold worksheet functions, one or more each. */
export async function berkasFungsi(): Promise<string[]> {
  return (await readdir(FOLDER)).filter((nama) => nama.endsWith(".ts")).map((nama) => join(FOLDER, nama));
}

/**
 * functions.json out of the JSDoc of `src/functions`, in the order of `ID_FUNGSI`.
 *
 * @param host https address that the add-in is served from, without a trailing slash
 * @throws with every slip in the JSDoc when there is one
 */
export async function metadataFungsi(host: string): Promise<BerkasFungsi> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(await berkasFungsi());
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const berkas = JSON.parse(metadataJson) as BerkasFungsi;
  const urutan = new Map<string, number>(ID_FUNGSI.map((id, i) => [id, i]));
  const letak = ({ id }: MetadataFungsi) => urutan.get(id) ?? Infinity;
  return {
    ...berkas,
    functions: berkas.functions
      .map((f) => ({ ...f, helpUrl: `${host}/bantuan.html#IKU.${f.id}` }))
      .sort((a, b) => letak(a) - letak(b)),
  };
}
