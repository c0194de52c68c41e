import { pengendali } from "../taskpane/pengendali.ts";
import { ID_PERINTAH, type IdPerintah } from "./id.ts";

/**
 * A ribbon button has no place of its own for words, so a refusal is shown in the pane. The pane opens only after
 * `completed()`: Excel holds the ribbon until then, and opening first can lose the event.
 */
async function dariPita(id: IdPerintah, event: Office.AddinCommands.Event): Promise<void> {
  const { ok } = await pengendali.perintah(id);
  event.completed();
  if (!ok) await Office.addin.showAsTaskpane();
}

if (typeof Office !== "undefined") {
  for (const id of ID_PERINTAH) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => dariPita(id, event));
  }
}
