/** `npm start`: builds the pane and the workbench, serves both to this machine, and says where. */
import { randomBytes } from "node:crypto";
import { isi, teks } from "../../bahasa/index.ts";
import { bangun } from "./bangun.ts";
import { hapusCatatan, tulisCatatan } from "./catatanJalan.ts";
import { mulaiPeladen } from "./peladen.ts";

const BAHASA = "id";
const t = teks[BAHASA].bangku.terminal;

async function mulai(): Promise<void> {
  process.stdout.write(`${t.membangun}\n`);
  const bangunan = await bangun("development", true);
  let berakhir = false;
  const henti = async (): Promise<void> => {
    if (berakhir) return;
    berakhir = true;
    await hapusCatatan();
    await peladen.tutup();
    await bangunan.tutup();
    process.exit(0);
  };
  const sandi = randomBytes(24).toString("hex");
  const peladen = await mulaiPeladen(bangunan, {
    port: Number(process.env["PORT"] ?? 0),
    henti: { sandi, lakukan: () => void henti() },
  });
  await tulisCatatan({ alamat: peladen.alamat, sandi });
  for (const tanda of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(tanda, () => void henti());
  process.stdout.write(`${isi(t.siap, { alamat: peladen.alamat }, BAHASA)}\n`);
}

try {
  await mulai();
} catch (galat) {
  const rincian = galat instanceof Error ? galat.message : String(galat);
  process.stderr.write(`${isi(t.gagal, { rincian }, BAHASA)}\n`);
  process.exit(2);
}
