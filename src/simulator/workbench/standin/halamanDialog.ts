import { SALAM_DIALOG, type DariDialog, type KeDialog } from "../pesan.ts";
import { IsiDialog, PERISTIWA, STATUS_ASINKRON } from "./dialog.ts";
import { konteksOffice } from "./konteks.ts";

/** What Office adds to the address of a dialog, so that its own script knows where it runs. */
export const PENANDA_DIALOG = "isDialog";

/** Gives a dialog's page the little of Office that it has: no Excel, only what goes to the pane and comes from it. */
export function sajikanDialog(): void {
  const { port1, port2 } = new MessageChannel();
  const dialog = new IsiDialog((pesan: DariDialog) => {
    port1.postMessage(pesan);
  });
  const office: Record<string, unknown> = {
    HostType: { Excel: "Excel" },
    EventType: PERISTIWA,
    AsyncResultStatus: STATUS_ASINKRON,
  };
  const siap = new Promise<object>((selesai) => {
    port1.onmessage = ({ data }: MessageEvent<KeDialog>) => {
      if (data.jenis === "keAnak") {
        dialog.terima(data);
        return;
      }
      office["context"] = { ...konteksOffice(data.setelan), ui: dialog.ui };
      selesai({ host: "Excel", platform: "OfficeOnline" });
    };
  });
  office["onReady"] = (saatSiap?: (info: object) => unknown): Promise<object> => {
    if (saatSiap !== undefined) void siap.then(saatSiap);
    return siap;
  };
  (window as unknown as Record<string, unknown>)["Office"] = office;
  window.parent.postMessage(SALAM_DIALOG, window.location.origin, [port2]);
}
