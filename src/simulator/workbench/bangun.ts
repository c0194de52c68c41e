import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import webpack, { type Configuration, type MultiCompiler } from "webpack";

export const AKAR = fileURLToPath(new URL("../../../", import.meta.url));

/** Only the manifest and the help links name it. */
const HOST = "https://localhost:3000";

export type ModeBangun = "production" | "development";

/** What was built, in folders of their own that `tutup` removes. */
export interface Bangunan {
  /** The add-in's pages, as webpack.config.js builds them for a closed network. */
  readonly panel: string;
  /** The workbench page's script and the stand-in for office.js. */
  readonly bangku: string;
  tutup(): Promise<void>;
}

type SusunPanel = (
  env: Readonly<Record<string, string>>,
  argv: { readonly mode: ModeBangun },
) => Promise<Configuration[]>;

async function susunanPanel(mode: ModeBangun, keluaran: string): Promise<Configuration[]> {
  const berkas = pathToFileURL(join(AKAR, "webpack.config.js")).href;
  const { default: susun } = (await import(berkas)) as { default: SusunPanel };
  // The size budget is the product build's to keep.
  const halaman = await susun({ officejs: "lokal", host: HOST, ukuran: "bebas" }, { mode });
  return halaman.map((susunan) => ({
    ...susunan,
    mode,
    ...(mode === "production" ? { devtool: false as const } : {}),
    output: { ...susunan.output, path: keluaran },
  }));
}

function susunanBangku(mode: ModeBangun, keluaran: string): Configuration {
  return {
    mode,
    context: AKAR,
    entry: {
      bangku: "./src/simulator/workbench/halaman/utama.ts",
      office: "./src/simulator/workbench/standin/office.ts",
    },
    output: { path: keluaran, filename: "[name].js", publicPath: "" },
    devtool: mode === "development" ? "source-map" : false,
    // Without "development", so that lit does not greet every visitor in the console.
    resolve: { extensions: [".ts", ".js"], conditionNames: ["browser", "import", "module", "default"] },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, loader: "esbuild-loader", options: { target: "es2022" } },
      ],
    },
    optimization: { minimize: false },
    performance: { hints: false },
    infrastructureLogging: { level: "error" },
  };
}

/**
 * Builds the pane and the workbench.
 *
 * @param pantau build again whenever a source changes, until `tutup`
 * @throws with webpack's own words when a source cannot be built
 */
export async function bangun(mode: ModeBangun, pantau: boolean): Promise<Bangunan> {
  const folder = await mkdtemp(join(tmpdir(), "rapor-iku-bangku-"));
  const [panel, bangku] = [join(folder, "panel"), join(folder, "bangku")];
  const hapus = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const pembangun = webpack([...(await susunanPanel(mode, panel)), susunanBangku(mode, bangku)]);
    const berhenti = await jalankan(pembangun, pantau);
    return {
      panel,
      bangku,
      tutup: async () => {
        await berhenti();
        await hapus();
      },
    };
  } catch (galat) {
    await hapus();
    throw galat;
  }
}

function jalankan(pembangun: MultiCompiler, pantau: boolean): Promise<() => Promise<void>> {
  return new Promise((selesai, gagal) => {
    let pertama = true;
    const seusai = (galat: Error | null, hasil?: webpack.MultiStats): void => {
      const pesan =
        galat?.message ?? (hasil?.hasErrors() === true ? hasil.toString({ preset: "errors-only" }) : null);
      if (!pertama) {
        // A slip while somebody is editing: say it and wait for the next change.
        if (pesan !== null) process.stderr.write(`${pesan}\n`);
        return;
      }
      pertama = false;
      const berhenti = (): Promise<void> =>
        new Promise((tutup) => {
          pembangun.close(() => {
            tutup();
          });
        });
      if (pesan === null) selesai(berhenti);
      else
        void berhenti().then(() => {
          gagal(new Error(pesan));
        });
    };
    if (pantau) pembangun.watch({ aggregateTimeout: 150 }, seusai);
    else pembangun.run(seusai);
  });
}
