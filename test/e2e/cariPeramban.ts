import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const { env, platform } = process;

const NAMA_LINUX = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
];

function calon(): string[] {
  if (platform === "darwin") {
    const aplikasi = [
      "Google Chrome.app/Contents/MacOS/Google Chrome",
      "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "Chromium.app/Contents/MacOS/Chromium",
    ];
    const folder = ["/Applications", join(env["HOME"] ?? "", "Applications")];
    return folder.flatMap((f) => aplikasi.map((a) => join(f, a)));
  }
  if (platform === "win32") {
    const folder = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
    const aplikasi = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return folder.flatMap((f) => (f === undefined ? [] : aplikasi.map((a) => join(f, a))));
  }
  const folder = [...(env["PATH"] ?? "").split(delimiter), "/snap/bin"].filter((f) => f !== "");
  return NAMA_LINUX.flatMap((nama) => folder.map((f) => join(f, nama)));
}

function bisaDijalankan(berkas: string): boolean {
  try {
    accessSync(berkas, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** An installed Chrome, Edge or Chromium: the one CHROME names, or the first in the usual places; null for none. */
export function cariPeramban(): string | null {
  const diminta = env["CHROME"] ?? "";
  if (diminta !== "") {
    if (!bisaDijalankan(diminta)) throw new Error(`CHROME names no program that can be run: ${diminta}`);
    return diminta;
  }
  return calon().find(bisaDijalankan) ?? null;
}
