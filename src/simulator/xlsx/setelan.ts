import type { Paket } from "./paket.ts";
import { KEPALA_XML, uraiXml } from "./xml/dokumen.ts";
import { amankan, amankanAtribut } from "./xml/teks.ts";

/**
 * Workbook settings live in a custom XML part of their own, which Excel keeps untouched when it saves the file:
 * `<setelan xmlns="urn:rapor-iku:setelan:1"><nilai kunci="JSON text">JSON text</nilai>…</setelan>`.
 * Keys are JSON strings too, so that any character survives.
 */
const NS_SETELAN = "urn:rapor-iku:setelan:1";

function bagianSetelan(paket: Paket, bagianBuku: string): { bagian: string; relasi: string } | undefined {
  for (const r of paket.relasi(bagianBuku)) {
    if (r.jenis !== "customXml" || r.luar || !paket.ada(r.target)) continue;
    if (paket.teks(r.target).includes(NS_SETELAN)) return { bagian: r.target, relasi: r.id };
  }
  return undefined;
}

/** The settings of a book; entries that cannot be read are left out, as a lost setting must not lose the workbook. */
export function bacaSetelan(paket: Paket, bagianBuku: string): Map<string, unknown> {
  const hasil = new Map<string, unknown>();
  const ada = bagianSetelan(paket, bagianBuku);
  if (ada === undefined) return hasil;
  try {
    const akar = uraiXml(paket.teks(ada.bagian)).akar;
    if (akar.atribut.get("xmlns") !== NS_SETELAN) return hasil;
    for (const e of akar.anak("nilai")) {
      const kunci: unknown = JSON.parse(e.atribut.get("kunci") ?? "null");
      if (typeof kunci === "string") hasil.set(kunci, JSON.parse(e.teks));
    }
  } catch {
    return hasil;
  }
  return hasil;
}

/** Writes the settings when they differ from the file's; an empty set removes the part. */
export function tulisSetelan(paket: Paket, bagianBuku: string, setelan: ReadonlyMap<string, unknown>): void {
  const ada = bagianSetelan(paket, bagianBuku);
  const baru = isiBagian(setelan);
  if (setelan.size === 0) {
    if (ada !== undefined) paket.hapusRelasi(bagianBuku, ada.relasi);
    return;
  }
  if (ada !== undefined) {
    if (isiBagian(bacaSetelan(paket, bagianBuku)) !== baru) paket.tulis(ada.bagian, baru);
    return;
  }
  const bagian = paket.namaBaru("customXml/item", ".xml");
  const sifat = bagian.replace("item", "itemProps");
  paket.tulis(bagian, baru);
  paket.tulis(
    sifat,
    `${KEPALA_XML}<ds:datastoreItem ds:itemID="{5C1A7E0B-52A4-4B6E-9E0C-1B0F3D7A9C21}" ` +
      `xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>` +
      `<ds:schemaRef ds:uri="${NS_SETELAN}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  paket.tambahTipe(bagian, "application/xml");
  paket.tambahTipe(sifat, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
  paket.tambahRelasi(bagian, "customXmlProps", sifat);
  paket.tambahRelasi(bagianBuku, "customXml", bagian);
}

function isiBagian(setelan: ReadonlyMap<string, unknown>): string {
  let isi = `${KEPALA_XML}<setelan xmlns="${NS_SETELAN}">`;
  for (const [kunci, nilai] of setelan) {
    // A value JSON has no word for (undefined, a function) is a setting without a value.
    const json = (JSON.stringify(nilai) as string | undefined) ?? "null";
    isi += `<nilai kunci="${amankanAtribut(asciiJson(JSON.stringify(kunci)))}">${amankan(asciiJson(json))}</nilai>`;
  }
  return `${isi}</setelan>`;
}

/** JSON leaves U+FFFE, U+FFFF and DEL bare, which XML may not carry; escaped they mean the same. */
function asciiJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
