import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { teksCli } from "../../bahasa/simulator.ts";
import { namaSalinanRapor } from "../namaBerkas.ts";
import { BAHASA, Tolak } from "./tolak.ts";

const t = teksCli[BAHASA];
const CONTOH = fileURLToPath(new URL("../../../assets/contoh/iku-bogor-2019.xlsx", import.meta.url));

const PILIHAN = {
  out: { type: "string" },
  timpa: { type: "boolean" },
  json: { type: "boolean" },
  bantuan: { type: "boolean", short: "h" },
  periode: { type: "string" },
  lembar: { type: "string" },
  profil: { type: "string" },
} as const;

type Nama = keyof typeof PILIHAN;

/** What the person asked for, with both paths absolute. */
export interface Perintah {
  readonly masukan: string;
  readonly keluaran: string;
  readonly timpa: boolean;
  readonly json: boolean;
  readonly bantuan: boolean;
  readonly periode: string | null;
  readonly lembar: string | null;
  readonly profil: string | null;
}

/**
 * Reads the arguments of the command line. Node's own strict mode would do it, but complains in English.
 *
 * @throws Tolak with one sentence for an unknown option, a value that is missing or too much, or a second file
 */
export function bacaPerintah(argumen: string[]): Perintah {
  const { tokens } = parseArgs({
    args: argumen,
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: PILIHAN,
  });
  const nilai = new Map<Nama, string>();
  const berkas: string[] = [];
  for (const satu of tokens) {
    if (satu.kind === "positional") berkas.push(satu.value);
    if (satu.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = satu;
    if (!dikenal(name)) throw salah(t.pilihanTidakDikenal, rawName);
    const bernilai = PILIHAN[name].type === "string";
    // "--out --json" leaves out the value; "--out=--json" means a file of that name.
    const tanpaNilai = value === undefined || value === "" || (!inlineValue && value.startsWith("-"));
    if (bernilai && tanpaNilai) throw salah(t.pilihanTanpaNilai, rawName);
    if (!bernilai && value !== undefined) throw salah(t.pilihanBerlebih, rawName);
    nilai.set(name, value ?? "");
  }
  if (berkas.length > 1) throw salah(t.berkasBerlebih, berkas.slice(1).join(", "));
  const folder = folderPemanggil();
  const masukan = resolve(folder, berkas[0] ?? CONTOH);
  return {
    masukan,
    keluaran: resolve(folder, nilai.get("out") ?? join(dirname(masukan), namaSalinanRapor(masukan))),
    timpa: nilai.has("timpa"),
    json: nilai.has("json"),
    bantuan: nilai.has("bantuan"),
    periode: nilai.get("periode") ?? null,
    lembar: nilai.get("lembar") ?? null,
    profil: nilai.get("profil") ?? null,
  };
}

function dikenal(nama: string): nama is Nama {
  return Object.hasOwn(PILIHAN, nama);
}

function salah(pola: string, apa: string): Tolak {
  const { message } = new Tolak(pola, { apa });
  return new Tolak(t.salahPilihan, { rincian: message });
}

/** `npm run` moves to the project's folder first; paths are meant from where it was called. */
function folderPemanggil(): string {
  const lewatNpm = process.env["npm_lifecycle_event"] === "rapor";
  return (lewatNpm ? process.env["INIT_CWD"] : undefined) ?? process.cwd();
}
