/**
 * Makes the pictures of the README. The sample's rapor: command line → LibreOffice → PDF → PNG, with `soffice` and
 * `pdftoppm`; the workbench and the pane: in an installed browser.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { cetakRapor } from "./cetakRapor.ts";
import { gambarBangku } from "./gambarBangku.ts";

const AKAR = resolve(import.meta.dirname, "..");
const TUJUAN = join(AKAR, "assets/gambar");
const HALAMAN = ["rapor.png", "rapor-2.png"];

const kerja = mkdtempSync(join(tmpdir(), "rapor-gambar-"));
try {
  const buku = join(kerja, "rapor.xlsx");
  execFileSync(process.execPath, [
    join(AKAR, "node_modules/tsx/dist/cli.mjs"),
    join(AKAR, "src/simulator/cli/rapor.ts"),
    ...["--out", buku],
  ]);
  const halaman = await cetakRapor(readFileSync(buku), kerja, "halaman", 110);
  HALAMAN.forEach((nama, i) => {
    const gambar = halaman[i];
    if (gambar === undefined) throw new Error(`page ${String(i + 1)} was not rendered`);
    renameSync(gambar, join(TUJUAN, nama));
  });
} finally {
  rmSync(kerja, { recursive: true, force: true });
}

await gambarBangku();
