import { jalankanRapor } from "./jalankan.ts";

const { kode, stdout, stderr } = await jalankanRapor(
  process.argv.slice(2),
  process.stdout.hasColors?.() ?? false,
);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = kode;
