import type { Paket } from "../paket.ts";
import { uraiXml } from "../xml/dokumen.ts";

const BAGIAN = "xl/metadata.xml";
const TIPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

/** A metadata part that knows one thing: a cell whose array formula grows and shrinks ([MS-XLSX] 2.6.207). */
const LARIK_DINAMIS =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
  `xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1">` +
  `<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ` +
  `splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>` +
  `</metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>` +
  `<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext>` +
  `</extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/**
 * The number (`cm`) by which a cell says that its array formula is a dynamic one. A workbook without metadata gets the
 * part; of one that has some but knows no dynamic arrays null is given: the formula is then an array formula of the old
 * kind, with the same results.
 */
export function nomorLarikDinamis(paket: Paket, bagianBuku: string): number | null {
  const bagian = paket.cariRelasi(bagianBuku, "sheetMetadata");
  if (bagian === undefined || !paket.ada(bagian)) {
    paket.tulis(BAGIAN, LARIK_DINAMIS);
    paket.tambahTipe(BAGIAN, TIPE);
    paket.tambahRelasi(bagianBuku, "sheetMetadata", BAGIAN);
    return 1;
  }
  const { akar } = uraiXml(paket.teks(bagian));
  const jenis = akar.cari("metadataTypes")?.anak("metadataType") ?? [];
  const larik = jenis.findIndex((j) => j.atribut.get("name") === "XLDAPR") + 1;
  const catatan = akar.cari("cellMetadata")?.anak("bk") ?? [];
  const nomor = catatan.findIndex((bk) => bk.cari("rc")?.angka("t") === larik) + 1;
  return larik === 0 || nomor === 0 ? null : nomor;
}
