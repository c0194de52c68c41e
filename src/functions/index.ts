import type { Bahasa } from "../bahasa/index.ts";
import { bahasaOffice } from "../taskpane/office.ts";
import { FUNGSI } from "./daftar.ts";
import { ID_FUNGSI } from "./id.ts";
import { untukExcel } from "./pasang.ts";

/** Excel may calculate before Office has said anything about itself. */
function bahasaGalat(): Bahasa {
  try {
    return bahasaOffice();
  } catch {
    return "id";
  }
}

// Without waiting for Office.onReady: a workbook that opens with these functions in it is calculated at once.
if (typeof CustomFunctions !== "undefined") {
  for (const id of ID_FUNGSI) CustomFunctions.associate(id, untukExcel(FUNGSI[id], bahasaGalat));
}
