/**
 * Stands where Microsoft's office.js would, in the pane's page and in that of a dialog.
 */
import { PENANDA_DIALOG, sajikanDialog } from "./halamanDialog.ts";
import { sajikanPanel } from "./panel.ts";

const dariSini = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";
if (window.location.search.includes(PENANDA_DIALOG)) sajikanDialog();
else sajikanPanel(dariSini);

// The same traps that office.js sets for a page in Excel.
const tidakAda = (): never => {
  throw new Error("Dialogs of the browser are not available to an add-in.");
};
Object.assign(window, { alert: tidakAda, confirm: tidakAda, prompt: tidakAda });
Object.defineProperty(window.history, "pushState", { value: null, configurable: true });
Object.defineProperty(window.history, "replaceState", { value: null, configurable: true });
