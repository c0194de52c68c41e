import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Tinjauan } from "../../actions/index.ts";
import { teksHalaman } from "../../bahasa/halaman.ts";
import { isi } from "../../bahasa/index.ts";
import { namaPeriode } from "../../bahasa/namaPeriode.ts";
import { kunciPeriode } from "../../scoring/periode.ts";
import { keyakinanBaca, type Pertanyaan } from "../../workbook/keyakinan.ts";
import { kelompokTemuan } from "../kelompokTemuan.ts";
import { bukaPeta } from "../pengendaliPeta.ts";
import { simpanPilihan } from "../simpanPilihan.ts";
import { pilihan } from "./isian.ts";
import type { Layar } from "./layar.ts";

/** One question, with the best guess filled in, when the reader is not sure; the answer is saved with the workbook. */
export function tanya(layar: Layar, tinjauan: Tinjauan): TemplateResult | typeof nothing {
  const { k } = layar;
  const { hasil, setelan } = tinjauan;
  const terjawab = new Set<Pertanyaan>();
  if (setelan.peta !== undefined) terjawab.add("kolom");
  if (setelan.lembar !== undefined || k.lembarDipilih !== null) terjawab.add("lembar");
  if (k.periodeDipilih !== null || setelan.periodePasti === periodeTersimpan(tinjauan))
    terjawab.add("periode");
  const { tanya: soal, alasan } = keyakinanBaca(hasil.tabel, terjawab);
  const [pertama] = alasan;
  if (soal === null || pertama === undefined) return nothing;
  const [sebab] = kelompokTemuan([pertama], pertama.tingkat, k.bahasa);
  return html`<section class="catatan" data-tanya=${soal}>
    <h3>${teksHalaman[k.bahasa].tanya[soal].judul}</h3>
    <p>${sebab?.kalimat}</p>
    ${jawaban(layar, soal, tinjauan)}
  </section>`;
}

/** The judged period as an answer keeps it: the same months of another year are another question. */
function periodeTersimpan({ hasil }: Tinjauan): string | null {
  const { periode } = hasil.kantor;
  return periode === null ? null : `${String(hasil.tabel.tahun ?? "")} ${kunciPeriode(periode)}`.trim();
}

function jawaban(layar: Layar, soal: Pertanyaan, tinjauan: Tinjauan): TemplateResult {
  const { k, p } = layar;
  const t = teksHalaman[k.bahasa].tanya;
  const { lembar } = tinjauan.hasil.tabel;
  switch (soal) {
    case "lembar":
      return html`${pilihan({
        id: "tanya-lembar",
        label: t.lembar.pilih,
        nilai: lembar,
        opsi: k.lembar.map((nama) => [nama, nama] as const),
        saatUbah: (nama) => void jawab(layar, p.pilihLembar(nama)),
      })}
      ${tombol(layar, isi(t.lembar.benar, { lembar }, k.bahasa), () => void jawab(layar, p.pilihLembar(lembar)))}`;
    case "kolom":
      return tombol(layar, t.kolom.benar, () => void bukaPeta(p, lembar));
    case "periode":
      return html`<p>${t.periode.petunjuk}</p>
        ${periodeBenar(layar, tinjauan)}`;
  }
}

function periodeBenar(layar: Layar, tinjauan: Tinjauan): TemplateResult | typeof nothing {
  const { k, p } = layar;
  const t = teksHalaman[k.bahasa].tanya.periode;
  const { kantor, tabel } = tinjauan.hasil;
  const periodePasti = periodeTersimpan(tinjauan);
  if (kantor.periode === null || periodePasti === null) return nothing;
  const periode = namaPeriode(kantor.periode, k.bahasa, tabel.tahun);
  const simpan = (): Promise<unknown> =>
    simpanPilihan(p, { ...k.setelan, periodePasti }, ({ bahasa }) =>
      isi(teksHalaman[bahasa].tanya.periode.disimpan, { periode }, bahasa),
    );
  return tombol(layar, isi(t.benar, { periode }, k.bahasa), () => void jawab(layar, simpan()));
}

/** An answered question is gone, and the focus must not go with it. */
async function jawab({ p }: Layar, jawaban: Promise<unknown>): Promise<void> {
  await jawaban;
  p.ubah((k) => ({ ...k, fokus: "periode" }));
}

function tombol({ k }: Layar, kata: string, saatKlik: () => void): TemplateResult {
  return html`<button
    type="button"
    class="kecil"
    aria-disabled=${k.sibuk === null ? "false" : "true"}
    @click=${() => {
      if (k.sibuk === null) saatKlik();
    }}
  >
    ${kata}
  </button>`;
}
