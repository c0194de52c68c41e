import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Parts of a file by name, text parts as text: for building workbooks by hand and looking into saved ones. */
export type Bagian = Record<string, string | Uint8Array>;

export function kemas(bagian: Bagian): Uint8Array {
  const isi: Record<string, Uint8Array> = {};
  for (const [nama, data] of Object.entries(bagian))
    isi[nama] = typeof data === "string" ? strToU8(data) : data;
  return zipSync(isi);
}

export function buka(berkas: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(berkas)));
}

export function teksBagian(berkas: Uint8Array, nama: string): string {
  const data = buka(berkas).get(nama);
  if (data === undefined) throw new Error(`no part ${nama}`);
  return strFromU8(data);
}

/** Names of the parts that two files do not share byte for byte. */
export function bagianBerbeda(a: Uint8Array, b: Uint8Array): string[] {
  const [x, y] = [buka(a), buka(b)];
  const sama = (p: Uint8Array | undefined, q: Uint8Array | undefined) =>
    p !== undefined && p.length === q?.length && p.every((n, i) => n === q[i]);
  return [...new Set([...x.keys(), ...y.keys()])].filter((n) => !sama(x.get(n), y.get(n))).sort();
}

const UTAMA = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELASI = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PAKET = "http://schemas.openxmlformats.org/package/2006";

export const KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

export function relasi(...daftar: [id: string, jenis: string, target: string, luar?: true][]): string {
  const isi = daftar.map(([id, jenis, target, luar]) => {
    const ekor = luar === true ? ` TargetMode="External"` : "";
    return `<Relationship Id="${id}" Type="${RELASI}/${jenis}" Target="${target}"${ekor}/>`;
  });
  return `${KEPALA}<Relationships xmlns="${PAKET}/relationships">${isi.join("")}</Relationships>`;
}

export function tipe(daftar: Record<string, string>): string {
  const isi = Object.entries(daftar).map(
    ([nama, jenis]) =>
      `<Override PartName="/${nama}" ContentType="application/vnd.openxmlformats-officedocument.${jenis}+xml"/>`,
  );
  return (
    `${KEPALA}<Types xmlns="${PAKET}/content-types"><Default Extension="rels" ` +
    `ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ` +
    `ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ` +
    `ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${isi.join("")}</Types>`
  );
}

export function lembarXml(isi: string, atribut = ""): string {
  return `${KEPALA}<worksheet xmlns="${UTAMA}" xmlns:r="${RELASI}"${atribut}>${isi}</worksheet>`;
}

export function bukuXml(isi: string): string {
  return `${KEPALA}<workbook xmlns="${UTAMA}" xmlns:r="${RELASI}">${isi}</workbook>`;
}

export function gayaXml(isi: string): string {
  return `${KEPALA}<styleSheet xmlns="${UTAMA}">${isi}</styleSheet>`;
}

const GAYA_POLOS = gayaXml(
  `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>`,
);

/** A workbook of one sheet "Data" whose part holds `isi`; `lain` adds or replaces parts. */
export function berkasSatuLembar(isi: string, lain: Bagian = {}): Uint8Array {
  return kemas({
    "[Content_Types].xml": tipe({
      "xl/workbook.xml": "spreadsheetml.sheet.main",
      "xl/worksheets/sheet1.xml": "spreadsheetml.worksheet",
      "xl/styles.xml": "spreadsheetml.styles",
      "xl/sharedStrings.xml": "spreadsheetml.sharedStrings",
    }),
    "_rels/.rels": relasi(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": bukuXml(`<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets>`),
    "xl/_rels/workbook.xml.rels": relasi(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/sharedStrings.xml": `${KEPALA}<sst xmlns="${UTAMA}"/>`,
    "xl/styles.xml": GAYA_POLOS,
    "xl/worksheets/sheet1.xml": lembarXml(isi),
    ...lain,
  });
}

export function sst(...si: string[]): string {
  return `${KEPALA}<sst xmlns="${UTAMA}">${si.map((s) => `<si>${s}</si>`).join("")}</sst>`;
}
