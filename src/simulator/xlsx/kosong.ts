import type { BukuBerkas } from "./berkas.ts";
import { muatPaket } from "./muat.ts";
import { Paket } from "./paket.ts";
import { KEPALA_XML } from "./xml/dokumen.ts";
import { NS_RELASI, NS_UTAMA } from "./xml/ruangNama.ts";

const TIPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const NS_TIPE = "http://schemas.openxmlformats.org/package/2006/content-types";
const NS_PAKET = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A worksheet part with nothing in it. */
export const LEMBAR_KOSONG =
  `${KEPALA_XML}<worksheet xmlns="${NS_UTAMA}" xmlns:r="${NS_RELASI}">` +
  `<sheetViews><sheetView workbookViewId="0"></sheetView></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData>` +
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

/** A styles part that knows one look: Calibri 11. */
export const GAYA_KOSONG =
  `${KEPALA_XML}<styleSheet xmlns="${NS_UTAMA}">` +
  `<fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/**
 * A new workbook with one empty sheet named "Sheet1", as Excel makes it.
 *
 * @param nama file name, for Workbook.name
 * @example bukuKosong("baru.xlsx").lembar.length // 1
 */
export function bukuKosong(nama: string): BukuBerkas {
  const relasi = (isi: string) => `${KEPALA_XML}<Relationships xmlns="${NS_PAKET}">${isi}</Relationships>`;
  const satu = (id: string, jenis: string, target: string) =>
    `<Relationship Id="${id}" Type="${NS_RELASI}/${jenis}" Target="${target}"/>`;
  const bagian: Record<string, string> = {
    "[Content_Types].xml":
      `${KEPALA_XML}<Types xmlns="${NS_TIPE}">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TIPE}sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TIPE}worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TIPE}styles+xml"/></Types>`,
    "_rels/.rels": relasi(satu("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml":
      `${KEPALA_XML}<workbook xmlns="${NS_UTAMA}" xmlns:r="${NS_RELASI}"><bookViews><workbookView/></bookViews>` +
      `<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relasi(
      satu("rId1", "worksheet", "worksheets/sheet1.xml") + satu("rId2", "styles", "styles.xml"),
    ),
    "xl/worksheets/sheet1.xml": LEMBAR_KOSONG,
    "xl/styles.xml": GAYA_KOSONG,
  };
  const sandi = new TextEncoder();
  return muatPaket(
    new Paket(new Map(Object.entries(bagian).map(([n, isi]) => [n, sandi.encode(isi)]))),
    nama,
  );
}
