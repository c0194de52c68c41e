import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { format, resolveConfig } from "prettier";
import { gambarArsitektur } from "../arsitektur/gambar.ts";
import type { Contoh } from "./contoh.ts";
import { uraianFungsi, type UraianFungsi } from "./metadata.ts";

/** A file with a part between two marks that is written from the sources. */
interface Dokumen {
  readonly berkas: string;
  /** What stands in the marks: "<!-- fungsi: npm run dok -->" to "<!-- /fungsi -->". */
  readonly bagian: "fungsi" | "arsitektur";
  readonly tulis: () => Promise<string> | string;
}

const AKAR = new URL("../../", import.meta.url);

export const DOKUMEN: readonly Dokumen[] = [
  {
    berkas: fileURLToPath(new URL("README.md", AKAR)),
    bagian: "fungsi",
    tulis: async () => tabelMarkdown(await uraianFungsi()),
  },
  {
    berkas: fileURLToPath(new URL("assets/bantuan.html", AKAR)),
    bagian: "fungsi",
    tulis: async () => daftarHtml(await uraianFungsi()),
  },
  {
    berkas: fileURLToPath(new URL("docs/arsitektur.md", AKAR)),
    bagian: "arsitektur",
    tulis: gambarArsitektur,
  },
];

/**
 * The file as it should be: its generated part from the sources, everything else as it stands.
 *
 * @throws when the marks are missing
 */
export async function perbarui({ berkas, bagian, tulis }: Dokumen): Promise<string> {
  const isi = await readFile(berkas, "utf8");
  const [buka, tutup] = [`<!-- ${bagian}: npm run dok -->`, `<!-- /${bagian} -->`];
  const [mulai, akhir] = [isi.indexOf(buka), isi.indexOf(tutup)];
  if (mulai < 0 || akhir < mulai) throw new Error(`${berkas}: no ${buka} … ${tutup}`);
  const baru = `${isi.slice(0, mulai + buka.length)}\n\n${await tulis()}\n\n${isi.slice(akhir)}`;
  return format(baru, { ...(await resolveConfig(berkas)), filepath: berkas });
}

/** "IKU.STATUS(realisasi; target; [polarisasi])". */
function bentuk({ id, parameters }: UraianFungsi): string {
  const isi = parameters.map((p) => (p.optional === true ? `[${p.name}]` : p.name)).join("; ");
  return `IKU.${id}(${isi})`;
}

function tabelMarkdown(uraian: readonly UraianFungsi[]): string {
  const baris = uraian.map((f) => {
    const [contoh] = f.contoh;
    const rumus = contoh === undefined ? "" : `\`${contoh.rumus}\``;
    return [`\`${bentuk(f)}\``, f.description, rumus].map((s) => s.replaceAll("|", "\\|"));
  });
  const tabel = [["Fungsi", "Kegunaan", "Contoh"], ["---", "---", "---"], ...baris];
  return tabel.map((b) => `| ${b.join(" | ")} |`).join("\n");
}

function daftarHtml(uraian: readonly UraianFungsi[]): string {
  return uraian.map(bagianHtml).join("\n");
}

function bagianHtml(f: UraianFungsi): string {
  const argumen = f.parameters
    .map(
      (p) => `<dt><code>${aman(p.name)}</code>${p.optional === true ? " (boleh dikosongkan)" : ""}</dt>
      <dd>${aman(p.description)}</dd>`,
    )
    .join("\n");
  return `<section id="IKU.${f.id}">
    <h3><code>${aman(bentuk(f))}</code></h3>
    <p>${aman(f.description)}</p>
    <dl>${argumen}</dl>
    ${f.contoh.map(contohHtml).join("\n")}
  </section>`;
}

/** The formula, the cells it refers to, and what it shows: a table each when there are several cells. */
function contohHtml({ rumus, hasil, sel }: Contoh): string {
  const isi = sel.map(
    ({ alamat, isi: baris }) => `<figcaption>${aman(alamat)} berisi:</figcaption>${tabelHtml(baris)}`,
  );
  const keluar = hasil.split(" / ").map((b) => b.split(" | "));
  const satuSel = keluar.length === 1 && keluar[0]?.length === 1;
  const tampil = satuSel ? `<output>${aman(hasil).replaceAll(" ⏎ ", "<br />")}</output>` : tabelHtml(keluar);
  return `<figure>${isi.join("")}<p><code>${aman(rumus)}</code> menghasilkan</p>${tampil}</figure>`;
}

function tabelHtml(baris: readonly (readonly string[])[]): string {
  const isi = baris.map((b) => `<tr>${b.map((s) => `<td>${aman(s)}</td>`).join("")}</tr>`);
  return `<table>${isi.join("")}</table>`;
}

function aman(teks: string): string {
  return teks
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const dokumen of DOKUMEN) await writeFile(dokumen.berkas, await perbarui(dokumen));
}
