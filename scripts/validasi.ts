/**
 * Microsoft's own check of the manifest, after the offline one (`test/manifest.test.ts`). The check is a service: where
 * the network is closed it cannot answer, which is said and is no fault of the manifest.
 */
import { resolve } from "node:path";
import { validateManifest } from "office-addin-manifest";

const MANIFES = resolve(import.meta.dirname, "../manifest.xml");

try {
  const { isValid, report } = await validateManifest(MANIFES);
  const { errors = [], warnings = [] } = report ?? {};
  for (const { title = "", content = "" } of [...errors, ...warnings]) console.log(`${title}: ${content}`);
  console.log(
    isValid ? "Layanan Microsoft menyatakan manifest.xml sah." : "Layanan Microsoft menolak manifest.xml.",
  );
  process.exitCode = isValid ? 0 : 1;
} catch (galat) {
  const sebab = galat instanceof Error ? galat.message : String(galat);
  if (!/contact the manifest validation service/i.test(sebab)) throw galat;
  console.log(
    "Pemeriksaan luring lulus. Layanan Microsoft tidak terjangkau, jadi pemeriksaan daring dilewati.",
  );
}
