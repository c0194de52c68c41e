import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
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

const CDN = "https://appsforoffice.microsoft.com";

/**
 * What Excel asks of Microsoft's library when it is served from the add-in's own host: the loader, one object model
 * per platform, and the message tables (English is the fallback of every other language). Left out on purpose: other
 * Office programs, debug builds, the `-core` builds of the separate custom-functions runtime, sign-in, telemetry.
 */
const BERKAS_OFFICE_JS = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-win32-16.00.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "excel-winrt-16.00.js",
  "en-us/office_strings.js",
  "id-id/office_strings.js",
];

/** `frame-ancestors` counts only as a header: Excel on the web shows the page in a frame of one of these. */
const BINGKAI = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://*.sharepoint.com",
];

function kebijakan(skrip) {
  return [
    "default-src 'none'",
    `script-src ${skrip}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
}

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

async function serverHttps() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return { type: "https", options: await getHttpsServerOptions() };
}

/**
 * Build settings, given as `--env name=value`:
 * `host` the https address that replaces the development one in the manifest (required in production);
 * `officejs` where the page takes Microsoft's library from: `cdn` (default) or `lokal`, for a closed network.
 */
export default async function susun(env, argv) {
  const produksi = argv.mode === "production";
  const officejs = env.officejs ?? "cdn";
  if (officejs !== "cdn" && officejs !== "lokal") berhenti('officejs must be "cdn" or "lokal".');
  const lokal = officejs === "lokal";
  const host = alamatHost(env.host, produksi);
  const csp = kebijakan(lokal ? "'self'" : `'self' ${CDN}`);
  const folderOfficeJs = join(
    dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
    "dist",
  );

  return {
    context: AKAR,
    target: ["web", "es2020"],
    // One page, one runtime, one script: the pane brings the ribbon commands along. Two entries would keep every shared
    // module apart in the bundle.
    entry: { panel: "./src/taskpane/index.ts" },
    experiments: { css: true, outputModule: true },
    output: {
      path: join(AKAR, "dist"),
      // A name that stays: the manifest gives the functions' script by it. The page asks for it with the build's hash.
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      cssFilename: "[name].[contenthash:8].css",
      // Everything stands beside the page.
      publicPath: "",
      module: true,
      clean: true,
    },
    devtool: "source-map",
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
            compress: { passes: 3, pure_getters: true, keep_fargs: false, unsafe_arrows: true },
          },
        }),
      ],
    },
    plugins: [
      ...(produksi ? [{ apply: periksaUkuran }] : []),
      { apply: tulisMetadataFungsi(host) },
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        scriptLoading: "module",
        hash: true,
        officejs: lokal ? "office-js/office.js" : `${CDN}/lib/1/hosted/office.js`,
        kebijakan: csp,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/ikon/*.png" },
          { from: "assets/bantuan.html", to: "bantuan.html" },
          {
            from: "manifest.xml",
            transform: (isi) => isi.toString().replaceAll(HOST_PENGEMBANGAN, host),
          },
          ...(lokal
            ? BERKAS_OFFICE_JS.map((berkas) => ({
                from: join(folderOfficeJs, berkas),
                to: `office-js/${berkas}`,
                info: { minimized: true },
              }))
            : []),
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
            headers: {
              "Content-Security-Policy": `${csp}; frame-ancestors ${BINGKAI.join(" ")}`,
              "X-Content-Type-Options": "nosniff",
              "Referrer-Policy": "no-referrer",
              // Excel on the web shows the ribbon icons from its own origin.
              "Cross-Origin-Resource-Policy": "cross-origin",
              // It also fetches functions.json from there.
              "Access-Control-Allow-Origin": "*",
            },
          },
        }
      : {}),
  };
}
