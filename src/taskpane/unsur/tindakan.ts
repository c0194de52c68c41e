import { html, nothing, type TemplateResult } from "lit/html.js";
import { kolomRumus, type Tinjauan } from "../../actions/index.ts";
import { isi } from "../../bahasa/index.ts";
import type { IdPerintah } from "../../commands/id.ts";
import type { Layar } from "./layar.ts";

/** The buttons that write, and in quiet lines what each of them will change or why it cannot. */
export function tindakan(layar: Layar, tinjauan: Tinjauan): TemplateResult {
  const { k, teks } = layar;
  const { akan, hasil } = tinjauan;
  const t = teks.panel.akan;
  const data = { sel: akan.selDiwarnai, lembar: hasil.tabel.lembar, rapor: akan.lembarRapor };
  const kalimat = (pola: string): string => isi(pola, data, k.bahasa);
  const rapor = akan.raporBaru ? t.rapor : t.raporUlang;
  const raporTanpaWarna = akan.raporBaru ? t.raporTanpaWarna : t.raporUlangTanpaWarna;
  return html`<div class="tindakan">
    ${tombol(layar, "buatRapor", akan.halanganRapor !== null, "akan-rapor")}
    <p class="sunyi" id="akan-rapor">
      ${akan.halanganRapor ?? [kalimat(akan.bolehWarna ? rapor : raporTanpaWarna), ...kalimatLanjutan(layar, akan)].join(" ")}
    </p>
    <div class="sebaris">
      ${tombol(layar, "warnai", !akan.bolehWarna, "akan-warnai")}
      ${tombol(layar, "pulihkanWarna", !akan.adaWarna, akan.adaWarna ? null : "akan-pulihkan")}
    </div>
    <p class="sunyi">
      <span id="akan-warnai">${kalimat(akan.bolehWarna ? t.warnai : t.warnaiTerlindungi)}</span>
      ${akan.adaWarna ? nothing : html`<span id="akan-pulihkan">${t.pulihkanKosong}</span>`}
    </p>
    ${sisipRumus(layar, tinjauan)} ${rapat(layar, tinjauan)}
  </div>`;
}

/** What making the rapor also writes. */
function kalimatLanjutan({ k, teks }: Layar, { lanjutan }: Tinjauan["akan"]): string[] {
  const t = teks.panel.akan;
  return (["riwayat", "tindakLanjut"] as const).flatMap((jenis) => {
    const lembar = lanjutan[jenis];
    return lembar === null ? [] : [isi(t[jenis], { lembar }, k.bahasa)];
  });
}

/** The meeting itself: the IKU one by one, in a window for the projector or in this pane, and its minutes. */
function rapat({ k, p, teks }: Layar, { akan }: Tinjauan): TemplateResult {
  const { bekerja, rapat: t } = teks.panel;
  const mati = k.sibuk !== null;
  const tombolRapat = (id: string, kata: string, lakukan: () => Promise<void>): TemplateResult =>
    html`<button
      type="button"
      id=${id}
      class="kedua"
      aria-disabled=${mati ? "true" : "false"}
      aria-describedby="akan-rapat"
      @click=${() => {
        if (!mati) void lakukan();
      }}
    >
      ${kata}
    </button>`;
  return html`<div class="sebaris">
      ${tombolRapat("paparan", k.sibuk === "paparan" ? bekerja.paparan : t.paparan, () => p.paparan(false))}
      ${tombolRapat("paparan-panel", t.diPanel, () => p.paparan(true))}
      ${tombolRapat("notula", k.sibuk === "notula" ? bekerja.notula : t.notula, () => p.notula())}
    </div>
    <p class="sunyi" id="akan-rapat">${isi(t.akan, { rapor: akan.lembarRapor }, k.bahasa)}</p>`;
}

/** Formulas beside the table, for whoever likes to see the reckoning in the sheet itself. */
function sisipRumus({ k, p, teks }: Layar, { akan, hasil }: Tinjauan): TemplateResult {
  const { rencana, halangan } = akan.rumus;
  const t = teks.panel.akan;
  const mati = rencana === null || k.sibuk !== null;
  const uraian =
    rencana === null
      ? halangan.pesan
      : isi(
          rencana.ulang ? t.sisipRumusUlang : t.sisipRumus,
          { n: rencana.ditulis, kolom: kolomRumus(rencana), lembar: hasil.tabel.lembar },
          k.bahasa,
        );
  return html`<button
      type="button"
      id="sisipkanRumus"
      class="kedua"
      aria-disabled=${mati ? "true" : "false"}
      aria-describedby="akan-rumus"
      @click=${() => {
        if (!mati) void p.sisipkanRumus();
      }}
    >
      ${
        k.sibuk === "rumus"
          ? html`<span class="putar" aria-hidden="true"></span>${teks.panel.bekerja.rumus}`
          : teks.panel.sisipkanRumus
      }
    </button>
    <p class="sunyi" id="akan-rumus">${uraian}</p>`;
}

/** Stays reachable while it cannot be used, so that its reason can be heard. */
function tombol(
  { k, p, teks }: Layar,
  id: IdPerintah,
  terhalang: boolean,
  uraian: string | null,
): TemplateResult {
  const bekerja = k.sibuk === id;
  const mati = terhalang || k.sibuk !== null;
  return html`<button
    type="button"
    id=${id}
    class=${id === "buatRapor" ? "utama" : "kedua"}
    aria-disabled=${mati ? "true" : "false"}
    aria-describedby=${uraian ?? nothing}
    @click=${() => {
      if (!mati) void p.perintah(id);
      else if (terhalang) p.segarkan();
    }}
  >
    ${bekerja ? html`<span class="putar" aria-hidden="true"></span>${teks.panel.bekerja[id]}` : teks.panel.perintah[id]}
  </button>`;
}
