import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";
import { tsImport } from "tsx/esm/api";
import webpack from "webpack";

const AKAR = fileURLToPath(new URL(".", import.meta.url));

/** The origin written in manifest.xml, where the development server listens. */
const HOST_PENGEMBANGAN = "https://localhost:3000";

/** Stands beside dist/. */
const FOLDER_PETA_SUMBER = "peta-sumber";

/** Ends the build with one line a person can act on. */
function berhenti(pesan) {
  console.error(pesan);
  process.exit(2);
}

/** The https address the add-in will be served from, without a trailing slash. */
function alamatHost(host, produksi) {
  if (host === undefined && !produksi) return HOST_PENGEMBANGAN;
  const alamat = typeof host === "string" && URL.canParse(host) ? new URL(host) : null;
  if (alamat?.protocol !== "https:" || alamat.search !== "" || alamat.hash !== "") {
    berhenti(
      "Say where the add-in will be served from, over https: npm run build -- --env host=https://kantor.example.go.id/rapor-iku",
    );
  }
  return alamat.href.replace(/\/$/, "");
}

/** Fails the build when the pane's own JavaScript has grown beyond its budget. */
function periksaUkuran(compiler) {
  compiler.hooks.afterEmit.tapPromise("Ukuran", async ({ outputOptions }) => {
    const skrip = join(AKAR, "scripts/ukuran.ts");
    await promisify(execFile)(process.execPath, ["--import", "tsx", skrip, outputOptions.path], {
      cwd: AKAR,
    }).then(
      ({ stdout }) => process.stdout.write(stdout),
      ({ stderr }) => {
        throw new Error(stderr);
      },
    );
  });
}

/** Writes functions.json, what Excel is told of the worksheet functions, out of their JSDoc. */
function tulisMetadataFungsi(host) {
  return (compiler) => {
    compiler.hooks.thisCompilation.tap("MetadataFungsi", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "MetadataFungsi", stage }, async () => {
        const { metadataFungsi } = await tsImport("./scripts/fungsi/metadata.ts", import.meta.url);
        const isi = JSON.stringify(await metadataFungsi(host), null, 2);
        compilation.emitAsset("functions.json", new webpack.sources.RawSource(isi));
      });
    });
  };
}

/**
 * The script at the name that stays. The manifest gives the functions' script by it and is installed once, while the
 * names with a hash change from build to build.
 */
function tulisPintu(compiler) {
  compiler.hooks.thisCompilation.tap("Pintu", (compilation) => {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compilation.hooks.processAssets.tap({ name: "Pintu", stage }, () => {
      for (const nama of compilation.entrypoints.get("panel").getFiles()) {
        if (!nama.endsWith(".js")) continue;
        compilation.emitAsset("panel.js", new webpack.sources.RawSource(`import "./${nama}";\n`));
      }
    });
  });
}

/** `clean` knows only the folder of what is served. */
function hapusPetaLama(compiler) {
  compiler.hooks.beforeRun.tapPromise("PetaLama", async ({ outputPath }) => {
    await rm(join(outputPath, "..", FOLDER_PETA_SUMBER), { recursive: true, force: true });
  });
}

/** Copies Microsoft's library with a list of its checksums. */
async function polaOfficeJs() {
  const { BERKAS_OFFICE_JS, DAFTAR_SHA256, FOLDER_OFFICE_JS, daftarSha256 } = await tsImport(
    "./scripts/kirim/officeJs.ts",
    import.meta.url,
  );
  const berkas = BERKAS_OFFICE_JS.map(({ dari, ke }) => ({
    from: dari,
    to: `${FOLDER_OFFICE_JS}/${ke}`,
    info: { minimized: true },
  }));
  const [pertama] = BERKAS_OFFICE_JS;
  const daftar = {
    from: pertama.dari,
    to: `${FOLDER_OFFICE_JS}/${DAFTAR_SHA256}`,
    toType: "file",
    transform: daftarSha256,
  };
  return [...berkas, daftar];
}

async function serverHttps() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return { type: "https", options: await getHttpsServerOptions() };
}

