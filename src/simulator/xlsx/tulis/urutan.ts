/** Order of the children of a worksheet (ECMA-376 part 1, 18.3.1.99); Excel refuses a file that breaks it. */
export const URUTAN_LEMBAR = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

export const URUTAN_SHEET_PR = "tabColor outlinePr pageSetUpPr".split(" ");

export const URUTAN_SHEET_VIEW = "pane selection pivotSelection extLst".split(" ");

/** Order of the children of a workbook (18.2.27). */
export const URUTAN_BUKU = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
  "fileRecoveryPr webPublishObjects extLst"
).split(" ");
