import { expect } from "vitest";

/** Runs code in Excel that must be refused, and gives the error code Excel answers with. */
export async function kodeDitolak(kerja: (context: Excel.RequestContext) => Promise<void>): Promise<string> {
  const galat = await Excel.run(async (context) => {
    await kerja(context);
    await context.sync();
  }).then(
    () => null,
    (sebab: unknown) => sebab,
  );
  expect(galat).toBeInstanceOf(OfficeExtension.Error);
  return (galat as OfficeExtension.Error).code;
}

/** The first sheet of the open workbook. */
export function lembarPertama(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getFirst();
}
