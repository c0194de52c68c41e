import { bukuXml, gayaXml, kemas, KEPALA, lembarXml, relasi, sst, tipe, type Bagian } from "./berkasUji.ts";

const GAMBAR = "http://schemas.openxmlformats.org/drawingml/2006";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

/** A 1 × 1 PNG. */
const PNG = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="),
  (c) => c.charCodeAt(0),
);

const TEMA =
  `${KEPALA}<a:theme xmlns:a="${GAMBAR}/main" name="Office"><a:themeElements><a:clrScheme name="Office">` +
  `<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>` +
  `<a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>` +
  ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"]
    .map((w, i) => `<a:accent${i + 1}><a:srgbClr val="${w}"/></a:accent${i + 1}>`)
    .join("") +
  `<a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme>` +
  `</a:themeElements></a:theme>`;

const GAYA = gayaXml(
  `<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;Rp&quot;#,##0"/></numFmts>` +
    `<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>` +
    `<font><b/><sz val="12"/><color theme="0"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>` +
    `<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
    `<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/><bgColor indexed="64"/></patternFill></fill>` +
    `<fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill>` +
    `<fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills>` +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>` +
    `<border><left style="thin"><color auto="1"/></left><right/><top/><bottom style="double"><color theme="5"/></bottom><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
    `<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>` +
    `<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf>` +
    `<xf numFmtId="164" fontId="0" fillId="3" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/>` +
    `<xf numFmtId="0" fontId="0" fillId="4" borderId="0" xfId="0" applyFill="1"/>` +
    `<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
    `<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>` +
    `<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/>` +
    `<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${X14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst>`,
);

