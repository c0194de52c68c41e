/** `npm stop`: ends the workbench that `npm start` of this checkout left running. */
import { isi } from "../../bahasa/index.ts";
import { teksBangku } from "../../bahasa/simulator.ts";
import { bacaCatatan, hapusCatatan } from "./catatanJalan.ts";

const BAHASA = "id";
const t = teksBangku[BAHASA].terminal;

const catatan = await bacaCatatan();
const berhenti =
  catatan !== null &&
  (await fetch(`${catatan.alamat}henti`, { method: "POST", headers: { "X-Sandi": catatan.sandi } }).then(
    (jawab) => jawab.ok,
    () => false,
  ));
if (catatan !== null && !berhenti) await hapusCatatan(catatan.sandi);
const pesan =
  berhenti && catatan !== null ? isi(t.dihentikan, { alamat: catatan.alamat }, BAHASA) : t.tidakBerjalan;
process.stdout.write(`${pesan}\n`);
