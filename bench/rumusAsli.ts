import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strToU8, zipSync } from "fflate";
import { WARNA_STATUS } from "../src/rapor/palet.ts";
import { barisIku, KEPALA, POLA_SELANG } from "./buku.ts";

const jalankan = promisify(execFile);
const UTAMA = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELASI = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STATUS = ["hijau", "kuning", "merah", "abu-abu"] as const;
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Milliseconds by the clock that LibreOffice needs to recalculate the workbook a user would build; null where it is not installed. */
export async function waktuRumusAsli(n: number): Promise<number | null> {
  const folder = await mkdtemp(join(tmpdir(), "kinerja-"));
  try {
    // The very first start sets LibreOffice up.
    await waktuHitung(folder, 1);
    // Starting and saving an all but empty workbook is not what is asked.
    const dasar = await waktuHitung(folder, 1);
    return (await waktuHitung(folder, n)) - dasar;
  } catch (galat) {
    if ((galat as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw galat;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function waktuHitung(folder: string, n: number): Promise<number> {
  const berkas = join(folder, `rumus-${String(n)}.xlsx`);
  await writeFile(berkas, bukuRumus(n));
  const mulai = performance.now();
  const keluar = [
    "--headless",
    "--convert-to",
    "xlsx:Calc MS Excel 2007 XML",
    "--outdir",
    join(folder, "keluar"),
  ];
  await jalankan("soffice", [`-env:UserInstallation=file://${join(folder, "profil")}`, ...keluar, berkas]);
  return performance.now() - mulai;
}

/**
 * The table of `buku.ts` as an office would make it without this add-in: an index and a status per row as formulas, a
 * rule of conditional formatting per colour, and the counts below. Nothing is calculated yet.
 */
function bukuRumus(n: number): Uint8Array {
  const akhir = n + 1;
  const rumus = (b: number): [string, string] => [
    `IF(OR(H${b}="",I${b}=""),"",MAX(0,MIN(120,IF(E${b}="Min",2-I${b}/H${b},I${b}/H${b})*100)))`,
    `IF(K${b}="","abu-abu",IF(K${b}>=100,"hijau",IF(K${b}>=80,"kuning","merah")))`,
  ];
  const baris = [
    xmlBaris(1, [...KEPALA, "Indeks", "Status"], []),
    ...Array.from({ length: n }, (_, i) => xmlBaris(i + 2, barisIku(i, POLA_SELANG), rumus(i + 2))),
    ...STATUS.map((s, i) => xmlBaris(akhir + 2 + i, [s], [`COUNTIF(L2:L${akhir},"${s}")`])),
    xmlBaris(akhir + 6, ["NKO"], [`AVERAGE(K2:K${akhir})`]),
  ];
  const bersyarat = STATUS.map(
    (s, i) =>
      `<conditionalFormatting sqref="I2:I${akhir}"><cfRule type="expression" dxfId="${i}" priority="${i + 1}">` +
      `<formula>$L2="${s}"</formula></cfRule></conditionalFormatting>`,
  );
  const dxf = STATUS.map(
    (s) =>
      `<dxf><fill><patternFill patternType="solid"><bgColor rgb="FF${WARNA_STATUS[s].pucat.slice(1)}"/>` +
      `</patternFill></fill></dxf>`,
  );
  const bagian = {
    "[Content_Types].xml":
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      [
        ["workbook.xml", "sheet.main"],
        ["sheet1.xml", "worksheet"],
        ["styles.xml", "styles"],
      ]
        .map(
          ([nama, jenis]) =>
            `<Override PartName="/${nama}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${jenis}+xml"/>`,
        )
        .join("") +
      `</Types>`,
    "_rels/.rels": xmlRelasi([["officeDocument", "workbook.xml"]]),
    "_rels/workbook.xml.rels": xmlRelasi([
      ["worksheet", "sheet1.xml"],
      ["styles", "styles.xml"],
    ]),
    "workbook.xml":
      `${XML}<workbook xmlns="${UTAMA}" xmlns:r="${RELASI}"><sheets>` +
      `<sheet name="IKU" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "styles.xml":
      `${XML}<styleSheet xmlns="${UTAMA}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>` +
      `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>` +
      `<cellXfs count="1"><xf/></cellXfs><dxfs count="${dxf.length}">${dxf.join("")}</dxfs></styleSheet>`,
    "sheet1.xml": `${XML}<worksheet xmlns="${UTAMA}"><sheetData>${baris.join("")}</sheetData>${bersyarat.join("")}</worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(bagian).map(([nama, isi]) => [nama, strToU8(isi)])));
}

function xmlRelasi(daftar: readonly (readonly [string, string])[]): string {
  const isi = daftar.map(
    ([jenis, sasaran], i) => `<Relationship Id="rId${i + 1}" Type="${RELASI}/${jenis}" Target="${sasaran}"/>`,
  );
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${isi.join("")}</Relationships>`;
}

function xmlBaris(nomor: number, nilai: readonly unknown[], rumus: readonly string[]): string {
  const polos = (teks: string): string =>
    teks.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const sel = [
    ...nilai.map((v) =>
      typeof v === "number"
        ? `<c><v>${v}</v></c>`
        : `<c t="inlineStr"><is><t>${polos(String(v))}</t></is></c>`,
    ),
    ...rumus.map((r) => `<c><f>${polos(r)}</f></c>`),
  ];
  return `<row r="${nomor}">${sel.join("")}</row>`;
}
