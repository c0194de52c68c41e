import { describe, expect, it } from "vitest";
import { bedaBahasa, kataTakDipakai } from "../../scripts/periksa/bahasa.ts";
import { gambarMati, tautanMati } from "../../scripts/periksa/dokumen.ts";
import { salahEja } from "../../scripts/periksa/ejaan.ts";
import { eksporTakDipakai } from "../../scripts/periksa/ekspor.ts";
import { masalahPaket } from "../../scripts/periksa/paket.ts";

const sumber = (isi: Readonly<Record<string, string>>): Map<string, string> => new Map(Object.entries(isi));

describe("the house checks find", () => {
  it("an export that no other file imports, and only that", () => {
    const isi = sumber({
      "src/a.ts":
        "export const satu = 1;\nexport function dua() {}\nexport class Tiga {}\nexport interface Empat { n: 1 }",
      "src/b.ts": 'import { satu as s } from "./a.ts";\nexport * from "./c.ts";\nconsole.log(s);',
      "src/c.ts": "export const lima = 5;",
      "test/d.test.ts": 'const { dua } = await import("../src/e.ts");',
      "src/e.ts": "export const dua = 2;",
    });
    expect(eksporTakDipakai(isi)).toEqual(["src/a.ts: dua", "src/a.ts: Tiga"]);
  });

  it("a package that nobody uses, one that is not declared, and a version that is not exact", () => {
    const isi = sumber({
      "src/a.ts": 'import { html } from "lit/html.js";\nimport x from "@a/b";\nimport "node:fs";',
    });
    expect(
      masalahPaket(isi, {
        scripts: { lint: "eslint ." },
        devDependencies: { lit: "^3.0.0", eslint: "9.0.0", tua: "1.0.0" },
      }),
    ).toEqual([
      "package.json: nobody uses tua",
      "package.json: lit ^3.0.0 is not an exact version",
      "src/a.ts: @a/b is not in package.json",
    ]);
  });

  it("a key that one language lacks, and placeholders that differ", () => {
    expect(
      bedaBahasa(
        "t",
        { a: "{Sisi} {n:2}", b: { c: "x" }, d: "{n}" },
        { a: "{n:2} of {sisi}", b: {}, d: "{m}", e: "y" },
      ),
    ).toEqual([
      "t.b.c: not in English",
      "t.e: not in Indonesian",
      "t.d: the languages have different placeholders",
    ]);
  });

  it("words that nobody says", () => {
    const isi = sumber({
      "src/p.ts": 't.aktif; kode = "KODE_SATU"; t[`${k}Banyak`]; judul("Learning & Growth")',
      "src/bahasa/id/t.ts": "mati",
    });
    const tabel = { aktif: "", KODE_SATU: "", sumBanyak: "", "Learning & Growth": "", mati: "" };
    expect(kataTakDipakai("t", tabel, isi)).toEqual(["t.mati: nobody says this"]);
  });

  it("a misspelt domain word where people read it", () => {
    const isi = sumber({ "docs/a.md": "Satu\nResiko dan realisai", "src/rapor/x.ts": "const resiko = 1;" });
    expect(salahEja(isi)).toEqual(["docs/a.md:2: Resiko → risiko", "docs/a.md:2: realisai → realisasi"]);
  });

  it("a link that leads nowhere, and a picture that nobody shows", () => {
    const isi = sumber({
      "README.md":
        "[a](docs/b.md#dua-kata) [c](docs/b.md#tiga) [d](tiada.md) [e](https://x.id) ![g](assets/gambar/g.png)\n```\n[x](y)\n```",
      "docs/b.md": "## Dua kata",
    });
    const ada = (jalur: string): boolean => isi.has(jalur) || jalur === "assets/gambar/g.png";
    expect(tautanMati(isi, ada)).toEqual([
      "README.md: docs/b.md#tiga leads nowhere",
      "README.md: tiada.md leads nowhere",
    ]);
    expect(gambarMati(isi, ["g.png", "h.png"])).toEqual(["assets/gambar/h.png: no document shows it"]);
  });
});
