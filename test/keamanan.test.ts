import { readFileSync } from "node:fs";
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";
import { CDN, kebijakan, tajuk } from "../scripts/kirim/tajuk.ts";

const AKAR = new URL("../", import.meta.url);

describe("what ships", () => {
  it("depends on no package at run time, so that there is none to be audited", () => {
    const paket = JSON.parse(readFileSync(new URL("package.json", AKAR), "utf8")) as Record<string, unknown>;
    for (const kunci of ["dependencies", "optionalDependencies", "peerDependencies", "bundleDependencies"]) {
      expect(paket[kunci]).toBeUndefined();
    }
  });

  it.each(["cdn", "lokal"] as const)("runs under a policy that names every source (%s)", (sumber) => {
    const arahan = new Map(
      kebijakan(sumber)
        .split("; ")
        .map((a) => [a.slice(0, a.indexOf(" ")), a.slice(a.indexOf(" ") + 1)]),
    );
    expect(arahan.get("default-src")).toBe("'none'");
    expect(arahan.get("script-src")).toBe(sumber === "lokal" ? "'self'" : `'self' ${CDN}`);
    expect(arahan.get("connect-src")).toBe("'self'");
    for (const tutup of ["base-uri", "form-action", "object-src"]) expect(arahan.get(tutup)).toBe("'none'");
    expect(kebijakan(sumber)).not.toMatch(/unsafe-eval|wasm-unsafe|\*|http:|script-src[^;]*'unsafe-inline'/);
    expect(tajuk(sumber)["Content-Security-Policy"]).toContain(kebijakan(sumber));
  });
});

describe("the linter refuses every way in which text could become code or markup", () => {
  const eslint = new ESLint({ cwd: AKAR.pathname });

  it.each([
    'eval("1");',
    'export const f = new Function("return 1");',
    'setTimeout("alert(1)", 1);',
    "export const f = (e: HTMLElement, t: string): void => {\n  e.innerHTML = t;\n};",
    "export const f = (e: HTMLElement, t: string): void => {\n  e.outerHTML = t;\n};",
    'export const f = (e: HTMLElement, t: string): void => {\n  e.insertAdjacentHTML("beforeend", t);\n};',
    "export const f = (t: string): void => {\n  document.write(t);\n};",
    "export const f = (e: HTMLIFrameElement, t: string): void => {\n  e.srcdoc = t;\n};",
    'export { unsafeHTML } from "lit/directives/unsafe-html.js";',
    'import { unsafeSVG } from "lit/directives/unsafe-svg.js";\nexport const f = unsafeSVG;',
  ])("%s", async (kode) => {
    const [hasil] = await eslint.lintText(`${kode}\n`, { filePath: "src/taskpane/contoh.ts" });
    expect(hasil?.messages.map((m) => m.ruleId)).not.toEqual([]);
    expect(hasil?.fatalErrorCount).toBe(0);
  });

  it("and lets harmless code pass", async () => {
    const kode = "export const f = (e: HTMLElement, t: string): void => {\n  e.textContent = t;\n};\n";
    const [hasil] = await eslint.lintText(kode, { filePath: "src/taskpane/contoh.ts" });
    expect(hasil?.messages).toEqual([]);
  });
});
