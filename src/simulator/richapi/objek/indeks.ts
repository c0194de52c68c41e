import { dalamPlafon } from "../versi.ts";
import type { Definisi, NamaTipe, Objek, PetaIsi } from "../tipe.ts";
import { ChartAxes, ChartAxis } from "./chartAxis.ts";
import { AutoFilter } from "./autoFilter.ts";
import { Chart, ChartAreaFormat, ChartBorder, ChartCollection, ChartLegend, ChartTitle } from "./chart.ts";
import {
  ChartFill,
  ChartPoint,
  ChartPointFormat,
  ChartPointsCollection,
  ChartSeries,
  ChartSeriesCollection,
  ChartSeriesFormat,
} from "./chartSeries.ts";
import { DataValidation } from "./dataValidation.ts";
import { WorksheetFreezePanes } from "./freezePanes.ts";
import { NamedItem, NamedItemCollection } from "./namedItem.ts";
import { HeaderFooter, HeaderFooterGroup, PageBreak, PageBreakCollection, PageLayout } from "./pageLayout.ts";
import { WorksheetProtection } from "./proteksi.ts";
import { Range } from "./range.ts";
import { RangeAreas, RangeCollection } from "./rangeAreas.ts";
import {
  FormatProtection,
  RangeBorder,
  RangeBorderCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
} from "./rangeFormat.ts";
import { Setting, SettingCollection } from "./setting.ts";
import { Table, TableCollection } from "./table.ts";
import { Application, Runtime, Workbook, WorkbookProtection } from "./workbook.ts";
import { Worksheet } from "./worksheet.ts";
import { WorksheetCollection } from "./worksheetCollection.ts";

/** The whole object model the simulator answers for. */
const TABEL: { readonly [N in NamaTipe]: Definisi<PetaIsi[N]> } = {
  Application,
  AutoFilter,
  Chart,
  ChartAreaFormat,
  ChartAxes,
  ChartAxis,
  ChartBorder,
  ChartCollection,
  ChartFill,
  ChartLegend,
  ChartPoint,
  ChartPointFormat,
  ChartPointsCollection,
  ChartSeries,
  ChartSeriesCollection,
  ChartSeriesFormat,
  ChartTitle,
  DataValidation,
  FormatProtection,
  HeaderFooter,
  HeaderFooterGroup,
  NamedItem,
  NamedItemCollection,
  PageBreak,
  PageBreakCollection,
  PageLayout,
  Range,
  RangeAreas,
  RangeBorder,
  RangeBorderCollection,
  RangeCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
  Runtime,
  Setting,
  SettingCollection,
  Table,
  TableCollection,
  Workbook,
  WorkbookProtection,
  Worksheet,
  WorksheetCollection,
  WorksheetFreezePanes,
  WorksheetProtection,
};

/** The table of an object's type. What the object stands for always fits it, see `Objek`. */
export function definisi(o: Objek): Definisi<unknown> {
  return TABEL[o.tipe] as Definisi<unknown>;
}

/** The ExcelApi set a member of a type needs, when it lies above the ceiling; null when the member is within. */
export function diAtasPlafon(o: Objek, anggota: { readonly sejak?: string }, plafon: string): string | null {
  const sejakTipe = TABEL[o.tipe].sejak ?? "1.1";
  const butuh = [sejakTipe, anggota.sejak ?? sejakTipe];
  return butuh.find((sejak) => !dalamPlafon(sejak, plafon)) ?? null;
}
