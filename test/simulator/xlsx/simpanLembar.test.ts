import { describe, expect, it } from "vitest";
import { bagianBerbeda, teksBagian } from "./berkasUji.ts";
import { IKU, KAYA, lembar, ubah, ubahSel } from "./ubahUji.ts";

describe("simpanXlsx: sheet", () => {
  it("page set-up, freeze, gridlines, tab colour, merges and protection go into the schema's order", async () => {
    const hasil = await ubah((b) => {
      const l = lembar(b, "Data Pendukung");
      l.bekukanBaris = 2;
      l.bekukanKolom = 1;
      l.garisKisi = false;
      l.warnaTab = "#00B050";
      l.gabung.push({ baris: 2, kolom: 0, barisAkhir: 3, kolomAkhir: 2 });
      l.proteksi = { bolehFormatSel: true };
      l.lebarKolom.set(1, 96);
      l.cetak = {
        ...l.cetak,
        orientasi: "Landscape",
        kertas: "A4",
        skala: null,
        halamanLebar: 1,
        halamanTinggi: null,
        tengahMendatar: true,
        pisahHalaman: [10, 5],
        kaki: { kiri: "A & B", tengah: "&P dari &N", kanan: "" },
      };
    });
    expect(teksBagian(hasil, "xl/worksheets/sheet3.xml").replace(/^[^]*?<worksheet[^>]*>/, "")).toBe(
      `<sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr>` +
        `<sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B3" sqref="B3"/></sheetView></sheetViews>` +
        `<cols><col min="2" max="2" width="18.28515625" customWidth="1"/></cols>` +
        `<sheetData><row r="1"><c r="A1"><f>'IKU 2019'!B2+SUM(Catatan!A1:A9)</f><v>0.91169999999999995</v></c></row></sheetData>` +
        `<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0"/>` +
        `<mergeCells count="1"><mergeCell ref="A3:C4"/></mergeCells>` +
        `<printOptions horizontalCentered="1"/>` +
        `<pageSetup orientation="landscape" paperSize="9" fitToWidth="1" fitToHeight="0"/>` +
        `<headerFooter><oddFooter>&amp;LA &amp; B&amp;C&amp;P dari &amp;N</oddFooter></headerFooter>` +
        `<rowBreaks count="2" manualBreakCount="2"><brk id="5" max="16383" man="1"/><brk id="10" max="16383" man="1"/></rowBreaks></worksheet>`,
    );
  });
  it("print area and title rows are quoted names of their sheet; repeated columns stay", async () => {
    const hasil = await ubah((b) => {
      const l = lembar(b, "IKU 2019");
      l.cetak = {
        ...l.cetak,
        area: { baris: 0, kolom: 0, barisAkhir: 19, kolomAkhir: 4 },
        barisJudul: [0, 2],
      };
    });
    const buku = teksBagian(hasil, "xl/workbook.xml");
    expect(buku).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">&apos;IKU 2019&apos;!$A$1:$E$20</definedName>`.replaceAll(
        "&apos;",
        "'",
      ),
    );
    expect(buku).toContain(`'IKU 2019'!$A:$A,'IKU 2019'!$1:$3</definedName>`);
    expect(buku).toContain(`<definedName name="Kantor" comment="nama kantor">Catatan!$A$1</definedName>`);
    expect(bagianBerbeda(KAYA, hasil)).toEqual(["xl/workbook.xml"]);
  });
  it("a column's width changes without disturbing the run it was part of", async () => {
    const hasil = await ubah((b) => {
      lembar(b, "IKU 2019").lebarKolom.set(3, 48);
    });
    const cols = teksBagian(hasil, IKU).match(/<col [^>]*>/g);
    expect(cols).toEqual([
      `<col min="1" max="1" width="20.7109375" customWidth="1"/>`,
      `<col min="3" max="3" width="12.7109375" style="2" hidden="1" customWidth="1" outlineLevel="1"/>`,
      `<col min="4" max="4" width="9.140625" style="2" hidden="1" customWidth="1" outlineLevel="1"/>`,
      `<col min="5" max="5" width="12.7109375" style="2" hidden="1" customWidth="1" outlineLevel="1"/>`,
    ]);
  });
  it("row heights, hidden rows and row looks change without rewriting the row", async () => {
    const hasil = await ubah((b) => {
      const l = lembar(b, "IKU 2019");
      l.tinggiBaris.set(1, 40);
      l.barisTersembunyi.delete(3);
      l.gayaBaris.delete(5);
      l.tinggiBaris.set(11, 22.5);
    });
    const xml = teksBagian(hasil, IKU);
    expect(xml).toContain(`<row r="2" spans="1:4" ht="40" customHeight="1"><c r="A2" t="s">`);
    expect(xml).toContain(`<row r="4" spans="1:4"><c r="A4" t="b">`);
    expect(xml).toContain(`<row r="6"><c r="A6" s="4"`);
    expect(xml).toContain(`<row r="12" ht="22.5" customHeight="1"></row></sheetData>`);
  });
  it("links are added, removed and split by cell; an address never breaks the file", async () => {
    const hasil = await ubah((b) => {
      const l = lembar(b, "IKU 2019");
      ubahSel(l, 1, 0, { tautan: null });
      ubahSel(l, 3, 0, { tautan: { alamat: 'https://a/b c"d', lokasi: null, petunjuk: "<x>" } });
    });
    expect(teksBagian(hasil, IKU)).toContain(
      `<hyperlinks><hyperlink ref="B4" location="Catatan!A1" display="x"/><hyperlink ref="A4" tooltip="&lt;x&gt;" r:id="rId7"/></hyperlinks>`,
    );
    expect(teksBagian(hasil, "xl/worksheets/_rels/sheet1.xml.rels")).toContain(
      `Target="https://a/b%20c%22d" TargetMode="External"`,
    );
    expect(teksBagian(hasil, "xl/worksheets/_rels/sheet1.xml.rels")).not.toContain("beacukai");
  });
});