/**
 * Build settings, given as `--env name=value`:
 * `host` the https address that replaces the development one in the manifest (required in production);
 * `officejs` where the page takes Microsoft's library from: `cdn` (default) or `lokal`, for a closed network;
 * `ukuran=bebas` lets the pane grow beyond its budget, for a build that is not served to people.
 */
export default async function susun(env, argv) {
  const produksi = argv.mode === "production";
  const officejs = env.officejs ?? "cdn";
  if (officejs !== "cdn" && officejs !== "lokal") berhenti('officejs must be "cdn" or "lokal".');
  const host = alamatHost(env.host, produksi);
  const { CDN, kebijakan, tajuk } = await tsImport("./scripts/kirim/tajuk.ts", import.meta.url);

  const halaman = (template, filename) =>
    new HtmlPlugin({
      template,
      filename,
      scriptLoading: "module",
      hash: !produksi,
      officejs: officejs === "lokal" ? "office-js/office.js" : `${CDN}/lib/1/hosted/office.js`,
      kebijakan: kebijakan(officejs),
    });

  /** How every page is built. */
  const dasar = {
    context: AKAR,
    target: ["web", "es2020"],
    experiments: { css: true, outputModule: true },
    output: {
      path: join(AKAR, "dist"),
      filename: produksi ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      cssFilename: "[name].[contenthash:8].css",
      // Apart from what is served: whoever looks into an error opens them by hand.
      ...(produksi ? { sourceMapFilename: `../${FOLDER_PETA_SUMBER}/[file].map` } : {}),
      // Everything stands beside the page.
      publicPath: "",
      module: true,
    },
    devtool: produksi ? "hidden-source-map" : "source-map",
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          use: [
            { loader: "esbuild-loader", options: { target: "es2020" } },
            join(AKAR, "scripts/rapatkanTemplat.js"),
          ],
        },
        {
          test: /\.css$/,
          type: "css",
          loader: "esbuild-loader",
          options: { loader: "css", minify: produksi },
        },
      ],
    },
    performance: { hints: false },
    optimization: {
      minimizer: [
        new TerserPlugin({
          // Licences stand in a file beside the script.
          extractComments: true,
          terserOptions: {
            ecma: 2020,
            module: true,
            compress: { passes: 2, pure_getters: true, keep_fargs: false, unsafe_arrows: true },
          },
        }),
      ],
    },
  };

  // One page, one runtime, one script: the pane brings the ribbon commands along. Two entries would keep every shared
  // module apart in the bundle.
  const panel = {
    ...dasar,
    name: "panel",
    entry: { panel: "./src/taskpane/index.ts" },
    output: { ...dasar.output, clean: { keep: (nama) => nama.startsWith("paparan") } },
    plugins: [
      ...(produksi ? [{ apply: tulisPintu }, { apply: hapusPetaLama }] : []),
      ...(produksi && env.ukuran !== "bebas" ? [{ apply: periksaUkuran }] : []),
      { apply: tulisMetadataFungsi(host) },
      halaman("./src/taskpane/taskpane.html", "taskpane.html"),
      new CopyPlugin({
        patterns: [
          { from: "assets/ikon/*.png" },
          { from: "assets/bantuan.html", to: "bantuan.html" },
          {
            from: "manifest.xml",
            transform: (isi) => isi.toString().replaceAll(HOST_PENGEMBANGAN, host),
          },
          ...(officejs === "lokal" ? await polaOfficeJs() : []),
        ],
      }),
    ],
    ...(env.WEBPACK_SERVE
      ? {
          devServer: {
            host: "localhost",
            port: 3000,
            server: await serverHttps(),
            static: false,
            hot: false,
            // The overlay is a frame, which the policy forbids; errors stand in the console.
            client: { overlay: false },
            headers: tajuk(officejs),
          },
        }
      : {}),
  };

  // The window on the projector is a page of its own, which needs neither Excel's library nor the rules: built apart, so
  // that the pane's script stays in one piece.
  const paparan = {
    ...dasar,
    name: "paparan",
    // After the pane, which empties the folder first.
    dependencies: ["panel"],
    entry: { paparan: "./src/paparan/dialog.ts" },
    plugins: [halaman("./src/paparan/paparan.html", "paparan.html")],
  };
  return [panel, paparan];
}
