/**
 * Prints sheets of a workbook with an independent program: LibreOffice makes a PDF of it, `pdftoppm` a picture of
 * every page. LibreOffice runs with an Indonesian profile, so that numbers show the decimal comma as in an Indonesian
 * Excel.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { muatXlsx, simpanXlsx } from "../src/simulator/xlsx/index.ts";

const PROFIL = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop></item>
</oor:items>`;

/**
 * Pictures of the pages of some sheets, in order.
 *
 * @param xlsx a workbook that has them
 * @param folder where the PDF and the pictures go, named after `nama`
 * @param titik dots per inch
 * @param lembar which sheets, hidden ones too
 */
export async function cetakRapor(
  xlsx: Uint8Array,
  folder: string,
  nama: string,
  titik: number,
  lembar: readonly string[] = ["Rapor IKU"],
): Promise<string[]> {
  const kerja = mkdtempSync(join(tmpdir(), "rapor-cetak-"));
  try {
    // Hidden sheets are not printed: what remains are those asked for.
    const buku = await muatXlsx(xlsx, `${nama}.xlsx`);
    for (const l of buku.lembar) l.tampak = lembar.includes(l.nama) ? "Visible" : "Hidden";
    const berkas = join(kerja, `${nama}.xlsx`);
    writeFileSync(berkas, await simpanXlsx(buku));
    mkdirSync(join(kerja, "profil/user"), { recursive: true });
    writeFileSync(join(kerja, "profil/user/registrymodifications.xcu"), PROFIL);
    const profil = pathToFileURL(join(kerja, "profil")).href;
    mkdirSync(folder, { recursive: true });
    execFileSync(
      "soffice",
      [`-env:UserInstallation=${profil}`, "--headless", "--convert-to", "pdf", "--outdir", folder, berkas],
      { stdio: "ignore" },
    );
    execFileSync("pdftoppm", ["-r", String(titik), "-png", join(folder, `${nama}.pdf`), join(folder, nama)]);
    return readdirSync(folder)
      .filter((n) => n.startsWith(`${nama}-`) && n.endsWith(".png"))
      .sort()
      .map((n) => join(folder, n));
  } finally {
    rmSync(kerja, { recursive: true, force: true });
  }
}
