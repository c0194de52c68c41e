/** `npm start`: builds the pane and the workbench, serves both to this machine, and says where. */
import { randomBytes } from "node:crypto";
import { isi } from "../../bahasa/index.ts";
import { teksBangku } from "../../bahasa/simulator.ts";
import { bangun } from "./bangun.ts";
import { hapusCatatan, tulisCatatan } from "./catatanJalan.ts";
import { mulaiPeladen, type Peladen } from "./peladen.ts";

const BAHASA = "id";
const t = teksBangku[BAHASA].terminal;

async function mulai(): Promise<void> {
  process.stdout.write(`${t.membangun}\n`);
  const bangunan = await bangun("development", true);
  const sandi = randomBytes(24).toString("hex");
  let peladen: Peladen | null = null;
  let berakhir = false;
  const henti = async (kode: number): Promise<void> => {
    if (berakhir) return;
    berakhir = true;
    await hapusCatatan(sandi);
    await peladen?.tutup();
    await bangunan.tutup();
    process.exit(kode);
  };
  for (const tanda of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(tanda, () => void henti(0));
  try {
    peladen = await mulaiPeladen(bangunan, {
      port: Number(process.env["PORT"] ?? 0),
      henti: { sandi, lakukan: () => void henti(0) },
    });
    await tulisCatatan({ alamat: peladen.alamat, sandi });
    process.stdout.write(`${isi(t.siap, { alamat: peladen.alamat }, BAHASA)}\n`);
  } catch (galat) {
    lapor(galat);
    await henti(2);
  }
}

function lapor(galat: unknown): void {
  const rincian = galat instanceof Error ? galat.message : String(galat);
  process.stderr.write(`${isi(t.gagal, { rincian }, BAHASA)}\n`);
}

try {
  await mulai();
} catch (galat) {
  lapor(galat);
  process.exit(2);
}
