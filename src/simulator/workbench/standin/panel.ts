import type { PustakaExcel } from "../../pustaka/jenis.ts";
import { sambungkan } from "../../pustaka/sambung.ts";
import { DialogPanel, PERISTIWA, STATUS_ASINKRON } from "./dialog.ts";
import { customFunctions, fungsiTerpasang, NAMA_FUNGSI } from "./fungsi.ts";
import { konteksOffice } from "./konteks.ts";
import { Perintah } from "./perintah.ts";
import { Saluran } from "./saluran.ts";

interface InfoKantor {
  readonly host: string;
  readonly platform: string;
  readonly addin: object;
}
type SaatSiap = (info: InfoKantor) => unknown;
type OfficeTiruan = Record<string, unknown> & { initialize?: (alasan: string) => void };

const jendela = window as unknown as Record<string, unknown>;

/**
 * Gives the pane an Office that says "this is Excel", loads Microsoft's own Excel library from beside this script, and
 * lets it talk to the workbook of the workbench page around the pane.
 *
 * @param dariSini address of this script
 */
export function sajikanPanel(dariSini: string): void {
  const perintah = new Perintah();
  const pendengarTampak = new Set<(kabar: { visibilityMode: string }) => void>();
  let mulaiSiap: (info: InfoKantor) => void = () => undefined;
  const siap = new Promise<InfoKantor>((selesai) => {
    mulaiSiap = selesai;
  });

  const saluran = new Saluran({
    setelan: (setelan, tampak) => {
      office["context"] = {
        ...konteksOffice(setelan),
        ui: { displayDialogAsync: dialog.displayDialogAsync },
      };
      muatPustaka(() => {
        mulaiSiap({ host: "Excel", platform: "OfficeOnline", addin: {} });
        office.initialize?.("documentOpened");
        beriTahuTampak(tampak);
        setelahDimuat(() => {
          saluran.kirim({ jenis: "siap" });
        });
      });
    },
    perintah: async (fungsi, kendali) => {
      await siap;
      return perintah.jalankan(fungsi, kendali);
    },
    tampak: beriTahuTampak,
    dialog: (pesan) => {
      dialog.terima(pesan);
    },
  });
  const dialog = new DialogPanel((pesan) => {
    saluran.kirim(pesan);
  });

  function beriTahuTampak(tampak: boolean): void {
    for (const p of pendengarTampak) p({ visibilityMode: tampak ? "Taskpane" : "Hidden" });
  }

  function tampilkan(tampak: boolean): Promise<void> {
    saluran.kirim({ jenis: "tampilkan", tampak });
    return Promise.resolve();
  }

  const office: OfficeTiruan = {
    HostType: { Excel: "Excel", PowerPoint: "PowerPoint", Word: "Word", Outlook: "Outlook" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac", iOS: "iOS", Universal: "Universal" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    StartupBehavior: { none: "None", load: "Load" },
    EventType: PERISTIWA,
    AsyncResultStatus: STATUS_ASINKRON,
    actions: perintah.actions,
    addin: {
      showAsTaskpane: () => tampilkan(true),
      hide: () => tampilkan(false),
      getStartupBehavior: () => Promise.resolve("None"),
      setStartupBehavior: () => Promise.resolve(),
      onVisibilityModeChanged: (pendengar: (kabar: { visibilityMode: string }) => void) => {
        pendengarTampak.add(pendengar);
        return Promise.resolve(() => {
          pendengarTampak.delete(pendengar);
          return Promise.resolve();
        });
      },
    },
    ribbon: { requestUpdate: () => Promise.resolve() },
    onReady: (saatSiap?: SaatSiap): Promise<InfoKantor> => {
      if (saatSiap !== undefined) void siap.then(saatSiap);
      return siap;
    },
  };
  jendela["Office"] = office;
  jendela["CustomFunctions"] = customFunctions;
  jendela[NAMA_FUNGSI] = fungsiTerpasang;

  /** The pane's own scripts have run by then, so its ribbon commands are known. */
  function setelahDimuat(lakukan: () => void): void {
    if (document.readyState === "complete") lakukan();
    else window.addEventListener("load", lakukan, { once: true });
  }

  function muatPustaka(selesai: () => void): void {
    const skrip = document.createElement("script");
    skrip.src = new URL("excel-web-16.00.js", dariSini).href;
    skrip.addEventListener("load", () => {
      // The library brings an Office of its own; what the stand-in says of Excel goes before it.
      const asli = jendela["Office"] as object;
      for (const nama of Object.getOwnPropertyNames(asli)) {
        if (nama in office) continue;
        const sifat = Object.getOwnPropertyDescriptor(asli, nama);
        if (sifat !== undefined) Object.defineProperty(office, nama, sifat);
      }
      jendela["Office"] = office;
      sambungkan(
        {
          Excel: jendela["Excel"] as object,
          OfficeExtension: jendela["OfficeExtension"] as PustakaExcel["OfficeExtension"],
          jendela: jendela as PustakaExcel["jendela"],
        },
        saluran,
      );
      selesai();
    });
    document.head.append(skrip);
  }
}
