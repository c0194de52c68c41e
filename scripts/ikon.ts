import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Draws every assets/ikon/*.svg as PNG in all sizes Office asks for, with an installed Chromium, Chrome or Edge
 * (set CHROME to its path when it is not found). The drawings keep to even coordinates of a 32-unit square, so that
 * edges fall on whole pixels at 16, 32, 48, 64, 80 and 128.
 */
const UKURAN = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const FOLDER = fileURLToPath(new URL("../assets/ikon/", import.meta.url));

const PERAMBAN = [
  process.env["CHROME"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** A page that draws each job on a canvas and leaves the PNGs, one per line, as its only text. */
function halaman(tugas: readonly { ukuran: number; svg: string }[]): string {
  const data = tugas.map(({ ukuran, svg }) => ({
    ukuran,
    url: `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`,
  }));
  return `<!doctype html><pre id="hasil"></pre><script>
    const tugas = ${JSON.stringify(data)};
    const gambar = ({ ukuran, url }) => new Promise((selesai, gagal) => {
      const img = new Image();
      img.onerror = gagal;
      img.onload = () => {
        const kanvas = Object.assign(document.createElement("canvas"), { width: ukuran, height: ukuran });
        kanvas.getContext("2d").drawImage(img, 0, 0, ukuran, ukuran);
        selesai(kanvas.toDataURL("image/png"));
      };
      img.width = img.height = ukuran;
      img.src = url;
    });
    Promise.all(tugas.map(gambar)).then((png) => { hasil.textContent = png.join("\\n"); });
  </script>`;
}

function potret(peramban: string, html: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "ikon-"));
  try {
    const berkas = join(folder, "ikon.html");
    writeFileSync(berkas, html);
    const dom = execFileSync(
      peramban,
      [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        `--user-data-dir=${folder}`,
        "--virtual-time-budget=10000",
        "--dump-dom",
        pathToFileURL(berkas).href,
      ],
      { encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "ignore"] },
    );
    const awal = dom.indexOf('<pre id="hasil">') + '<pre id="hasil">'.length;
    return dom.slice(awal, dom.indexOf("</pre>")).split("\n").filter(Boolean);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const peramban = PERAMBAN.find((path) => path !== undefined && existsSync(path));
if (peramban === undefined) {
  console.error("Chromium, Chrome or Edge was not found; set CHROME to the path of one.");
  process.exit(2);
}

const tugas = readdirSync(FOLDER)
  .filter((berkas) => berkas.endsWith(".svg"))
  .flatMap((berkas) => {
    const nama = berkas.slice(0, -".svg".length);
    const svg = readFileSync(join(FOLDER, berkas), "utf8");
    return UKURAN.map((ukuran) => ({ berkas: `${nama}-${String(ukuran)}.png`, ukuran, svg }));
  });
const png = potret(peramban, halaman(tugas));
if (png.length !== tugas.length) {
  console.error(`${String(png.length)} of ${String(tugas.length)} icons were drawn; nothing was written.`);
  process.exit(1);
}
tugas.forEach(({ berkas }, i) => {
  writeFileSync(
    join(FOLDER, berkas),
    Buffer.from((png[i] ?? "").replace("data:image/png;base64,", ""), "base64"),
  );
});
console.log(`${String(png.length)} PNG in assets/ikon`);
