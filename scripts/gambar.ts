/**
 * Makes the pictures of the README. The sample's rapor: command line → LibreOffice → PDF → PNG, with `soffice` and
 * `pdftoppm`; the workbench and the pane: in an installed browser.
 * LibreOffice runs with an Indonesian profile, so that numbers show the decimal comma as in an Indonesian Excel.
 */
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { muatXlsx, simpanXlsx } from "../src/simulator/xlsx/index.ts";
import { gambarBangku } from "./gambarBangku.ts";

const AKAR = resolve(import.meta.dirname, "..");
const TUJUAN = join(AKAR, "assets/gambar");
const HALAMAN = [1, 2];

const kerja = mkdtempSync(join(tmpdir(), "rapor-gambar-"));
try {
  const buku = join(kerja, "rapor.xlsx");
  execFileSync(process.execPath, [
    join(AKAR, "node_modules/tsx/dist/cli.mjs"),
    join(AKAR, "src/simulator/cli/rapor.ts"),
    ...["--out", buku],
  ]);
  // Hidden sheets are not printed: what remains is the rapor.
  const terbuka = await muatXlsx(readFileSync(buku), "rapor.xlsx");
  for (const lembar of terbuka.lembar) if (lembar.nama !== "Rapor IKU") lembar.tampak = "Hidden";
  writeFileSync(buku, await simpanXlsx(terbuka));
  const profil = join(kerja, "profil");
  mkdirSync(join(profil, "user"), { recursive: true });
  writeFileSync(
    join(profil, "user/registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop></item>
</oor:items>`,
  );
  const perintah = [
    `-env:UserInstallation=${pathToFileURL(profil).href}`,
    "--headless",
    "--convert-to",
    "pdf",
  ];
  execFileSync("soffice", [...perintah, "--outdir", kerja, buku], { stdio: "ignore" });
  for (const [i, halaman] of HALAMAN.entries()) {
    const awalan = join(kerja, `h${String(i)}`);
    const nomor = String(halaman);
    execFileSync("pdftoppm", [
      "-r",
      "110",
      "-png",
      "-f",
      nomor,
      "-l",
      nomor,
      join(kerja, "rapor.pdf"),
      awalan,
    ]);
    const gambar = readdirSync(kerja).find((n) => n.startsWith(`h${String(i)}-`) && n.endsWith(".png"));
    if (gambar === undefined) throw new Error(`page ${nomor} was not rendered`);
    renameSync(join(kerja, gambar), join(TUJUAN, i === 0 ? "rapor.png" : `rapor-${String(i + 1)}.png`));
  }
} finally {
  rmSync(kerja, { recursive: true, force: true });
}

await gambarBangku();
