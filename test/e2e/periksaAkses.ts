import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { HalamanBangku } from "./peramban.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
}

/** What axe-core finds wrong in a page of the add-in as it stands, whatever its gravity: the pane, or another by name. */
export async function pelanggaranAkses(
  { page }: HalamanBangku,
  halaman = "taskpane.html",
): Promise<string[]> {
  const bingkai = page.frames().find((f) => f.url().includes(halaman));
  if (bingkai === undefined) throw new Error(`no frame shows ${halaman}`);
  // Half a megabyte to compile: once per page.
  if (!(await bingkai.evaluate(() => "axe" in globalThis))) await bingkai.evaluate(AXE);
  return await bingkai.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run();
    return violations.map((v) => `${v.impact} ${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`);
  });
}
