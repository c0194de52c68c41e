import { createHash } from "node:crypto";
import { LISENSI_BEBAS, type Komponen } from "./komponen.ts";

/** A UUID that follows from what it names. */
function uuid(teks: string): string {
  const h = createHash("sha256").update(teks).digest("hex");
  return [h.slice(0, 8), h.slice(8, 12), `8${h.slice(13, 16)}`, `8${h.slice(17, 20)}`, h.slice(20, 32)].join(
    "-",
  );
}

function purl({ nama, versi }: Komponen): string {
  return `pkg:npm/${nama.replace("@", "%40")}@${versi}`;
}

/**
 * The bill of materials: a CycloneDX 1.6 document (https://cyclonedx.org/docs/1.6/json/) of what ships, which is not
 * what `npm sbom` lists: that names the tools as well, and every run anew. Without a time, so that the same release
 * has the same bytes.
 */
export function sbom(versi: string, isi: readonly Komponen[]): string {
  const kami = `pkg:generic/rapor-iku@${versi}`;
  const components = isi.map((k) => ({
    type: "library",
    "bom-ref": purl(k),
    name: k.nama,
    version: k.versi,
    hashes: [{ alg: "SHA-512", content: k.sha512 }],
    licenses: [{ license: LISENSI_BEBAS.has(k.lisensi) ? { id: k.lisensi } : { name: k.lisensi } }],
    purl: purl(k),
  }));
  const bom = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${uuid(JSON.stringify([kami, components]))}`,
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": kami,
        name: "rapor-iku",
        version: versi,
        licenses: [{ license: { id: "MIT" } }],
      },
    },
    components,
    dependencies: [
      { ref: kami, dependsOn: components.map((k) => k["bom-ref"]) },
      ...components.map((k) => ({ ref: k["bom-ref"] })),
    ],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
