import { html, type TemplateResult } from "lit/html.js";
import { teksHalaman } from "../../bahasa/halaman.ts";
import { isi } from "../../bahasa/index.ts";
import type { BagianFormulir } from "../formulir.ts";
import { pilihan } from "./isian.ts";
import type { Layar } from "./layar.ts";
import { pintuPeta } from "./petaPintu.ts";

/** Where the table of IKU is read from. */
export function sumberData(layar: Layar, { formulir, ubah }: BagianFormulir): TemplateResult {
  const { k, teks } = layar;
  const t = teksHalaman[k.bahasa].pengaturan;
  const dipakai = k.bacaan.jenis === "siap" ? k.bacaan.tinjauan.hasil.tabel.lembar : null;
  const hilang = formulir.lembar !== "" && !k.lembar.includes(formulir.lembar);
  return html`<fieldset>
    <legend>${t.sumber}</legend>
    ${pilihan({
      id: "lembar",
      label: t.lembar,
      nilai: formulir.lembar,
      opsi: [
        ["", teks.panel.tampilan.lembarOtomatis],
        ...k.lembar.map((nama) => [nama, nama] as const),
        ...(hilang
          ? [[formulir.lembar, isi(t.lembarHilang, { lembar: formulir.lembar }, k.bahasa)] as const]
          : []),
      ],
      ...(dipakai !== null && { petunjuk: isi(t.lembarDipakai, { lembar: dipakai }, k.bahasa) }),
      saatUbah: (lembar) => {
        ubah({ lembar });
      },
    })}
    ${pintuPeta(layar)}
  </fieldset>`;
}
