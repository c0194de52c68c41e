import { writeXlsx } from "hucre";
import { kemas } from "../kemas.ts";
import { lembarCatatan } from "./lembarCatatan.ts";
import { lembarData } from "./lembarData.ts";
import { DAERAH_IKU, JUDUL_CETAK, lembarIku, NAMA_LEMBAR } from "./lembarIku.ts";

/** The day before the meeting the sample is about. */
const TANGGAL = new Date(Date.UTC(2019, 9, 1, 9, 0, 0));

/**
 * Builds the sample workbook.
 *
 * @returns the bytes of the .xlsx file, the same on every run and machine
 * @example await writeFile("assets/contoh/iku-bogor-2019.xlsx", await bukuContoh());
 */
export async function bukuContoh(): Promise<Uint8Array> {
  const xlsx = await writeXlsx({
    sheets: [lembarIku(), lembarData(), lembarCatatan()],
    properties: {
      title: "IKU 2019 KPPBC TMP A Bogor (angka ilustrasi)",
      subject: "Contoh buku kerja IKU untuk Dialog Kinerja Organisasi",
      creator: "Rapor IKU",
      created: TANGGAL,
      modified: TANGGAL,
    },
    defaultFont: { name: "Calibri", size: 10 },
    namedRanges: [
      { name: "DaftarIKU", range: DAERAH_IKU, comment: "Tabel IKU tahun 2019" },
      // Written as a name because the page set-up option leaves the sheet's name unquoted, which Excel refuses.
      { name: "_xlnm.Print_Titles", range: JUDUL_CETAK, scope: NAMA_LEMBAR },
    ],
    activeSheet: 0,
  });
  return kemas(xlsx);
}
