/**
 * `npm run paket -- --host=https://…`: makes the release zip in paket/ and says its checksum. The same commit and the
 * same options give the same bytes.
 *
 * `--officejs=lokal` for a closed network; `--katalog=\\server\folder` the shared folder for the registry file.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { AKAR, bangunDist, type Tujuan } from "./kirim/bangun.ts";
import { jalurBerbagi, KATALOG_CONTOH } from "./kirim/katalog.ts";
import { sha256 } from "./kirim/officeJs.ts";
import { HOST_CONTOH, susunPaket } from "./kirim/susunPaket.ts";
import { kemasZip } from "./kirim/zip.ts";

function berhenti(pesan: string): never {
  console.error(pesan);
  process.exit(2);
}

function bacaArgumen(): Tujuan & { readonly katalog: string } {
  const { values } = parseArgs({
    options: {
      host: { type: "string", default: "" },
      officejs: { type: "string", default: "cdn" },
      katalog: { type: "string", default: KATALOG_CONTOH },
    },
  });
  const { host, officejs, katalog } = values;
  const alamat = URL.canParse(host) ? new URL(host) : null;
  if (alamat?.protocol !== "https:" || alamat.search !== "" || alamat.hash !== "") {
    berhenti(`Say where the add-in will be served from, over https: npm run paket -- --host=${HOST_CONTOH}`);
  }
  if (officejs !== "cdn" && officejs !== "lokal") berhenti("--officejs must be cdn or lokal.");
  if (!jalurBerbagi(katalog)) berhenti(`--katalog must be a shared folder such as ${KATALOG_CONTOH}.`);
  return { host: alamat.href.replace(/\/$/, ""), officejs, katalog };
}

const { katalog, ...tujuan } = bacaArgumen();
const { nama, berkas } = susunPaket(await bangunDist(tujuan), tujuan, katalog);
const zip = kemasZip(berkas);
const folder = join(AKAR, "paket");
await mkdir(folder, { recursive: true });
await writeFile(join(folder, `${nama}.zip`), zip);
console.log(
  `paket/${nama}.zip: ${String(berkas.size)} files, ${(zip.length / 1e6).toFixed(2)} MB, sha256 ${sha256(zip)}`,
);
