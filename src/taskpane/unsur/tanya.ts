import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Tinjauan } from "../../actions/index.ts";
import { teksHalaman } from "../../bahasa/halaman.ts";
import { isi } from "../../bahasa/index.ts";
import { keyakinanBaca, type Pertanyaan } from "../../workbook/keyakinan.ts";
import { kelompokTemuan } from "../kelompokTemuan.ts";
import { bukaPeta } from "../pengendaliPeta.ts";
import { pilihan } from "./isian.ts";
import type { Layar } from "./layar.ts";

/** One question, with the best guess filled in, when the reader is not sure; the answer is saved with the workbook. */
export function tanya(layar: Layar, { hasil, setelan }: Tinjauan): TemplateResult | typeof nothing {
  const { k } = layar;
  const terjawab = new Set<Pertanyaan>();
  if (setelan.peta !== undefined) terjawab.add("kolom");
  if (setelan.lembar !== undefined || k.lembarDipilih !== null) terjawab.add("lembar");
  if (k.periodeDipilih !== null) terjawab.add("periode");
  const { tanya: soal, alasan } = keyakinanBaca(hasil.tabel, terjawab);
  const [pertama] = alasan;
  if (soal === null || pertama === undefined) return nothing;
  const [sebab] = kelompokTemuan([pertama], pertama.tingkat, k.bahasa);
  return html`<section class="catatan" data-tanya=${soal}>
    <h3>${teksHalaman[k.bahasa].tanya[soal].judul}</h3>
    <p>${sebab?.kalimat}</p>
    ${jawaban(layar, soal, hasil.tabel.lembar)}
  </section>`;
}

function jawaban({ k, p }: Layar, soal: Pertanyaan, lembar: string): TemplateResult {
  const t = teksHalaman[k.bahasa].tanya;
  const tombol = (kata: string, saatKlik: () => void): TemplateResult =>
    html`<button
      type="button"
      class="kecil"
      aria-disabled=${k.sibuk === null ? "false" : "true"}
      @click=${saatKlik}
    >
      ${kata}
    </button>`;
  switch (soal) {
    case "lembar":
      return html`${pilihan({
        id: "tanya-lembar",
        label: t.lembar.pilih,
        nilai: lembar,
        opsi: k.lembar.map((nama) => [nama, nama] as const),
        saatUbah: (nama) => void p.pilihLembar(nama),
      })}
      ${tombol(isi(t.lembar.benar, { lembar }, k.bahasa), () => void p.pilihLembar(lembar))}`;
    case "kolom":
      return tombol(t.kolom.benar, () => void bukaPeta(p, lembar));
    case "periode":
      return html`<p class="redup">${t.periode.petunjuk}</p>`;
  }
}
