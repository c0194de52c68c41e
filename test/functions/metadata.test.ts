import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { metadataFungsi } from "../../scripts/fungsi/metadata.ts";
import { FUNGSI } from "../../src/functions/daftar.ts";
import { ID_FUNGSI } from "../../src/functions/id.ts";
import { pasangPustaka, pustaka } from "./panggil.ts";

const HOST = "https://kantor.example.go.id/rapor-iku";
const berkas = await metadataFungsi(HOST);
const id = berkas.functions.map((f) => f.id);

/** Every id that a released add-in ever had; ids are only ever added to this file. */
const TERBIT = JSON.parse(
  readFileSync(new URL("idTerbit.json", import.meta.url), "utf8"),
) as readonly string[];

/** The arguments as people know them; optional ones in brackets. */
const PARAMETER: Readonly<Record<string, string>> = {
  INDEKS: "realisasi; target; [polarisasi]; [profil]",
  STATUS: "realisasi; target; [polarisasi]; [profil]",
  STATUSINDEKS: "indeks; [profil]",
  MENGAPA: "realisasi; target; [polarisasi]",
  ANGKA: "teks",
  KONSOLIDASI: "nilai; jenis",
  KEBUTUHAN: "target_tahun; realisasi; jenis; [polarisasi]",
  TREN: "nilai",
  BOBOT: "vc",
  NSS: "indeks; bobot",
  NKO: "tabel",
  RAPOR: "tabel; [periode]",
};

describe("functions.json", () => {
  it("keeps every id that was ever released, for formulas in people's workbooks", () => {
    expect(TERBIT.filter((i) => !id.includes(i))).toEqual([]);
    expect([...TERBIT]).toEqual([...new Set(TERBIT)].sort());
  });

  it("lists a new id with the released ones, so that it can never be taken back", () => {
    expect(id.filter((i) => !TERBIT.includes(i))).toEqual([]);
  });

  it("describes exactly the functions that the code associates, under their ids", async () => {
    const associate = vi.fn<(id: string, fungsi: unknown) => void>();
    Object.assign(pustaka, { associate });
    pasangPustaka();
    // Associating is done where the module is loaded, which another test may have done already.
    vi.resetModules();
    await import("../../src/functions/index.ts");
    expect(associate.mock.calls.map(([nama]) => nama)).toEqual(id);
    expect(id).toEqual([...ID_FUNGSI]);
    expect(Object.keys(FUNGSI)).toEqual(id);
    for (const [nama, fungsi] of associate.mock.calls) {
      expect(typeof fungsi, nama).toBe("function");
    }
  });

  it("names the arguments as agreed", () => {
    const tertulis = berkas.functions.map((f) => [
      f.id,
      f.parameters.map((p) => (p.optional === true ? `[${p.name}]` : p.name)).join("; "),
    ]);
    expect(Object.fromEntries(tertulis)).toEqual(PARAMETER);
  });

  it("takes ranges in every argument and gives arrays, so that one call does for a table", () => {
    for (const f of berkas.functions) {
      expect(
        f.parameters.map((p) => [p.type, p.dimensionality]),
        f.id,
      ).toEqual(f.parameters.map(() => ["any", "matrix"]));
      expect(f.result.dimensionality, f.id).toBe("matrix");
    }
  });

  it("asks for nothing that makes a function volatile, streaming or dependent on where it stands", () => {
    expect(berkas.functions.filter((f) => f.options !== undefined)).toEqual([]);
  });

  it("never carries the pair of flags that crashes Excel LTSC 2021", () => {
    expect(Object.keys(berkas).sort()).toEqual(["allowCustomDataForDataTypeAny", "functions"]);
    expect(JSON.stringify(berkas)).not.toContain("allowErrorForDataTypeAny");
  });

  it("explains every function and argument in a sentence that fits Excel's dialog, with an example", () => {
    for (const f of berkas.functions) {
      expect(f.description, f.id).toMatch(/^\p{Lu}.*\. Contoh: =IKU\./su);
      expect(f.name, f.id).toBe(f.id);
      for (const { description } of [f, ...f.parameters]) {
        expect(description.length, description).toBeLessThanOrEqual(255);
        expect(description.length, description).toBeGreaterThan(20);
      }
      for (const p of f.parameters) expect(p.description, `${f.id} ${p.name}`).toMatch(/^\p{Lu}.*\.$/su);
    }
  });

  it("leads to the function's own place on the help page", () => {
    const bantuan = readFileSync(new URL("../../assets/bantuan.html", import.meta.url), "utf8");
    for (const f of berkas.functions) {
      expect(f.helpUrl).toBe(`${HOST}/bantuan.html#IKU.${f.id}`);
      expect(bantuan).toContain(`id="IKU.${f.id}"`);
    }
  });
});
