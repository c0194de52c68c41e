/**
 * Stands where Microsoft's office.js would: gives the pane an Office that says "this is Excel", loads Microsoft's own
 * Excel library from beside this file, and lets it talk to the workbook of the workbench page around the pane.
 */
import type { PustakaExcel } from "../../pustaka/jenis.ts";
import { sambungkan } from "../../pustaka/sambung.ts";
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
const dariSini = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";

const perintah = new Perintah();
const pendengarTampak = new Set<(kabar: { visibilityMode: string }) => void>();
let mulaiSiap: (info: InfoKantor) => void = () => undefined;
const siap = new Promise<InfoKantor>((selesai) => {
  mulaiSiap = selesai;
});

const saluran = new Saluran({
  setelan: (setelan, tampak) => {
    office["context"] = konteksOffice(setelan);
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

// The same traps that office.js sets for a page in Excel.
const tidakAda = (): never => {
  throw new Error("Dialogs of the browser are not available to an add-in.");
};
Object.assign(window, { alert: tidakAda, confirm: tidakAda, prompt: tidakAda });
Object.defineProperty(window.history, "pushState", { value: null, configurable: true });
Object.defineProperty(window.history, "replaceState", { value: null, configurable: true });

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