/** The sheet people work on: nearly everything Excel can put on one. */
const LEMBAR_IKU = lembarXml(
  `<sheetPr codeName="Sheet1"><tabColor theme="4"/></sheetPr><dimension ref="A1:D6"/>` +
    `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>` +
    `<cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="3" max="5" width="12.7109375" style="2" hidden="1" customWidth="1" outlineLevel="1"/></cols>` +
    `<sheetData>` +
    `<row r="1" spans="1:4" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row>` +
    `<row r="2" spans="1:4"><c r="A2" t="s"><v>2</v></c><c r="B2" s="2"><v>0.91169999999999995</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>1.8233999999999999</v></c><c r="D2" s="3"><v>929893168257</v></c></row>` +
    `<row r="3" spans="1:4"><c r="B3" s="2"><v>0.5</v></c><c r="C3"><f t="shared" si="0"/><v>1</v></c><c r="D3" s="5"><v>43740</v></c></row>` +
    `<row r="4" spans="1:4" hidden="1"><c r="A4" t="b"><v>1</v></c><c r="C4"><f t="shared" si="0"/><v>0</v></c><c r="D4" t="e"><v>#DIV/0!</v></c></row>` +
    `<row r="6" s="1" customFormat="1"><c r="A6" s="4" t="inlineStr"><is><r><t>kaya </t></r><r><rPr><b/></rPr><t xml:space="preserve">teks </t></r></is></c><c r="D6" s="3"/></row>` +
    `</sheetData>` +
    `<autoFilter ref="A1:D4"/><mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells>` +
    `<conditionalFormatting sqref="B2:B3"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0.8</formula></cfRule></conditionalFormatting>` +
    `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A2:A4"><formula1>"Max,Min,Stab"</formula1></dataValidation></dataValidations>` +
    `<hyperlinks><hyperlink ref="A2" r:id="rId1" tooltip="situs"/><hyperlink ref="A4:B4" location="Catatan!A1" display="x"/></hyperlinks>` +
    `<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape" r:id="rId5"/><headerFooter><oddFooter>&amp;LKPPBC&amp;R&amp;P/&amp;N</oddFooter></headerFooter>` +
    `<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>` +
    `<tableParts count="1"><tablePart r:id="rId6"/></tableParts>` +
    `<extLst><ext xmlns:x14="${X14}" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>'IKU 2019'!B2:B3</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
  ` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="${X14}/ac"`,
);

const DRAWING =
  `${KEPALA}<xdr:wsDr xmlns:xdr="${GAMBAR}/spreadsheetDrawing" xmlns:a="${GAMBAR}/main">` +
  `<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>7</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>63500</xdr:colOff><xdr:row>10</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>12700</xdr:rowOff></xdr:to>` +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="Grafik 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${GAMBAR}/chart"><c:chart xmlns:c="${GAMBAR}/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const CHART =
  `${KEPALA}<c:chartSpace xmlns:c="${GAMBAR}/chart" xmlns:a="${GAMBAR}/main"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Tren </a:t></a:r><a:r><a:t>IKU</a:t></a:r></a:p></c:rich></c:tx></c:title>` +
  `<c:plotArea><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>'IKU 2019'!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Realisasi</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val="00b050"/></a:solidFill></c:spPr><c:cat><c:strRef><c:f>'IKU 2019'!$A$2:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'IKU 2019'!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart></c:plotArea><c:legend><c:legendPos val="b"/></c:legend></c:chart></c:chartSpace>`;

/** Sheets stand in another order than their part numbers, as they do once somebody has dragged a tab. */
const BAGIAN_KAYA: Bagian = {
  "[Content_Types].xml": tipe({
    "xl/workbook.xml": "spreadsheetml.sheet.main",
    "xl/worksheets/sheet1.xml": "spreadsheetml.worksheet",
    "xl/worksheets/sheet2.xml": "spreadsheetml.worksheet",
    "xl/worksheets/sheet3.xml": "spreadsheetml.worksheet",
    "xl/theme/theme1.xml": "theme",
    "xl/styles.xml": "spreadsheetml.styles",
    "xl/sharedStrings.xml": "spreadsheetml.sharedStrings",
    "xl/calcChain.xml": "spreadsheetml.calcChain",
    "xl/drawings/drawing1.xml": "drawing",
    "xl/charts/chart1.xml": "drawingml.chart",
    "xl/comments1.xml": "spreadsheetml.comments",
    "xl/tables/table1.xml": "spreadsheetml.table",
    "docProps/custom.xml": "custom-properties",
  }),
  "_rels/.rels": relasi(
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId2", "custom-properties", "docProps/custom.xml"],
  ),
  "docProps/custom.xml": `${KEPALA}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
  "xl/workbook.xml": bukuXml(
    `<workbookPr defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" activeTab="1"/></bookViews>` +
      `<sheets><sheet name="Data Pendukung" sheetId="3" r:id="rId3"/><sheet name="IKU 2019" sheetId="1" r:id="rId1"/><sheet name="Catatan" sheetId="2" state="hidden" r:id="rId2"/></sheets>` +
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'IKU 2019'!$A$1:$D$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">'IKU 2019'!$A$1:$D$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'IKU 2019'!$A:$A,'IKU 2019'!$1:$2</definedName><definedName name="Kantor" comment="nama kantor">Catatan!$A$1</definedName><definedName name="lokal" localSheetId="2">Catatan!$A$2</definedName></definedNames><calcPr calcId="191029"/>`,
  ),
  "xl/_rels/workbook.xml.rels": relasi(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "worksheet", "worksheets/sheet3.xml"],
    ["rId4", "theme", "theme/theme1.xml"],
    ["rId5", "styles", "styles.xml"],
    ["rId6", "sharedStrings", "sharedStrings.xml"],
    ["rId7", "calcChain", "calcChain.xml"],
  ),
  "xl/theme/theme1.xml": TEMA,
  "xl/styles.xml": GAYA,
  "xl/sharedStrings.xml": sst(
    "<t>IKU</t>",
    `<r><t>Reali</t></r><r><rPr><b/></rPr><t>sasi</t></r><rPh sb="0" eb="1"><t>abai</t></rPh>`,
    `<t xml:space="preserve">baris_x000D_ dua &amp; "tiga" </t>`,
    "<t>Catatan DKO</t>",
  ),
  "xl/calcChain.xml": `${KEPALA}<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C2" i="1"/></calcChain>`,
  "xl/worksheets/sheet1.xml": LEMBAR_IKU,
  "xl/worksheets/_rels/sheet1.xml.rels": relasi(
    ["rId1", "hyperlink", "https://www.beacukai.go.id/", true],
    ["rId2", "drawing", "../drawings/drawing1.xml"],
    ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId4", "comments", "../comments1.xml"],
    ["rId5", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId6", "table", "../tables/table1.xml"],
  ),
  "xl/printerSettings/printerSettings1.bin": Uint8Array.of(0, 1, 2, 255, 254),
  "xl/tables/table1.xml": `${KEPALA}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Tabel1" displayName="TabelIku" ref="A1:D4"><autoFilter ref="A1:D4"/><tableColumns count="4"><tableColumn id="1" name="IKU"/><tableColumn id="2" name="Realisasi"/><tableColumn id="3" name="K1"/><tableColumn id="4" name="K2"/></tableColumns></table>`,
  "xl/comments1.xml": `${KEPALA}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>seksi</author></authors><commentList><comment ref="B2" authorId="0"><text><t>komentar</t></text></comment></commentList></comments>`,
  "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"><br></v:shape></xml>`,
  "xl/drawings/drawing1.xml": DRAWING,
  "xl/drawings/_rels/drawing1.xml.rels": relasi(
    ["rId1", "image", "../media/image1.png"],
    ["rId2", "chart", "../charts/chart1.xml"],
  ),
  "xl/media/image1.png": PNG,
  "xl/charts/chart1.xml": CHART,
  "xl/worksheets/sheet2.xml": lembarXml(
    `<sheetData><row r="1"><c r="A1" t="s"><v>3</v></c></row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0"/>`,
  ),
  "xl/worksheets/sheet3.xml": lembarXml(
    `<sheetData><row r="1"><c r="A1"><f>'IKU 2019'!B2+SUM(Catatan!A1:A9)</f><v>0.91169999999999995</v></c></row></sheetData>`,
  ),
  "kustom/tak-dikenal.dat": Uint8Array.of(9, 8, 7),
};

export function berkasKaya(lain: Bagian = {}): Uint8Array {
  return kemas({ ...BAGIAN_KAYA, ...lain });
}
